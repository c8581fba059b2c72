// Wilayah dan tahunnya sebagai baris lembar kerja, tanpa bentuk berkas; lebih panjang karena 67 kolom SIASN.
import { type Acak, createAcak } from './acak.ts'
import { formatJabatanSiasn } from './jabatan.ts'
import {
  type BarisHubunganAtasan,
  type BarisJabatan,
  type BarisOrang,
  type BarisPegawai,
  type BarisPenugasan,
  type BarisPerjanjianKerja,
  type BarisUnitKerja,
  NILAI_PERILAKU,
  type Tahun,
  type Wilayah,
} from './tabel.ts'

/** Satu baris: judul kolom → isi sel. */
export type BarisLembar = Record<string, string | number | null>

export const KOLOM_SIASN =
  'PNS ID,NIP BARU,NIP LAMA,NAMA,GELAR DEPAN,GELAR BELAKANG,TEMPAT LAHIR ID,TEMPAT LAHIR NAMA,TANGGAL LAHIR,JENIS KELAMIN,AGAMA ID,AGAMA NAMA,JENIS KAWIN ID,JENIS KAWIN NAMA,NIK,NOMOR HP,EMAIL,EMAIL GOV,ALAMAT,NPWP NOMOR,BPJS,JENIS PEGAWAI ID,JENIS PEGAWAI NAMA,KEDUDUKAN HUKUM ID,KEDUDUKAN HUKUM NAMA,STATUS CPNS PNS,KARTU ASN VIRTUAL,NOMOR SK CPNS,TANGGAL SK CPNS,TMT CPNS,NOMOR SK PNS,TANGGAL SK PNS,TMT PNS,GOL AWAL ID,GOL AWAL NAMA,GOL AKHIR ID,GOL AKHIR NAMA,TMT GOLONGAN,MK TAHUN,MK BULAN,JENIS JABATAN ID,JENIS JABATAN NAMA,JABATAN ID,JABATAN NAMA,TMT JABATAN,TINGKAT PENDIDIKAN ID,TINGKAT PENDIDIKAN NAMA,PENDIDIKAN ID,PENDIDIKAN NAMA,TAHUN LULUS,KPKN ID,KPKN NAMA,LOKASI KERJA ID,LOKASI KERJA NAMA,UNOR ID,UNOR NAMA,INSTANSI INDUK ID,INSTANSI INDUK NAMA,INSTANSI KERJA ID,INSTANSI KERJA NAMA,SATUAN KERJA INDUK ID,SATUAN KERJA INDUK NAMA,SATUAN KERJA KERJA ID,SATUAN KERJA KERJA NAMA,IS VALID NIK,NAMA SEKOLAH,FLAG IKD'.split(
    ',',
  )

const KEDUDUKAN: Record<BarisPegawai['status'], readonly [string, string]> = {
  AKTIF: ['01', 'Aktif'],
  MENGUNDURKAN_DIRI: ['66', 'Diberhentikan'],
  MENINGGAL: ['67', 'Meninggal'],
  DIBERHENTIKAN: ['66', 'Diberhentikan'],
  MENCAPAI_BUP: ['98', 'Mencapai BUP'],
  DIANGKAT_PPPK: ['01', 'Aktif'],
}
const TINGKAT_PENDIDIKAN: Record<string, string> = {
  'Sekolah Dasar': '05',
  SLTP: '10',
  SLTA: '15',
  'SLTA Kejuruan': '17',
  'Diploma III/Sarjana Muda': '30',
  'Diploma IV': '35',
  'S-1/Sarjana': '40',
}
const KAWIN: readonly (readonly [readonly [id: string, nama: string], bobot: number])[] = [
  [['1', 'Menikah'], 7],
  [['2', 'Cerai'], 1],
  [['8', 'Belum Kawin'], 3],
]

/** dd-mm-yyyy seperti SIASN; kosong untuk null. */
function formatTanggalSiasn(tanggal: string | null): string {
  return tanggal === null ? '' : `${tanggal.slice(8)}-${tanggal.slice(5, 7)}-${tanggal.slice(0, 4)}`
}

type Utuh = {
  pegawai: BarisPegawai
  orang: BarisOrang
  penugasan: BarisPenugasan
  unit: BarisUnitKerja
  jabatan: BarisJabatan | undefined
  kontrak: BarisPerjanjianKerja
  rupiahBulan: number
  atasan: BarisHubunganAtasan | undefined
}

/** Tiap pegawai dengan penugasan, atasan, kontrak, dan upah terakhirnya, urut seperti `wilayah.pegawai`. */
function listUtuh(wilayah: Wilayah): Utuh[] {
  const orang = new Map(wilayah.orang.map((satu) => [satu.id, satu]))
  const unit = new Map(wilayah.unitKerja.map((satu) => [satu.id, satu]))
  const jabatan = new Map(wilayah.jabatan.map((satu) => [satu.id, satu]))
  const penugasan = new Map(
    wilayah.penugasan.filter(({ selesai }) => selesai === null).map((satu) => [satu.orangId, satu]),
  )
  const atasan = new Map(
    wilayah.hubunganAtasan.filter(({ selesai }) => selesai === null).map((satu) => [satu.bawahanId, satu]),
  )
  return wilayah.pegawai.map((pegawai, i) => {
    const orangnya = orang.get(pegawai.orangId)
    const tugas = penugasan.get(pegawai.orangId)
    const unitnya = tugas && unit.get(tugas.unitKerjaId)
    const kontrak = wilayah.perjanjianKerja[i]
    const upah = wilayah.upah[i]
    if (!orangnya || !tugas || !unitnya || !kontrak || !upah) throw new Error('Wilayah tidak utuh')
    return {
      pegawai,
      orang: orangnya,
      penugasan: tugas,
      unit: unitnya,
      jabatan: tugas.jabatanId === null ? undefined : jabatan.get(tugas.jabatanId),
      kontrak,
      rupiahBulan: upah.rupiahBulan,
      atasan: atasan.get(pegawai.orangId),
    }
  })
}

/** Jalur unit sampai pemerintah daerah, dari yang paling dalam. */
function formatUnor(
  unit: BarisUnitKerja,
  unitMenurutId: Map<string, BarisUnitKerja>,
  instansi: string,
): string {
  const jalur: string[] = []
  for (let satu: BarisUnitKerja | undefined = unit; satu; ) {
    jalur.push(satu.nama)
    satu = satu.indukId === null ? undefined : unitMenurutId.get(satu.indukId)
  }
  return [...jalur, instansi].join(' - ')
}

function angka(acak: Acak, digit: number): string {
  return Array.from({ length: digit }, () => acak.int(0, 9)).join('')
}

/** NIK karangan yang cocok dengan tanggal lahir dan jenis kelamin; kecamatan 99 tidak ada di dunia nyata. */
function createNik(acak: Acak, orang: BarisOrang, urut: number): string {
  const lahir = orang.tanggalLahir ?? '1990-01-01'
  const hari = Number(lahir.slice(8)) + (orang.jenisKelamin === 'P' ? 40 : 0)
  return `6307${90 + acak.int(1, 9)}${String(hari).padStart(2, '0')}${lahir.slice(5, 7)}${lahir.slice(2, 4)}${String((urut % 9_999) + 1).padStart(4, '0')}`
}

/** Nama instansi seperti ditulis SIASN. */
function formatInstansi(wilayah: Wilayah): string {
  return `Pemerintah ${wilayah.identitas.nama.replace('Kabupaten', 'Kab.').replace('Provinsi', 'Prov.')}`
}

/** Daftar pegawai berbentuk SIASN, 67 kolom; isian pribadi dikarang dan dapat diulang dari benih wilayah. */
export function toSiasnRows(wilayah: Wilayah): BarisLembar[] {
  const acak = createAcak(wilayah.benih, 'siasn')
  const unitMenurutId = new Map(wilayah.unitKerja.map((satu) => [satu.id, satu]))
  const instansi = formatInstansi(wilayah)
  return listUtuh(wilayah).map(({ pegawai, orang, penugasan, unit, jabatan, kontrak }, i) => {
    const [kedudukanId, kedudukan] = KEDUDUKAN[pegawai.status]
    const [kawinId, kawin] = acak.pickBobot(KAWIN)
    const guru = jabatan?.kelompok === 'GURU' || jabatan?.kelompok === 'TENAGA_KESEHATAN'
    const isi: BarisLembar = {
      'PNS ID': pegawai.pnsId,
      'NIP BARU': orang.nip,
      NAMA: orang.nama,
      'GELAR DEPAN': orang.gelarDepan,
      'GELAR BELAKANG': orang.gelarBelakang,
      'TEMPAT LAHIR NAMA': orang.tempatLahir,
      'TANGGAL LAHIR': formatTanggalSiasn(orang.tanggalLahir),
      'JENIS KELAMIN': orang.jenisKelamin === 'P' ? 'F' : 'M',
      'AGAMA ID': '1',
      'AGAMA NAMA': 'Islam',
      'JENIS KAWIN ID': kawinId,
      'JENIS KAWIN NAMA': kawin,
      NIK: createNik(acak, orang, i),
      'NOMOR HP': orang.nomorHp,
      EMAIL: orang.surel,
      ALAMAT: `Jalan Contoh No. ${acak.int(1, 120)} RT ${acak.int(1, 12)}`,
      'NPWP NOMOR': angka(acak, 15),
      BPJS: angka(acak, 13),
      'JENIS PEGAWAI ID': 'C',
      'JENIS PEGAWAI NAMA': 'PPPK Paruh Waktu',
      'KEDUDUKAN HUKUM ID': kedudukanId,
      'KEDUDUKAN HUKUM NAMA': kedudukan,
      'STATUS CPNS PNS': 'P',
      'NOMOR SK CPNS': kontrak.nomor,
      'TANGGAL SK CPNS': '15-12-2025',
      'TMT CPNS': formatTanggalSiasn(kontrak.mulai),
      'MK TAHUN': 0,
      'MK BULAN': 0,
      'JENIS JABATAN ID': guru ? '2' : '4',
      'JENIS JABATAN NAMA': guru ? 'Jabatan Fungsional' : 'Pelaksana',
      'JABATAN ID': jabatan?.kode ?? null,
      'JABATAN NAMA': formatJabatanSiasn(penugasan.namaJabatan),
      'TMT JABATAN': formatTanggalSiasn(penugasan.mulai),
      'TINGKAT PENDIDIKAN ID': TINGKAT_PENDIDIKAN[pegawai.pendidikan ?? ''] ?? null,
      'TINGKAT PENDIDIKAN NAMA': pegawai.pendidikan,
      'TAHUN LULUS': Number(orang.tanggalLahir?.slice(0, 4) ?? 1990) + 22,
      'LOKASI KERJA NAMA': wilayah.identitas.ibuKota,
      'UNOR ID': unit.kode,
      'UNOR NAMA': formatUnor(unit, unitMenurutId, instansi),
      'INSTANSI INDUK NAMA': instansi,
      'INSTANSI KERJA NAMA': instansi,
      'SATUAN KERJA INDUK NAMA': instansi,
      'SATUAN KERJA KERJA NAMA': instansi,
      'IS VALID NIK': acak.chance(0.97) ? 'true' : 'false',
      'NAMA SEKOLAH': null,
      'FLAG IKD': acak.chance(0.5) ? '1' : '0',
    }
    return Object.fromEntries(KOLOM_SIASN.map((kolom) => [kolom, isi[kolom] ?? null]))
  })
}

/** Yang tidak ada di SIASN: jabatan rujukan, atasan, kontrak, penerimaan SK, upah. Tanggal ISO, upah rupiah sebulan. */
export function toPelengkapRows(wilayah: Wilayah): BarisLembar[] {
  const nip = new Map(wilayah.orang.map((satu) => [satu.id, satu.nip]))
  return listUtuh(wilayah).map(({ pegawai, orang, jabatan, kontrak, rupiahBulan, atasan }) => ({
    'NIP BARU': orang.nip,
    NAMA: orang.nama,
    'JABATAN RUJUKAN': jabatan?.nama ?? null,
    'NIP ATASAN': atasan === undefined ? null : (nip.get(atasan.atasanId) ?? null),
    'NOMOR KONTRAK': kontrak.nomor,
    'MULAI KONTRAK': kontrak.mulai,
    'SELESAI KONTRAK': kontrak.selesai,
    'TANGGAL TERIMA SK': kontrak.tanggalTerimaSk,
    UPAH: rupiahBulan,
    'SUMBER DANA': kontrak.sumberDana,
    'MULAI KERJA': pegawai.mulaiKerja,
  }))
}

const JUDUL_PERILAKU: Record<(typeof NILAI_PERILAKU)[number], string> = {
  berorientasiPelayanan: 'BERORIENTASI PELAYANAN',
  akuntabel: 'AKUNTABEL',
  kompeten: 'KOMPETEN',
  harmonis: 'HARMONIS',
  loyal: 'LOYAL',
  adaptif: 'ADAPTIF',
  kolaboratif: 'KOLABORATIF',
}

export type LembarRekap = Record<'Bulanan' | 'SKP' | 'Tahunan' | 'Disiplin', BarisLembar[]>

/** Rekap setahun untuk empat lembar; isinya tepat yang ada di `tahun`, jadi mengimpornya kembali tidak mengubah apa pun. */
export function toRekapRows(wilayah: Wilayah, tahun: Tahun): LembarRekap {
  const orang = new Map(wilayah.orang.map((satu) => [satu.id, satu]))
  const pegawai = new Map(wilayah.pegawai.map((satu) => [satu.id, orang.get(satu.orangId)]))
  const nip = (pegawaiId: string) => pegawai.get(pegawaiId)?.nip ?? null
  const nama = (pegawaiId: string) => pegawai.get(pegawaiId)?.nama ?? null
  const kunci = (satu: { pegawaiId: string; bulan: number }) => `${satu.pegawaiId}/${satu.bulan}`
  const nilai = new Map(tahun.penilaianBulan.map((satu) => [kunci(satu), satu]))
  const hadir = new Map(tahun.rekapKehadiran.map((satu) => [kunci(satu), satu]))
  const kecuali = new Map(tahun.pengecualianBulan.map((satu) => [kunci(satu), satu]))

  const bulanan: BarisLembar[] = []
  for (const { id } of wilayah.pegawai)
    for (let bulan = 1; bulan <= 12; bulan++) {
      const letak = `${id}/${bulan}`
      const satu = nilai.get(letak)
      const absen = hadir.get(letak)
      const alasan = kecuali.get(letak)?.alasan ?? null
      if (satu === undefined && absen === undefined && alasan === null) continue
      bulanan.push({
        'NIP BARU': nip(id),
        NAMA: nama(id),
        BULAN: bulan,
        CAPAIAN: satu?.capaian == null ? null : Number(satu.capaian),
        ...Object.fromEntries(
          NILAI_PERILAKU.map((satuNilai) => [JUDUL_PERILAKU[satuNilai], satu?.[satuNilai] ?? null]),
        ),
        'RATING PERILAKU': satu?.ratingPerilaku ?? null,
        FINAL: satu === undefined ? null : satu.final ? 'Ya' : 'Tidak',
        'HARI KERJA': absen?.hariKerja ?? null,
        IZIN: absen?.izin ?? null,
        'CUTI SAKIT': absen?.cutiSakit ?? null,
        'CUTI MELAHIRKAN': absen?.cutiMelahirkan ?? null,
        ALPA: absen?.alpa ?? null,
        'ALPA BERTURUT': absen?.alpaBerturut ?? null,
        DIKECUALIKAN: alasan,
      })
    }

  const disiplin: BarisLembar[] = tahun.hukumanDisiplin.map((satu) => ({
    'NIP BARU': nip(satu.pegawaiId),
    NAMA: nama(satu.pegawaiId),
    TINGKAT: satu.tingkat,
    JENIS: satu.jenis,
    'NOMOR SK': satu.nomorSk,
    'BERLAKU SEJAK': satu.berlakuSejak,
    'BERLAKU HINGGA': satu.berlakuHingga,
    'KASUS DIBUKA': null,
    'KASUS DITUTUP': null,
  }))
  for (const satu of tahun.kasusDisiplin)
    disiplin.push({
      'NIP BARU': nip(satu.pegawaiId),
      NAMA: nama(satu.pegawaiId),
      TINGKAT: null,
      JENIS: null,
      'NOMOR SK': null,
      'BERLAKU SEJAK': null,
      'BERLAKU HINGGA': null,
      'KASUS DIBUKA': satu.dibuka,
      'KASUS DITUTUP': satu.ditutup,
    })
  return {
    Bulanan: bulanan,
    SKP: tahun.skp.map((satu) => ({
      'NIP BARU': nip(satu.pegawaiId),
      NAMA: nama(satu.pegawaiId),
      'TTD PEGAWAI': satu.tanggalTtdPegawai,
      'TTD PENILAI': satu.tanggalTtdPenilai,
      DITETAPKAN: satu.tanggalDitetapkan,
    })),
    Tahunan: tahun.penilaianTahun.map((satu) => ({
      'NIP BARU': nip(satu.pegawaiId),
      NAMA: nama(satu.pegawaiId),
      'RATING HASIL KERJA': satu.ratingHasilKerja,
      'ALASAN HASIL KERJA': satu.alasanHasilKerja,
      'RATING PERILAKU': satu.ratingPerilaku,
      'ALASAN PERILAKU': satu.alasanPerilaku,
    })),
    Disiplin: disiplin,
  }
}
