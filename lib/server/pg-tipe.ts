import pg from 'pg'

/** `date` dibaca sebagai teks 'YYYY-MM-DD': menjadikannya instan menggeser hari di WITA dan WIT. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
/** bigint sebagai angka: kunci audit dan hitungan jauh di bawah 2^53. */
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text))

export { pg }
