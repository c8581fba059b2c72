import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { formatAngkaIsian } from '@/lib/core/angka'
import { formatBulan } from '@/lib/core/format'
import type { BarisRinci } from '@/lib/rencana-kinerja/queries'
import { LABEL_ASPEK, LABEL_POLARITAS } from '@/lib/skp/labels'
import { ASPEK, POLARITAS } from '@/lib/skp/schema'
import { BarisJudul } from './baris-kelompok'
import { BuktiIsian } from './bukti-isian'
import { IsianAngka, IsianPilihan, IsianRealisasi, IsianTeks } from './isian'

const aspek = ASPEK.map((value) => ({ value, label: LABEL_ASPEK[value] }))
const polaritas = POLARITAS.map((value) => ({ value, label: LABEL_POLARITAS[value] }))

/** Satu baris rencana: dari SKP hanya target dan bobotnya yang diisi; baris bebas seluruhnya. */
export function BarisRencanaIsian({
  baris,
  nomor,
  bulan,
}: {
  baris: BarisRinci
  nomor: number
  bulan: number
}) {
  const nama = (isian: string) => `b.${baris.id}.${isian}`
  return (
    <>
      <BarisJudul baris={baris} nomor={nomor} tanpaUraian={!baris.dariSkp} />
      {baris.dariSkp ? null : (
        <IsianTeks name={nama('uraian')} label="Yang dikerjakan" nilai={baris.uraian} panjang />
      )}
      <div className="grid grid-cols-2 items-start gap-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_9rem]">
        {baris.dariSkp ? null : (
          <IsianTeks name={nama('satuan')} label="Satuan" nilai={baris.satuan} maks={50} />
        )}
        <IsianAngka
          name={nama('target')}
          label={`Target ${formatBulan(bulan)}`}
          nilai={formatAngkaIsian(baris.target)}
          {...(baris.dariSkp ? { unit: baris.satuan } : {})}
        />
        <IsianAngka name={nama('bobot')} label="Bobot" nilai={formatAngkaIsian(baris.bobot)} unit="%" />
      </div>
      {baris.dariSkp ? null : (
        <div className="grid grid-cols-2 items-end gap-3">
          <IsianPilihan name={nama('aspek')} label="Aspek" nilai={baris.aspek} options={aspek} />
          <IsianPilihan name={nama('polaritas')} label="Arah" nilai={baris.polaritas} options={polaritas} />
        </div>
      )}
      <div>
        <button
          type="submit"
          name="perintah"
          value={`hapus:${baris.id}`}
          className={buttonClass({ size: 'sm', variant: 'quiet' })}
        >
          <Icon name="trash" />
          Hapus baris {nomor}
        </button>
      </div>
    </>
  )
}

/** Satu baris realisasi: angka, catatan, dan buktinya. */
export function BarisRealisasiIsian({
  baris,
  nomor,
  bulan,
}: {
  baris: BarisRinci
  nomor: number
  bulan: number
}) {
  return (
    <>
      <BarisJudul baris={baris} nomor={nomor} />
      <IsianRealisasi
        name={`b.${baris.id}.realisasi`}
        nilai={formatAngkaIsian(baris.realisasi)}
        target={baris.target}
        satuan={baris.satuan}
        polaritas={baris.polaritas}
        namaBulan={formatBulan(bulan)}
      />
      <BuktiIsian barisId={baris.id} nama={`indikator ${nomor}`} bukti={baris.bukti} />
      <details open={baris.catatan !== null} className="group">
        <summary className="inline-flex min-h-11 items-center md:min-h-9 gap-1.5 font-semibold text-primary text-sm group-open:hidden">
          <Icon name="message-square" />
          Tambah catatan
        </summary>
        <IsianTeks
          name={`b.${baris.id}.catatan`}
          label={`Catatan indikator ${nomor} (boleh kosong)`}
          nilai={baris.catatan ?? ''}
          maks={1_000}
          panjang
        />
      </details>
    </>
  )
}
