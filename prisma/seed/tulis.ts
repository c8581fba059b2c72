import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { KUNCI_CERITA } from '../../lib/laporan/schema-contoh.ts'
import type { Potongan } from './hidup/tabel.ts'
import type { Hidup } from './hidup/tahun.ts'
import type { Tahun, Wilayah } from './tabel.ts'

const BARIS_PER_POTONG = 2_000

/** camelCase → snake_case: kolom memakai nama bidangnya. */
function formatKolom(kunci: string): string {
  return kunci.replace(/[A-Z]/g, (huruf) => `_${huruf.toLowerCase()}`)
}

/** Satu nilai dalam bentuk teks COPY; selain teks dan angka ditulis sebagai JSON. */
function formatNilai(nilai: unknown): string {
  if (nilai === null || nilai === undefined) return '\\N'
  if (typeof nilai === 'number') return String(nilai)
  if (typeof nilai === 'boolean') return nilai ? 't' : 'f'
  const teks = typeof nilai === 'string' ? nilai : JSON.stringify(nilai)
  return /[\\\n\r\t]/.test(teks)
    ? teks.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')
    : teks
}

function* formatBaris(daftar: readonly object[]): Generator<string> {
  for (let awal = 0; awal < daftar.length; awal += BARIS_PER_POTONG) {
    let potong = ''
    for (const baris of daftar.slice(awal, awal + BARIS_PER_POTONG))
      potong += `${Object.values(baris).map(formatNilai).join('\t')}\n`
    yield potong
  }
}

/** COPY satu tabel; semua baris berbidang sama dan berurutan sama. */
async function copyTabel(client: ClientBase, tabel: string, daftar: readonly object[]): Promise<void> {
  const pertama = daftar[0]
  if (pertama === undefined) return
  const kolom = Object.keys(pertama).map(formatKolom).join(', ')
  const tujuan = client.query(copyFrom(`COPY ${tabel} (${kolom}) FROM STDIN`))
  await pipeline(Readable.from(formatBaris(daftar)), tujuan)
}

/** Menulis wilayah dengan COPY, dalam transaksi pemanggil atau satu pernyataan per tabel; database harus kosong. */
export async function writeWilayah(client: ClientBase, wilayah: Wilayah): Promise<void> {
  await copyTabel(client, 'perangkat_daerah', wilayah.perangkatDaerah)
  await copyTabel(client, 'unit_kerja', wilayah.unitKerja)
  await copyTabel(client, 'jabatan', wilayah.jabatan)
  await copyTabel(client, 'jabatan_alias', wilayah.jabatanAlias)
  await copyTabel(client, 'orang', wilayah.orang)
  await copyTabel(client, 'pegawai', wilayah.pegawai)
  await copyTabel(client, 'penugasan', wilayah.penugasan)
  await copyTabel(client, 'hubungan_atasan', wilayah.hubunganAtasan)
  await copyTabel(client, 'perjanjian_kerja', wilayah.perjanjianKerja)
  await copyTabel(client, 'upah', wilayah.upah)
  await copyTabel(client, 'akun', wilayah.akun)
  await copyTabel(client, 'peran_akun', wilayah.peranAkun)
  await copyTabel(
    client,
    'setelan',
    wilayah.setelan.map(({ kunci, nilai }) => ({ kunci, nilai: JSON.stringify(nilai) })),
  )
}

/** Menulis satu tahun penilaian; wilayahnya sudah ditulis. */
export async function writeTahun(client: ClientBase, tahun: Tahun): Promise<void> {
  await copyTabel(client, 'pengecualian_bulan', tahun.pengecualianBulan)
  await copyTabel(client, 'penilaian_bulan', tahun.penilaianBulan)
  await copyTabel(client, 'penilaian_tahun', tahun.penilaianTahun)
  await copyTabel(client, 'rekap_kehadiran', tahun.rekapKehadiran)
  await copyTabel(client, 'skp', tahun.skp)
  await copyTabel(client, 'hukuman_disiplin', tahun.hukumanDisiplin)
  await copyTabel(client, 'kasus_disiplin', tahun.kasusDisiplin)
  await copyTabel(client, 'pagu_upah', tahun.paguUpah)
  await copyTabel(client, 'kebutuhan_jabatan', tahun.kebutuhanJabatan)
}

async function writePotongan(client: ClientBase, kumpulan: readonly Potongan[]): Promise<void> {
  const tulis = (tabel: string, ambil: (satu: Potongan) => readonly object[]) =>
    copyTabel(client, tabel, kumpulan.flatMap(ambil))
  await tulis('skp', (satu) => satu.skp)
  await tulis('versi_skp', (satu) => satu.versiSkp)
  await tulis('rencana_hasil_kerja', (satu) => satu.rencanaHasilKerja)
  await tulis('indikator_skp', (satu) => satu.indikatorSkp)
  await tulis('komentar_skp', (satu) => satu.komentarSkp)
  await tulis('riwayat_status_skp', (satu) => satu.riwayatStatusSkp)
  await tulis('rencana_bulan', (satu) => satu.rencanaBulan)
  await tulis('baris_rencana', (satu) => satu.barisRencana)
  await tulis('bukti_dukung', (satu) => satu.buktiDukung)
  await tulis('riwayat_bulan', (satu) => satu.riwayatBulan)
  await tulis('penilaian_bulan', (satu) => satu.penilaianBulan)
}

const POTONG_PER_KUMPULAN = 10

/** Mengumpulkan potongan kecil, kumpulan pertamanya satu saja: sesudahnya barulah database mengenal ukuran tabelnya. */
async function* kumpulkan(potongan: Iterable<Potongan>): AsyncGenerator<Potongan[]> {
  let kumpulan: Potongan[] = []
  let batas = 1
  for (const satu of potongan) {
    kumpulan.push(satu)
    if (kumpulan.length >= batas) {
      yield kumpulan
      kumpulan = []
      batas = POTONG_PER_KUMPULAN
    }
    await setImmediate()
  }
  if (kumpulan.length > 0) yield kumpulan
}

/** Menulis tahun yang dijalani sampai hari contoh, potongan demi potongan; wilayahnya sudah ditulis. */
export async function writeHidup(client: ClientBase, hidup: Hidup): Promise<void> {
  await copyTabel(client, 'hubungan_atasan', hidup.hubunganAtasan)
  await copyTabel(client, 'delegasi_wewenang', hidup.delegasiWewenang)
  await copyTabel(client, 'pustaka_rhk', hidup.pustakaRhk)
  await copyTabel(client, 'periode_kehadiran', hidup.periodeKehadiran)
  await copyTabel(client, 'rekap_kehadiran', hidup.rekapKehadiran)
  await copyTabel(client, 'pengecualian_bulan', hidup.pengecualianBulan)
  await copyTabel(client, 'hukuman_disiplin', hidup.hukumanDisiplin)
  await copyTabel(client, 'kasus_disiplin', hidup.kasusDisiplin)
  await copyTabel(client, 'pagu_upah', hidup.paguUpah)
  await copyTabel(client, 'kebutuhan_jabatan', hidup.kebutuhanJabatan)
  // Rencana pemeriksaan kunci tamu diingat saat tabelnya masih kosong; tanpa ANALYZE ia memindai seluruh tabel untuk setiap baris.
  await client.query('ANALYZE orang, pegawai, jabatan, perangkat_daerah')
  // Potongan berikut dibuat selagi yang sebelumnya ditulis: pembuatnya memberi giliran setelah setiap beberapa puluh orang.
  let tertulis = Promise.resolve()
  let pertama = true
  for await (const kumpulan of kumpulkan(hidup.potongan())) {
    await tertulis
    if (!pertama) tertulis = writePotongan(client, kumpulan)
    else {
      await writePotongan(client, kumpulan)
      await client.query(
        'ANALYZE skp, versi_skp, rencana_hasil_kerja, indikator_skp, rencana_bulan, baris_rencana, penilaian_bulan',
      )
    }
    pertama = false
    // Galatnya diterima pada penantian berikut.
    tertulis.catch(() => {})
  }
  await tertulis
  await copyTabel(client, 'setelan', [{ kunci: KUNCI_CERITA, nilai: JSON.stringify(hidup.cerita) }])
}
