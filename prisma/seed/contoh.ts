import { pg } from '../../lib/server/pg-tipe.ts'
import { writeBerkasContoh } from './berkas/buat.ts'
import type { Tahun, Wilayah } from './tabel.ts'
import { generateTahun } from './tahun.ts'
import { writeTahun, writeWilayah } from './tulis.ts'
import { generateWilayah, type Ukuran } from './wilayah.ts'

/**
 * Mengisi database kosong `url` dengan wilayah contoh dan tahunnya, seluruhnya atau tidak sama sekali, lalu ANALYZE.
 * `say` menerima kalimat kemajuan. Mengembalikan yang ditulis. Melempar bila database sudah berisi.
 */
export async function fillContoh(
  url: string,
  opsi: { ukuran?: Ukuran; benih?: number; tanpaTahun?: boolean },
  say: (pesan: string) => void,
): Promise<{ wilayah: Wilayah; tahun: Tahun | null }> {
  const { tanpaTahun, ...pilihan } = opsi
  const wilayah = generateWilayah(pilihan)
  const tahun = tanpaTahun ? null : generateTahun(wilayah, 2026)
  say(
    `${wilayah.identitas.nama}: ${wilayah.pegawai.length} pegawai, ${wilayah.perangkatDaerah.length} perangkat daerah, ${wilayah.jabatan.length} jabatan dibuat`,
  )
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN')
    const { rows } = await client.query('SELECT EXISTS (SELECT 1 FROM orang) AS berisi')
    if (rows[0]?.berisi !== false)
      throw new Error('Database sudah berisi data; wilayah contoh hanya untuk database kosong.')
    await writeWilayah(client, wilayah)
    if (tahun !== null) await writeTahun(client, tahun)
    await client.query('COMMIT')
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
  say('wilayah contoh tersimpan')
  return { wilayah, tahun }
}

/** Data contoh `npm run demo`: kabupaten 983 pegawai; berkas untuk dicoba sendiri ditulis ke `folder`. */
export async function seedContoh(url: string, folder: string, say: (pesan: string) => void): Promise<void> {
  const { wilayah, tahun } = await fillContoh(url, {}, say)
  if (tahun !== null) await writeBerkasContoh(folder, wilayah, tahun)
  say('berkas contoh ditulis')
}
