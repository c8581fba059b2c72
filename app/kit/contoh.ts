import type { Bulan, KeadaanBulan } from '@/components/ui/planks'

/** Invented people and months, only for the kit. */
export type OrangContoh = {
  id: string
  nama: string
  nomor: string
  keadaan: 'lancar' | 'hilang' | 'menunggu' | 'tanpa-atasan' | 'cuti'
  rata: string
  jabatan: string
  unit: string
  bup: string
  bulan: readonly KeadaanBulan[]
}

const PENUH = Array.from({ length: 10 }, (): KeadaanBulan => 'final')

export const ORANG: readonly OrangContoh[] = [
  {
    id: 'a1',
    nama: 'Ahmad Rizani',
    nomor: '199107052025241003',
    keadaan: 'lancar',
    rata: '96,88',
    jabatan: 'Pengelola Layanan Operasional',
    unit: 'Dinas Kominfo',
    bup: '31 Jul 2049',
    bulan: [...PENUH, 'berjalan', 'belum-dibuka'],
  },
  {
    id: 'a2',
    nama: 'Asmuni',
    nomor: '196811232025241001',
    keadaan: 'hilang',
    rata: '83,10',
    jabatan: 'Pengelola Umum Operasional',
    unit: 'Dinas PUPR',
    bup: '30 Nov 2026',
    bulan: [...PENUH.slice(3), 'hilang', 'hilang', 'hilang', 'berjalan', 'belum-dibuka'],
  },
  {
    id: 'a3',
    nama: 'Lestari Widyaningrum',
    nomor: '199304222025242010',
    keadaan: 'menunggu',
    rata: '95,20',
    jabatan: 'Operator Layanan Operasional',
    unit: 'Dinas Kominfo',
    bup: '30 Apr 2051',
    bulan: [...PENUH.slice(1), 'menunggu', 'berjalan', 'belum-dibuka'],
  },
  {
    id: 'a4',
    nama: 'Sapnah',
    nomor: '196904302025242002',
    keadaan: 'tanpa-atasan',
    rata: '87,95',
    jabatan: 'Pengelola Umum Operasional',
    unit: 'Dinas Pendidikan',
    bup: '30 Apr 2027',
    bulan: [...PENUH, 'berjalan', 'belum-dibuka'],
  },
  {
    id: 'a5',
    nama: 'Siti Aisyah Rahmi',
    nomor: '199401072025242012',
    keadaan: 'cuti',
    rata: '98,03',
    jabatan: 'Operator Layanan Operasional',
    unit: 'Dinas Kominfo',
    bup: '31 Jan 2052',
    bulan: [...PENUH.slice(1), 'dikecualikan', 'dikecualikan', 'belum-dibuka'],
  },
]

export const TAHUN: readonly Bulan[] = [
  { nama: 'Jan', keadaan: 'final', nilai: '92,50', keterangan: 'final', href: '#titian' },
  { nama: 'Feb', keadaan: 'final', nilai: '96,00', keterangan: 'final' },
  { nama: 'Mar', keadaan: 'final', nilai: '94,20', keterangan: 'final' },
  { nama: 'Apr', keadaan: 'final', nilai: '98,75', keterangan: 'final' },
  { nama: 'Mei', keadaan: 'dikecualikan', keterangan: 'dikecualikan, cuti sakit' },
  { nama: 'Jun', keadaan: 'final', nilai: '90,10', keterangan: 'final' },
  { nama: 'Jul', keadaan: 'final', nilai: '97,30', keterangan: 'final' },
  { nama: 'Agu', keadaan: 'hilang', keterangan: 'belum dinilai, lewat batas' },
  { nama: 'Sep', keadaan: 'final', nilai: '95,60', keterangan: 'final' },
  { nama: 'Okt', keadaan: 'menunggu', keterangan: 'menunggu penilaian atasan' },
  { nama: 'Nov', keadaan: 'berjalan', keterangan: 'sedang berjalan' },
  { nama: 'Des', keadaan: 'belum-dibuka', keterangan: 'belum dibuka' },
]

export const PERILAKU = [
  'Berorientasi Pelayanan',
  'Akuntabel',
  'Kompeten',
  'Harmonis',
  'Loyal',
  'Adaptif',
  'Kolaboratif',
] as const
