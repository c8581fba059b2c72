import { addHari, buatTanggal } from '../../lib/core/tanggal.ts'
import { createKebijakan } from '../../lib/hukum/parameter.ts'
import { decidePerpanjangan, explainPerpanjangan } from '../../lib/kelayakan/aturan/index.ts'
import type { Fakta } from '../../lib/kelayakan/schema.ts'
import { fillFormasi } from '../../lib/konversi/aturan/pengisian.ts'
import { rankCalon } from '../../lib/konversi/aturan/peringkat.ts'
import type { Calon } from '../../lib/konversi/schema.ts'
import { PREDIKAT } from '../../lib/penilaian/schema.ts'
import { type BarisUkur, makeBaris } from './baris.ts'

const PADA = buatTanggal(2026, 12, 10)
const TMT = buatTanggal(2027, 1, 1)
const LAHIR = buatTanggal(1966, 1, 1)
const kebijakan = createKebijakan(PADA)

/** Facts that differ from person to person, every result among them; made one at a time, so that memory stays flat. */
function faktaKe(i: number): Fakta {
  return {
    status: i % 97 === 0 ? 'MENGUNDURKAN_DIRI' : 'AKTIF',
    tanggalLahir: addHari(LAHIR, (i * 7) % 14_000),
    batasUsia: i % 5 === 0 ? 60 : 58,
    kontrak: { mulai: buatTanggal(2026, 1, 1), selesai: buatTanggal(2026, 12, 31) },
    mulaiKerja: buatTanggal(2026, 1, 1),
    skpDitetapkan: i % 53 === 0 ? null : true,
    tanggalTerimaSk: buatTanggal(2026, 1, 2),
    tanggalTtdSkp: addHari(buatTanggal(2026, 1, 5), i % 12),
    bulanWajib: 11,
    bulanFinal: i % 31 === 0 ? 9 : 11,
    bulanHilang: i % 31 === 0 ? [3, 8] : [],
    rataCapaian: 70 + (i % 50),
    predikat: PREDIKAT[i % 23 < 4 ? i % 5 : 1] ?? null,
    ratingPerilaku: i % 41 === 0 ? 'DI_BAWAH_EKSPEKTASI' : 'SESUAI_EKSPEKTASI',
    alpaKumulatif: i % 30,
    alpaBerturut: i % 11,
    hukuman: i % 61 === 0 ? [{ tingkat: 'BERAT', berlakuSejak: buatTanggal(2026, 5, 1) }] : [],
    kasusTerbuka: i % 71 === 0,
    paguUpahMencukupi: i % 13 !== 0,
    jabatanDibutuhkan: true,
    anggaranKonversiTersedia: null,
    formasiTersedia: null,
  }
}

function calonKe(i: number): Calon {
  return {
    nip: `${199_000_000 + ((i * 7919) % 1_000_003)}${String(i).padStart(9, '0')}`,
    tanggalLahir: addHari(LAHIR, (i * 37) % 12_000),
    batasUsia: i % 5 === 0 ? 60 : 58,
    predikat: PREDIKAT[i % 2] ?? null,
    rataCapaian: 80 + (i % 4000) / 100,
    mulaiKerja: addHari(buatTanggal(2024, 1, 1), i % 700),
    opd: `OPD ${i % 45}`,
    jabatan: `Jabatan ${i % 153}`,
    biayaPenuh: 45_000_000 + (i % 1000) * 1000,
    biayaParuhWaktu: 24_000_000,
  }
}

function waktu(fn: () => unknown): number {
  const mulai = performance.now()
  fn()
  return performance.now() - mulai
}

/** Seconds of 1,000,000 findings, and of the same loop without rules; growth of the heap in MB. */
function ukurTemuan(temukan: (fakta: Fakta) => { penentu: string[] }): {
  detik: number
  lantai: number
  mb: number
} {
  const n = 1_000_000
  let jumlah = 0
  for (let i = 0; i < 20_000; i += 1) jumlah += temukan(faktaKe(i)).penentu.length
  globalThis.gc?.()
  const awal = process.memoryUsage().heapUsed
  let puncak = awal
  const ms = waktu(() => {
    for (let i = 0; i < n; i += 1) {
      jumlah += temukan(faktaKe(i)).penentu.length
      if (i % 50_000 === 0) puncak = Math.max(puncak, process.memoryUsage().heapUsed)
    }
  })
  const lantai = waktu(() => {
    for (let i = 0; i < n; i += 1) jumlah += faktaKe(i).bulanWajib ?? 0
  })
  if (jumlah === 0) throw new Error('pengukuran tidak menghitung apa pun')
  return { detik: ms / 1000, lantai: lantai / 1000, mb: (puncak - awal) / 2 ** 20 }
}

function ukurPeringkat(n: number): { ms: number; lantai: number } {
  const daftar = Array.from({ length: n }, (_, i) => calonKe(i))
  const formasi = Array.from({ length: 153 * 45 }, (_, i) => ({
    jabatan: `Jabatan ${i % 153}`,
    opd: `OPD ${Math.floor(i / 153)}`,
    jumlah: 1 + (i % 5),
  }))
  const persediaan = {
    anggaran: n * 8_000_000,
    formasi,
    belanja: { belanjaPegawai: 1_000_000_000_000, totalBelanja: 8_000_000_000_000 },
  }
  const jalankan = () => fillFormasi(rankCalon(daftar, TMT, kebijakan), persediaan, kebijakan)
  if (n < 100_000) for (let i = 0; i < 5; i += 1) jalankan()
  const nip = daftar.map((satu) => satu.nip)
  return { ms: waktu(jalankan), lantai: waktu(() => [...nip].sort()) }
}

/** Speed of the rules: floors are the same loop without rules, and sorting the bare NIP. */
export async function rows(): Promise<BarisUkur[]> {
  const putusan = ukurTemuan((fakta) => decidePerpanjangan(fakta, kebijakan))
  const penjelasan = ukurTemuan((fakta) => explainPerpanjangan(fakta, kebijakan))
  const provinsi = ukurPeringkat(16_426)
  const sejuta = ukurPeringkat(1_000_000)
  const baris = (satu: Omit<BarisUkur, 'ratio' | 'better'>) => makeBaris({ ...satu, better: 'kecil' })
  return [
    baris({
      id: 'aturan-putusan-1jt',
      what: `1.000.000 temuan perpanjangan satu inti; heap naik ${putusan.mb.toFixed(0)} MB (batas 20 dtk)`,
      floor: putusan.lantai,
      ours: putusan.detik,
      unit: 'detik',
      n: 1_000_000,
    }),
    baris({
      id: 'aturan-penjelasan-1jt',
      what: `1.000.000 temuan dengan kalimat tiap aturan; heap naik ${penjelasan.mb.toFixed(0)} MB (batas 20 dtk)`,
      floor: penjelasan.lantai,
      ours: penjelasan.detik,
      unit: 'detik',
      n: 1_000_000,
    }),
    baris({
      id: 'peringkat-16426',
      what: 'peringkat dan pengisian formasi (batas 50 ms)',
      floor: provinsi.lantai,
      ours: provinsi.ms,
      unit: 'ms',
      n: 16_426,
    }),
    baris({
      id: 'peringkat-1jt',
      what: 'peringkat dan pengisian formasi (batas 5.000 ms)',
      floor: sejuta.lantai,
      ours: sejuta.ms,
      unit: 'ms',
      n: 1_000_000,
    }),
  ]
}
