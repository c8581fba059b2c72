import { Card, CardBody } from '@/components/ui/card'
import { KeyValues } from '@/components/ui/key-values'
import { Calculation } from '@/components/ui/rule-row'
import { VerificationTag } from '@/components/ui/tag'
import { formatDesimal } from '@/lib/core/format'
import type { Saya } from '@/lib/laporan/queries-saya'
import { LABEL_PREDIKAT } from '@/lib/penilaian/labels'
import { LABEL_RATING } from '@/lib/perilaku-kerja/labels'

function Pita({ saya }: { saya: Saya }) {
  const { pita } = saya.angka
  const { rata, usulanHasilKerja } = saya.berjalan
  if (rata === null || pita.letak === null || !usulanHasilKerja) return null
  const x = (pita.letak / 100) * 320
  const bagian = ['DI_BAWAH_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_ATAS_EKSPEKTASI'] as const
  return (
    <div>
      <svg
        viewBox="0 0 320 30"
        role="img"
        aria-label={`Rata-rata ${formatDesimal(rata)} berada di pita ${LABEL_RATING[usulanHasilKerja]}; pita Sesuai ${formatDesimal(pita.bawah)} sampai ${formatDesimal(pita.atas)}`}
        className="h-auto w-full overflow-visible"
      >
        <rect className="fill-chart-4" y="18" width="106" height="10" rx="2" />
        <rect className="fill-chart-2" x="108" y="18" width="104" height="10" />
        <rect className="fill-chart-1" x="214" y="18" width="106" height="10" rx="2" />
        <path className="fill-ink" d={`M${x.toFixed(1)} 14l-6-9h12z`} />
        <rect className="fill-ink" x={(x - 1).toFixed(1)} y="14" width="2" height="18" />
      </svg>
      <div aria-hidden="true" className="mt-1 grid grid-cols-3 text-2xs text-ink-2">
        {bagian.map((kode, i) => (
          <span
            key={kode}
            className={`${i === 1 ? 'text-center' : i === 2 ? 'text-right' : ''} ${kode === usulanHasilKerja ? 'font-semibold text-ink' : ''}`}
          >
            {LABEL_RATING[kode].replace(' ekspektasi', '')}
          </span>
        ))}
      </div>
      <div aria-hidden="true" className="grid grid-cols-3 text-2xs text-ink-3">
        <span />
        <span className="-mx-4 flex justify-between">
          <span>{formatDesimal(pita.bawah)}</span>
          <span>{formatDesimal(pita.atas)}</span>
        </span>
      </div>
    </div>
  )
}

/** Angka tahun berjalan dengan hitungannya; semuanya angka tercetak. */
export function AngkaKartu({ saya }: { saya: Saya }) {
  const { berjalan, angka } = saya
  const { rata, rerataPerilaku, usulanPerilaku, predikatUsulan, pernyataan, bulanWajib } = berjalan
  const nilai = bulanWajib.flatMap((bulan) => berjalan.bulan[bulan - 1]?.capaian ?? [])
  return (
    <Card title="Angka sejauh ini">
      <CardBody>
        {rata === null ? (
          <p className="text-ink-2 text-sm">Belum ada bulan yang dinilai tahun ini.</p>
        ) : (
          <>
            <p className="flex items-baseline justify-between gap-3">
              <span className="text-ink-2 text-sm">Rata-rata capaian, {nilai.length} bulan</span>
              <b className="text-md">{formatDesimal(rata)}</b>
            </p>
            <Pita saya={saya} />
            <Calculation>
              ({nilai.map((satu) => formatDesimal(satu)).join(' + ')}) : {nilai.length} ={' '}
              <b>{formatDesimal(rata)}</b>
            </Calculation>
          </>
        )}
        <KeyValues
          right
          items={[
            {
              k: 'Rata-rata perilaku',
              v:
                rerataPerilaku === null || !usulanPerilaku
                  ? 'Belum ada'
                  : `${formatDesimal(rerataPerilaku)} · ${LABEL_RATING[usulanPerilaku].replace(' ekspektasi', '')}`,
            },
            pernyataan
              ? { k: 'Predikat dinyatakan', v: LABEL_PREDIKAT[pernyataan.predikat] }
              : {
                  k: 'Kemungkinan predikat',
                  v: predikatUsulan ? LABEL_PREDIKAT[predikatUsulan] : 'Belum dapat dinilai',
                },
          ]}
        />
        <p className="flex flex-wrap items-center gap-2 text-ink-3 text-xs">
          <VerificationTag terverifikasi={angka.pita.terverifikasi} />
          Pita {formatDesimal(angka.pita.bawah)}–{formatDesimal(angka.pita.atas)} adalah aturan daerah.
        </p>
      </CardBody>
    </Card>
  )
}
