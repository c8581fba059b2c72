'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState, useSyncExternalStore } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Input } from '@/components/ui/input'
import type { BuktiRinci } from '@/lib/rencana-kinerja/queries'
import { BuktiIsi } from './bukti-isi'
import { useForm } from './form-konteks'

const TERIMA = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png'
const tanpaLangganan = () => () => {}

/**
 * Bukti satu baris dan cara menambahnya. Sebelum skrip termuat: satu tombol menyimpan semuanya lalu membuka bagian unggah dengan
 * formulirnya sendiri; sesudahnya: foto, berkas, dan tautan langsung dari sini.
 */
export function BuktiIsian({
  barisId,
  nama,
  bukti,
}: {
  barisId: string
  nama: string
  bukti: readonly BuktiRinci[]
}) {
  const { galat, ketikan, sibuk, buka, simpan } = useForm()
  const router = useRouter()
  const berskrip = useSyncExternalStore(
    tanpaLangganan,
    () => true,
    () => false,
  )
  const [tautan, setTautan] = useState(false)
  const [unggah, setUnggah] = useState({ sibuk: false, pesan: '', banyak: 0 })
  const berkas = useRef<HTMLInputElement>(null)
  const foto = useRef<HTMLInputElement>(null)
  const kunciTautan = `b.${barisId}.tautan`
  const terbuka = buka === barisId || tautan || kunciTautan in galat

  async function kirim(pilih: HTMLInputElement) {
    const file = pilih.files?.[0]
    const form = document.getElementById(`unggah-${barisId}`)
    if (!file || !(form instanceof HTMLFormElement)) return
    setUnggah({ sibuk: true, pesan: '', banyak: 0 })
    const data = new FormData(form)
    data.set('berkas', file)
    try {
      await simpan()
      const jawab = await fetch(form.action, {
        method: 'POST',
        body: data,
        headers: { accept: 'application/json' },
      })
      const hasil: unknown = await jawab.json()
      const pesan =
        typeof hasil === 'object' && hasil !== null && 'message' in hasil ? String(hasil.message) : ''
      setUnggah({ sibuk: false, pesan, banyak: bukti.length })
      if (!pesan) router.refresh()
    } catch {
      setUnggah({
        sibuk: false,
        pesan: 'Berkas belum terkirim: jaringan terputus. Pilih lagi setelah tersambung.',
        banyak: bukti.length,
      })
    }
    pilih.value = ''
  }

  return (
    <div id={`bukti-${barisId}`} className="grid scroll-mt-20 gap-2">
      <span className="font-semibold text-sm">Bukti dukung</span>
      {bukti.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {bukti.map((b) => (
            <BuktiIsi key={b.id} bukti={b}>
              <button
                type="submit"
                name="perintah"
                value={`lepas:${b.id}`}
                disabled={sibuk}
                aria-label={`Lepas ${b.nama ?? b.tautan}`}
                className="-my-1 -mr-2 grid size-9 place-items-center rounded-sm hover:bg-surface-3"
              >
                <Icon name="x" />
              </button>
            </BuktiIsi>
          ))}
        </ul>
      ) : null}
      {berskrip ? (
        <div className="flex flex-wrap gap-2">
          <input
            ref={foto}
            type="file"
            accept="image/jpeg,image/png"
            capture="environment"
            hidden
            onChange={(e) => void kirim(e.currentTarget)}
          />
          <input
            ref={berkas}
            type="file"
            accept={TERIMA}
            hidden
            onChange={(e) => void kirim(e.currentTarget)}
          />
          <Button size="sm" icon="camera" disabled={unggah.sibuk} onClick={() => foto.current?.click()}>
            Foto
          </Button>
          <Button
            size="sm"
            icon="paperclip"
            busy={unggah.sibuk}
            busyLabel="Mengunggah…"
            onClick={() => berkas.current?.click()}
          >
            Berkas
          </Button>
          <Button size="sm" icon="link" onClick={() => setTautan(true)} aria-expanded={terbuka}>
            Tautan
          </Button>
        </div>
      ) : terbuka ? null : (
        <div>
          <button
            type="submit"
            name="perintah"
            value={`bukti:${barisId}`}
            className={buttonClass({ size: 'sm' })}
          >
            <Icon name="paperclip" />
            Tambah bukti
          </button>
        </div>
      )}
      {terbuka ? (
        <div className="grid gap-3 rounded-sm bg-surface-2 p-3">
          {berskrip ? null : (
            <div className="flex flex-wrap items-end gap-2">
              <label className="grid gap-1 font-semibold text-sm">
                Berkas PDF, JPEG, atau PNG, paling besar 5 MB
                <input
                  type="file"
                  name="berkas"
                  form={`unggah-${barisId}`}
                  accept={TERIMA}
                  className="min-h-11 font-normal text-sm"
                />
              </label>
              <button type="submit" form={`unggah-${barisId}`} className={buttonClass()}>
                Unggah
              </button>
            </div>
          )}
          <div className="flex flex-wrap items-end gap-2 *:first:flex-auto">
            <Input
              name={kunciTautan}
              label={`Tautan bukti ${nama}`}
              type="url"
              inputMode="url"
              maxLength={1000}
              placeholder="https://"
              error={galat[kunciTautan]}
              defaultValue={ketikan[kunciTautan] ?? ''}
            />
            <Button type="submit" name="perintah" value={`tautan:${barisId}`} disabled={sibuk}>
              Tambahkan tautan
            </Button>
          </div>
        </div>
      ) : null}
      {/* Penolakan tentang berkas lalu tidak berdiri di samping bukti yang sesudahnya berhasil ditambahkan. */}
      {unggah.pesan && unggah.banyak === bukti.length ? (
        <p role="alert" className="flex items-start gap-1.5 font-medium text-bad text-sm">
          <Icon name="octagon-exclamation-point" className="mt-0.5" />
          {unggah.pesan}
        </p>
      ) : null}
    </div>
  )
}
