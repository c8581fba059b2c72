/** Jenis berkas yang diterima, dikenali dari isinya. */
export const TIPE_BERKAS = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type TipeBerkas = (typeof TIPE_BERKAS)[number]

export const MAKS_BITA_BERKAS = 5 * 1024 * 1024
/** Jatah tiap orang. */
export const KUOTA_BITA = 200 * 1024 * 1024
