import type { LembarSlip, Slip } from '@/lib/akun/schema-slip'
import { Wordmark } from '../ui/brand'

/** Slip siap cetak: dua sejajar, sepuluh selembar A4, dengan garis potong; di layar tampil sama. */
export function SlipLembar({
  lembar,
  slip,
}: {
  lembar: Omit<LembarSlip, 'slip' | 'sisa'>
  slip: readonly Slip[]
}) {
  return (
    <ul
      aria-label={`Slip akun ${lembar.perangkatDaerah}`}
      data-pas-halaman
      className="grid grid-cols-[minmax(0,1fr)] gap-3 sm:grid-cols-2 print:grid-cols-2 print:gap-0"
    >
      {slip.map((satu) => (
        <li
          key={satu.namaMasuk}
          className="grid break-inside-avoid content-start gap-1.5 rounded-sm border border-line-strong border-dashed bg-surface p-3 text-ink text-xs print:h-[52mm] print:rounded-none print:border-[0.5pt] print:p-[4mm] print:text-[8.5pt] print:leading-[11pt]"
        >
          <div className="flex items-start justify-between gap-3">
            <Wordmark className="h-5" />
            <span className="text-right text-ink-2">{lembar.perangkatDaerah}</span>
          </div>
          <p>
            <b className="block text-sm print:text-[10pt]">{satu.nama}</b>
            <span className="text-ink-2">
              {satu.jabatan}, {satu.unit}
            </span>
          </p>
          <dl className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-2 gap-y-0.5 print:grid-cols-[22mm_minmax(0,1fr)]">
            <dt className="text-ink-3">Buka</dt>
            <dd className="break-all font-medium">{lembar.alamat}</dd>
            <dt className="text-ink-3">Nama masuk</dt>
            <dd className="font-mono font-semibold">{satu.namaMasuk}</dd>
            <dt className="text-ink-3">Kata sandi</dt>
            <dd className="font-bold font-mono text-sm print:text-[11pt]">{satu.sandi}</dd>
            <dt className="text-ink-3">Berlaku</dt>
            <dd>sampai {lembar.hingga}, untuk masuk pertama; sandi diganti saat itu</dd>
          </dl>
          <p className="text-ink-2">Simpan slip ini sendiri.</p>
        </li>
      ))}
    </ul>
  )
}
