import { Icon } from '@/components/ui/icon'
import { formatDesimal } from '@/lib/core/format'
import type { BarisBulan, BuktiBulan } from '@/lib/penilaian/schema-tim'

/** Angka sebagaimana diketik: tanpa desimal bila bulat. */
function angka(nilai: number | null): string {
  if (nilai === null) return 'belum diisi'
  return Number.isInteger(nilai) ? formatDesimal(nilai, 0) : formatDesimal(nilai)
}

/** Hitungan satu baris dalam angka yang tercetak: "21 dari 25 rapat". */
function hitung(baris: BarisBulan): string {
  if (baris.realisasi === null) return `realisasi belum diisi, target ${angka(baris.target)} ${baris.satuan}`
  if (!baris.target) return `${angka(baris.realisasi)} ${baris.satuan}, tanpa target`
  return baris.polaritas === 'MINIMAL'
    ? `${angka(baris.realisasi)} ${baris.satuan}, target paling ${baris.aspek === 'WAKTU' ? 'lama' : 'banyak'} ${angka(baris.target)}`
    : `${angka(baris.realisasi)} dari ${angka(baris.target)} ${baris.satuan}`
}

function rumus(baris: BarisBulan): string | null {
  if (baris.capaian === null || baris.realisasi === null || baris.target === null) return null
  const [atas, bawah] =
    baris.polaritas === 'MINIMAL' ? [baris.target, baris.realisasi] : [baris.realisasi, baris.target]
  return `${angka(atas)} : ${angka(bawah)} x 100 = ${formatDesimal(baris.capaian)}`
}

/** Tautan dibuka di tab lain dan tidak membawa apa pun dari sini. */
function BuktiTautan({ bukti }: { bukti: BuktiBulan }) {
  const href = bukti.berkasId ? `/api/unduh/bukti?buktiId=${bukti.id}` : (bukti.tautan ?? '')
  const nama = bukti.tautan ? bukti.tautan.replace(/^https?:\/\//, '') : bukti.nama
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className="inline-flex max-w-full items-center gap-1 break-all text-xs"
    >
      <Icon name={bukti.berkasId ? 'paperclip' : 'link'} size={13} />
      {nama}
    </a>
  )
}

/** Realisasi di sebelah target dan bukti, tiap baris dengan capaiannya, lalu cara capaian bulan itu dihitung. */
export function HasilKerja({
  judul,
  baris,
  capaian,
  batas,
}: {
  judul: string
  baris: readonly BarisBulan[]
  capaian: number | null
  /** Capaian satu indikator paling besar, persen. */
  batas: number
}) {
  const berbobot = baris.some((satu) => satu.bobot !== null)
  const cetak = baris.flatMap((satu) => (satu.capaian === null ? [] : [formatDesimal(satu.capaian)]))
  return (
    <div className="grid gap-2">
      <p className="flex items-baseline justify-between gap-3 font-semibold">
        <span>{judul}</span>
        <span>{capaian === null ? 'belum dapat dihitung' : formatDesimal(capaian)}</span>
      </p>
      <ul className="grid">
        {baris.map((satu) => (
          <li
            key={satu.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 border-line border-b py-1.5 text-sm first:pt-0 last:border-b-0"
          >
            <span>{satu.uraian}</span>
            <b className="font-semibold">{satu.capaian === null ? '–' : formatDesimal(satu.capaian)}</b>
            <span className="col-span-2 flex flex-wrap gap-x-3 text-ink-3 text-xs">
              <span>
                {hitung(satu)}
                {satu.bobot === null ? '' : `, bobot ${angka(satu.bobot)}%`}
              </span>
              {satu.bukti.map((bukti) => (
                <BuktiTautan key={bukti.id} bukti={bukti} />
              ))}
              {satu.bukti.length === 0 && satu.realisasi !== null ? <span>tanpa bukti</span> : null}
            </span>
            {satu.catatan ? <span className="col-span-2 text-ink-2 text-xs">{satu.catatan}</span> : null}
          </li>
        ))}
      </ul>
      <details className="group text-sm">
        <summary className="flex min-h-11 cursor-pointer items-center gap-1 md:min-h-6 text-ink-2 text-xs">
          <Icon name="chevron-right" size={14} className="transition-transform group-open:rotate-90" />
          Cara capaian ini dihitung
        </summary>
        <div className="mt-1.5 grid gap-1 text-ink-2 text-xs">
          {baris.map((satu) => {
            const isi = rumus(satu)
            return isi ? (
              <p key={satu.id}>
                {satu.uraian}: {isi}
                {satu.capaian === batas ? ` (dibatasi ${angka(batas)})` : ''}
              </p>
            ) : null
          })}
          {capaian === null ? (
            <p>
              Ada baris tanpa target, dengan target nol, atau tanpa realisasi; bulan ini belum bercapaian.
            </p>
          ) : (
            <p className="font-semibold text-ink">
              {berbobot
                ? `Rata-rata berbobot = ${formatDesimal(capaian)}`
                : `(${cetak.join(' + ')}) : ${cetak.length} = ${formatDesimal(capaian)}`}
            </p>
          )}
        </div>
      </details>
    </div>
  )
}
