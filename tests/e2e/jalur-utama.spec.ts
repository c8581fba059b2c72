import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { Tahap } from '../../lib/kelayakan/parse.ts'
import type { Rekomendasi } from '../../lib/kelayakan/schema.ts'
import { KERJA } from '../../scripts/bagian/siapkan.ts'
import { type Kantor, openAs, takeFoto } from './kantor.ts'
import { startKantorKosong } from './kantor-kosong.ts'

let kantor: Kantor

test.describe.configure({ mode: 'serial', timeout: 300_000 })

test.beforeAll(async () => {
  kantor = await startKantorKosong(join(KERJA, 'contoh-e2e'))
})
test.afterAll(() => kantor?.stop())

async function unggah(page: Page, halaman: string, jenis: RegExp | null, berkas: string): Promise<void> {
  await page.goto(halaman)
  if (jenis) await page.getByRole('radio', { name: jenis }).check()
  await page.locator('input[type=file]').setInputFiles(join(kantor.contoh, berkas))
  await page.getByRole('button', { name: 'Periksa berkas' }).click()
  await page.waitForURL(/\/impor\/[0-9a-f-]{36}/, { timeout: 60_000 })
}

async function terapkan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Terapkan', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Impor lain' })).toBeVisible({ timeout: 60_000 })
}

test('dari berkas kantor sendiri sampai hasil dirilis: daftar pegawai, pelengkap, rekap, putaran, rantai keputusan, gladi, jejak', async ({
  browser,
}) => {
  const admin = await openAs(browser, kantor, 'admin')

  await test.step('daftar pegawai SIASN: 983 orang diperiksa lalu diterapkan', async () => {
    await unggah(admin, '/pegawai/impor', /Daftar pegawai SIASN/, 'daftar-pegawai-siasn.xlsx')
    await expect(admin.getByText('982', { exact: true }).first()).toBeVisible()
    await takeFoto(admin, 'impor-daftar')
    await terapkan(admin)
    await admin.goto('/pegawai')
    await expect(admin.getByText('983 PPPK Paruh Waktu.')).toBeVisible()
  })

  await test.step('berkas yang sama sekali lagi tidak mengubah apa pun', async () => {
    await unggah(admin, '/pegawai/impor', /Daftar pegawai SIASN/, 'daftar-pegawai-siasn.xlsx')
    await expect(
      admin.getByText(/Tidak ada yang berubah|Tidak ada yang perlu diterapkan/).first(),
    ).toBeVisible()
  })

  await test.step('pelengkap: jabatan, atasan, kontrak, upah, terima SK', async () => {
    await unggah(admin, '/pegawai/impor', /Pelengkap/, 'pelengkap.xlsx')
    await terapkan(admin)
  })

  await test.step('rekap setahun', async () => {
    await unggah(admin, '/penilaian/impor', null, 'rekap-2026.xlsx')
    await takeFoto(admin, 'impor-rekap')
    await terapkan(admin)
    await admin.goto('/pegawai')
    await takeFoto(admin, 'pegawai')
  })

  await test.step('putaran: semua dievaluasi, disegel, dan jumlah tiap rekomendasi tepat', async () => {
    await admin.goto('/kelayakan')
    await admin.getByRole('button', { name: 'Jalankan putaran 1' }).first().click()
    await expect(admin.getByText(/Putaran 1, disegel/)).toBeVisible({ timeout: 60_000 })
    await takeFoto(admin, 'kelayakan')
    // Pernyataan pagu dan kebutuhan jabatan tidak ada di berkas kantor, maka 21 orang tanpa catatan dibanding data contoh lengkap.
    for (const [kata, jumlah] of [
      ['Diperpanjang', '763'],
      ['Dengan catatan', '97'],
      ['Ditunda', '96'],
      ['Tidak diperpanjang', '27'],
    ] as const)
      await expect(admin.getByRole('link', { name: new RegExp(`^${kata}\\s*${jumlah}`) })).toBeVisible()
  })

  await test.step('daftar keluar sebagai Excel', async () => {
    const unduhan = admin.waitForEvent('download')
    await admin.getByRole('link', { name: 'Excel' }).click()
    expect((await unduhan).suggestedFilename()).toMatch(/\.xlsx$/)
  })

  await test.step('sebelum direkomendasikan dan diperiksa, keputusan belum terbuka', async () => {
    await openOrang(admin, 'DIPERPANJANG', 'kepala')
    await expect(admin.getByText(/Giliran kepala perangkat daerah/)).toBeVisible()
    await expect(admin.getByRole('button', { name: 'Simpan keputusan' })).toHaveCount(0)
  })

  await test.step('kepala perangkat daerah menyetujui semua temuannya dengan satu pratinjau', async () => {
    const kepala = await openAs(browser, kantor, 'kepala')
    await kepala.goto('/kelayakan')
    await expect(kepala.getByRole('heading', { name: /Giliran Anda: \d+ orang/ })).toBeVisible()
    await takeFoto(kepala, 'kelayakan-kepala')
    await kepala.getByRole('link', { name: /^Setujui \d+ sesuai rekomendasi/ }).click()
    await kepala.waitForURL(/\/rekomendasi/)
    await takeFoto(kepala, 'kelayakan-setujui')
    await kepala.getByRole('button', { name: /^Setujui \d+ sesuai rekomendasi/ }).click()
    await expect(kepala.getByText(/orang direkomendasikan sesuai temuan\. Berikutnya/)).toBeVisible()
    await kepala.context().close()
  })

  await test.step('BKPSDM memeriksa semuanya', async () => {
    await admin.goto('/kelayakan')
    await admin.getByRole('link', { name: /^Periksa \d+ rekomendasi/ }).click()
    await admin.waitForURL(/\/verifikasi/)
    await admin.locator('textarea[name=catatan]').fill('Berkas pendukung lengkap.')
    await admin.getByRole('button', { name: /sudah diperiksa/ }).click()
    await expect(admin.getByText(/orang selesai diperiksa\. Berikutnya/)).toBeVisible()
  })

  await test.step('seorang yang direkomendasikan diputuskan sesuai rekomendasi, langsung berlaku', async () => {
    await openOrang(admin, 'DIPERPANJANG')
    await takeFoto(admin, 'kelayakan-orang')
    await admin.getByRole('radio', { name: /^Diperpanjang(?! dengan)/ }).check()
    await isiSk(admin)
    await admin.getByRole('button', { name: 'Simpan keputusan' }).click()
    await expect(admin.getByText(/^Keputusan: diperpanjang/)).toBeVisible()
  })

  let ditunggu = ''
  await test.step('keputusan yang menyimpang meminta alasan dan menunggu orang kedua', async () => {
    await openOrang(admin, 'DIPERPANJANG_DENGAN_CATATAN')
    ditunggu = admin.url()
    await admin.getByRole('radio', { name: /^Tidak diperpanjang/ }).check()
    await isiSk(admin)
    await admin.getByRole('button', { name: 'Simpan keputusan' }).click()
    await expect(admin.getByRole('alert').first()).toBeVisible()
    await admin.getByRole('radio', { name: /^Tidak diperpanjang/ }).check()
    await isiSk(admin)
    await admin.getByLabel('Alasan', { exact: false }).first().selectOption({ index: 1 })
    await admin.locator('textarea[name=alasan]').fill('Unit kerjanya digabung mulai Januari.')
    await admin.getByRole('button', { name: 'Simpan keputusan' }).click()
    await expect(admin.getByText(/Anda yang mengusulkan/)).toBeVisible()
  })

  await test.step('orang kedua menyetujui', async () => {
    const kedua = await openAs(browser, kantor, 'admin2')
    await kedua.goto('/kelayakan')
    await takeFoto(kedua, 'menunggu-orang-kedua')
    await kedua.goto(ditunggu)
    await kedua.getByRole('button', { name: 'Setujui' }).click()
    await expect(kedua.getByText(/^Keputusan: tidak diperpanjang/)).toBeVisible()
    await kedua.context().close()
  })

  await test.step('PPK memutus sisanya di bawah satu SK', async () => {
    const ppk = await openAs(browser, kantor, 'ppk')
    await ppk.goto('/kelayakan')
    await ppk.getByRole('link', { name: /^Putuskan \d+ orang/ }).click()
    await ppk.waitForURL(/\/putuskan/)
    await ppk.locator('input[name=nomorSk]').fill('800/418/BKPSDM/2026')
    await ppk.locator('input[name=tanggalSk]').fill('2026-12-21')
    await takeFoto(ppk, 'kelayakan-sk')
    await ppk.getByRole('button', { name: /^Putuskan \d+ orang/ }).click()
    await expect(ppk.getByText(/orang diputuskan di bawah satu SK\. Berikutnya/)).toBeVisible()
    await ppk.goto('/kelayakan/2026-1/sk')
    await expect(ppk.getByRole('link', { name: '800/418/BKPSDM/2026' })).toBeVisible()
    await takeFoto(ppk, 'kelayakan-daftar-sk')
    await ppk.context().close()
  })

  await test.step('gladi tidak mengubah apa pun, dan bedanya terbaca', async () => {
    await admin.goto('/kelayakan')
    await admin.getByText('Gladi pada hari lain').click()
    await admin.getByLabel('Hari evaluasi').fill('2026-11-16')
    await admin.getByRole('button', { name: 'Jalankan gladi' }).click()
    await expect(admin.getByRole('link', { name: 'Gladi 1' })).toBeVisible({ timeout: 60_000 })
    await admin.goto('/kelayakan/2026-g1/beda/2026-1')
    await expect(admin.getByRole('heading', { name: 'Gladi 1 dibanding putaran 1' })).toBeVisible()
    await takeFoto(admin, 'kelayakan-beda')
  })

  await test.step('hasil dirilis kepada pegawai', async () => {
    await admin.goto('/kelayakan')
    await admin.getByRole('link', { name: /^Rilis \d+ keputusan/ }).click()
    await admin.getByRole('button', { name: /^Rilis \d+ keputusan/ }).click()
    await expect(admin.getByText(/sekarang dapat membaca keputusannya/)).toBeVisible()
  })

  await test.step('auditor melihat semuanya di jejak', async () => {
    const auditor = await openAs(browser, kantor, 'auditor')
    await auditor.goto('/audit')
    for (const aksi of [
      /kelayakan\.release/,
      /kelayakan\.decideBatch/,
      /kelayakan\.approve/,
      /kelayakan\.recommendBatch/,
    ])
      await expect(auditor.locator('code', { hasText: aksi }).first()).toBeVisible()
    await takeFoto(auditor, 'audit')
    await auditor.context().close()
  })
  await admin.context().close()
})

async function openOrang(page: Page, rekomendasi: Rekomendasi, tahap: Tahap = 'ppk'): Promise<void> {
  await page.goto(`/kelayakan/2026-1/daftar?rekomendasi=${rekomendasi}&tahap=${tahap}`)
  await page.locator('tbody th a').first().click()
  await expect(page.getByRole('heading', { name: 'Perjalanan keputusan' })).toBeVisible()
}

async function isiSk(page: Page): Promise<void> {
  await page.locator('input[name=nomorSk]').fill('800/417/BKPSDM/2026')
  await page.locator('input[name=tanggalSk]').fill('2026-12-21')
}
