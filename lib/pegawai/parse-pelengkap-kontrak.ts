import { formatRupiah, formatTanggal, formatTanggalPendek } from '../core/format.ts'
import { type Tanggal, tryParseTanggal } from '../core/tanggal.ts'
import { formatIsi, pickBeda } from '../impor/parse-isi.ts'
import type { BedaBaris, IsiBaris, NilaiIsi } from '../impor/schema.ts'
import { type KiniPelengkap, type Rencana, tetap, tolak } from './parse-pelengkap-rencana.ts'

/** Perjanjian kerja: yang lama diubah menurut hari mulainya, yang lain dibuka tanpa bertumpang tindih. */
export function planKontrak(isi: IsiBaris, kini: KiniPelengkap): Rencana {
  const mulai = tryParseTanggal(isi.mulai_kontrak)
  const selesai = tryParseTanggal(isi.selesai_kontrak)
  const diam = tetap({ aksi_kontrak: 'TETAP', kontrak_id: null })
  const lain = isi.nomor_kontrak ?? isi.sumber_dana ?? isi.terima_sk ?? selesai
  if (!mulai && lain === null) return diam
  const terakhir = kini.kontrak.at(-1)
  const lama = mulai ? kini.kontrak.find((satu) => satu.mulai === mulai) : terakhir
  if (!lama && !mulai) return tolak('MULAI KONTRAK', '', 'Kosong. Isi tanggal mulai perjanjian kerja.')
  const awal = lama?.mulai ?? mulai ?? ''
  const akhir = selesai ?? lama?.selesai
  if (!akhir) return tolak('SELESAI KONTRAK', '', 'Kosong. Isi tanggal selesai perjanjian kerja.')
  if (akhir < awal) return tolak('SELESAI KONTRAK', akhir, `Sebelum kontrak mulai (${formatIsi(awal)}).`)
  const tindih = kini.kontrak.find(
    (satu) => satu.id !== lama?.id && satu.mulai <= akhir && satu.selesai >= awal,
  )
  if (tindih) {
    return tolak(
      'MULAI KONTRAK',
      awal,
      `Bertumpang tindih dengan kontrak ${formatIsi(tindih.mulai)} sampai ${formatIsi(tindih.selesai)}.`,
    )
  }
  const beda: BedaBaris[] = []
  const bandingkan = (kolom: string, dulu: NilaiIsi, baru: NilaiIsi, akibat?: string) => {
    if (baru === null || baru === dulu) return
    beda.push({ kolom, lama: formatIsi(dulu), baru: formatIsi(baru), ...(akibat ? { akibat } : {}) })
  }
  if (!lama) {
    beda.push({
      kolom: 'KONTRAK',
      lama: terakhir ? `${formatIsi(terakhir.mulai)} sampai ${formatIsi(terakhir.selesai)}` : '(kosong)',
      baru: `${formatIsi(awal)} sampai ${formatIsi(akhir)}`,
      akibat: 'Perjanjian kerja baru dicatat.',
    })
  } else bandingkan('SELESAI KONTRAK', lama.selesai, selesai, 'Bulan yang wajib dinilai dihitung ulang.')
  bandingkan('NOMOR KONTRAK', lama?.nomor ?? null, isi.nomor_kontrak ?? null)
  bandingkan('SUMBER DANA', lama?.sumber_dana ?? null, isi.sumber_dana ?? null)
  bandingkan(
    'TANGGAL TERIMA SK',
    lama?.tanggal_terima_sk ?? null,
    isi.terima_sk ?? null,
    'Tenggat tanda tangan SKP dihitung ulang.',
  )
  if (beda.length === 0) return diam
  return {
    isi: {
      aksi_kontrak: lama ? 'UBAH' : 'BUKA',
      kontrak_id: lama?.id ?? null,
      kontrak_mulai: awal,
      kontrak_selesai: akhir,
    },
    beda,
    galat: [],
  }
}

/** Upah per bulan menurut tanggal berlakunya. */
export function planUpah(isi: IsiBaris, kini: KiniPelengkap, hariIni: Tanggal): Rencana {
  const upah = typeof isi.upah === 'number' ? isi.upah : null
  const sejak = tryParseTanggal(isi.upah_sejak)
  if (upah === null || upah === kini.upah_rupiah || (upah === kini.upah_kini && sejak === null))
    return tetap({ aksi_upah: 'TETAP', upah_id: null })
  const lama = tryParseTanggal(kini.upah_sejak)
  if (lama && sejak && sejak < lama) {
    return tolak(
      'UPAH SEJAK',
      sejak,
      `Sebelum upah yang berlaku sekarang (sejak ${formatTanggalPendek(lama)}).`,
    )
  }
  const mulaiKontrak = tryParseTanggal(isi.mulai_kontrak)
  const berlaku =
    sejak ?? (lama === null || (mulaiKontrak && mulaiKontrak > lama) ? (mulaiKontrak ?? hariIni) : lama)
  const aksi = lama === null ? 'BUKA' : berlaku > lama ? 'GANTI' : 'UBAH'
  return {
    isi: { aksi_upah: aksi, upah_id: kini.upah_id, upah_mulai: berlaku },
    beda: [
      {
        kolom: 'UPAH PER BULAN',
        lama: kini.upah_rupiah === null ? '(kosong)' : formatRupiah(kini.upah_rupiah),
        baru: formatRupiah(upah),
        ...(aksi === 'GANTI' ? { akibat: `Berlaku mulai ${formatTanggal(berlaku)}.` } : {}),
      },
    ],
    galat: [],
  }
}

/** NRK dan hari pertama bekerja: milik orangnya, bukan kontraknya. */
export function planPegawai(isi: IsiBaris, kini: KiniPelengkap): Rencana {
  const beda: BedaBaris[] = pickBeda(isi, kini, [
    { kunci: 'nrk', kolom: 'NRK' },
    { kunci: 'mulai_kerja', kolom: 'MULAI KERJA' },
  ]).map(({ kunci, ...satu }) =>
    kunci === 'mulai_kerja' ? { ...satu, akibat: 'Masa kerja dihitung ulang.' } : satu,
  )
  return { isi: { aksi_pegawai: beda.length > 0 ? 'UBAH' : 'TETAP' }, beda, galat: [] }
}
