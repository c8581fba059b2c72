import type { BulanRinci } from '@/lib/rencana-kinerja/queries'

/** Mengapa rencana belum dapat diambil dari SKP, dan giliran siapa; null bila SKP-nya sudah berlaku. */
export function describeSkp({ skp, tahun, penilai }: BulanRinci): { judul: string; kalimat: string } | null {
  const atasan = penilai?.nama ?? 'atasan Anda'
  const bebas = 'Sementara itu rencana dapat disusun dengan baris bebas.'
  switch (skp.keadaan) {
    case 'DITETAPKAN':
      return null
    case 'BELUM_ADA':
      return {
        judul: `SKP ${tahun} belum disusun`,
        kalimat: `Giliran Anda atau ${atasan} menyusunnya di halaman SKP. ${bebas}`,
      }
    case 'TANPA_ISI':
      return {
        judul: `Isi SKP ${tahun} tidak ada di Titian`,
        kalimat: 'SKP itu tercatat dari rekap, tanpa indikatornya. Susun rencana dengan baris bebas.',
      }
    case 'DRAF':
      return {
        judul: `SKP ${tahun} masih disusun`,
        kalimat: `Giliran Anda atau ${atasan} mengajukannya. ${bebas}`,
      }
    case 'DIAJUKAN':
      return {
        judul: `SKP ${tahun} menunggu persetujuan`,
        kalimat: `Giliran ${skp.pengaju === 'ATASAN' ? 'Anda' : atasan} menjawabnya. ${bebas}`,
      }
    case 'DISETUJUI':
      return {
        judul: `SKP ${tahun} menunggu tanda tangan`,
        kalimat: `Giliran ${[skp.ttdPegawai ? '' : 'Anda', skp.ttdPenilai ? '' : atasan].filter(Boolean).join(' dan ')} menandatanganinya. ${bebas}`,
      }
  }
}
