'use client'

import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'
import type { Bentrok } from '@/lib/penilaian/schema-draf'
import { LABEL_NILAI_BERAKHLAK } from '@/lib/perilaku-kerja/labels'
import { NILAI_BERAKHLAK } from '@/lib/perilaku-kerja/schema'
import type { Isian } from './isian'

const KATA = ['kosong', 'Di bawah', 'Sesuai', 'Di atas'] as const
const kata = (nilai: number | null | undefined) => KATA[nilai ?? 0] ?? 'kosong'

/** Dua versi isian yang sama bersebelahan, hanya yang berbeda; tidak ada yang dipilihkan. */
export function BentrokPilihan({
  bentrok,
  isian,
  onPilih,
}: {
  bentrok: Bentrok
  isian: Isian
  onPilih: (pegawaiId: string, versi: 'milik' | 'lain') => void
}) {
  const { draf } = bentrok
  if (draf === null)
    return (
      <div className="px-4 pb-4">
        <Note tone="warn" live title="Bulan ini berubah di tempat lain">
          Sudah dinilai atau dikembalikan. Muat ulang halaman untuk melihat keadaannya.
        </Note>
      </div>
    )
  const beda = NILAI_BERAKHLAK.flatMap((kode, i) =>
    isian.nilai[i] === draf.nilai[i]
      ? []
      : [{ k: LABEL_NILAI_BERAKHLAK[kode], milik: kata(isian.nilai[i]), lain: kata(draf.nilai[i]) }],
  )
  const teks = NILAI_BERAKHLAK.flatMap((kode) =>
    (isian.alasan[kode] ?? '') === (draf.alasan[kode] ?? '')
      ? []
      : [
          {
            k: `Alasan ${LABEL_NILAI_BERAKHLAK[kode]}`,
            milik: isian.alasan[kode] || 'kosong',
            lain: draf.alasan[kode] || 'kosong',
          },
        ],
  )
  const umpan =
    isian.umpanBalik === draf.umpanBalik
      ? []
      : [{ k: 'Umpan balik', milik: isian.umpanBalik || 'kosong', lain: draf.umpanBalik || 'kosong' }]
  return (
    <div className="px-4 pb-4">
      <Note tone="warn" live title={`Isian ${bentrok.nama} juga disimpan dari tempat lain pukul ${draf.jam}`}>
        <table className="my-2 w-full text-left text-xs">
          <thead>
            <tr>
              <th scope="col" className="py-1 pr-2 font-medium">
                Isian
              </th>
              <th scope="col" className="py-1 pr-2 font-medium">
                Versi Anda
              </th>
              <th scope="col" className="py-1 font-medium">
                Versi pukul {draf.jam}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...beda, ...teks, ...umpan].map((satu) => (
              <tr key={satu.k} className="align-top">
                <th scope="row" className="py-1 pr-2 font-medium">
                  {satu.k}
                </th>
                <td className="py-1 pr-2">{satu.milik}</td>
                <td className="py-1">{satu.lain}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <span className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => onPilih(bentrok.pegawaiId, 'milik')}>
            Pakai versi Anda
          </Button>
          <Button size="sm" onClick={() => onPilih(bentrok.pegawaiId, 'lain')}>
            Pakai versi pukul {draf.jam}
          </Button>
        </span>
      </Note>
    </div>
  )
}
