/** Yang diketik di kisi satu bulan dan belum disimpan, per sel `kolom-pegawaiId`. */
export type DrafKisi = {
  /** Versi bulan yang dilihat pengetik: simpanan orang lain sesudahnya tetap ketahuan sebagai bentrok. */
  versi: string
  /** Null bila sama dengan yang tersimpan. */
  hariKerja: string | null
  alasan: string
  sel: Readonly<Record<string, string>>
}

const isTeks = (nilai: unknown): nilai is string => typeof nilai === 'string'

/** Draf dari teks simpanan peramban; null bila tidak ada atau tidak terbaca. */
export function parseDraf(teks: string | null): DrafKisi | null {
  try {
    const { versi, hariKerja, alasan, sel } = JSON.parse(teks ?? '{}')
    if (!isTeks(versi) || !isTeks(alasan) || typeof sel !== 'object' || sel === null) return null
    return {
      versi,
      alasan,
      hariKerja: isTeks(hariKerja) ? hariKerja : null,
      sel: Object.fromEntries(
        Object.entries(sel).filter((satu): satu is [string, string] => isTeks(satu[1])),
      ),
    }
  } catch {
    return null
  }
}

/** Draf sesudah kisi yang tampil berubah: sel orang yang disembunyikan saringan tetap; null bila tidak ada yang tersisa. */
export function mergeDraf(
  lama: DrafKisi | null,
  kini: DrafKisi,
  isTampil: (sel: string) => boolean,
): DrafKisi | null {
  const tersembunyi = Object.entries(lama?.sel ?? {}).filter(([nama]) => !isTampil(nama))
  const sel = { ...Object.fromEntries(tersembunyi), ...kini.sel }
  const kosong = Object.keys(sel).length === 0 && kini.hariKerja === null && kini.alasan === ''
  return kosong ? null : { ...kini, sel }
}

const findIsian = (form: HTMLFormElement, nama: string) =>
  form.querySelector<HTMLInputElement>(`input[name="${nama}"]`)

/** Draf yang tertinggal di tab ini. */
export function readDraf(kunci: string): DrafKisi | null {
  try {
    return parseDraf(sessionStorage.getItem(kunci))
  } catch {
    // Peramban tanpa tempat simpan: kisi tetap bekerja, hanya tanpa draf.
    return null
  }
}

/** Menyimpan yang sedang diketik di tab ini sampai disimpan atau dibuang; `versi` bila lebih baru dari yang tertulis di formulir. */
export function keepDraf(kunci: string, form: HTMLFormElement, hariAwal: string, versi?: string): void {
  const hariKerja = findIsian(form, 'hariKerja')?.value ?? hariAwal
  const kini: DrafKisi = {
    versi: versi ?? findIsian(form, 'versi')?.value ?? '',
    hariKerja: hariKerja === hariAwal ? null : hariKerja,
    alasan: findIsian(form, 'alasan')?.value ?? '',
    sel: Object.fromEntries(
      [...form.querySelectorAll<HTMLInputElement>('[data-ubah] input[id]')].map(({ id, value }) => [
        id,
        value,
      ]),
    ),
  }
  const draf = mergeDraf(readDraf(kunci), kini, (nama) => document.getElementById(nama) !== null)
  try {
    if (draf) sessionStorage.setItem(kunci, JSON.stringify(draf))
    else sessionStorage.removeItem(kunci)
  } catch {
    // Peramban tanpa tempat simpan: pertanyaan sebelum halaman dimuat ulang tetap ada.
  }
}

/** Menaruh draf kembali ke dalam kisi; sel yang tidak tampil dibiarkan. */
export function placeDraf(form: HTMLFormElement, { sel, hariKerja, alasan }: DrafKisi): void {
  const place = (isian: Element | null, nilai: string | null) => {
    if (isian instanceof HTMLInputElement && nilai !== null) isian.value = nilai
  }
  for (const [nama, nilai] of Object.entries(sel)) place(document.getElementById(nama), nilai)
  place(findIsian(form, 'hariKerja'), hariKerja)
  place(findIsian(form, 'alasan'), alasan)
}
