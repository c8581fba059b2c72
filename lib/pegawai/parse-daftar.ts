import { teksIsi } from '../impor/parse-isi.ts'
import { refuseJenisLain } from '../impor/parse-jenis.ts'
import { chooseLembar, type LembarMentah, markGanda, parseLembar } from '../impor/parse-lembar.ts'
import type { BarisTerbaca, PemetaanLembar } from '../impor/schema.ts'
import { KOLOM_DAFTAR } from './parse-daftar-kolom.ts'

/** Membaca daftar pegawai dari buku kerja: lembar yang tepat, baris, dan kunci ganda di dalam berkas. */
export function parseDaftar(lembar: readonly LembarMentah[]): {
  pemetaan: PemetaanLembar[]
  baris: BarisTerbaca[]
} {
  refuseJenisLain(lembar, 'DAFTAR_PEGAWAI')
  const dipilih = parseLembar(chooseLembar(lembar, KOLOM_DAFTAR, 'daftar pegawai'), KOLOM_DAFTAR, 'nip')
  if (!dipilih) return { pemetaan: [], baris: [] }
  markGanda(dipilih.baris, 'NIP BARU', (isi) => teksIsi(isi.nip) || null)
  markGanda(dipilih.baris, 'PNS ID', (isi) => teksIsi(isi.pns_id) || null)
  return { pemetaan: [dipilih.pemetaan], baris: dipilih.baris }
}
