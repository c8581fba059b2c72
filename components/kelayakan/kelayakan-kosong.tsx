import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import { KelayakanAksi } from './kelayakan-aksi'
import { RiwayatPutaran } from './riwayat-putaran'

/** Sebelum putaran pertama: apa yang akan ada di sini, satu langkah berikutnya, dan gladi bila ingin mencoba dahulu. */
export function KelayakanKosong({
  daftar,
  mulai,
  gladi,
}: {
  daftar: readonly PutaranRingkas[]
  /** Putaran pertama, bagi yang boleh menjalankannya. */
  mulai: { tahun: number; pada: string; nomor: number; lainTahun: boolean } | null
  gladi: ReactNode
}) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-[minmax(0,1fr)_21rem]">
      <Card label="Belum ada putaran">
        <EmptyState
          icon="scale"
          title="Belum ada putaran"
          action={mulai ? <KelayakanAksi slug={null} mulai={mulai} /> : null}
        >
          {mulai
            ? 'Putaran membekukan data semua pegawai, memeriksa sepuluh syarat perpanjangan, lalu disegel. Untuk melihat kira-kira hasilnya lebih dahulu, jalankan gladi pada hari mana pun; gladi tidak pernah diputuskan.'
            : 'Rekomendasi perpanjangan akan tampil di sini setelah Admin BKPSDM menjalankan putaran.'}
        </EmptyState>
      </Card>
      {daftar.length > 0 || gladi ? <RiwayatPutaran daftar={daftar}>{gladi}</RiwayatPutaran> : null}
    </div>
  )
}
