import { findTerdekat, normalise } from '../impor/parse-nama.ts'

/** Rujukan yang dipakai memeriksa berkas: dimuat sekali per berkas, bukan per baris. */
export type Rujukan = {
  perangkatDaerah: readonly { id: string; nama: string; singkatan: string }[]
  unitKerja: readonly { id: string; perangkatDaerahId: string; nama: string; induk: boolean }[]
  jabatan: readonly { id: string; kode: string; nama: string; batasUsia: number }[]
  alias: readonly { nama: string; jabatanId: string }[]
}

export type UnitDitemukan = { id: string; nama: string }
export type HasilUnit =
  | { unit: UnitDitemukan }
  | { kolom: 'UNOR NAMA' | 'SATUAN KERJA INDUK NAMA'; isi: string; pesan: string }

/** Pencari unit dan jabatan menurut nama, dengan usul nama terdekat; jawaban untuk nama yang sama disimpan. */
export function indexRujukan(rujukan: Rujukan) {
  const opdMenurutNama = new Map<string, { id: string; nama: string }>()
  for (const opd of rujukan.perangkatDaerah) {
    opdMenurutNama.set(normalise(opd.nama), opd)
    opdMenurutNama.set(normalise(opd.singkatan), opd)
  }
  const unitMenurutNama = new Map<string, Rujukan['unitKerja'][number][]>()
  for (const unit of rujukan.unitKerja) {
    const kunci = normalise(unit.nama)
    const kelompok = unitMenurutNama.get(kunci)
    if (kelompok) kelompok.push(unit)
    else unitMenurutNama.set(kunci, [unit])
  }
  const namaOpd = new Map(rujukan.perangkatDaerah.map((opd) => [opd.id, opd.nama]))
  const jabatanMenurutNama = new Map<string, Rujukan['jabatan'][number]>()
  const jabatanMenurutId = new Map(rujukan.jabatan.map((satu) => [satu.id, satu]))
  for (const { nama, jabatanId } of rujukan.alias) {
    const jabatan = jabatanMenurutId.get(jabatanId)
    if (jabatan) jabatanMenurutNama.set(normalise(nama), jabatan)
  }
  for (const jabatan of rujukan.jabatan) {
    jabatanMenurutNama.set(normalise(jabatan.nama), jabatan)
    jabatanMenurutNama.set(normalise(jabatan.kode), jabatan)
  }
  const ingatan = new Map<string, HasilUnit>()
  const ingatanJabatan = new Map<string, Rujukan['jabatan'][number] | null>()

  function searchUnit(unor: string, induk: string, kerja: string): HasilUnit {
    // UNOR NAMA dapat berupa jalur "unit - induk - instansi". Unitnya hanya teks utuh atau ruas pertama: salah ketik
    // tidak boleh jatuh diam-diam ke induknya. Ruas berikutnya hanya menunjukkan perangkat daerahnya.
    const ruas = [unor, ...unor.split(/\s+[-–/\\|>]\s+|\s*[\\|>]\s*/)]
      .map(normalise)
      .filter((teks) => teks !== '')
    const opd = [induk, kerja, ...ruas]
      .map((teks) => opdMenurutNama.get(normalise(teks)))
      .find((satu) => satu !== undefined)
    for (const nama of ruas.slice(0, 2)) {
      const calon = (unitMenurutNama.get(nama) ?? []).filter(
        (unit) => !opd || unit.perangkatDaerahId === opd.id,
      )
      const [satu] = calon
      if (satu && calon.length === 1) return { unit: satu }
      if (satu && !opd) {
        return {
          kolom: 'SATUAN KERJA INDUK NAMA',
          isi: induk,
          pesan: `Ada ${calon.length} unit bernama ${satu.nama}. Isi perangkat daerahnya dengan nama lengkap.`,
        }
      }
      if (opd && normalise(opd.nama) === nama) {
        const akar = rujukan.unitKerja.find((unit) => unit.perangkatDaerahId === opd.id && unit.induk)
        if (akar) return { unit: akar }
      }
    }
    if (!opd) {
      const dekat = findTerdekat(induk, rujukan.perangkatDaerah, (satu) => satu.nama)
      return {
        kolom: 'SATUAN KERJA INDUK NAMA',
        isi: induk,
        pesan: dekat
          ? `Perangkat daerah tidak dikenal. Maksudnya ${dekat.nama}?`
          : 'Perangkat daerah tidak dikenal. Pakai nama seperti di menu Organisasi.',
      }
    }
    const daftar = rujukan.unitKerja.filter((unit) => unit.perangkatDaerahId === opd.id)
    const dekat = findTerdekat(ruas[1] ?? ruas[0] ?? '', daftar, (satu) => satu.nama)
    const jauh = dekat ? null : findTerdekat(ruas[1] ?? ruas[0] ?? '', rujukan.unitKerja, (satu) => satu.nama)
    return {
      kolom: 'UNOR NAMA',
      isi: unor,
      pesan: dekat
        ? `Tidak dikenal. Maksudnya ${dekat.nama}, ${opd.nama}?`
        : jauh
          ? `Tidak ada di ${opd.nama}. Maksudnya ${jauh.nama}, ${namaOpd.get(jauh.perangkatDaerahId) ?? ''}?`
          : `Tidak ada unit bernama ini di ${opd.nama}. Pakai nama seperti di menu Organisasi.`,
    }
  }

  return {
    /** Unit menurut nama di dalam perangkat daerahnya, atau kalimat penolakan dengan usul. */
    findUnit(unor: string, induk: string, kerja: string): HasilUnit {
      const kunci = `${unor}\n${induk}\n${kerja}`
      const dulu = ingatan.get(kunci)
      if (dulu) return dulu
      const hasil = searchUnit(unor, induk, kerja)
      ingatan.set(kunci, hasil)
      return hasil
    },
    /** Jabatan rujukan menurut nama, kode, atau alias; null bila belum dipetakan. */
    findJabatan(nama: string) {
      let jabatan = ingatanJabatan.get(nama)
      if (jabatan === undefined) {
        jabatan = jabatanMenurutNama.get(normalise(nama)) ?? null
        ingatanJabatan.set(nama, jabatan)
      }
      return jabatan
    },
    /** Usul jabatan rujukan yang namanya paling dekat. */
    suggestJabatan(nama: string) {
      return findTerdekat(nama, rujukan.jabatan, (satu) => satu.nama)
    },
    jabatan: (id: string) => jabatanMenurutId.get(id) ?? null,
  }
}

export type IndeksRujukan = ReturnType<typeof indexRujukan>
