// Lebih panjang dari biasanya: pustaka rencana hasil kerja tiap jabatan adalah data.
import type { Aspek, Polaritas } from '../../lib/skp/schema.ts'
import type { KelompokJabatan } from './jabatan.ts'
import type { BarisJabatan } from './tabel.ts'

type IndikatorPustaka = {
  aspek: Aspek
  uraian: string
  /** Target sebulan; setahun dua belas kalinya bila yang dihitung banyaknya. */
  target: number
  satuan: string
  polaritas: Polaritas
  bobot: number | null
}
export type RhkPustaka = { uraian: string; rhkAtasan: string; indikator: IndikatorPustaka }

/**
 * `rencana hasil kerja | indikator | target sebulan satuan`; satuan `%` berarti mutu, `<` di depan target berarti waktu
 * (makin kecil makin baik). Setiap jabatan mempunyai tepat satu indikator mutu bertarget 100 %.
 */
type Ringkas = readonly string[]

const TETAP: Record<string, Ringkas> = {
  'Guru Kelas': [
    'Pembelajaran kelas terlaksana sesuai rencana | Jumlah pertemuan tatap muka | 96 pertemuan',
    'Hasil belajar peserta didik terpantau | Peserta didik yang penilaian hariannya lengkap | 100 %',
    'Perangkat ajar tersedia sebelum dipakai | Jumlah modul ajar yang disusun | 8 modul',
  ],
  'Guru Pendidikan Agama': [
    'Pembelajaran pendidikan agama terlaksana | Jumlah pertemuan tatap muka | 72 pertemuan',
    'Pembiasaan ibadah di sekolah berjalan | Jumlah kegiatan pembiasaan yang didampingi | 20 kegiatan',
    'Hasil belajar peserta didik terpantau | Peserta didik yang penilaiannya lengkap | 100 %',
  ],
  'Guru Penjasorkes': [
    'Pembelajaran jasmani dan olahraga terlaksana | Jumlah pertemuan tatap muka | 72 pertemuan',
    'Peserta didik bergerak dengan aman | Pertemuan tanpa cedera yang perlu dirujuk | 100 %',
    'Kegiatan ekstrakurikuler olahraga berjalan | Jumlah latihan yang didampingi | 8 latihan',
  ],
  'Guru Bahasa Inggris': [
    'Pembelajaran bahasa Inggris terlaksana | Jumlah pertemuan tatap muka | 72 pertemuan',
    'Kemampuan membaca peserta didik meningkat | Peserta didik yang mencapai tujuan pembelajaran | 100 %',
    'Bahan bacaan pendukung tersedia | Jumlah bahan bacaan yang disusun | 4 bahan',
  ],
  'Guru Matematika': [
    'Pembelajaran matematika terlaksana | Jumlah pertemuan tatap muka | 72 pertemuan',
    'Kemampuan berhitung peserta didik meningkat | Peserta didik yang mencapai tujuan pembelajaran | 100 %',
    'Latihan soal tersedia untuk tiap pokok bahasan | Jumlah lembar latihan yang disusun | 8 lembar',
  ],
  'Guru Taman Kanak-Kanak': [
    'Kegiatan bermain dan belajar terlaksana | Jumlah hari kegiatan | 20 hari',
    'Perkembangan anak tercatat | Anak yang catatan perkembangannya lengkap | 100 %',
    'Komunikasi dengan orang tua terjaga | Jumlah laporan perkembangan yang disampaikan | 24 laporan',
  ],
  'Tenaga Administrasi Sekolah': [
    'Surat dan arsip sekolah terkelola | Jumlah surat yang diagendakan | 40 surat',
    'Data pokok pendidikan mutakhir | Data peserta didik yang sesuai keadaan | 100 %',
    'Layanan surat keterangan tepat waktu | Lama penyelesaian satu surat keterangan | <1 hari kerja',
  ],
  'Penjaga Sekolah': [
    'Lingkungan sekolah aman di luar jam belajar | Jumlah ronda yang dicatat | 60 ronda',
    'Ruang kelas siap dipakai setiap pagi | Ruang kelas yang bersih sebelum pukul 07.00 | 100 %',
    'Kerusakan kecil segera ditangani | Jumlah perbaikan ringan | 5 perbaikan',
  ],
  'Pustakawan Sekolah': [
    'Layanan peminjaman buku berjalan | Jumlah peminjaman yang dilayani | 120 peminjaman',
    'Koleksi tertata dan mudah dicari | Koleksi yang nomor dan raknya sesuai | 100 %',
    'Kegiatan literasi terlaksana | Jumlah kegiatan literasi | 4 kegiatan',
  ],
  'Laboran Sekolah': [
    'Praktikum terlayani | Jumlah praktikum yang disiapkan | 16 praktikum',
    'Alat dan bahan laboratorium terpelihara | Alat yang siap dipakai | 100 %',
    'Pemakaian bahan tercatat | Jumlah laporan pemakaian bahan | 4 laporan',
  ],
  'Perawat Terampil': [
    'Asuhan keperawatan diberikan sesuai standar | Jumlah pasien yang diberi asuhan | 140 pasien',
    'Dokumentasi asuhan lengkap | Rekam asuhan yang lengkap dalam 24 jam | 100 %',
    'Edukasi kesehatan disampaikan | Jumlah penyuluhan kepada pasien dan keluarga | 12 penyuluhan',
  ],
  'Bidan Terampil': [
    'Ibu hamil terlayani sesuai standar | Jumlah pemeriksaan kehamilan | 60 pemeriksaan',
    'Kelas ibu dan posyandu berjalan | Jumlah kegiatan yang didampingi | 8 kegiatan',
    'Ibu hamil risiko tinggi terpantau | Ibu risiko tinggi yang dikunjungi | 100 %',
  ],
  'Asisten Apoteker Terampil': [
    'Resep terlayani dengan tepat | Jumlah lembar resep yang disiapkan | 400 lembar',
    'Persediaan obat sesuai catatan | Jenis obat yang stoknya cocok dengan kartu | 100 %',
    'Waktu tunggu obat terkendali | Lama menyiapkan obat jadi | <30 menit',
  ],
  'Nutrisionis Terampil': [
    'Status gizi sasaran terpantau | Jumlah balita yang diukur | 90 balita',
    'Konseling gizi diberikan | Jumlah konseling | 24 konseling',
    'Data gizi tercatat benar | Data pengukuran yang lolos pemeriksaan | 100 %',
  ],
  'Sanitarian Terampil': [
    'Tempat umum terawasi | Jumlah tempat yang diperiksa | 12 tempat',
    'Kualitas air minum terpantau | Sampel yang diambil sesuai jadwal | 100 %',
    'Penyuluhan kesehatan lingkungan terlaksana | Jumlah penyuluhan | 4 penyuluhan',
  ],
  'Pranata Laboratorium Kesehatan Terampil': [
    'Pemeriksaan laboratorium terlayani | Jumlah pemeriksaan | 320 pemeriksaan',
    'Mutu hasil terjaga | Kontrol mutu harian yang masuk batas | 100 %',
    'Hasil disampaikan tepat waktu | Lama hasil pemeriksaan rutin | <120 menit',
  ],
  'Perekam Medis Terampil': [
    'Berkas rekam medis terkelola | Jumlah berkas yang diolah | 450 berkas',
    'Kode diagnosis tepat | Berkas yang kodenya benar menurut pemeriksaan | 100 %',
    'Penyediaan berkas cepat | Lama menyediakan satu berkas | <10 menit',
  ],
  'Terapis Gigi dan Mulut Terampil': [
    'Pelayanan gigi dasar diberikan | Jumlah pasien yang dilayani | 80 pasien',
    'Usaha kesehatan gigi sekolah berjalan | Jumlah sekolah yang dikunjungi | 4 sekolah',
    'Alat tersterilkan sesuai prosedur | Siklus sterilisasi yang memenuhi syarat | 100 %',
  ],
  'Dokter Ahli Pertama': [
    'Pasien rawat jalan terlayani | Jumlah pasien yang diperiksa | 380 pasien',
    'Rekam medis terisi lengkap | Rekam medis yang lengkap pada hari yang sama | 100 %',
    'Penyakit menular dilaporkan | Lama melaporkan kasus wajib lapor | <24 jam',
  ],
  'Pranata Komputer Terampil': [
    'Gangguan perangkat dan jaringan tertangani | Jumlah tiket yang diselesaikan | 40 tiket',
    'Layanan aplikasi tersedia | Ketersediaan layanan pada jam kerja | 100 %',
    'Cadangan data dibuat dan diuji | Jumlah pencadangan yang diuji pulih | 4 pencadangan',
  ],
  'Arsiparis Terampil': [
    'Arsip dinamis tertata | Jumlah berkas yang diolah | 150 berkas',
    'Daftar arsip sesuai fisiknya | Berkas yang ditemukan menurut daftarnya | 100 %',
    'Arsip inaktif dipindahkan sesuai jadwal | Jumlah boks yang dipindahkan | 10 boks',
  ],
  'Penyuluh Pertanian Terampil': [
    'Kelompok tani terdampingi | Jumlah kunjungan ke kelompok tani | 16 kunjungan',
    'Data tanam tercatat benar | Hamparan yang datanya sesuai lapangan | 100 %',
    'Teknologi tepat guna diperkenalkan | Jumlah demonstrasi cara | 2 demonstrasi',
  ],
  'Pemadam Kebakaran Terampil': [
    'Siaga regu terlaksana | Jumlah giliran jaga | 15 giliran',
    'Peralatan siap pakai | Peralatan yang lulus pemeriksaan harian | 100 %',
    'Waktu tanggap terkendali | Lama tiba di lokasi dalam kota | <15 menit',
  ],
  'Teknisi Jalan dan Irigasi': [
    'Jalan dan saluran terpelihara | Panjang ruas yang diperbaiki | 1200 meter',
    'Laporan kerusakan ditindaklanjuti | Laporan yang ditangani pada bulan yang sama | 100 %',
    'Pemeriksaan rutin terlaksana | Jumlah ruas yang diperiksa | 20 ruas',
  ],
  'Pengawas Lalu Lintas Jalan': [
    'Lalu lintas di titik rawan terjaga | Jumlah giliran penjagaan | 22 giliran',
    'Rambu dan marka terpantau | Rambu rusak yang dilaporkan pada hari yang sama | 100 %',
    'Angkutan umum terperiksa | Jumlah kendaraan yang diperiksa | 60 kendaraan',
  ],
  'Pengelola Umum Operasional': [
    'Ruang dan lingkungan kerja bersih dan tertib | Jumlah ruang yang dibersihkan dan dicatat | 20 kali',
    'Perangkat rapat disiapkan tepat waktu | Jumlah rapat yang disiapkan | 25 rapat',
    'Kerusakan diketahui dan diteruskan | Laporan kerusakan yang diteruskan pada hari yang sama | 100 %',
  ],
  'Pengelola Umum Operasional – Petugas Kebersihan': [
    'Ruang dan halaman kantor bersih | Jumlah ruang yang dibersihkan | 220 ruang',
    'Kebersihan terjaga sepanjang hari | Pemeriksaan kebersihan yang bernilai baik | 100 %',
    'Persediaan alat kebersihan cukup | Jumlah pemeriksaan persediaan | 4 pemeriksaan',
  ],
  'Pengelola Umum Operasional – Pramu Kantor': [
    'Tamu dan rapat terlayani | Jumlah rapat yang dilayani | 25 rapat',
    'Dokumen antarunit tersampaikan | Dokumen yang tiba pada hari yang sama | 100 %',
    'Ruang rapat siap pakai | Jumlah ruang yang disiapkan | 30 ruang',
  ],
  'Operator Layanan Operasional': [
    'Surat masuk dan keluar terkelola tepat waktu | Jumlah surat yang diagendakan | 120 surat',
    'Surat diteruskan tanpa tertahan | Lama surat diteruskan setelah diterima | <1 hari kerja',
    'Permohonan informasi publik terekap | Jumlah rekapitulasi permohonan informasi publik | 1 rekap',
    'Data barang ruang layanan mutakhir | Kesesuaian data barang dengan keadaan ruang | 100 %',
  ],
  'Operator Layanan Operasional – Pengemudi': [
    'Perjalanan dinas terlayani dengan aman | Jumlah perjalanan yang dilayani | 30 perjalanan',
    'Kendaraan dinas laik jalan | Pemeriksaan harian yang tanpa temuan | 100 %',
    'Perawatan berkala dilakukan | Jumlah perawatan kendaraan | 2 perawatan',
  ],
  'Operator Layanan Operasional – Petugas Keamanan': [
    'Lingkungan kantor aman | Jumlah giliran jaga | 22 giliran',
    'Tamu dan kendaraan tercatat | Tamu yang tercatat di buku tamu | 100 %',
    'Patroli dilakukan sesuai jadwal | Jumlah patroli | 88 patroli',
  ],
  'Pengelola Layanan Operasional': [
    'Layanan unit berjalan sesuai prosedur | Jumlah permohonan yang diselesaikan | 60 permohonan',
    'Pengguna layanan puas | Pengguna yang menyatakan puas | 100 %',
    'Laporan layanan tersusun | Jumlah laporan layanan | 4 laporan',
  ],
  'Pengelola Layanan Operasional – Bendahara Pembantu': [
    'Pertanggungjawaban belanja tersusun | Jumlah dokumen pertanggungjawaban | 30 dokumen',
    'Bukti belanja lengkap | Bukti yang lolos pemeriksaan pertama | 100 %',
    'Pembayaran diproses tepat waktu | Lama menyiapkan satu berkas tagihan | <2 hari kerja',
  ],
  'Pengelola Layanan Operasional – Pengelola Data': [
    'Data unit terkumpul dan terolah | Jumlah set data yang diperbarui | 12 set',
    'Data akurat | Isian yang lolos pemeriksaan silang | 100 %',
    'Permintaan data terjawab | Lama menjawab satu permintaan data | <3 hari kerja',
  ],
  'Penata Layanan Operasional': [
    'Bahan kebijakan dan layanan tersusun | Jumlah bahan yang disusun | 6 bahan',
    'Pelaksanaan kegiatan terpantau | Kegiatan yang dipantau sesuai jadwal | 100 %',
    'Koordinasi antarunit berjalan | Jumlah rapat koordinasi yang ditindaklanjuti | 5 rapat',
  ],
  'Penata Layanan Operasional – Penyusun Laporan': [
    'Laporan berkala tersusun | Jumlah laporan | 6 laporan',
    'Laporan disampaikan tepat waktu | Laporan yang masuk sebelum batasnya | 100 %',
    'Data pendukung terkumpul | Jumlah unit yang datanya masuk | 12 unit',
  ],
  'Penata Layanan Operasional – Perencana Program': [
    'Usulan program tersusun | Jumlah usulan yang ditelaah | 8 usulan',
    'Rencana dan anggaran selaras | Rincian yang cocok dengan pagunya | 100 %',
    'Pelaksanaan program dievaluasi | Jumlah catatan evaluasi | 4 catatan',
  ],
}

/** Bidang tugas pada provinsi besar: kalimatnya mengikuti kelompok, isinya bidangnya. */
const UMUM: Partial<Record<KelompokJabatan, (bidang: string) => Ringkas>> = {
  PENGELOLA_UMUM_OPERASIONAL: (bidang) => [
    `Sarana urusan ${bidang} siap dipakai | Jumlah pemeriksaan sarana | 20 pemeriksaan`,
    `Tempat layanan ${bidang} bersih dan tertib | Pemeriksaan yang bernilai baik | 100 %`,
    'Kerusakan diketahui dan diteruskan | Jumlah laporan kerusakan yang diteruskan | 6 laporan',
  ],
  OPERATOR_LAYANAN_OPERASIONAL: (bidang) => [
    `Permohonan urusan ${bidang} tercatat dan diteruskan | Jumlah permohonan yang dicatat | 80 permohonan`,
    `Data ${bidang} sesuai keadaan | Data yang cocok saat diperiksa | 100 %`,
    'Permohonan diteruskan tanpa tertahan | Lama meneruskan satu permohonan | <1 hari kerja',
  ],
  PENGELOLA_LAYANAN_OPERASIONAL: (bidang) => [
    `Layanan ${bidang} diselesaikan sesuai prosedur | Jumlah layanan yang diselesaikan | 50 layanan`,
    'Pengguna layanan puas | Pengguna yang menyatakan puas | 100 %',
    `Laporan layanan ${bidang} tersusun | Jumlah laporan | 4 laporan`,
  ],
  PENATA_LAYANAN_OPERASIONAL: (bidang) => [
    `Bahan kebijakan ${bidang} tersusun | Jumlah bahan yang disusun | 6 bahan`,
    `Kegiatan ${bidang} terpantau | Kegiatan yang dipantau sesuai jadwal | 100 %`,
    'Koordinasi antarunit berjalan | Jumlah rapat yang ditindaklanjuti | 5 rapat',
  ],
}

/** Rencana hasil kerja pimpinan yang diintervensi, menurut kelompok jabatan bawahannya. */
const RHK_PIMPINAN: Record<KelompokJabatan, readonly [string, string]> = {
  GURU: ['Meningkatnya mutu pembelajaran', 'Meningkatnya capaian literasi dan numerasi peserta didik'],
  TENAGA_KEPENDIDIKAN: [
    'Terselenggaranya layanan sekolah yang tertib',
    'Tersedianya sarana belajar yang layak',
  ],
  TENAGA_KESEHATAN: [
    'Meningkatnya mutu pelayanan kesehatan',
    'Terpenuhinya standar pelayanan minimal kesehatan',
  ],
  TENAGA_TEKNIS: ['Meningkatnya mutu layanan teknis', 'Terpeliharanya sarana dan prasarana layanan'],
  PENGELOLA_UMUM_OPERASIONAL: [
    'Terselenggaranya layanan umum kantor',
    'Terpeliharanya sarana dan prasarana kerja',
  ],
  OPERATOR_LAYANAN_OPERASIONAL: [
    'Meningkatnya mutu layanan informasi publik',
    'Terselenggaranya administrasi yang tertib',
  ],
  PENGELOLA_LAYANAN_OPERASIONAL: [
    'Meningkatnya kepuasan pengguna layanan',
    'Terselenggaranya administrasi yang tertib',
  ],
  PENATA_LAYANAN_OPERASIONAL: [
    'Tersusunnya kebijakan dan program yang selaras',
    'Terpantaunya pelaksanaan program dan kegiatan',
  ],
}

function parseRingkas(teks: string, bobot: number | null, rhkAtasan: string): RhkPustaka {
  const [uraian = '', indikator = '', sisa = ''] = teks.split(' | ')
  const minimal = sisa.startsWith('<')
  const [target = '', ...satuan] = sisa.replace('<', '').split(' ')
  return {
    uraian,
    rhkAtasan,
    indikator: {
      aspek: minimal ? 'WAKTU' : satuan[0] === '%' ? 'KUALITAS' : 'KUANTITAS',
      uraian: indikator,
      target: Number(target),
      satuan: satuan.join(' '),
      polaritas: minimal ? 'MINIMAL' : 'MAKSIMAL',
      bobot,
    },
  }
}

/** Pustaka satu jabatan: tiga atau empat RHK, masing-masing satu indikator; tepat satu di antaranya mutu bertarget 100 %. */
export function listPustaka(jabatan: BarisJabatan, kelompok: KelompokJabatan): RhkPustaka[] {
  const [, bidang = ''] = jabatan.nama.split(' – ')
  const ringkas = TETAP[jabatan.nama] ?? UMUM[kelompok]?.(bidang.toLowerCase())
  if (ringkas === undefined)
    throw new Error(`Jabatan ${jabatan.nama} belum mempunyai pustaka rencana hasil kerja`)
  const bobot = ringkas.length === 4 ? [25, 25, 25, 25] : kelompok === 'GURU' ? [50, 30, 20] : null
  return ringkas.map((teks, i) =>
    parseRingkas(teks, bobot?.[i] ?? null, RHK_PIMPINAN[kelompok][i === ringkas.length - 1 ? 1 : 0]),
  )
}

/** Target setahun satu indikator: yang dihitung banyaknya dua belas kali sebulan, yang lain tetap. */
export function computeTargetSetahun({ aspek, target }: IndikatorPustaka): number {
  return aspek === 'KUANTITAS' ? target * 12 : target
}
