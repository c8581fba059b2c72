// Lebih panjang dari biasanya: susunan perangkat daerah dua wilayah contoh adalah data.
import type { KelompokJabatan } from './jabatan.ts'

export type JenisUnit = 'INDUK' | 'BIDANG' | 'WILAYAH' | 'SEKOLAH' | 'PUSKESMAS' | 'INSTALASI' | 'KECAMATAN'

export type TemplatUnit = {
  nama: string
  jenis: JenisUnit
  /** Nama unit induk di perangkat daerah yang sama; null berarti langsung di bawah unit INDUK. */
  induk: string | null
  kepala: string | null
  /** Bagian pegawai yang bekerja di sini; 0 untuk unit yang hanya menaungi. */
  bobot: number
}

export type TemplatPerangkatDaerah = {
  /** Sebutan tetap yang dipakai persona. */
  kunci: string
  nama: string
  singkatan: string
  jenis: 'DINAS' | 'BADAN' | 'SEKRETARIAT' | 'KECAMATAN' | 'RUMAH_SAKIT' | 'SATUAN' | 'BIRO' | 'WILAYAH'
  kepala: string | null
  bobot: number
  unit: TemplatUnit[]
}

const KECAMATAN =
  'Barabai|Batu Benawa|Hantakan|Batang Alai Selatan|Batang Alai Utara|Batang Alai Timur|Pandawan|Labuan Amas Selatan|Labuan Amas Utara|Haruyan|Limpasu'.split(
    '|',
  )

function bidang(...daftar: string[]): TemplatUnit[] {
  return [
    { nama: 'Sekretariat', jenis: 'BIDANG', induk: null, kepala: 'Sekretaris', bobot: 2 },
    ...daftar.map(
      (nama): TemplatUnit => ({
        nama: `Bidang ${nama}`,
        jenis: 'BIDANG',
        induk: null,
        kepala: `Kepala Bidang ${nama}`,
        bobot: 2,
      }),
    ),
  ]
}

function bagian(...daftar: string[]): TemplatUnit[] {
  return daftar.map((nama) => ({
    nama: `Bagian ${nama}`,
    jenis: 'BIDANG',
    induk: null,
    kepala: `Kepala Bagian ${nama}`,
    bobot: 2,
  }))
}

function sekolah(nama: string, induk: string): TemplatUnit {
  return { nama, jenis: 'SEKOLAH', induk, kepala: `Kepala ${nama}`, bobot: 3 }
}

function sekolahKecamatan(kecamatan: string, urut: number): TemplatUnit[] {
  const induk = `Koordinator Wilayah Pendidikan Kecamatan ${kecamatan}`
  return [
    {
      nama: induk,
      jenis: 'WILAYAH',
      induk: null,
      kepala: `Koordinator Wilayah Kecamatan ${kecamatan}`,
      bobot: 0,
    },
    ...[1, 2, 3, 4].slice(0, urut % 3 === 0 ? 3 : 4).map((n) => sekolah(`SDN ${n} ${kecamatan}`, induk)),
    sekolah(`SMPN 1 ${kecamatan}`, induk),
    sekolah(`TKN Pembina ${kecamatan}`, induk),
  ]
}

function puskesmas(daftar: readonly string[]): TemplatUnit[] {
  return daftar.map((nama) => ({
    nama: `Puskesmas ${nama}`,
    jenis: 'PUSKESMAS',
    induk: null,
    kepala: `Kepala Puskesmas ${nama}`,
    bobot: 4,
  }))
}

function instalasi(...daftar: string[]): TemplatUnit[] {
  return daftar.map((nama) => ({
    nama: `Instalasi ${nama}`,
    jenis: 'INSTALASI',
    induk: null,
    kepala: `Kepala Instalasi ${nama}`,
    bobot: 3,
  }))
}

const PUSKESMAS_HST =
  'Barabai|Sungai Rangas|Pagat|Hantakan|Birayang|Tandilang|Ilung|Tembok Bahalang|Hapulang|Pandawan|Banua Kupang|Kambat Utara|Pantai Hambawang|Sungai Buluh|Durian Gantang|Kasarangan|Haruyan|Barikin|Limpasu'.split(
    '|',
  )

/** Perangkat daerah kabupaten contoh; `bobot` adalah banyaknya pegawai pada 983 orang. */
export function listKabupaten(): TemplatPerangkatDaerah[] {
  return [
    {
      kunci: 'PENDIDIKAN',
      nama: 'Dinas Pendidikan',
      singkatan: 'Disdik',
      jenis: 'DINAS',
      kepala: 'Kepala Dinas Pendidikan',
      bobot: 341,
      unit: [
        ...bidang('Pembinaan SD', 'Pembinaan SMP', 'PAUD dan Pendidikan Nonformal', 'Ketenagaan'),
        ...KECAMATAN.flatMap(sekolahKecamatan),
      ],
    },
    {
      kunci: 'KESEHATAN',
      nama: 'Dinas Kesehatan',
      singkatan: 'Dinkes',
      jenis: 'DINAS',
      kepala: 'Kepala Dinas Kesehatan',
      bobot: 172,
      unit: [
        ...bidang('Kesehatan Masyarakat', 'Pencegahan Penyakit', 'Pelayanan Kesehatan'),
        ...puskesmas(PUSKESMAS_HST),
      ],
    },
    {
      kunci: 'RSUD',
      nama: 'Rumah Sakit Umum Daerah',
      singkatan: 'RSUD',
      jenis: 'RUMAH_SAKIT',
      kepala: 'Direktur Rumah Sakit Umum Daerah',
      bobot: 88,
      unit: [
        ...bagian('Tata Usaha'),
        ...instalasi(
          'Rawat Inap',
          'Rawat Jalan',
          'Gawat Darurat',
          'Farmasi',
          'Gizi',
          'Laboratorium',
          'Rekam Medis',
        ),
      ],
    },
    {
      kunci: 'PUPR',
      nama: 'Dinas PUPR',
      singkatan: 'PUPR',
      jenis: 'DINAS',
      kepala: 'Kepala Dinas PUPR',
      bobot: 64,
      unit: bidang('Bina Marga', 'Cipta Karya', 'Sumber Daya Air', 'Tata Ruang'),
    },
    {
      kunci: 'SATPOL',
      nama: 'Satpol PP dan Damkar',
      singkatan: 'Satpol PP',
      jenis: 'SATUAN',
      kepala: 'Kepala Satuan Polisi Pamong Praja dan Pemadam Kebakaran',
      bobot: 58,
      unit: bidang('Ketertiban Umum', 'Penegakan Perda', 'Pemadam Kebakaran'),
    },
    {
      kunci: 'LH',
      nama: 'Dinas LH dan Perhubungan',
      singkatan: 'DLHP',
      jenis: 'DINAS',
      kepala: 'Kepala Dinas LH dan Perhubungan',
      bobot: 52,
      unit: bidang('Pengelolaan Sampah', 'Pengendalian Pencemaran', 'Lalu Lintas dan Angkutan'),
    },
    {
      kunci: 'SETDA',
      nama: 'Sekretariat Daerah',
      singkatan: 'Setda',
      jenis: 'SEKRETARIAT',
      kepala: 'Sekretaris Daerah',
      bobot: 46,
      unit: bagian('Umum', 'Hukum', 'Organisasi', 'Pemerintahan', 'Protokol', 'Kesejahteraan Rakyat'),
    },
    {
      kunci: 'PERTANIAN',
      nama: 'Dinas Pertanian',
      singkatan: 'Distan',
      jenis: 'DINAS',
      kepala: 'Kepala Dinas Pertanian',
      bobot: 37,
      unit: bidang('Tanaman Pangan', 'Peternakan', 'Penyuluhan'),
    },
    {
      kunci: 'KECAMATAN',
      nama: 'Kecamatan (11)',
      singkatan: 'Kecamatan',
      jenis: 'KECAMATAN',
      kepala: null,
      bobot: 36,
      unit: KECAMATAN.map((nama) => ({
        nama: `Kecamatan ${nama}`,
        jenis: 'KECAMATAN',
        induk: null,
        kepala: `Camat ${nama}`,
        bobot: 2,
      })),
    },
    {
      kunci: 'KOMINFO',
      nama: 'Dinas Kominfo',
      singkatan: 'Diskominfo',
      jenis: 'DINAS',
      kepala: 'Kepala Dinas Kominfo',
      bobot: 24,
      unit: bidang('Layanan Informasi', 'Aplikasi dan Jaringan', 'Statistik dan Persandian'),
    },
    {
      kunci: 'PERPUSTAKAAN',
      nama: 'Dinas Perpustakaan dan Kearsipan',
      singkatan: 'Dispersip',
      jenis: 'DINAS',
      kepala: 'Kepala Dinas Perpustakaan dan Kearsipan',
      bobot: 19,
      unit: bidang('Perpustakaan', 'Kearsipan'),
    },
    {
      kunci: 'SOSIAL',
      nama: 'Dinas Sosial dan PPPA',
      singkatan: 'Dinsos PPPA',
      jenis: 'DINAS',
      kepala: 'Kepala Dinas Sosial dan PPPA',
      bobot: 17,
      unit: bidang('Rehabilitasi Sosial', 'Pemberdayaan Perempuan'),
    },
    {
      kunci: 'BPKAD',
      nama: 'BPKAD',
      singkatan: 'BPKAD',
      jenis: 'BADAN',
      kepala: 'Kepala BPKAD',
      bobot: 15,
      unit: bidang('Anggaran', 'Perbendaharaan', 'Aset'),
    },
    {
      kunci: 'BKD',
      nama: 'BKPSDM',
      singkatan: 'BKPSDM',
      jenis: 'BADAN',
      kepala: 'Kepala BKPSDM',
      bobot: 14,
      unit: bidang('Kinerja dan Kesejahteraan', 'Mutasi dan Informasi'),
    },
  ]
}

const WILAYAH_KOTA = ['Pusat', 'Utara', 'Barat', 'Selatan', 'Timur'] as const
const KELURAHAN =
  'Cempaka|Melati|Kenanga|Anggrek|Dahlia|Flamboyan|Mawar|Seruni|Teratai|Tanjung|Wijaya|Bahari|Pelita|Sentosa|Harapan|Mulia|Rawa Indah|Kebun Raya|Pasar Lama|Muara|Gelora|Pancuran|Bukit Tinggi|Kampung Baru'.split(
    '|',
  )

function sukuDinas(urusan: string): TemplatUnit[] {
  return WILAYAH_KOTA.map((kota) => ({
    nama: `Suku Dinas ${urusan} ${kota}`,
    jenis: 'WILAYAH',
    induk: null,
    kepala: `Kepala Suku Dinas ${urusan} ${kota}`,
    bobot: 0,
  }))
}

/** Sekolah provinsi: kira-kira satu untuk tiap sembilan pegawai, di bawah suku dinas wilayahnya. */
function sekolahProvinsi(pegawai: number): TemplatUnit[] {
  const jumlah = Math.max(30, Math.round(pegawai / 9))
  return Array.from({ length: jumlah }, (_, i) => {
    const kota = WILAYAH_KOTA[i % WILAYAH_KOTA.length] ?? 'Pusat'
    const kelurahan = KELURAHAN[Math.floor(i / WILAYAH_KOTA.length) % KELURAHAN.length] ?? 'Melati'
    const nomor = Math.floor(i / (WILAYAH_KOTA.length * KELURAHAN.length)) + 1
    const jenjang = i % 7 === 6 ? 'SMKN' : i % 7 === 5 ? 'SMAN' : i % 7 === 4 ? 'SMPN' : 'SDN'
    return sekolah(
      `${jenjang} ${kelurahan} ${kota} ${String(nomor).padStart(2, '0')}`,
      `Suku Dinas Pendidikan ${kota}`,
    )
  })
}

type Ringkas = readonly [
  kunci: string,
  nama: string,
  singkatan: string,
  bobot: number,
  bidang: readonly string[],
]
const DINAS: readonly Ringkas[] = [
  ['BINAMARGA', 'Dinas Bina Marga', 'DBM', 520, ['Jalan', 'Jembatan', 'Penerangan Jalan']],
  ['SDA', 'Dinas Sumber Daya Air', 'DSDA', 680, ['Pengendalian Banjir', 'Pompa', 'Saluran']],
  ['CIPTAKARYA', 'Dinas Cipta Karya dan Tata Ruang', 'DCKTR', 210, ['Bangunan', 'Tata Ruang']],
  ['PERUMAHAN', 'Dinas Perumahan Rakyat', 'DPR', 240, ['Rumah Susun', 'Permukiman']],
  ['PERTAMANAN', 'Dinas Pertamanan dan Hutan Kota', 'Distamhut', 560, ['Taman', 'Hutan Kota', 'Pemakaman']],
  ['LH', 'Dinas Lingkungan Hidup', 'DLH', 820, ['Pengelolaan Sampah', 'Pengawasan', 'Laboratorium']],
  ['PERHUBUNGAN', 'Dinas Perhubungan', 'Dishub', 620, ['Lalu Lintas', 'Angkutan', 'Terminal']],
  ['SOSIAL', 'Dinas Sosial', 'Dinsos', 260, ['Rehabilitasi', 'Perlindungan']],
  ['NAKER', 'Dinas Tenaga Kerja dan Transmigrasi', 'Disnaker', 120, ['Pelatihan', 'Hubungan Industrial']],
  ['PPAPP', 'Dinas Pemberdayaan Perempuan dan Anak', 'DPPA', 90, ['Perlindungan', 'Pemberdayaan']],
  ['DUKCAPIL', 'Dinas Kependudukan dan Pencatatan Sipil', 'Dukcapil', 230, ['Pendaftaran', 'Pencatatan']],
  ['PANGAN', 'Dinas Ketahanan Pangan dan Pertanian', 'DKPP', 180, ['Pangan', 'Pertanian', 'Perikanan']],
  ['PERDAGANGAN', 'Dinas Perindustrian dan Perdagangan', 'Disperindag', 110, ['Industri', 'Perdagangan']],
  ['KOPERASI', 'Dinas Koperasi dan UMKM', 'Diskop', 100, ['Koperasi', 'Usaha Mikro']],
  ['PARIWISATA', 'Dinas Pariwisata', 'Dispar', 90, ['Destinasi', 'Pemasaran']],
  ['KEBUDAYAAN', 'Dinas Kebudayaan', 'Disbud', 110, ['Pelindungan', 'Pengembangan']],
  ['PEMUDA', 'Dinas Pemuda dan Olahraga', 'Dispora', 120, ['Pemuda', 'Olahraga']],
  ['PERPUSTAKAAN', 'Dinas Perpustakaan dan Kearsipan', 'Dispusip', 130, ['Perpustakaan', 'Kearsipan']],
  [
    'KOMINFO',
    'Dinas Komunikasi, Informatika, dan Statistik',
    'Diskominfotik',
    110,
    ['Layanan Informasi', 'Aplikasi', 'Statistik'],
  ],
  ['PTSP', 'Dinas Penanaman Modal dan PTSP', 'DPMPTSP', 240, ['Pelayanan', 'Penanaman Modal']],
  ['DAMKAR', 'Dinas Penanggulangan Kebakaran', 'Gulkarmat', 420, ['Operasi', 'Pencegahan', 'Sarana']],
  ['SATPOL', 'Satuan Polisi Pamong Praja', 'Satpol PP', 520, ['Ketertiban Umum', 'Penegakan Perda']],
]
const BADAN: readonly Ringkas[] = [
  ['BKD', 'Badan Kepegawaian Daerah', 'BKD', 60, ['Pengendalian Kepegawaian', 'Pengembangan Karier']],
  ['BAPPEDA', 'Badan Perencanaan Pembangunan Daerah', 'Bappeda', 60, ['Ekonomi', 'Prasarana']],
  ['BPKD', 'Badan Pengelolaan Keuangan Daerah', 'BPKD', 70, ['Anggaran', 'Perbendaharaan']],
  ['BPAD', 'Badan Pengelolaan Aset Daerah', 'BPAD', 80, ['Inventarisasi', 'Pemanfaatan']],
  ['BAPENDA', 'Badan Pendapatan Daerah', 'Bapenda', 190, ['Pajak', 'Retribusi']],
  ['BPSDM', 'Badan Pengembangan Sumber Daya Manusia', 'BPSDM', 50, ['Pelatihan Teknis', 'Sertifikasi']],
  ['KESBANGPOL', 'Badan Kesatuan Bangsa dan Politik', 'Bakesbangpol', 40, ['Wawasan', 'Kewaspadaan']],
  ['BPBD', 'Badan Penanggulangan Bencana Daerah', 'BPBD', 130, ['Kesiapsiagaan', 'Kedaruratan']],
  ['BPPBJ', 'Badan Pelayanan Pengadaan Barang dan Jasa', 'BPPBJ', 40, ['Pengadaan', 'Pembinaan']],
  ['INSPEKTORAT', 'Inspektorat', 'Inspektorat', 40, ['Pembantu Wilayah I', 'Pembantu Wilayah II']],
  ['SETWAN', 'Sekretariat DPRD', 'Setwan', 90, ['Persidangan', 'Perundang-undangan']],
]

function ringkas(
  [kunci, nama, singkatan, bobot, daftar]: Ringkas,
  jenis: 'DINAS' | 'BADAN',
): TemplatPerangkatDaerah {
  return { kunci, nama, singkatan, jenis, bobot, kepala: `Kepala ${nama}`, unit: bidang(...daftar) }
}

function wilayahAdministrasi(
  nama: string,
  bobot: number,
  kelurahan: readonly string[],
): TemplatPerangkatDaerah {
  return {
    kunci: nama.toUpperCase().replaceAll(' ', '_'),
    nama,
    singkatan: nama.replace('Kota Administrasi', 'Kota').replace('Kabupaten Administrasi', 'Kab.'),
    jenis: 'WILAYAH',
    kepala: nama.startsWith('Kota') ? `Wali ${nama}` : `Bupati ${nama.replace('Kabupaten ', '')}`,
    bobot,
    unit: [
      ...bagian('Umum', 'Pemerintahan'),
      ...kelurahan.map(
        (satu): TemplatUnit => ({
          nama: `Kelurahan ${satu}`,
          jenis: 'KECAMATAN',
          induk: null,
          kepala: `Lurah ${satu}`,
          bobot: 2,
        }),
      ),
    ],
  }
}

/** Perangkat daerah provinsi contoh: 41 dan 4 biro; banyaknya sekolah mengikuti `jumlahPegawai`. */
export function listProvinsi(jumlahPegawai: number): TemplatPerangkatDaerah[] {
  return [
    {
      kunci: 'PENDIDIKAN',
      nama: 'Dinas Pendidikan',
      singkatan: 'Disdik',
      jenis: 'DINAS',
      kepala: 'Kepala Dinas Pendidikan',
      bobot: 5200,
      unit: [
        ...bidang('SD dan PAUD', 'SMP dan SMA', 'SMK dan Kursus', 'Ketenagaan'),
        ...sukuDinas('Pendidikan'),
        ...sekolahProvinsi(Math.round(jumlahPegawai * 0.32)),
      ],
    },
    {
      kunci: 'KESEHATAN',
      nama: 'Dinas Kesehatan',
      singkatan: 'Dinkes',
      jenis: 'DINAS',
      kepala: 'Kepala Dinas Kesehatan',
      bobot: 2300,
      unit: [
        ...bidang('Kesehatan Masyarakat', 'Pencegahan Penyakit', 'Pelayanan Kesehatan'),
        ...puskesmas(KELURAHAN.flatMap((kelurahan) => [`${kelurahan} I`, `${kelurahan} II`])),
        ...instalasi('Rumah Sakit Pelita', 'Rumah Sakit Bahari', 'Rumah Sakit Sentosa', 'Farmasi Daerah'),
      ],
    },
    ...DINAS.map((satu) => ringkas(satu, 'DINAS')),
    ...BADAN.map((satu) => ringkas(satu, 'BADAN')),
    ...WILAYAH_KOTA.map((kota, i) =>
      wilayahAdministrasi(`Kota Administrasi ${kota}`, 230 + i * 20, KELURAHAN.slice(i * 4, i * 4 + 8)),
    ),
    wilayahAdministrasi('Kabupaten Administrasi Kepulauan', 120, [
      'Pulau Panjang',
      'Pulau Karang',
      'Pulau Pasir',
    ]),
    ...['Umum', 'Hukum', 'Organisasi', 'Pemerintahan'].map(
      (nama): TemplatPerangkatDaerah => ({
        kunci: `BIRO_${nama.toUpperCase()}`,
        nama: `Biro ${nama}`,
        singkatan: `Biro ${nama}`,
        jenis: 'BIRO',
        kepala: `Kepala Biro ${nama}`,
        bobot: nama === 'Umum' ? 120 : 30,
        unit: bagian('Tata Usaha', 'Layanan'),
      }),
    ),
  ]
}

const OPERASIONAL: readonly (readonly [KelompokJabatan, number])[] = [
  ['PENGELOLA_UMUM_OPERASIONAL', 20],
  ['OPERATOR_LAYANAN_OPERASIONAL', 40],
  ['PENGELOLA_LAYANAN_OPERASIONAL', 22],
  ['PENATA_LAYANAN_OPERASIONAL', 18],
]

/** Kelompok jabatan yang lazim di suatu jenis unit, dengan bobotnya. */
export function listKelompokUnit(jenis: JenisUnit): readonly (readonly [KelompokJabatan, number])[] {
  if (jenis === 'SEKOLAH')
    return [
      ['GURU', 58],
      ['TENAGA_KEPENDIDIKAN', 34],
      ['PENGELOLA_UMUM_OPERASIONAL', 8],
    ]
  if (jenis === 'PUSKESMAS' || jenis === 'INSTALASI')
    return [
      ['TENAGA_KESEHATAN', 70],
      ['OPERATOR_LAYANAN_OPERASIONAL', 16],
      ['PENGELOLA_UMUM_OPERASIONAL', 14],
    ]
  return [...OPERASIONAL, ['TENAGA_TEKNIS', 18]]
}
