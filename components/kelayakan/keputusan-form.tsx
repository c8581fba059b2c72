'use client'

import { cx } from '@/components/ui/cx'
import { DateInput } from '@/components/ui/date-input'
import { FormErrors } from '@/components/ui/error-summary'
import { Input, Textarea } from '@/components/ui/input'
import { Note } from '@/components/ui/note'
import { OptionList } from '@/components/ui/option-list'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { decideKelayakan } from '@/lib/kelayakan/actions'
import { LABEL_REKOMENDASI } from '@/lib/kelayakan/labels'
import { LABEL_ALASAN_MENYIMPANG } from '@/lib/kelayakan/labels-keputusan'
import type { Rekomendasi } from '@/lib/kelayakan/schema'

const PILIHAN = ['DIPERPANJANG', 'DIPERPANJANG_DENGAN_CATATAN', 'TIDAK_DIPERPANJANG', 'DITUNDA'] as const

/** Alasan terbuka oleh CSS begitu pilihan berbeda dari rekomendasi, jadi juga tanpa skrip. */
const BUKA_ALASAN: Record<Rekomendasi, string> = {
  DIPERPANJANG: 'group-has-[input[name=keputusan]:checked:not([value=DIPERPANJANG])]:grid',
  DIPERPANJANG_DENGAN_CATATAN: 'group-has-[input[name=keputusan]:checked:not([value$=CATATAN])]:grid',
  TIDAK_DIPERPANJANG: 'group-has-[input[name=keputusan]:checked:not([value^=TIDAK])]:grid',
  DITUNDA: 'group-has-[input[name=keputusan]:checked:not([value=DITUNDA])]:grid',
}

const LABEL = {
  keputusan: 'Hasil dalam SK',
  nomorSk: 'Nomor SK',
  tanggalSk: 'Tanggal SK',
  alasanKode: 'Alasan',
  alasan: 'Penjelasan',
}

/** Mencatat keputusan dari SK: tidak ada yang dipilihkan; yang berbeda dari rekomendasi membuka alasan. */
export function KeputusanForm({
  putaranId,
  pegawaiId,
  rekomendasi,
  usulanKepala,
  sampai,
  hariIni,
}: {
  putaranId: string
  pegawaiId: string
  rekomendasi: Rekomendasi
  /** Rekomendasi kepala perangkat daerah; boleh berbeda dari temuan. */
  usulanKepala: Rekomendasi | null
  sampai: { teks: string; sebab: string }
  hariIni: string
}) {
  const { form, failed, errors } = useFormAction(decideKelayakan)
  return (
    <form {...form} className="group grid gap-4 p-4">
      <FormErrors failed={failed} labels={LABEL} />
      <input type="hidden" name="putaranId" value={putaranId} />
      <input type="hidden" name="pegawaiId" value={pegawaiId} />
      <OptionList
        name="keputusan"
        legend={LABEL.keputusan}
        error={errors.keputusan}
        options={PILIHAN.map((kode) => ({
          value: kode,
          label: LABEL_REKOMENDASI[kode],
          ...(kode === rekomendasi
            ? { note: 'sesuai rekomendasi' }
            : kode === usulanKepala
              ? { note: 'rekomendasi kepala' }
              : {}),
        }))}
      />
      <Input name="nomorSk" label={LABEL.nomorSk} placeholder="800/…/BKPSDM/2026" error={errors.nomorSk} />
      <div className="grid gap-3 sm:grid-cols-2">
        <DateInput name="tanggalSk" label={LABEL.tanggalSk} max={hariIni} error={errors.tanggalSk} />
        <Input
          name="berlakuSampai"
          form="tidak-dikirim"
          label="Berlaku sampai"
          value={sampai.teks}
          hint={sampai.sebab}
          readOnly
        />
      </div>
      <div className={cx('hidden gap-4', BUKA_ALASAN[rekomendasi])}>
        <Select
          name="alasanKode"
          label={LABEL.alasanKode}
          placeholder="Pilih alasan"
          options={Object.entries(LABEL_ALASAN_MENYIMPANG).map(([value, label]) => ({ value, label }))}
          error={errors.alasanKode}
        />
        <Textarea name="alasan" label={LABEL.alasan} error={errors.alasan} />
      </div>
      <Note tone="wait" icon="users">
        Keputusan yang berbeda dari rekomendasi memerlukan <b>alasan</b> dan <b>persetujuan orang kedua</b>.
      </Note>
      <SubmitButton wide>Simpan keputusan</SubmitButton>
    </form>
  )
}
