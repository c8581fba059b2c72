'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { CardBody } from '@/components/ui/card'
import { ErrorSummary } from '@/components/ui/error-summary'
import { BerkasInput } from './berkas-input'

type Gagal = { pesan: string; rujukan: string }

/** Kalimat jawaban pintu unggah, apa pun bentuk jawabannya. */
function readGagal(jawaban: unknown): Gagal {
  const isi: { message?: unknown; ref?: unknown } =
    typeof jawaban === 'object' && jawaban !== null ? jawaban : {}
  return {
    pesan:
      typeof isi.message === 'string'
        ? isi.message
        : 'Server tidak menjawab. Berkas Anda masih terpilih; unggah lagi.',
    rujukan: typeof isi.ref === 'string' ? isi.ref : '',
  }
}

function readTarget(jawaban: unknown): string | null {
  if (typeof jawaban !== 'object' || jawaban === null || !('data' in jawaban)) return null
  const { data } = jawaban
  return typeof data === 'object' && data !== null && 'target' in data && typeof data.target === 'string'
    ? data.target
    : null
}

/** Mengunggah satu berkas untuk diperiksa. Tanpa skrip formulir biasa; dengan skrip berkas tetap terpilih bila ditolak. */
export function UnggahForm({
  action,
  gagal,
  petunjuk,
  children,
}: {
  action: string
  gagal: Gagal | null
  petunjuk: ReactNode
  children?: ReactNode
}) {
  const router = useRouter()
  const [galat, setGalat] = useState<Gagal | null>(gagal)
  const [sibuk, setSibuk] = useState(false)
  const [pindah, startPindah] = useTransition()

  async function kirim(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (sibuk || pindah) return
    setSibuk(true)
    setGalat(null)
    try {
      const body = new FormData(event.currentTarget)
      const jawaban = await fetch(action, { method: 'POST', body, headers: { accept: 'application/json' } })
      const isi: unknown = await jawaban.json().catch(() => null)
      const target = readTarget(isi)
      if (target) startPindah(() => router.push(target))
      else setGalat(readGagal(isi))
    } catch {
      setGalat({ pesan: 'Jaringan terputus. Berkas Anda masih terpilih; unggah lagi.', rujukan: '' })
    } finally {
      setSibuk(false)
    }
  }

  return (
    <form action={action} method="post" encType="multipart/form-data" onSubmit={kirim}>
      <CardBody>
        {galat ? <ErrorSummary message={galat.pesan} reference={galat.rujukan || undefined} /> : null}
        {children}
        <BerkasInput petunjuk={petunjuk} />
        <div className="flex flex-wrap items-center gap-3">
          <Button
            type="submit"
            variant="primary"
            icon="list-checks"
            busy={sibuk || pindah}
            busyLabel="Memeriksa…"
          >
            Periksa berkas
          </Button>
          <span className="text-ink-3 text-xs" role="status">
            {sibuk
              ? 'Membaca, mencocokkan, dan membandingkan dengan isi Titian.'
              : 'Belum ada yang berubah sampai Anda menerapkannya.'}
          </span>
        </div>
      </CardBody>
    </form>
  )
}
