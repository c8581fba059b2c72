import Link from 'next/link'
import { Card, CardBody } from '@/components/ui/card'
import { Chips } from '@/components/ui/chips'
import { Note } from '@/components/ui/note'
import { formatAngka, formatPersen } from '@/lib/core/format'
import { LABEL_DASAR_PREDIKAT } from '@/lib/laporan/labels'
import type { Dasbor, JumlahPredikat } from '@/lib/laporan/queries-dasbor'
import type { DasarPredikat } from '@/lib/laporan/schema'
import { checkDistribusi } from '@/lib/penilaian/aturan/distribusi'
import { LABEL_CAPAIAN_ORGANISASI, LABEL_PERINGATAN_POLA, LABEL_PREDIKAT } from '@/lib/penilaian/labels'
import { CAPAIAN_ORGANISASI, type CapaianOrganisasi, PREDIKAT, type Predikat } from '@/lib/penilaian/schema'
import { buildDaftarHref, type Tempat } from './alamat'
import { ISI_PREDIKAT } from './tampilan'

const jumlah = (satu: JumlahPredikat) => PREDIKAT.reduce((n, kode) => n + satu[kode], 0)

/** Batas atas yang digambar sebagai garis tegak, bila polanya membatasi predikat itu dari atas. */
const GARIS: Partial<Record<CapaianOrganisasi, Partial<Record<Predikat, number>>>> = {
  ISTIMEWA: { SANGAT_BAIK: 70 },
  BAIK: { BAIK: 70 },
  BUTUH_PERBAIKAN: { SANGAT_BAIK: 10 },
  KURANG: { SANGAT_BAIK: 10 },
}

function Batang({
  kode,
  n,
  total,
  garis,
  href,
}: {
  kode: Predikat
  n: number
  total: number
  garis: number | undefined
  href: string
}) {
  const persen = total === 0 ? 0 : (n / total) * 100
  return (
    <div className="contents">
      <span className="text-ink-2">{LABEL_PREDIKAT[kode]}</span>
      <svg
        viewBox="0 0 100 20"
        preserveAspectRatio="none"
        role="img"
        aria-label={`${LABEL_PREDIKAT[kode]} ${formatAngka(n)} orang, ${formatPersen(persen)}`}
        className="h-5 w-full overflow-visible"
      >
        <rect width="100" height="20" className="fill-surface-3" />
        <rect width={persen.toFixed(2)} height="20" className={ISI_PREDIKAT[kode]} />
        {garis === undefined ? null : (
          <rect x={garis - 0.35} y="-4" width="0.7" height="28" className="fill-ink" />
        )}
      </svg>
      <span className="whitespace-nowrap text-right">
        {n === 0 ? (
          <span className="text-ink-3">0</span>
        ) : (
          <Link href={href} prefetch={false} className="font-semibold">
            {formatAngka(n)}
          </Link>
        )}{' '}
        <span className="text-ink-3 text-xs">{formatPersen(persen)}</span>
      </span>
    </div>
  )
}

/** Sebaran predikat yang dinyatakan dan yang baru mengarah, dengan pola distribusi sebagai catatan, bukan pengubah nilai. */
export function PredikatKartu({ dasbor, capaian }: { dasbor: Dasbor; capaian: CapaianOrganisasi }) {
  const tempat: Tempat = dasbor.opd && dasbor.rincian === 'unit' ? { opd: dasbor.opd.id } : {}
  const { predikat } = dasbor.total
  const dinyatakan = jumlah(predikat.dinyatakan)
  const dasar: DasarPredikat = dinyatakan > 0 ? 'dinyatakan' : 'mengarah'
  const tampil = predikat[dasar]
  const total = jumlah(tampil)
  const sisa = dasar === 'dinyatakan' ? jumlah(predikat.mengarah) : 0
  const pola = checkDistribusi(capaian, tampil)
  const luar = dasbor.baris.filter(
    (satu) => checkDistribusi(capaian, satu.predikat[dasar]).sesuaiPola === false,
  ).length
  const alamat = (kode: CapaianOrganisasi) =>
    `/dasbor?${new URLSearchParams({ ...(tempat.opd ? { opd: tempat.opd } : {}), organisasi: kode })}#predikat`
  return (
    <Card
      title="Sebaran predikat dan pola"
      subtitle={
        total === 0
          ? 'Belum ada angka yang dapat digambar.'
          : `${formatAngka(total)} orang, ${LABEL_DASAR_PREDIKAT[dasar]}`
      }
      footer={
        dasbor.baris.length > 1 && total > 0 ? (
          <span>
            {formatAngka(luar)} dari {formatAngka(dasbor.baris.length)}{' '}
            {dasbor.rincian === 'opd' ? 'perangkat daerah' : 'unit kerja'} di luar pola ini
          </span>
        ) : null
      }
    >
      <CardBody>
        <div
          id="predikat"
          className="grid grid-cols-[6.5rem_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-2.5 text-sm md:grid-cols-[8rem_minmax(0,1fr)_auto]"
        >
          {PREDIKAT.map((kode) => (
            <Batang
              key={kode}
              kode={kode}
              n={tampil[kode]}
              total={total}
              garis={GARIS[capaian]?.[kode]}
              href={buildDaftarHref({ ...tempat, predikat: kode, dasar })}
            />
          ))}
        </div>
        {sisa > 0 ? (
          <p className="text-ink-2 text-xs">
            Selain itu{' '}
            <Link href={buildDaftarHref({ ...tempat, dasar: 'mengarah' })} prefetch={false}>
              {formatAngka(sisa)} orang
            </Link>{' '}
            belum dinyatakan; angkanya{' '}
            {PREDIKAT.filter((kode) => predikat.mengarah[kode] > 0).map((kode, i) => (
              <span key={kode}>
                {i > 0 ? ', ' : ''}
                <Link
                  href={buildDaftarHref({ ...tempat, dasar: 'mengarah', predikat: kode })}
                  prefetch={false}
                >
                  {formatAngka(predikat.mengarah[kode])}
                </Link>{' '}
                mengarah ke {LABEL_PREDIKAT[kode]}
              </span>
            ))}
            .
          </p>
        ) : null}
        {total > 0 ? (
          <>
            <div className="grid gap-1.5 print:hidden">
              <p className="text-ink-3 text-xs">
                Capaian organisasi belum ditetapkan di sini. Pola dilihat seolah capaiannya:
              </p>
              <Chips
                label="Capaian organisasi"
                items={CAPAIAN_ORGANISASI.map((kode) => ({
                  label: LABEL_CAPAIAN_ORGANISASI[kode],
                  href: alamat(kode),
                  active: kode === capaian,
                }))}
              />
            </div>
            {pola.sesuaiPola === false ? (
              <Note
                tone="warn"
                title={`Di luar pola bila capaian organisasi ${LABEL_CAPAIAN_ORGANISASI[capaian]}`}
              >
                {pola.peringatan.map((kode) => LABEL_PERINGATAN_POLA[kode]).join(' ')} Pola adalah peringatan;
                nilai siapa pun tidak diubah.
              </Note>
            ) : (
              <p className="text-ink-2 text-xs">
                Sesuai pola bila capaian organisasi {LABEL_CAPAIAN_ORGANISASI[capaian]}.
              </p>
            )}
          </>
        ) : null}
      </CardBody>
    </Card>
  )
}
