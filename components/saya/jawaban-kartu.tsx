import { PlankLegend, Planks } from '@/components/ui/planks'
import { formatTanggal } from '@/lib/core/format'
import type { Saya } from '@/lib/laporan/queries-saya'
import { susunJawaban } from './jawaban'
import { susunPapan } from './papan'

/** Jawaban lebih dahulu, lalu setahun sebagai jembatan dari awal sampai akhir kontrak. */
export function JawabanKartu({ saya }: { saya: Saya }) {
  const jawaban = susunJawaban(saya)
  const papan = susunPapan(saya)
  const { kontrak } = saya
  return (
    <section className="grid gap-5 rounded-lg border border-line bg-surface px-4 py-5 max-md:-mx-4 max-md:-mt-4 max-md:rounded-none max-md:border-x-0 max-md:border-t-0 md:px-7 md:pt-6">
      <div className="grid gap-1.5">
        <p className="text-ink-3 text-sm">{jawaban.tentang}</p>
        <h1 className="max-w-[26ch] text-[1.5rem] leading-[1.875rem] md:text-2xl md:leading-[2.125rem]">
          {jawaban.judul}
        </h1>
        <p className="max-w-[60ch] text-ink-2 text-md">{jawaban.mengapa}</p>
        {jawaban.lanjut ? <p className="max-w-[60ch] font-medium text-md">{jawaban.lanjut}</p> : null}
      </div>
      <Planks
        label={`Dua belas bulan tahun ${saya.tahun}`}
        bulan={papan}
        kiri={kontrak ? `Kontrak mulai ${formatTanggal(kontrak.mulai)}` : undefined}
        kanan={kontrak ? `Berakhir ${formatTanggal(kontrak.selesai)}` : undefined}
      />
      <PlankLegend bulan={papan} />
    </section>
  )
}
