// Kolom, pemeriksaan, dan rencana berkas pelengkap: jabatan rujukan, atasan, kontrak, upah, terima SK dalam satu baris per orang.
import { formatRupiah, formatTanggal, formatTanggalPendek } from '../core/format.ts'
import { type Tanggal, tryParseTanggal } from '../core/tanggal.ts'
import {
  chooseLembar,
  formatIsi,
  type Kolom,
  type LembarMentah,
  markGanda,
  parseLembar,
  pickBeda,
} from '../impor/parse.ts'
import type {
  BarisSiap,
  BarisTerbaca,
  BedaBaris,
  GalatBaris,
  IsiBaris,
  NilaiIsi,
  PemetaanLembar,
} from '../impor/schema.ts'
import type { IndeksRujukan } from './parse-rujukan.ts'

/** Kolom yang tidak ada di SIASN; selain NIP BARU semuanya boleh kosong dan yang kosong dibiarkan. */
export const KOLOM_PELENGKAP: readonly Kolom[] = [
  {
    kunci: 'nip',
    judul: 'NIP BARU',
    sinonim: ['NIP', 'NI PPPK', 'NOMOR INDUK PPPK'],
    jenis: 'nip',
    wajib: true,
    harusIsi: true,
  },
  { kunci: 'nama', judul: 'NAMA', sinonim: ['NAMA PEGAWAI'], jenis: 'teks' },
  {
    kunci: 'jabatan',
    judul: 'JABATAN RUJUKAN',
    sinonim: ['KODE JABATAN', 'NAMA JABATAN RUJUKAN', 'JABATAN'],
    jenis: 'teks',
  },
  {
    kunci: 'nip_atasan',
    judul: 'NIP ATASAN',
    sinonim: ['NIP ATASAN LANGSUNG', 'NIP PENILAI', 'NIP PEJABAT PENILAI'],
    jenis: 'nip',
  },
  {
    kunci: 'nama_atasan',
    judul: 'NAMA ATASAN',
    sinonim: ['NAMA ATASAN LANGSUNG', 'NAMA PENILAI'],
    jenis: 'teks',
  },
  { kunci: 'atasan_sejak', judul: 'ATASAN SEJAK', sinonim: ['TMT ATASAN', 'MULAI ATASAN'], jenis: 'tanggal' },
  {
    kunci: 'nomor_kontrak',
    judul: 'NOMOR KONTRAK',
    sinonim: ['NOMOR PERJANJIAN KERJA', 'NOMOR PERJANJIAN', 'NOMOR SK', 'NOMOR_KONTRAK'],
    jenis: 'teks',
    panjang: 100,
  },
  {
    kunci: 'mulai_kontrak',
    judul: 'MULAI KONTRAK',
    sinonim: ['KONTRAK MULAI', 'TMT KONTRAK', 'TANGGAL MULAI KONTRAK', 'MULAI PERJANJIAN'],
    jenis: 'tanggal',
  },
  {
    kunci: 'selesai_kontrak',
    judul: 'SELESAI KONTRAK',
    sinonim: ['KONTRAK SELESAI', 'AKHIR KONTRAK', 'TANGGAL SELESAI KONTRAK', 'SELESAI PERJANJIAN'],
    jenis: 'tanggal',
  },
  { kunci: 'sumber_dana', judul: 'SUMBER DANA', jenis: 'teks', panjang: 60 },
  {
    kunci: 'terima_sk',
    judul: 'TANGGAL TERIMA SK',
    sinonim: ['TERIMA SK', 'SK DITERIMA', 'TGL TERIMA SK'],
    jenis: 'tanggal',
  },
  {
    kunci: 'upah',
    judul: 'UPAH PER BULAN',
    sinonim: ['UPAH', 'GAJI', 'UPAH BULANAN', 'UPAH SEBULAN', 'UPAH BULAN'],
    jenis: 'bulat',
    min: 0,
    maks: 100_000_000,
  },
  { kunci: 'upah_sejak', judul: 'UPAH SEJAK', sinonim: ['UPAH BERLAKU SEJAK', 'TMT UPAH'], jenis: 'tanggal' },
  { kunci: 'mulai_kerja', judul: 'MULAI KERJA', sinonim: ['TMT PPPK'], jenis: 'tanggal' },
  { kunci: 'nrk', judul: 'NRK', jenis: 'teks', panjang: 20 },
]

type KiniKontrak = {
  id: string
  nomor: string | null
  mulai: string
  selesai: string
  tanggal_terima_sk: string | null
  sumber_dana: string | null
}

/** Isi Titian sekarang untuk satu NIP, sebagaimana dibandingkan dengan berkas pelengkap. */
export type KiniPelengkap = {
  nip: string
  nama: string
  pegawai_id: string
  mulai_kerja: string | null
  nrk: string | null
  penugasan_id: string | null
  jabatan_id: string | null
  jabatan_nama: string | null
  nama_jabatan: string | null
  penugasan_mulai: string | null
  hubungan_id: string | null
  hubungan_mulai: string | null
  hubungan_selesai: string | null
  atasan_nip: string | null
  atasan_nama: string | null
  kontrak: KiniKontrak[]
  upah_id: string | null
  upah_rupiah: number | null
  upah_sejak: string | null
}

type Bahan = {
  kini: ReadonlyMap<string, KiniPelengkap>
  /** Nama orang menurut NIP, untuk atasan yang sudah tercatat. */
  orang: ReadonlyMap<string, string>
  rujukan: IndeksRujukan
  hariIni: Tanggal
}
type Rencana = { isi: IsiBaris; beda: BedaBaris[]; galat: GalatBaris[] }

const teks = (nilai: NilaiIsi | undefined): string => (typeof nilai === 'string' ? nilai : '')
const tetap = (isi: IsiBaris): Rencana => ({ isi, beda: [], galat: [] })
const tolak = (kolom: string, isi: NilaiIsi | undefined, pesan: string): Rencana => ({
  isi: {},
  beda: [],
  galat: [{ kolom, isi: isi === undefined || isi === null ? '' : formatIsi(isi), pesan }],
})

/** Membaca berkas pelengkap: lembar yang tepat, baris, dan NIP ganda di dalam berkas. */
export function parsePelengkap(lembar: readonly LembarMentah[]): {
  pemetaan: PemetaanLembar[]
  baris: BarisTerbaca[]
} {
  const dipilih = parseLembar(
    chooseLembar(lembar, KOLOM_PELENGKAP, 'pelengkap pegawai'),
    KOLOM_PELENGKAP,
    'nip',
  )
  if (!dipilih) return { pemetaan: [], baris: [] }
  markGanda(dipilih.baris, 'NIP BARU', (isi) => teks(isi.nip) || null)
  return { pemetaan: [dipilih.pemetaan], baris: dipilih.baris }
}

/** Membandingkan satu baris dengan isi Titian dan merencanakan jabatan, atasan, kontrak, dan upahnya. */
export function comparePelengkap(baris: BarisTerbaca, bahan: Bahan): BarisSiap {
  const nip = teks(baris.isi.nip)
  const kini = bahan.kini.get(nip)
  const dasar = { ...baris, kunci: nip || null, nama: kini?.nama ?? (teks(baris.isi.nama) || null) }
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

function planJabatan(isi: IsiBaris, kini: KiniPelengkap, { rujukan }: Bahan): Rencana {
  const nama = teks(isi.jabatan)
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

function planAtasan(isi: IsiBaris, kini: KiniPelengkap, { orang, hariIni }: Bahan): Rencana {
  const nip = teks(isi.nip_atasan)
  const diam = tetap({ aksi_atasan: 'TETAP', hubungan_id: null })
  if (!nip) return diam
  if (nip === kini.nip)
    return tolak('NIP ATASAN', nip, 'Sama dengan NI PPPK pegawai ini. Isi NIP atasan langsungnya.')
  const selesai = tryParseTanggal(kini.hubungan_selesai)
  const berakhir = selesai !== null && selesai < hariIni
  if (nip === kini.atasan_nip && !berakhir) return diam
  const nama = orang.get(nip) ?? teks(isi.nama_atasan)
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

function planKontrak(isi: IsiBaris, kini: KiniPelengkap): Rencana {
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

function planUpah(isi: IsiBaris, kini: KiniPelengkap, hariIni: Tanggal): Rencana {
  const upah = typeof isi.upah === 'number' ? isi.upah : null
  if (upah === null || upah === kini.upah_rupiah) return tetap({ aksi_upah: 'TETAP', upah_id: null })
  const sejak = tryParseTanggal(isi.upah_sejak)
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
function planPegawai(isi: IsiBaris, kini: KiniPelengkap): Rencana {
  const beda: BedaBaris[] = pickBeda(isi, kini, [
    { kunci: 'nrk', kolom: 'NRK' },
    { kunci: 'mulai_kerja', kolom: 'MULAI KERJA' },
  ]).map(({ kunci, ...satu }) =>
    kunci === 'mulai_kerja' ? { ...satu, akibat: 'Masa kerja dihitung ulang.' } : satu,
  )
  return { isi: { aksi_pegawai: beda.length > 0 ? 'UBAH' : 'TETAP' }, beda, galat: [] }
}
