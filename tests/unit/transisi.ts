import { describe, expect, test } from 'vitest'

/** All subsets of a short list. */
function himpunanBagian<T>(daftar: readonly T[]): T[][] {
  return daftar.reduce<T[][]>((hasil, satu) => hasil.flatMap((lama) => [lama, [...lama, satu]]), [[]])
}

/**
 * One test per cell (state × act × who), under every combination of conditions, against a table written apart from the
 * code: lines of "STATE act WHO condition !condition → NEXT"; what no line names is refused.
 */
export function testSetiapSel<S extends string, A extends string, P extends string, K extends string>(
  nama: string,
  ruang: { status: readonly S[]; aksi: readonly A[]; pelaku: readonly P[]; keadaan: readonly K[] },
  canTransition: (status: S, aksi: A, pelaku: P, keadaan: readonly K[]) => S | null,
  tabel: string,
): void {
  const baris = tabel
    .trim()
    .split('\n')
    .map((satu) => {
      const [kiri = '', ke = ''] = satu.trim().split(/\s*→\s*/)
      const [status, aksi, pelaku, ...syarat] = kiri.split(/\s+/)
      return { kunci: `${status} ${aksi} ${pelaku}`, syarat, ke }
    })
  const sel = ruang.status.flatMap((status) =>
    ruang.aksi.flatMap((aksi) => ruang.pelaku.map((pelaku) => [status, aksi, pelaku] as const)),
  )
  const dipakai = new Set<string>()

  describe(nama, () => {
    test.each(sel)('%s, %s by %s', (status, aksi, pelaku) => {
      const kunci = `${status} ${aksi} ${pelaku}`
      for (const keadaan of himpunanBagian(ruang.keadaan)) {
        const teks = keadaan.map(String)
        const cocok = baris.find(
          (satu) =>
            satu.kunci === kunci &&
            satu.syarat.every((s) => (s.startsWith('!') ? !teks.includes(s.slice(1)) : teks.includes(s))),
        )
        expect(canTransition(status, aksi, pelaku, keadaan), `${kunci} [${teks.join(' ')}]`).toBe(
          cocok?.ke ?? null,
        )
      }
      dipakai.add(kunci)
    })

    test('every line of the table belongs to a cell', () => {
      for (const satu of baris) expect(dipakai).toContain(satu.kunci)
    })
  })
}
