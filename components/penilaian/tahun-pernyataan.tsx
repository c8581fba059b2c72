import { KeyValues } from '@/components/ui/key-values'
import { Status } from '@/components/ui/status'
import { formatTanggal } from '@/lib/core/format'
import { LABEL_PREDIKAT, LABEL_STATUS_PENILAIAN_TAHUN } from '@/lib/penilaian/labels'
import type { PernyataanTahun } from '@/lib/penilaian/queries-tahun'
import { LABEL_RATING } from '@/lib/perilaku-kerja/labels'

/** Keadaan rating tahun sebagai tanda. */
export function TandaTahun({ pernyataan }: { pernyataan: PernyataanTahun }) {
  const makna =
    pernyataan.status === 'FINAL' ? 'final' : pernyataan.status === 'KEBERATAN' ? 'catatan' : 'menunggu'
  return <Status makna={makna}>{LABEL_STATUS_PENILAIAN_TAHUN[pernyataan.status]}</Status>
}

/** Rating yang sudah dinyatakan, dengan alasan bila menyimpang dan sampai kapan keberatan terbuka. */
export function TahunPernyataan({ pernyataan }: { pernyataan: PernyataanTahun }) {
  const { usulanHasilKerja, usulanPerilaku } = pernyataan
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap items-center justify-between gap-2">
        <b className="text-lg">{LABEL_PREDIKAT[pernyataan.predikat]}</b>
        <TandaTahun pernyataan={pernyataan} />
      </p>
      <KeyValues
        items={[
          { k: 'Hasil kerja', v: LABEL_RATING[pernyataan.hasilKerja] },
          ...(pernyataan.alasanHasilKerja
            ? [
                {
                  k: usulanHasilKerja ? `Usulan ${LABEL_RATING[usulanHasilKerja].toLowerCase()}` : 'Alasan',
                  v: pernyataan.alasanHasilKerja,
                },
              ]
            : []),
          { k: 'Perilaku', v: LABEL_RATING[pernyataan.perilaku] },
          ...(pernyataan.alasanPerilaku
            ? [
                {
                  k: usulanPerilaku ? `Usulan ${LABEL_RATING[usulanPerilaku].toLowerCase()}` : 'Alasan',
                  v: pernyataan.alasanPerilaku,
                },
              ]
            : []),
          ...(pernyataan.umpanBalik ? [{ k: 'Umpan balik', v: pernyataan.umpanBalik }] : []),
          { k: 'Dinyatakan', v: pernyataan.penilai ?? 'menurut rekap yang diimpor' },
          ...(pernyataan.status === 'DIUSULKAN' && pernyataan.keberatanHingga
            ? [{ k: 'Keberatan', v: `terbuka sampai ${formatTanggal(pernyataan.keberatanHingga)}` }]
            : []),
        ]}
      />
    </div>
  )
}
