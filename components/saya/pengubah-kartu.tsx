import { Card, CardBody } from '@/components/ui/card'
import { ChangeNote } from '@/components/ui/rule-row'
import { formatDesimal } from '@/lib/core/format'
import type { Saya } from '@/lib/laporan/queries-saya'

/** Kalimat ambang capaian: apa yang diperlukan dari sisa bulan. */
function listAmbang({ angka, berjalan }: Saya): string[] {
  const { ambang, pita } = angka
  if (!ambang) return []
  const sisa =
    ambang.sisa === 1 ? 'capaian bulan yang tersisa' : `rata-rata ${ambang.sisa} bulan yang tersisa`
  const kalimat: string[] = []
  if (berjalan.usulanHasilKerja === 'DI_BAWAH_EKSPEKTASI') {
    kalimat.push(
      ambang.turun === null || ambang.turun < ambang.batas
        ? `Rata-rata capaian kembali ${formatDesimal(pita.bawah)} atau lebih bila ${sisa} lebih dari ${formatDesimal((ambang.turun ?? 0) / 100)}.`
        : `Rata-rata capaian setahun tidak dapat lagi mencapai ${formatDesimal(pita.bawah)}.`,
    )
    return kalimat
  }
  if (ambang.turun === null && ambang.naik === null) {
    kalimat.push(`Berapa pun ${sisa}, rata-rata setahun tetap di pita Sesuai ekspektasi.`)
    return kalimat
  }
  if (ambang.turun !== null)
    kalimat.push(
      `Rata-rata capaian turun di bawah ${formatDesimal(pita.bawah)} hanya bila ${sisa} ${formatDesimal(ambang.turun / 100)} atau kurang.`,
    )
  if (ambang.naik !== null)
    kalimat.push(
      `Rating hasil kerja naik ke Di atas ekspektasi bila ${sisa} ${formatDesimal(ambang.naik / 100)} atau lebih.`,
    )
  return kalimat
}

/** Apa yang akan mengubah hasilnya: dari syarat yang menentukan, lalu dari angka setahun. */
export function PengubahKartu({ saya }: { saya: Saya }) {
  const menentukan = saya.posisi?.gerbang.filter((satu) => satu.menentukan) ?? []
  const menunggu = menentukan.some(
    ({ kode, hasil }) => kode === 'penilaian-lengkap' && hasil === 'BELUM_DAPAT_DINILAI',
  )
  const kalimat = [
    ...new Set([
      ...(menunggu ? ['Bila satu saja bulan wajib tidak dinilai, hasilnya Ditunda, bukan gagal.'] : []),
      ...listAmbang(saya),
      ...menentukan.flatMap((satu) => satu.pengubah),
    ]),
  ]
  if (kalimat.length === 0) return null
  return (
    <Card title="Apa yang mengubahnya">
      <CardBody className="gap-3 text-sm">
        {kalimat.map((satu) => (
          <ChangeNote key={satu} title="">
            {satu}
          </ChangeNote>
        ))}
      </CardBody>
    </Card>
  )
}
