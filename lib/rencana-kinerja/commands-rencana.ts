// Lebih panjang dari biasa: satu simpanan (gabung, tulis, tombol, ajukan) harus satu transaksi dan dibaca sebagai satu alur.
import type { Viewer } from '../akses/viewer.ts'
import { formatAngkaIsian, tryParseAngkaIndonesia } from '../core/angka.ts'
import { AppError, isAppError } from '../core/errors.ts'
import { awalBulan, type Tanggal } from '../core/tanggal.ts'
import { getJam, getWilayah } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import { type Bentrok, mergeBulan, type TeksBulan } from './aturan/gabung.ts'
import { type IsianBaris, type Kekurangan, listKurangRealisasi, listKurangRencana } from './aturan/isian.ts'
import { canTransition } from './aturan/transisi.ts'
import { moveBulan } from './commands.ts'
import { addTautan, removeBukti } from './commands-bukti.ts'
import { formatTersimpan } from './labels-waktu.ts'
import { parseBulan } from './parse.ts'
import type { StatusBulan } from './schema.ts'
import { ISIAN_ANGKA, ISIAN_REALISASI, ISIAN_RENCANA, type SimpanBulan } from './schema-isian.ts'

type Kepala = {
  id: string
  status: StatusBulan
  version: number
  diubah_pada: Date | null
  sejak: Date | null
}
type Baris = IsianBaris & {
  aspek: string
  polaritas: string
  catatan: string | null
  indikatorId: string | null
}

export type HasilSimpan = {
  hasil: 'TERSIMPAN' | 'KURANG' | 'BENTROK' | 'DIAJUKAN' | 'SUDAH'
  version: number
  /** Kapan terakhir tersimpan: "09.12", atau "4 November, 09.12" bila bukan hari ini. */
  jam: string
  /** Kunci isian (`b.<id>.<isian>`) ke kalimat. */
  galat: Record<string, string[]>
  bentrok: (Bentrok & { kunci: string })[]
  /** Baris yang bagian buktinya sebaiknya terbuka sesudah ini. */
  buka: string | null
  /** Yang diketik dan belum tersimpan, per kunci isian: tanpa skrip formulir menampilkannya kembali. */
  ketikan: Record<string, string>
  /** Isi yang dilihat pengetik, untuk dikirim lagi selama bentrok belum dipilih. */
  awal: string | null
  rencanaBulanId: string
  /** Yang berubah di database, untuk jejak; 0 berarti tidak ada. */
  tulisan: number
}

const BATAS = { desimal: 2, min: 0, maks: 999_999_999_999 } as const
const PANJANG: Readonly<Record<string, number>> = { uraian: 500, satuan: 50, catatan: 1_000 }

/** Menyimpan isian satu bulan milik sendiri, lalu menjalankan tombolnya; kekurangan saat mengajukan tidak membatalkan simpanan. */
export async function saveBulan(
  tx: Tx,
  viewer: Viewer,
  input: SimpanBulan,
  hariIni: Tanggal,
): Promise<HasilSimpan> {
  const kepala = await requireKepala(tx, viewer, input)
  const [jam, { zona }] = await Promise.all([getJam(), getWilayah()])
  const dasar = {
    jam: formatTersimpan(kepala.diubah_pada ?? jam, zona, hariIni),
    galat: {},
    bentrok: [],
    buka: null,
    ketikan: {},
    awal: null,
  }
  const jawab = (hasil: HasilSimpan['hasil'], ganti: Partial<HasilSimpan> = {}): HasilSimpan => ({
    ...dasar,
    hasil,
    version: kepala.version,
    rencanaBulanId: kepala.id,
    tulisan: 0,
    ...ganti,
  })
  if (kepala.status !== input.fase) {
    if (input.perintah.aksi === 'ajukan' && canTransition(input.fase, 'submit', 'PEGAWAI') === kepala.status)
      return jawab('SUDAH', { jam: formatTersimpan(kepala.sejak ?? jam, zona, hariIni) })
    throw new AppError(
      'CONFLICT',
      'Bulan ini sudah berpindah langkah di tempat lain. Yang Anda ketik masih ada di layar ini; salin yang perlu, lalu muat ulang.',
    )
  }
  const baris = await listBaris(tx, kepala.id)
  const { milik, galat } = readIsian(input, baris)
  const gabung = gabungkan(input, milik, baris, kepala.version)
  if (gabung.bentrok.length > 0)
    return jawab('BENTROK', {
      bentrok: gabung.bentrok.map((b) => ({ ...b, kunci: `p.${b.id}.${b.isian}` })),
      ketikan: listKetikan(input, () => true),
      awal: JSON.stringify(input.awal),
    })

  let tulisan = await writeBaris(tx, kepala.id, gabung, input.awal)
  const { aksi, sasaran } = input.perintah
  let buka: string | null = null
  if (aksi === 'tambah' && kepala.status === 'RENCANA_DRAF') tulisan += await addBaris(tx, kepala.id)
  if (aksi === 'hapus' && kepala.status === 'RENCANA_DRAF')
    tulisan += await removeBaris(tx, kepala.id, sasaran)
  if (kepala.status === 'RENCANA_DISETUJUI') {
    if (aksi === 'bukti') buka = sasaran
    if (aksi === 'lepas') tulisan += await removeBukti(tx, kepala.id, sasaran)
    for (const [id, teks] of Object.entries(input.tautan))
      if (teks.trim() !== '' && (aksi === 'ajukan' || aksi === 'simpan' || sasaran === id))
        try {
          buka = aksi === 'tautan' ? id : buka
          tulisan += await addTautan(tx, kepala.id, id, teks)
        } catch (error) {
          if (!isAppError(error)) throw error
          galat[`b.${id}.tautan`] = [error.message]
          buka = id
        }
  }
  let { version } = kepala
  if (tulisan > 0) {
    const [row] = await tx.sql<{ version: number }>(
      'UPDATE rencana_bulan SET version = version + 1, diubah_pada = $2 WHERE id = $1 RETURNING version',
      [kepala.id, jam],
    )
    version = row?.version ?? version
  }
  const ketikan = listKetikan(input, (kunci) => kunci in galat)
  const tersimpan = {
    version,
    galat,
    buka,
    tulisan,
    ketikan,
    ...(tulisan > 0 ? { jam: formatTersimpan(jam, zona, hariIni) } : {}),
  }
  if (aksi !== 'ajukan') return jawab('TERSIMPAN', tersimpan)

  const kini = await listBaris(tx, kepala.id)
  const kurang = kepala.status === 'RENCANA_DRAF' ? listKurangRencana(kini) : listKurangRealisasi(kini)
  const semua = { ...toGalat(kurang), ...galat }
  if (Object.keys(semua).length > 0) return jawab('KURANG', { ...tersimpan, galat: semua })
  const { tahun, bulan } = parseBulan(input.bulan)
  if (kepala.status === 'RENCANA_DISETUJUI' && hariIni < awalBulan(tahun, bulan))
    throw new AppError('RULE_VIOLATED', 'Realisasi dapat diajukan setelah bulannya mulai.')
  const ke = canTransition(kepala.status, 'submit', 'PEGAWAI')
  if (!ke) throw new AppError('RULE_VIOLATED', 'Bulan ini sedang tidak menunggu Anda.')
  const baru = await moveBulan(tx, {
    rencanaBulanId: kepala.id,
    aksi: 'submit',
    pelaku: 'PEGAWAI',
    orangId: viewer.orangId,
    kini: kepala.status,
    ke,
    version,
    pada: jam,
  })
  return jawab('DIAJUKAN', {
    ...tersimpan,
    version: baru,
    tulisan: tulisan + 1,
    jam: formatTersimpan(jam, zona, hariIni),
  })
}

async function requireKepala(tx: Tx, viewer: Viewer, input: SimpanBulan): Promise<Kepala> {
  const { tahun, bulan } = parseBulan(input.bulan)
  const [row] = await tx.sql<Kepala>(
    `SELECT r.id, r.status, r.version, r.diubah_pada, coalesce(r.realisasi_pada, r.rencana_diajukan_pada) AS sejak
     FROM rencana_bulan r JOIN pegawai p ON p.id = r.pegawai_id
     WHERE p.orang_id = $1 AND r.tahun = $2 AND r.bulan = $3 FOR UPDATE OF r`,
    [viewer.orangId, tahun, bulan],
  )
  if (!row) throw new AppError('NOT_FOUND', 'Rencana bulan ini belum dibuat. Muat ulang halaman.')
  return row
}

async function listBaris(tx: Tx, rencanaBulanId: string): Promise<Baris[]> {
  return tx.sql<Baris>(
    `SELECT id, uraian, aspek, satuan, polaritas, catatan, indikator_id AS "indikatorId", target::float8 AS target, bobot::float8 AS bobot,
       realisasi::float8 AS realisasi FROM baris_rencana WHERE rencana_bulan_id = $1 ORDER BY urutan`,
    [rencanaBulanId],
  )
}

function listKetikan(input: SimpanBulan, isPerlu: (kunci: string) => boolean): Record<string, string> {
  const isi = Object.entries(input.baris).flatMap(([id, baris]) =>
    Object.entries(baris).map(([isian, nilai]) => [`b.${id}.${isian}`, nilai] as const),
  )
  const tautan = Object.entries(input.tautan).map(([id, nilai]) => [`b.${id}.tautan`, nilai] as const)
  return Object.fromEntries([...isi, ...tautan].filter(([kunci]) => isPerlu(kunci)))
}

const isAngka = (isian: string) => ISIAN_ANGKA.some((satu) => satu === isian)

/** Isian yang boleh ditulis pada fase ini; baris dari SKP meminjam isinya dari SKP, hanya target dan bobotnya milik bulan. */
function isTertulis(isian: string, fase: SimpanBulan['fase'], baris: Baris | undefined): boolean {
  if (fase === 'RENCANA_DISETUJUI') return ISIAN_REALISASI.some((satu) => satu === isian)
  if (baris?.indikatorId) return isian === 'target' || isian === 'bobot'
  return ISIAN_RENCANA.some((satu) => satu === isian)
}

/** Teks isian yang dapat disimpan, angka dibakukan; yang tidak terbaca menjadi galat dan tidak ditulis. */
function readIsian(input: SimpanBulan, baris: readonly Baris[]) {
  const galat: Record<string, string[]> = {}
  const milik: Record<string, Record<string, string>> = {}
  for (const [id, isi] of Object.entries(input.baris)) {
    const asal = baris.find((satu) => satu.id === id)
    const sah: Record<string, string> = {}
    for (const [isian, nilai] of Object.entries(isi)) {
      if (!isTertulis(isian, input.fase, asal)) continue
      if (isAngka(isian)) {
        const angka = tryParseAngkaIndonesia(nilai, isian === 'bobot' ? { ...BATAS, maks: 100 } : BATAS)
        if ('galat' in angka) galat[`b.${id}.${isian}`] = [angka.galat]
        else if (isian === 'bobot' && angka.nilai === 0)
          galat[`b.${id}.bobot`] = ['Bobot lebih dari 0, atau kosongkan.']
        else sah[isian] = formatAngkaIsian(angka.nilai)
      } else if (nilai.length > (PANJANG[isian] ?? 20))
        galat[`b.${id}.${isian}`] = [`Paling banyak ${PANJANG[isian]} huruf.`]
      else if (isian === 'aspek' ? !isAspek(nilai) : isian === 'polaritas' && !isPolaritas(nilai)) continue
      else sah[isian] = nilai.trim()
    }
    milik[id] = sah
  }
  return { milik, galat }
}

const isAspek = (nilai: string) => /^(?:KUANTITAS|KUALITAS|WAKTU|BIAYA)$/.test(nilai)
const isPolaritas = (nilai: string) => /^(?:MAKSIMAL|MINIMAL)$/.test(nilai)

/** Isi baris sebagai teks isian, untuk dibandingkan dengan yang diketik. */
function toTeks(baris: readonly Baris[]): TeksBulan {
  return Object.fromEntries(
    baris.map((b) => [
      b.id,
      {
        uraian: b.uraian,
        aspek: b.aspek,
        satuan: b.satuan,
        polaritas: b.polaritas,
        catatan: b.catatan ?? '',
        target: formatAngkaIsian(b.target),
        bobot: formatAngkaIsian(b.bobot),
        realisasi: formatAngkaIsian(b.realisasi),
      },
    ]),
  )
}

function baku(teks: TeksBulan): TeksBulan {
  const angka = (nilai: string) => {
    const hasil = tryParseAngkaIndonesia(nilai)
    return 'nilai' in hasil ? formatAngkaIsian(hasil.nilai) : nilai
  }
  return Object.fromEntries(
    Object.entries(teks).map(([id, isi]) => [
      id,
      Object.fromEntries(
        Object.entries(isi).map(([isian, nilai]) => [isian, isAngka(isian) ? angka(nilai) : nilai.trim()]),
      ),
    ]),
  )
}

function gabungkan(input: SimpanBulan, milik: TeksBulan, baris: readonly Baris[], version: number) {
  const lain = toTeks(baris)
  // Tanpa keterangan awal, versi yang sama berarti yang tersimpan itulah yang dilihat pengetik.
  const awal = { ...(input.version === version ? lain : {}), ...baku(input.awal) }
  return mergeBulan(awal, milik, lain, input.pilihan)
}

const KOLOM: Readonly<Record<string, string>> = {
  target: "target = nullif($2, '')::numeric",
  bobot: "bobot = nullif($2, '')::numeric",
  realisasi: "realisasi = nullif($2, '')::numeric",
  catatan: "catatan = nullif($2, '')",
  uraian: 'uraian = $2',
  satuan: 'satuan = $2',
  aspek: 'aspek = $2',
  polaritas: 'polaritas = $2',
}

async function writeBaris(
  tx: Tx,
  rencanaBulanId: string,
  { hasil, hidupkan }: ReturnType<typeof mergeBulan>,
  awal: TeksBulan,
): Promise<number> {
  let tulisan = 0
  for (const id of hidupkan) {
    const isi = { ...awal[id], ...hasil[id] }
    tulisan += await addBaris(tx, rencanaBulanId, { id, uraian: isi.uraian ?? '', satuan: isi.satuan ?? '' })
  }
  for (const [id, isi] of Object.entries(hasil))
    for (const [isian, nilai] of Object.entries(isi)) {
      const kolom = KOLOM[isian]
      if (!kolom) continue
      const teks = isAngka(isian) ? nilai.replace(',', '.') : nilai
      const rows = await tx.sql(
        `UPDATE baris_rencana SET ${kolom} WHERE id = $1 AND rencana_bulan_id = $3 RETURNING id`,
        [id, teks, rencanaBulanId],
      )
      tulisan += rows.length
    }
  return tulisan
}

const MAKS_BARIS = 30

/** Menambah satu baris bebas di akhir; mengembalikan 1. */
export async function addBaris(
  tx: Tx,
  rencanaBulanId: string,
  isi: { id?: string; uraian?: string; satuan?: string } = {},
): Promise<number> {
  const rows = await tx.sql(
    `INSERT INTO baris_rencana (id, rencana_bulan_id, urutan, uraian, satuan)
     SELECT coalesce($2::uuid, uuidv7()), $1, coalesce(max(urutan), 0) + 1, $3, $4 FROM baris_rencana WHERE rencana_bulan_id = $1
     HAVING count(*) < ${MAKS_BARIS} RETURNING id`,
    [rencanaBulanId, isi.id ?? null, isi.uraian ?? '', isi.satuan ?? ''],
  )
  if (rows.length === 0)
    throw new AppError('RULE_VIOLATED', `Satu bulan memuat paling banyak ${MAKS_BARIS} baris.`)
  return 1
}

async function removeBaris(tx: Tx, rencanaBulanId: string, barisId: string): Promise<number> {
  const bukti = await tx.sql<{ id: string }>(
    'SELECT k.id FROM bukti_dukung k JOIN baris_rencana b ON b.id = k.baris_rencana_id WHERE b.id = $1 AND b.rencana_bulan_id = $2',
    [barisId, rencanaBulanId],
  )
  for (const { id } of bukti) await removeBukti(tx, rencanaBulanId, id)
  const rows = await tx.sql(
    'DELETE FROM baris_rencana WHERE id = $1 AND rencana_bulan_id = $2 RETURNING id',
    [barisId, rencanaBulanId],
  )
  return rows.length
}

function toGalat(kurang: readonly Kekurangan[]): Record<string, string[]> {
  return Object.fromEntries(
    kurang.map(({ id, isian, pesan }) => [id === null ? 'tambah' : `b.${id}.${isian}`, [pesan]]),
  )
}
