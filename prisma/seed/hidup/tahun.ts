// Lebih panjang dari biasanya: dari cerita setahun ke baris-baris yang tampak pada hari contoh, orang demi orang.

import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan } from '../../../lib/hukum/parameter.ts'
import { pecahan } from '../../../lib/laporan/aturan/contoh.ts'
import type { BulanCerita, Cerita } from '../../../lib/laporan/schema-contoh.ts'
import { ambil, createUuid } from '../acak.ts'
import { parsePerseratus } from '../capaian.ts'
import { KELOMPOK_JABATAN } from '../jabatan.ts'
import { HARI_KERJA } from '../kehadiran.ts'
import { computeTargetSetahun, listPustaka, type RhkPustaka } from '../pustaka.ts'
import {
  type BarisHubunganAtasan,
  type BarisJabatan,
  type BarisPenilaianBulan,
  NILAI_PERILAKU,
  type Tahun,
  type Wilayah,
} from '../tabel.ts'
import { addBulan, HARI_INI } from './bulan.ts'
import { type Langkah, pilihLangkah, pilihTertinggal } from './keadaan.ts'
import { type BarisDelegasi, createPihak, listDelegasi, listHubunganBerakhir } from './pihak.ts'
import { addSkp, type Revisi } from './skp.ts'
import { createPotongan, type Potongan } from './tabel.ts'
import { createJam } from './waktu.ts'

const BULAN_TERAKHIR = 11
const BULAN_BERJALAN = 10
/** Perangkat daerah (singkatan) yang belum merekap kehadiran Oktober pada hari contoh. */
const BELUM_REKAP = ['Dinkes', 'DLHP', 'DLH', 'Distan']
const ORANG_PER_POTONG = 40

type BarisPustaka = { jabatanId: string; urutan: number; uraian: string; indikator: string }
type BarisPeriode = {
  perangkatDaerahId: string
  tahun: number
  bulan: number
  hariKerja: number
  dicatatPada: string
}

/** Tahun yang dijalani sampai 16 November: bagian bersama, lalu potongan demi potongan agar ingatan tetap datar. */
export type Hidup = {
  hubunganAtasan: BarisHubunganAtasan[]
  delegasiWewenang: BarisDelegasi[]
  pustakaRhk: BarisPustaka[]
  periodeKehadiran: BarisPeriode[]
  rekapKehadiran: Tahun['rekapKehadiran']
  pengecualianBulan: (Tahun['pengecualianBulan'][number] & { jenis: string })[]
  hukumanDisiplin: (Tahun['hukumanDisiplin'][number] & { uraian: string | null })[]
  kasusDisiplin: Tahun['kasusDisiplin']
  paguUpah: Tahun['paguUpah']
  kebutuhanJabatan: Tahun['kebutuhanJabatan']
  /** Lanjutan cerita sesudah hari contoh, menurut pegawaiId. */
  cerita: Record<string, Cerita>
  potongan: () => Generator<Potongan>
}

function kelompokDari({ kelompok }: BarisJabatan) {
  const satu = KELOMPOK_JABATAN.find((nama) => nama === kelompok)
  if (satu === undefined) throw new Error(`Kelompok ${kelompok} tidak dikenal`)
  return satu
}

/** Tujuh nilai satu bulan; yang rekapnya hanya satu rating mendapat tujuh nilai di sekitar rating itu. */
function listNilai(baris: BarisPenilaianBulan, benih: number): number[] {
  if (baris.ratingPerilaku === null) return NILAI_PERILAKU.map((kunci) => baris[kunci] ?? 2)
  const tengah =
    baris.ratingPerilaku === 'DI_ATAS_EKSPEKTASI' ? 3 : baris.ratingPerilaku === 'SESUAI_EKSPEKTASI' ? 2 : 1
  return NILAI_PERILAKU.map((_, i) =>
    tengah === 2 && pecahan(benih, baris.bulan * 10 + i) < 0.2 ? 3 : tengah,
  )
}

const jenisPengecualian = (alasan: string) =>
  alasan.startsWith('Cuti melahirkan') ? 'MELAHIRKAN' : alasan.startsWith('Cuti sakit') ? 'SAKIT' : 'LAINNYA'

/** Revisi SKP yang sedang berjalan pada tim persona; yang lain menurut benihnya. */
const REVISI_TIM: Record<string, Revisi> = {
  '198902142025241005': 'DIKEMBALIKAN',
  '199212012025242007': 'DIAJUKAN',
  '199409092025241011': 'DISETUJUI',
}
function pilihRevisi(nip: string | null, benih: number): Revisi | null {
  if (nip !== null && REVISI_TIM[nip] !== undefined) return REVISI_TIM[nip]
  const letak = pecahan(benih, 80)
  if (letak > 0.03) return null
  return letak < 0.008
    ? 'DIKEMBALIKAN'
    : letak < 0.016
      ? 'DIAJUKAN'
      : letak < 0.022
        ? 'DISETUJUI'
        : 'DITETAPKAN'
}

/** Menjalani cerita `tahun` sampai hari contoh; angka bulanannya sama dengan ceritanya, dihitung dengan aturan produk. */
export function generateHidup(wilayah: Wilayah, tahun: Tahun): Hidup {
  const kebijakan = createKebijakan(parseTanggal('2026-12-31'))
  const uuid = createUuid(wilayah.benih, 'hidup')
  const { hubungan, calonAtasan } = listHubunganBerakhir(wilayah, uuid)
  const delegasi = listDelegasi(wilayah)
  const pihak = createPihak(wilayah, hubungan, delegasi)
  const jam = createJam(wilayah.identitas.zona === 'Asia/Jakarta' ? '+07:00' : '+08:00')

  const orang = new Map(wilayah.orang.map((satu) => [satu.id, satu]))
  const pustaka = new Map(wilayah.jabatan.map((satu) => [satu.id, listPustaka(satu, kelompokDari(satu))]))
  const pdUnit = new Map(wilayah.unitKerja.map(({ id, perangkatDaerahId }) => [id, perangkatDaerahId]))
  const tugas = new Map(
    wilayah.penugasan.filter(({ selesai }) => selesai === null).map((satu) => [satu.orangId, satu]),
  )
  const nilai = Map.groupBy(tahun.penilaianBulan, ({ pegawaiId }) => pegawaiId)
  const hadir = Map.groupBy(tahun.rekapKehadiran, ({ pegawaiId }) => pegawaiId)
  const kecuali = Map.groupBy(tahun.pengecualianBulan, ({ pegawaiId }) => pegawaiId)
  const tahunan = new Map(tahun.penilaianTahun.map((satu) => [satu.pegawaiId, satu]))
  const skp = new Map(tahun.skp.map((satu) => [satu.pegawaiId, satu]))

  const belumRekap = new Set(
    wilayah.perangkatDaerah.filter(({ singkatan }) => BELUM_REKAP.includes(singkatan)).map(({ id }) => id),
  )
  const pdPegawai = (orangId: string) => pdUnit.get(tugas.get(orangId)?.unitKerjaId ?? '') ?? ''
  const isDirekap = (bulan: number, orangId: string) =>
    bulan < BULAN_BERJALAN || (bulan === BULAN_BERJALAN && !belumRekap.has(pdPegawai(orangId)))

  const cerita: Record<string, Cerita> = {}
  const rekapKehadiran: Tahun['rekapKehadiran'] = []
  for (const { id, orangId, status } of wilayah.pegawai) {
    const baris = nilai.get(id) ?? []
    const bulan: Partial<Record<'10' | '11', BulanCerita>> = {}
    const sisaHadir: Partial<Record<'10' | '11', number[]>> = {}
    for (const satu of baris)
      if ((satu.bulan === 10 || satu.bulan === 11) && satu.final && satu.capaian !== null)
        bulan[`${satu.bulan}`] = {
          capaian: parsePerseratus(satu.capaian),
          nilai: listNilai(satu, satu.bulan),
        }
    for (const satu of hadir.get(id) ?? [])
      if (isDirekap(satu.bulan, orangId)) rekapKehadiran.push(satu)
      else if (satu.bulan === 10 || satu.bulan === 11)
        sisaHadir[`${satu.bulan}`] = [
          satu.hariKerja ?? 0,
          satu.izin,
          satu.cutiSakit,
          satu.cutiMelahirkan,
          satu.alpa,
          satu.alpaBerturut ?? 0,
        ]
    const rating = tahunan.get(id)
    const menyimpang = {
      ...(rating?.ratingHasilKerja && rating.alasanHasilKerja
        ? { hasilKerja: { rating: rating.ratingHasilKerja, alasan: rating.alasanHasilKerja } }
        : {}),
      ...(rating?.ratingPerilaku && rating.alasanPerilaku
        ? { perilaku: { rating: rating.ratingPerilaku, alasan: rating.alasanPerilaku } }
        : {}),
    }
    const atasanId = calonAtasan.get(orangId)
    cerita[id] = {
      bulan,
      hadir: sisaHadir,
      tahun: status === 'AKTIF' && rating?.ratingHasilKerja && rating.ratingPerilaku ? menyimpang : null,
      ...(atasanId === undefined ? {} : { atasanId }),
    }
  }

  function* potongan(): Generator<Potongan> {
    let hasil = createPotongan()
    for (const [i, pegawai] of wilayah.pegawai.entries()) {
      const { id: pegawaiId, orangId } = pegawai
      const benih = (wilayah.benih + Math.imul(i + 1, 7919)) | 0
      const isi: RhkPustaka[] = pustaka.get(tugas.get(orangId)?.jabatanId ?? '') ?? ambilUmum(pustaka)
      const nip = orang.get(orangId)?.nip ?? null
      const kontrak = ambil(wilayah.perjanjianKerja, i)
      const rekam = skp.get(pegawaiId)
      const ttd =
        rekam?.tanggalDitetapkan && rekam.tanggalTtdPegawai && rekam.tanggalTtdPenilai
          ? { pegawai: rekam.tanggalTtdPegawai, penilai: rekam.tanggalTtdPenilai }
          : null
      const indikator = addSkp(
        hasil,
        { pegawaiId, orangId, nip, kontrak, pustaka: isi, ttd, revisi: pilihRevisi(nip, benih) },
        benih,
        { tahun: tahun.tahun, pihak, jam, uuid },
      )
      // Tanpa SKP, bulannya tetap berjalan dengan baris bebas dari pustaka jabatan.
      const baris =
        indikator.length > 0
          ? indikator
          : isi.map((rhk) => ({
              ...rhk.indikator,
              target: computeTargetSetahun(rhk.indikator),
              id: null,
              rencanaId: '',
              urutan: 1,
            }))
      const menurutBulan = new Map((nilai.get(pegawaiId) ?? []).map((satu) => [satu.bulan, satu]))
      const dikecualikan = new Set((kecuali.get(pegawaiId) ?? []).map(({ bulan }) => bulan))
      const terakhir =
        pegawai.status === 'AKTIF' ? BULAN_TERAKHIR : Math.min(9, Math.max(0, ...menurutBulan.keys()))
      for (let bulan = 1; bulan <= terakhir; bulan++) {
        if (dikecualikan.has(bulan)) continue
        const satu = menurutBulan.get(bulan)
        const selesai = satu?.final === true && satu.capaian !== null
        const langkah: Langkah =
          bulan === 10 || bulan === 11
            ? pilihLangkah(bulan, nip, !selesai, benih)
            : selesai
              ? 'FINAL'
              : pilihTertinggal(benih, bulan)
        const persona = nip === '199006142025242014' && bulan === 10
        addBulan(
          hasil,
          {
            pegawaiId,
            orangId,
            bulan,
            langkah,
            capaian: satu?.capaian == null ? 9_000 : parsePerseratus(satu.capaian),
            nilai: satu === undefined ? [2, 2, 2, 2, 2, 2, 2] : listNilai(satu, benih),
            indikator: baris,
            ...(persona
              ? {
                  umpanBalik:
                    'Agenda surat rapi dan tepat waktu. Rekap permohonan informasi mohon dikirim sebelum tanggal 3.',
                }
              : {}),
          },
          benih,
          { tahun: tahun.tahun, kebijakan, pihak, jam, uuid },
        )
      }
      if ((i + 1) % ORANG_PER_POTONG === 0) {
        yield hasil
        hasil = createPotongan()
      }
    }
    yield hasil
  }

  return {
    hubunganAtasan: hubungan,
    delegasiWewenang: delegasi,
    pustakaRhk: [...pustaka].flatMap(([jabatanId, daftar]) =>
      daftar.map(({ uraian, indikator }, i) => ({
        jabatanId,
        urutan: i + 1,
        uraian,
        indikator: JSON.stringify([{ ...indikator, target: computeTargetSetahun(indikator) }]),
      })),
    ),
    periodeKehadiran: wilayah.perangkatDaerah.flatMap(({ id }) =>
      Array.from({ length: belumRekap.has(id) ? BULAN_BERJALAN - 1 : BULAN_BERJALAN }, (_, i) => ({
        perangkatDaerahId: id,
        tahun: tahun.tahun,
        bulan: i + 1,
        hariKerja: ambil(HARI_KERJA, i),
        dicatatPada: jam(`2026-${String(i + 2).padStart(2, '0')}-04`, wilayah.benih, i),
      })),
    ),
    rekapKehadiran,
    pengecualianBulan: tahun.pengecualianBulan.map((satu) => ({
      ...satu,
      jenis: jenisPengecualian(satu.alasan),
    })),
    hukumanDisiplin: tahun.hukumanDisiplin.map((satu) => ({
      ...satu,
      uraian: satu.tingkat === 'BERAT' ? 'Pelanggaran berat berdasarkan hasil pemeriksaan.' : null,
    })),
    kasusDisiplin: tahun.kasusDisiplin.filter(({ dibuka }) => dibuka <= HARI_INI),
    paguUpah: tahun.paguUpah,
    kebutuhanJabatan: tahun.kebutuhanJabatan,
    cerita,
    potongan,
  }
}

/** Pustaka bagi yang jabatannya belum dipetakan: yang pertama tersedia untuk pekerjaan teknis. */
function ambilUmum(pustaka: ReadonlyMap<string, RhkPustaka[]>): RhkPustaka[] {
  const daftar = [...pustaka.values()].at(-1)
  if (daftar === undefined) throw new Error('Wilayah tidak mempunyai jabatan')
  return daftar
}
