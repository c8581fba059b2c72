import { Icon } from '@/components/ui/icon'
import type { KeadaanSimpan } from './use-simpan'

/** Keadaan simpan otomatis dalam satu baris. */
export function SimpanStatus({ keadaan }: { keadaan: KeadaanSimpan }) {
  const { icon, kata } = describe(keadaan)
  return (
    <span role="status" className="flex items-start gap-1.5 font-normal text-ink-2 text-sm">
      <Icon name={icon} className={`mt-0.5 ${keadaan.jenis === 'tersimpan' ? 'text-ok' : 'text-ink-3'}`} />
      {kata}
    </span>
  )
}

function describe(keadaan: KeadaanSimpan) {
  switch (keadaan.jenis) {
    case 'tersimpan':
      return { icon: 'cloud-check' as const, kata: `Tersimpan ${keadaan.pukul}` }
    case 'menyimpan':
      return { icon: 'loader-circle' as const, kata: 'Menyimpan…' }
    case 'luring':
      return {
        icon: 'cloud-off' as const,
        kata: 'Jaringan terputus. Ketikan Anda tersimpan di peramban ini dan dikirim begitu tersambung.',
      }
    case 'konflik':
      return { icon: 'cloud-off' as const, kata: 'Menunggu pilihan Anda.' }
    default:
      return {
        icon: 'cloud-off' as const,
        kata: `Belum terkirim: ${keadaan.sebab} Ketikan Anda aman di peramban ini.`,
      }
  }
}
