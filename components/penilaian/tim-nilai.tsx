// Lebih panjang dari biasanya: satu layar, satu formulir, satu keadaan; memecahnya memindahkan separuh keadaan ke props.
'use client'

import { useActionState, useMemo, useState, useSyncExternalStore, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { Icon } from '@/components/ui/icon'
import { Note } from '@/components/ui/note'
import { PageHeader } from '@/components/ui/page-header'
import { SaveStatus } from '@/components/ui/save-status'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/components/ui/use-form-action'
import type { ActionResult } from '@/lib/core/result'
import type { HasilDraf, HasilNilaiTim } from '@/lib/penilaian/schema-draf'
import type { OrangBulan } from '@/lib/penilaian/schema-tim'
import { findPolaSerupa } from '@/lib/perilaku-kerja/aturan/kelengkapan'
import { LABEL_NILAI_BERAKHLAK } from '@/lib/perilaku-kerja/labels'
import { NILAI_BERAKHLAK, type NilaiBerakhlak } from '@/lib/perilaku-kerja/schema'
import { BentrokPilihan } from './bentrok-pilihan'
import { formatBulanTahun, formatSlugBulan } from './bulan'
import { BulanTetangga } from './bulan-tetangga'
import { FinalkanDialog, FinalkanForm } from './finalkan-dialog'
import { buatIsian, cekOrang, kirimIsian } from './isian'
import { KembalikanForm } from './kembalikan-form'
import { TimBaris } from './tim-baris'
import { HasilSimpan, KabarBentrok, Kunci } from './tim-kabar'
import { SampingAtas, SampingBawah } from './tim-samping'
import { findTetangga, isCocok, SARING, type Saring } from './tim-saring'
import { useIsianTim } from './use-isian-tim'

type Pintu<T> = FormAction<T> & ((nilai: unknown) => Promise<ActionResult<T>>)

type TimNilaiProps = {
  saat: { tahun: number; bulan: number }
  daftar: readonly OrangBulan[]
  awal: string
  batas: number
  hariKeberatan: number
  /** Mengapa bulan ini belum dapat difinalkan. */
  belumBerakhir: string | null
  subjudul: string
  simpan: Pintu<HasilDraf>
  finalkan: Pintu<HasilNilaiTim>
  kembalikan: FormAction<{ pegawaiId: string }>
}

const langganan = () => () => {}

/** Seluruh tim dalam satu layar untuk satu bulan; jalan sebagai formulir biasa sebelum skrip termuat. */
export function TimNilai({
  saat: saatAwal,
  daftar,
  awal,
  batas,
  hariKeberatan,
  belumBerakhir,
  subjudul,
  ...pintu
}: TimNilaiProps) {
  const { tahun, bulan } = saatAwal
  const saat = useMemo(() => ({ tahun, bulan }), [tahun, bulan])
  const { isian, ubah, flush, status, bentrok, pilih } = useIsianTim(saat, daftar, pintu.simpan)
  const [dipilih, setDipilih] = useState(awal)
  const [kode, setKode] = useState<NilaiBerakhlak>('BERORIENTASI_PELAYANAN')
  const [saring, setSaring] = useState<Saring>('semua')
  const [jawabSimpan, simpanForm] = useActionState(pintu.simpan, null)
  const [jawabFinal, finalForm] = useActionState(pintu.finalkan, null)
  const [hasil, setHasil] = useState<ActionResult<HasilNilaiTim> | null>(null)
  const [sibuk, mulai] = useTransition()
  const hidup = useSyncExternalStore(
    langganan,
    () => true,
    () => false,
  )

  const isianDari = (orang: OrangBulan) => isian.get(orang.pegawaiId) ?? buatIsian(orang.draf)
  const cek = new Map(daftar.map((orang) => [orang.pegawaiId, cekOrang(orang, isianDari(orang))]))
  const siap = daftar.filter((orang) => orang.keadaan === 'siap')
  const lengkap = siap.filter((orang) => cek.get(orang.pegawaiId)?.lengkap)
  const cocok = (kodeSaring: Saring) =>
    daftar.filter((satu) =>
      isCocok(kodeSaring, satu, { cek: cek.get(satu.pegawaiId), berakhir: belumBerakhir === null }),
    )
  const tampil = cocok(saring)
  const urutan = Math.max(
    0,
    daftar.findIndex((orang) => orang.pegawaiId === dipilih),
  )
  const orang = daftar[urutan]
  const pola = findPolaSerupa(
    daftar.flatMap((satu) =>
      satu.keadaan === 'siap' ? [isianDari(satu).nilai] : satu.hasil?.nilai ? [satu.hasil.nilai] : [],
    ),
  )
  const bulanKata = formatBulanTahun(saat)
  const alamat = (id: string | undefined) => `/penilaian/${formatSlugBulan(saat)}?orang=${id ?? ''}`
  const pindah = (jarak: -1 | 1) => {
    const tujuan = findTetangga(daftar, tampil, urutan, jarak)
    if (tujuan) setDipilih(tujuan.pegawaiId)
  }
  // Panel mengikuti daftarnya: alasan tidak terketik untuk orang yang tidak tampak. Yang keluar karena ketikannya sendiri tetap.
  const pilihSaring = (kodeSaring: Saring) => {
    setSaring(kodeSaring)
    const baru = cocok(kodeSaring)
    const [pertama] = baru
    if (pertama && !baru.some(({ pegawaiId }) => pegawaiId === daftar[urutan]?.pegawaiId))
      setDipilih(pertama.pegawaiId)
  }
  const jadikanFinal = (yang: readonly OrangBulan[]) =>
    mulai(async () => {
      await flush()
      const jawab = await pintu
        .finalkan({ ...saat, orang: yang.map((satu) => kirimIsian(satu, isianDari(satu))) })
        .catch(() => null)
      setHasil(
        jawab ?? {
          ok: false,
          code: 'UNEXPECTED',
          message: 'Jaringan terputus; belum ada yang difinalkan. Isian Anda tetap di layar ini.',
        },
      )
    })
  if (!orang) return null
  const isianOrang = isianDari(orang)
  const bentrokan = bentrok.get(orang.pegawaiId)
  return (
    <>
      <span data-lebar hidden />
      <PageHeader
        title={`Penilaian ${bulanKata}`}
        subtitle={subjudul}
        actions={
          <>
            <BulanTetangga saat={saat} alas="/penilaian" />
            <div className="max-w-96">
              <SaveStatus state={status} onRetry={() => void flush()} />
            </div>
            {hidup ? (
              <FinalkanDialog
                daftar={lengkap.map((satu) => satu.nama)}
                hariKeberatan={hariKeberatan}
                halangan={belumBerakhir}
                sibuk={sibuk}
                onFinal={() => jadikanFinal(lengkap)}
              />
            ) : (
              <FinalkanForm saat={saat} lengkap={lengkap} halangan={belumBerakhir} aksi={finalForm} />
            )}
          </>
        }
      />
      <HasilSimpan jawab={hasil ?? jawabFinal} draf={jawabSimpan} hidup={hidup} />
      <KabarBentrok bentrok={[...bentrok.values()]} onBuka={setDipilih} />
      {pola ? (
        <div className="max-md:hidden">
          <Note tone="warn" title="Nilai serupa">
            {pola.serupa} dari {pola.dari} pegawai mendapat{' '}
            {['', 'Di bawah', 'Sesuai', 'Di atas'][pola.nilai]} pada enam nilai atau lebih. Ini hanya
            pengingat: periksa bahwa setiap nilai memang dilihat satu per satu.
          </Note>
        </div>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 noscript:hidden">
        <fieldset className="flex min-w-0 gap-2 max-md:-m-1 max-md:overflow-x-auto max-md:p-1 md:flex-wrap">
          <legend className="sr-only">Saring</legend>
          {SARING.map((satu) => (
            <button
              key={satu.kode}
              type="button"
              aria-pressed={saring === satu.kode}
              onClick={() => pilihSaring(satu.kode)}
              className="inline-flex min-h-11 items-center gap-1.5 whitespace-nowrap rounded-full border border-line-strong bg-surface px-2.5 py-0.5 font-medium text-ink-2 text-sm hover:border-ink-3 hover:text-ink aria-pressed:border-primary aria-pressed:bg-primary-soft aria-pressed:font-semibold aria-pressed:text-primary md:min-h-8"
            >
              {satu.label} {cocok(satu.kode).length}
            </button>
          ))}
        </fieldset>
        <Kunci />
      </div>
      <div
        data-lebar
        className="grid items-start gap-4 max-md:flex max-md:flex-col max-md:items-stretch max-md:gap-0 max-md:rounded-md max-md:border max-md:border-line max-md:bg-surface xl:grid-cols-[minmax(0,1fr)_minmax(15.5rem,20rem)]"
      >
        <form
          id="tim"
          action={simpanForm}
          onReset={(event) => event.preventDefault()}
          className="min-w-0 max-md:contents"
        >
          <input type="hidden" name="tahun" value={tahun} />
          <input type="hidden" name="bulan" value={bulan} />
          <section
            aria-label="Tim"
            className="min-w-0 max-md:contents md:rounded-md md:border md:border-line md:bg-surface"
          >
            <div className="max-md:contents md:overflow-x-auto print:overflow-visible">
              <table data-kisi data-rapat className="tabel max-md:contents print:[zoom:0.7]">
                <caption className="sr-only">Penilaian perilaku dan capaian {bulanKata}</caption>
                <thead className="max-md:hidden">
                  <tr>
                    <th scope="col">Pegawai</th>
                    <th scope="col" data-angka>
                      Capaian
                    </th>
                    {NILAI_BERAKHLAK.map((satu) => (
                      <th key={satu} scope="col" className="whitespace-normal! px-1! text-center!">
                        {LABEL_NILAI_BERAKHLAK[satu]}
                      </th>
                    ))}
                    <th scope="col">Keadaan</th>
                  </tr>
                </thead>
                <tbody className="max-md:contents">
                  {tampil.map((satu) => (
                    <TimBaris
                      key={satu.pegawaiId}
                      orang={satu}
                      isian={isianDari(satu)}
                      dipilih={satu.pegawaiId === orang.pegawaiId}
                      bulan={bulanKata}
                      href={alamat(satu.pegawaiId)}
                      onFokus={(difokus) => {
                        setDipilih(satu.pegawaiId)
                        if (difokus) setKode(difokus)
                      }}
                      onNilai={(i, nilai) =>
                        ubah(satu.pegawaiId, (lama) => ({
                          ...lama,
                          nilai: lama.nilai.map((n, j) => (j === i ? nilai : n)),
                        }))
                      }
                    />
                  ))}
                </tbody>
              </table>
            </div>
            <div className="flex flex-wrap items-center gap-3 px-4 py-2.5 text-ink-2 text-sm max-md:order-5 max-md:border-line max-md:border-t">
              <p className="flex-auto">
                {tampil.length === daftar.length
                  ? `${daftar.length} pegawai`
                  : `${tampil.length} dari ${daftar.length} pegawai`}
              </p>
              {hidup ? null : <SubmitButton variant="plain">Simpan draf</SubmitButton>}
            </div>
          </section>
        </form>
        <aside
          aria-label="Hasil kerja dan alasan"
          className="min-w-0 max-md:contents md:rounded-md md:border md:border-line md:bg-surface xl:sticky xl:top-16"
        >
          <div className="max-md:order-1">
            <SampingAtas
              orang={orang}
              urutan={urutan + 1}
              dari={daftar.length}
              bulan={bulanKata}
              batas={batas}
              tetangga={{
                sebelum: alamat(daftar.at(urutan - 1)?.pegawaiId),
                sesudah: alamat(daftar[(urutan + 1) % daftar.length]?.pegawaiId),
              }}
              onPindah={pindah}
            />
          </div>
          <div className="max-md:order-3">
            {bentrokan ? <BentrokPilihan bentrok={bentrokan} isian={isianOrang} onPilih={pilih} /> : null}
            <SampingBawah
              orang={orang}
              isian={isianOrang}
              kode={kode}
              onAlasan={(satu, teks) =>
                ubah(orang.pegawaiId, (lama) => ({ ...lama, alasan: { ...lama.alasan, [satu]: teks } }))
              }
              onUmpan={(teks) => ubah(orang.pegawaiId, (lama) => ({ ...lama, umpanBalik: teks }))}
            />
            {orang.keadaan === 'siap' ? (
              <div className={cx('flex flex-wrap gap-2 px-4 pb-4', 'max-md:[&>*]:flex-auto')}>
                {hidup ? (
                  <>
                    <FinalkanDialog
                      tombol="Nilai final"
                      daftar={
                        lengkap.some(({ pegawaiId }) => pegawaiId === orang.pegawaiId) ? [orang.nama] : []
                      }
                      hariKeberatan={hariKeberatan}
                      halangan={belumBerakhir}
                      sibuk={sibuk}
                      onFinal={() => jadikanFinal([orang])}
                    />
                    <Button
                      variant="primary"
                      iconAfter="arrow-right"
                      className="md:hidden"
                      onClick={() => pindah(1)}
                    >
                      Orang berikutnya
                    </Button>
                  </>
                ) : (
                  <SubmitButton variant="plain" form="tim">
                    Simpan draf
                  </SubmitButton>
                )}
              </div>
            ) : null}
            {orang.keadaan === 'siap' || orang.keadaan === 'tanpa-capaian' ? (
              <KembalikanForm key={orang.pegawaiId} orang={orang} saat={saat} kembalikan={pintu.kembalikan} />
            ) : null}
          </div>
        </aside>
      </div>
      <p className="flex items-center gap-1.5 text-ink-3 text-xs">
        <Icon name="info" size={14} />
        Nilai final dibaca pegawai dengan alasannya; keberatan terbuka {hariKeberatan} hari.
      </p>
    </>
  )
}
