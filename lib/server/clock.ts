import type { Tanggal } from '../core/tanggal.ts'
import { parseTanggal } from '../core/tanggal.ts'
import { readSql } from './db.ts'

export type Wilayah = {
  nama: string
  zona: string
  singkatanZona: string
  ibuKota: string
  opdBkd: string
  ppk: string
}
type Keadaan = { wilayah: Wilayah; jamDemo: { dari: string; sejak: string } | null; demo: boolean }

const BAWAAN: Wilayah = {
  nama: 'Pemerintah Daerah',
  zona: 'Asia/Jakarta',
  singkatanZona: 'WIB',
  ibuKota: '',
  opdBkd: 'BKPSDM',
  ppk: 'Kepala Daerah',
}
const UMUR_MS = 5_000
let cached: { pada: number; keadaan: Keadaan } | undefined

/** Melupakan setelan yang disimpan sebentar; dipanggil setelah setelan berubah. */
export function forgetSetelan(): void {
  cached = undefined
}

async function loadKeadaan(): Promise<Keadaan> {
  if (cached && performance.now() - cached.pada < UMUR_MS) return cached.keadaan
  const rows = await readSql<{ kunci: string; nilai: unknown }>(
    "SELECT kunci, nilai FROM setelan WHERE kunci IN ('wilayah', 'jamDemo', 'jamDemoSejak', 'demo')",
  )
  const value = (kunci: string) => rows.find((row) => row.kunci === kunci)?.nilai
  const wilayah = value('wilayah')
  const dari = value('jamDemo')
  const sejak = value('jamDemoSejak')
  const demo = value('demo') === true
  const keadaan: Keadaan = {
    wilayah: { ...BAWAAN, ...(typeof wilayah === 'object' ? wilayah : {}) },
    jamDemo:
      demo && typeof dari === 'string'
        ? { dari, sejak: typeof sejak === 'string' ? sejak : new Date().toISOString() }
        : null,
    demo,
  }
  cached = { pada: performance.now(), keadaan }
  return keadaan
}

/** Wilayah yang dilayani instalasi ini: nama, zona waktu, sebutan PPK. */
export async function getWilayah(): Promise<Wilayah> {
  return (await loadKeadaan()).wilayah
}

/** Apakah database ini bertanda contoh: hanya di sana jam dapat digeser dan persona masuk sekali tekan. */
export async function isDemo(): Promise<boolean> {
  return (await loadKeadaan()).demo
}

/** Jam wilayah sebagai instan; pada data contoh dapat digeser. Sesi dan jejak audit selalu memakai jam sebenarnya. */
export async function getJam(): Promise<Date> {
  const { jamDemo } = await loadKeadaan()
  if (!jamDemo) return new Date()
  return new Date(Date.parse(jamDemo.dari) + Math.max(0, Date.now() - Date.parse(jamDemo.sejak)))
}

/** Hari ini menurut zona wilayah. */
export async function today(): Promise<Tanggal> {
  const { wilayah } = await loadKeadaan()
  return parseTanggal(
    new Intl.DateTimeFormat('en-CA', { timeZone: wilayah.zona, dateStyle: 'short' }).format(await getJam()),
  )
}

/** "Sen, 21 Des 2026, 09.14 WITA" untuk bilah atas. */
export async function formatWaktu(): Promise<string> {
  const { wilayah } = await loadKeadaan()
  const jam = await getJam()
  const tanggal = new Intl.DateTimeFormat('id-ID', {
    timeZone: wilayah.zona,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(jam)
  const waktu = new Intl.DateTimeFormat('id-ID', {
    timeZone: wilayah.zona,
    hour: '2-digit',
    minute: '2-digit',
  }).format(jam)
  return `${tanggal}, ${waktu} ${wilayah.singkatanZona}`
}

const SELISIH: Record<string, string> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
}

/** Selisih zona wilayah dari UTC, seperti "+08:00". */
export async function getSelisihZona(): Promise<string> {
  return SELISIH[(await getWilayah()).zona] ?? '+07:00'
}

/** Instan sungguhan menurut zona wilayah: "21 Desember 2026, 09.14 WITA". */
export async function formatInstan(instan: Date): Promise<string> {
  const { wilayah } = await loadKeadaan()
  const teks = new Intl.DateTimeFormat('id-ID', {
    timeZone: wilayah.zona,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instan)
  return `${teks.replace(' pukul', ',')} ${wilayah.singkatanZona}`
}
