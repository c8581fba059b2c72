import { ButtonLink } from '@/components/ui/button'
import { formatDaftar, formatTanggal } from '@/lib/core/format'
import { LABEL_MODUL_AUDIT, PERBUATAN_AUDIT } from '@/lib/laporan/labels-audit'
import { formatAuditHref } from '@/lib/laporan/parse-audit'
import type { HalamanAudit } from '@/lib/laporan/queries-audit'
import { type AuditFilter, MIN_CARI } from '@/lib/laporan/schema-audit'

type Cari = HalamanAudit['pelaku']
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i

/** Yang tertulis di isian: saringan yang menunjuk id ditulis sebagai nama orangnya. */
export const writeOrang = (nilai: string | undefined, cari: Cari) =>
  nilai !== undefined && ID.test(nilai) ? (cari?.orang[0]?.nama ?? '') : nilai

/** Nama sebuah modul atau perbuatan di saringan. */
export function labelAksi(aksi: string): string {
  if (Object.hasOwn(PERBUATAN_AUDIT, aksi)) return PERBUATAN_AUDIT[aksi]?.label ?? aksi
  return Object.entries(LABEL_MODUL_AUDIT).find(([modul]) => modul === aksi)?.[1] ?? aksi
}

/** Saringan yang sedang dipakai, masing-masing dapat dilepas, dan apa yang perlu diketahui tentang namanya. */
export function AuditTerpasang({ filter, halaman }: { filter: AuditFilter; halaman: HalamanAudit }) {
  const isi = [
    ['q', filter.q && `“${filter.q}”`],
    ['pelaku', filter.pelaku && `Oleh ${writeOrang(filter.pelaku, halaman.pelaku)}`],
    ['tentang', filter.tentang && `Mengenai ${writeOrang(filter.tentang, halaman.tentang)}`],
    ['aksi', filter.aksi && labelAksi(filter.aksi)],
    ['dari', filter.dari && `Sejak ${formatTanggal(filter.dari)}`],
    ['sampai', filter.sampai && `Sampai ${formatTanggal(filter.sampai)}`],
  ] as const
  const dipakai = isi.filter(([, label]) => label)
  if (dipakai.length === 0) return null
  const kata = [
    ...describeCari(filter.pelaku, halaman.pelaku),
    ...describeCari(filter.tentang, halaman.tentang),
    ...(filter.q && filter.q.length < MIN_CARI
      ? ['Kata yang dicari paling sedikit tiga huruf; yang ini diabaikan.']
      : []),
    ...(filter.tentang && (filter.aksi ?? 'kelayakan').startsWith('kelayakan')
      ? ['Tindakan massal tercatat sekali untuk semua orangnya; ikut tampil bila mengenai orang ini.']
      : []),
  ]
  return (
    <div data-layar-saja className="grid gap-2 border-line border-t px-3 py-2.5">
      <ul className="flex flex-wrap gap-2">
        {dipakai.map(([kunci, label]) => (
          <li key={kunci}>
            <ButtonLink
              href={formatAuditHref(filter, { [kunci]: undefined })}
              size="sm"
              iconAfter="x"
              aria-label={`Lepas saringan ${label}`}
            >
              {label}
            </ButtonLink>
          </li>
        ))}
      </ul>
      {kata.map((satu) => (
        <p key={satu} className="text-ink-2 text-sm">
          {satu}
        </p>
      ))}
    </div>
  )
}

function describeCari(nilai: string | undefined, cari: Cari): string[] {
  if (nilai === undefined || cari === undefined) return []
  if (cari.orang.length === 0) return [`Tidak ada orang yang namanya memuat “${nilai}”.`]
  if (cari.terlalu) return [`Banyak sekali orang yang namanya memuat “${nilai}”; lengkapi namanya.`]
  if (cari.orang.length === 1) return []
  const nama = cari.orang.map((satu) => satu.nama)
  const sebut = nama.length > 4 ? [...nama.slice(0, 3), `${nama.length - 3} lainnya`] : nama
  return [`“${nilai}” cocok dengan ${nama.length} orang: ${formatDaftar(sebut)}.`]
}
