import { can } from '../akses/izin.ts'
import type { Viewer } from '../akses/viewer.ts'
import { formatBulan, formatTanggal } from '../core/format.ts'
import { type Tanggal, tahunDari } from '../core/tanggal.ts'
import { loadKebijakan } from '../kebijakan/facts.ts'
import { PARAMETER_PUTARAN } from '../kelayakan/facts-kebijakan.ts'
import { listMenunggu, listPutaran } from '../kelayakan/queries.ts'
import { loadRantai } from '../kelayakan/queries-rantai.ts'
import { loadJadwalTahun } from '../penilaian/queries-tim-tahun.ts'
import { PREDIKAT } from '../penilaian/schema.ts'
import { readSql } from '../server/db.ts'
import { listPerluData } from './queries-beranda-opd.ts'
import type { Dasbor } from './queries-dasbor.ts'
import type { KelompokPerlu, Perlu } from './schema.ts'

/** Giliran viewer di rantai keputusan putaran terakhir: rekomendasi kepala, pemeriksaan BKD, keputusan PPK, orang kedua. */
export async function listPerluPutaran(viewer: Viewer, hariIni: Tanggal): Promise<KelompokPerlu> {
  const tahun = tahunDari(hariIni)
  const [daftar, menunggu] = await Promise.all([listPutaran(viewer), listMenunggu(viewer)])
  const putaran = daftar.find(({ status, gladi }) => status === 'DISEGEL' && !gladi)
  const isi: Perlu[] = []
  if (putaran) {
    const { tugas, sendiri, belumRilis } = await loadRantai(viewer, putaran)
    const baris = [
      {
        aksi: 'setujui',
        izin: 'kelayakan:recommend',
        judul: 'Rekomendasi menunggu Anda',
        jalur: 'rekomendasi',
      },
      { aksi: 'periksa', izin: 'kelayakan:verify', judul: 'Menunggu pemeriksaan BKD', jalur: 'verifikasi' },
      { aksi: 'putuskan', izin: 'kelayakan:decide', judul: 'Siap diputuskan', jalur: 'putuskan' },
    ] as const
    for (const { aksi, izin, judul, jalur } of baris) {
      if (!can(viewer, izin)) continue
      // Yang kepalanya merekomendasikan lain diambil satu per satu, tetapi tetap pekerjaan viewer.
      const n = tugas[aksi] + (aksi === 'setujui' ? 0 : sendiri[aksi])
      isi.push({
        kunci: aksi,
        judul,
        keterangan: `Putaran ${putaran.nomor}, keadaan ${formatTanggal(putaran.pada)}.`,
        n,
        href: `/kelayakan/${putaran.slug}/${jalur}`,
        keadaan: n > 0 ? 'menunggu' : 'beres',
      })
    }
    if (belumRilis > 0)
      isi.push({
        kunci: 'rilis',
        judul: 'Keputusan belum diumumkan',
        keterangan: 'Pegawai membaca hasilnya sesudah dirilis.',
        n: belumRilis,
        href: `/kelayakan/${putaran.slug}/rilis`,
        keadaan: 'menunggu',
      })
  } else
    isi.push({
      kunci: 'putaran',
      judul: `Putaran ${tahun} belum disegel`,
      keterangan: can(viewer, 'kelayakan:evaluate')
        ? 'Gladi dapat dijalankan kapan saja untuk melihat hasil sementara.'
        : 'Rekomendasi tampil setelah BKPSDM menjalankan putaran.',
      n: null,
      href: '/kelayakan',
      keadaan: 'nanti',
    })
  const jawab = menunggu.filter(({ olehSaya }) => !olehSaya)
  if (can(viewer, 'kelayakan:decide') && jawab.length > 0)
    isi.push({
      kunci: 'kedua',
      judul: 'Penyimpangan menunggu orang kedua',
      keterangan: 'Berbeda dari rekomendasi; memerlukan jawaban Anda.',
      n: jawab.length,
      href: '/kelayakan',
      keadaan: 'menunggu',
    })
  return { kunci: 'putaran', judul: 'Keputusan perpanjangan', keterangan: `Kontrak ${tahun + 1}`, isi }
}

type Siap = { opd: number; pagu: number; kebutuhan: number; hadirKurang: number }

/** Berapa perangkat daerah berpegawai, dan berapa yang belum lengkap pernyataan serta rekapnya. */
async function countSiap(hariIni: Tanggal, dasbor: Dasbor): Promise<Siap> {
  const [row] = await readSql<Siap>(
    `WITH orang AS (SELECT p.id, u.perangkat_daerah_id AS opd, g.jabatan_id FROM pegawai p
       JOIN penugasan g ON g.orang_id = p.orang_id AND g.jenis = 'DEFINITIF' AND g.mulai <= $1::date AND (g.selesai IS NULL OR g.selesai >= $1::date)
       JOIN unit_kerja u ON u.id = g.unit_kerja_id WHERE p.status = 'AKTIF'),
     opd AS (SELECT DISTINCT opd FROM orang)
     SELECT (SELECT count(*) FROM opd) AS opd,
       (SELECT count(*) FROM opd WHERE NOT EXISTS (SELECT 1 FROM pagu_upah a WHERE a.perangkat_daerah_id = opd.opd AND a.tahun = $2::int + 1)) AS pagu,
       (SELECT count(DISTINCT o.opd) FROM (SELECT DISTINCT opd, jabatan_id FROM orang WHERE jabatan_id IS NOT NULL) o
         WHERE NOT EXISTS (SELECT 1 FROM kebutuhan_jabatan k WHERE k.perangkat_daerah_id = o.opd AND k.jabatan_id = o.jabatan_id AND k.tahun = $2::int + 1)) AS kebutuhan,
       (SELECT count(DISTINCT o.opd) FROM orang o WHERE $3::int > 0
         AND NOT EXISTS (SELECT 1 FROM rekap_kehadiran r WHERE r.pegawai_id = o.id AND r.tahun = $2 AND r.bulan = $3)) AS "hadirKurang"`,
    [hariIni, dasbor.tahun, dasbor.bulanIni - 1],
  )
  return row ?? { opd: 0, pagu: 0, kebutuhan: 0, hadirKurang: 0 }
}

const keadaanData = (n: number, kurang: Perlu['keadaan']): Perlu['keadaan'] => (n > 0 ? kurang : 'beres')

/** Daftar periksa Desember seluruh wilayah: tiap hal dengan angka yang masih kurang. */
export async function listSiapWilayah(
  hariIni: Tanggal,
  dasbor: Dasbor,
  orang: { tanpaAtasan: number; tanpaJabatan: number },
): Promise<KelompokPerlu> {
  const { tahun } = dasbor
  const [siap, kebijakan, jadwal] = await Promise.all([
    countSiap(hariIni, dasbor),
    loadKebijakan(hariIni),
    loadJadwalTahun(tahun, hariIni),
  ])
  const parameter = PARAMETER_PUTARAN.filter((satu) => !kebijakan.detail(satu).terverifikasi).length
  const belum = PREDIKAT.reduce((n, kode) => n + dasbor.total.predikat.mengarah[kode], 0)
  const isi: Perlu[] = [
    ...listPerluData(dasbor, orang),
    {
      kunci: 'hadir',
      judul: `Rekap kehadiran ${dasbor.bulanIni > 1 ? formatBulan(dasbor.bulanIni - 1) : ''} belum lengkap`,
      keterangan: `Perangkat daerah, dari ${siap.opd}.`,
      n: siap.hadirKurang,
      href: '/kehadiran',
      keadaan: keadaanData(siap.hadirKurang, 'menunggu'),
    },
    {
      kunci: 'tahun',
      judul: `Rating tahun ${tahun} belum dinyatakan`,
      keterangan: jadwal.terbuka
        ? 'Pegawai yang angkanya sudah ada, ratingnya belum.'
        : `Dapat dinyatakan mulai ${formatTanggal(jadwal.mulai)}.`,
      n: belum,
      href: '/dasbor/daftar?dasar=mengarah',
      keadaan: keadaanData(belum, jadwal.terbuka ? 'menunggu' : 'nanti'),
    },
    {
      kunci: 'pagu',
      judul: `Pagu upah ${tahun + 1} belum dinyatakan`,
      keterangan: `Perangkat daerah, dari ${siap.opd}. Hanya menjadi catatan.`,
      n: siap.pagu,
      href: '/organisasi',
      keadaan: keadaanData(siap.pagu, 'menunggu'),
    },
    {
      kunci: 'kebutuhan',
      judul: `Kebutuhan jabatan ${tahun + 1} belum lengkap`,
      keterangan: `Perangkat daerah, dari ${siap.opd}. Hanya menjadi catatan.`,
      n: siap.kebutuhan,
      href: '/organisasi',
      keadaan: keadaanData(siap.kebutuhan, 'menunggu'),
    },
    {
      kunci: 'parameter',
      judul: 'Parameter belum diverifikasi',
      keterangan: 'Dipakai putaran dengan nilai bawaan; tampil dengan tandanya.',
      n: parameter,
      href: '/kelayakan',
      keadaan: keadaanData(parameter, 'nanti'),
    },
  ]
  const kurang = isi.filter(({ keadaan }) => keadaan === 'lewat' || keadaan === 'menunggu').length
  return {
    kunci: 'siap',
    judul: 'Siap untuk Desember?',
    keterangan:
      kurang === 0
        ? 'Semua yang dapat disiapkan hari ini sudah beres.'
        : `${kurang} dari ${isi.length} hal masih kurang.`,
    isi,
  }
}
