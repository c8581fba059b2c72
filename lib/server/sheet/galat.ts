/** Why a file is refused, each in a sentence that says what to do; `{x}` is filled in. */
export const KALIMAT_GALAT = {
  KOSONG: 'Berkas kosong (0 bita). Pilih berkas yang berisi data, lalu unggah lagi.',
  TANPA_BARIS:
    'Berkas tidak berisi satu baris pun. Pastikan datanya ada di lembar kerja, simpan, lalu unggah lagi.',
  XLS_LAMA:
    'Berkas ini berformat Excel 97–2003 (.xls), apa pun nama berkasnya. Buka di Excel atau LibreOffice, pilih Simpan Sebagai .xlsx, lalu unggah hasilnya.',
  XLSB: 'Berkas ini berformat Excel biner (.xlsb). Buka di Excel, pilih Simpan Sebagai .xlsx, lalu unggah hasilnya.',
  ODS: 'Berkas ini berformat OpenDocument. Buka di LibreOffice, pilih Simpan Sebagai .xlsx, lalu unggah hasilnya.',
  BERSANDI:
    'Berkas dilindungi kata sandi. Buka berkasnya, hapus kata sandi pembukanya, simpan, lalu unggah lagi.',
  PDF: 'Berkas ini PDF, bukan lembar kerja. Unggah berkas .xlsx atau .csv asalnya.',
  HALAMAN_WEB:
    'Berkas ini halaman web atau XML yang diberi nama seperti lembar kerja. Buka di Excel, pilih Simpan Sebagai .xlsx, lalu unggah hasilnya.',
  BUKAN_LEMBAR:
    'Isi berkas ini bukan buku kerja Excel, apa pun nama berkasnya. Buka data aslinya di Excel atau LibreOffice, pilih Simpan Sebagai .xlsx, lalu unggah hasilnya.',
  TERPOTONG:
    'Berkas terpotong: bagian akhirnya tidak ada, biasanya karena penyalinan atau pengunduhan terhenti. Simpan atau unduh ulang berkas aslinya, lalu unggah lagi.',
  RUSAK:
    'Isi berkas rusak sehingga tidak dapat dibaca. Buka di Excel atau LibreOffice, simpan sebagai .xlsx baru, lalu unggah lagi.',
  MAKRO: 'Berkas berisi makro. Simpan sebagai .xlsx biasa (tanpa makro), lalu unggah lagi.',
  TAUTAN_LUAR:
    'Berkas mengambil isi dari berkas lain. Di Excel pilih Data, Edit Tautan, Putuskan Tautan, simpan, lalu unggah lagi.',
  MENGEMBANG:
    'Berkas ditolak karena isinya mengembang jauh melebihi ukurannya. Salin datanya ke lembar kerja baru, simpan, lalu unggah lagi.',
  TERLALU_BESAR:
    'Isi berkas lebih dari {mb} MB setelah dibuka. Bagi datanya menjadi beberapa berkas, lalu unggah satu per satu.',
  TERLALU_BANYAK_BAGIAN:
    'Berkas tersusun dari lebih dari {n} bagian. Salin datanya ke lembar kerja baru tanpa gambar dan grafik, simpan, lalu unggah lagi.',
  DTD: 'Berkas berisi definisi dokumen yang tidak diperkenankan. Salin datanya ke lembar kerja baru, simpan, lalu unggah lagi.',
  BARIS_TERLALU_BANYAK:
    'Lembar "{lembar}" berisi lebih dari {n} baris. Bagi datanya menjadi beberapa berkas, lalu unggah satu per satu.',
  KOLOM_TERLALU_BANYAK:
    'Lembar "{lembar}" berisi lebih dari {n} kolom (baris {baris}). Hapus kolom yang tidak dipakai, lalu unggah lagi.',
  SEL_TERLALU_PANJANG:
    'Lembar "{lembar}" baris {baris} berisi sel yang lebih panjang dari {n} huruf. Periksa tanda kutip dan isi selnya, lalu unggah lagi.',
  KUTIP_TERBUKA:
    'Tanda kutip yang dibuka pada baris {baris} tidak pernah ditutup. Periksa baris itu, lalu unggah lagi.',
  TERLALU_LAMA:
    'Berkas tidak selesai dibaca dalam {detik} detik. Bagi datanya menjadi beberapa berkas, lalu unggah satu per satu.',
} as const

export type KodeGalatLembar = keyof typeof KALIMAT_GALAT

export type RincianGalat = Record<string, string | number>

/** A refusal inside the worker; it crosses to the caller as code and details, never as a stack trace. */
export class GalatLembar extends Error {
  readonly kode: KodeGalatLembar
  readonly rincian: RincianGalat

  constructor(kode: KodeGalatLembar, rincian: RincianGalat = {}) {
    super(kode)
    this.name = 'GalatLembar'
    this.kode = kode
    this.rincian = rincian
  }
}

/** The sentence for a refusal, with its details filled in. */
export function formatGalatLembar(kode: KodeGalatLembar, rincian: RincianGalat): string {
  return KALIMAT_GALAT[kode].replace(/\{(\w+)\}/g, (_, nama: string) => {
    const nilai = rincian[nama]
    return typeof nilai === 'number' ? nilai.toLocaleString('id-ID') : (nilai ?? '')
  })
}
