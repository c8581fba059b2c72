'use client'

// Satu komponen klien untuk seluruh kisi: satu pendengar per peristiwa, bukan per sel; angka di sebelahnya ditulis langsung ke DOM.
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react'
import { readKetikan } from '@/lib/core/isian'
import { LABEL_KOLOM_REKAP } from '@/lib/kehadiran/labels'
import { parseTempelan } from '@/lib/kehadiran/parse-tempel'
import type { BarisRekap } from '@/lib/kehadiran/queries'
import { KOLOM_REKAP } from '@/lib/kehadiran/schema'
import { Button } from '../ui/button'
import { Dock } from '../ui/dock'
import { ErrorSummary } from '../ui/error-summary'
import { Input } from '../ui/input'
import { Note } from '../ui/note'
import { NumberInput } from '../ui/number-input'
import { SubmitButton } from '../ui/submit-button'
import { type FormAction, useFormAction } from '../ui/use-form-action'
import { KisiBaris } from './kisi-baris'
import { keepDraf, placeDraf, readDraf } from './kisi-draf'
import { describeBaris, type Jenjang } from './kisi-hitung'
import { countHilang, countUbah, describeBeda, openKetikan, parseHari, readSel } from './kisi-ketikan'
import { describeIsiNol, findSel, placeTempelan, readBaris } from './kisi-tempel'

type Props = {
  action: FormAction<{ versi: string; ditulis: number; dihapus: number }>
  kunci: { perangkatDaerahId: string; tahun: number; bulan: number }
  /** Kunci draf di peramban: pengisi, perangkat daerah, dan bulannya. */
  kunciDraf: string
  namaBulan: string
  versi: string
  hariKerja: number | null
  hariKerjaUsulan: number
  dicatat: string | null
  baris: readonly BarisRekap[]
  jenjang: Jenjang
  bolehCatat: boolean
  /** Halaman ini dibuka lagi, untuk melihat yang tersimpan. */
  alamat: string
  /** Kalimat bila bulannya sudah ditutup: mengubah yang sudah tercatat perlu alasan. */
  perluAlasan: string | null
}

const URUTAN: readonly string[] = KOLOM_REKAP
const TABEL =
  'tabel [&_thead_th:first-child]:sticky [&_thead_th:first-child]:left-0 [&_thead_th:first-child]:z-3 [&_small]:block [&_small]:font-normal [&_small]:text-ink-3 [&_small]:text-xs [&_small]:leading-4 [&_[data-orang]]:font-semibold [&_[data-sel]]:px-1! [&_[data-sel]]:text-right [&_[data-sel]_input]:h-11 [&_[data-sel]_input]:w-14 [&_[data-sel]_input]:rounded-sm [&_[data-sel]_input]:border [&_[data-sel]_input]:border-line-strong [&_[data-sel]_input]:bg-surface [&_[data-sel]_input]:px-2 [&_[data-sel]_input]:text-right [&_[data-sel]_input]:text-md md:[&_[data-sel]_input]:h-8 md:[&_[data-sel]_input]:text-sm [&_[data-sel]_input[aria-invalid]]:border-2 [&_[data-sel]_input[aria-invalid]]:border-bad [&_[data-sel]:not([data-ubah])_input[data-awal="0"]]:text-ink-3 [&_[data-ubah]_input]:bg-primary-soft [&_[data-beda]::after]:block [&_[data-beda]::after]:text-2xs [&_[data-beda]::after]:text-warn [&_[data-beda]::after]:content-[attr(data-beda)] [&_[data-ket]]:min-w-44 [&_[data-ket]]:text-xs [&_[data-nada=salah]]:font-semibold [&_[data-nada=salah]]:text-bad [&_[data-nada=berat]]:font-semibold [&_[data-nada=berat]]:text-bad [&_[data-nada=ringan]]:font-semibold [&_[data-nada=ringan]]:text-warn [&_[data-nada=kosong]]:text-ink-3'

/** Kisi rekap sebulan: mengetik, menempel dari Excel, tanda panah; terkirim sebagai formulir biasa bila skrip belum jalan. */
export function KisiRekap(props: Props) {
  const { action, kunci, kunciDraf, namaBulan, baris, jenjang, bolehCatat } = props
  const { form, failed, state, errors } = useFormAction(action)
  const ref = useRef<HTMLFormElement>(null)
  const kotakKonflik = useRef<HTMLDivElement>(null)
  // Tanpa skrip penolakan sudah ada ketika halaman digambar: yang diketik ditulis lagi ke dalam kisinya.
  const [dibawa] = useState(() => openKetikan(failed))
  const [kabar, setKabar] = useState<string | null>(null)
  const [pulih, setPulih] = useState(0)
  const hariAwal = props.hariKerja ?? props.hariKerjaUsulan
  const versi = errors.versi?.[0]
  const [pakaiVersi, setPakaiVersi] = useState<string | null>(null)

  const terangkan = useCallback(
    (satu: BarisRekap) =>
      describeBaris(readSel(satu, dibawa), {
        hariKerja: dibawa ? parseHari(dibawa.hariKerja) : hariAwal,
        lain: satu.alpaLain,
        berturutLain: satu.berturutLain,
        jenjang,
      }),
    [hariAwal, jenjang, dibawa],
  )
  const [ubah, setUbah] = useState(() =>
    dibawa ? countUbah(baris, dibawa, terangkan) : { sel: 0, salah: 0 },
  )

  const listTr = () => [...(ref.current?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])]
  const readHari = () =>
    parseHari(ref.current?.querySelector<HTMLInputElement>('input[name="hariKerja"]')?.value ?? '')
  const countTerubah = () => ref.current?.querySelectorAll('[data-ubah]').length ?? 0
  const writeDraf = () => {
    if (ref.current) keepDraf(kunciDraf, ref.current, String(hariAwal))
  }
  const refreshBaris = (daftar: Iterable<HTMLTableRowElement>) => {
    const hariKerja = readHari()
    for (const tr of daftar) {
      if (!findSel(tr, 'alpa')) continue
      const hasil = describeBaris(readBaris(tr), {
        hariKerja,
        lain: Number(tr.dataset.lain ?? 0),
        berturutLain: Number(tr.dataset.berturut ?? 0),
        jenjang,
      })
      const write = (pilih: string, teks: string) => {
        const td = tr.querySelector<HTMLElement>(pilih)
        if (td && td.textContent !== teks) td.textContent = teks
        return td
      }
      write('[data-hadir]', hasil.hadir)
      write('[data-setahun]', hasil.setahun)
      write('[data-ket]', hasil.keterangan)?.setAttribute('data-nada', hasil.nada)
      for (const kolom of KOLOM_REKAP) {
        const isian = findSel(tr, kolom)
        if (!isian) continue
        if (hasil.salah.includes(kolom)) isian.setAttribute('aria-invalid', 'true')
        else isian.removeAttribute('aria-invalid')
        isian.parentElement?.toggleAttribute('data-ubah', isian.value.trim() !== isian.dataset.awal)
      }
    }
    setUbah({
      sel: countTerubah(),
      salah: ref.current?.querySelectorAll('tbody [aria-invalid]').length ?? 0,
    })
    writeDraf()
  }

  // Pemeriksaan bawaan peramban hanya untuk yang tanpa skrip; di sini kisi sendiri yang menjelaskan.
  useEffect(() => {
    if (ref.current) ref.current.noValidate = true
  }, [])
  // Tautan di dalam aplikasi tidak bertanya: yang diketik tinggal di tab ini dan kembali ketika bulannya dibuka lagi.
  const restoreDraf = useEffectEvent(() => {
    const draf = bolehCatat && !dibawa ? readDraf(kunciDraf) : null
    if (!draf || !ref.current) return
    setPakaiVersi(draf.versi)
    placeDraf(ref.current, draf)
    refreshBaris(listTr())
    // Isian tersembunyinya baru berganti sesudah ini digambar; versi halaman yang lebih baru menyembunyikan bentrok.
    keepDraf(kunciDraf, ref.current, String(hariAwal), draf.versi)
    setPulih(countTerubah() || (draf.hariKerja === null ? 0 : 1))
  })
  useEffect(() => restoreDraf(), [])
  const forgetDraf = useEffectEvent((baru: string) => {
    const hari = ref.current?.querySelector<HTMLInputElement>('input[name="hariKerja"]')?.value
    if (ref.current && hari !== undefined) keepDraf(kunciDraf, ref.current, hari, baru)
    setPulih(0)
  })
  useEffect(() => {
    if (ubah.sel === 0) return
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [ubah.sel])
  useEffect(() => {
    if (!state?.ok) return
    for (const isian of ref.current?.querySelectorAll<HTMLInputElement>('[data-sel] input[data-awal]') ?? [])
      isian.dataset.awal = isian.value.trim()
    for (const td of ref.current?.querySelectorAll('[data-ubah], [data-beda]') ?? []) {
      td.removeAttribute('data-ubah')
      td.removeAttribute('data-beda')
    }
    // Satu alasan untuk satu simpanan: yang berikutnya ditulis lagi.
    const alasan = ref.current?.querySelector<HTMLInputElement>('input[name="alasan"]')
    if (alasan) alasan.value = ''
    setUbah({ sel: 0, salah: 0 })
    setKabar(null)
    setPakaiVersi(state.data.versi)
    forgetDraf(state.data.versi)
  }, [state])
  useEffect(() => {
    if (failed?.code !== 'CONFLICT') return
    kotakKonflik.current?.focus()
    // Dengan skrip yang mengisi memilih dahulu: sampai itu yang terkirim tetap versi yang dilihatnya.
    const dilihat = readKetikan(failed.ketikan, 'versi')
    if (dilihat !== undefined) setPakaiVersi(dilihat)
    for (const [nama, isi] of Object.entries(failed.fieldErrors ?? {})) {
      const isian = nama.includes('-') ? document.getElementById(nama) : null
      isian?.parentElement?.setAttribute('data-beda', describeBeda(isi[0]))
    }
  }, [failed])

  const onInput = (event: SyntheticEvent<HTMLFormElement>) => {
    if (!(event.target instanceof HTMLInputElement)) return
    if (event.target.name === 'hariKerja') return refreshBaris(listTr())
    const tr = event.target.closest('tr')
    if (tr) refreshBaris([tr])
    else writeDraf()
  }
  const onPaste = (event: ClipboardEvent<HTMLFormElement>) => {
    const awal = event.target
    if (!(awal instanceof HTMLInputElement) || !awal.closest('[data-sel]')) return
    const teks = event.clipboardData.getData('text/plain')
    const tempelan = parseTempelan(teks)
    // Satu angka biarkan peramban yang menempel.
    if (tempelan.cara === 'tempat' && tempelan.baris.length === 1 && tempelan.baris[0]?.length === 1) return
    event.preventDefault()
    const { berubah, kalimat } = placeTempelan(tempelan, awal, listTr())
    refreshBaris(berubah)
    setKabar(`${kalimat}. Belum disimpan.`)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    const isian = event.target
    if (!(isian instanceof HTMLInputElement) || !isian.closest('[data-sel]')) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      ref.current?.requestSubmit()
      return
    }
    const langkah = { ArrowUp: -1, ArrowDown: 1, Enter: event.shiftKey ? -1 : 1 }[event.key]
    const samping = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    const daftar = listTr()
    const tr = isian.closest('tr')
    if (!tr) return
    let tuju: HTMLInputElement | null = null
    if (langkah) {
      for (let i = daftar.indexOf(tr) + langkah; !tuju && daftar[i]; i += langkah)
        tuju = findSel(daftar[i], isian.name)
    } else if (samping) {
      const tepi = samping < 0 ? isian.selectionStart === 0 : isian.selectionEnd === isian.value.length
      const terpilih = isian.selectionStart === 0 && isian.selectionEnd === isian.value.length
      if (!tepi && !terpilih) return
      const kolom = KOLOM_REKAP[URUTAN.indexOf(isian.name) + samping]
      tuju = kolom ? findSel(tr, kolom) : null
    } else return
    event.preventDefault()
    tuju?.focus()
  }
  const onFocus = (event: SyntheticEvent<HTMLFormElement>) => {
    if (event.target instanceof HTMLInputElement && event.target.closest('[data-sel]')) event.target.select()
  }
  const fillNol = () => {
    const kosong = listTr().filter(
      (tr) => findSel(tr, 'alpa') && Object.values(readBaris(tr)).every((teks) => teks.trim() === ''),
    )
    // Bulan yang dikecualikan (cuti melahirkan) bukan bulan hadir penuh: isinya ditulis sendiri bila memang ada.
    const diisi = kosong.filter((tr) => tr.dataset.kecuali === undefined)
    for (const tr of diisi)
      for (const kolom of KOLOM_REKAP) {
        const isian = findSel(tr, kolom)
        if (isian && kolom !== 'alpaBerturut') isian.value = '0'
      }
    refreshBaris(diisi)
    setKabar(describeIsiNol(diisi.length, kosong.length - diisi.length))
  }
  const dropDraf = () => {
    for (const isian of ref.current?.querySelectorAll<HTMLInputElement>('[data-ubah] input') ?? [])
      isian.value = isian.dataset.awal ?? ''
    for (const [nama, awal] of Object.entries({ hariKerja: String(hariAwal), alasan: '' })) {
      const isian = ref.current?.querySelector<HTMLInputElement>(`input[name="${nama}"]`)
      if (isian) isian.value = awal
    }
    setPakaiVersi(null)
    refreshBaris(listTr())
    setPulih(0)
    setKabar('Ketikan tadi dibuang; yang tampil adalah yang tersimpan.')
  }
  const takeTersimpan = () => {
    for (const [nama, isi] of Object.entries(failed?.fieldErrors ?? {})) {
      const isian = document.getElementById(nama === 'hariKerjaTersimpan' ? 'hariKerja' : nama)
      if (isian instanceof HTMLInputElement && nama !== 'versi') isian.value = isi[0] ?? ''
    }
    settleKonflik()
    refreshBaris(listTr())
    setKabar('Sel yang berbeda memakai isi tersimpan. Sel lain tetap isian Anda.')
  }
  const settleKonflik = () => {
    setPakaiVersi(versi ?? null)
    for (const td of ref.current?.querySelectorAll('[data-beda]') ?? []) td.removeAttribute('data-beda')
  }
  const selesai = pakaiVersi !== null && pakaiVersi === versi
  const konflik = failed?.code === 'CONFLICT' && !selesai
  const hariTersimpan = errors.hariKerjaTersimpan?.[0]
  const hilang = countHilang(dibawa, baris)

  return (
    <form ref={ref} action={form.action} onReset={form.onReset} {...{ onInput, onPaste, onKeyDown, onFocus }}>
      {Object.entries(kunci).map(([nama, nilai]) => (
        <input key={nama} type="hidden" name={nama} value={nilai} />
      ))}
      <input type="hidden" name="versi" value={pakaiVersi ?? dibawa?.versi ?? props.versi} />
      <div className="grid gap-3 p-3 md:px-4">
        {failed && failed.code !== 'CONFLICT' ? (
          <ErrorSummary
            message={failed.message}
            fieldErrors={failed.fieldErrors}
            labels={{ alasan: 'Alasan perubahan' }}
            reference={failed.ref}
          />
        ) : null}
        {pulih > 0 && !konflik ? (
          <Note
            tone="info"
            live
            title="Ketikan Anda yang belum disimpan dikembalikan"
            actions={<Button onClick={dropDraf}>Buang ketikan itu</Button>}
          >
            Anda meninggalkan bulan ini sebelum menekan Simpan. Sel yang berubah diberi warna.
          </Note>
        ) : null}
        {konflik ? (
          <div ref={kotakKonflik} tabIndex={-1} className="scroll-mt-20 rounded-md">
            <Note
              tone="warn"
              live
              title={failed.message}
              actions={
                <div className="flex flex-wrap gap-2 noscript:hidden">
                  <Button onClick={takeTersimpan}>Pakai yang tersimpan</Button>
                  <Button
                    onClick={() => {
                      settleKonflik()
                      setKabar('Isian Anda akan menggantikan yang tersimpan bila Anda menekan Simpan.')
                    }}
                  >
                    Pertahankan isian saya
                  </Button>
                </div>
              }
            >
              Isian Anda tetap ada. Sel yang berbeda menyebut isi tersimpan di bawahnya.
              {hilang > 0
                ? ` ${hilang} orang yang Anda isi tidak tampil lagi: rekapnya sudah dicatat, dan saringan ini menyembunyikannya.`
                : null}
              <noscript>
                {' '}
                Simpan menggantikannya dengan isian Anda, atau <a href={props.alamat}>buka yang tersimpan</a>.
              </noscript>
            </Note>
          </div>
        ) : null}
        <div className="flex flex-wrap items-end gap-x-5 gap-y-2">
          {bolehCatat ? (
            <div className="w-40">
              <NumberInput
                name="hariKerja"
                label="Hari kerja efektif"
                unit="hari"
                inputMode="numeric"
                defaultValue={dibawa?.hariKerja ?? hariAwal}
                hint={konflik && hariTersimpan ? `Tersimpan ${hariTersimpan} hari.` : undefined}
                error={errors.hariKerja}
                required
              />
            </div>
          ) : (
            <p className="text-sm">
              Hari kerja efektif <b>{props.hariKerja ?? 'belum dicatat'}</b>
            </p>
          )}
          <p className="min-w-0 flex-[1_1_20rem] text-ink-3 text-xs">
            {bolehCatat
              ? `${namaBulan} mempunyai ${props.hariKerjaUsulan} hari Senin sampai Jumat; kurangi libur nasional dan cuti bersama. `
              : null}
            {props.dicatat ?? 'Belum pernah disimpan dari kisi ini'}
          </p>
        </div>
      </div>
      <section
        className="max-h-[70dvh] overflow-auto overscroll-x-contain border-line border-t"
        aria-label={`Rekap ${namaBulan}, ${baris.length} orang`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table className={TABEL} data-rapat>
          <caption className="sr-only">Rekap kehadiran {namaBulan}, dalam hari kerja</caption>
          <thead>
            <tr>
              <th scope="col">Nama</th>
              {KOLOM_REKAP.map((kolom) => (
                <th key={kolom} scope="col" data-angka>
                  {LABEL_KOLOM_REKAP[kolom]}
                </th>
              ))}
              <th scope="col" data-angka>
                Hadir
              </th>
              <th scope="col" data-angka>
                Alpa setahun
              </th>
              <th scope="col">Keterangan</th>
            </tr>
          </thead>
          <KisiBaris baris={baris} bolehCatat={bolehCatat} terangkan={terangkan} ketikan={dibawa} />
        </table>
      </section>
      {bolehCatat ? (
        <>
          <noscript>
            <label className="flex items-center gap-2 p-3 text-sm">
              <input type="checkbox" name="nihil" value="ya" defaultChecked={dibawa?.nihil ?? false} /> Catat
              baris yang kosong sebagai hadir penuh, kecuali yang bulannya dikecualikan
            </label>
          </noscript>
          <div className="grid gap-3 p-3">
            {props.perluAlasan || errors.alasan ? (
              <Input
                name="alasan"
                label="Alasan perubahan"
                hint={props.perluAlasan}
                error={errors.alasan}
                defaultValue={dibawa?.alasan}
                maxLength={500}
                autoComplete="off"
                fieldClassName="max-w-176"
              />
            ) : null}
            <Dock
              title={
                ubah.salah > 0
                  ? `${ubah.salah} sel perlu diperbaiki`
                  : ubah.sel > 0
                    ? `${ubah.sel} sel berubah, belum disimpan`
                    : state?.ok
                      ? 'Tersimpan'
                      : 'Belum ada perubahan'
              }
              actions={
                <>
                  <Button onClick={fillNol} className="noscript:hidden">
                    Isi 0 pada baris kosong
                  </Button>
                  <SubmitButton>Simpan {namaBulan}</SubmitButton>
                </>
              }
            >
              <span role="status">
                {kabar ??
                  (state?.ok && ubah.sel === 0
                    ? `${state.data.ditulis} baris ditulis${state.data.dihapus > 0 ? `, ${state.data.dihapus} dikosongkan` : ''}.`
                    : 'Tempel dari Excel mulai sel mana pun, atau dengan NI PPPK di kolom pertama. Panah dan Enter berpindah sel.')}
              </span>
            </Dock>
          </div>
        </>
      ) : null}
    </form>
  )
}
