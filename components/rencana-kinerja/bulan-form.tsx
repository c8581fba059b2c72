'use client'

// Lebih panjang dari biasa: satu formulir dengan simpan otomatis, bentrok, kekurangan, dan dermaga ajukan.
import { type FormEvent, type ReactNode, type SubmitEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConflictChoice } from '@/components/ui/conflict-choice'
import { Dock } from '@/components/ui/dock'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Note } from '@/components/ui/note'
import { SaveStatus } from '@/components/ui/save-status'
import { useFormAction } from '@/components/ui/use-form-action'
import { tryParseAngkaIndonesia } from '@/lib/core/angka'
import type { Tanggal } from '@/lib/core/tanggal'
import type { Timpaan } from '@/lib/hukum/parameter'
import { type Isi, refreshAwal } from './awal'
import { createKebijakanBulan, formatCapaianBulan } from './capaian'
import { type BarisForm, FormKonteks } from './form-konteks'
import { IsianAwal } from './isian-awal'
import {
  type Hasil,
  readAwal,
  readIsi,
  type SaveAction,
  setHidden,
  setNilai,
  useAutosave,
} from './use-autosave'

const LABEL_ISIAN: Readonly<Record<string, string>> = {
  uraian: 'Uraian',
  target: 'Target',
  satuan: 'Satuan',
  bobot: 'Bobot',
  aspek: 'Aspek',
  polaritas: 'Arah',
  realisasi: 'Realisasi',
  catatan: 'Catatan',
  tautan: 'Tautan',
  baris: 'Baris yang dihapus di tempat lain',
}

type Props = {
  action: SaveAction
  /** Kunci salinan di ponsel. */
  kunci: string
  slug: string
  tahun: number
  bulan: number
  hariIni: Tanggal
  timpaan: readonly Timpaan[]
  fase: 'RENCANA_DRAF' | 'RENCANA_DISETUJUI'
  version: number
  awal: string
  baris: readonly BarisForm[]
  jam: string | null
  buka: string | null
  kepala: ReactNode
  strip: ReactNode
  samping: ReactNode
  children: ReactNode
}

/** Formulir satu bulan: menyimpan sendiri, tidak kehilangan apa pun, dan bekerja sebagai formulir biasa sebelum skrip termuat. */
export function BulanForm(props: Props) {
  const { action, fase, baris, tahun, bulan, hariIni, timpaan } = props
  const { state, form, failed, pending } = useFormAction(action)
  const el = useRef<HTMLFormElement>(null)
  const [otomatis, setOtomatis] = useState<Hasil | null>(null)
  const [tombol, setTombol] = useState('')
  const [dibetulkan, setDibetulkan] = useState<readonly string[]>([])
  const [angka, setAngka] = useState<Readonly<Record<string, string>>>({})
  const simpanan = useAutosave(el, action, {
    kunci: props.kunci,
    jamAwal: props.jam,
    sibuk: pending,
    label: (k) => labelIsian(baris, [k])[k],
    onHasil: setOtomatis,
  })
  const { show } = simpanan
  const kebijakan = useMemo(
    () => createKebijakanBulan(tahun, bulan, hariIni, timpaan),
    [tahun, bulan, hariIni, timpaan],
  )
  const jawaban = state?.ok ? state.data : null
  const terakhir = otomatis ?? jawaban
  const kurang = Object.fromEntries(
    Object.entries(jawaban?.galat ?? {}).filter(([nama]) => !dibetulkan.includes(nama)),
  )
  const galat = { ...kurang, ...otomatis?.galat }
  const bentrok = terakhir?.hasil === 'BENTROK' ? terakhir.bentrok : []

  // Sesudah tombol ditekan, yang tersimpan di server itulah awal yang baru; yang diketik sesudahnya tidak disentuh.
  const dijawab = useRef<typeof state>(null)
  const terkirim = useRef<Isi>({})
  useEffect(() => {
    if (!state?.ok || !el.current || dijawab.current === state) return
    dijawab.current = state
    setOtomatis(null)
    setDibetulkan([])
    show(state.data)
    if (state.data.hasil === 'BENTROK') return
    setHidden(el.current, 'version', String(state.data.version))
    setHidden(el.current, 'awal', props.awal)
    syncIsian(el.current, terkirim.current, JSON.parse(props.awal), state.data.galat)
    try {
      localStorage.removeItem(props.kunci)
    } catch {
      // Tanpa penyimpanan ponsel tidak ada salinan yang perlu dibuang.
    }
  }, [state, props.awal, props.kunci, show])

  // Halaman dibangun ulang tanpa tombol formulir ini (bukti diunggah, baris ditambahkan dari SKP).
  useEffect(() => {
    if (!el.current) return
    const segar = refreshAwal(readAwal(el.current), JSON.parse(props.awal), readIsi(el.current))
    setHidden(el.current, 'awal', JSON.stringify(segar))
  }, [props.awal])

  function onInput(event: FormEvent<HTMLFormElement>) {
    const { target, currentTarget } = event
    setAngka(readAngka(currentTarget))
    if (target instanceof HTMLElement && 'name' in target && typeof target.name === 'string') {
      const { name } = target
      setDibetulkan((lalu) => (lalu.includes(name) ? lalu : [...lalu, name]))
    }
    simpanan.schedule()
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    const dari = event.nativeEvent.submitter
    const berjalan = simpanan.cancel()
    if (berjalan) {
      // Simpanan yang belum dijawab belum menggerakkan awal; dikirim sekarang, formulir ini bentrok dengan dirinya.
      event.preventDefault()
      const { currentTarget } = event
      void berjalan.then(() => currentTarget.requestSubmit(dari?.isConnected ? dari : null))
      return
    }
    terkirim.current = readIsi(event.currentTarget)
    setTombol(dari instanceof HTMLButtonElement ? dari.value : '')
  }

  return (
    <FormKonteks
      value={{
        galat,
        ketikan: jawaban?.ketikan ?? {},
        sibuk: pending,
        buka: terakhir?.buka ?? props.buka,
        kebijakan,
        simpan: simpanan.flush,
      }}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        {props.kepala}
        <SaveStatus state={simpanan.state} />
      </div>
      {props.strip}
      <div className="grid min-w-0 items-start gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <form {...form} ref={el} onInput={onInput} onSubmit={onSubmit} className="grid min-w-0 gap-5">
          {/* Enter di dalam isian menekan tombol pertama; itu harus yang paling aman. */}
          <button
            type="submit"
            name="perintah"
            value="simpan"
            tabIndex={-1}
            aria-hidden="true"
            className="sr-only"
          >
            Simpan
          </button>
          <input type="hidden" name="bulan" value={props.slug} />
          <input type="hidden" name="fase" value={fase} />
          <IsianAwal version={jawaban?.version ?? props.version} awal={jawaban?.awal ?? props.awal} />
          {failed ? <ErrorSummary message={failed.message} reference={failed.ref} /> : null}
          {jawaban?.hasil === 'KURANG' && Object.keys(kurang).length > 0 ? (
            <ErrorSummary
              message={`Belum dapat diajukan: ${Object.keys(kurang).length} isian kurang. ${Object.keys(jawaban.ketikan).length > 0 ? 'Yang terbaca sudah tersimpan; sisanya masih ada di layar ini.' : 'Semua yang Anda ketik sudah tersimpan.'}`}
              fieldErrors={jawaban.galat}
              labels={labelIsian(baris, Object.keys(jawaban.galat))}
            />
          ) : null}
          {bentrok.length > 0 ? (
            <Note tone="warn" live title="Bulan ini juga diubah di tempat lain">
              <div className="mt-2 grid gap-4">
                {bentrok.map((b) => (
                  <ConflictChoice
                    key={b.kunci}
                    name={b.kunci}
                    label={`${LABEL_ISIAN[b.isian] ?? b.isian}, ${baris.find((satu) => satu.id === b.id)?.nama ?? 'baris lain'}`}
                    mine={b.milik}
                    theirs={b.lain}
                    who="Anda di tempat lain"
                    when={terakhir?.jam ?? ''}
                  />
                ))}
                <Button type="submit" name="perintah" value="simpan" disabled={pending}>
                  Pakai pilihan ini
                </Button>
              </div>
            </Note>
          ) : null}
          {props.children}
          <Dock
            title={judulDok(fase, baris, angka, kebijakan).judul}
            actions={
              <>
                <noscript>
                  <Button type="submit" size="lg" name="perintah" value="simpan" className="w-full">
                    Simpan
                  </Button>
                </noscript>
                <Button
                  type="submit"
                  variant="primary"
                  size="lg"
                  name="perintah"
                  value="ajukan"
                  busy={pending && tombol === 'ajukan'}
                  busyLabel="Mengajukan…"
                >
                  {fase === 'RENCANA_DRAF' ? 'Ajukan rencana' : 'Ajukan realisasi'}
                </Button>
              </>
            }
          >
            {judulDok(fase, baris, angka, kebijakan).rincian}
          </Dock>
        </form>
        <aside aria-label="Perjalanan bulan ini" className="grid min-w-0 gap-5">
          {props.samping}
        </aside>
      </div>
    </FormKonteks>
  )
}

/** Isian yang belum disentuh sejak dikirim menampilkan yang tersimpan, juga bila itu hasil gabungan dengan tab lain. */
function syncIsian(form: HTMLFormElement, terkirim: Isi, tersimpan: Isi, galat: Hasil['galat']): void {
  const kini = readIsi(form)
  for (const [id, baris] of Object.entries(tersimpan))
    for (const [isian, nilai] of Object.entries(baris)) {
      const layar = kini[id]?.[isian]
      if (
        layar !== undefined &&
        layar !== nilai &&
        layar === terkirim[id]?.[isian] &&
        !(`b.${id}.${isian}` in galat)
      )
        setNilai(form, `b.${id}.${isian}`, nilai)
    }
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name$=".tautan"]'))
    if (!(input.name in galat)) input.value = ''
}

function readAngka(form: HTMLFormElement): Record<string, string> {
  const hasil: Record<string, string> = {}
  for (const [nama, nilai] of new FormData(form))
    if (/\.(?:target|bobot|realisasi)$/.test(nama) && typeof nilai === 'string') hasil[nama] = nilai
  return hasil
}

function labelIsian(baris: readonly BarisForm[], kunci: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    kunci.flatMap((k) => {
      const [, id, isian = ''] = k.split('.')
      const satu = baris.find((b) => b.id === id)
      return satu ? [[k, `${LABEL_ISIAN[isian] ?? isian} ${satu.nama}`]] : []
    }),
  )
}

/** Kalimat di dermaga: berapa yang terisi, dan capaian sebulan begitu lengkap; dihitung aturan yang sama dengan penilaian. */
function judulDok(
  fase: Props['fase'],
  baris: readonly (BarisForm & { realisasi?: number | null })[],
  ketikan: Readonly<Record<string, string>>,
  kebijakan: Parameters<typeof formatCapaianBulan>[1],
): { judul: string; rincian: string } {
  const baca = (id: string, isian: 'target' | 'bobot' | 'realisasi', simpan: number | null) => {
    const teks = ketikan[`b.${id}.${isian}`]
    if (teks === undefined) return simpan
    const hasil = tryParseAngkaIndonesia(teks)
    return 'nilai' in hasil ? hasil.nilai : null
  }
  const nilai = baris.map((b) => ({
    polaritas: b.polaritas,
    target: baca(b.id, 'target', b.target),
    bobot: baca(b.id, 'bobot', b.bobot),
    realisasi: baca(b.id, 'realisasi', b.realisasi ?? null),
  }))
  if (fase === 'RENCANA_DRAF') {
    const terisi = nilai.filter((n) => n.target !== null).length
    const bobot = nilai.filter((n) => n.bobot !== null)
    const jumlah = Math.round(bobot.reduce((s, n) => s + (n.bobot ?? 0), 0) * 100) / 100
    return {
      judul: `${terisi} dari ${nilai.length} target terisi`,
      rincian:
        bobot.length === 0
          ? 'Tanpa bobot, semua baris sama berat.'
          : `Jumlah bobot ${String(jumlah).replace('.', ',')} dari 100.`,
    }
  }
  const terisi = nilai.filter((n) => n.realisasi !== null).length
  const capaian = formatCapaianBulan(nilai, kebijakan)
  return {
    judul: `${terisi} dari ${nilai.length} indikator terisi`,
    rincian: capaian
      ? `Capaian bulan ${capaian}, menunggu nilai atasan.`
      : 'Capaian bulan dihitung setelah lengkap.',
  }
}
