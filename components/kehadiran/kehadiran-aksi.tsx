import { ButtonLink, buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { KehadiranFilter } from '@/lib/kehadiran/parse-saring'
import { buildKehadiranHref } from './alamat'

/** Yang dapat dilakukan dari kisi: pengecualian bulan, impor rekap bagi yang berwenang, dan unduhan bulan ini. */
export function KehadiranAksi({ filter, impor }: { filter: KehadiranFilter; impor: boolean }) {
  return (
    <>
      <ButtonLink href="/kehadiran/pengecualian" icon="circle-slash-2">
        Bulan dikecualikan
      </ButtonLink>
      {impor ? (
        <ButtonLink href="/penilaian/impor" icon="file-spreadsheet">
          Impor rekap
        </ButtonLink>
      ) : null}
      <a href={buildKehadiranHref(filter, {}, '/api/unduh/kehadiran')} download className={buttonClass()}>
        <Icon name="download" />
        Unduh Excel
      </a>
    </>
  )
}
