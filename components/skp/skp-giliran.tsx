import { Note } from '@/components/ui/note'
import { formatTanggal } from '@/lib/core/format'
import type { RincianSkp } from '@/lib/skp/queries-rincian'

/** Siapa yang ditunggu, untuk apa, dan sampai kapan: satu kalimat di atas dokumen. */
export function SkpGiliran({ skp }: { skp: RincianSkp }) {
  const { status, giliran, pelaku } = skp
  const saya = pelaku !== null && pelaku !== 'PENGELOLA' && giliran.includes(pelaku)
  const penilai = skp.penilai?.nama ?? 'pejabat penilai'
  const tenggat = skp.ditetapkan
    ? ` Versi ${skp.nomor - 1} tetap berlaku sampai versi ini ditetapkan.`
    : skp.jatuhTempo
      ? skp.terlambat > 0
        ? ` Jatuh temponya ${formatTanggal(skp.jatuhTempo)}, sudah terlambat ${skp.terlambat} hari.`
        : ` Jatuh tempo tanda tangan ${formatTanggal(skp.jatuhTempo)}.`
      : ''
  const pengganti = skp.versiLain.find((satu) => satu.nomor > skp.nomor && satu.status === 'DITETAPKAN')
  if (pengganti)
    return (
      <Note tone="plain" title={`Sudah diganti versi ${pengganti.nomor}`}>
        Versi ini disimpan sebagai riwayat. Yang berlaku adalah versi {pengganti.nomor}.
      </Note>
    )
  if (status === 'DITETAPKAN')
    return (
      <Note tone="ok" icon="lock" title="SKP ini berlaku">
        Sudah disetujui dan ditandatangani kedua pihak. Rencana bulanan mengambil indikator dari sini.
      </Note>
    )
  const dikembalikan = status === 'DRAF' ? skp.riwayat.find(({ aksi }) => aksi === 'return') : undefined
  return (
    <Note
      tone={skp.terlambat > 0 ? 'warn' : saya ? 'info' : 'wait'}
      title={
        saya
          ? `Giliran Anda: ${KERJA_SAYA[status]}`
          : `Menunggu ${dikembalikan ? 'perbaikan dari' : KERJA[status]} ${giliran.map((satu) => (satu === 'PEGAWAI' ? skp.pegawai.nama : penilai)).join(' dan ')}`
      }
    >
      {dikembalikan?.alasan ? (
        <>
          Dikembalikan {dikembalikan.oleh}: “{dikembalikan.alasan}”{' '}
        </>
      ) : null}
      {describe(skp)}
      {tenggat}
    </Note>
  )
}

const KERJA_SAYA = {
  DRAF: 'lengkapi lalu ajukan',
  DIAJUKAN: 'periksa lalu setujui',
  DISETUJUI: 'tanda tangani',
} as const
const KERJA = { DRAF: 'disusun oleh', DIAJUKAN: 'persetujuan', DISETUJUI: 'tanda tangan' } as const

function describe({ status, pengaju, pelaku }: RincianSkp): string {
  if (status === 'DIAJUKAN' && pengaju === 'ATASAN' && pelaku === 'PEGAWAI')
    return 'Atasan Anda menyusun SKP ini. Bila ada yang tidak sesuai, kembalikan dengan alasan sebelum disetujui.'
  if (status === 'DRAF') return 'Kedua pihak dapat mengubah isi dan menulis catatan selama masih draf.'
  if (status === 'DISETUJUI') return 'Isinya sudah terkunci; SKP berlaku setelah kedua pihak menandatangani.'
  return ''
}
