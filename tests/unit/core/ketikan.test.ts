import { describe, expect, it } from 'vitest'
import { listKetikan, pickKetikan, readKetikan } from '../../../lib/core/isian.ts'

describe('yang diketik, untuk ditampilkan kembali', () => {
  it('teks dan larik teks saja: berkas, angka, dan objek tidak ikut', () => {
    const berkas = new File(['isi'], 'a.pdf')
    expect(
      pickKetikan({ alpa: ['1', 'x', berkas], hariKerja: '22', berkas, versi: 3, dalam: { a: '1' } }),
    ).toEqual({
      alpa: ['1', 'x'],
      hariKerja: '22',
    })
    for (const mentah of [null, undefined, 'teks', 7]) expect(pickKetikan(mentah)).toEqual({})
  })

  it('nama apa pun dari luar hanyalah isian', () => {
    const ketikan = pickKetikan(JSON.parse('{"__proto__":"a","constructor":"b"}'))
    expect(Object.getPrototypeOf(ketikan)).toBe(Object.prototype)
    expect(readKetikan(ketikan, '__proto__')).toBe('a')
    expect(readKetikan(ketikan, 'toString')).toBeUndefined()
  })

  it('satu orang mengirim teks, banyak orang mengirim larik; keduanya terbaca sama', () => {
    expect(listKetikan({ alpa: '' }, 'alpa')).toEqual([''])
    expect(listKetikan({ alpa: ['', '2'] }, 'alpa')).toEqual(['', '2'])
    expect(listKetikan({}, 'alpa')).toEqual([])
    expect(listKetikan(undefined, 'alpa')).toEqual([])
    expect(readKetikan({ alpa: ['1', '2'] }, 'alpa')).toBe('1')
  })
})
