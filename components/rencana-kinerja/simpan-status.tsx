import { Icon } from '@/components/ui/icon'
import type { KeadaanSimpan } from './use-autosave'

/** Satu kalimat pendek: apakah yang diketik sudah aman, dan di mana. */
export function SimpanStatus({ keadaan }: { keadaan: KeadaanSimpan }) {
  const [icon, warna, kata] =
    keadaan.kind === 'tersimpan'
      ? (['cloud-check', 'text-ok', `Tersimpan ${keadaan.jam}`] as const)
      : keadaan.kind === 'menyimpan'
        ? (['loader-circle', 'text-ink-3', 'Menyimpan…'] as const)
        : keadaan.kind === 'luring'
          ? (['cloud-off', 'text-warn', 'Belum tersimpan, tersimpan di ponsel ini'] as const)
          : keadaan.kind === 'ditolak'
            ? (['triangle-exclamation-point', 'text-warn', `Belum tersimpan. ${keadaan.pesan}`] as const)
            : (['cloud-check', 'text-ink-3', ''] as const)
  return (
    <p role="status" className="flex min-h-6 items-start gap-1.5 text-ink-2 text-sm">
      {kata ? (
        <>
          <Icon name={icon} className={`mt-0.5 ${warna}`} />
          {kata}
        </>
      ) : null}
    </p>
  )
}
