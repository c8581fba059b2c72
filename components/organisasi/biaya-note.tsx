import { Card, CardBody } from '@/components/ui/card'
import { KeyValues } from '@/components/ui/key-values'
import { VerificationTag } from '@/components/ui/tag'
import { formatAngka, formatRupiah } from '@/lib/core/format'

/** Keringanan anggaran: tidak setiap tugas harus penuh waktu. Dua angka berdampingan, tidak dijumlah. */
export function BiayaNote({ biaya }: { biaya: { paruhWaktu: number; penuh: number; takDikenal: number } }) {
  return (
    <Card title="Biaya setahun">
      <CardBody>
        <KeyValues
          items={[
            { k: 'Upah paruh waktu sekarang', v: `${formatRupiah(biaya.paruhWaktu)} (barang dan jasa)` },
            {
              k: 'Gaji pokok bila semua penuh waktu',
              v: `${formatRupiah(biaya.penuh)} (belanja pegawai, belum termasuk tunjangan)`,
            },
          ]}
        />
        <p className="mt-3 flex flex-wrap items-center gap-2 text-ink-2 text-xs">
          <VerificationTag terverifikasi={false} />
          Golongan diperkirakan dari pendidikan, gaji pokok masa kerja nol.
          {biaya.takDikenal > 0 &&
            ` ${formatAngka(biaya.takDikenal)} orang tanpa catatan pendidikan tidak ikut dihitung.`}
        </p>
      </CardBody>
    </Card>
  )
}
