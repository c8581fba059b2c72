import { describe, expect, it } from 'vitest'
import { describeSimpan } from '../../../components/rencana-kinerja/keadaan-simpan.ts'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { formatTersimpan } from '../../../lib/rencana-kinerja/labels-waktu.ts'

const KUNCI = 'b.1.realisasi'
const dasar = { hasil: 'TERSIMPAN', jam: '09.15', galat: {}, ketikan: {} } as const
const label = () => 'Realisasi indikator 2'

describe('keadaan simpan sebulan', () => {
  it('tersimpan bila tidak ada yang ditolak', () => {
    expect(describeSimpan(dasar, label)).toEqual({ kind: 'saved', time: '09.15' })
  })

  it('belum tersimpan selama satu isian ditolak, dengan isian dan sebabnya', () => {
    expect(
      describeSimpan({ ...dasar, galat: { [KUNCI]: ['Tulis angka.'] }, ketikan: { [KUNCI]: 'abc' } }, label),
    ).toEqual({ kind: 'refused', text: 'Belum tersimpan. Realisasi indikator 2: Tulis angka.' })
  })

  it('yang baru kurang untuk diajukan tetap tersimpan', () => {
    const galat = { [KUNCI]: ['Isi realisasi.'] }
    expect(describeSimpan({ ...dasar, hasil: 'KURANG', galat }, label)).toEqual({
      kind: 'saved',
      time: '09.15',
    })
  })

  it('bentrok berarti belum tersimpan', () => {
    expect(describeSimpan({ ...dasar, hasil: 'BENTROK' }, label).kind).toBe('refused')
  })
})

describe('kapan terakhir tersimpan', () => {
  const pada = new Date('2026-11-04T04:21:00Z')
  it('hanya jamnya pada hari yang sama', () => {
    expect(formatTersimpan(pada, 'Asia/Makassar', parseTanggal('2026-11-04'))).toBe('12.21')
  })

  it('dengan harinya bila bukan hari ini', () => {
    expect(formatTersimpan(pada, 'Asia/Makassar', parseTanggal('2026-12-01'))).toBe('4 November, 12.21')
    expect(formatTersimpan(pada, 'Asia/Makassar', parseTanggal('2027-01-04'))).toBe('4 November 2026, 12.21')
  })
})
