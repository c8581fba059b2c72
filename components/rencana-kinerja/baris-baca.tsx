import { Calculation } from '@/components/ui/rule-row'
import type { Kebijakan } from '@/lib/hukum/parameter'
import type { BarisRinci } from '@/lib/rencana-kinerja/queries'
import { BarisJudul } from './baris-kelompok'
import { BuktiIsi } from './bukti-isi'
import { explainCapaian } from './capaian'

const angka = (nilai: number | null) =>
  nilai === null ? 'belum diisi' : nilai.toLocaleString('id-ID', { maximumFractionDigits: 2 })

/** Satu baris untuk dibaca: target, lalu realisasi, capaian dengan hitungannya, bukti, dan catatan bila sudah ada. */
export function BarisBaca({
  baris,
  nomor,
  kebijakan,
  realisasi,
}: {
  baris: BarisRinci
  nomor: number
  kebijakan: Kebijakan
  /** Apakah realisasinya sudah pada gilirannya ditampilkan. */
  realisasi: boolean
}) {
  const capaian = explainCapaian(baris, kebijakan)
  return (
    <>
      <BarisJudul baris={baris} nomor={nomor} />
      <dl className="grid grid-cols-2 gap-x-4 gap-y-2 md:grid-cols-3">
        <Angka label="Target" nilai={angka(baris.target)} satuan={baris.satuan} />
        {realisasi ? (
          <>
            <Angka
              label="Realisasi"
              nilai={angka(baris.realisasi)}
              satuan={baris.realisasi === null ? '' : baris.satuan}
            />
            <Angka label="Capaian" nilai={capaian?.nilai ?? 'belum ada'} satuan="" />
          </>
        ) : null}
      </dl>
      {realisasi && capaian ? (
        <Calculation>
          {capaian.hitungan} = {capaian.nilai}
        </Calculation>
      ) : null}
      {baris.bukti.length > 0 ? (
        <ul aria-label={`Bukti indikator ${nomor}`} className="flex flex-wrap gap-2">
          {baris.bukti.map((b) => (
            <BuktiIsi key={b.id} bukti={b} />
          ))}
        </ul>
      ) : null}
      {baris.catatan ? (
        <p className="whitespace-pre-line border-line border-l-3 pl-3 text-ink-2 text-sm">{baris.catatan}</p>
      ) : null}
    </>
  )
}

function Angka({ label, nilai, satuan }: { label: string; nilai: string; satuan: string }) {
  return (
    <div>
      <dt className="font-semibold text-sm">{label}</dt>
      <dd>
        <b className="text-lg">{nilai}</b> <span className="text-ink-2 text-sm">{satuan}</span>
      </dd>
    </div>
  )
}
