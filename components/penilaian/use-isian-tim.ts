'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { ActionResult } from '@/lib/core/result'
import type { Bentrok, HasilDraf } from '@/lib/penilaian/schema-draf'
import type { OrangBulan } from '@/lib/penilaian/schema-tim'
import { buatIsian, type Isian, kirimIsian } from './isian'

export type StatusSimpan = {
  keadaan: 'diam' | 'menyimpan' | 'tersimpan' | 'gagal'
  jam: string
  pesan?: string
}

const JEDA_MS = 600
const ULANG_MS = 5_000

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
  const [status, setStatus] = useState<StatusSimpan>({ keadaan: 'diam', jam: '' })
  const kini = useRef({ isian, daftar })
  kini.current = { isian, daftar }
  const kotor = useRef(new Set<string>())
  const waktu = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const kirim = useRef<Promise<void> | undefined>(undefined)

  const flush = useCallback(async (): Promise<void> => {
    clearTimeout(waktu.current)
    while (kirim.current) await kirim.current
    const orang = kini.current.daftar.filter(
      ({ pegawaiId, keadaan }) => kotor.current.has(pegawaiId) && keadaan === 'siap',
    )
    kotor.current.clear()
    if (orang.length === 0) return
    setStatus((lama) => ({ ...lama, keadaan: 'menyimpan' }))
    const kerja = simpan({
      ...saat,
      orang: orang.map((satu) =>
        kirimIsian(satu, kini.current.isian.get(satu.pegawaiId) ?? buatIsian(satu.draf)),
      ),
    })
      .catch(() => null)
      .then((hasil) => {
        kirim.current = undefined
        if (hasil?.ok) {
          setIsian((lama) => {
            const baru = new Map(lama)
            for (const { pegawaiId, version } of hasil.data.tersimpan) {
              const satu = baru.get(pegawaiId)
              if (satu) baru.set(pegawaiId, { ...satu, versiDraf: version })
            }
            return baru
          })
          if (hasil.data.bentrok.length > 0)
            setBentrok(
              (lama) => new Map([...lama, ...hasil.data.bentrok.map((b) => [b.pegawaiId, b] as const)]),
            )
          setStatus((lama) =>
            hasil.data.tersimpan.length > 0
              ? { keadaan: 'tersimpan', jam: hasil.data.jam }
              : { ...lama, keadaan: lama.jam ? 'tersimpan' : 'diam' },
          )
          return
        }
        for (const satu of orang) kotor.current.add(satu.pegawaiId)
        setStatus((lama) => ({
          ...lama,
          keadaan: 'gagal',
          pesan:
            hasil?.message ??
            'Belum tersimpan: jaringan terputus. Isian tetap di layar ini dan dikirim lagi sendiri.',
        }))
        if (hasil === null) waktu.current = setTimeout(() => void flush(), ULANG_MS)
      })
    kirim.current = kerja
    await kerja
  }, [saat, simpan])

  const ubah = useCallback(
    (pegawaiId: string, ganti: (lama: Isian) => Isian) => {
      setIsian((lama) => {
        const satu = lama.get(pegawaiId)
        return satu ? new Map(lama).set(pegawaiId, ganti(satu)) : lama
      })
      kotor.current.add(pegawaiId)
      clearTimeout(waktu.current)
      waktu.current = setTimeout(() => void flush(), JEDA_MS)
    },
    [flush],
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
    return () => {
      window.removeEventListener('beforeunload', jaga)
      if (kotor.current.size > 0) void flush()
    }
  }, [flush])

  return { isian, ubah, flush, status, bentrok, pilih }
}
