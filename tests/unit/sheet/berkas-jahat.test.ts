import { constants, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { isAppError } from '../../../lib/core/errors.ts'
import { readWorkbook } from '../../../lib/server/sheet/baca.ts'
import {
  formatGalatLembar,
  GalatLembar,
  KALIMAT_GALAT,
  type KodeGalatLembar,
} from '../../../lib/server/sheet/galat.ts'
import type { OpsiBaca } from '../../../lib/server/sheet/jenis.ts'
import { bacaBuku, bagianBuku, buatBuku, buatLembar, buatZip } from './pembuat-berkas.ts'

// Time is not what fails here: a busy machine may take long, memory and the answer must be right.
vi.setConfig({ testTimeout: 60_000 })

const MB = 1024 * 1024

/** How a file is refused, read in this thread: code and sentence. */
async function tolakan(b: Buffer): Promise<{ kode: string; pesan: string }> {
  try {
    await bacaBuku(b)
  } catch (galat) {
    if (!(galat instanceof GalatLembar)) throw galat
    return { kode: galat.kode, pesan: formatGalatLembar(galat.kode, galat.rincian) }
  }
  throw new Error('berkas diterima')
}

/** How readWorkbook refuses a file, as its callers see it. Alone on a machine each bomb takes 0.1 to 0.3 s. */
async function tolakanUnggahan(b: Buffer, opsi?: OpsiBaca) {
  try {
    await readWorkbook(b, opsi)
  } catch (galat) {
    if (!isAppError(galat)) throw galat
    return { kode: galat.galat ?? '', code: galat.code, pesan: galat.message }
  }
  throw new Error('berkas diterima')
}

const sel = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>'

/** Deflated spaces of any size, made by repeating the bytes of one megabyte. */
function spasi(mb: number): Buffer {
  const satu = deflateRawSync(Buffer.alloc(MB, 0x20), { finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([...Array.from({ length: mb }, () => satu), deflateRawSync('')])
}

describe('berkas yang bukan lembar kerja ditolak dengan kalimatnya sendiri', () => {
  const kasus: [string, Buffer, KodeGalatLembar][] = [
    ['berkas kosong', Buffer.alloc(0), 'KOSONG'],
    [
      '.xls yang diganti namanya',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'XLS_LAMA',
    ],
    [
      'buku kerja bersandi',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'BERSANDI',
    ],
    ['PDF', Buffer.from('%PDF-1.7 …'), 'PDF'],
    ['gambar', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'BUKAN_LEMBAR'],
    ['tabel HTML yang diberi nama .xls', Buffer.from('\ufeff  <html><table><tr><td>NIP'), 'HALAMAN_WEB'],
    ['program dua bita yang diberi nama .xlsx', Buffer.from('MZ'), 'BUKAN_LEMBAR'],
    ['program', Buffer.from('MZ\x90\x00\x03', 'latin1'), 'BUKAN_LEMBAR'],
    ['data biner tanpa nama', Buffer.from([1, 2, 3, 9, 9, 0, 7, 7, 1]), 'BUKAN_LEMBAR'],
    ['CSV tanpa isi', Buffer.from('\r\n\r\n;;;\r\n'), 'TANPA_BARIS'],
    ['kutip CSV tidak ditutup', Buffer.from('NIP;NAMA\r\n1;"Siti\r\n2;Ani'), 'KUTIP_TERBUKA'],
    ['buku kerja tanpa baris', buatLembar(''), 'TANPA_BARIS'],
    ['dokumen Word', buatZip([{ nama: '_rels/.rels', isi: '<Relationships/>' }]), 'BUKAN_LEMBAR'],
    ['ZIP biasa', buatZip([{ nama: 'catatan.txt', isi: 'x' }]), 'BUKAN_LEMBAR'],
    [
      'OpenDocument',
      buatZip([
        { nama: 'mimetype', isi: 'x' },
        { nama: 'content.xml', isi: '<x/>' },
      ]),
      'ODS',
    ],
    [
      'Excel biner',
      buatZip([
        { nama: '_rels/.rels', isi: '<x/>' },
        { nama: 'xl/workbook.bin', isi: 'x' },
      ]),
      'XLSB',
    ],
    ['makro', buatLembar(sel, { tambahan: [{ nama: 'xl/vbaProject.bin', isi: 'x' }] }), 'MAKRO'],
    [
      'tautan ke berkas lain',
      buatLembar(sel, { tambahan: [{ nama: 'xl/externalLinks/externalLink1.xml', isi: '<x/>' }] }),
      'TAUTAN_LUAR',
    ],
    ['bagian bersandi', buatBuku({ lembar: [''], ubahLembar: { bendera: 1 } }), 'BERSANDI'],
  ]
  test.each(kasus)('%s', async (_, b, kode) => {
    const hasil = await tolakan(b)
    expect(hasil.kode).toBe(kode)
    expect(hasil.pesan).toBe(formatGalatLembar(kode, kode === 'KUTIP_TERBUKA' ? { baris: 2 } : {}))
  })

  test('ZIP yang terpotong di mana pun ditolak, hampir selalu sebagai terpotong', async () => {
    const utuh = buatLembar(sel)
    for (const bagian of [0.1, 0.5, 0.9, 0.999]) {
      expect((await tolakan(utuh.subarray(0, Math.floor(utuh.length * bagian)))).kode).toBe('TERPOTONG')
    }
  })

  test('setiap kalimat penolakan menyebut apa yang harus dilakukan', () => {
    for (const kalimat of Object.values(KALIMAT_GALAT)) {
      expect(kalimat).toMatch(/[Uu]nggah|dapat dibaca/)
      expect(kalimat).not.toContain('!')
    }
  })
})

describe('bom ditolak sebelum menghabiskan waktu dan memori', () => {
  async function tolakCepat(b: Buffer, kode: KodeGalatLembar, opsi?: OpsiBaca): Promise<void> {
    const sebelum = process.memoryUsage.rss()
    const hasil = await tolakanUnggahan(b, opsi)
    expect(hasil).toMatchObject({ kode, code: 'INVALID_INPUT' })
    expect(hasil.pesan).toMatch(/^(Berkas|Isi berkas|Lembar) /)
    expect(process.memoryUsage.rss() - sebelum).toBeLessThan(300 * MB)
  }

  test('satu bagian mengembang seribu kali', async () => {
    const padat = spasi(80)
    await tolakCepat(buatBuku({ lembar: [''], ubahLembar: { padat, terbuka: 80 * MB } }), 'MENGEMBANG')
  })

  test('isi yang dinyatakan melebihi 100 MB', async () => {
    const padat = Buffer.alloc(2 * MB, 1)
    const besar = { padat, terbuka: 60 * MB }
    await tolakCepat(buatBuku({ lembar: ['', ''], ubahLembar: besar }), 'TERLALU_BESAR')
  })

  test('direktori yang berbohong: dinyatakan kecil, isinya satu gigabita', async () => {
    const padat = spasi(1024)
    await tolakCepat(buatBuku({ lembar: [''], ubahLembar: { padat, terbuka: MB } }), 'MENGEMBANG')
  })

  test('bagian yang saling menumpuk', async () => {
    const bagian = bagianBuku({ lembar: [sel] })
    await tolakCepat(
      buatZip([...bagian, { nama: 'a', isi: 'x', letak: 0 }, { nama: 'b', isi: 'x', letak: 0 }]),
      'MENGEMBANG',
    )
  })

  test('ZIP64', async () => {
    await tolakCepat(buatBuku({ lembar: [''], ubahLembar: { terbuka: 0xffffffff } }), 'MENGEMBANG')
  })

  test('lebih dari 64 bagian', async () => {
    const banyak = Array.from({ length: 65 }, (_, i) => ({ nama: `xl/media/${i}.png`, isi: 'x' }))
    await tolakCepat(buatLembar(sel, { tambahan: banyak }), 'TERLALU_BANYAK_BAGIAN')
  })

  test('satu bagian dipakai oleh banyak lembar', async () => {
    const bagian = bagianBuku({ lembar: [`<sheetData>${sel}</sheetData>`] }).map((satu) =>
      satu.nama === 'xl/workbook.xml'
        ? {
            ...satu,
            isi: `<workbook><sheets>${'<sheet name="a" r:id="r0"/>'.repeat(1000)}</sheets></workbook>`,
          }
        : satu,
    )
    await tolakCepat(buatZip(bagian), 'RUSAK')
  })

  test('entitas yang berlipat (billion laughs)', async () => {
    const isi = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData/></worksheet>'
    await tolakCepat(buatBuku({ lembar: [''], ubahLembar: { isi } }), 'DTD')
  })

  test('satu teks bersama yang panjang, dirujuk seratus ribu kali', async () => {
    const baris = Array.from({ length: 1000 }, () => `<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`)
    const bersama = `<si><t>${'panjang '.repeat(4000)}</t></si>`
    await tolakCepat(buatLembar(baris.join(''), { bersama, ubahLembar: { level: 0 } }), 'TERLALU_BESAR')
  })

  test('satu sel, satu tag atau satu komentar sebesar berkasnya', async () => {
    const teks = 'isi sel '.repeat(MB)
    for (const isi of [`<row><c t="str"><v>${teks}</v></c></row>`, `<row a="${teks}"/>`, `<!--${teks}-->`]) {
      await tolakCepat(buatLembar(isi, { ubahLembar: { level: 0 } }), 'RUSAK')
    }
  })

  test('terlalu banyak baris, kolom dan huruf', async () => {
    const baris = '<row><c><v>1</v></c></row>'.repeat(11)
    await tolakCepat(buatLembar(baris), 'BARIS_TERLALU_BANYAK', { maxRows: 10 })
    await tolakCepat(buatLembar('<row><c r="XFD1"><v>1</v></c></row>'), 'KOLOM_TERLALU_BANYAK')
    await tolakCepat(
      buatLembar(`<row><c t="str"><v>${'é'.repeat(32_768)}</v></c></row>`),
      'SEL_TERLALU_PANJANG',
    )
    await tolakCepat(Buffer.from(`NIP;NAMA\n1;${'x'.repeat(40_000)}`), 'SEL_TERLALU_PANJANG')
  })

  test('bersarang tanpa akhir, dan ratusan ribu tag kosong', async () => {
    await tolakCepat(buatLembar('<row>'.repeat(100_000)), 'RUSAK')
    const kosong = '<row><c/></row>'.repeat(600_000)
    await tolakCepat(buatLembar(kosong, { ubahLembar: { level: 0 } }), 'TANPA_BARIS')
    await tolakCepat(buatLembar(kosong), 'MENGEMBANG')
  })
})

describe('beberapa berkas sekaligus', () => {
  test('semuanya selesai, yang rusak tidak mengganggu yang baik', async () => {
    const baik = buatLembar(sel)
    const hasil = await Promise.allSettled(
      [baik, Buffer.from('%PDF'), baik, baik, Buffer.alloc(0), baik].map((b) => readWorkbook(b)),
    )
    expect(hasil.map((satu) => satu.status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
  })

  test('bita pemanggil tetap utuh sesudah dibaca', async () => {
    const b = buatLembar(sel)
    const salinan = Buffer.from(b)
    await readWorkbook(b)
    expect(b.equals(salinan)).toBe(true)
  })
})

describe('XML yang rusak ditolak', () => {
  const rusak: [string, string][] = [
    ['nomor teks bersama di luar daftar', '<row><c t="s"><v>5</v></c></row>'],
    ['nomor teks bersama bukan angka', '<row><c t="s"><v>-1</v></c></row>'],
    ['nomor baris mundur', '<row r="5"><c><v>1</v></c></row><row r="5"><c><v>2</v></c></row>'],
    ['nomor baris di luar lembar', '<row r="1048577"><c><v>1</v></c></row>'],
    ['kolom di luar lembar', '<row><c r="ABCDE1"><v>1</v></c></row>'],
    ['tag tidak ditutup', '<row><c><v>1</v></c>'],
    ['entitas tidak dikenal', '<row><c t="str"><v>&rahasia;</v></c></row>'],
    ['karakter yang tidak boleh ada', '<row><c t="str"><v>&#0;</v></c></row>'],
    ['atribut tanpa kutip', '<row r=1><c><v>1</v></c></row>'],
  ]
  test.each(rusak)('%s', async (_, baris) => {
    expect((await tolakan(buatLembar(baris))).kode).toBe('RUSAK')
  })

  test('isi yang berubah satu bita ketahuan dari jumlah periksanya', async () => {
    expect((await tolakan(buatBuku({ lembar: [sel], ubahLembar: { crc: 1 } }))).kode).toBe('RUSAK')
  })

  test('bagian dengan metode kompresi lain dan bagian ganda ditolak', async () => {
    expect((await tolakan(buatBuku({ lembar: [sel], ubahLembar: { metode: 12 } }))).kode).toBe('RUSAK')
    const ganda = bagianBuku({ lembar: [sel] })
    expect((await tolakan(buatZip([...ganda, ...ganda.slice(0, 1)]))).kode).toBe('RUSAK')
  })
})

describe('berkas yang berubah di sembarang tempat', () => {
  const utuh = buatBuku({
    lembar: [
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c s="1"><v>46387</v></c></row><row><c t="inlineStr"><is><t>a &amp; b</t></is></c></row></sheetData>',
    ],
    bersama: '<si><t>NIP</t></si>',
    gaya: '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ubahLembar: { level: 0 },
  })
  const csv = Buffer.from('NIP;NAMA\n1;"a\n""b"\n')

  test.each([
    ['buku kerja', utuh],
    ['CSV', csv],
  ])('%s: terbaca atau ditolak dengan kalimat, tidak pernah galat lain', async (_, asal) => {
    const ubahan = fc.array(fc.tuple(fc.nat(asal.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(ubahan, async (daftar) => {
        const b = Buffer.from(asal)
        for (const [letak, nilai] of daftar) b[letak] = nilai
        const hasil = await bacaBuku(b).then(
          (buku) => buku.lembar.flatMap((lembar) => lembar.baris.map((baris) => baris.sel.length)),
          (galat) => galat,
        )
        expect(Array.isArray(hasil) || hasil instanceof GalatLembar).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
