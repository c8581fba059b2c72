import { type Bulan, Planks } from '@/components/ui/planks'
import { formatBulan, formatDaftar, formatDesimal } from '@/lib/core/format'
import type { BulanBerjalan, TahunBerjalan } from '@/lib/penilaian/queries-tahun'
import type { Pita } from '@/lib/penilaian/schema-tahun'
import { LABEL_CARA_GABUNG, LABEL_RATING } from '@/lib/perilaku-kerja/labels'
import { KuadranPredikat } from './kuadran-predikat'

/** Satu bulan sebagai papan titian, menurut angka berjalan. */
export function papanBulan(
  satu: BulanBerjalan,
  { sampaiBulan, bulanHilang }: Pick<TahunBerjalan, 'sampaiBulan' | 'bulanHilang'>,
  href?: string,
): Bulan {
  const dasar = { nama: formatBulan(satu.bulan).slice(0, 3), ...(href ? { href } : {}) }
  if (satu.dikecualikan !== null)
    return { ...dasar, keadaan: 'dikecualikan', keterangan: `dikecualikan, ${satu.dikecualikan}` }
  if (satu.capaian !== null)
    return {
      ...dasar,
      keadaan: satu.final ? 'final' : 'menunggu',
      nilai: formatDesimal(satu.capaian),
      keterangan: satu.final ? 'final' : 'dinilai, masa keberatan terbuka',
    }
  if (bulanHilang.includes(satu.bulan)) return { ...dasar, keadaan: 'hilang', keterangan: 'belum dinilai' }
  if (!satu.dihitung) return { ...dasar, keadaan: 'belum-dibuka', keterangan: 'di luar kontrak' }
  return satu.bulan > sampaiBulan && satu.status !== null
    ? { ...dasar, keadaan: 'berjalan', keterangan: 'sedang berjalan' }
    : { ...dasar, keadaan: 'belum-dibuka', keterangan: 'belum dibuka' }
}

const jumlah = (daftar: readonly number[], hasil: number) =>
  `(${daftar.map((satu) => formatDesimal(satu)).join(' + ')}) : ${daftar.length} = ${formatDesimal(hasil)}`

/** Dua belas bulan, rata-rata dan usulannya dengan angka yang tercetak, dan sel predikatnya. */
export function TahunHitungan({
  berjalan,
  pita,
  label,
}: {
  berjalan: TahunBerjalan
  pita: Pita
  label: string
}) {
  const wajib = berjalan.bulan.filter(({ bulan }) => berjalan.bulanWajib.includes(bulan))
  const capaian = wajib.flatMap((satu) => (satu.capaian === null ? [] : [satu.capaian]))
  const rerata = wajib.flatMap((satu) => (satu.rerataPerilaku === null ? [] : [satu.rerataPerilaku]))
  const [min, maks] = pita.hasilKerja
  const [sesuai, atas] = pita.perilaku
  return (
    <div className="grid gap-4">
      <Planks flat low label={label} bulan={berjalan.bulan.map((satu) => papanBulan(satu, berjalan))} />
      {berjalan.bulanHilang.length > 0 ? (
        <p className="text-bad text-sm">
          Belum dinilai: {formatDaftar(berjalan.bulanHilang.map(formatBulan))}. Rata-rata memakai yang sudah
          dinilai; keputusan menunggu sisanya.
        </p>
      ) : null}
      <Usul
        judul="Hasil kerja"
        angka={berjalan.rata}
        usulan={berjalan.usulanHasilKerja ? LABEL_RATING[berjalan.usulanHasilKerja] : null}
        hitungan={berjalan.rata === null ? null : jumlah(capaian, berjalan.rata)}
        pita={`Di bawah ${formatDesimal(min)} di bawah ekspektasi; ${formatDesimal(min)} sampai ${formatDesimal(maks)} sesuai; lebih dari itu di atas.`}
      />
      <Usul
        judul="Perilaku"
        angka={berjalan.rerataPerilaku}
        usulan={berjalan.usulanPerilaku ? LABEL_RATING[berjalan.usulanPerilaku] : null}
        hitungan={berjalan.rerataPerilaku === null ? null : jumlah(rerata, berjalan.rerataPerilaku)}
        pita={
          pita.caraPerilaku === 'RERATA'
            ? `Di bawah ${formatDesimal(sesuai)} di bawah ekspektasi; mulai ${formatDesimal(atas)} di atas; di antaranya sesuai.`
            : `${LABEL_CARA_GABUNG[pita.caraPerilaku]}, atas rating tiap bulan.`
        }
      />
      <KuadranPredikat
        hasilKerja={berjalan.pernyataan?.hasilKerja ?? berjalan.usulanHasilKerja}
        perilaku={berjalan.pernyataan?.perilaku ?? berjalan.usulanPerilaku}
      />
    </div>
  )
}

function Usul({
  judul,
  angka,
  usulan,
  hitungan,
  pita,
}: {
  judul: string
  angka: number | null
  usulan: string | null
  hitungan: string | null
  pita: string
}) {
  return (
    <div className="grid gap-0.5 text-sm">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-semibold">
          {judul}: {usulan ? `usulan ${usulan.toLowerCase()}` : 'belum ada usulan'}
        </span>
        <b>{angka === null ? '–' : formatDesimal(angka)}</b>
      </p>
      {hitungan ? <p className="break-words text-ink-2 text-xs">{hitungan}</p> : null}
      <p className="text-ink-3 text-xs">{pita}</p>
    </div>
  )
}
