/** Isi baris sebagai teks isian: id baris, lalu nama isian. */
export type Isi = Record<string, Record<string, string>>

/** Apakah semua isian di `a` sama dengan pasangannya di `b`; yang tidak ada di `b` terhitung kosong. */
export function isSamaIsi(a: Isi, b: Isi): boolean {
  return Object.entries(a).every(([id, isi]) =>
    Object.entries(isi).every(([k, v]) => v === (b[id]?.[k] ?? '')),
  )
}

/** Awal sesudah `terkirim` tersimpan: yang baru saja disimpan itulah yang dilihat pengetik. Isian yang ditolak (`galat`) tetap pada awalnya. */
export function advanceAwal(awal: Isi, terkirim: Isi, galat: Readonly<Record<string, unknown>>): Isi {
  const maju = { ...awal }
  for (const [id, baris] of Object.entries(terkirim))
    for (const [isian, nilai] of Object.entries(baris))
      if (!(`b.${id}.${isian}` in galat)) maju[id] = { ...maju[id], [isian]: nilai }
  return maju
}

/**
 * Awal sesudah halaman dibangun ulang dengan isi `server` di bawah `layar` yang sama: baris baru, dan isian yang di layar memang
 * menampilkan isi server. Isian lain tetap pada yang dilihat pengetik, agar perubahan dari tab lain tetap ketahuan.
 */
export function refreshAwal(awal: Isi, server: Isi, layar: Isi): Isi {
  const segar = { ...awal }
  for (const [id, baris] of Object.entries(server))
    for (const [isian, nilai] of Object.entries(baris))
      if (segar[id]?.[isian] === undefined || layar[id]?.[isian] === nilai)
        segar[id] = { ...segar[id], [isian]: nilai }
  return segar
}
