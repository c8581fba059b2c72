// Beranda pegawai: satu bacaan dari beberapa modul, dirangkai di sini supaya halamannya hanya menyusun kartu.
import type { Viewer } from '../akses/viewer.ts'
import { perseratusDari } from '../core/desimal.ts'
import {
  addHari,
  buatTanggal,
  hitungBulanUtuh,
  parseTanggal,
  type Tanggal,
  tahunDari,
} from '../core/tanggal.ts'
import { loadKebijakan } from '../kebijakan/facts.ts'
import { ALPA_DICATAT, tingkatAlpa } from '../kehadiran/aturan/alpa.ts'
import { AMBANG_ALPA_BERTURUT, AMBANG_ALPA_HENTI } from '../kehadiran/parameter.ts'
import type { TingkatAlpa, TingkatHukuman } from '../kehadiran/schema.ts'
import {
  findHasilSaya,
  type HasilSaya,
  loadGerbangSaya,
  type PosisiSaya,
} from '../kelayakan/queries-hasil.ts'
import { findPegawai, findPegawaiSendiri, type RincianPegawai } from '../pegawai/queries-rincian.ts'
import { listBulanWajib } from '../penilaian/aturan/bulan-wajib.ts'
import {
  BULAN_TERAKHIR_DINILAI,
  HARI_KEBERATAN,
  PITA_SESUAI_MAKS,
  PITA_SESUAI_MIN,
} from '../penilaian/parameter.ts'
import { findTahunBerjalan, type TahunBerjalan } from '../penilaian/queries-tahun.ts'
import { findPenilai, type Penilai } from '../penugasan/queries.ts'
import { NILAI_BERAKHLAK, type NilaiBerakhlak } from '../perilaku-kerja/schema.ts'
import {
  BATAS_PENILAIAN_BULAN,
  BATAS_REALISASI_BULAN,
  BATAS_RENCANA_BULAN,
} from '../rencana-kinerja/parameter.ts'
import type { BulanSetahun } from '../rencana-kinerja/queries-daftar.ts'
import { getWilayah } from '../server/clock.ts'
import { readSql } from '../server/db.ts'
import { type KepalaVersi, listGiliran } from '../skp/aturan/keadaan.ts'
import { BATAS_TTD_SKP } from '../skp/parameter.ts'
import {
  type AmbangCapaian,
  computeAmbangCapaian,
  isPitaDiverifikasi,
  letakPita,
} from './aturan/ambang-capaian.ts'
import { listTugasSaya, type SkpTugas, type TugasSaya } from './aturan/tugas-saya.ts'
import { findTahunSaya } from './queries-tahun-saya.ts'

export type HadirBulan = {
  bulan: number
  izin: number
  cutiSakit: number
  cutiMelahirkan: number
  alpa: number
}
export type NilaiTerakhir = {
  bulan: number
  capaian: number | null
  perilaku: { kode: NilaiBerakhlak; nilai: number }[]
  umpanBalik: string | null
  penilai: string | null
  tanggal: Tanggal | null
  final: boolean
  keberatanHingga: Tanggal | null
}

type Kontrak = RincianPegawai['kontrak'][number]

export type Saya = {
  hariIni: Tanggal
  /** Tahun halaman ini, dan semua yang dapat dipilih. */
  tahun: number
  pilihan: number[]
  pegawai: RincianPegawai
  /** Kontrak pada tahun halaman; null bila tahun itu belum berkontrak. */
  kontrak: Kontrak | null
  sisaBulanBup: number | null
  penilai: Penilai | null
  berjalan: TahunBerjalan
  setahun: BulanSetahun[]
  /** Null bila tahun halaman belum mempunyai kontrak yang mulai. */
  posisi: PosisiSaya | null
  /** Keputusan yang diambil pada tahun halaman, untuk kontrak tahun berikutnya. */
  hasil: HasilSaya | null
  /** Keputusan setahun sebelumnya: dasar kontrak tahun halaman. */
  hasilKontrak: HasilSaya | null
  tugas: TugasSaya[]
  angka: {
    capaian: number[]
    ambang: AmbangCapaian | null
    pita: { bawah: number; atas: number; letak: number | null; terverifikasi: boolean }
    bulanTerakhir: number
  }
  hadir: {
    bulan: HadirBulan[]
    alpa: number
    berturut: number
    tingkat: TingkatAlpa | null
    berikut: { hari: number; tingkat: TingkatAlpa } | null
    ambang: { kumulatif: number; berturut: number }
  }
  disiplin: {
    hukuman: {
      tingkat: TingkatHukuman
      jenis: string | null
      sejak: Tanggal
      hingga: Tanggal | null
      nomorSk: string | null
    }[]
    kasusTerbuka: number
  }
  terakhir: NilaiTerakhir | null
  aturan: { rencana: number; realisasi: number; penilaian: number; skp: number; keberatan: number }
  /** Sebutan PPK wilayah ini. */
  ppk: string
}

type BarisHadir = HadirBulan & { berturut: number | null }

async function loadHadir(pegawaiId: string, tahun: number, hariIni: Tanggal): Promise<Saya['hadir']> {
  const [rows, kebijakan] = await Promise.all([
    readSql<BarisHadir>(
      `SELECT bulan, izin, cuti_sakit AS "cutiSakit", cuti_melahirkan AS "cutiMelahirkan", alpa, alpa_berturut AS berturut
       FROM rekap_kehadiran WHERE pegawai_id = $1 AND tahun = $2 ORDER BY bulan`,
      [pegawaiId, tahun],
    ),
    loadKebijakan(hariIni),
  ])
  const alpa = rows.reduce((n, satu) => n + satu.alpa, 0)
  const berturut = Math.max(0, ...rows.map((satu) => satu.berturut ?? 0))
  const tingkat = tingkatAlpa(alpa, berturut, kebijakan)
  const kumulatif = kebijakan.read(AMBANG_ALPA_HENTI)
  let berikut: Saya['hadir']['berikut'] = null
  for (let hari = Math.max(alpa + 1, ALPA_DICATAT); hari <= kumulatif && berikut === null; hari += 1) {
    const satu = tingkatAlpa(hari, 0, kebijakan)
    if (satu !== null && satu !== tingkat) berikut = { hari, tingkat: satu }
  }
  return {
    bulan: rows.map(({ berturut: _, ...satu }) => satu),
    alpa,
    berturut,
    tingkat,
    berikut,
    ambang: { kumulatif, berturut: kebijakan.read(AMBANG_ALPA_BERTURUT) },
  }
}

async function loadDisiplin(pegawaiId: string, hariIni: Tanggal): Promise<Saya['disiplin']> {
  const [hukuman, [kasus]] = await Promise.all([
    readSql<{
      tingkat: TingkatHukuman
      jenis: string | null
      sejak: string
      hingga: string | null
      nomorSk: string | null
    }>(
      `SELECT tingkat, jenis, berlaku_sejak AS sejak, berlaku_hingga AS hingga, nomor_sk AS "nomorSk" FROM hukuman_disiplin
       WHERE pegawai_id = $1 ORDER BY berlaku_sejak DESC LIMIT 20`,
      [pegawaiId],
    ),
    readSql<{ n: number }>(
      'SELECT count(*) AS n FROM kasus_disiplin WHERE pegawai_id = $1 AND dibuka <= $2::date AND (ditutup IS NULL OR ditutup > $2::date)',
      [pegawaiId, hariIni],
    ),
  ])
  return {
    hukuman: hukuman.map((satu) => ({
      ...satu,
      sejak: parseTanggal(satu.sejak),
      hingga: satu.hingga === null ? null : parseTanggal(satu.hingga),
    })),
    kasusTerbuka: kasus?.n ?? 0,
  }
}

type BarisTerakhir = Omit<NilaiTerakhir, 'perilaku' | 'tanggal' | 'keberatanHingga'> & {
  nilai: (number | null)[]
  tanggal: string | null
  keberatanHingga: string | null
}

/** Bulan terakhir yang bernilai pada tahun itu, dengan alasan dan umpan baliknya. */
async function findTerakhir(pegawaiId: string, tahun: number): Promise<NilaiTerakhir | null> {
  const { zona } = await getWilayah()
  const kolom = NILAI_BERAKHLAK.map((kode) => `n.${kode.toLowerCase()}`).join(', ')
  const [row] = await readSql<BarisTerakhir>(
    `SELECT n.bulan, n.capaian::float8 AS capaian, jsonb_build_array(${kolom}) AS nilai, n.umpan_balik AS "umpanBalik", n.final,
       nullif(concat_ws(', ', nullif(concat_ws(' ', o.gelar_depan, o.nama), ''), o.gelar_belakang), '') AS penilai,
       (coalesce(r.final_pada, n.dinilai_pada) AT TIME ZONE $3)::date AS tanggal, r.keberatan_hingga AS "keberatanHingga"
     FROM penilaian_bulan n LEFT JOIN orang o ON o.id = n.penilai_id
     LEFT JOIN rencana_bulan r ON r.pegawai_id = n.pegawai_id AND r.tahun = n.tahun AND r.bulan = n.bulan
     WHERE n.pegawai_id = $1 AND n.tahun = $2 AND n.capaian IS NOT NULL ORDER BY n.bulan DESC LIMIT 1`,
    [pegawaiId, tahun, zona],
  )
  if (!row) return null
  const { nilai, tanggal, keberatanHingga, ...lain } = row
  return {
    ...lain,
    perilaku: NILAI_BERAKHLAK.flatMap((kode, i) => {
      const satu = nilai[i]
      return satu == null ? [] : [{ kode, nilai: satu }]
    }),
    tanggal: tanggal === null ? null : parseTanggal(tanggal),
    keberatanHingga: keberatanHingga === null ? null : parseTanggal(keberatanHingga),
  }
}

async function findSkpTugas(
  pegawaiId: string,
  tahun: number,
  terima: Tanggal | null,
  batasHari: number,
): Promise<SkpTugas | null> {
  const [row] = await readSql<KepalaVersi & { versiId: string }>(
    `SELECT v.id AS "versiId", v.status, v.penyusun, v.pengaju, v.ttd_pegawai_pada IS NOT NULL AS "sudahTtdPegawai", v.ttd_penilai_pada IS NOT NULL AS "sudahTtdPenilai"
     FROM versi_skp v JOIN skp s ON s.id = v.skp_id WHERE s.pegawai_id = $1 AND s.tahun = $2 ORDER BY v.nomor DESC LIMIT 1`,
    [pegawaiId, tahun],
  )
  if (!row) return null
  return {
    versiId: row.versiId,
    status: row.status,
    giliran: listGiliran(row).includes('PEGAWAI'),
    batas: terima === null ? null : addHari(terima, batasHari),
  }
}

/** Kontrak yang dibicarakan pada tahun itu: yang berjalan hari ini bila menyentuhnya, kalau tidak yang terakhir menyentuhnya. */
function findKontrakTahun(daftar: readonly Kontrak[], tahun: number, hariIni: Tanggal): Kontrak | null {
  const menyentuh = daftar.filter(
    ({ mulai, selesai }) => tahunDari(mulai) <= tahun && tahun <= tahunDari(selesai),
  )
  return (
    menyentuh.find(({ mulai, selesai }) => mulai <= hariIni && selesai >= hariIni) ?? menyentuh[0] ?? null
  )
}

/** Kontrak yang habis bersama tahunnya dihitung pada hari terakhir tahun itu, dengan bulan yang sama seperti keputusannya. */
function findHariHitung(kontrak: Kontrak | null, tahun: number, hariIni: Tanggal): Tanggal {
  const lewat = tahun < tahunDari(hariIni) && (kontrak === null || kontrak.selesai < hariIni)
  return lewat ? buatTanggal(tahun, 12, 31) : hariIni
}

/**
 * Segala yang dijawab halaman pegawai pada hari itu; null bila viewer bukan pegawai paruh waktu. Tanpa `diminta`, tahunnya tahun yang
 * masih mempunyai pekerjaan; tugasnya selalu dari semua tahun yang belum ditutup.
 */
export async function loadSaya(
  viewer: Viewer,
  hariIni: Tanggal,
  diminta: number | null = null,
): Promise<Saya | null> {
  const id = await findPegawaiSendiri(viewer)
  if (id === null) return null
  const [pegawai, pilih, kebijakan, wilayah] = await Promise.all([
    findPegawai(viewer, id, hariIni),
    findTahunSaya(viewer, hariIni, diminta),
    loadKebijakan(hariIni),
    getWilayah(),
  ])
  if (!pegawai || !pilih) return null
  const { tahun, setahun, dekat } = pilih
  const kontrak = findKontrakTahun(pegawai.kontrak, tahun, hariIni)
  const pada = findHariHitung(kontrak, tahun, hariIni)
  const batasSkp = kebijakan.read(BATAS_TTD_SKP)
  const [penilai, berjalan, posisi, hasil, hasilKontrak, hadir, disiplin, terakhir, skp] = await Promise.all([
    findPenilai(viewer.orangId, hariIni),
    findTahunBerjalan(id, pada, tahun),
    kontrak && kontrak.mulai <= hariIni ? loadGerbangSaya(viewer, pada) : null,
    findHasilSaya(viewer, { tahun, hariIni }),
    findHasilSaya(viewer, { tahun: tahun - 1, hariIni }),
    loadHadir(id, tahun, hariIni),
    loadDisiplin(id, hariIni),
    findTerakhir(id, tahun),
    Promise.all(
      dekat.map((satu) => {
        const terima = findKontrakTahun(pegawai.kontrak, satu.tahun, hariIni)?.tanggalTerimaSk ?? null
        return findSkpTugas(id, satu.tahun, terima, batasSkp)
      }),
    ),
  ])
  if (!berjalan) return null
  const bulanTerakhir = kebijakan.read(BULAN_TERAKHIR_DINILAI)
  const dikecualikan = setahun.flatMap((satu) => (satu.dikecualikan === null ? [] : [satu.bulan]))
  const wajib = listBulanWajib(pegawai.kontrak, tahun, bulanTerakhir, dikecualikan, kebijakan)
  const capaian = wajib.flatMap((bulan) => berjalan.bulan[bulan - 1]?.capaian ?? [])
  return {
    hariIni,
    tahun,
    pilihan: pilih.pilihan,
    pegawai,
    kontrak,
    sisaBulanBup: pegawai.tanggalBup === null ? null : hitungBulanUtuh(hariIni, pegawai.tanggalBup),
    penilai,
    berjalan,
    setahun,
    posisi,
    hasil,
    hasilKontrak,
    tugas: listTugasSaya(
      dekat.map(({ pernyataan, ...satu }, i) => ({
        ...satu,
        skp: skp[i] ?? null,
        pernyataanHingga: pernyataan?.status === 'DIUSULKAN' ? pernyataan.keberatanHingga : null,
      })),
      hariIni,
    ),
    angka: {
      capaian,
      ambang: computeAmbangCapaian(capaian.map(perseratusDari), wajib.length - capaian.length, kebijakan),
      pita: {
        bawah: kebijakan.read(PITA_SESUAI_MIN),
        atas: kebijakan.read(PITA_SESUAI_MAKS),
        letak: berjalan.rata === null ? null : letakPita(berjalan.rata, kebijakan),
        terverifikasi: isPitaDiverifikasi(kebijakan),
      },
      bulanTerakhir,
    },
    hadir,
    disiplin,
    terakhir,
    aturan: {
      rencana: kebijakan.read(BATAS_RENCANA_BULAN),
      realisasi: kebijakan.read(BATAS_REALISASI_BULAN),
      penilaian: kebijakan.read(BATAS_PENILAIAN_BULAN),
      skp: batasSkp,
      keberatan: kebijakan.read(HARI_KEBERATAN),
    },
    ppk: wilayah.ppk,
  }
}
