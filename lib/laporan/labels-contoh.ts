import type { NilaiBerakhlak } from '../perilaku-kerja/schema.ts'

/** Alasan nilai tertinggi dan terendah pada data contoh, menurut nilai BerAKHLAK. */
export const ALASAN_CONTOH: Record<NilaiBerakhlak, { readonly 3: string; readonly 1: string }> = {
  BERORIENTASI_PELAYANAN: {
    3: 'Melayani warga di luar jam loket saat antrean panjang.',
    1: 'Dua warga menunggu lama tanpa penjelasan.',
  },
  AKUNTABEL: {
    3: 'Catatan kerjanya lengkap dan menjadi rujukan rekan.',
    1: 'Catatan pekerjaan baru diserahkan setelah diminta berulang.',
  },
  KOMPETEN: {
    3: 'Mengajari dua rekan memakai aplikasi yang baru.',
    1: 'Pekerjaan yang sama masih keliru setelah diarahkan.',
  },
  HARMONIS: {
    3: 'Menengahi perbedaan pendapat di tim dengan baik.',
    1: 'Menolak membantu rekan yang berhalangan.',
  },
  LOYAL: {
    3: 'Menjaga nama baik kantor saat menghadapi keluhan.',
    1: 'Meninggalkan tugas jaga tanpa memberi tahu.',
  },
  ADAPTIF: {
    3: 'Cepat menyesuaikan diri dengan alur kerja yang berubah.',
    1: 'Belum memakai alur kerja yang baru.',
  },
  KOLABORATIF: {
    3: 'Menggerakkan kerja bersama lintas bidang.',
    1: 'Tidak hadir pada dua rapat kerja bersama.',
  },
}

/** Umpan balik atasan pada data contoh: saat capaian tinggi, cukup, dan rendah. */
export const UMPAN_BALIK_CONTOH = {
  tinggi: [
    'Terima kasih, hasilnya melampaui rencana dan buktinya rapi.',
    'Pertahankan. Bagikan cara kerjanya kepada rekan satu bidang.',
    'Kerja yang baik; bulan depan bantu rekan yang tertinggal.',
  ],
  cukup: [
    'Sesuai rencana. Kirim rekap sebelum tanggal 3 agar dapat diperiksa lebih awal.',
    'Hasil kerja tertib. Lengkapi bukti dengan tanggal.',
    'Cukup baik; beri tahu lebih awal bila ada hambatan.',
    'Agenda rapi dan tepat waktu.',
  ],
  rendah: [
    'Beberapa pekerjaan tertunda. Kita bicarakan hambatannya minggu ini.',
    'Capaian di bawah rencana; susun urutan pekerjaan dan minta bantuan lebih awal.',
    'Perlu pendampingan. Mulai dari pekerjaan yang paling banyak ditunggu warga.',
  ],
} as const
