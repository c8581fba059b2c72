import { listKetikan, readKetikan } from '@/lib/core/isian'
import type { ActionResult } from '@/lib/core/result'
import type { SelRekap } from '@/lib/kehadiran/parse'
import type { BarisRekap } from '@/lib/kehadiran/queries'
import { KOLOM_REKAP } from '@/lib/kehadiran/schema'
import type { Terangan } from './kisi-hitung'

type Ditolak = Extract<ActionResult<never>, { ok: false }>

/** Yang diketik dan ditolak server, ketika halamannya digambar baru (tanpa skrip): formulirnya diisi dari sini. */
export type KisiKetikan = {
  sel: ReadonlyMap<string, SelRekap>
  hariKerja: string
  alasan: string
  nihil: boolean
  /** Versi yang dikirim berikutnya: sesudah bentrok yang tersimpan, selainnya tetap yang dilihat pengetik. */
  versi: string
  /** Isi tersimpan yang berbeda, per sel `kolom-pegawaiId`; hanya sesudah bentrok. */
  beda: ReadonlyMap<string, string>
}

/** Ketikan dari penolakan terakhir; null bila tidak ada yang ditolak. */
export function openKetikan(failed: Ditolak | null): KisiKetikan | null {
  const ketikan = failed?.ketikan
  if (!ketikan) return null
  const kolom = KOLOM_REKAP.map((nama) => [nama, listKetikan(ketikan, nama)] as const)
  const sel = listKetikan(ketikan, 'pegawaiId').map((id, i): [string, SelRekap] => {
    const teks = Object.fromEntries(kolom.map(([nama, isi]) => [nama, isi[i] ?? '']))
    return [id, { izin: '', cutiSakit: '', cutiMelahirkan: '', alpa: '', alpaBerturut: '', ...teks }]
  })
  const bentrok = failed.code === 'CONFLICT' ? (failed.fieldErrors ?? {}) : {}
  const baca = (nama: string) => readKetikan(ketikan, nama) ?? ''
  return {
    sel: new Map(sel),
    hariKerja: baca('hariKerja'),
    alasan: baca('alasan'),
    nihil: baca('nihil') === 'ya',
    versi: bentrok.versi?.[0] ?? baca('versi'),
    beda: new Map(
      Object.entries(bentrok)
        .filter(([nama]) => nama.includes('-'))
        .map(([nama, isi]) => [nama, describeBeda(isi[0])]),
    ),
  }
}

/** Isi tersimpan satu sel, seperti tertulis di bawah isiannya. */
export function describeBeda(isi: string | undefined): string {
  return `tersimpan ${isi || 'kosong'}`
}

/** Kelima sel satu baris seperti tampil: yang diketik bila ada, selainnya yang tersimpan. */
export function readSel(satu: BarisRekap, ketikan: KisiKetikan | null): SelRekap {
  const diketik = ketikan?.sel.get(satu.pegawaiId)
  if (diketik) return diketik
  const { izin, cutiSakit, cutiMelahirkan, alpa, alpaBerturut } = satu
  return {
    izin: formatSel(izin),
    cutiSakit: formatSel(cutiSakit),
    cutiMelahirkan: formatSel(cutiMelahirkan),
    alpa: formatSel(alpa),
    alpaBerturut: formatSel(alpaBerturut),
  }
}

/** Nilai tersimpan sebagai teks isian. */
export function formatSel(nilai: number | null): string {
  return nilai === null ? '' : String(nilai)
}

/** Orang yang diisi tetapi tidak tampil lagi: orang lain mencatatnya lebih dahulu dan saringannya menyembunyikannya. */
export function countHilang(ketikan: KisiKetikan | null, baris: readonly BarisRekap[]): number {
  const tampil = new Set(baris.map(({ pegawaiId }) => pegawaiId))
  return [...(ketikan?.sel ?? [])].filter(
    ([id, sel]) => !tampil.has(id) && Object.values(sel).some((teks) => teks.trim() !== ''),
  ).length
}

/** Hari kerja seperti diketik; yang belum terbaca tidak membatasi apa pun. */
export function parseHari(teks: string): number {
  return /^\s*\d{1,2}\s*$/.test(teks) ? Number(teks) : 31
}

/** Sel yang berbeda dari yang tersimpan dan sel yang salah, dari ketikan yang dibawa kembali. */
export function countUbah(
  baris: readonly BarisRekap[],
  ketikan: KisiKetikan,
  terangkan: (satu: BarisRekap) => Terangan,
): { sel: number; salah: number } {
  const diisi = baris.filter(({ pegawaiId }) => ketikan.sel.has(pegawaiId))
  const beda = (satu: BarisRekap) => {
    const sel = readSel(satu, ketikan)
    return KOLOM_REKAP.filter((kolom) => sel[kolom].trim() !== formatSel(satu[kolom])).length
  }
  return {
    sel: diisi.reduce((n, satu) => n + beda(satu), 0),
    salah: diisi.reduce((n, satu) => n + terangkan(satu).salah.length, 0),
  }
}
