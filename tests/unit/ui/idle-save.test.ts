import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createIdleSave } from '../../../components/ui/idle-save.ts'
import type { SaveState } from '../../../components/ui/save-status.tsx'

const TERSIMPAN: SaveState = { kind: 'saved', time: '09.14' }
const LURING = { kind: 'offline', text: 'Jaringan terputus.' } as const

/** Simpan otomatis dengan jawaban yang diatur satu per satu; 'tidak ada' berarti tidak ada yang perlu dikirim. */
function siapkan(jawaban: (Promise<SaveState> | 'tidak ada')[]) {
  const keadaan: SaveState[] = []
  let terkirim = 0
  const simpan = createIdleSave(
    () => {
      const satu = jawaban.shift() ?? 'tidak ada'
      if (satu === 'tidak ada') return null
      terkirim += 1
      return satu
    },
    (satu) => keadaan.push(satu),
    { idleMs: 1_000, retryMs: 15_000, offline: LURING },
  )
  return { simpan, keadaan, terkirim: () => terkirim }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('simpan otomatis setelah jeda', () => {
  test('ketikan beruntun dikirim sekali, satu jeda sesudah yang terakhir', async () => {
    const { simpan, keadaan, terkirim } = siapkan([Promise.resolve(TERSIMPAN)])
    simpan.schedule()
    await vi.advanceTimersByTimeAsync(999)
    simpan.schedule()
    await vi.advanceTimersByTimeAsync(999)
    expect(terkirim()).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(terkirim()).toBe(1)
    expect(keadaan).toEqual([{ kind: 'saving' }, TERSIMPAN])
  })

  test('tanpa yang perlu dikirim keadaannya tidak berubah', async () => {
    const { simpan, keadaan } = siapkan(['tidak ada'])
    await simpan.flush()
    expect(keadaan).toEqual([])
  })

  test('kiriman kedua menunggu jawaban yang pertama', async () => {
    const pertama = Promise.withResolvers<SaveState>()
    const { simpan, keadaan, terkirim } = siapkan([pertama.promise, Promise.resolve(TERSIMPAN)])
    void simpan.flush()
    const kedua = simpan.flush()
    expect(terkirim()).toBe(1)
    pertama.resolve({ kind: 'refused', text: 'Ditolak.' })
    await kedua
    expect(terkirim()).toBe(2)
    expect(keadaan.map(({ kind }) => kind)).toEqual(['saving', 'refused', 'saving', 'saved'])
  })

  test('jaringan putus dikatakan dan diulang sendiri sampai sampai', async () => {
    const { simpan, keadaan, terkirim } = siapkan([Promise.reject(new Error()), Promise.resolve(TERSIMPAN)])
    await simpan.flush()
    expect(keadaan.at(-1)).toBe(LURING)
    await vi.advanceTimersByTimeAsync(14_999)
    expect(terkirim()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(keadaan.at(-1)).toBe(TERSIMPAN)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(terkirim()).toBe(2)
  })

  test('penolakan server tidak diulang sendiri', async () => {
    const { simpan, terkirim } = siapkan([
      Promise.resolve<SaveState>({ kind: 'refused', text: 'Ditolak.' }),
      Promise.resolve(TERSIMPAN),
    ])
    await simpan.flush()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(terkirim()).toBe(1)
  })

  test('membatalkan melupakan yang belum mulai dan menyerahkan yang sedang jalan', async () => {
    const jalan = Promise.withResolvers<SaveState>()
    const { simpan, keadaan, terkirim } = siapkan([jalan.promise, Promise.resolve(TERSIMPAN)])
    simpan.schedule()
    expect(simpan.cancel()).toBeNull()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(terkirim()).toBe(0)
    void simpan.flush()
    const sisa = simpan.cancel()
    jalan.resolve(TERSIMPAN)
    await sisa
    expect(keadaan.at(-1)).toBe(TERSIMPAN)
    expect(simpan.cancel()).toBeNull()
  })
})
