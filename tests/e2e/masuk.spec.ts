import { readSql, withTransaction } from '../../lib/server/db.ts'
import { hashSandi } from '../../lib/server/sandi.ts'
import { openSesi } from '../../lib/server/sesi.ts'
import { PERSONAS } from '../personas.ts'
import { expect, listAxe, signInWith, test } from './uji.ts'

const SANDI = 'jembatan kayu dua belas papan'

/** Orang tersendiri, agar mengakhiri sesinya tidak mengganggu uji lain. */
async function createAkun(nama: string): Promise<{ akunId: string; namaMasuk: string; token: string }> {
  const namaMasuk = `uji-${Math.random().toString(36).slice(2, 10)}`
  const sandi = await hashSandi(SANDI)
  return withTransaction(async (tx) => {
    const [orang] = await tx.sql<{ id: string }>('INSERT INTO orang (nama) VALUES ($1) RETURNING id', [nama])
    const [akun] = await tx.sql<{ id: string }>(
      'INSERT INTO akun (orang_id, nama_masuk, sandi_hash) VALUES ($1, $2, $3) RETURNING id',
      [orang?.id, namaMasuk, sandi],
    )
    await tx.sql("INSERT INTO peran_akun (akun_id, peran) VALUES ($1, 'AUDITOR')", [akun?.id])
    const akunId = akun?.id ?? ''
    return { akunId, namaMasuk, token: await openSesi(tx, akunId) }
  })
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'dengan skrip' : 'tanpa skrip', () => {
    test.use({ javaScriptEnabled })

    for (const { kunci, nama } of PERSONAS)
      test(`${kunci} masuk sekali tekan`, async ({ page }) => {
        await page.goto('/masuk')
        await page.getByRole('button', { name: nama }).click()
        await page.waitForURL(/\/(?:beranda|saya)$/)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      })

    test('nama dan kata sandi: yang salah dijawab satu kalimat dan tidak menghapus nama, yang benar membuka beranda', async ({
      page,
    }) => {
      const { namaMasuk } = await createAkun('Orang Bersandi')
      await page.goto('/masuk')
      await page.getByLabel(/NIP/).fill(namaMasuk)
      await page.getByLabel('Kata sandi', { exact: true }).fill('bukan kata sandinya')
      await page.getByRole('button', { name: 'Masuk', exact: true }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'tidak cocok' })).toBeVisible()
      if (javaScriptEnabled) await expect(page.getByLabel(/NIP/)).toHaveValue(namaMasuk)
      await page.getByLabel(/NIP/).fill(namaMasuk)
      await page.getByLabel('Kata sandi', { exact: true }).fill(SANDI)
      await page.getByRole('button', { name: 'Masuk', exact: true }).click()
      await page.waitForURL('**/beranda')
    })

    test('keluar mengakhiri sesi itu di server, bukan hanya cookienya', async ({ page, context }) => {
      const { token, akunId } = await createAkun('Orang Keluar')
      await signInWith(context, token)
      await page.goto('/beranda')
      await page.locator('summary:visible', { hasText: 'Menu akun' }).click()
      await page.getByRole('button', { name: 'Keluar' }).first().click()
      await page.waitForURL('**/masuk')
      const [sesi] = await readSql<{ hidup: number }>(
        'SELECT count(*) AS hidup FROM sesi WHERE akun_id = $1 AND diakhiri_pada IS NULL',
        [akunId],
      )
      expect(sesi?.hidup).toBe(0)
      await signInWith(context, token)
      await page.goto('/beranda')
      await page.waitForURL('**/masuk')
    })
  })
}

test('akun tak dikenal dan kata sandi salah dijawab kalimat yang sama', async ({ page }) => {
  const { namaMasuk } = await createAkun('Orang Ada')
  const kalimat: string[] = []
  for (const nama of [namaMasuk, 'tidak-ada-orang-ini']) {
    await page.goto('/masuk')
    await page.getByLabel(/NIP/).fill(nama)
    await page.getByLabel('Kata sandi', { exact: true }).fill('salah sama sekali')
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
    const pesan = page.getByRole('alert').filter({ hasText: 'tidak cocok' })
    kalimat.push(await pesan.locator('p').first().innerText())
    expect(await listAxe(page)).toEqual([])
  }
  expect(kalimat[0]).toBe(kalimat[1])
})

test('isian kosong menunjuk isiannya dan memindahkan fokus ke ringkasannya', async ({ page }) => {
  await page.goto('/masuk')
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  const ringkasan = page.getByRole('alert').filter({ hasText: 'diperbaiki' })
  await expect(ringkasan).toBeFocused()
  await ringkasan.getByRole('link').first().click()
  await expect(page.getByLabel(/NIP/)).toBeFocused()
})

test('akun yang dimatikan admin kehilangan sesinya pada permintaan berikutnya', async ({
  page,
  persona,
  browser,
}) => {
  const { token } = await createAkun('Orang Dimatikan')
  const lain = await browser.newContext()
  await signInWith(lain, token)
  const halaman = await lain.newPage()
  await halaman.goto('/beranda')
  await expect(halaman).toHaveURL(/\/beranda$/)

  await persona('admin')
  await page.goto('/akun?q=Orang+Dimatikan')
  await page.getByRole('button', { name: 'Matikan akun Orang Dimatikan' }).click()
  await expect(page.getByRole('button', { name: 'Nyalakan akun Orang Dimatikan' })).toBeVisible()

  await halaman.goto('/beranda')
  await halaman.waitForURL('**/masuk')
  await lain.close()
})

test('mengganti kata sandi mengakhiri semua sesi; yang lama tidak berlaku lagi', async ({
  page,
  context,
}) => {
  const { token, namaMasuk } = await createAkun('Orang Berganti')
  await signInWith(context, token)
  await page.goto('/kata-sandi')
  const baru = 'perahu kecil menyeberang pagi'
  await page.getByLabel('Kata sandi sekarang').fill('bukan yang sekarang')
  await page.getByLabel('Kata sandi baru', { exact: true }).fill(baru)
  await page.getByLabel('Kata sandi baru, sekali lagi').fill(baru)
  await page.getByRole('button', { name: 'Ganti kata sandi' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'belum diganti' })).toBeVisible()
  await page.getByLabel('Kata sandi sekarang').fill(SANDI)
  await page.getByRole('button', { name: 'Ganti kata sandi' }).click()
  await page.waitForURL('**/masuk?sandi=baru')
  for (const [sandi, tujuan] of [
    [SANDI, '**/masuk?sandi=baru'],
    [baru, '**/beranda'],
  ] as const) {
    await page.getByLabel(/NIP/).fill(namaMasuk)
    await page.getByLabel('Kata sandi', { exact: true }).fill(sandi)
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
    if (sandi === SANDI)
      await expect(page.getByRole('alert').filter({ hasText: 'tidak cocok' })).toBeVisible()
    await page.waitForURL(tujuan)
  }
})
