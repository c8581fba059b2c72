import { formatDesimal, formatTanggal } from '@/lib/core/format'
import type { GerbangSaya } from '@/lib/kelayakan/queries-hasil'
import type { Saya } from '@/lib/laporan/queries-saya'
import { LABEL_STATUS_PEGAWAI } from '@/lib/pegawai/labels'
import { LABEL_PREDIKAT } from '@/lib/penilaian/labels'
import { LABEL_RATING } from '@/lib/perilaku-kerja/labels'

type Fakta = NonNullable<Saya['posisi']>['fakta']
const BELUM = 'Belum dicatat'
const yaTidak = (nilai: boolean | null, ya: string, tidak: string) =>
  nilai === null ? 'Belum dinyatakan' : nilai ? ya : tidak

const NILAI: Readonly<Record<string, (fakta: Fakta, saya: Saya) => string>> = {
  'status-aktif': ({ status }) => (status === null ? BELUM : LABEL_STATUS_PEGAWAI[status]),
  'belum-mencapai-bup': (_, { pegawai }) => (pegawai.tanggalBup ? formatTanggal(pegawai.tanggalBup) : BELUM),
  'skp-ditetapkan': ({ skpDitetapkan, tanggalTtdSkp }) =>
    skpDitetapkan ? (tanggalTtdSkp ? formatTanggal(tanggalTtdSkp) : 'Ditetapkan') : 'Belum lengkap',
  'penilaian-lengkap': ({ bulanFinal, bulanWajib }) =>
    bulanWajib === null ? BELUM : bulanWajib === 0 ? 'Belum ada' : `${bulanFinal} dari ${bulanWajib} bulan`,
  'predikat-minimal-baik': ({ predikat }) =>
    predikat === null ? 'Belum ditetapkan' : LABEL_PREDIKAT[predikat],
  'perilaku-minimal-baik': ({ ratingPerilaku }) =>
    ratingPerilaku === null ? 'Belum ditetapkan' : LABEL_RATING[ratingPerilaku],
  'kehadiran-terjaga': (_, { hadir }) => `Alpa ${hadir.alpa} hari`,
  'tanpa-hukuman-berat': (_, { disiplin }) =>
    disiplin.kasusTerbuka > 0
      ? 'Kasus terbuka'
      : disiplin.hukuman.some(({ tingkat }) => tingkat === 'BERAT')
        ? 'Pernah dijatuhi'
        : 'Tidak ada',
  'upah-teranggarkan': ({ paguUpahMencukupi }) => yaTidak(paguUpahMencukupi, 'Tercukupi', 'Belum mencukupi'),
  'jabatan-dibutuhkan': ({ jabatanDibutuhkan }) => yaTidak(jabatanDibutuhkan, 'Dibutuhkan', 'Tidak'),
}

/** Nilai sebuah gerbang dalam satu dua kata. */
export function describeNilai({ kode }: GerbangSaya, saya: Saya): string {
  return saya.posisi ? (NILAI[kode]?.(saya.posisi.fakta, saya) ?? '') : ''
}

/** Keterangan di bawah gerbang yang belum ditetapkan: ke mana angkanya mengarah sejauh ini. */
export function describeArah({ kode, hasil }: GerbangSaya, saya: Saya): string | null {
  if (hasil !== 'BELUM_DAPAT_DINILAI') return null
  const { predikatUsulan, rerataPerilaku, usulanPerilaku } = saya.berjalan
  if (kode === 'predikat-minimal-baik' && predikatUsulan)
    return `Angka sejauh ini mengarah ke ${LABEL_PREDIKAT[predikatUsulan]}.`
  if (kode === 'perilaku-minimal-baik' && rerataPerilaku !== null && usulanPerilaku)
    return `Rata-rata sejauh ini ${formatDesimal(rerataPerilaku)}, termasuk ${LABEL_RATING[usulanPerilaku]}.`
  return null
}
