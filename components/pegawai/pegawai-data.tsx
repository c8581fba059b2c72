import { Card, CardBody } from '@/components/ui/card'
import { KeyValues } from '@/components/ui/key-values'
import { Timeline } from '@/components/ui/timeline'
import { formatDesimal, formatRupiah, formatTanggal, formatTanggalTabel } from '@/lib/core/format'
import type { Tanggal } from '@/lib/core/tanggal'
import type { RincianPegawai } from '@/lib/pegawai/queries-rincian'

function formatMasa(mulai: Tanggal, selesai: Tanggal | null): string {
  return selesai
    ? `${formatTanggalTabel(mulai)} sampai ${formatTanggalTabel(selesai)}`
    : `sejak ${formatTanggalTabel(mulai)}`
}

/** Kontrak, upah dan batas usia: tiga hal yang menentukan sampai kapan. */
export function KontrakCard({ pegawai, hariIni }: { pegawai: RincianPegawai; hariIni: Tanggal }) {
  const kontrak =
    pegawai.kontrak.find((satu) => satu.mulai <= hariIni && satu.selesai >= hariIni) ?? pegawai.kontrak[0]
  const upah = pegawai.upah[0]
  return (
    <Card title="Kontrak dan upah">
      <CardBody>
        <KeyValues
          items={[
            {
              k: 'Perjanjian kerja',
              v: kontrak ? formatMasa(kontrak.mulai, kontrak.selesai) : 'Belum dicatat',
            },
            { k: 'Nomor', v: kontrak?.nomor ?? 'Belum dicatat' },
            {
              k: 'SK diterima',
              v: kontrak?.tanggalTerimaSk ? formatTanggal(kontrak.tanggalTerimaSk) : 'Belum dicatat',
            },
            {
              k: 'Jam kerja seminggu',
              v: kontrak?.jamMinggu ? `${formatDesimal(kontrak.jamMinggu, 1)} jam` : 'Belum dicatat',
            },
            { k: 'Upah sebulan', v: upah ? formatRupiah(upah.rupiahBulan) : 'Belum dicatat' },
            {
              k: 'Mulai bekerja',
              v: pegawai.mulaiKerja ? formatTanggal(pegawai.mulaiKerja) : 'Belum dicatat',
            },
            {
              k: 'Batas usia',
              v: pegawai.tanggalBup
                ? `${formatTanggal(pegawai.tanggalBup)} (${pegawai.batasUsia} tahun)`
                : 'Jabatan belum dipetakan',
            },
          ]}
        />
      </CardBody>
    </Card>
  )
}

/** Riwayat bertanggal: yang sekarang lebih dahulu, yang lama tetap menyebut nama lama. */
export function RiwayatCard({ pegawai, hariIni }: { pegawai: RincianPegawai; hariIni: Tanggal }) {
  const kini = (mulai: Tanggal, selesai: Tanggal | null) =>
    mulai <= hariIni && (selesai === null || selesai >= hariIni)
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <Card title="Penugasan">
        <CardBody>
          <Timeline
            items={pegawai.penugasan.map((satu) => ({
              key: `${satu.mulai}${satu.unit}${satu.jenis}`,
              title: satu.jabatan,
              detail: `${satu.unit}, ${satu.perangkatDaerah} · ${formatMasa(satu.mulai, satu.selesai)}`,
              current: kini(satu.mulai, satu.selesai),
            }))}
          />
        </CardBody>
      </Card>
      <Card title="Atasan langsung">
        <CardBody>
          {pegawai.atasan.length === 0 ? (
            <p className="text-ink-2 text-sm">Belum ada. Lengkapi lewat berkas pelengkap di halaman Impor.</p>
          ) : (
            <Timeline
              items={pegawai.atasan.map((satu) => ({
                key: `${satu.mulai}`,
                title: satu.nama,
                detail: formatMasa(satu.mulai, satu.selesai),
                current: kini(satu.mulai, satu.selesai),
              }))}
            />
          )}
        </CardBody>
      </Card>
    </div>
  )
}
