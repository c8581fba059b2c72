import './globals.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'

const font = localFont({
  src: '../node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-plus-jakarta',
  display: 'swap',
})

export const metadata: Metadata = {
  title: { default: 'Titian', template: '%s · Titian' },
  description: 'Perjalanan setahun PPPK Paruh Waktu, dari SKP sampai perpanjangan kontrak.',
  icons: { icon: [{ url: '/titian-tanda.svg', type: 'image/svg+xml' }] },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, email: false, address: false },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#101d22' },
  ],
}

/** Reads the nonce, so every page is rendered per request; the theme comes from the person's cookie. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const tema = (await cookies()).get('tema')?.value
  return (
    <html
      lang="id"
      className={font.variable}
      data-tema={tema === 'gelap' || tema === 'terang' ? tema : undefined}
      suppressHydrationWarning
    >
      <body>
        <CSPProvider {...(nonce === undefined ? {} : { nonce })}>{children}</CSPProvider>
      </body>
    </html>
  )
}
