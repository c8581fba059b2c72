import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { KeyValues } from '@/components/ui/key-values'
import { Note } from '@/components/ui/note'
import { Status } from '@/components/ui/status'
import { formatTanggal } from '@/lib/core/format'
import { LABEL_REKOMENDASI } from '@/lib/kelayakan/labels'
import { LABEL_ALASAN_MENYIMPANG, LABEL_KEADAAN_KEPUTUSAN } from '@/lib/kelayakan/labels-keputusan'
import type { Tahap } from '@/lib/kelayakan/parse'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import type { KeputusanTercatat, TemuanOrang } from '@/lib/kelayakan/queries-orang'
import type { Rekomendasi } from '@/lib/kelayakan/schema'
import { JawabanOrangKedua } from './jawaban-orang-kedua'
import { KeputusanForm } from './keputusan-form'
import { buildOrangHref, formatSaat } from './tampilan'

const MAKNA = { DIPUTUSKAN: 'final', MENUNGGU_ORANG_KEDUA: 'menunggu', DITOLAK: 'tidak' } as const

function Tercatat({ satu, bolehMemutus }: { satu: KeputusanTercatat; bolehMemutus: boolean }) {
  return (
    <div className="grid gap-3 border-line border-b p-4 last:border-b-0">
      <div className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">{LABEL_REKOMENDASI[satu.keputusan]}</span>
        <Status makna={MAKNA[satu.status]}>
          {satu.ditarik ? 'Ditarik pengusulnya' : LABEL_KEADAAN_KEPUTUSAN[satu.status]}
        </Status>
      </div>
      <KeyValues
        items={[
          { k: 'Nomor SK', v: satu.nomorSk },
          { k: 'Tanggal SK', v: formatTanggal(satu.tanggalSk) },
          ...(satu.mulai && satu.selesai
            ? [{ k: 'Berlaku', v: `${formatTanggal(satu.mulai)} sampai ${formatTanggal(satu.selesai)}` }]
            : []),
          { k: 'Dicatat', v: `${satu.pengusul}, ${formatSaat(satu.diusulkan)}` },
          ...(satu.penyetuju && satu.disetujui
            ? [{ k: 'Orang kedua', v: `${satu.penyetuju}, ${formatSaat(satu.disetujui)}` }]
            : []),
          ...(satu.ditarik ? [{ k: 'Ditarik', v: formatSaat(satu.ditarik) }] : []),
          ...(satu.alasanKode
            ? [{ k: 'Alasan', v: `${LABEL_ALASAN_MENYIMPANG[satu.alasanKode]}: ${satu.alasan ?? ''}` }]
            : []),
        ]}
      />
      {satu.status === 'MENUNGGU_ORANG_KEDUA' && bolehMemutus ? (
        <JawabanOrangKedua keputusanId={satu.id} olehSaya={satu.olehSaya} />
      ) : null}
    </div>
  )
}

function describeSampai({ berikut }: TemuanOrang): { teks: string; sebab: string } {
  if (!berikut) return { teks: '–', sebab: 'kontrak atau batas usia belum dicatat' }
  if (berikut.selesai === null) return { teks: '–', sebab: 'batas usia tercapai sebelum kontrak mulai' }
  return {
    teks: formatTanggal(berikut.selesai),
    sebab: berikut.dibatasiBup ? 'dipotong batas usia' : `mulai ${formatTanggal(berikut.mulai)}`,
  }
}

/** Keputusan atas orang ini: yang tercatat, atau formulir untuk mencatatnya dari SK. */
export function KeputusanKartu({
  putaran,
  terakhir,
  temuan,
  tahap,
  usulanKepala,
  bolehMemutus,
  hariIni,
}: {
  putaran: PutaranRingkas
  /** Putaran terakhir yang disegel; hanya di sana keputusan dicatat. */
  terakhir: PutaranRingkas
  temuan: TemuanOrang
  /** Sampai di mana rantainya; formulir terbuka setelah diperiksa BKPSDM. */
  tahap: Tahap
  usulanKepala: Rekomendasi | null
  bolehMemutus: boolean
  hariIni: string
}) {
  const berlaku = temuan.keputusan.some(({ status }) => status !== 'DITOLAK')
  const formulir =
    bolehMemutus && tahap === 'ppk' && !berlaku && !temuan.diriSendiri && putaran.id === terakhir.id
  return (
    <Card
      title="Keputusan"
      subtitle={
        berlaku
          ? undefined
          : formulir
            ? 'Belum ada. Diisi dari SK yang ditandatangani pejabat.'
            : 'Belum ada. Dicatat setelah direkomendasikan kepala dan diperiksa BKPSDM.'
      }
    >
      {temuan.keputusan.map((satu) => (
        <Tercatat key={satu.id} satu={satu} bolehMemutus={bolehMemutus && !temuan.diriSendiri} />
      ))}
      {formulir ? (
        <div data-layar-saja>
          <KeputusanForm
            putaranId={putaran.id}
            pegawaiId={temuan.pegawaiId}
            rekomendasi={temuan.rekomendasi}
            usulanKepala={usulanKepala}
            sampai={describeSampai(temuan)}
            hariIni={hariIni}
          />
        </div>
      ) : null}
      {bolehMemutus && !berlaku && temuan.diriSendiri ? (
        <div className="p-4">
          <Note tone="wait">Ini temuan atas diri Anda sendiri; keputusannya dicatat orang lain.</Note>
        </div>
      ) : null}
      {bolehMemutus && !berlaku && putaran.id !== terakhir.id ? (
        <div className="p-4">
          <Note tone="info">
            Keputusan dicatat pada{' '}
            <Link href={buildOrangHref(terakhir.slug, temuan.pegawaiId)} prefetch={false}>
              putaran {terakhir.nomor}
            </Link>
            , yang terakhir.
          </Note>
        </div>
      ) : null}
    </Card>
  )
}
