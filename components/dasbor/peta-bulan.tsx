import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { Chips } from '@/components/ui/chips'
import { cx } from '@/components/ui/cx'
import { formatAngka, formatBulan } from '@/lib/core/format'
import { hitungPeta, type KelasPeta, type UkuranPeta, ukurPeta } from '@/lib/laporan/aturan/bagan'
import type { HitungBulan } from '@/lib/laporan/aturan/keadaan-bulan'
import type { BarisDasbor, Dasbor } from '@/lib/laporan/queries-dasbor'
import { buildDaftarHref, buildTempat } from './alamat'
import { type BarisPeta, type KotakPeta, PetaBaris, TETAP } from './peta-baris'

const SKALA: readonly { kelas: KelasPeta; kata: string }[] = [
  { kelas: 5, kata: '100' },
  { kelas: 4, kata: '95–99' },
  { kelas: 3, kata: '85–94' },
  { kelas: 2, kata: '70–84' },
  { kelas: 1, kata: 'di bawah 70' },
  { kelas: 0, kata: 'berjalan' },
]
/** Di layar sempit gulirannya mulai dari ujung kanan, bulan terbaru dahulu; arah tulisannya tetap. */
const GULIR = 'relative overflow-x-auto overscroll-x-contain py-2 max-md:[direction:rtl] md:p-4'
/** Lebih dari ini, yang tertinggal saja yang tampil sampai diminta semuanya. */
const BARIS_PENUH = 20
const BARIS_RINGKAS = 12
const SELURUH = 'seluruh'

function buildKotak(hitung: HitungBulan, bulan: number, bulanIni: number, ukuran: UkuranPeta): KotakPeta {
  const { persen, kelas } = ukurPeta(hitung, bulan, bulanIni, ukuran)
  if (persen === null) return 0
  if (hitung['belum-dibuka'] === hitung.wajib && bulan >= bulanIni) return null
  return [kelas, persen, hitungPeta(hitung, ukuran), hitung.wajib]
}

function buildBaris(dasbor: Dasbor, ukuran: UkuranPeta, satu: Pick<BarisDasbor, 'id' | 'nama' | 'bulan'>) {
  const { rincian, opd, bulanIni } = dasbor
  const perOpd = rincian === 'opd'
  const seluruh = satu.id === SELURUH
  const tempat = seluruh ? (opd && !perOpd ? { opd: opd.id } : {}) : buildTempat(rincian, satu.id, opd?.id)
  const daftar = buildDaftarHref(tempat)
  return {
    id: satu.id,
    nama: satu.nama,
    href: seluruh || !perOpd || satu.id === 'tanpa' ? null : `/dasbor?opd=${satu.id}`,
    daftar: `${daftar}${daftar.includes('?') ? '&' : '?'}`,
    bulan: satu.bulan.map((hitung, i) => buildKotak(hitung, i + 1, bulanIni, ukuran)),
  } satisfies BarisPeta
}

/** Peta bulan: persen yang dinilai (atau final) tiap perangkat daerah (atau unit) dan bulan; tabelnya sendiri adalah bagannya. */
export function PetaBulan({ dasbor, ukuran, semua }: { dasbor: Dasbor; ukuran: UkuranPeta; semua: boolean }) {
  const ringkas = !semua && dasbor.baris.length > BARIS_PENUH && dasbor.rincian === 'unit'
  const baris = ringkas
    ? [...dasbor.baris].sort((a, b) => b.tunggakan.bulan - a.tunggakan.bulan).slice(0, BARIS_RINGKAS)
    : dasbor.baris
  const opd = dasbor.rincian === 'unit' && dasbor.opd ? `opd=${dasbor.opd.id}&` : ''
  const judul = `Persen pegawai yang ${ukuran === 'final' ? 'penilaiannya final' : 'sudah dinilai'} per ${dasbor.rincian === 'opd' ? 'perangkat daerah' : 'unit kerja'} dan bulan ${dasbor.tahun}`
  return (
    <Card
      title={ukuran === 'final' ? 'Penilaian final, persen pegawai' : 'Sudah dinilai, persen pegawai'}
      subtitle="Tekan kotak untuk daftar orangnya. Pembaginya hanya bulan yang dihitung bagi tiap orang."
      actions={
        <ul className="flex flex-wrap gap-x-3.5 gap-y-1 text-ink-2 text-xs">
          {SKALA.map(({ kelas, kata }) => (
            <li key={kelas} className="flex items-center gap-1.25">
              <span
                aria-hidden
                data-kelas={kelas}
                className={cx('h-3 w-4 rounded-xs', kelas === 0 && 'border border-line')}
              />
              {kata}
            </li>
          ))}
        </ul>
      }
      footer={
        ringkas ? (
          <>
            <span>
              {formatAngka(baris.length)} unit kerja yang paling tertinggal dari{' '}
              {formatAngka(dasbor.baris.length)}.
            </span>
            <Link href={`/dasbor?${opd}semua=1#peta`} prefetch={false}>
              Tampilkan semua unit kerja
            </Link>
          </>
        ) : null
      }
    >
      <div className="px-4 pt-3 print:hidden" id="peta">
        <Chips
          label="Yang diukur"
          items={[
            { label: 'Sudah dinilai', href: `/dasbor?${opd}ukur=dinilai#peta`, active: ukuran === 'dinilai' },
            { label: 'Final saja', href: `/dasbor?${opd}ukur=final#peta`, active: ukuran === 'final' },
          ]}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: bagian yang bergulir harus tercapai dari papan ketik */}
      <section className={GULIR} aria-label={judul} tabIndex={0}>
        <table className="peta w-full border-separate border-spacing-0.5 text-xs [direction:ltr]">
          <caption className="sr-only">{judul}</caption>
          <thead>
            <tr>
              <td className={TETAP} />
              {dasbor.total.bulan.map((_, i) => (
                <th
                  // biome-ignore lint/suspicious/noArrayIndexKey: dua belas bulan, urutannya tetap
                  key={i}
                  scope="col"
                  aria-current={i + 1 === dasbor.bulanIni ? 'date' : undefined}
                  className={cx(
                    'px-1 pb-1 text-center font-medium text-ink-3',
                    i + 1 === dasbor.bulanIni && 'text-ink shadow-[inset_0_-3px_0_var(--color-accent)]',
                  )}
                >
                  {formatBulan(i + 1).slice(0, 3)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <PetaBaris baris={baris.map((satu) => buildBaris(dasbor, ukuran, satu))} ukuran={ukuran} />
          </tbody>
          {dasbor.baris.length > 1 ? (
            <tfoot>
              <PetaBaris
                baris={[
                  buildBaris(dasbor, ukuran, {
                    id: SELURUH,
                    nama: dasbor.opd?.nama ?? 'Seluruhnya',
                    bulan: dasbor.total.bulan,
                  }),
                ]}
                ukuran={ukuran}
                tebal
              />
            </tfoot>
          ) : null}
        </table>
      </section>
    </Card>
  )
}
