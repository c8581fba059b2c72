import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

const fast = ['unit', 'skenario', 'arsitektur'].map((name) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`] },
}))

export default defineConfig({
  resolve: { alias: { '@': root, 'server-only': `${root}tests/kosong.ts` } },
  test: {
    environment: 'node',
    projects: [
      ...fast,
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/integration/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
