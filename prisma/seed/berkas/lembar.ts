import type { JenisKolom, KolomTulis, LembarTulis, NilaiTulis } from '../../../lib/server/sheet/jenis.ts'
import type { BarisLembar } from '../lembar.ts'

/** Satu lembar untuk ditulis; jenis tiap kolom dibaca dari isinya, kecuali yang disebut di `jenis`. */
export function buatLembarTulis(
  nama: string,
  baris: readonly BarisLembar[],
  opsi: { judul?: readonly string[]; jenis?: (judul: string) => JenisKolom | undefined } = {},
): LembarTulis {
  const judul = opsi.judul ?? Object.keys(baris[0] ?? {})
  const kolom: KolomTulis[] = judul.map((satu) => ({
    judul: satu,
    jenis: opsi.jenis?.(satu) ?? tebakJenis(baris, satu),
    lebar: lebarKolom(baris, satu),
  }))
  return { nama, kolom, baris: baris.map((satu) => judul.map((kunci): NilaiTulis => satu[kunci] ?? null)) }
}

function tebakJenis(baris: readonly BarisLembar[], judul: string): JenisKolom {
  const isi = baris.flatMap((satu) => satu[judul] ?? [])
  if (isi.length === 0) return 'teks'
  if (isi.every((nilai) => typeof nilai === 'number')) return judul === 'UPAH' ? 'rupiah' : 'angka'
  return isi.every((nilai) => /^\d{4}-\d{2}-\d{2}$/.test(String(nilai))) ? 'tanggal' : 'teks'
}

function lebarKolom(baris: readonly BarisLembar[], judul: string): number {
  const terpanjang = baris.slice(0, 100).reduce((n, satu) => Math.max(n, String(satu[judul] ?? '').length), 0)
  return Math.min(48, Math.max(judul.length + 4, terpanjang + 2))
}
