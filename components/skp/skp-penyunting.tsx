'use client'
// Longer than most: the editor ties one form to save, submit, conflict and what the browser still holds.

import { useRouter } from 'next/navigation'
import {
  type FormEvent,
  type MouseEvent,
  type ReactNode,
  startTransition,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useFieldArray, useForm } from 'react-hook-form'
import { Button, ButtonLink } from '@/components/ui/button'
import { Dock } from '@/components/ui/dock'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SaveStatus } from '@/components/ui/save-status'
import { useFormAction } from '@/components/ui/use-form-action'
import { saveSkp } from '@/lib/skp/actions'
import { type Beda, dropBlank, listBeda, mergeBeda, type RencanaKetik } from '@/lib/skp/aturan/beda'
import type { BarisPustaka, IsiRencana } from '@/lib/skp/queries-isi'
import { IsiIsian } from './isi-isian'
import { blankRencana, type Isian, listNama, openAwal, readTyped, toKetik } from './isian'
import { KetikanTertinggal } from './ketikan-tertinggal'
import { SkpDuaVersi, SkpKonflik } from './skp-konflik'
import { useGalatLayar } from './use-galat-layar'
import { readSimpanan, refuseSimpan, removeSimpanan, useSimpan } from './use-simpan'

type Props = {
  versiId: string
  version: number
  rencana: readonly IsiRencana[]
  /** Siapa terakhir menyimpan: pukul untuk tabrakan, saat lengkap untuk keadaan awal. */
  diubah: { oleh: string; pukul: string; saat: string }
  zona: string
  pustaka: readonly BarisPustaka[]
  catatan: Readonly<Record<string, ReactNode>>
  bolehAjukan: boolean
  /** Pemilik ketikan di peramban ini: simpanan orang lain tidak pernah ditawarkan. */
  orangId: string
}

const FORM = 'isi-skp'

/** Ketikan yang dikembalikan server, atau yang tersimpan; baris yang sudah dihapus orang lain menjadi baris baru. */
function openKetikan(
  ketikan: readonly RencanaKetik[] | null,
  rencana: readonly IsiRencana[],
): RencanaKetik[] {
  if (ketikan === null) return toKetik(rencana)
  return ketikan.map((baris) => (rencana.some(({ id }) => id === baris.id) ? baris : { ...baris, id: '' }))
}

/** Penyunting isi draf: simpan otomatis, dua versi bila bertabrakan, dan tetap jalan sebagai formulir biasa tanpa skrip. */
export function SkpPenyunting(props: Props) {
  const { versiId, version, rencana, diubah, zona, pustaka, catatan, bolehAjukan, orangId } = props
  const router = useRouter()
  const badan = useRef<HTMLFormElement>(null)
  const simpan = useFormAction(saveSkp)
  const jawaban = simpan.state?.ok ? simpan.state.data : null
  // Tanpa skrip jawabannya sudah ada ketika halaman digambar, bersama ketikan yang belum tersimpan.
  const [dibawa] = useState(jawaban)
  const [ketikan] = useState(() => openKetikan(jawaban?.ketikan ?? null, rencana))
  const [awal] = useState(() => {
    const diketik = readTyped(FORM)
    return diketik.length > 0 ? diketik : openAwal(ketikan, dibawa?.langkah ?? '')
  })
  const [tombol, setTombol] = useState('')
  const { control, register, getValues, setValue, reset, subscribe } = useForm<Isian>({
    defaultValues: { rencana: awal },
  })
  const daftar = useFieldArray({ control, name: 'rencana', keyName: 'kunci' })
  const getIsian = useCallback(() => getValues('rencana'), [getValues])
  // Penolakan yang sudah diperbaiki: simpan otomatis berhasil sesudahnya.
  const [dibereskan, setDibereskan] = useState<typeof simpan.state>(null)
  const failed = simpan.state === dibereskan ? null : simpan.failed
  const kurang = jawaban?.hasil === 'KURANG' && simpan.state !== dibereskan ? jawaban : null
  const terakhir = useRef(simpan.state)
  useEffect(() => {
    terakhir.current = simpan.state
  }, [simpan.state])
  const adoptId = useCallback(
    (rencanaId: readonly string[]) => {
      const terisi = getValues('rencana').flatMap((baris, i) => (dropBlank([baris]).length > 0 ? [i] : []))
      // Baris yang ditambah selagi kiriman di jalan menunggu simpanan berikutnya.
      if (terisi.length === rencanaId.length)
        terisi.forEach((i, urut) => {
          setValue(`rencana.${i}.id`, rencanaId[urut] ?? '')
        })
    },
    [getValues, setValue],
  )
  const handleTersimpan = useCallback(
    (rencanaId: readonly string[]) => {
      setDibereskan(terakhir.current)
      adoptId(rencanaId)
    },
    [adoptId],
  )
  const kunci = `titian.skp.${orangId}.${versiId}`
  const otomatis = useSimpan({
    form: badan,
    kunci,
    zona,
    awal: {
      version,
      keadaan: dibawa?.ketikan
        ? refuseSimpan('Periksa keterangan di atas, lalu simpan lagi.', false)
        : { kind: 'saved', time: diubah.saat },
    },
    getIsian,
    onSimpan: handleTersimpan,
  })
  const { keadaan, konflik, touch, flush, resume, collide } = otomatis
  const [tertinggal, setTertinggal] = useState<RencanaKetik[]>([])
  const isiDibuka = useRef(rencana)
  useEffect(() => {
    const lama = readSimpanan(kunci)
    if (lama.length > 0 && listBeda(lama, toKetik(isiDibuka.current)).length > 0) setTertinggal(lama)
  }, [kunci])
  // Mengetik, menambah, menghapus, dan memindah semuanya lewat sini; id yang diberikan server bukan ketikan.
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          if (name && !name.endsWith('.id')) touch()
        },
      }),
    [subscribe, touch],
  )

  useEffect(() => {
    if (konflik) router.refresh()
  }, [konflik, router])
  const terbaru = konflik && version > otomatis.version.current
  const beda: Beda[] = terbaru ? listBeda(dropBlank(getIsian()), toKetik(rencana)) : []
  const samaSaja = terbaru && beda.length === 0
  useEffect(() => {
    if (samaSaja) resume(version)
  }, [samaSaja, resume, version])

  function replace(baru: RencanaKetik[]) {
    reset({ rencana: baru.length > 0 ? baru : [blankRencana()] })
    setTertinggal([])
    // Formulirnya digambar ulang dahulu, baru dibaca untuk disimpan.
    setTimeout(touch)
  }

  async function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : { submitter: null }
    const perintah =
      submitter instanceof HTMLButtonElement && submitter.value === 'ajukan' ? 'ajukan' : 'simpan'
    setTombol(perintah)
    await flush()
    if (!badan.current) return
    const data = new FormData(badan.current)
    data.set('version', String(otomatis.version.current))
    data.set('perintah', perintah)
    startTransition(() => simpan.form.action(data))
  }
  async function handleSelesai(event: MouseEvent<HTMLAnchorElement>) {
    event.preventDefault()
    await flush()
    router.push(`/skp/${versiId}`)
  }
  useEffect(() => {
    if (jawaban === null || jawaban === dibawa) return
    if (jawaban.hasil === 'BENTROK') collide()
    if (jawaban.pada === null) return
    otomatis.version.current = Math.max(otomatis.version.current, jawaban.version)
    adoptId(jawaban.rencanaId)
  }, [jawaban, dibawa, otomatis.version, adoptId, collide])

  const errors = useGalatLayar(kurang?.galat ?? failed?.fieldErrors, getValues)
  return (
    <>
      {/* Selama dua versi dipilih hanya satu pertanyaan yang terbuka; yang lama ditanyakan sesudahnya. */}
      {tertinggal.length > 0 && beda.length === 0 ? (
        <KetikanTertinggal
          judul="Ada ketikan lain yang belum terkirim"
          onPakai={() => replace(tertinggal)}
          onBuang={() => {
            removeSimpanan(kunci)
            setTertinggal([])
          }}
        />
      ) : null}
      {beda.length > 0 ? (
        <SkpKonflik
          beda={beda}
          oleh={diubah.oleh}
          pukul={diubah.pukul}
          onPilih={(pilihan) => {
            reset({ rencana: mergeBeda(toKetik(rencana), beda, pilihan) })
            setTimeout(() => resume(version))
          }}
        />
      ) : null}
      <form {...simpan.form} id={FORM} ref={badan} onSubmit={handleSubmit} className="grid min-w-0 gap-4">
        {/* Enter di sebuah isian menekan tombol pertama: harus Simpan, bukan Hapus. */}
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
          Simpan
        </button>
        <input type="hidden" name="versiId" value={versiId} />
        <input type="hidden" name="version" value={version} />
        {kurang || failed ? (
          <ErrorSummary
            message={kurang?.pesan ?? failed?.message ?? ''}
            fieldErrors={errors}
            labels={listNama(errors)}
            reference={failed?.ref}
          />
        ) : null}
        {dibawa?.hasil === 'BENTROK' && jawaban === dibawa ? (
          <SkpDuaVersi
            beda={listBeda(dropBlank(ketikan), toKetik(rencana))}
            pesan={dibawa.pesan}
            href={`/skp/${versiId}/ubah`}
          />
        ) : null}
        <IsiIsian
          daftar={daftar}
          control={control}
          register={register}
          errors={errors}
          pustaka={pustaka}
          catatan={catatan}
        />
        <div className="flex justify-end">
          <Button type="submit" icon="cloud-check" busy={simpan.pending && tombol === 'simpan'}>
            Simpan sekarang
          </Button>
        </div>
        <Dock
          title={<SaveStatus state={keadaan} className="max-md:line-clamp-2" />}
          actions={
            <>
              <ButtonLink
                href={`/skp/${versiId}`}
                variant={bolehAjukan ? 'plain' : 'primary'}
                onClick={handleSelesai}
              >
                Selesai
              </ButtonLink>
              {bolehAjukan ? (
                <Button
                  type="submit"
                  variant="primary"
                  icon="send"
                  name="perintah"
                  value="ajukan"
                  busy={simpan.pending && tombol === 'ajukan'}
                  busyLabel="Mengajukan…"
                >
                  Ajukan
                </Button>
              ) : null}
            </>
          }
        >
          <span className="max-md:hidden">
            {bolehAjukan
              ? 'Setelah diajukan, isinya terkunci sampai disetujui atau dikembalikan.'
              : 'Yang menyusun draf ini yang mengajukannya.'}
          </span>
        </Dock>
      </form>
    </>
  )
}
