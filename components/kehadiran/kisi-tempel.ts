import type { SelRekap } from '@/lib/kehadiran/parse'
import type { Tempelan } from '@/lib/kehadiran/parse-tempel'
import { KOLOM_REKAP } from '@/lib/kehadiran/schema'

const URUTAN: readonly string[] = KOLOM_REKAP

/** Isian satu sel di baris kisi. */
export function findSel(tr: Element | null | undefined, kolom: string): HTMLInputElement | null {
  return tr?.querySelector<HTMLInputElement>(`input[name="${kolom}"]`) ?? null
}

/** Teks kelima sel satu baris. */
export function readBaris(tr: Element): SelRekap {
  const teks = (kolom: string) => findSel(tr, kolom)?.value ?? ''
  return {
    izin: teks('izin'),
    cutiSakit: teks('cutiSakit'),
    cutiMelahirkan: teks('cutiMelahirkan'),
    alpa: teks('alpa'),
    alpaBerturut: teks('alpaBerturut'),
  }
}

/** Kalimat sesudah baris kosong diisi nol: berapa orang, dan berapa yang dilewati karena bulannya dikecualikan. */
export function describeIsiNol(diisi: number, dikecualikan: number): string {
  const lewat = dikecualikan > 0 ? ` ${dikecualikan} orang dilewati: bulannya dikecualikan.` : ''
  return diisi > 0
    ? `${diisi} orang diisi hadir penuh.${lewat} Belum disimpan.`
    : `Tidak ada baris kosong yang perlu diisi.${lewat}`
}

const hitung = (n: number, kata: string) => (n > 0 ? `${n} ${kata}` : '')

/** Menaruh tempelan ke dalam kisi mulai `awal`; mengembalikan baris yang berubah dan kalimat hasilnya. */
export function placeTempelan(
  tempelan: Tempelan,
  awal: HTMLInputElement,
  daftar: readonly HTMLTableRowElement[],
): { berubah: Set<HTMLTableRowElement>; kalimat: string } {
  const berubah = new Set<HTMLTableRowElement>()
  if (tempelan.cara === 'nip') {
    const letak = new Map(daftar.map((tr) => [tr.dataset.nip, tr]))
    let asing = 0
    for (const { nip, sel } of tempelan.baris) {
      const tr = letak.get(nip)
      if (!tr || !findSel(tr, 'alpa')) {
        asing += 1
        continue
      }
      for (const kolom of KOLOM_REKAP) {
        const isian = findSel(tr, kolom)
        if (isian && sel[kolom] !== undefined) isian.value = sel[kolom]
      }
      berubah.add(tr)
    }
    const sisa = [
      hitung(asing, 'NI PPPK tidak ada di daftar ini'),
      hitung(tempelan.dilewati, 'baris tanpa NI PPPK dilewati'),
    ]
    return {
      berubah,
      kalimat: [`${berubah.size} orang diisi menurut NI PPPK`, ...sisa.filter(Boolean)].join('; '),
    }
  }
  const mulai = daftar.findIndex((tr) => tr.contains(awal))
  const kolomMulai = URUTAN.indexOf(awal.name)
  let lebih = 0
  let sel = 0
  for (const [i, isi] of tempelan.baris.entries()) {
    const tr = daftar[mulai + i]
    for (const [j, teks] of isi.entries()) {
      const kolom = KOLOM_REKAP[kolomMulai + j]
      const isian = tr && kolom ? findSel(tr, kolom) : null
      if (!tr || !isian) {
        if (teks !== '') lebih += 1
        continue
      }
      isian.value = teks
      sel += 1
      berubah.add(tr)
    }
  }
  return {
    berubah,
    kalimat: [
      `${sel} sel ditempel pada ${berubah.size} orang`,
      hitung(lebih, 'sel di luar kisi tidak dipakai'),
    ]
      .filter(Boolean)
      .join('; '),
  }
}
