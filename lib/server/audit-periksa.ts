import { type HasilPeriksaRantai, PANGKAL_RANTAI, type UjungRantai, verifyRantai } from './audit.ts'
import { readSql, type Tx, withTransaction } from './db.ts'

const KUNCI_PEMERIKSA = 7_204_012
const JAM_PENUH = 24

type Lalu = { rusak: boolean; penuhBaru: boolean }

/** Rantai yang dibangun ulang seluruhnya cocok dengan dirinya sendiri, tetapi tidak dengan yang tercatat utuh pada pemeriksaan yang lalu. */
async function verify(tx: Tx, utuh: UjungRantai | undefined, penuh: boolean): Promise<HasilPeriksaRantai> {
  if (utuh && utuh.urut > 0) {
    const [segel] = await tx.sql<{ hash: Buffer; entriId: number }>(
      'SELECT hash, entri_id AS "entriId" FROM audit_segel WHERE urut = $1',
      [utuh.urut],
    )
    if (!segel?.hash.equals(utuh.hash)) {
      const sebab = 'segel ini tidak sama dengan yang tercatat pada pemeriksaan sebelumnya'
      return { ...PANGKAL_RANTAI, rusakPada: { urut: utuh.urut, entriId: segel?.entriId ?? 0, sebab } }
    }
  }
  return verifyRantai(penuh ? PANGKAL_RANTAI : utuh, tx.sql)
}

/**
 * Memeriksa rantai segel dan mencatat sampai mana ia utuh: yang baru saja bila pemeriksaan penuh terakhir belum sehari, dari pangkalnya
 * bila sudah, bila diminta, atau bila yang terakhir menemukan kerusakan. Satu pemeriksa pada satu waktu; null bila yang lain sedang bekerja.
 */
export async function checkAudit({ penuh = false } = {}): Promise<HasilPeriksaRantai | null> {
  return withTransaction(async (tx) => {
    const [lock] = await tx.sql<{ dapat: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS dapat', [
      KUNCI_PEMERIKSA,
    ])
    if (!lock?.dapat) return null
    const [lalu] = await tx.sql<Lalu>(
      `SELECT rusak_urut IS NOT NULL AS rusak,
         EXISTS (SELECT 1 FROM audit_pemeriksaan p WHERE p.penuh AND p.pada > clock_timestamp() - make_interval(hours => $1)) AS "penuhBaru"
       FROM audit_pemeriksaan ORDER BY id DESC LIMIT 1`,
      [JAM_PENUH],
    )
    const [utuh] = await tx.sql<UjungRantai>(
      'SELECT sampai_urut AS urut, hash FROM audit_pemeriksaan WHERE rusak_urut IS NULL ORDER BY id DESC LIMIT 1',
    )
    const dariPangkal = penuh || !lalu || lalu.rusak || !lalu.penuhBaru
    const hasil = await verify(tx, utuh, dariPangkal)
    if (dariPangkal || hasil.rusakPada || hasil.urut !== utuh?.urut)
      await tx.sql(
        'INSERT INTO audit_pemeriksaan (penuh, sampai_urut, hash, rusak_urut, sebab) VALUES ($1, $2, $3, $4, $5)',
        [dariPangkal, hasil.urut, hasil.hash, hasil.rusakPada?.urut ?? null, hasil.rusakPada?.sebab ?? null],
      )
    return hasil
  })
}

export type KeadaanSegel = {
  /** Kapan terakhir diperiksa; null bila belum pernah. */
  diperiksa: Date | null
  /** Banyaknya segel yang utuh menurut pemeriksaan itu, dan saat entri terakhirnya. */
  utuh: number
  sampai: Date | null
  /** Segel yang dibuat sesudah pemeriksaan itu. */
  baru: number
  rusak: { urut: number; sebab: string } | null
}

/** Sampai mana rantai segel terbukti utuh, menurut pemeriksaan terakhir. */
export async function findKeadaanSegel(): Promise<KeadaanSegel> {
  const [row] = await readSql<{
    pada: Date
    urut: number
    sampai: Date | null
    rusakUrut: number | null
    sebab: string | null
    baru: number
  }>(
    `SELECT p.pada, p.sampai_urut AS urut, e.pada AS sampai, p.rusak_urut AS "rusakUrut", p.sebab,
       (SELECT count(*) FROM audit_segel n WHERE n.urut > p.sampai_urut) AS baru
     FROM audit_pemeriksaan p LEFT JOIN audit_segel s ON s.urut = p.sampai_urut LEFT JOIN audit_entri e ON e.id = s.entri_id
     ORDER BY p.id DESC LIMIT 1`,
  )
  if (!row) return { diperiksa: null, utuh: 0, sampai: null, baru: 0, rusak: null }
  const { pada, urut, sampai, baru, rusakUrut, sebab } = row
  return {
    diperiksa: pada,
    utuh: urut,
    sampai,
    baru,
    rusak: rusakUrut === null ? null : { urut: rusakUrut, sebab: sebab ?? '' },
  }
}
