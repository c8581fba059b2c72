'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { SaveState } from '@/components/ui/save-status'
import { useIdleSave } from '@/components/ui/use-idle-save'
import type { ActionResult } from '@/lib/core/result'
import type { Bentrok, HasilDraf } from '@/lib/penilaian/schema-draf'
import type { OrangBulan } from '@/lib/penilaian/schema-tim'
import { buatIsian, type Isian, kirimIsian } from './isian'

const WAKTU = {
  idleMs: 600,
  retryMs: 5_000,
  offline: {
    kind: 'offline',
    text: 'Belum tersimpan: jaringan terputus. Isian tetap di layar ini dan dikirim lagi sendiri.',
  },
} as const

/**
 * Isian seluruh tim di layar ini. Setiap perubahan langsung terlihat dan disimpan sebentar kemudian, satu kiriman pada satu waktu;
 * yang gagal terkirim tetap di sini dan dicoba lagi. Bentrok disimpan per orang sampai dipilih.
 */
export function useIsianTim(
  saat: { tahun: number; bulan: number },
  daftar: readonly OrangBulan[],
  simpan: (nilai: unknown) => Promise<ActionResult<HasilDraf>>,
) {
  const [isian, setIsian] = useState<ReadonlyMap<string, Isian>>(
    () => new Map(daftar.map((orang) => [orang.pegawaiId, buatIsian(orang.draf)])),
  )
  const [bentrok, setBentrok] = useState<ReadonlyMap<string, Bentrok>>(new Map())
  const kini = useRef({ isian, daftar })
  kini.current = { isian, daftar }
  const kotor = useRef(new Set<string>())
  const jam = useRef('')

  function send(): Promise<SaveState> | null {
    const orang = kini.current.daftar.filter(
      ({ pegawaiId, keadaan }) => kotor.current.has(pegawaiId) && keadaan === 'siap',
    )
    kotor.current.clear()
    if (orang.length === 0) return null
    const markLagi = () => {
      for (const { pegawaiId } of orang) kotor.current.add(pegawaiId)
    }
    return simpan({
      ...saat,
      orang: orang.map((satu) =>
        kirimIsian(satu, kini.current.isian.get(satu.pegawaiId) ?? buatIsian(satu.draf)),
      ),
    }).then(
      (hasil) => {
        if (hasil.ok) return receive(hasil.data)
        markLagi()
        return { kind: 'refused', text: hasil.message }
      },
      (putus: unknown) => {
        markLagi()
        throw putus
      },
    )
  }

  function receive(hasil: HasilDraf): SaveState {
    setIsian((lama) => {
      const baru = new Map(lama)
      for (const { pegawaiId, version } of hasil.tersimpan) {
        const satu = baru.get(pegawaiId)
        if (satu) baru.set(pegawaiId, { ...satu, versiDraf: version })
      }
      return baru
    })
    if (hasil.bentrok.length > 0)
      setBentrok((lama) => new Map([...lama, ...hasil.bentrok.map((b) => [b.pegawaiId, b] as const)]))
    if (hasil.tersimpan.length > 0) jam.current = hasil.jam
    return jam.current ? { kind: 'saved', time: jam.current } : { kind: 'idle' }
  }

  const { state: status, flush, schedule } = useIdleSave(send, { kind: 'idle' }, WAKTU)

  const ubah = useCallback(
    (pegawaiId: string, ganti: (lama: Isian) => Isian) => {
      setIsian((lama) => {
        const satu = lama.get(pegawaiId)
        return satu ? new Map(lama).set(pegawaiId, ganti(satu)) : lama
      })
      kotor.current.add(pegawaiId)
      schedule()
    },
    [schedule],
  )

  /** Menyelesaikan bentrok seorang: memakai versi sendiri (ditulis di atasnya) atau versi yang tersimpan. */
  const pilih = useCallback(
    (pegawaiId: string, versi: 'milik' | 'lain') => {
      const lain = bentrok.get(pegawaiId)?.draf
      setBentrok((lama) => new Map([...lama].filter(([id]) => id !== pegawaiId)))
      if (!lain) return
      if (versi === 'milik') ubah(pegawaiId, (lama) => ({ ...lama, versiDraf: lain.version }))
      else
        setIsian((lama) => {
          const terbitan = (lama.get(pegawaiId)?.terbitan ?? 0) + 1
          return new Map(lama).set(pegawaiId, buatIsian(lain, terbitan))
        })
    },
    [bentrok, ubah],
  )

  useEffect(() => {
    const jaga = (event: BeforeUnloadEvent) => {
      if (kotor.current.size > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', jaga)
    return () => window.removeEventListener('beforeunload', jaga)
  }, [])

  return { isian, ubah, flush, status, bentrok, pilih }
}
