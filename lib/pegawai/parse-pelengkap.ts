import { AppError } from '../core/errors.ts'
import { teksIsi } from '../impor/parse-isi.ts'
import { refuseJenisLain } from '../impor/parse-jenis.ts'
import { chooseLembar, type LembarMentah, markGanda, parseLembar } from '../impor/parse-lembar.ts'
import type { BarisSiap, BarisTerbaca, PemetaanLembar } from '../impor/schema.ts'
import { KOLOM_PELENGKAP } from './parse-pelengkap-kolom.ts'
import { planKontrak, planPegawai, planUpah } from './parse-pelengkap-kontrak.ts'
import type { Bahan } from './parse-pelengkap-rencana.ts'
import { planAtasan, planJabatan } from './parse-pelengkap-tempat.ts'

/** Membaca berkas pelengkap: lembar yang tepat, baris, dan NIP ganda di dalam berkas. */
export function parsePelengkap(lembar: readonly LembarMentah[]): {
  pemetaan: PemetaanLembar[]
  baris: BarisTerbaca[]
} {
  refuseJenisLain(lembar, 'PELENGKAP')
  const dipilih = parseLembar(
    chooseLembar(lembar, KOLOM_PELENGKAP, 'pelengkap pegawai'),
    KOLOM_PELENGKAP,
    'nip',
  )
  if (!dipilih) return { pemetaan: [], baris: [] }
  // Tanpa satu kolom pun yang dapat mengubah sesuatu, "sudah sama dengan isi Titian" akan menyesatkan.
  if (![...dipilih.ada].some((kunci) => kunci !== 'nip' && kunci !== 'nama')) {
    throw new AppError(
      'INVALID_INPUT',
      `Tidak satu pun kolom pelengkap ada di lembar "${dipilih.pemetaan.lembar}". Pakai templat pelengkap, atau periksa apakah berkasnya benar.`,
    )
  }
  markGanda(dipilih.baris, 'NIP BARU', (isi) => teksIsi(isi.nip) || null)
  return { pemetaan: [dipilih.pemetaan], baris: dipilih.baris }
}

/** Membandingkan satu baris dengan isi Titian dan merencanakan jabatan, atasan, kontrak, dan upahnya. */
export function comparePelengkap(baris: BarisTerbaca, bahan: Bahan): BarisSiap {
  const nip = teksIsi(baris.isi.nip)
  const kini = bahan.kini.get(nip)
  const dasar = { ...baris, kunci: nip || null, nama: kini?.nama ?? (teksIsi(baris.isi.nama) || null) }
  if (baris.galat.some((satu) => !satu.peringatan)) return { ...dasar, keadaan: 'SALAH', beda: [] }
  if (!kini) {
    const pesan = 'NI PPPK ini belum ada di Titian. Impor daftar pegawai yang memuatnya dahulu.'
    return {
      ...dasar,
      keadaan: 'SALAH',
      beda: [],
      galat: [...baris.galat, { kolom: 'NIP BARU', isi: nip, pesan }],
    }
  }
  const rencana = [
    planJabatan(baris.isi, kini, bahan),
    planAtasan(baris.isi, kini, bahan),
    planKontrak(baris.isi, kini),
    planUpah(baris.isi, kini, bahan.hariIni),
    planPegawai(baris.isi, kini),
  ]
  const lama = new Set(baris.galat.map((satu) => satu.pesan))
  const galat = [
    ...baris.galat,
    ...rencana.flatMap((satu) => satu.galat).filter((satu) => !lama.has(satu.pesan)),
  ]
  const isi = Object.assign({}, baris.isi, ...rencana.map((satu) => satu.isi))
  if (galat.some((satu) => !satu.peringatan)) return { ...dasar, isi, galat, keadaan: 'SALAH', beda: [] }
  const beda = rencana.flatMap((satu) => satu.beda)
  const kosong = kini.kontrak.length === 0 && kini.upah_id === null && kini.hubungan_id === null
  return { ...dasar, isi, galat, beda, keadaan: beda.length === 0 ? 'SAMA' : kosong ? 'BARU' : 'BERUBAH' }
}
