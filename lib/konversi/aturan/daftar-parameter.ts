import {
  CAKUPAN_ANGGARAN,
  CAKUPAN_FORMASI,
  DASAR_ANGGARAN,
  PERAN_ANGGARAN,
  PERSEN_BATAS_BELANJA_PEGAWAI,
} from '../../anggaran/parameter.ts'
import type { Parameter } from '../../hukum/parameter.ts'
import { AMBANG_ALPA_BERTURUT, AMBANG_ALPA_HENTI, BATAS_UBAH_REKAP } from '../../kehadiran/parameter.ts'
import { KELENGKAPAN_MINIMAL, PERAN_KEBUTUHAN } from '../../kelayakan/parameter.ts'
import { CARA_BUP, LAMA_KONTRAK } from '../../pegawai/parameter.ts'
import {
  BATAS_CAPAIAN,
  BULAN_TERAKHIR_DINILAI,
  HARI_KEBERATAN,
  HARI_MINIMAL_BULAN,
  PITA_SESUAI_MAKS,
  PITA_SESUAI_MIN,
} from '../../penilaian/parameter.ts'
import {
  CARA_GABUNG_PERILAKU,
  PITA_PERILAKU_ATAS_MIN,
  PITA_PERILAKU_SESUAI_MIN,
} from '../../perilaku-kerja/parameter.ts'
import {
  BATAS_PENILAIAN_BULAN,
  BATAS_REALISASI_BULAN,
  BATAS_RENCANA_BULAN,
  HARI_BUKA_RENCANA,
} from '../../rencana-kinerja/parameter.ts'
import { BATAS_TTD_SKP } from '../../skp/parameter.ts'
import {
  KRITERIA_PERINGKAT,
  LEWATI_BILA_TIDAK_MUAT,
  MASA_BERSIH_DISIPLIN,
  MASA_KERJA_MINIMAL,
  SISA_MINIMAL,
} from '../parameter.ts'

// Here because konversi is the highest module whose rules read parameters: the ladder lets it see all the others.
/** Every parameter of the rules and of their deadlines, in reading order; a new one belongs here, or nobody can override it. */
export const DAFTAR_PARAMETER: readonly Parameter[] = [
  BATAS_CAPAIAN,
  PITA_SESUAI_MIN,
  PITA_SESUAI_MAKS,
  HARI_MINIMAL_BULAN,
  BULAN_TERAKHIR_DINILAI,
  CARA_GABUNG_PERILAKU,
  PITA_PERILAKU_SESUAI_MIN,
  PITA_PERILAKU_ATAS_MIN,
  KELENGKAPAN_MINIMAL,
  CARA_BUP,
  LAMA_KONTRAK,
  BATAS_TTD_SKP,
  HARI_KEBERATAN,
  HARI_BUKA_RENCANA,
  BATAS_RENCANA_BULAN,
  BATAS_REALISASI_BULAN,
  BATAS_PENILAIAN_BULAN,
  BATAS_UBAH_REKAP,
  PERAN_ANGGARAN,
  PERAN_KEBUTUHAN,
  MASA_KERJA_MINIMAL,
  MASA_BERSIH_DISIPLIN,
  SISA_MINIMAL,
  CAKUPAN_ANGGARAN,
  CAKUPAN_FORMASI,
  KRITERIA_PERINGKAT,
  LEWATI_BILA_TIDAK_MUAT,
  DASAR_ANGGARAN,
  PERSEN_BATAS_BELANJA_PEGAWAI,
  AMBANG_ALPA_HENTI,
  AMBANG_ALPA_BERTURUT,
]

const MENURUT_KODE = new Map(DAFTAR_PARAMETER.map((satu) => [satu.kode, satu]))

/** The parameter of a code, null where there is none. */
export function findParameter(kode: string): Parameter | null {
  return MENURUT_KODE.get(kode) ?? null
}
