import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { MasukForm } from '@/components/akun/masuk-form'
import { MasukLayar } from '@/components/akun/masuk-layar'
import { describePersona } from '@/components/akun/persona'
import { PersonaList } from '@/components/akun/persona-list'
import { Note } from '@/components/ui/note'
import { signIn, signInPersona } from '@/lib/akun/actions'
import { listPersona } from '@/lib/akun/queries'
import { formatWaktu, getWilayah } from '@/lib/server/clock'
import { getViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Masuk' }

export default async function MasukPage({ searchParams }: { searchParams: Promise<{ sandi?: string }> }) {
  if (await getViewer()) redirect('/beranda')
  const [wilayah, persona, waktu, { sandi }] = await Promise.all([
    getWilayah(),
    listPersona(),
    formatWaktu(),
    searchParams,
  ])
  return (
    <MasukLayar wilayah={wilayah.nama}>
      {sandi === 'baru' ? <Note tone="ok">Kata sandi sudah diganti. Masuk dengan yang baru.</Note> : null}
      <MasukForm action={signIn} />
      {persona.length > 0 ? (
        <>
          <PersonaList action={signInPersona} daftar={persona.map(describePersona)} />
          <p className="text-ink-3 text-xs">Semua nama dan angka adalah rekaan. Waktu contoh: {waktu}.</p>
        </>
      ) : null}
    </MasukLayar>
  )
}
