// Lebih panjang dari biasanya: satu tahun dijalani berurutan, tiap langkah oleh orangnya.
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { seedContoh } from '../../prisma/seed/contoh.ts'
import { KERJA } from '../../scripts/bagian/siapkan.ts'
import type { KunciPersona } from '../personas.ts'
import { type Kantor, openAs, startKantor, takeFoto } from './kantor.ts'

test.describe.configure({ mode: 'serial', timeout: 300_000 })
test.use({ actionTimeout: 30_000 })

let kantor: Kantor
const orang = new Map<KunciPersona, Page>()

test.beforeAll(async () => {
  const contoh = join(KERJA, 'contoh-setahun')
  kantor = await startKantor('setahun', contoh, (url) => seedContoh(url, contoh, () => {}))
})
test.afterAll(async () => {
  for (const page of orang.values()) await page.context().close()
  await kantor?.stop()
})

test('setahun dijalani di dalam produk: SKP, bulan, kehadiran, rating, putaran, rantai keputusan, hasil', async ({
  browser,
}) => {
  /** Orang yang sama memakai peramban yang sama sepanjang tahun. */
  const sebagai = async (kunci: KunciPersona): Promise<Page> => {
    const ada = orang.get(kunci)
    if (ada) return ada
    const page = await openAs(browser, kantor, kunci)
    orang.set(kunci, page)
    return page
  }
  const geser = async (tanggal: string) => {
    const admin = await sebagai('admin')
    await admin.goto('/pengaturan')
    await admin.locator('input[name=tanggal]').last().fill(tanggal)
    await admin.getByRole('button', { name: 'Geser jam' }).click()
    await expect(admin.getByText('Jam contoh')).toBeVisible()
  }
  const lanjutkan = async () => {
    const admin = await sebagai('admin')
    await admin.goto('/pengaturan')
    await admin.getByRole('button', { name: /Lanjutkan tahun contoh/ }).click()
    await expect(admin.getByText(/^983 orang:/)).toBeVisible({ timeout: 60_000 })
  }

  await test.step('16 November, pegawai: tugas berubah, perubahan SKP disusun dan diajukan', async () => {
    const pegawai = await sebagai('pegawai')
    await takeFoto(pegawai, 'setahun-01-saya')
    await pegawai.goto('/skp')
    await pegawai.getByText('Tugas berubah?').click()
    await pegawai.locator('textarea[name=alasan]').fill('Layanan surat pindah ke aplikasi mulai Desember.')
    await pegawai.getByRole('button', { name: 'Buka perubahan' }).click()
    await pegawai.waitForURL(/\/ubah$/)
    await pegawai.locator('input[name$=".target"]').first().fill('1500')
    await takeFoto(pegawai, 'setahun-02-skp-ubah')
    await pegawai.getByRole('button', { name: 'Ajukan', exact: true }).click()
    await pegawai.waitForURL(/\/skp\/[0-9a-f-]{36}$/)
    await expect(pegawai.getByText(/Diajukan/).first()).toBeVisible()
  })

  await test.step('atasan mengembalikan dengan alasan, pegawai mengajukan lagi, atasan menyetujui', async () => {
    const [pegawai, penilai] = [await sebagai('pegawai'), await sebagai('penilai')]
    const alamat = pegawai.url()
    await penilai.goto(alamat)
    await penilai.locator('textarea[name=alasan]').fill('Tambahkan alasan target baru pada uraiannya.')
    await penilai.getByRole('button', { name: 'Kembalikan' }).click()
    // Tombol yang sibuk berganti kata: judul yang menyebut keadaan barulah jawaban server.
    await expect(penilai.getByRole('heading', { level: 1 })).toContainText('Draf')
    await pegawai.goto(alamat)
    await expect(pegawai.getByText('Tambahkan alasan target baru pada uraiannya.').first()).toBeVisible()
    await pegawai.getByRole('button', { name: 'Ajukan', exact: true }).click()
    await expect(pegawai.getByRole('heading', { level: 1 })).toContainText('Diajukan')
    await penilai.goto(alamat)
    await takeFoto(penilai, 'setahun-03-skp-periksa')
    await penilai.getByRole('button', { name: 'Setujui' }).click()
    await expect(penilai.getByRole('button', { name: 'Tanda tangani' })).toBeVisible()
  })

  await test.step('kedua pihak menandatangani; SKP ditetapkan dan tercetak', async () => {
    const [pegawai, penilai] = [await sebagai('pegawai'), await sebagai('penilai')]
    await pegawai.reload()
    await pegawai.getByRole('button', { name: 'Tanda tangani' }).click()
    await expect(pegawai.getByText(/^Ditandatangani 16 Nov 2026/).first()).toBeVisible()
    await penilai.reload()
    await penilai.getByRole('button', { name: 'Tanda tangani' }).click()
    await expect(penilai.getByText('SKP ini berlaku')).toBeVisible()
    const unduhan = penilai.waitForEvent('download')
    await penilai.getByRole('link', { name: /PDF/ }).first().click()
    expect((await unduhan).suggestedFilename()).toMatch(/\.pdf$/)
  })

  await test.step('pegawai membaca nilai Oktober dengan alasannya, lalu menerimanya', async () => {
    const pegawai = await sebagai('pegawai')
    await pegawai.goto('/penilaian/saya/2026-10')
    await takeFoto(pegawai, 'setahun-04-nilai-oktober')
    await pegawai.getByRole('button', { name: 'Saya sudah membaca dan menerima' }).click()
    await expect(pegawai.getByText(/sudah final/)).toBeVisible()
  })

  await test.step('atasan menilai Oktober seorang demi seorang dengan tombol 1, 2, 3', async () => {
    const penilai = await sebagai('penilai')
    await penilai.goto('/penilaian')
    await takeFoto(penilai, 'setahun-05-kotak')
    await penilai.goto('/penilaian/2026-10')
    const pertama = penilai.locator('tr[data-baris]:has(input[type=radio]:not(:disabled))').first()
    await pertama.locator('input[type=radio]').first().focus()
    for (const nilai of '2232222') await penilai.keyboard.press(nilai)
    await takeFoto(penilai, 'setahun-06-tim')
    await expect(penilai.getByText('Perlu alasan', { exact: false }).first()).toBeVisible()
    await pertama.getByRole('link').click()
    await penilai.getByLabel(/^Alasan Kompeten/).fill('Menyiapkan panduan baru tanpa diminta.')
    await penilai.getByRole('button', { name: 'Nilai final' }).click()
    await penilai.getByRole('dialog').getByRole('button', { name: 'Finalkan' }).click()
    await expect(penilai.getByText(/5 sudah dinilai/)).toBeVisible()
  })

  await test.step('pengelola mencatat kehadiran Oktober dengan tempelan dari Excel', async () => {
    const pengelola = await sebagai('pengelola')
    await pengelola.goto('/kehadiran?bulan=2026-10')
    await pengelola.locator('input[name=izin]').first().focus()
    await pengelola.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', '1\t0\t0\t0\n0\t2\t0\t1')
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    await expect(pengelola.locator('input[name=cutiSakit]').nth(1)).toHaveValue('2')
    await pengelola.getByRole('button', { name: 'Isi 0 pada baris kosong' }).click()
    await pengelola.getByRole('button', { name: /^Simpan Oktober/ }).click()
    await expect(pengelola.getByText(/\d+ baris ditulis/)).toBeVisible()
    await takeFoto(pengelola, 'setahun-07-kehadiran')
    await pengelola.goto('/disiplin')
    await takeFoto(pengelola, 'setahun-08-disiplin')
  })

  await test.step('1 Desember: pegawai melaporkan realisasi November dengan bukti', async () => {
    await geser('2026-12-01')
    const pegawai = await sebagai('pegawai')
    await pegawai.goto('/rencana-kinerja/2026-11')
    const realisasi = pegawai.locator('input[name$=".realisasi"]')
    for (let i = 0; i < (await realisasi.count()); i++) {
      const isian = realisasi.nth(i)
      if ((await isian.inputValue()) === '') await isian.fill('96,5')
    }
    await pegawai
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'laporan-november.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'),
      })
    await expect(pegawai.getByText('laporan-november.pdf').first()).toBeVisible()
    await takeFoto(pegawai, 'setahun-09-realisasi')
    await pegawai.getByRole('button', { name: 'Ajukan realisasi' }).click()
    await expect(pegawai.getByText(/^Realisasi diajukan .* Menunggu nilai/)).toBeVisible()
  })

  await test.step('atasan menilai November pegawai itu, lalu menyatakan rating tahunnya', async () => {
    const penilai = await sebagai('penilai')
    await penilai.goto('/penilaian/2026-11')
    const baris = penilai.locator('tr[data-baris]', { hasText: 'Nor Halimah' })
    await baris.locator('input[type=radio]').first().focus()
    for (const nilai of '2222222') await penilai.keyboard.press(nilai)
    await baris.getByRole('link').click()
    await penilai.getByRole('button', { name: 'Nilai final' }).click()
    await penilai.getByRole('dialog').getByRole('button', { name: 'Finalkan' }).click()
    await expect(baris.getByText('Dinilai', { exact: true })).toBeVisible()
    await penilai.goto('/penilaian/tahun/2026')
    await penilai.getByRole('button', { name: /^Nyatakan \d+ sesuai usulan/ }).click()
    await expect(penilai.getByText(/[1-9]\d* dari \d+ sudah dinyatakan/)).toBeVisible()
    await takeFoto(penilai, 'setahun-10-tahun')
  })

  await test.step('21 Desember: orang lain menyelesaikan bagiannya', async () => {
    await geser('2026-12-21')
    await lanjutkan()
  })

  await test.step('BKPSDM: gladi, lalu putaran; sebagian besar diperpanjang, keempat rekomendasi ada', async () => {
    const admin = await sebagai('admin')
    await admin.goto('/kelayakan')
    await admin.getByRole('button', { name: 'Jalankan putaran 1' }).first().click()
    await expect(admin.getByText(/Putaran 1, disegel/)).toBeVisible({ timeout: 60_000 })
    await takeFoto(admin, 'setahun-11-putaran')
    const jumlah: number[] = []
    for (const kata of ['Diperpanjang', 'Dengan catatan', 'Ditunda', 'Tidak diperpanjang'] as const) {
      const teks = await admin
        .getByRole('link', { name: new RegExp(`^${kata}\\s*\\d`) })
        .first()
        .innerText()
      jumlah.push(Number(/\d+/.exec(teks.replaceAll('.', ''))?.[0]))
    }
    const [diperpanjang = 0, ...lain] = jumlah
    expect(jumlah.every((satu) => satu > 0)).toBe(true)
    expect(diperpanjang).toBeGreaterThan(lain.reduce((a, b) => a + b, 0))
  })

  await test.step('kepala merekomendasikan, BKPSDM memeriksa, Bupati memutus di bawah satu SK', async () => {
    const kepala = await sebagai('kepala')
    await kepala.goto('/kelayakan')
    await kepala.getByRole('link', { name: /^Setujui \d+ sesuai rekomendasi/ }).click()
    await kepala.getByRole('button', { name: /^Setujui \d+ sesuai rekomendasi/ }).click()
    await expect(kepala.getByText(/orang direkomendasikan sesuai temuan\. Berikutnya/)).toBeVisible()
    await lanjutkan()
    const admin = await sebagai('admin')
    await admin.goto('/kelayakan')
    await admin.getByRole('link', { name: /^Periksa \d+ rekomendasi/ }).click()
    await admin.getByRole('button', { name: /sudah diperiksa/ }).click()
    await expect(admin.getByText(/orang selesai diperiksa\. Berikutnya/)).toBeVisible()
    const ppk = await sebagai('ppk')
    await ppk.goto('/dasbor')
    await takeFoto(ppk, 'setahun-12-dasbor')
    await ppk.goto('/kelayakan')
    await ppk.getByRole('link', { name: /^Putuskan \d+ orang/ }).click()
    await ppk.locator('input[name=nomorSk]').fill('800/500/BKPSDM/2026')
    await ppk.locator('input[name=tanggalSk]').fill('2026-12-21')
    await ppk.getByRole('button', { name: /^Putuskan \d+ orang/ }).click()
    await expect(ppk.getByText(/orang diputuskan di bawah satu SK\. Berikutnya/)).toBeVisible()
  })

  await test.step('hasil dirilis; pegawai membacanya di posisinya', async () => {
    const admin = await sebagai('admin')
    await admin.goto('/kelayakan')
    await admin.getByRole('link', { name: /^Rilis \d+ keputusan/ }).click()
    await admin.getByRole('button', { name: /^Rilis \d+ keputusan/ }).click()
    await expect(admin.getByText(/sekarang dapat membaca keputusannya/)).toBeVisible()
    const pegawai = await sebagai('pegawai')
    await pegawai.goto('/saya')
    await expect(pegawai.getByText('800/500/BKPSDM/2026').first()).toBeVisible()
    await takeFoto(pegawai, 'setahun-13-hasil')
  })

  await test.step('auditor membaca jejaknya', async () => {
    const auditor = await sebagai('auditor')
    await auditor.goto('/audit')
    await expect(auditor.locator('code', { hasText: 'kelayakan.release' }).first()).toBeVisible()
  })
})
