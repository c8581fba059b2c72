import type { ReactNode } from 'react'
import { ActionButton } from '@/components/ui/action-button'
import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'
import type { FormAction } from '@/components/ui/use-form-action'
import { formatAngkaIsian } from '@/lib/core/angka'
import { formatBulan } from '@/lib/core/format'
import type { Tanggal } from '@/lib/core/tanggal'
import { formatSlugBulan } from '@/lib/rencana-kinerja/parse'
import type { BarisRinci, BulanRinci } from '@/lib/rencana-kinerja/queries'
import type { BulanSetahun } from '@/lib/rencana-kinerja/queries-daftar'
import { BarisRealisasiIsian, BarisRencanaIsian } from './baris-isian'
import { BarisKelompok } from './baris-kelompok'
import { BulanForm } from './bulan-form'
import { BulanBaca, BulanKabar, KembalianNote } from './bulan-isi'
import { describeKepala } from './bulan-kepala'
import { BulanMulai } from './bulan-mulai'
import { BulanStrip } from './bulan-strip'
import { PerjalananKartu } from './perjalanan'
import { SetahunKartu } from './setahun-kartu'
import type { SaveAction } from './use-autosave'

type Props = {
  bulan: BulanRinci
  daftar: readonly BulanSetahun[]
  hariIni: Tanggal
  /** Baris yang bagian buktinya terbuka menurut alamat. */
  buka: string | null
  galat: { pesan: string; rujukan: string } | null
  save: SaveAction
  create: FormAction<unknown>
}

/** Satu bulan milik sendiri: mulai, isi, atau baca, menurut langkahnya. */
export function BulanSaya({ bulan, daftar, hariIni, buka, galat, save, create }: Props) {
  const kepala = (
    <div className="min-w-0 flex-[1_1_24rem]">
      <h1>
        Rencana kinerja {formatBulan(bulan.bulan)} {bulan.tahun}
      </h1>
      <p className="hanya-cetak mt-1">
        <b>{bulan.nama}</b>, NI PPPK {bulan.nip ?? 'belum ada'}
        {bulan.unitKerja ? `, ${bulan.unitKerja}` : ''}
      </p>
      <p className="mt-1 max-w-[70ch] text-ink-2">{describeKepala(bulan, hariIni)}</p>
    </div>
  )
  const strip = <BulanStrip tahun={bulan.tahun} bulan={bulan.bulan} daftar={daftar} hariIni={hariIni} />
  const samping = (
    <>
      <PerjalananKartu bulan={bulan} />
      <SetahunKartu setahun={bulan.setahun} />
    </>
  )
  const atas = (
    <>
      {galat ? (
        <Note tone="bad" live title={galat.pesan}>
          Isian Anda tidak berubah.
        </Note>
      ) : null}
      <KembalianNote bulan={bulan} />
      <BulanKabar bulan={bulan} />
    </>
  )
  const { status } = bulan
  if (status !== 'RENCANA_DRAF' && status !== 'RENCANA_DISETUJUI')
    return (
      <>
        {kepala}
        {strip}
        <DuaKolom samping={status === null ? <SetahunKartu setahun={bulan.setahun} /> : samping}>
          {atas}
          {status === null ? (
            <BulanMulai bulan={bulan} hariIni={hariIni} action={create} />
          ) : (
            <BulanBaca bulan={bulan} hariIni={hariIni} />
          )}
        </DuaKolom>
      </>
    )
  const draf = status === 'RENCANA_DRAF'
  return (
    <>
      <BulanForm
        key={`${bulan.rencanaBulanId}-${status}`}
        action={save}
        kunci={`titian-bulan:${bulan.rencanaBulanId}:${status}`}
        slug={formatSlugBulan(bulan)}
        tahun={bulan.tahun}
        bulan={bulan.bulan}
        hariIni={hariIni}
        timpaan={bulan.timpaan}
        fase={status}
        version={bulan.version}
        awal={JSON.stringify(Object.fromEntries(bulan.baris.map((b) => [b.id, listTeks(b)])))}
        baris={bulan.baris.map((b, i) => ({
          id: b.id,
          nama: `indikator ${i + 1}`,
          target: b.target,
          bobot: b.bobot,
          polaritas: b.polaritas,
          realisasi: b.realisasi,
        }))}
        jam={bulan.tersimpan}
        buka={buka}
        kepala={kepala}
        strip={strip}
        samping={
          <>
            {samping}
            {draf ? <TambahDariSkp bulan={bulan} action={create} /> : null}
          </>
        }
      >
        {atas}
        <BarisKelompok baris={bulan.baris} tahun={bulan.tahun}>
          {(baris, nomor) =>
            draf ? (
              <BarisRencanaIsian baris={baris} nomor={nomor} bulan={bulan.bulan} />
            ) : (
              <BarisRealisasiIsian baris={baris} nomor={nomor} bulan={bulan.bulan} />
            )
          }
        </BarisKelompok>
        {draf ? (
          <div>
            <Button id="tambah" type="submit" name="perintah" value="tambah" icon="plus">
              Tambah baris
            </Button>
          </div>
        ) : null}
      </BulanForm>
      {draf
        ? null
        : bulan.baris.map((b) => (
            <form
              key={b.id}
              id={`unggah-${b.id}`}
              action="/api/unggah/bukti"
              method="post"
              encType="multipart/form-data"
              hidden
            >
              <input type="hidden" name="barisId" value={b.id} />
              <input type="hidden" name="bulan" value={formatSlugBulan(bulan)} />
            </form>
          ))}
    </>
  )
}

function TambahDariSkp({ bulan, action }: { bulan: BulanRinci; action: FormAction<unknown> }) {
  if (bulan.skp.keadaan !== 'DITETAPKAN' || bulan.skp.belumDipakai === 0) return null
  return (
    <Note
      tone="info"
      icon="copy"
      title={`${bulan.skp.belumDipakai} indikator SKP belum ada di rencana ini`}
      actions={
        <ActionButton
          action={action}
          values={{ bulan: formatSlugBulan(bulan), sumber: 'SKP' }}
          size="sm"
          icon="plus"
        >
          Tambahkan
        </ActionButton>
      }
    />
  )
}

/** Isi satu baris sebagai teks isian: yang dilihat pengetik saat halaman dibuka. */
function listTeks(b: BarisRinci): Record<string, string> {
  return {
    uraian: b.uraian,
    aspek: b.aspek,
    satuan: b.satuan,
    polaritas: b.polaritas,
    catatan: b.catatan ?? '',
    target: formatAngkaIsian(b.target),
    bobot: formatAngkaIsian(b.bobot),
    realisasi: formatAngkaIsian(b.realisasi),
  }
}

/** Isi di kiri, perjalanan dan target setahun di kanan; di ponsel berurutan. */
export function DuaKolom({ samping, children }: { samping: ReactNode; children: ReactNode }) {
  return (
    <div className="grid min-w-0 items-start gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <div className="grid min-w-0 gap-5">{children}</div>
      <aside aria-label="Perjalanan bulan ini" className="grid min-w-0 gap-5">
        {samping}
      </aside>
    </div>
  )
}
