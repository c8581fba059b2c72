// node prisma/seed/berkas/buat.ts [folder] [--pegawai N]: menulis berkas contoh; tanpa folder ke .titian/contoh.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { JenisKolom, LembarTulis } from '../../../lib/server/sheet/jenis.ts'
import { writeCsv, writeWorkbook } from '../../../lib/server/sheet/tulis.ts'
import { type BarisLembar, KOLOM_SIASN, toPelengkapRows, toRekapRows, toSiasnRows } from '../lembar.ts'
import type { Tahun, Wilayah } from '../tabel.ts'
import { generateTahun } from '../tahun.ts'
import { BENIH_BAWAAN, generateWilayah } from '../wilayah.ts'
import { listBerkasContoh } from './daftar.ts'
import { buatLembarTulis } from './lembar.ts'
import { buatPerubahan } from './perubahan.ts'
import * as salah from './salah.ts'

/** Nama berkas yang memuat daftar berkas contoh untuk ditawarkan aplikasi. */
export const NAMA_DAFTAR = 'daftar.json'

/** Lembar SIASN: semua kolom teks, seperti unduhannya; `jenis` untuk berkas yang sengaja salah. */
export function buatLembarSiasn(
  baris: readonly BarisLembar[],
  jenis: (judul: string) => JenisKolom = () => 'teks',
): LembarTulis {
  return buatLembarTulis('Data', baris, { judul: KOLOM_SIASN, jenis })
}

/** Kode seperti SESUAI_EKSPEKTASI dalam ejaan kantor: Sesuai Ekspektasi. */
function ejaKode(baris: BarisLembar): BarisLembar {
  return Object.fromEntries(
    Object.entries(baris).map(([judul, isi]) => [
      judul,
      typeof isi === 'string' && /^[A-Z]+(?:_[A-Z]+)*$/.test(isi) && judul !== 'NAMA'
        ? isi.toLowerCase().replace(/(?:^|_)([a-z])/g, (kata) => kata.replace('_', ' ').toUpperCase())
        : isi,
    ]),
  )
}

/** Menulis semua berkas contoh, yang baik dan yang salah, ke `folder` (dibuat bila belum ada), lalu daftarnya. */
export async function writeBerkasContoh(folder: string, wilayah: Wilayah, tahun: Tahun): Promise<void> {
  await mkdir(folder, { recursive: true })
  const simpan = async (nama: string, isi: AsyncIterable<Uint8Array> | Buffer): Promise<void> => {
    // Ditulis di samping lalu diganti namanya: berkas separuh jadi tidak pernah ditawarkan.
    const sementara = path.join(folder, `.${nama}`)
    await writeFile(sementara, isi)
    await rename(sementara, path.join(folder, nama))
  }
  const simpanSiasn = (nama: string, baris: readonly BarisLembar[]) =>
    simpan(nama, writeWorkbook([buatLembarSiasn(baris)]))

  const siasn = toSiasnRows(wilayah)
  await simpanSiasn('daftar-pegawai-siasn.xlsx', siasn)
  await simpan('daftar-pegawai-siasn.csv', writeCsv(buatLembarSiasn(siasn), { pemisah: '|' }))
  await simpanSiasn('daftar-pegawai-siasn-perubahan.xlsx', buatPerubahan(wilayah.benih, siasn))
  await simpan('pelengkap.xlsx', writeWorkbook([buatLembarTulis('Pelengkap', toPelengkapRows(wilayah))]))
  const rekap = Object.entries(toRekapRows(wilayah, tahun))
  await simpan(
    'rekap-2026.xlsx',
    writeWorkbook(rekap.map(([nama, baris]) => buatLembarTulis(nama, baris.map(ejaKode)))),
  )

  await simpanSiasn('salah-satu-baris.xlsx', salah.salahSatuBaris(siasn))
  await simpanSiasn('salah-nip-ganda.xlsx', salah.salahNipGanda(siasn))
  await simpanSiasn('salah-tanggal.xlsx', salah.salahTanggal(siasn))
  const nipAngka = buatLembarSiasn(salah.salahNipAngka(siasn), (judul) =>
    judul === 'NIP BARU' ? 'angka' : 'teks',
  )
  await simpan('salah-nip-angka.xlsx', writeWorkbook([nipAngka]))
  await simpan('salah-lembar.xlsx', writeWorkbook([buatLembarTulis('Inventaris', salah.BARIS_INVENTARIS)]))
  const utuh = await readFile(path.join(folder, 'daftar-pegawai-siasn.xlsx'))
  await simpan('salah-terpotong.xlsx', utuh.subarray(0, Math.floor(utuh.length * 0.6)))
  await simpan('salah-xls-lama.xlsx', salah.buatXlsLama())
  await simpan('salah-bom.xlsx', salah.buatBom())
  await simpan(NAMA_DAFTAR, Buffer.from(JSON.stringify(listBerkasContoh(), null, 2)))
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { pegawai: { type: 'string', default: '983' } },
  })
  const folder = path.resolve(positionals[0] ?? '.titian/contoh')
  const wilayah = generateWilayah({ ukuran: Number(values.pegawai), benih: BENIH_BAWAAN })
  await writeBerkasContoh(folder, wilayah, generateTahun(wilayah, 2026))
  console.log(`${listBerkasContoh().length} berkas contoh ditulis ke ${folder}`)
}
