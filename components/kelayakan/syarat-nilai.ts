// Angka dan ambang tiap syarat sebagai kata; satu berkas karena bentuknya satu tabel kode ke kalimat.
import { formatDesimal, formatTanggal } from '@/lib/core/format'
import { tryParseTanggal } from '@/lib/core/tanggal'
import type { Evaluasi } from '@/lib/hukum/evaluasi'
import type { TemuanOrang } from '@/lib/kelayakan/queries-orang'
import { LABEL_STATUS_PEGAWAI } from '@/lib/pegawai/labels'
import { LABEL_PREDIKAT } from '@/lib/penilaian/labels'
import { LABEL_RATING } from '@/lib/perilaku-kerja/labels'

export type NilaiSyarat = { nilai: string; ambang: string }
type Susun = (temuan: TemuanOrang, evaluasi: Evaluasi, tahun: number) => NilaiSyarat

const BELUM = 'Belum dicatat'

function tanggalDari(nilai: unknown): string | null {
  const tanggal = tryParseTanggal(nilai)
  return tanggal === null ? null : formatTanggal(tanggal)
}

function parameter(evaluasi: Evaluasi, kode: string): string {
  return String(evaluasi.parameter.find((satu) => satu.kode === kode)?.nilai ?? '')
}

const yaTidak = (nilai: boolean | null, ya: string, tidak: string) =>
  nilai === null ? 'Belum dinyatakan' : nilai ? ya : tidak

const SYARAT: Readonly<Record<string, Susun>> = {
  'status-aktif': ({ fakta }) => ({
    nilai: fakta.status === null ? BELUM : LABEL_STATUS_PEGAWAI[fakta.status],
    ambang: 'Aktif',
  }),
  'belum-mencapai-bup': (_, { nilai, ambang }) => ({
    nilai: tanggalDari(nilai) ?? BELUM,
    ambang: tanggalDari(ambang)
      ? `${tanggalDari(ambang)} atau sesudahnya`
      : 'hari pertama kontrak berikutnya',
  }),
  'skp-ditetapkan': ({ fakta, hitungan }) => ({
    nilai: fakta.skpDitetapkan
      ? (tanggalDari(hitungan.skp?.ditetapkan) ?? 'Ditetapkan')
      : fakta.skpDitetapkan === null
        ? BELUM
        : 'Belum lengkap',
    ambang: 'ditetapkan dan ditandatangani keduanya',
  }),
  'penilaian-lengkap': ({ fakta }, evaluasi) => ({
    nilai: fakta.bulanWajib === null ? BELUM : `${fakta.bulanFinal} dari ${fakta.bulanWajib} bulan`,
    ambang: `paling sedikit ${evaluasi.ambang ?? 0} (${parameter(evaluasi, 'KELENGKAPAN_MINIMAL')} %)`,
  }),
  'predikat-minimal-baik': ({ fakta }) => ({
    nilai: fakta.predikat === null ? 'Belum ditetapkan' : LABEL_PREDIKAT[fakta.predikat],
    ambang: 'Baik atau Sangat Baik',
  }),
  'perilaku-minimal-baik': ({ fakta, hitungan }) => {
    const rerata = hitungan.rerataPerilaku === null ? '' : `${formatDesimal(hitungan.rerataPerilaku)} · `
    return {
      nilai:
        fakta.ratingPerilaku === null
          ? 'Belum ditetapkan'
          : `${rerata}${LABEL_RATING[fakta.ratingPerilaku].replace(' ekspektasi', '')}`,
      ambang: 'paling rendah Sesuai ekspektasi',
    }
  },
  'kehadiran-terjaga': ({ fakta }, evaluasi) => ({
    nilai: fakta.alpaKumulatif === null ? 'Belum lengkap' : `${fakta.alpaKumulatif} hari alpa`,
    ambang: `kurang dari ${parameter(evaluasi, 'AMBANG_ALPA_HENTI')}; berturut kurang dari ${parameter(evaluasi, 'AMBANG_ALPA_BERTURUT')}`,
  }),
  'tanpa-hukuman-berat': (_, { luaran }) => ({
    nilai: { bersih: 'Tidak ada', dihukum: 'Hukuman berat', kasusTerbuka: 'Kasus terbuka' }[luaran] ?? BELUM,
    ambang: 'tidak ada yang berlaku, tidak ada kasus terbuka',
  }),
  'upah-teranggarkan': ({ fakta, opd }, _, tahun) => ({
    nilai: yaTidak(fakta.paguUpahMencukupi, 'Tercukupi', 'Belum mencukupi'),
    ambang: `pagu upah ${opd ?? 'perangkat daerah'} ${tahun + 1}`,
  }),
  'jabatan-dibutuhkan': ({ fakta }) => ({
    nilai: yaTidak(fakta.jabatanDibutuhkan, 'Ya', 'Tidak'),
    ambang: 'pernyataan perangkat daerah',
  }),
}

/** Nilai dan ambang sebuah syarat dalam kata; aturan baru tanpa barisnya sendiri memakai label hasilnya. */
export function describeSyarat(temuan: TemuanOrang, evaluasi: Evaluasi, tahun: number): NilaiSyarat {
  return SYARAT[evaluasi.kode]?.(temuan, evaluasi, tahun) ?? { nilai: '', ambang: '' }
}
