// Orang-orang yang selalu ada di wilayah contoh; lebih panjang dari biasanya karena isinya data.
import { getPersona } from '../../tests/personas.ts'
import { LANCAR, type Lakon } from './lakon.ts'

export type Peraga = {
  nama: string
  gelarDepan?: string
  nip: string
  /** Kunci perangkat daerah; di luar kabupaten hanya KOMINFO yang diperankan. */
  tempat: string
  unit?: string
  jabatan: string
  lakon: Lakon
  tempatLahir: string
  rupiahBulan?: number
  nomorKontrak?: string
  tanpaAtasan?: boolean
  tahun?: PeragaTahun
}

export type PeragaTahun = {
  /** Capaian Januari–November; null berarti bulan itu belum dinilai atau dikecualikan. */
  capaian?: readonly (string | null)[]
  dikecualikan?: Record<number, string>
  /** Hari alpa per bulan dan yang terpanjang berturut-turut. */
  alpa?: Record<number, readonly [number, number]>
  tanggalTtd?: string
  perilaku?: Record<number, readonly number[]>
}

const BIDANG_INFORMASI = 'Bidang Layanan Informasi'
const OPERATOR = 'Operator Layanan Operasional'
const PENGELOLA = 'Pengelola Layanan Operasional'
const PENATA = 'Penata Layanan Operasional'
const UMUM = 'Pengelola Umum Operasional'
const HILANG: Lakon = { hasil: 'DITUNDA', sebab: ['BULAN_HILANG'] }

function tim(
  nama: string,
  nip: string,
  jabatan: string,
  lakon: Lakon = LANCAR,
  tahun: PeragaTahun = {},
): Peraga {
  return {
    nama,
    nip,
    jabatan,
    lakon,
    tahun,
    tempat: 'KOMINFO',
    unit: BIDANG_INFORMASI,
    tempatLahir: 'Barabai',
  }
}

/** Unit yang dipimpin persona penilai; kepalanya berganti pada 3 Agustus 2026. */
export const UNIT_PENILAI = BIDANG_INFORMASI
export const TANGGAL_GANTI_PENILAI = '2026-08-03'

/** Dua belas pegawai yang dinilai persona penilai, lalu beberapa di perangkat daerah lain. */
export const PERAGA: readonly Peraga[] = [
  tim('Ahmad Rizani', '199107052025241003', PENGELOLA),
  tim('Dina Maulida', '199511302025242009', PENATA, LANCAR, {
    capaian: [
      '101.20',
      '99.80',
      '102.40',
      '100.60',
      '101.00',
      '103.10',
      '99.40',
      '101.75',
      '102.05',
      '103.40',
      '102.30',
    ],
  }),
  tim('Hairul Anwar', '198902142025241005', OPERATOR),
  tim('Lestari Widyaningrum', '199304222025242010', OPERATOR),
  tim('M. Fadillah Akbar', '199409092025241011', PENATA),
  tim('Muhammad Ilham', '199208172025241006', UMUM),
  {
    ...tim(getPersona('pegawai').namaOrang, getPersona('pegawai').nip ?? '', OPERATOR, LANCAR, {
      capaian: [
        '92.50',
        '96.00',
        '94.20',
        '98.75',
        null,
        '90.10',
        '97.30',
        '101.20',
        '95.60',
        '94.40',
        '96.10',
      ],
      dikecualikan: { 5: 'Cuti sakit 16 hari kerja' },
      alpa: { 3: [1, 1] },
      tanggalTtd: '2026-01-09',
      perilaku: { 9: [3, 2, 2, 3, 2, 2, 2], 10: [3, 2, 2, 2, 2, 2, 3] },
    }),
    rupiahBulan: 1_850_000,
    nomorKontrak: '810/217/BKPSDM/2026',
  },
  tim('Noorlaila Sari', '199212012025242007', OPERATOR),
  tim('Rahmat Hidayatullah', '198708252025241009', PENGELOLA, LANCAR, {
    capaian: [
      '86.40',
      '88.20',
      '84.75',
      '87.10',
      '90.00',
      '89.35',
      '88.60',
      '91.20',
      '88.05',
      '84.20',
      '87.90',
    ],
  }),
  tim('Rusmiati', '196903122025242011', UMUM, HILANG, {
    capaian: ['88.00', '91.50', '90.00', '93.20', '87.40', '92.00', '89.30', null, '94.10', '90.00', '88.60'],
    alpa: { 3: [1, 1], 6: [2, 2], 9: [1, 1] },
    tanggalTtd: '2026-01-08',
  }),
  tim('Siti Aisyah Rahmi', '199401072025242012', OPERATOR, LANCAR, {
    dikecualikan: { 10: 'Cuti melahirkan', 11: 'Cuti melahirkan' },
  }),
  tim('Yulia Astuti', '199609182025242015', PENATA, HILANG, {
    capaian: ['93.10', '94.40', '92.75', '95.00', '93.60', '94.20', '92.90', '95.15', '93.05', null, '93.50'],
  }),
  {
    nama: 'Sapnah',
    nip: '196904302025242002',
    tempat: 'PENDIDIKAN',
    jabatan: UMUM,
    lakon: { hasil: 'DENGAN_CATATAN', sebab: ['BUP_DALAM_KONTRAK'] },
    tempatLahir: 'Pandawan',
    tanpaAtasan: true,
  },
  {
    nama: 'Masitah',
    gelarDepan: 'Hj.',
    nip: '196807102025242001',
    tempat: 'PENDIDIKAN',
    unit: 'SDN 1 Barabai',
    jabatan: 'Guru Kelas',
    lakon: LANCAR,
    tempatLahir: 'Barabai',
  },
  {
    nama: 'Arbainah',
    nip: '197801192025242006',
    tempat: 'RSUD',
    unit: 'Instalasi Farmasi',
    jabatan: 'Asisten Apoteker Terampil',
    lakon: LANCAR,
    tempatLahir: 'Barabai',
  },
  {
    nama: 'Asmuni',
    nip: '196811232025241001',
    tempat: 'PUPR',
    jabatan: UMUM,
    lakon: { hasil: 'TIDAK', sebab: ['BUP'] },
    tempatLahir: 'Haruyan',
  },
  {
    nama: 'Fitriadi',
    nip: '198604112025241008',
    tempat: 'SATPOL',
    jabatan: OPERATOR,
    lakon: HILANG,
    tempatLahir: 'Birayang',
  },
  {
    nama: 'M. Yusuf Hamdani',
    nip: '197007172025241002',
    tempat: 'SETDA',
    jabatan: PENATA,
    lakon: LANCAR,
    tempatLahir: 'Kandangan',
  },
]

const PERAGA_TAHUN = new Map(PERAGA.map((satu) => [satu.nip, satu.tahun]))

/** Isi tahun yang ditetapkan bagi peraga dengan NIP itu, bila ada. */
export function findPeragaTahun(nip: string | null): PeragaTahun | undefined {
  return nip === null ? undefined : PERAGA_TAHUN.get(nip)
}
