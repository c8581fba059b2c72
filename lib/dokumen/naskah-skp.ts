import { formatTanggal } from '../core/format.ts'
import { LABEL_NILAI_BERAKHLAK } from '../perilaku-kerja/labels.ts'
import { PANDUAN_BERAKHLAK } from '../perilaku-kerja/labels-panduan.ts'
import { NILAI_BERAKHLAK } from '../perilaku-kerja/schema.ts'
import type { Wilayah } from '../server/clock.ts'
import { LABEL_ASPEK } from '../skp/labels.ts'
import type { BekuSkp } from '../skp/schema-beku.ts'
import {
  CATATAN_ELEKTRONIK,
  formatAngkaFormulir,
  formatIsian,
  formatSaat,
  formatTempat,
  formatUkuran,
} from './naskah.ts'
import { composeBingkai, composeBlok, type DasarCetak } from './naskah-bingkai.ts'
import type { Kertas } from './schema.ts'

/** Apa yang diketahui di luar salinan beku: versi ke berapa, kapan masing-masing pihak menyetujuinya, dan hari penetapannya. */
export type SkpCetak = DasarCetak<BekuSkp> & {
  nomor: number
  ttdPegawai: Date | null
  ttdPenilai: Date | null
  ditetapkan: Date | null
  /** Hari pada baris tempat dan tanggal: hari penetapan, atau hari disetujui bila belum ditetapkan. */
  hari: BekuSkp['disetujui']
}

/** Isi formulir SKP (PermenPANRB 6/2022, Lampiran; "SKP bagi PPPK" pada formulir DKI) siap ditata templat skp.typ. */
export function composeSkp(skp: SkpCetak, wilayah: Wilayah, dicetak: Date, kertas: Kertas) {
  const { beku } = skp
  const tanda = (saat: Date | null): string | null =>
    saat && `Disetujui secara elektronik\n${formatSaat(saat, wilayah)}`
  const bingkai = composeBingkai(skp, wilayah, dicetak, kertas)
  const blok = composeBlok(skp, { pegawai: tanda(skp.ttdPegawai), penilai: tanda(skp.ttdPenilai) })
  return {
    ...bingkai,
    judul: `SKP ${beku.tahun} ${beku.pegawai.nama}`,
    keterangan: [
      ...bingkai.keterangan,
      {
        judul: 'Periode penilaian',
        isi: `${formatTanggal(beku.periode.mulai)} s.d. ${formatTanggal(beku.periode.selesai)}`,
      },
      { judul: 'Versi', isi: formatVersi(skp, wilayah) },
    ],
    berbobot: beku.rencana.some(({ indikator }) => indikator.some(({ bobot }) => bobot !== null)),
    rencana: beku.rencana.map((rencana) => ({
      atasan: formatIsian(rencana.rhkAtasan),
      uraian: formatIsian(rencana.uraian),
      indikator: rencana.indikator.length > 0 ? rencana.indikator.map(composeIndikator) : [TANPA_INDIKATOR],
    })),
    perilaku: NILAI_BERAKHLAK.map((kode) => ({
      nilai: LABEL_NILAI_BERAKHLAK[kode],
      panduan: PANDUAN_BERAKHLAK[kode],
    })),
    tempat: formatTempat(wilayah, skp.hari),
    blok,
    catatan: blok.some((satu) => satu.tanda) ? CATATAN_ELEKTRONIK : null,
  }
}

/** Rencana tanpa indikator tetap tercetak sebagai baris. */
const TANPA_INDIKATOR = { aspek: '–', uraian: '–', minimal: false, target: '–', bobot: '–' }

function composeIndikator(satu: BekuSkp['rencana'][number]['indikator'][number]) {
  return {
    aspek: LABEL_ASPEK[satu.aspek],
    uraian: formatIsian(satu.uraian),
    minimal: satu.polaritas === 'MINIMAL',
    target: formatUkuran(satu.target, satu.satuan),
    bobot: satu.bobot === null ? '–' : `${formatAngkaFormulir(satu.bobot)}%`,
  }
}

/** "1, ditetapkan 8 Januari 2026 …"; yang belum lengkap tanda tangannya menyebut siapa yang ditunggu. */
function formatVersi({ nomor, ttdPegawai, ttdPenilai, ditetapkan }: SkpCetak, wilayah: Wilayah): string {
  if (ditetapkan) return `${nomor}, ditetapkan ${formatSaat(ditetapkan, wilayah)}`
  const menunggu = [
    ...(ttdPegawai ? [] : ['pegawai yang dinilai']),
    ...(ttdPenilai ? [] : ['pejabat penilai kinerja']),
  ]
  return `${nomor}, belum ditetapkan: menunggu persetujuan ${menunggu.join(' dan ')}`
}
