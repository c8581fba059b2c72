import type { Viewer } from '../akses/viewer.ts'
import { formatBulan, formatTanggal } from '../core/format.ts'
import { type Tanggal, tahunDari } from '../core/tanggal.ts'
import { findKotak } from '../penilaian/queries-kotak.ts'
import { listSkp } from '../skp/queries.ts'
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

/** Pekerjaan siapa yang menunggu viewer sebagai pejabat penilai: SKP, rencana, realisasi, dan rating tahun. */
export async function listPerluPenilai(viewer: Viewer, hariIni: Tanggal): Promise<KelompokPerlu> {
  const tahun = tahunDari(hariIni)
  const [kotak, skp] = await Promise.all([
    findKotak(viewer, tahun, hariIni),
    listSkp(viewer, { tahun, giliran: 'saya', q: '' }, hariIni),
  ])
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
  const rencana = kotak.bulan.reduce((n, satu) => n + satu.rencana.length, 0)
  if (rencana > 0)
    isi.push({
      kunci: 'rencana',
      judul: 'Rencana menunggu persetujuan',
      keterangan: kotak.bulan
        .filter((satu) => satu.rencana.length > 0)
        .map((satu) => `${formatBulan(satu.bulan)} ${satu.rencana.length}`)
        .join(', '),
      n: rencana,
      href: '/rencana-kinerja',
      keadaan: 'menunggu',
    })
  for (const satu of kotak.bulan) {
    const nama = formatBulan(satu.bulan)
    if (satu.siap.length > 0)
      isi.push({
        kunci: `nilai-${satu.bulan}`,
        judul: `${nama} siap dinilai`,
        keterangan: `${satu.penilaiTerlambat ? 'Lewat batas' : 'Batas'} ${formatTanggal(satu.tenggatNilai)}.`,
        n: satu.siap.length,
        href: `/penilaian/${slug(tahun, satu.bulan)}`,
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
          kunci: `${langkah}-${satu.bulan}`,
          judul: `${nama}: ${judul}`,
          keterangan: `${formatSebagian(orang.map((pegawai) => pegawai.nama))}. ${lewat ? 'Lewat batas' : 'Batas'} ${formatTanggal(batas)}.`,
          n: orang.length,
          href: `/penilaian/${slug(tahun, satu.bulan)}`,
          keadaan: lewat ? 'lewat' : 'nanti',
        })
    }
  }
  if (kotak.tahunBelum > 0)
    isi.push({
      kunci: 'tahun',
      judul: `Rating tahun ${tahun}`,
      keterangan: kotak.jadwal.terbuka
        ? 'Belum dinyatakan.'
        : `Dapat dinyatakan mulai ${formatTanggal(kotak.jadwal.mulai)}.`,
      n: kotak.tahunBelum,
      href: `/penilaian/tahun/${tahun}`,
      keadaan: kotak.jadwal.terbuka ? 'menunggu' : 'nanti',
    })
  return {
    kunci: 'penilai',
    judul: 'Menunggu Anda',
    keterangan: `Sebagai pejabat penilai ${kotak.tim} orang hari ini.`,
    isi,
  }
}
