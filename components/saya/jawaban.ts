import { formatBulan, formatDaftar, formatTanggal } from '@/lib/core/format'
import { LABEL_REKOMENDASI } from '@/lib/kelayakan/labels'
import type { Saya } from '@/lib/laporan/queries-saya'

export type Jawaban = { tentang: string; judul: string; mengapa: string; lanjut: string | null }

function jawabHasil(hasil: NonNullable<Saya['hasil']>): Jawaban {
  const { keputusan, selesai } = hasil
  const judul =
    keputusan === 'TIDAK_DIPERPANJANG'
      ? `Kontrak Anda tidak diperpanjang.`
      : keputusan === 'DITUNDA'
        ? 'Keputusan kontrak Anda ditunda.'
        : `Kontrak Anda diperpanjang${selesai ? ` sampai ${formatTanggal(selesai)}` : ''}.`
  return {
    tentang: `${LABEL_REKOMENDASI[keputusan]} · SK ${hasil.nomorSk}, ${formatTanggal(hasil.tanggalSk)} · diumumkan ${formatTanggal(hasil.dirilisPada)}`,
    judul,
    mengapa: hasil.alasanKalimat.join(' '),
    lanjut: hasil.langkah,
  }
}

/** Bulan wajib dari fakta yang sama dengan syarat di bawahnya: bulan kontrak yang sedang dibicarakan. */
function hitungBulan({ bulanWajib, bulanFinal, bulanHilang }: NonNullable<Saya['posisi']>['fakta']): string {
  if (!bulanWajib) return 'Belum ada bulan yang harus dinilai.'
  const belum = bulanHilang ?? []
  const sebut =
    belum.length > 0 && belum.length <= 4 ? `; yang belum ${formatDaftar(belum.map(formatBulan))}` : ''
  return `${bulanFinal ?? 0} dari ${bulanWajib} bulan wajib sudah final${sebut}.`
}

/** Kalimat pertama halaman: di mana saya berdiri, mengapa, dan siapa yang memutuskan. */
export function susunJawaban(saya: Saya): Jawaban {
  const { hasil, hasilKontrak, posisi, berjalan, kontrak, hariIni, angka } = saya
  if (hasil) return jawabHasil(hasil)
  // Sebelum ada bulan yang dinilai, yang dicari pegawai adalah keputusan yang mendasari tahun ini.
  if (hasilKontrak && berjalan.bulanWajib.length === 0) return jawabHasil(hasilKontrak)
  const tentang = `Perpanjangan kontrak ${saya.tahun + 1} · keadaan per ${formatTanggal(hariIni)}`
  const gagal = posisi?.gerbang.filter((satu) => satu.peran === 'SYARAT' && satu.hasil === 'TIDAK_MEMENUHI')
  const tutup = `Rekomendasi dihitung pada akhir tahun dari bulan sampai ${formatBulan(angka.bulanTerakhir)}. Keputusan ada pada ${saya.ppk}, bukan pada aplikasi ini.`
  if (!kontrak || !posisi) {
    const akhir = saya.pegawai.kontrak.find(({ selesai }) => selesai < hariIni)?.selesai
    return {
      tentang: akhir ? `Tahun ${saya.tahun} · keadaan per ${formatTanggal(hariIni)}` : tentang,
      judul: akhir ? `Kontrak ${saya.tahun} Anda belum tercatat.` : 'Kontrak Anda belum tercatat.',
      mengapa: akhir ? `Kontrak terakhir Anda berakhir ${formatTanggal(akhir)}.` : tutup,
      lanjut: null,
    }
  }
  const judul =
    gagal && gagal.length > 0
      ? gagal.length === 1
        ? 'Ada satu syarat yang tidak terpenuhi.'
        : `Ada ${gagal.length} syarat yang tidak terpenuhi.`
      : posisi.hasil === 'MEMENUHI'
        ? 'Sejauh ini semua syarat terpenuhi.'
        : 'Sejauh ini tidak ada syarat yang gagal.'
  return { tentang, judul, mengapa: `${hitungBulan(posisi.fakta)} ${tutup}`, lanjut: null }
}
