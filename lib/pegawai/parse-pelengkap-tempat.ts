import { formatTanggal, formatTanggalPendek } from '../core/format.ts'
import { tryParseTanggal } from '../core/tanggal.ts'
import { formatIsi, teksIsi } from '../impor/parse-isi.ts'
import type { IsiBaris } from '../impor/schema.ts'
import { type Bahan, type KiniPelengkap, type Rencana, tetap, tolak } from './parse-pelengkap-rencana.ts'

/** Jabatan rujukan untuk penugasan yang ada. */
export function planJabatan(isi: IsiBaris, kini: KiniPelengkap, { rujukan }: Bahan): Rencana {
  const nama = teksIsi(isi.jabatan)
  if (!nama) return tetap({ jabatan_id: null })
  const jabatan = rujukan.findJabatan(nama)
  if (!jabatan) {
    const dekat = rujukan.suggestJabatan(nama)
    return tolak(
      'JABATAN RUJUKAN',
      nama,
      dekat
        ? `Tidak ada di rujukan jabatan. Maksudnya ${dekat.nama}?`
        : 'Tidak ada di rujukan jabatan. Pakai nama atau kode dari menu Organisasi.',
    )
  }
  if (!kini.penugasan_id)
    return tolak('JABATAN RUJUKAN', nama, 'Pegawai ini belum punya penugasan. Impor daftar pegawai dahulu.')
  if (jabatan.id === kini.jabatan_id) return tetap({ jabatan_id: null })
  return {
    isi: { jabatan_id: jabatan.id, penugasan_id: kini.penugasan_id, nama_jabatan: kini.nama_jabatan },
    beda: [
      {
        kolom: 'JABATAN RUJUKAN',
        lama: formatIsi(kini.jabatan_nama),
        baru: jabatan.nama,
        akibat: `BUP dihitung dari ${jabatan.batasUsia} tahun.`,
      },
    ],
    galat: [],
  }
}

/** Atasan langsung menurut tanggal: dibuka, diganti, atau diperbaiki. */
export function planAtasan(isi: IsiBaris, kini: KiniPelengkap, { orang, hariIni }: Bahan): Rencana {
  const nip = teksIsi(isi.nip_atasan)
  const diam = tetap({ aksi_atasan: 'TETAP', hubungan_id: null })
  if (!nip) return diam
  if (nip === kini.nip)
    return tolak('NIP ATASAN', nip, 'Sama dengan NI PPPK pegawai ini. Isi NIP atasan langsungnya.')
  const selesai = tryParseTanggal(kini.hubungan_selesai)
  const berakhir = selesai !== null && selesai < hariIni
  if (nip === kini.atasan_kini_nip || (nip === kini.atasan_nip && !berakhir)) return diam
  const nama = orang.get(nip) ?? teksIsi(isi.nama_atasan)
  if (!nama)
    return tolak(
      'NIP ATASAN',
      nip,
      'Belum tercatat di Titian. Isi juga NAMA ATASAN agar pejabat ini dapat dicatat.',
    )
  const mulaiLama = berakhir ? null : tryParseTanggal(kini.hubungan_mulai)
  const sejak = tryParseTanggal(isi.atasan_sejak)
  if (berakhir && sejak && sejak <= selesai) {
    return tolak(
      'ATASAN SEJAK',
      sejak,
      `Bertumpang tindih dengan atasan sebelumnya, sampai ${formatTanggalPendek(selesai)}.`,
    )
  }
  const bawaan = berakhir
    ? hariIni
    : (tryParseTanggal(isi.mulai_kontrak) ?? tryParseTanggal(kini.penugasan_mulai) ?? hariIni)
  const berlaku = mulaiLama === null ? (sejak ?? bawaan) : sejak && sejak > mulaiLama ? sejak : hariIni
  const aksi = mulaiLama === null ? 'BUKA' : berlaku > mulaiLama ? 'GANTI' : 'PERBAIKI'
  const baruDicatat = orang.has(nip) ? '' : ' Pejabat ini baru dicatat di Titian.'
  const akibat =
    aksi === 'GANTI'
      ? `Penilai berganti mulai ${formatTanggal(berlaku)}; yang menunggu ikut pindah.`
      : aksi === 'PERBAIKI'
        ? `Memperbaiki atasan yang mulai ${formatTanggal(mulaiLama ?? berlaku)}.`
        : `Penilai sejak ${formatTanggal(berlaku)}.`
  return {
    isi: { aksi_atasan: aksi, hubungan_id: kini.hubungan_id, atasan_mulai: berlaku, nama_atasan: nama },
    beda: [
      {
        kolom: 'ATASAN',
        lama: berakhir ? '(kosong)' : formatIsi(kini.atasan_nama),
        baru: nama,
        akibat: akibat + baruDicatat,
      },
    ],
    galat: [],
  }
}
