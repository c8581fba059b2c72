import type { KapasitasPenilai, Pihak, PihakPenilai } from '../../../lib/penugasan/schema.ts'
import { ambil, createAcak } from '../acak.ts'
import type { BarisHubunganAtasan, Wilayah } from '../tabel.ts'

export type BarisDelegasi = {
  pemberiId: string
  penerimaId: string
  jenis: Exclude<KapasitasPenilai, 'ATASAN_LANGSUNG'>
  mulai: string
  selesai: string
  nomorSurat: string
}

const SEJAK_KOSONG = '2026-11-01'

/** Hubungan atasan Januari–Oktober bagi pegawai yang kini tanpa atasan: atasannya pindah dan penggantinya belum dicatat. */
export function listHubunganBerakhir(
  wilayah: Wilayah,
  uuid: () => string,
): { hubungan: BarisHubunganAtasan[]; calonAtasan: Map<string, string> } {
  const berhubungan = new Set(wilayah.hubunganAtasan.map(({ bawahanId }) => bawahanId))
  const atasan = new Set(wilayah.hubunganAtasan.map(({ atasanId }) => atasanId))
  const hubungan: BarisHubunganAtasan[] = []
  const calonAtasan = new Map<string, string>()
  for (const { orangId } of wilayah.pegawai) {
    if (berhubungan.has(orangId)) continue
    const tugas = wilayah.penugasan.filter((satu) => satu.orangId === orangId)
    for (const bagian of tugas)
      for (const kepala of wilayah.penugasan) {
        if (kepala.unitKerjaId !== bagian.unitKerjaId || !atasan.has(kepala.orangId)) continue
        const mulai = [kepala.mulai, bagian.mulai, '2026-01-01'].sort().at(-1) ?? bagian.mulai
        const selesai = [kepala.selesai, bagian.selesai, '2026-10-31']
          .filter((satu) => satu !== null)
          .sort()[0]
        if (kepala.selesai === null && bagian.selesai === null) calonAtasan.set(orangId, kepala.orangId)
        if (selesai === undefined || selesai < mulai || mulai >= SEJAK_KOSONG) continue
        hubungan.push({ id: uuid(), bawahanId: orangId, atasanId: kepala.orangId, mulai, selesai })
      }
  }
  return { hubungan, calonAtasan }
}

/** Beberapa pejabat yang pada hari contoh digantikan: Plh., Plt., dan delegasi; tidak menyentuh tim persona. */
export function listDelegasi(wilayah: Wilayah): BarisDelegasi[] {
  const acak = createAcak(wilayah.benih, 'delegasi')
  const persona = new Set(wilayah.akun.map(({ orangId }) => orangId))
  const pdUnit = new Map(wilayah.unitKerja.map(({ id, perangkatDaerahId }) => [id, perangkatDaerahId]))
  const kini = new Set(
    wilayah.hubunganAtasan.filter(({ selesai }) => selesai === null).map(({ atasanId }) => atasanId),
  )
  const pejabat = wilayah.penugasan.filter(
    (satu) =>
      satu.jabatanId === null &&
      satu.selesai === null &&
      kini.has(satu.orangId) &&
      !persona.has(satu.orangId),
  )
  const perPd = [...Map.groupBy(pejabat, ({ unitKerjaId }) => pdUnit.get(unitKerjaId) ?? '').values()].filter(
    (daftar) => daftar.length >= 3,
  )
  const ragam = [
    ['PLH', '2026-11-09', '2026-11-27'],
    ['PLT', '2026-10-12', '2026-12-31'],
    ['DELEGASI', '2026-11-02', '2026-11-30'],
  ] as const
  return perPd.slice(0, 6).flatMap((daftar, i) => {
    const [pemberi, penerima] = acak.shuffle(daftar)
    const [jenis, mulai, selesai] = ambil(ragam, i % ragam.length)
    return pemberi === undefined || penerima === undefined || pemberi.orangId === penerima.orangId
      ? []
      : [
          {
            pemberiId: pemberi.orangId,
            penerimaId: penerima.orangId,
            jenis,
            mulai,
            selesai,
            nomorSurat: `800.1.3/${acak.int(101, 399)}/2026`,
          },
        ]
  })
}

type Berlaku = { mulai: string; selesai: string | null }
const mencakup = ({ mulai, selesai }: Berlaku, hari: string) =>
  mulai <= hari && (selesai === null || selesai >= hari)

/** Penjawab siapa menilai siapa pada suatu hari, dan bagaimana namanya tertulis; semuanya diingat karena ditanya berulang. */
export function createPihak(
  wilayah: Wilayah,
  tambahan: readonly BarisHubunganAtasan[],
  delegasi: readonly BarisDelegasi[],
) {
  const orang = new Map(wilayah.orang.map((satu) => [satu.id, satu]))
  const unit = new Map(wilayah.unitKerja.map((satu) => [satu.id, satu]))
  const pd = new Map(wilayah.perangkatDaerah.map((satu) => [satu.id, satu.nama]))
  const tugas = Map.groupBy(wilayah.penugasan, ({ orangId }) => orangId)
  const hubungan = Map.groupBy([...wilayah.hubunganAtasan, ...tambahan], ({ bawahanId }) => bawahanId)
  const wakil = Map.groupBy(delegasi, ({ pemberiId }) => pemberiId)
  const ingat = new Map<string, Pihak>()

  const findPihak = (orangId: string, hari: string): Pihak => {
    const daftar = tugas.get(orangId) ?? []
    const satu = daftar.findLast(({ mulai }) => mulai <= hari) ?? daftar[0]
    const kunci = `${orangId}/${satu?.id}`
    const ada = ingat.get(kunci)
    if (ada) return ada
    const isi = orang.get(orangId)
    const letak = satu ? unit.get(satu.unitKerjaId) : undefined
    const depan = [isi?.gelarDepan, isi?.nama].filter(Boolean).join(' ')
    const pihak = {
      orangId,
      nama: [depan, isi?.gelarBelakang].filter(Boolean).join(', '),
      nip: isi?.nip ?? null,
      jabatan: satu?.namaJabatan ?? '',
      unitKerja: letak?.nama ?? '',
      perangkatDaerah: letak ? (pd.get(letak.perangkatDaerahId) ?? '') : '',
    }
    ingat.set(kunci, pihak)
    return pihak
  }

  /** Pejabat penilai pada hari itu, dengan wewenang yang diserahkan; null bila tidak tercatat. */
  const findPenilai = (orangId: string, hari: string): PihakPenilai | null => {
    const atasan = hubungan.get(orangId)?.find((satu) => mencakup(satu, hari))
    if (atasan === undefined) return null
    const ganti = wakil
      .get(atasan.atasanId)
      ?.find((satu) => mencakup(satu, hari) && satu.penerimaId !== orangId)
    if (ganti === undefined)
      return { ...findPihak(atasan.atasanId, hari), kapasitas: 'ATASAN_LANGSUNG', menggantikan: null }
    return {
      ...findPihak(ganti.penerimaId, hari),
      kapasitas: ganti.jenis,
      menggantikan: orang.get(atasan.atasanId)?.nama ?? null,
    }
  }
  return { findPihak, findPenilai }
}
export type PenjawabPihak = ReturnType<typeof createPihak>
