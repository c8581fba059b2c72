import { AppError } from '../core/errors.ts'
import { formatBulan } from '../core/format.ts'
import { refuseJenisLain } from '../impor/parse-jenis.ts'
import {
  findJudul,
  type LembarMentah,
  listKolomHilang,
  markGanda,
  parseLembar,
  refuseTeks,
} from '../impor/parse-lembar.ts'
import { normalise } from '../impor/parse-nama.ts'
import type { BarisTerbaca, IsiBaris, PemetaanLembar } from '../impor/schema.ts'
import { KOLOM_REKAP, LEMBAR_REKAP, type LembarRekap } from './parse-rekap-kolom.ts'
import { CHECK } from './parse-rekap-periksa.ts'

const KUNCI_GANDA: Record<LembarRekap, { kolom: string; kunci: readonly string[] }> = {
  Bulanan: { kolom: 'NIP BARU', kunci: ['nip', 'bulan'] },
  SKP: { kolom: 'NIP BARU', kunci: ['nip'] },
  Tahunan: { kolom: 'NIP BARU', kunci: ['nip'] },
  Disiplin: { kolom: 'NIP BARU', kunci: ['nip', 'tingkat', 'berlaku_sejak', 'dibuka'] },
}

function makeKunci(isi: IsiBaris, kunci: readonly string[]): string | null {
  if (!isi.nip || (kunci.includes('bulan') && !isi.bulan)) return null
  return kunci
    .map((satu) => (satu === 'bulan' ? formatBulan(Number(isi.bulan)) : String(isi[satu] ?? '')))
    .join('|')
}

/** Lembar mana yang mana: menurut nama, selebihnya menurut judul kolomnya (CSV hanya punya satu lembar tanpa nama yang berarti). */
function matchLembar(daftar: readonly LembarMentah[]): { jenis: LembarRekap; lembar: LembarMentah }[] {
  const cocok: { jenis: LembarRekap; lembar: LembarMentah }[] = []
  for (const jenis of LEMBAR_REKAP) {
    const lembar = daftar.find((satu) => normalise(satu.nama).startsWith(normalise(jenis)))
    if (lembar) cocok.push({ jenis, lembar })
  }
  for (const lembar of daftar) {
    if (cocok.some((satu) => satu.lembar === lembar)) continue
    let best: { jenis: LembarRekap; banyak: number } | null = null
    for (const jenis of LEMBAR_REKAP) {
      const judul = findJudul(lembar, KOLOM_REKAP[jenis])
      if (!judul || cocok.some((satu) => satu.jenis === jenis)) continue
      if (listKolomHilang(judul.letak, KOLOM_REKAP[jenis]).length > 0) continue
      if (judul.letak.size > (best?.banyak ?? 0)) best = { jenis, banyak: judul.letak.size }
    }
    if (best) cocok.push({ jenis: best.jenis, lembar })
  }
  return cocok
}

/** Membaca rekap setahun: lembar dikenali, baris diperiksa, kunci ganda ditandai. INVALID_INPUT bila tidak satu lembar pun dikenal. */
export function parseRekap(
  daftar: readonly LembarMentah[],
  tahun: number,
): { pemetaan: PemetaanLembar[]; baris: BarisTerbaca[] } {
  refuseJenisLain(daftar, 'REKAP_TAHUN')
  const pemetaan: PemetaanLembar[] = []
  const baris: BarisTerbaca[] = []
  for (const { jenis, lembar } of matchLembar(daftar)) {
    const dibaca = parseLembar(lembar, KOLOM_REKAP[jenis], 'nip')
    if (!dibaca) continue
    if (dibaca.kolomHilang.length > 0) {
      throw new AppError(
        'INVALID_INPUT',
        `Kolom ${dibaca.kolomHilang.join(', ')} tidak ada di lembar "${lembar.nama}". Tambahkan kolomnya, atau pakai templat rekap.`,
      )
    }
    for (const satu of dibaca.baris) {
      satu.lembar = jenis
      CHECK[jenis](satu, tahun, dibaca.ada)
    }
    markGanda(dibaca.baris, KUNCI_GANDA[jenis].kolom, (isi) => makeKunci(isi, KUNCI_GANDA[jenis].kunci))
    pemetaan.push({ ...dibaca.pemetaan, lembar: jenis })
    // Bukan push(...): dua ratus ribu argumen melampaui tumpukan.
    for (const satu of dibaca.baris) baris.push(satu)
  }
  if (pemetaan.length === 0) {
    if (daftar.some((satu) => satu.isTeks)) throw refuseTeks('rekap setahun', 'seperti di templat rekap')
    throw new AppError(
      'INVALID_INPUT',
      `Lembar rekap tidak ditemukan. Yang dikenal: ${LEMBAR_REKAP.join(', ')}. Lembar di berkas ini: ${daftar
        .slice(0, 8)
        .map((satu) => satu.nama)
        .join(', ')}. Pakai templat rekap.`,
    )
  }
  return { pemetaan, baris }
}
