import { formatBulan } from '../../core/format.ts'
import { addBulan, awalBulan, type Tanggal } from '../../core/tanggal.ts'
import type { StatusBulan } from '../../rencana-kinerja/schema.ts'
import type { StatusSkp } from '../../skp/schema.ts'

export type BulanTugas = {
  bulan: number
  status: StatusBulan | null
  final: boolean
  dikecualikan: string | null
  berkontrak: boolean
  dikembalikan: boolean
  keberatanHingga: Tanggal | null
  tenggat: { buka: Tanggal; rencana: Tanggal; realisasi: Tanggal; penilaian: Tanggal }
}
export type SkpTugas = {
  versiId: string
  status: StatusSkp
  /** Giliran pegawai menurut tabel keadaan SKP. */
  giliran: boolean
  batas: Tanggal | null
}
export type TugasSaya = {
  kunci: string
  judul: string
  href: string
  /** Hari terakhirnya; null bila tidak berbatas. */
  batas: Tanggal | null
  keterangan: string | null
  keadaan: 'sekarang' | 'lewat' | 'nanti'
}

const slug = (tahun: number, bulan: number) => `${tahun}-${String(bulan).padStart(2, '0')}`
/** Hari terakhirnya masih tepat waktu; yang tidak berbatas tidak pernah lewat. */
const keadaanBatas = (batas: Tanggal | null, hariIni: Tanggal): 'lewat' | 'sekarang' =>
  batas !== null && hariIni > batas ? 'lewat' : 'sekarang'

function listTugasBulan(satu: BulanTugas, tahun: number, hariIni: Tanggal): TugasSaya[] {
  if (!satu.berkontrak || satu.dikecualikan !== null || satu.final) return []
  const nama = formatBulan(satu.bulan)
  const dasar = { kunci: `bulan-${satu.bulan}`, href: `/rencana-kinerja/${slug(tahun, satu.bulan)}` }
  const kembali = satu.dikembalikan ? 'Dikembalikan atasan dengan alasan.' : null
  if (satu.status === 'DINILAI')
    return [
      {
        ...dasar,
        href: `/penilaian/saya/${slug(tahun, satu.bulan)}`,
        judul: `Baca dan terima penilaian ${nama}`,
        batas: satu.keberatanHingga,
        keterangan: 'Sesudahnya final dengan sendirinya.',
        keadaan: keadaanBatas(satu.keberatanHingga, hariIni),
      },
    ]
  if (satu.status === 'RENCANA_DISETUJUI') {
    if (hariIni < awalBulan(tahun, satu.bulan)) return []
    return [
      {
        ...dasar,
        judul: `${satu.dikembalikan ? 'Perbaiki' : 'Laporkan'} realisasi ${nama}`,
        batas: satu.tenggat.realisasi,
        keterangan: kembali,
        keadaan: keadaanBatas(satu.tenggat.realisasi, hariIni),
      },
    ]
  }
  if (satu.status === 'RENCANA_DRAF' || satu.status === null) {
    if (hariIni < satu.tenggat.buka) return []
    return [
      {
        ...dasar,
        judul: `${satu.dikembalikan ? 'Perbaiki' : satu.status === null ? 'Susun' : 'Ajukan'} rencana ${nama}`,
        batas: satu.tenggat.rencana,
        keterangan: kembali,
        keadaan: keadaanBatas(satu.tenggat.rencana, hariIni),
      },
    ]
  }
  return []
}

/** Rencana bulan berikutnya yang belum dibuka, supaya pegawai tahu apa yang datang. */
function listNanti(bulan: readonly BulanTugas[], tahun: number, hariIni: Tanggal): TugasSaya[] {
  const berikut = bulan.find(
    (satu) =>
      satu.status === null &&
      !satu.final &&
      satu.berkontrak &&
      satu.dikecualikan === null &&
      hariIni < satu.tenggat.buka,
  )
  if (!berikut || berikut.tenggat.buka > addBulan(hariIni, 1)) return []
  return [
    {
      kunci: `nanti-${berikut.bulan}`,
      judul: `Rencana ${formatBulan(berikut.bulan)}`,
      href: `/rencana-kinerja/${slug(tahun, berikut.bulan)}`,
      batas: berikut.tenggat.buka,
      keterangan: null,
      keadaan: 'nanti',
    },
  ]
}

function listTugasSkp(skp: SkpTugas | null, tahun: number, hariIni: Tanggal): TugasSaya[] {
  if (!skp?.giliran) return []
  return [
    {
      kunci: 'skp',
      judul: skp.status === 'DISETUJUI' ? `Tanda tangani SKP ${tahun}` : `Lengkapi dan ajukan SKP ${tahun}`,
      href: `/skp/${skp.versiId}`,
      batas: skp.batas,
      keterangan: null,
      keadaan: keadaanBatas(skp.batas, hariIni),
    },
  ]
}

const URUT = { lewat: 0, sekarang: 1, nanti: 2 } as const
/** Kunci urut: keadaannya dahulu, lalu batasnya; yang tidak berbatas di belakang. */
const urut = ({ keadaan, batas }: TugasSaya) => `${URUT[keadaan]} ${batas ?? '9999'}`

/** Yang menunggu pegawai sendiri pada hari itu: lewat batas dahulu, lalu menurut batasnya; terakhir yang akan dibuka. */
export function listTugasSaya(
  bahan: {
    tahun: number
    bulan: readonly BulanTugas[]
    skp: SkpTugas | null
    /** Rating tahun yang dinyatakan dan menunggu diterima. */
    pernyataanHingga: Tanggal | null
  },
  hariIni: Tanggal,
): TugasSaya[] {
  const { tahun, bulan, skp, pernyataanHingga } = bahan
  const tugas = [
    ...listTugasSkp(skp, tahun, hariIni),
    ...bulan.flatMap((satu) => listTugasBulan(satu, tahun, hariIni)),
    ...(pernyataanHingga === null
      ? []
      : [
          {
            kunci: 'tahun',
            judul: `Baca dan terima rating tahun ${tahun}`,
            href: `/penilaian/saya/tahun/${tahun}`,
            batas: pernyataanHingga,
            keterangan: 'Sesudahnya final dengan sendirinya.',
            keadaan: keadaanBatas(pernyataanHingga, hariIni),
          },
        ]),
    ...listNanti(bulan, tahun, hariIni),
  ]
  return tugas.sort((a, b) => urut(a).localeCompare(urut(b)))
}
