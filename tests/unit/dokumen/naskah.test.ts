import { describe, expect, it } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import {
  formatAngkaFormulir,
  formatIsian,
  formatPemerintah,
  formatSaat,
  formatTempat,
} from '../../../lib/dokumen/naskah.ts'
import {
  composeBlokPegawai,
  composeBlokPenilai,
  composePenilai,
} from '../../../lib/dokumen/naskah-bingkai.ts'
import { composeBulan } from '../../../lib/dokumen/naskah-bulan.ts'
import { composeSkp } from '../../../lib/dokumen/naskah-skp.ts'
import { makeBekuBulan, makeBekuSkp, PEGAWAI, PENILAI, WILAYAH } from './bahan.ts'

const DICETAK = new Date('2026-12-21T01:14:00Z')
const SKP = {
  beku: makeBekuSkp(),
  sidik: Buffer.from('a1b2c3d4e5f6', 'hex'),
  jabatanDigantikan: null,
  nomor: 1,
  ttdPegawai: new Date('2026-01-08T01:14:00Z'),
  ttdPenilai: new Date('2026-01-08T16:30:00Z'),
  ditetapkan: new Date('2026-01-08T16:30:00Z'),
  hari: parseTanggal('2026-01-09'),
}
const BULAN = {
  beku: makeBekuBulan(),
  sidik: Buffer.alloc(32),
  jabatanDigantikan: null,
  dinilaiPada: new Date('2026-02-04T07:20:00Z'),
  diterimaPada: null,
  keteranganPegawai: 'Tanpa keberatan sampai\n9 Februari 2026',
  targetTahunan: [{ nilai: 1200, satuan: 'surat' }],
}

describe('isian formulir', () => {
  it('kosong menjadi garis, angka berkoma tanpa nol di ujung', () => {
    expect(formatIsian('  ')).toBe('–')
    expect(formatIsian(null)).toBe('–')
    expect([1200, 97.5, 0.05, 100, 0].map(formatAngkaFormulir)).toEqual(['1.200', '97,5', '0,05', '100', '0'])
    expect(formatAngkaFormulir(null)).toBe('–')
  })

  it('tautan panjang mendapat titik patah, kata biasa tidak', () => {
    expect(formatIsian('mempertanggungjawabkan')).toBe('mempertanggungjawabkan')
    expect(formatIsian('https://contoh.go.id/berkas/rekap')).toContain('\u200b')
  })

  it('saat dicetak menurut zona wilayah, juga yang sudah hari berikutnya di sana', () => {
    expect(formatSaat(new Date('2026-01-08T16:30:00Z'), WILAYAH)).toBe('9 Januari 2026 pukul 00.30 WITA')
  })

  it('tempat tanpa ibu kota tinggal tanggalnya, nama pemerintah tidak digandakan', () => {
    expect(formatTempat(WILAYAH, SKP.hari)).toBe('Barabai, 9 Januari 2026')
    expect(formatTempat({ ...WILAYAH, ibuKota: '' }, SKP.hari)).toBe('9 Januari 2026')
    expect(formatPemerintah(WILAYAH)).toBe('Pemerintah Kabupaten Uji')
    expect(formatPemerintah({ ...WILAYAH, nama: 'Pemerintah Daerah' })).toBe('Pemerintah Daerah')
  })
})

describe('blok tanda tangan', () => {
  it('memuat sebutan, jabatan, nama, dan NIP kedua pihak', () => {
    expect(composeBlokPegawai(PEGAWAI, null)).toEqual({
      sebutan: ['Pegawai yang dinilai,', PEGAWAI.jabatan],
      tanda: null,
      nama: PEGAWAI.nama,
      nip: `NI PPPK ${PEGAWAI.nip}`,
    })
    expect(composeBlokPenilai({ ...PENILAI, jabatanDigantikan: null }, null)).toMatchObject({
      sebutan: ['Pejabat penilai kinerja,', PENILAI.jabatan],
      nip: `NIP ${PENILAI.nip}`,
    })
  })

  it.each([
    ['DELEGASI', 'a.n. Rahmadi, S.Sos.'],
    ['PLT', 'Plt., menggantikan Rahmadi, S.Sos.'],
    ['PLH', 'Plh., menggantikan Rahmadi, S.Sos.'],
  ] as const)('kapasitas %s tercetak di kepala dan di atas jabatan', (kapasitas, kalimat) => {
    const pihak = { ...PENILAI, kapasitas, menggantikan: 'Rahmadi, S.Sos.', jabatanDigantikan: null }
    expect(composeBlokPenilai(pihak, null).sebutan).toEqual([
      'Pejabat penilai kinerja,',
      kalimat,
      PENILAI.jabatan,
    ])
    expect(composePenilai(pihak).baris.at(-1)).toEqual({ judul: 'Bertindak sebagai', isi: kalimat })
  })

  it('Plt. memakai jabatan yang dijalankannya saja, a.n. disusul jabatannya sendiri', () => {
    const pihak = { ...PENILAI, menggantikan: 'Rahmadi', jabatanDigantikan: 'Kepala Dinas' }
    expect(composeBlokPenilai({ ...pihak, kapasitas: 'PLT' }, null).sebutan).toEqual([
      'Pejabat penilai kinerja,',
      'Plt. Kepala Dinas',
    ])
    expect(composeBlokPenilai({ ...pihak, kapasitas: 'DELEGASI' }, null).sebutan).toEqual([
      'Pejabat penilai kinerja,',
      'a.n. Kepala Dinas',
      PENILAI.jabatan,
    ])
    expect(composePenilai({ ...pihak, kapasitas: 'PLH' }).baris.at(-1)).toEqual({
      judul: 'Bertindak sebagai',
      isi: 'Plh. Kepala Dinas (Rahmadi)',
    })
  })

  it('pejabat tanpa jabatan dan NIP tidak meninggalkan baris kosong', () => {
    const pihak = { ...PENILAI, jabatan: '', nip: null, jabatanDigantikan: null }
    expect(composeBlokPenilai(pihak, null)).toMatchObject({
      sebutan: ['Pejabat penilai kinerja,'],
      nip: 'NIP –',
    })
    expect(composePenilai(pihak).baris).toContainEqual({ judul: 'Jabatan', isi: '–' })
  })
})

describe('naskah SKP', () => {
  it('menyebut penetapan, persetujuan elektronik, dan sidik di kaki', () => {
    const naskah = composeSkp(SKP, WILAYAH, DICETAK, 'A4')
    expect(naskah.tempat).toBe('Barabai, 9 Januari 2026')
    expect(naskah.keterangan.at(-1)).toEqual({
      judul: 'Versi',
      isi: '1, ditetapkan 9 Januari 2026 pukul 00.30 WITA',
    })
    expect(naskah.blok[0]?.tanda).toBe('Disetujui secara elektronik\n8 Januari 2026 pukul 09.14 WITA')
    expect(naskah.catatan).toContain('bukan tanda tangan elektronik tersertifikasi')
    expect(naskah.kaki).toEqual({
      wilayah: 'Pemerintah Kabupaten Uji',
      sidik: 'a1b2 c3d4 e5f6',
      dicetak: '21 Desember 2026 pukul 09.14 WITA',
    })
  })

  it('yang baru disetujui menyisakan ruang tanda tangan dan menyebut siapa yang ditunggu', () => {
    const naskah = composeSkp(
      { ...SKP, ttdPegawai: null, ttdPenilai: null, ditetapkan: null },
      WILAYAH,
      DICETAK,
      'F4',
    )
    expect(naskah.blok.map(({ tanda }) => tanda)).toEqual([null, null])
    expect(naskah.catatan).toBeNull()
    expect(naskah.keterangan.at(-1)?.isi).toBe(
      '1, belum ditetapkan: menunggu persetujuan pegawai yang dinilai dan pejabat penilai kinerja',
    )
  })
})

describe('naskah evaluasi bulanan', () => {
  it('memuat target tahunan, realisasi, capaian, ketujuh nilai, dan alasannya', () => {
    const naskah = composeBulan(BULAN, WILAYAH, DICETAK, 'A4')
    expect(naskah.bulan).toBe('BULAN JANUARI 2026')
    expect(naskah.baris[0]).toMatchObject({
      tahunan: '1.200 surat',
      target: '100 surat',
      realisasi: '112 surat',
      capaian: '112,00%',
      keterangan: ['Bukti dukung: agenda-januari.pdf'],
    })
    expect(naskah.perilaku.map(({ angka }) => angka).join('')).toBe('2232222')
    expect(naskah.perilaku[2]).toMatchObject({ rating: 'Di atas ekspektasi', alasan: 'Mengajar tiga rekan.' })
    expect(naskah.rerata).toBe('2,14')
    expect(naskah.ratingPerilaku).toBe('Sesuai ekspektasi')
  })

  it('membedakan nilai yang diterima dari yang hanya tanpa keberatan', () => {
    expect(composeBulan(BULAN, WILAYAH, DICETAK, 'A4').blok[0]?.tanda).toBe(BULAN.keteranganPegawai)
    const diterima = composeBulan(
      { ...BULAN, diterimaPada: new Date('2026-02-05T00:31:00Z') },
      WILAYAH,
      DICETAK,
      'A4',
    )
    expect(diterima.blok[0]?.tanda).toBe('Diterima secara elektronik\n5 Februari 2026 pukul 08.31 WITA')
  })

  it('bulan tanpa capaian tidak dinilai, bukan nol', () => {
    const beku = makeBekuBulan({ capaian: null })
    expect(composeBulan({ ...BULAN, beku }, WILAYAH, DICETAK, 'A4').capaian).toBe('tidak dinilai')
  })
})
