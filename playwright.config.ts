import { defineConfig } from '@playwright/test'
import { BENDERA } from './tests/e2e/peramban.ts'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.titian/uji/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  // Mesin yang sibuk menjawab lambat; yang diuji jawabannya, bukan lajunya.
  expect: { timeout: 20_000 },
  use: {
    actionTimeout: 60_000,
    browserName: 'chromium',
    ...(process.env.TITIAN_ALAMAT ? { baseURL: process.env.TITIAN_ALAMAT } : {}),
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    colorScheme: 'light',
    screenshot: 'only-on-failure',
    // Peralihan diam: axe tidak mengukur warna di tengah gerak.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      args: BENDERA,
      ...(process.env.TITIAN_CHROMIUM ? { executablePath: process.env.TITIAN_CHROMIUM } : {}),
    },
  },
})
