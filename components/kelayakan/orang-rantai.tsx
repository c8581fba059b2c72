import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import type { LangkahOrang } from '@/lib/kelayakan/queries-langkah'
import type { TemuanOrang } from '@/lib/kelayakan/queries-orang'
import { Giliran } from './giliran'
import { KeputusanKartu } from './keputusan-kartu'
import { LangkahKartu } from './langkah-kartu'

/** Perjalanan keputusan seorang dan formulir giliran viewer; kartu keputusan menyusul begitu ada isinya. */
export function OrangRantai({
  putaran,
  terakhir,
  temuan,
  langkah,
  boleh,
  hariIni,
}: {
  putaran: PutaranRingkas
  terakhir: PutaranRingkas
  temuan: TemuanOrang
  langkah: LangkahOrang
  boleh: { setujui: boolean; periksa: boolean; putuskan: boolean }
  hariIni: string
}) {
  const tampilKeputusan =
    temuan.keputusan.length > 0 || (boleh.putuskan && (langkah.tahap === 'ppk' || putaran.id !== terakhir.id))
  return (
    <>
      <LangkahKartu putaran={putaran} temuan={temuan} langkah={langkah}>
        <Giliran putaranId={putaran.id} temuan={temuan} langkah={langkah} boleh={boleh} />
      </LangkahKartu>
      {tampilKeputusan ? (
        <KeputusanKartu
          putaran={putaran}
          terakhir={terakhir}
          temuan={temuan}
          tahap={langkah.tahap}
          usulanKepala={langkah.kepala?.usulan ?? null}
          bolehMemutus={boleh.putuskan}
          hariIni={hariIni}
        />
      ) : null}
    </>
  )
}
