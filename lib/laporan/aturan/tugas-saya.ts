import { formatBulan } from '../../core/format.ts'
import { addBulan, awalBulan, type Tanggal, tahunDari } from '../../core/tanggal.ts'
import type { StatusSkp } from '../../skp/schema.ts'
import { type BulanTugas, isTahunDibicarakan, listBulanTerbuka } from './tahun-kerja.ts'

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

/** Satu tahun dengan yang mungkin menunggu pegawainya. */
export type BahanTugas = {
  tahun: number
  bulan: readonly BulanTugas[]
  skp: SkpTugas | null
  /** Batas keberatan rating tahun yang dinyatakan dan menunggu diterima. */
  pernyataanHingga: Tanggal | null
}

const slug = (tahun: number, bulan: number) => `${tahun}-${String(bulan).padStart(2, '0')}`
/** Nama bulan; bulan tahun lain disebut dengan tahunnya. */
const namaBulan = (tahun: number, bulan: number, hariIni: Tanggal) =>
  tahun === tahunDari(hariIni) ? formatBulan(bulan) : `${formatBulan(bulan)} ${tahun}`
/** Hari terakhirnya masih tepat waktu; yang tidak berbatas tidak pernah lewat. */
const keadaanBatas = (batas: Tanggal | null, hariIni: Tanggal): 'lewat' | 'sekarang' =>
  batas !== null && hariIni > batas ? 'lewat' : 'sekarang'

function listTugasBulan(satu: BulanTugas, tahun: number, hariIni: Tanggal): TugasSaya[] {
  const nama = namaBulan(tahun, satu.bulan, hariIni)
  const dasar = {
    kunci: `bulan-${slug(tahun, satu.bulan)}`,
    href: `/rencana-kinerja/${slug(tahun, satu.bulan)}`,
  }
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
function listNanti(terbuka: readonly BulanTugas[], tahun: number, hariIni: Tanggal): TugasSaya[] {
  const berikut = terbuka.find(({ status, tenggat }) => status === null && hariIni < tenggat.buka)
  if (!berikut || berikut.tenggat.buka > addBulan(hariIni, 1)) return []
  return [
    {
      kunci: `nanti-${slug(tahun, berikut.bulan)}`,
      judul: `Rencana ${namaBulan(tahun, berikut.bulan, hariIni)}`,
      href: `/rencana-kinerja/${slug(tahun, berikut.bulan)}`,
      batas: berikut.tenggat.buka,
      keterangan: null,
      keadaan: 'nanti',
    },
  ]
}

function listTugasSkp(skp: SkpTugas | null, tahun: number, hariIni: Tanggal): TugasSaya[] {
  if (!skp?.giliran || !isTahunDibicarakan(tahun, hariIni)) return []
  return [
    {
      kunci: `skp-${tahun}`,
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

function listTugasTahun({ tahun, bulan, skp, pernyataanHingga }: BahanTugas, hariIni: Tanggal): TugasSaya[] {
  const terbuka = listBulanTerbuka({ tahun, bulan }, hariIni)
  return [
    ...listTugasSkp(skp, tahun, hariIni),
    ...terbuka.flatMap((satu) => listTugasBulan(satu, tahun, hariIni)),
    ...(pernyataanHingga === null
      ? []
      : [
          {
            kunci: `tahun-${tahun}`,
            judul: `Baca dan terima rating tahun ${tahun}`,
            href: `/penilaian/saya/tahun/${tahun}`,
            batas: pernyataanHingga,
            keterangan: 'Sesudahnya final dengan sendirinya.',
            keadaan: keadaanBatas(pernyataanHingga, hariIni),
          },
        ]),
    ...listNanti(terbuka, tahun, hariIni),
  ]
}

/**
 * Yang menunggu pegawai sendiri pada hari itu, dari semua tahun yang dikirim: lewat batas dahulu, lalu menurut batasnya; terakhir satu
 * yang akan dibuka.
 */
export function listTugasSaya(daftar: readonly BahanTugas[], hariIni: Tanggal): TugasSaya[] {
  const tugas = daftar
    .flatMap((satu) => listTugasTahun(satu, hariIni))
    .sort((a, b) => urut(a).localeCompare(urut(b)))
  const nanti = tugas.find(({ keadaan }) => keadaan === 'nanti')
  return tugas.filter((satu) => satu.keadaan !== 'nanti' || satu === nanti)
}
