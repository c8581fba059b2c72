import type { APIRequestContext, Page } from '@playwright/test'
import { HALAMAN, listPersonaHalaman } from '../penjaga/halaman.ts'
import { PERSONAS } from '../personas.ts'
import { loadIdContoh } from './contoh.ts'
import { expect, listAxe, measureLuapan, test, waitTenang, watchHalaman } from './uji.ts'

const LEBAR = { width: 1440, height: 900 }
const PONSEL = { width: 390, height: 844 }

type Cara = {
  buruk: () => Promise<string[]>
  /** Orang pertama di halaman itu memeriksa semuanya; warna dan susunan ponsel tidak bergantung pada orangnya. */
  lengkap: boolean
  /** Halaman contoh memuat banyak judul. */
  banyakJudul: boolean
}

/** Satu alamat diperiksa di layar lebar dan di ponsel tanpa memuatnya dua kali. */
async function checkAlamat(page: Page, alamat: string, { buruk, lengkap, banyakJudul }: Cara): Promise<void> {
  await page.setViewportSize(LEBAR)
  const jawab = await page.goto(alamat, { waitUntil: 'load' })
  await waitTenang(page)
  expect(jawab?.status(), alamat).toBe(200)
  expect(new URL(page.url()).pathname, alamat).toBe(new URL(alamat, page.url()).pathname)
  // Yang mengalir menyusul tampak sesaat setelah tiba: judul yang terlihat berarti kerangka tunggunya sudah diganti.
  if (banyakJudul) await expect(page.locator('h1:visible').first()).toBeVisible()
  else await expect(page.locator('h1:visible'), `${alamat} punya satu judul`).toHaveCount(1)
  const temuan = await listAxe(page)
  await page.setViewportSize(PONSEL)
  const luapan = await measureLuapan(page)
  if (luapan > 0) temuan.push(`meluap ${luapan} px pada 390`)
  if (lengkap) temuan.push(...(await listAxe(page)).map((satu) => `390: ${satu}`))
  temuan.push(...(await buruk()))
  expect(temuan, alamat).toEqual([])
}

for (const [jalur, { izin, alamat, dialihkan, dibawa }] of Object.entries(HALAMAN)) {
  if (dialihkan) {
    test(`${jalur} mengalihkan ke ${dialihkan}`, async ({ page }) => {
      await page.goto(jalur)
      expect(new URL(page.url()).pathname).toBe(dialihkan)
    })
    continue
  }
  const daftarPersona = izin === 'PUBLIK' ? [null] : listPersonaHalaman(izin)
  daftarPersona.forEach((orang, urutan) => {
    test(`${jalur} bagi ${orang?.kunci ?? 'siapa pun'}`, async ({ page, persona, context }) => {
      const buruk = await watchHalaman(page)
      if (orang) await persona(orang.kunci)
      const awal = orang ? dibawa?.[orang.kunci] : undefined
      if (awal) {
        await page.goto(jalur)
        await page.waitForURL(`**${awal}`)
        return
      }
      const daftar = alamat ? alamat(orang ? await loadIdContoh(orang.kunci) : {}) : [jalur]
      const cara = { buruk, lengkap: urutan === 0, banyakJudul: jalur === '/kit' }
      test.skip(daftar.length === 0, 'tidak ada contohnya dalam jangkauan orang ini')
      for (const satu of daftar) await checkAlamat(page, satu, cara)
      // Tema gelap diperiksa sekali per halaman: warnanya tidak bergantung pada orangnya.
      if (urutan > 0) return
      await context.addCookies([{ name: 'tema', value: 'gelap', url: page.url() }])
      await checkAlamat(page, daftar[0] ?? jalur, { ...cara, lengkap: false })
    })
  })
}

/** Satu permintaan tanpa peramban; pengalihan milik Next sendiri (_rsc) diikuti. */
async function askSebagai(request: APIRequestContext, alamat: string, headers: Record<string, string>) {
  let jawab = await request.get(alamat, { headers, maxRedirects: 0 })
  const sendiri = jawab.headers().location
  if (sendiri?.includes('_rsc')) jawab = await request.get(sendiri, { headers, maxRedirects: 0 })
  const isi = await jawab.text()
  const tujuan = jawab.headers().location ?? /NEXT_REDIRECT;\w+;([^;]+);/.exec(isi)?.[1]
  return { status: jawab.status(), tujuan, isi }
}

const TERTUTUP = Object.entries(HALAMAN).filter(([, { izin }]) => izin !== 'PUBLIK')

for (const [jalur, { izin, alamat }] of TERTUTUP) {
  test(`${jalur} tertutup bagi yang tidak berhak, juga dengan tajuk penerobos`, async ({
    request,
    page,
    persona,
  }) => {
    const [satu = jalur] = alamat ? alamat(await loadIdContoh('admin')) : [jalur]
    const tajuk: Record<string, string>[] = [
      {},
      { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
      { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
      { 'x-middleware-skip': '1', 'x-middleware-prefetch': '1', 'next-router-prefetch': '1' },
      { rsc: '1' },
      { 'x-nextjs-data': '1' },
      { cookie: 'titian-sesi=bukan-sesi' },
    ]
    for (const headers of tajuk) {
      const { status, tujuan, isi } = await askSebagai(request, satu, headers)
      const tanpaIsi = isi.length < 10
      expect(
        tanpaIsi && status === 200 ? '/masuk' : tujuan,
        `${satu} ${JSON.stringify(headers)} → ${status}`,
      ).toMatch(/^(?:https?:\/\/[^/]+)?\/masuk/)
      for (const { nama, nip } of PERSONAS)
        for (const kata of [nama, nip]) if (kata) expect(isi).not.toContain(kata)
    }

    const tanpaIzin = PERSONAS.find(
      ({ kunci }) => !listPersonaHalaman(izin).some((boleh) => boleh.kunci === kunci) && kunci !== 'admin2',
    )
    if (!tanpaIzin) return
    await persona(tanpaIzin.kunci)
    await page.goto(satu)
    await page.waitForURL('**/tanpa-akses')
  })
}

test('alamat yang tidak ada dijawab 404 dengan kalimat', async ({ page, persona }) => {
  await persona('admin')
  for (const alamat of ['/tidak-ada', '/pegawai/019fffff-ffff-7fff-8fff-ffffffffffff', '/pegawai/bukan-id']) {
    const jawab = await page.goto(alamat)
    // Di dalam kerangka jawabannya mengalir, maka statusnya boleh sudah terkirim; kalimatnya yang menentukan.
    expect([200, 404]).toContain(jawab?.status())
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/tidak (?:ada|ditemukan)/i)
  }
})

test('pemeriksanya sendiri melihat galat, pelanggaran CSP, axe, dan luapan yang ditanam', async ({
  page,
}) => {
  const buruk = await watchHalaman(page)
  await page.goto('/masuk')
  await page.evaluate(() => {
    const asing = document.createElement('img')
    asing.alt = 'dari tempat lain'
    asing.src = 'https://contoh.invalid/a.png'
    const gambar = document.createElement('img')
    gambar.src = '/titian.svg'
    const lebar = document.createElement('div')
    lebar.style.width = '3000px'
    lebar.textContent = 'lebar'
    document.body.append(asing, gambar, lebar)
    setTimeout(() => {
      throw new Error('galat tertanam')
    })
  })
  await page.setViewportSize(PONSEL)
  const temuan = [...(await listAxe(page)), ...(await buruk())].join('\n')
  expect(temuan).toMatch(/axe critical image-alt/)
  expect(temuan).toMatch(/CSP img-src/)
  expect(temuan).toMatch(/skrip: galat tertanam/)
  expect(await measureLuapan(page)).toBeGreaterThan(1000)
})
