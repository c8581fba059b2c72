import { pg } from '../../lib/server/pg-tipe.ts'
import { writeBerkasContoh } from './berkas/buat.ts'
import { HARI_INI } from './hidup/bulan.ts'
import { generateHidup } from './hidup/tahun.ts'
import type { Tahun, Wilayah } from './tabel.ts'
import { generateTahun } from './tahun.ts'
import { writeHidup, writeTahun, writeWilayah } from './tulis.ts'
import { generateWilayah, type Ukuran } from './wilayah.ts'

/**
 * Mengisi database kosong `url` dengan wilayah contoh dan tahunnya, seluruhnya atau tidak sama sekali, lalu ANALYZE.
 * `hidup`: tahunnya dijalani di dalam produk sampai 16 November dan jamnya berjalan dari sana; tanpa itu tahun lengkap sebagai rekap
 * dengan jam 21 Desember. `say` menerima kalimat kemajuan. Mengembalikan yang ditulis. Melempar bila database sudah berisi.
 */
export async function fillContoh(
  url: string,
  opsi: { ukuran?: Ukuran; benih?: number; tanpaTahun?: boolean; hidup?: boolean },
  say: (pesan: string) => void,
): Promise<{ wilayah: Wilayah; tahun: Tahun | null }> {
  const { tanpaTahun, hidup, ...pilihan } = opsi
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
    if (tahun !== null && hidup) {
      await writeHidup(client, generateHidup(wilayah, tahun))
      await client.query(
        `UPDATE setelan SET nilai = to_jsonb(replace(nilai #>> '{}', '2026-12-21', $1)) WHERE kunci = 'jamDemo'`,
        [HARI_INI],
      )
    } else if (tahun !== null) await writeTahun(client, tahun)
    // Jam contoh berjalan sejak data dibuat.
    await client.query(`INSERT INTO setelan (kunci, nilai) VALUES ('jamDemoSejak', to_jsonb($1::text))`, [
      new Date().toISOString(),
    ])
    await client.query('COMMIT')
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
  say('wilayah contoh tersimpan')
  return { wilayah, tahun }
}

/** Data contoh `npm run demo`: kabupaten 983 pegawai; berkas untuk dicoba sendiri ditulis ke `folder`. */
export async function seedContoh(
  url: string,
  folder: string,
  say: (pesan: string) => void,
  ukuran?: Ukuran,
): Promise<void> {
  const { wilayah, tahun } = await fillContoh(
    url,
    { hidup: true, ...(ukuran === undefined ? {} : { ukuran }) },
    say,
  )
  if (tahun !== null) await writeBerkasContoh(folder, wilayah, tahun)
  say('berkas contoh ditulis')
}
