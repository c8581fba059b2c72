import { Card, CardBody } from '@/components/ui/card'
import { KeyValues } from '@/components/ui/key-values'
import { formatBulan, formatRupiah, formatTanggal, formatTanggalTabel } from '@/lib/core/format'
import { LABEL_REKOMENDASI } from '@/lib/kelayakan/labels'
import type { Saya } from '@/lib/laporan/queries-saya'

function describeSisa(bulan: number): string {
  if (bulan < 0) return 'sudah terlampaui'
  const tahun = Math.floor(bulan / 12)
  const sisa = bulan % 12
  return [tahun > 0 ? `${tahun} tahun` : '', sisa > 0 || tahun === 0 ? `${sisa} bulan` : '']
    .filter(Boolean)
    .join(' ')
    .concat(' lagi')
}

/** Kontrak, upah, batas usia dengan sisa bulannya, atasan, dan bulan yang dikecualikan. */
export function KontrakKartu({ saya }: { saya: Saya }) {
  const { kontrak, hasilKontrak, pegawai, penilai, setahun, sisaBulanBup } = saya
  const upah = pegawai.upah.find((satu) => satu.berlakuSejak <= saya.hariIni)
  const kecuali = setahun.filter((satu) => satu.dikecualikan !== null)
  const tugas = pegawai.penugasan[0]
  return (
    <Card title="Kontrak dan upah">
      <CardBody>
        <KeyValues
          items={[
            { k: 'Jabatan', v: tugas ? `${tugas.jabatan}, ${tugas.unit}` : 'Belum dicatat' },
            { k: 'Nomor', v: kontrak?.nomor ?? 'Belum dicatat' },
            {
              k: 'Masa',
              v: kontrak
                ? `${formatTanggalTabel(kontrak.mulai)} – ${formatTanggalTabel(kontrak.selesai)}`
                : 'Belum dicatat',
            },
            ...(hasilKontrak
              ? [
                  {
                    k: 'Keputusan',
                    v: `${LABEL_REKOMENDASI[hasilKontrak.keputusan]}${hasilKontrak.selesai ? ` sampai ${formatTanggalTabel(hasilKontrak.selesai)}` : ''}, SK ${hasilKontrak.nomorSk}`,
                  },
                ]
              : []),
            { k: 'Upah', v: upah ? `${formatRupiah(upah.rupiahBulan)} sebulan` : 'Belum dicatat' },
            {
              k: 'Batas usia (BUP)',
              v:
                pegawai.tanggalBup && sisaBulanBup !== null
                  ? `${formatTanggal(pegawai.tanggalBup)}, ${describeSisa(sisaBulanBup)}`
                  : 'Jabatan belum dipetakan',
            },
            {
              k: 'Atasan',
              v: penilai
                ? `${penilai.nama} sejak ${formatTanggalTabel(penilai.sejak)}${penilai.menggantikan ? `, menggantikan ${penilai.menggantikan}` : ''}`
                : 'Belum tercatat; minta pengelola kepegawaian melengkapinya',
            },
            ...kecuali.map((satu) => ({
              k: formatBulan(satu.bulan),
              v: `Tidak dihitung: ${satu.dikecualikan}`,
            })),
          ]}
        />
      </CardBody>
    </Card>
  )
}
