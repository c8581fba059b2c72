import { describe, expect, test } from 'vitest'
import { createDoublePress } from '../../../components/ui/double-press.ts'

describe('klik ganda pada yang membuka dialog', () => {
  test('tekanan dalam setengah detik adalah gemanya, sesudahnya bukan', () => {
    let kini = 1_000
    const tekan = createDoublePress(() => kini)
    expect(tekan.isEcho()).toBe(false)
    tekan.open()
    expect(tekan.isEcho()).toBe(true)
    kini = 1_499
    expect(tekan.isEcho()).toBe(true)
    kini = 1_500
    expect(tekan.isEcho()).toBe(false)
  })
})
