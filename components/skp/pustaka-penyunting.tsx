'use client'
// Longer than most: one form ties typing, taking lines over, saving and two people at once together.

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useFieldArray, useForm } from 'react-hook-form'
import { Button, ButtonLink } from '@/components/ui/button'
import { Dock } from '@/components/ui/dock'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Note } from '@/components/ui/note'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { savePustaka } from '@/lib/skp/actions-pustaka'
import { dropBlank, listBeda, mergeBeda, type RencanaKetik } from '@/lib/skp/aturan/beda'
import type { BarisPustaka } from '@/lib/skp/queries-isi'
import type { PilihanJabatan } from '@/lib/skp/queries-pustaka'
import { IsiIsian } from './isi-isian'
import { blankRencana, type Isian, listNama, openAwal, readTyped, toKetik } from './isian'
import { KetikanTertinggal } from './ketikan-tertinggal'
import { type Dihentikan, PustakaDihentikan, PustakaSumber } from './pustaka-ambil'
import { SkpDuaVersi, SkpKonflik } from './skp-konflik'
import { useGalatLayar } from './use-galat-layar'
import { readSimpanan, removeSimpanan, writeSimpanan } from './use-simpan'

type Props = {
  jabatanId: string
  version: number
  rencana: readonly BarisPustaka[]
  /** SKP yang isinya ditawarkan menjadi pustaka; belum tersimpan. */
  dariSkp: { nama: string; tahun: number; rencana: readonly BarisPustaka[] } | null
  diubah: { oleh: string; pukul: string } | null
  dihentikan: readonly Dihentikan[]
  sumber: readonly PilihanJabatan[]
  orangId: string
}

const FORM = 'isi-pustaka'

const asBaru = (rencana: readonly BarisPustaka[]) => toKetik(rencana).map((baris) => ({ ...baris, id: '' }))

/** Penyunting pustaka satu jabatan: disimpan seluruhnya dengan satu tombol, dan tetap jalan sebagai formulir biasa tanpa skrip. */
export function PustakaPenyunting(props: Props) {
  const { jabatanId, version, rencana, dariSkp, diubah, dihentikan, sumber, orangId } = props
  const router = useRouter()
  const simpan = useFormAction(savePustaka)
  const jawaban = simpan.state?.ok ? simpan.state.data : null
  // Tanpa skrip jawabannya sudah ada ketika halaman digambar, bersama ketikan yang belum tersimpan.
  const [dibawa] = useState(jawaban)
  const [dasar, setDasar] = useState(dibawa?.version ?? version)
  const [awal] = useState(() => {
    const diketik = readTyped(FORM)
    if (diketik.length > 0) return diketik
    const isi = dibawa?.ketikan ?? [...toKetik(rencana), ...asBaru(dariSkp?.rencana ?? [])]
    return openAwal(isi, dibawa?.langkah ?? '')
  })
  const { control, register, getValues, reset, subscribe } = useForm<Isian>({
    defaultValues: { rencana: awal },
  })
  const daftar = useFieldArray({ control, name: 'rencana', keyName: 'kunci' })
  const replace = (baru: readonly RencanaKetik[]) =>
    reset({ rencana: baru.length > 0 ? [...baru] : [blankRencana()] })

  const kunci = `titian.pustaka.${orangId}.${jabatanId}.${dasar}`
  const [tertinggal, setTertinggal] = useState<RencanaKetik[]>([])
  const [isiDibuka] = useState(() => toKetik(rencana))
  useEffect(() => {
    // Yang tersimpan pada versi sebelumnya sudah sampai di server.
    removeSimpanan(`titian.pustaka.${orangId}.${jabatanId}.${dasar - 1}`)
    const lama = readSimpanan(kunci)
    if (lama.length > 0 && listBeda(lama, isiDibuka).length > 0) setTertinggal(lama)
  }, [kunci, isiDibuka, orangId, jabatanId, dasar])
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: () => writeSimpanan(kunci, getValues('rencana')),
      }),
    [subscribe, getValues, kunci],
  )

  useEffect(() => {
    if (jawaban === null || jawaban === dibawa) return
    if (jawaban.hasil === 'SUSUN') reset({ rencana: jawaban.ketikan ?? [] })
    if (jawaban.hasil === 'BENTROK') router.refresh()
  }, [jawaban, dibawa, reset, router])
  const bentrok = jawaban?.hasil === 'BENTROK' && jawaban !== dibawa && version > dasar
  const beda = bentrok ? listBeda(dropBlank(getValues('rencana')), toKetik(rencana)) : []

  const ditolak = jawaban?.hasil === 'KURANG' ? jawaban.galat : simpan.failed?.fieldErrors
  const galat = useGalatLayar(ditolak, getValues)
  const kalimat = jawaban?.hasil === 'KURANG' ? jawaban.pesan : simpan.failed?.message
  // Yang masih kosong paling cepat dimulai dari jabatan yang mirip, jadi pilihannya di atas.
  const mulaiKosong = rencana.length === 0 && dariSkp === null
  const diambil = jawaban?.hasil === 'SUSUN' && jawaban.pesan ? jawaban.pesan : undefined
  // Tanpa skrip halamannya digambar ulang dari atas, jadi kabarnya juga di atas.
  const digambarUlang = jawaban === dibawa
  const ambil = (
    <PustakaSumber
      sumber={sumber}
      galat={galat.dari?.[0]}
      busy={simpan.pending}
      kosong={mulaiKosong}
      kabar={digambarUlang ? undefined : diambil}
    />
  )
  return (
    <>
      {tertinggal.length > 0 && !(bentrok && beda.length > 0) ? (
        <KetikanTertinggal
          judul="Ada ketikan lain yang belum tersimpan"
          onPakai={() => {
            replace(tertinggal)
            setTertinggal([])
          }}
          onBuang={() => {
            removeSimpanan(kunci)
            setTertinggal([])
          }}
        />
      ) : null}
      {dariSkp ? (
        <Note tone="info">
          {dariSkp.rencana.length > 0
            ? `${dariSkp.rencana.length} hasil kerja dari SKP ${dariSkp.tahun} ${dariSkp.nama} ditambahkan di bawah. Periksa target dan bobotnya, lalu simpan.`
            : `Semua hasil kerja SKP ${dariSkp.tahun} ${dariSkp.nama} sudah ada di pustaka ini.`}
        </Note>
      ) : null}
      {bentrok && beda.length > 0 ? (
        <SkpKonflik
          beda={beda}
          oleh={diubah?.oleh ?? ''}
          pukul={diubah?.pukul ?? ''}
          onPilih={(pilihan) => {
            replace(mergeBeda(toKetik(rencana), beda, pilihan))
            setDasar(version)
          }}
        />
      ) : null}
      {bentrok && beda.length === 0 ? (
        <Note tone="warn" live actions={<Button onClick={() => setDasar(version)}>Lanjutkan</Button>}>
          {jawaban.pesan} Isinya sama, hanya urutannya yang mungkin berbeda.
        </Note>
      ) : null}
      <form {...simpan.form} id={FORM} className="grid min-w-0 gap-4">
        {/* Enter di sebuah isian menekan tombol pertama: harus Simpan, bukan Hapus. */}
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
          Simpan
        </button>
        <input type="hidden" name="jabatanId" value={jabatanId} />
        <input type="hidden" name="version" value={dasar} />
        {kalimat ? (
          <ErrorSummary
            message={kalimat}
            fieldErrors={galat}
            labels={listNama(galat)}
            reference={simpan.failed?.ref}
          />
        ) : null}
        {digambarUlang && diambil ? (
          <Note tone="info" live>
            {diambil}
          </Note>
        ) : null}
        {dibawa?.hasil === 'BENTROK' && jawaban === dibawa ? (
          <SkpDuaVersi
            beda={listBeda(dropBlank(awal), toKetik(rencana))}
            pesan={dibawa.pesan}
            href={`/skp/pustaka/${jabatanId}`}
          />
        ) : null}
        {mulaiKosong ? ambil : null}
        <IsiIsian
          daftar={daftar}
          control={control}
          register={register}
          errors={galat}
          pustaka={[]}
          tanpaAtasan
        />
        {mulaiKosong ? null : ambil}
        <PustakaDihentikan
          daftar={dihentikan.filter((baris) => daftar.fields.every(({ id }) => id !== baris.id))}
          onPakai={(baris) => daftar.append(toKetik([baris]))}
        />
        <Dock
          title={
            bentrok ? 'Pilih dahulu versi yang dipakai, di atas.' : 'SKP yang sudah disusun tidak berubah.'
          }
          actions={
            <>
              <ButtonLink href="/skp/pustaka">Batal</ButtonLink>
              <SubmitButton disabled={bentrok}>Simpan pustaka</SubmitButton>
            </>
          }
        >
          Draf baru berangkat dari isi yang tersimpan. Yang dihapus di sini dapat dipakai lagi.
        </Dock>
      </form>
    </>
  )
}
