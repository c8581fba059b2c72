import { ButtonLink } from '@/components/ui/button'
import { Card, CardBand } from '@/components/ui/card'
import { ChangeNote, Citation, RuleRow } from '@/components/ui/rule-row'
import { VerificationTag } from '@/components/ui/tag'
import type { Evaluasi } from '@/lib/hukum/evaluasi'
import { formatKutipan, getPeraturan } from '@/lib/hukum/peraturan'
import { describeHitungan } from '@/lib/kelayakan/labels-keputusan'
import type { TemuanOrang } from '@/lib/kelayakan/queries-orang'
import { SyaratIsi } from './syarat-isi'
import { describeSyarat } from './syarat-nilai'
import { getTanda } from './tampilan'

function Dasar({ evaluasi }: { evaluasi: Evaluasi }) {
  return (
    <div className="grid gap-1">
      {evaluasi.dasarHukum.map((kutipan) => (
        <Citation
          key={formatKutipan(kutipan)}
          terverifikasi={getPeraturan(kutipan.sumber).keadaan === 'SALINAN'}
        >
          {formatKutipan(kutipan)}
        </Citation>
      ))}
      {evaluasi.parameter.length > 0 ? (
        <p className="flex flex-wrap gap-x-3 gap-y-1 text-ink-2 text-xs">
          {evaluasi.parameter.map(({ kode, nilai, terverifikasi }) => (
            <span key={kode} className="inline-flex flex-wrap items-center gap-1.5">
              {kode} {String(nilai)}
              <VerificationTag terverifikasi={terverifikasi} />
            </span>
          ))}
        </p>
      ) : null}
    </div>
  )
}

function Syarat({
  temuan,
  evaluasi,
  tahun,
  buka,
}: {
  temuan: TemuanOrang
  evaluasi: Evaluasi
  tahun: number
  buka: boolean
}) {
  const { nilai, ambang } = describeSyarat(temuan, evaluasi, tahun)
  const penentu = temuan.penentu.includes(evaluasi.kode)
  // Jumlah bulan wajib ditentukan kontrak dan pengecualian; bukan sesuatu yang diusulkan untuk diubah.
  const pengubah = temuan.pengubah.filter(
    ({ kode, perubahan }) => kode === evaluasi.kode && perubahan[0]?.fakta !== 'bulanWajib',
  )
  return (
    <RuleRow
      hasil={getTanda(evaluasi)}
      klausul={evaluasi.label}
      kode={evaluasi.kode}
      nilai={nilai}
      ambang={ambang}
      penentu={penentu}
      open={penentu || buka}
    >
      <p>{evaluasi.alasan}</p>
      <SyaratIsi kode={evaluasi.kode} temuan={temuan} />
      {pengubah.length > 0 ? (
        <ChangeNote>
          {pengubah.map(({ kalimat }) => (
            <p key={kalimat}>{kalimat}</p>
          ))}
        </ChangeNote>
      ) : null}
      <Dasar evaluasi={evaluasi} />
    </RuleRow>
  )
}

/** Semua syarat: yang menentukan dahulu, lalu yang lain, lalu yang hanya menjadi catatan. */
export function SyaratKartu({
  temuan,
  tahun,
  buka,
}: {
  temuan: TemuanOrang
  tahun: number
  buka: { semua: boolean; href: string }
}) {
  const { aturan, penentu } = temuan
  const kelompok = [
    { judul: 'Menentukan hasil', isi: aturan.filter(({ kode }) => penentu.includes(kode)) },
    {
      judul: penentu.length > 0 ? 'Syarat lain' : 'Syarat',
      isi: aturan.filter(({ kode, peran }) => peran === 'SYARAT' && !penentu.includes(kode)),
    },
    {
      judul: 'Hanya menjadi catatan, tidak menentukan',
      isi: aturan.filter(({ peran }) => peran === 'CATATAN'),
    },
  ]
  return (
    <Card
      title={aturan.length === 10 ? 'Sepuluh syarat' : `${aturan.length} syarat`}
      subtitle={describeHitungan(aturan)}
      actions={
        <span data-layar-saja>
          <ButtonLink href={buka.href} size="sm" scroll={false}>
            {buka.semua ? 'Tutup semua' : 'Buka semua'}
          </ButtonLink>
        </span>
      }
    >
      {kelompok.map(({ judul, isi }) =>
        isi.length === 0 ? null : (
          <div key={judul}>
            <CardBand>{judul}</CardBand>
            {isi.map((evaluasi) => (
              <Syarat
                key={evaluasi.kode + String(buka.semua)}
                temuan={temuan}
                evaluasi={evaluasi}
                tahun={tahun}
                buka={buka.semua}
              />
            ))}
          </div>
        ),
      )}
    </Card>
  )
}
