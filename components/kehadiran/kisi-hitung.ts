import { LABEL_TINGKAT_ALPA } from '@/lib/kehadiran/labels'
import { parseBarisRekap, type SelRekap } from '@/lib/kehadiran/parse'
import { KOLOM_REKAP, type TingkatAlpa } from '@/lib/kehadiran/schema'

export type Jenjang = { daftar: readonly { sejak: number; tingkat: TingkatAlpa }[]; ambangBerturut: number }
export type Terangan = {
  hadir: string
  setahun: string
  keterangan: string
  nada: 'salah' | 'berat' | 'ringan' | 'kosong' | ''
  salah: readonly string[]
}

function findTingkat(jenjang: Jenjang, setahun: number, berturut: number): TingkatAlpa | null {
  if (berturut >= jenjang.ambangBerturut) return 'PEMBERHENTIAN'
  return jenjang.daftar.findLast(({ sejak }) => setahun >= sejak)?.tingkat ?? null
}

/** Yang tampil di sebelah satu baris: hari hadir, alpa setahun, dan keterangan yang paling penting lebih dahulu. */
export function describeBaris(
  sel: SelRekap,
  {
    hariKerja,
    lain,
    berturutLain,
    jenjang,
  }: { hariKerja: number; lain: number; berturutLain: number; jenjang: Jenjang },
): Terangan {
  const { isi, galat } = parseBarisRekap(sel, hariKerja)
  const salah = KOLOM_REKAP.filter((kolom) => galat[kolom])
  const setahun = lain + (isi?.alpa ?? 0)
  const pesan = KOLOM_REKAP.map((kolom) => galat[kolom]).find(Boolean)
  if (pesan) return { hadir: '–', setahun: String(setahun), keterangan: pesan, nada: 'salah', salah }
  const tingkat = findTingkat(jenjang, setahun, Math.max(berturutLain, isi?.alpaBerturut ?? 0))
  const hadir = isi ? String(hariKerja - isi.izin - isi.cutiSakit - isi.cutiMelahirkan - isi.alpa) : '–'
  if (tingkat) {
    const ringan = ['TEGURAN_LISAN', 'TEGURAN_TERTULIS', 'PERNYATAAN_TIDAK_PUAS'].includes(tingkat)
    return {
      hadir,
      setahun: String(setahun),
      keterangan: LABEL_TINGKAT_ALPA[tingkat],
      nada: ringan ? 'ringan' : 'berat',
      salah,
    }
  }
  return {
    hadir,
    setahun: String(setahun),
    keterangan: isi ? '' : 'Belum dicatat',
    nada: isi ? '' : 'kosong',
    salah,
  }
}
