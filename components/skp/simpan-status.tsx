import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-names'
import type { KeadaanSimpan } from './use-simpan'

/** Keadaan simpan otomatis; di ponsel paling banyak dua baris, agar dermaganya tidak menutupi isian. */
export function SimpanStatus({ keadaan }: { keadaan: KeadaanSimpan }) {
  const { icon, kata, rincian } = describe(keadaan)
  return (
    <span role="status" className="flex items-start gap-1.5 font-normal text-ink-2 text-sm max-md:text-xs">
      <Icon name={icon} className={`mt-0.5 ${keadaan.jenis === 'tersimpan' ? 'text-ok' : 'text-ink-3'}`} />
      <span className="max-md:line-clamp-2">
        {kata}
        {rincian ? <span className="max-md:hidden"> {rincian}</span> : null}
      </span>
    </span>
  )
}

function describe(keadaan: KeadaanSimpan): { icon: IconName; kata: string; rincian?: string } {
  switch (keadaan.jenis) {
    case 'tersimpan':
      return { icon: 'cloud-check', kata: `Tersimpan ${keadaan.pukul}` }
    case 'menyimpan':
      return { icon: 'loader-circle', kata: 'Menyimpan…' }
    case 'luring':
      return {
        icon: 'cloud-off',
        kata: 'Jaringan terputus. Ketikan Anda tersimpan di peramban ini.',
        rincian: 'Dikirim begitu tersambung.',
      }
    case 'konflik':
      return { icon: 'cloud-off', kata: 'Menunggu pilihan Anda.' }
    default:
      return {
        icon: 'cloud-off',
        kata: `Belum tersimpan. ${keadaan.sebab}`,
        rincian: keadaan.disalin ? 'Ketikan Anda aman di peramban ini.' : '',
      }
  }
}
