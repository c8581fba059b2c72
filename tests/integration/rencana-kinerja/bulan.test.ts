// Lebih panjang dari biasa: satu kantor kecil menjalani satu bulan, dan setiap penolakan diuji di langkah tempat ia mungkin terjadi.
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { createBasis } from '../basis.ts'
import type { Kantor } from './bahan.ts'

vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => undefined }),
  headers: async () => new Headers(),
}))
await createBasis()
const { addHari, parseTanggal } = await import('../../../lib/core/tanggal.ts')
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { approveRencana, createRencana, returnBulan, saveRencana } = await import(
  '../../../lib/rencana-kinerja/actions.ts'
)
const { lapseBulan, moveBulan } = await import('../../../lib/rencana-kinerja/commands.ts')
const { findBulan } = await import('../../../lib/rencana-kinerja/queries.ts')
const { listAntrean, listBulanSendiri, listRencana } = await import(
  '../../../lib/rencana-kinerja/queries-daftar.ts'
)
const { parseRencanaFilter } = await import('../../../lib/rencana-kinerja/parse.ts')
const { addSkp, bacaBulan, fillKantor, gantiAtasan, HARI_INI, isian, tekan } = await import('./bahan.ts')

let kantor: Kantor
beforeAll(async () => {
  kantor = await fillKantor()
})

const mulai = (i: 0 | 1 | 2, sumber = 'SKP') =>
  tekan(createRencana, kantor.pegawai[i].viewer, { bulan: '2026-11', sumber })
const simpan = (i: 0 | 1 | 2, isi: Record<string, unknown>) =>
  tekan(saveRencana, kantor.pegawai[i].viewer, isi)
const bulan = (i: 0 | 1 | 2) => bacaBulan(kantor.pegawai[i].pegawaiId, 11)
const jumlahAudit = async (aksi: string) =>
  (await readSql<{ n: number }>('SELECT count(*) AS n FROM audit_entri WHERE aksi = $1', [aksi]))[0]?.n

describe('rencana', () => {
  it('diambil dari SKP: hitungan setahun dibagi dua belas, lainnya dibawa; ditekan dua kali satu akibat', async () => {
    expect(await mulai(0)).toMatchObject({ ok: true, data: { baris: 2, baru: true } })
    expect(await mulai(0)).toMatchObject({ ok: true, data: { baris: 0, baru: false } })
    expect(await jumlahAudit('rencana.create')).toBe(1)
    expect((await bulan(0)).baris).toMatchObject([
      { uraian: 'Surat diagendakan', target: 120 },
      { uraian: 'Surat diteruskan', target: 1 },
    ])
  })

  it('lima puluh tekanan bersamaan membuat satu bulan dengan dua baris', async () => {
    await Promise.all(Array.from({ length: 50 }, () => mulai(1)))
    expect((await bulan(1)).baris).toHaveLength(2)
  })

  it('belum dibuka, di luar kontrak, dan bulan rekap ditolak dengan kalimat', async () => {
    const { viewer, pegawaiId } = kantor.pegawai[0]
    const coba = (slug: string) => tekan(createRencana, viewer, { bulan: slug, sumber: 'KOSONG' })
    expect(await coba('2026-12')).toMatchObject({
      code: 'RULE_VIOLATED',
      message: 'Rencana Desember 2026 dibuka 25 November 2026.',
    })
    const desember = { bulan: '2026-12', sumber: 'KOSONG' }
    expect(
      await tekan(createRencana, kantor.pegawai[2].viewer, desember, parseTanggal('2026-11-24')),
    ).toMatchObject({ ok: false })
    expect(
      await tekan(createRencana, kantor.pegawai[2].viewer, desember, parseTanggal('2026-11-25')),
    ).toMatchObject({ ok: true })
    expect(await coba('2025-12')).toMatchObject({
      code: 'RULE_VIOLATED',
      message: 'Desember 2025 di luar masa perjanjian kerja Anda.',
    })
    await readSql(
      'INSERT INTO penilaian_bulan (pegawai_id, tahun, bulan, capaian, final) VALUES ($1, 2026, 3, 90, true)',
      [pegawaiId],
    )
    expect(await coba('2026-03')).toMatchObject({
      code: 'RULE_VIOLATED',
      message: expect.stringContaining('rekap'),
    })
  })

  it('baris dari SKP hanya memberi target dan bobot; baris orang lain dan isian asing tidak tersentuh', async () => {
    const ini = await bulan(0)
    const lain = await bulan(1)
    const [baris] = ini.baris
    const [korban] = lain.baris
    if (!baris || !korban) throw new Error('baris tidak ada')
    await simpan(0, isian(ini, { [baris.id]: { uraian: 'Diubah', target: '118,5' } }))
    const milikOrang = { [korban.id]: { target: '1' } }
    expect(await simpan(0, isian(await bulan(0), milikOrang))).toMatchObject({ data: { hasil: 'BENTROK' } })
    expect(
      await simpan(0, isian(await bulan(0), milikOrang, { [`p.${korban.id}.baris`]: 'milik' })),
    ).toMatchObject({ code: 'CONFLICT' })
    expect((await bulan(0)).baris[0]).toMatchObject({ uraian: 'Surat diagendakan', target: 118.5 })
    expect((await bulan(1)).baris[0]).toMatchObject({ target: 120 })
    expect(await simpan(0, { ...isian(ini, {}), pegawaiId: kantor.pegawai[1].pegawaiId })).toMatchObject({
      code: 'INVALID_INPUT',
    })
  })

  it('"1,5" dan "1.5" sama, "1.500" ditolak tanpa menghilangkan isian lain', async () => {
    const ini = await bulan(0)
    const [satu, dua] = ini.baris
    if (!satu || !dua) throw new Error('baris tidak ada')
    for (const teks of ['1,5', '1.5']) {
      await simpan(0, isian(await bulan(0), { [dua.id]: { target: teks } }))
      expect((await bulan(0)).baris[1]?.target).toBe(1.5)
    }
    expect(
      await simpan(0, isian(await bulan(0), { [satu.id]: { target: '1.500' }, [dua.id]: { target: '2' } })),
    ).toMatchObject({
      ok: true,
      data: {
        hasil: 'TERSIMPAN',
        galat: { [`b.${satu.id}.target`]: [expect.stringContaining('dua cara')] },
        ketikan: { [`b.${satu.id}.target`]: '1.500' },
      },
    })
    expect((await bulan(0)).baris).toMatchObject([{ target: 118.5 }, { target: 2 }])
  })

  it('dua tab: yang berbeda isian digabung, yang sama isian menunjukkan keduanya dan tidak menulis apa pun', async () => {
    const ini = await bulan(0)
    const [satu, dua] = ini.baris
    if (!satu || !dua) throw new Error('baris tidak ada')
    const awal = JSON.stringify({
      [satu.id]: { target: '118,5', bobot: '50' },
      [dua.id]: { target: '2', bobot: '50' },
    })
    const tab = (target1: string, target2: string, ganti = {}) =>
      simpan(
        0,
        isian(
          ini,
          { [satu.id]: { target: target1, bobot: '50' }, [dua.id]: { target: target2, bobot: '50' } },
          { awal, ...ganti },
        ),
      )
    expect(await tab('120', '2')).toMatchObject({ data: { hasil: 'TERSIMPAN' } })
    expect(await tab('118,5', '1')).toMatchObject({ data: { hasil: 'TERSIMPAN' } })
    expect((await bulan(0)).baris).toMatchObject([{ target: 120 }, { target: 1 }])
    const { version } = await bulan(0)
    expect(await tab('110', '2')).toMatchObject({
      data: {
        hasil: 'BENTROK',
        bentrok: [{ id: satu.id, isian: 'target', milik: '110', lain: '120' }],
        ketikan: { [`b.${satu.id}.target`]: '110' },
      },
    })
    expect((await bulan(0)).version).toBe(version)
    expect(await tab('110', '2', { [`p.${satu.id}.target`]: 'milik' })).toMatchObject({
      data: { hasil: 'TERSIMPAN' },
    })
    expect((await bulan(0)).baris).toMatchObject([{ target: 110 }, { target: 1 }])
  })

  it('baris bebas ditambah, diisi, dan dihapus lewat tombol formulir yang sama', async () => {
    await simpan(0, isian(await bulan(0), {}, { perintah: 'tambah' }))
    const tiga = (await bulan(0)).baris[2]
    if (!tiga) throw new Error('baris tidak bertambah')
    await simpan(
      0,
      isian(await bulan(0), { [tiga.id]: { uraian: 'Tugas tambahan', satuan: 'kegiatan', target: '2' } }),
    )
    expect((await bulan(0)).baris[2]).toMatchObject({
      uraian: 'Tugas tambahan',
      target: 2,
      indikator_id: null,
    })
    await simpan(0, isian(await bulan(0), {}, { perintah: `hapus:${tiga.id}` }))
    expect((await bulan(0)).baris).toHaveLength(2)
  })

  it('target 0 dan bobot 99 menghalangi pengajuan, simpanannya tetap', async () => {
    const [satu, dua] = (await bulan(0)).baris
    if (!satu || !dua) throw new Error('baris tidak ada')
    expect(
      await simpan(
        0,
        isian(
          await bulan(0),
          { [satu.id]: { target: '0', bobot: '49' }, [dua.id]: { target: '1', bobot: '50' } },
          { perintah: 'ajukan' },
        ),
      ),
    ).toMatchObject({
      data: {
        hasil: 'KURANG',
        galat: {
          [`b.${satu.id}.target`]: [expect.stringContaining('Target 0')],
          [`b.${satu.id}.bobot`]: [expect.stringContaining('99')],
        },
      },
    })
    expect(await bulan(0)).toMatchObject({ status: 'RENCANA_DRAF', baris: [{ target: 0 }, { target: 1 }] })
  })

  it('diajukan sekali walau ditekan lima puluh kali bersamaan', async () => {
    const ini = await bulan(0)
    const [satu, dua] = ini.baris
    if (!satu || !dua) throw new Error('baris tidak ada')
    const isi = isian(
      ini,
      { [satu.id]: { target: '120', bobot: '50' }, [dua.id]: { target: '1', bobot: '50' } },
      { perintah: 'ajukan' },
    )
    const hasil = await Promise.all(Array.from({ length: 50 }, () => simpan(0, isi)))
    const kata = hasil.map((h) =>
      h.ok && typeof h.data === 'object' && h.data && 'hasil' in h.data ? h.data.hasil : 'galat',
    )
    expect(kata.filter((k) => k === 'DIAJUKAN')).toHaveLength(1)
    expect(kata.filter((k) => k === 'SUDAH')).toHaveLength(49)
    const riwayat = await readSql('SELECT aksi FROM riwayat_bulan WHERE rencana_bulan_id = $1 ORDER BY id', [
      ini.id,
    ])
    expect(riwayat).toEqual([{ aksi: 'create' }, { aksi: 'submit' }])
  })

  it('yang sudah diajukan tidak lagi berubah dari tab lain', async () => {
    const ini = await bulan(0)
    expect(
      await simpan(
        0,
        isian({ ...ini, status: 'RENCANA_DRAF' }, { [ini.baris[0]?.id ?? '']: { target: '5' } }),
      ),
    ).toMatchObject({ code: 'CONFLICT' })
    expect((await bulan(0)).baris[0]?.target).toBe(120)
  })
})

describe('jawaban atasan', () => {
  it('pegawai sendiri, dinas lain, dan pengelola tidak menjawab; id karangan tidak ada', async () => {
    const { id } = await bulan(0)
    for (const viewer of [kantor.pegawai[0].viewer, kantor.pengelola])
      expect(await tekan(approveRencana, viewer, { rencana: id })).toMatchObject({ code: 'FORBIDDEN' })
    expect(await tekan(approveRencana, kantor.baru, { rencana: id })).toMatchObject({ code: 'NOT_FOUND' })
    expect(
      await tekan(approveRencana, kantor.lama, { rencana: [id, '019fffff-ffff-7fff-8fff-ffffffffffff'] }),
    ).toMatchObject({ code: 'NOT_FOUND' })
    expect((await bulan(0)).status).toBe('RENCANA_DIAJUKAN')
  })

  it('dikembalikan dengan alasan yang dibaca pegawainya; alasan pendek ditolak, ulangan satu akibat', async () => {
    const { id, version } = await bulan(0)
    expect(
      await tekan(returnBulan, kantor.lama, { rencanaBulanId: id, version, alasan: 'tidak' }),
    ).toMatchObject({ code: 'INVALID_INPUT' })
    const isi = { rencanaBulanId: id, version, alasan: 'Target surat disesuaikan dengan SKP.' }
    expect(await tekan(returnBulan, kantor.lama, isi)).toMatchObject({
      ok: true,
      data: { status: 'RENCANA_DRAF' },
    })
    expect(await tekan(returnBulan, kantor.lama, isi)).toMatchObject({ ok: true, data: { status: null } })
    const halaman = await findBulan(kantor.pegawai[0].viewer, { tahun: 2026, bulan: 11 }, HARI_INI)
    expect(halaman?.riwayat.at(-1)).toMatchObject({
      aksi: 'return',
      nama: 'Kepala Lama',
      alasan: isi.alasan,
      kapasitas: 'ATASAN_LANGSUNG',
    })
  })

  it('bulan yang jauh di luar kontrak tidak mempunyai halaman; sebulan di sekitarnya mempunyai', async () => {
    const buka = async (tahun: number, bulan: number) =>
      (await findBulan(kantor.pegawai[0].viewer, { tahun, bulan }, HARI_INI)) !== null
    expect([await buka(2030, 1), await buka(2019, 5), await buka(2025, 11), await buka(2027, 2)]).toEqual([
      false,
      false,
      false,
      false,
    ])
    expect([await buka(2025, 12), await buka(2026, 1), await buka(2027, 1)]).toEqual([true, true, true])
  })

  it('mengetik lagi sesudah simpanan bukan bentrok bila awalnya maju; awal yang basi tetap ketahuan', async () => {
    const awal = await bulan(0)
    const [baris] = awal.baris
    if (!baris) throw new Error('tanpa baris')
    const asal = { [baris.id]: { target: String(baris.target ?? '') } }
    const kirim = async (target: string, dilihat: object) =>
      simpan(
        0,
        isian(
          await bulan(0),
          { [baris.id]: { target } },
          { perintah: 'otomatis', awal: JSON.stringify(dilihat) },
        ),
      )
    expect(await kirim('8', asal)).toMatchObject({ data: { hasil: 'TERSIMPAN' } })
    expect(await kirim('80', asal)).toMatchObject({ data: { hasil: 'BENTROK' } })
    expect(await kirim('80', { [baris.id]: { target: '8' } })).toMatchObject({ data: { hasil: 'TERSIMPAN' } })
    expect(await kirim(String(baris.target ?? ''), { [baris.id]: { target: '80' } })).toMatchObject({
      data: { hasil: 'TERSIMPAN' },
    })
  })

  it('tiga rencana menunggu, atasan berganti: yang lama tidak lagi menjawab, ketiganya berpindah', async () => {
    await mulai(2)
    for (const i of [0, 1, 2] as const)
      expect(await simpan(i, isian(await bulan(i), {}, { perintah: 'ajukan' }))).toMatchObject({
        data: { hasil: 'DIAJUKAN' },
      })
    expect(await listAntrean(kantor.lama, HARI_INI)).toHaveLength(3)
    await gantiAtasan(kantor, '2026-11-16')
    expect(await listAntrean(kantor.lama, HARI_INI)).toHaveLength(0)
    const menunggu = (await listAntrean(kantor.baru, HARI_INI)).map((b) => b.id)
    expect(menunggu).toHaveLength(3)
    expect(await tekan(approveRencana, kantor.lama, { rencana: menunggu })).toMatchObject({
      code: 'NOT_FOUND',
    })
    const { id, version } = await bulan(0)
    expect(
      await tekan(returnBulan, kantor.lama, {
        rencanaBulanId: id,
        version,
        alasan: 'Bukan lagi bawahan saya.',
      }),
    ).toMatchObject({ code: 'NOT_FOUND' })
    expect(
      await findBulan(
        kantor.lama,
        { tahun: 2026, bulan: 11, pegawaiId: kantor.pegawai[0].pegawaiId },
        HARI_INI,
      ),
    ).toBeNull()

    const sebelum = await jumlahAudit('rencana.approve')
    expect(await tekan(approveRencana, kantor.baru, { rencana: menunggu })).toMatchObject({
      data: { disetujui: 3, dilewati: 0 },
    })
    expect(await tekan(approveRencana, kantor.baru, { rencana: menunggu })).toMatchObject({
      data: { disetujui: 0, dilewati: 3 },
    })
    expect(await jumlahAudit('rencana.approve')).toBe((sebelum ?? 0) + 1)
    for (const i of [0, 1, 2] as const) expect((await bulan(i)).status).toBe('RENCANA_DISETUJUI')
  })
})

describe('realisasi', () => {
  it('angka dan tautan disimpan; alamat dalam jaringan ditolak pada isiannya; kekurangan menyebut barisnya', async () => {
    const ini = await bulan(0)
    const [satu, dua] = ini.baris
    if (!satu || !dua) throw new Error('baris tidak ada')
    expect(
      await simpan(
        0,
        isian(
          ini,
          { [satu.id]: { realisasi: '118', tautan: 'http://10.0.0.8/agenda' } },
          { perintah: 'ajukan' },
        ),
      ),
    ).toMatchObject({
      data: {
        hasil: 'KURANG',
        galat: {
          [`b.${satu.id}.tautan`]: [expect.stringContaining('jaringan kantor')],
          [`b.${dua.id}.realisasi`]: [expect.any(String)],
        },
      },
    })
    expect((await bulan(0)).baris[0]?.realisasi).toBe(118)
    const tautan = { [satu.id]: { tautan: 'https://drive.example.go.id/agenda' } }
    for (let i = 0; i < 2; i += 1)
      await simpan(0, isian(await bulan(0), tautan, { perintah: `tautan:${satu.id}` }))
    expect(await readSql('SELECT tautan FROM bukti_dukung WHERE baris_rencana_id = $1', [satu.id])).toEqual([
      { tautan: 'https://drive.example.go.id/agenda' },
    ])
  })

  it('rencana tidak lagi berubah lewat formulir realisasi', async () => {
    const ini = await bulan(0)
    await simpan(0, isian(ini, { [ini.baris[0]?.id ?? '']: { target: '1', uraian: 'x' } }))
    expect((await bulan(0)).baris[0]).toMatchObject({ target: 120 })
  })

  it('diajukan, dikembalikan, diajukan lagi; dibaca pengelola dinasnya, tidak oleh dinas lain', async () => {
    const [, dua] = (await bulan(0)).baris
    const isi = {
      [dua?.id ?? '']: { realisasi: '0', catatan: 'Tidak ada yang tertahan.\r\nSemua hari yang sama.' },
    }
    expect(await simpan(0, isian(await bulan(0), isi, { perintah: 'ajukan' }))).toMatchObject({
      data: { hasil: 'DIAJUKAN' },
    })
    const { id, version } = await bulan(0)
    expect(await tekan(approveRencana, kantor.baru, { rencana: id })).toMatchObject({
      data: { disetujui: 0, dilewati: 1 },
    })
    expect(
      await tekan(returnBulan, kantor.baru, {
        rencanaBulanId: id,
        version,
        alasan: 'Lampirkan agenda bulan ini.',
      }),
    ).toMatchObject({ data: { status: 'RENCANA_DISETUJUI' } })
    expect(await simpan(0, isian(await bulan(0), {}, { perintah: 'ajukan' }))).toMatchObject({
      data: { hasil: 'DIAJUKAN' },
    })
    const alamat = { tahun: 2026, bulan: 11, pegawaiId: kantor.pegawai[0].pegawaiId }
    expect((await findBulan(kantor.pengelola, alamat, HARI_INI))?.baris[1]).toMatchObject({
      realisasi: 0,
      catatan: 'Tidak ada yang tertahan.\nSemua hari yang sama.',
    })
    expect(await findBulan(kantor.asing.viewer, alamat, HARI_INI)).toBeNull()
    expect(
      await findBulan(kantor.pengelola, { ...alamat, pegawaiId: kantor.asing.pegawaiId }, HARI_INI),
    ).toBeNull()
    const daftar = await listRencana(
      kantor.pengelola,
      parseRencanaFilter({ status: 'REALISASI_DIAJUKAN' }, HARI_INI),
      HARI_INI,
    )
    expect(daftar).toMatchObject({
      cocok: 1,
      rows: [{ nama: 'Ani' }],
      hitungan: { semua: 3, RENCANA_DISETUJUI: 2 },
    })
  })

  it('disalin ke Desember: target ikut, realisasi tidak', async () => {
    const { viewer, pegawaiId } = kantor.pegawai[1]
    expect(
      await tekan(createRencana, viewer, { bulan: '2026-12', sumber: 'SALIN' }, parseTanggal('2026-11-25')),
    ).toMatchObject({ data: { baris: 2 } })
    expect((await bacaBulan(pegawaiId, 12)).baris).toMatchObject([
      { target: 120, realisasi: null, indikator_id: expect.any(String) },
      { target: 1, realisasi: null },
    ])
  })

  it('SKP yang diubah tidak menggandakan barisnya, dan target setahunnya tetap terhitung', async () => {
    const { viewer, pegawaiId } = kantor.pegawai[1]
    await addSkp(pegawaiId, kantor.baru.orangId, 2)
    const desember = parseTanggal('2026-12-01')
    expect(await tekan(createRencana, viewer, { bulan: '2026-12', sumber: 'SKP' }, desember)).toMatchObject({
      data: { baris: 0, baru: false },
    })
    await readSql(
      `UPDATE baris_rencana SET realisasi = 110 WHERE target = 120 AND rencana_bulan_id = (SELECT id FROM rencana_bulan WHERE pegawai_id = $1 AND bulan = 11)`,
      [pegawaiId],
    )
    const halaman = await findBulan(viewer, { tahun: 2026, bulan: 12 }, desember)
    expect(halaman?.skp).toEqual({ keadaan: 'DITETAPKAN', indikator: 2, belumDipakai: 0 })
    expect(halaman?.setahun).toEqual([
      { uraian: 'Surat diagendakan', satuan: 'surat', target: 1440, jumlah: 110 },
    ])
  })
})

describe('masa keberatan', () => {
  it('final pada hari sesudah hari terakhirnya, tidak pada harinya, tepat sekali', async () => {
    const { id, version } = await bulan(0)
    const hingga = addHari(HARI_INI, 14)
    const { pegawaiId } = kantor.pegawai[0]
    await withTransaction(async (tx) => {
      await tx.sql(
        `INSERT INTO penilaian_bulan (pegawai_id, tahun, bulan, capaian, sumber, penilai_id) VALUES ($1, 2026, 11, 109.17, 'TITIAN', $2)`,
        [pegawaiId, kantor.baru.orangId],
      )
      const beku = JSON.parse('{"uji":true}')
      await moveBulan(tx, {
        rencanaBulanId: id,
        aksi: 'rate',
        pelaku: 'ATASAN',
        orangId: kantor.baru.orangId,
        kini: 'REALISASI_DIAJUKAN',
        ke: 'DINILAI',
        version,
        set: { keberatanHingga: hingga, beku },
        pada: new Date(),
      })
    })
    const lapse = (hari: typeof hingga) => withTransaction((tx) => lapseBulan(tx, hari))
    expect(await lapse(hingga)).toBe(0)
    expect((await bulan(0)).status).toBe('DINILAI')
    const bersamaan = await Promise.all(Array.from({ length: 5 }, () => lapse(addHari(hingga, 1))))
    expect(bersamaan.reduce((a, b) => a + b)).toBe(1)
    expect((await bulan(0)).status).toBe('FINAL')
    expect(
      await readSql('SELECT final FROM penilaian_bulan WHERE pegawai_id = $1 AND bulan = 11', [pegawaiId]),
    ).toEqual([{ final: true }])
    expect(
      await readSql(
        "SELECT pelaku, orang_id FROM riwayat_bulan WHERE rencana_bulan_id = $1 AND aksi = 'lapse'",
        [id],
      ),
    ).toEqual([{ pelaku: 'SISTEM', orang_id: null }])
  })

  it('yang dinilai terkunci di database: baris dan buktinya', async () => {
    const [satu] = (await bulan(0)).baris
    await expect(
      readSql('UPDATE baris_rencana SET realisasi = 1 WHERE id = $1', [satu?.id]),
    ).rejects.toMatchObject({ code: '23001' })
    await expect(
      readSql('DELETE FROM bukti_dukung WHERE baris_rencana_id = $1', [satu?.id]),
    ).rejects.toMatchObject({ code: '23001' })
    const setahun = await listBulanSendiri(kantor.pegawai[0].viewer, 2026, HARI_INI)
    expect(setahun?.[10]).toMatchObject({ status: 'FINAL', capaian: 109.17, final: true })
  })

  it('perpindahan yang tidak ada di tabel adalah cacat, versi lama adalah bentrok', async () => {
    const { id } = await bulan(1)
    const pindah = { rencanaBulanId: id, orangId: kantor.baru.orangId, pada: new Date() } as const
    await expect(
      withTransaction((tx) =>
        moveBulan(tx, {
          ...pindah,
          aksi: 'approve',
          pelaku: 'PEGAWAI',
          kini: 'RENCANA_DIAJUKAN',
          ke: 'RENCANA_DISETUJUI',
        }),
      ),
    ).rejects.toThrow('tidak ada di tabel')
    await expect(
      withTransaction((tx) =>
        moveBulan(tx, {
          ...pindah,
          aksi: 'submit',
          pelaku: 'PEGAWAI',
          kini: 'RENCANA_DISETUJUI',
          ke: 'REALISASI_DIAJUKAN',
          version: 1,
        }),
      ),
    ).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})
