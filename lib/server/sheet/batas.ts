/** Most parts of a workbook; an office's file has 10 to 30. */
export const MAX_BAGIAN = 64

/** Most bytes of all parts after inflating; 16,426 × 67 cells as Excel writes them take about 50 MB. */
export const MAX_BITA_TERBUKA = 100 * 1024 * 1024

/** Highest ratio of inflated to stored bytes; honest sheets reach 10 to 40. */
export const MAX_RASIO = 100

/** Below this size a part does no harm at any ratio (64 of them stay under the total). */
export const RASIO_BEBAS_SAMPAI = 1024 * 1024

/** Longest text of one cell, the limit of Excel itself; in bytes four times as many. */
export const MAX_HURUF_SEL = 32_767

/** Most cells of a file: 16,426 × 67 is 1.1 million. */
export const MAX_SEL = 12_000_000

/** Most bytes that all cells refer to, so that one long shared text repeated a million times is refused. */
export const MAX_BITA_TEKS = 256 * 1024 * 1024

export const BATAS_BAKU = { maxRows: 200_000, maxColumns: 512 }

export const MAX_DETIK = 30
