import type { Viewer } from '../akses/viewer.ts'
import { formatBulan, formatTanggal } from '../core/format.ts'
import { type Tanggal, tahunDari } from '../core/tanggal.ts'
import { type BulanKotak, findKotak, type Kotak } from '../penilaian/queries-kotak.ts'
import { listSkp } from '../skp/queries.ts'
import { isTahunDibicarakan } from './aturan/tahun-kerja.ts'
import type { KelompokPerlu, Perlu } from './schema.ts'

const slug = (tahun: number, bulan: number) => `${tahun}-${String(bulan).padStart(2, '0')}`

/** Tiga nama pertama tanpa gelar belakang, dan berapa lainnya. */
function formatSebagian(nama: readonly string[]): string {
  const tampak = nama
    .slice(0, 3)
    .map((satu) => satu.split(',')[0])
    .join(', ')
  return nama.length > 3 ? `${tampak} dan ${nama.length - 3} lainnya` : tampak
}

/** Nama bulan; bulan tahun lalu disebut dengan tahunnya. */
const namaBulan = ({ tahun, bulan }: BulanKotak, hariIni: Tanggal) =>
  tahun === tahunDari(hariIni) ? formatBulan(bulan) : `${formatBulan(bulan)} ${tahun}`

/** Yang siap dinilai pada satu bulan, lalu yang masih ditunggu dari pegawainya. */
function listPerluBulan(satu: BulanKotak, hariIni: Tanggal): Perlu[] {
  const isi: Perlu[] = []
  const nama = namaBulan(satu, hariIni)
  const akhiran = slug(satu.tahun, satu.bulan)
  const href = `/penilaian/${akhiran}`
  if (satu.siap.length > 0)
    isi.push({
      kunci: `nilai-${akhiran}`,
      judul: `${nama} siap dinilai`,
      keterangan: `${satu.penilaiTerlambat ? 'Lewat batas' : 'Batas'} ${formatTanggal(satu.tenggatNilai)}.`,
      n: satu.siap.length,
      href,
      keadaan: satu.penilaiTerlambat ? 'lewat' : 'menunggu',
    })
  for (const { langkah, judul, batas } of [
    { langkah: 'realisasi', judul: 'realisasi belum dilaporkan pegawai', batas: satu.tenggatRealisasi },
    { langkah: 'rencana', judul: 'rencana belum diajukan pegawai', batas: satu.tenggatRencana },
  ] as const) {
    const orang = satu.menungguPegawai.filter((pegawai) => pegawai.langkah === langkah)
    const lewat = hariIni > batas
    if (orang.length > 0)
      isi.push({
        kunci: `${langkah}-${akhiran}`,
        judul: `${nama}: ${judul}`,
        keterangan: `${formatSebagian(orang.map((pegawai) => pegawai.nama))}. ${lewat ? 'Lewat batas' : 'Batas'} ${formatTanggal(batas)}.`,
        n: orang.length,
        href,
        keadaan: lewat ? 'lewat' : 'nanti',
      })
  }
  return isi
}

/** Ada yang bulannya dihitung pada tahun itu; tahun sebelum kontrak pertama tidak mempunyai rating. */
const isBerbulan = ({ bulan, tim }: Kotak) => bulan.some(({ dikecualikan }) => dikecualikan < tim)

function listPerluTahun({ tahun, tahunBelum, jadwal }: Kotak): Perlu[] {
  if (tahunBelum === 0) return []
  return [
    {
      kunci: `tahun-${tahun}`,
      judul: `Rating tahun ${tahun}`,
      keterangan: jadwal.terbuka
        ? 'Belum dinyatakan.'
        : `Dapat dinyatakan mulai ${formatTanggal(jadwal.mulai)}.`,
      n: tahunBelum,
      href: `/penilaian/tahun/${tahun}`,
      keadaan: jadwal.terbuka ? 'menunggu' : 'nanti',
    },
  ]
}

/**
 * Pekerjaan siapa yang menunggu viewer sebagai pejabat penilai: SKP, rencana, realisasi, dan rating tahun. Selama tahun lalu masih
 * dibicarakan, bulan dan ratingnya yang tersisa ikut; rating tahun ini, yang baru dibuka pada akhirnya, belum disebut.
 */
export async function listPerluPenilai(viewer: Viewer, hariIni: Tanggal): Promise<KelompokPerlu> {
  const tahun = tahunDari(hariIni)
  const [kini, lalu, skp] = await Promise.all([
    findKotak(viewer, tahun, hariIni),
    isTahunDibicarakan(tahun - 1, hariIni) ? findKotak(viewer, tahun - 1, hariIni) : null,
    listSkp(viewer, { tahun, giliran: 'saya', q: '' }, hariIni),
  ])
  const bulan = [...kini.bulan, ...(lalu?.bulan ?? [])]
  const isi: Perlu[] = []
  if (skp.hitungan.giliran > 0)
    isi.push({
      kunci: 'skp',
      judul: `SKP ${tahun} menunggu Anda`,
      keterangan: 'Disusun, disetujui, atau ditandatangani.',
      n: skp.hitungan.giliran,
      href: `/skp?tahun=${tahun}&giliran=saya`,
      keadaan: 'menunggu',
    })
  const rencana = bulan.reduce((n, satu) => n + satu.rencana.length, 0)
  if (rencana > 0)
    isi.push({
      kunci: 'rencana',
      judul: 'Rencana menunggu persetujuan',
      keterangan: bulan
        .filter((satu) => satu.rencana.length > 0)
        .map((satu) => `${namaBulan(satu, hariIni)} ${satu.rencana.length}`)
        .join(', '),
      n: rencana,
      href: '/rencana-kinerja',
      keadaan: 'menunggu',
    })
  for (const satu of bulan) isi.push(...listPerluBulan(satu, hariIni))
  isi.push(...listPerluTahun(lalu && isBerbulan(lalu) ? lalu : kini))
  return {
    kunci: 'penilai',
    judul: 'Menunggu Anda',
    keterangan: `Sebagai pejabat penilai ${kini.tim} orang hari ini.`,
    isi,
  }
}
