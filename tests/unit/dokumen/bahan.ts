import { parseTanggal } from '../../../lib/core/tanggal.ts'
import type { PihakPenilai } from '../../../lib/penugasan/schema.ts'
import type { BekuBulan } from '../../../lib/rencana-kinerja/schema-beku.ts'
import type { Wilayah } from '../../../lib/server/clock.ts'
import type { BekuSkp } from '../../../lib/skp/schema-beku.ts'

export const WILAYAH: Wilayah = {
  nama: 'Kabupaten Uji',
  zona: 'Asia/Makassar',
  singkatanZona: 'WITA',
  ibuKota: 'Barabai',
  opdBkd: 'BKPSDM',
  ppk: 'Bupati',
}

export const PEGAWAI = {
  orangId: '019b0000-0000-7000-8000-000000000001',
  nama: 'Nor Halimah',
  nip: '199006142025242014',
  jabatan: 'Operator Layanan Operasional',
  unitKerja: 'Bidang Informasi Publik',
  perangkatDaerah: 'Dinas Komunikasi dan Informatika',
}

export const PENILAI: PihakPenilai = {
  orangId: '019b0000-0000-7000-8000-000000000002',
  nama: 'H. Fahruddin Noor, S.STP., M.Si.',
  nip: '198203112001121002',
  jabatan: 'Kepala Bidang Informasi Publik',
  unitKerja: 'Bidang Informasi Publik',
  perangkatDaerah: 'Dinas Komunikasi dan Informatika',
  kapasitas: 'ATASAN_LANGSUNG',
  menggantikan: null,
}

/** Salinan beku SKP dengan `jumlah` rencana, masing-masing satu indikator. */
export function makeBekuSkp(jumlah = 2, lain: Partial<BekuSkp> = {}): BekuSkp {
  return {
    tahun: 2026,
    periode: { mulai: parseTanggal('2026-01-01'), selesai: parseTanggal('2026-12-31') },
    pegawai: PEGAWAI,
    penilai: PENILAI,
    rencana: Array.from({ length: jumlah }, (_, i) => ({
      uraian: `Surat bidang ke-${i + 1} teradministrasi tertib`,
      rhkAtasan: i % 2 === 0 ? 'Meningkatnya layanan informasi' : null,
      indikator: [
        {
          aspek: 'KUANTITAS',
          uraian: 'Jumlah surat yang diagendakan',
          target: 1200,
          satuan: 'surat',
          polaritas: 'MAKSIMAL',
          bobot: null,
        },
      ],
    })),
    disetujui: parseTanggal('2026-01-07'),
    ...lain,
  }
}

/** Salinan beku Januari 2026 dengan satu baris. */
export function makeBekuBulan(lain: Partial<BekuBulan> = {}): BekuBulan {
  return {
    tahun: 2026,
    bulan: 1,
    pegawai: PEGAWAI,
    penilai: PENILAI,
    baris: [
      {
        uraian: 'Jumlah surat yang diagendakan',
        aspek: 'KUANTITAS',
        target: 100,
        satuan: 'surat',
        polaritas: 'MAKSIMAL',
        bobot: null,
        realisasi: 112,
        capaian: 112,
        catatan: null,
        bukti: ['agenda-januari.pdf'],
      },
    ],
    capaian: 112,
    perilaku: [2, 2, 3, 2, 2, 2, 2],
    rerataPerilaku: 2.14,
    ratingPerilaku: 'SESUAI_EKSPEKTASI',
    alasanPerilaku: { KOMPETEN: 'Mengajar tiga rekan.' },
    umpanBalik: 'Pertahankan.',
    dinilai: parseTanggal('2026-02-04'),
    ...lain,
  }
}
