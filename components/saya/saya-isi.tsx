import { TabLinks } from '@/components/ui/tab-links'
import type { Saya } from '@/lib/laporan/queries-saya'
import { AngkaKartu } from './angka-kartu'
import { GerbangKartu } from './gerbang-kartu'
import { HadirKartu, HakKartu } from './hadir-kartu'
import { JawabanKartu } from './jawaban-kartu'
import { KontrakKartu } from './kontrak-kartu'
import { NilaiKartu } from './nilai-kartu'
import { PengubahKartu } from './pengubah-kartu'
import { TugasKartu } from './tugas-kartu'

/** Beranda pegawai: jawaban dan setahun di atas, lalu yang dikerjakan, syarat, dan angkanya. */
export function SayaIsi({ saya }: { saya: Saya }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-6 gap-y-5 nav:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid min-w-0 gap-5 nav:col-span-2">
        {saya.pilihan.length > 1 ? (
          <div className="max-md:order-last">
            <TabLinks
              label="Tahun"
              items={saya.pilihan.map((tahun) => ({
                label: String(tahun),
                href: `/saya?tahun=${tahun}`,
                active: tahun === saya.tahun,
              }))}
            />
          </div>
        ) : null}
        <JawabanKartu saya={saya} />
      </div>
      {/* Di ponsel yang harus dikerjakan mendahului syaratnya; di layar lebar ia di sisi kanan. */}
      <div className="grid min-w-0 gap-5 nav:hidden">
        <TugasKartu tugas={saya.tugas} hariIni={saya.hariIni} />
      </div>
      <div className="grid min-w-0 gap-5">
        {saya.posisi ? <GerbangKartu saya={saya} /> : null}
        <PengubahKartu saya={saya} />
        <NilaiKartu saya={saya} />
        <HadirKartu saya={saya} />
      </div>
      <div className="grid min-w-0 gap-5">
        <div className="max-nav:hidden">
          <TugasKartu tugas={saya.tugas} hariIni={saya.hariIni} />
        </div>
        <AngkaKartu saya={saya} />
        <KontrakKartu saya={saya} />
        <HakKartu saya={saya} />
      </div>
    </div>
  )
}
