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

/** Kalimat pertama halaman: di mana saya berdiri, mengapa, dan siapa yang memutuskan. */
export function susunJawaban(saya: Saya): Jawaban {
  const { hasil, posisi, berjalan, kontrak, hariIni, angka } = saya
  if (hasil && hasil.tahun === saya.tahun) return jawabHasil(hasil)
  const tentang = `Perpanjangan kontrak ${saya.tahun + 1} · keadaan per ${formatTanggal(hariIni)}`
  const gagal = posisi?.gerbang.filter((satu) => satu.peran === 'SYARAT' && satu.hasil === 'TIDAK_MEMENUHI')
  const belumFinal = berjalan.bulan.filter(
    (satu) => berjalan.bulanWajib.includes(satu.bulan) && !(satu.final && satu.capaian !== null),
  )
  const final = berjalan.bulanWajib.length - belumFinal.length
  const hitungan =
    berjalan.bulanWajib.length === 0
      ? 'Belum ada bulan yang harus dinilai.'
      : `${final} dari ${berjalan.bulanWajib.length} bulan wajib sudah final${belumFinal.length > 0 && belumFinal.length <= 4 ? `; yang belum ${formatDaftar(belumFinal.map(({ bulan }) => formatBulan(bulan)))}` : ''}.`
  const tutup = `Rekomendasi dihitung pada akhir tahun dari bulan sampai ${formatBulan(angka.bulanTerakhir)}. Keputusan ada pada ${saya.ppk}, bukan pada aplikasi ini.`
  if (!kontrak || !posisi)
    return { tentang, judul: 'Kontrak Anda belum tercatat.', mengapa: tutup, lanjut: null }
  const judul =
    gagal && gagal.length > 0
      ? gagal.length === 1
        ? 'Ada satu syarat yang tidak terpenuhi.'
        : `Ada ${gagal.length} syarat yang tidak terpenuhi.`
      : posisi.hasil === 'MEMENUHI'
        ? 'Sejauh ini semua syarat terpenuhi.'
        : 'Sejauh ini tidak ada syarat yang gagal.'
  return { tentang, judul, mengapa: `${hitungan} ${tutup}`, lanjut: null }
}
