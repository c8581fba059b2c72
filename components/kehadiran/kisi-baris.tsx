'use client'

import { memo } from 'react'
import { LABEL_KOLOM_REKAP } from '@/lib/kehadiran/labels'
import type { BarisRekap } from '@/lib/kehadiran/queries'
import { KOLOM_REKAP } from '@/lib/kehadiran/schema'
import type { Terangan } from './kisi-hitung'
import { formatSel, type KisiKetikan, readSel } from './kisi-ketikan'

type Props = {
  baris: readonly BarisRekap[]
  bolehCatat: boolean
  /** Kata di kolom keterangan tiap baris, dihitung sekali di sini dan diperbarui langsung saat mengetik. */
  terangkan: (satu: BarisRekap) => Terangan
  ketikan: KisiKetikan | null
}

/** Baris kisi sebagai isian biasa tanpa pendengar sendiri: ratusan baris tetap ringan, dan terkirim tanpa skrip. */
export const KisiBaris = memo(function KisiBaris({ baris, bolehCatat, terangkan, ketikan }: Props) {
  return (
    <tbody>
      {baris.map((satu) => {
        const { hadir, setahun, keterangan, nada, salah } = terangkan(satu)
        const sel = readSel(satu, ketikan)
        const bisa = bolehCatat && !satu.sendiri
        return (
          <tr
            key={satu.pegawaiId}
            data-nip={satu.nip}
            data-lain={satu.alpaLain}
            data-berturut={satu.berturutLain}
            data-kecuali={satu.pengecualian ? '' : undefined}
          >
            <th scope="row">
              <span data-orang>{satu.nama}</span>
              <small>
                {satu.nip ?? 'Tanpa NI PPPK'} · {satu.unit}
              </small>
              {satu.pengecualian ? <small>Bulan dikecualikan: {satu.pengecualian}</small> : null}
            </th>
            {KOLOM_REKAP.map((kolom, i) => (
              <td
                key={kolom}
                data-sel
                data-ubah={bisa && sel[kolom].trim() !== formatSel(satu[kolom]) ? '' : undefined}
                data-beda={ketikan?.beda.get(`${kolom}-${satu.pegawaiId}`)}
              >
                {bisa ? (
                  <>
                    {i === 0 ? <input type="hidden" name="pegawaiId" value={satu.pegawaiId} /> : null}
                    <input
                      id={`${kolom}-${satu.pegawaiId}`}
                      name={kolom}
                      data-awal={formatSel(satu[kolom])}
                      defaultValue={sel[kolom]}
                      inputMode="numeric"
                      autoComplete="off"
                      pattern="[0-9]{1,2}|-"
                      maxLength={20}
                      aria-invalid={(ketikan && salah.includes(kolom)) || undefined}
                      aria-label={`${LABEL_KOLOM_REKAP[kolom]}, ${satu.nama}`}
                    />
                  </>
                ) : (
                  (satu[kolom] ?? '–')
                )}
              </td>
            ))}
            <td data-angka data-hadir>
              {hadir}
            </td>
            <td data-angka data-setahun>
              {setahun}
            </td>
            <td data-ket data-nada={nada}>
              {satu.sendiri && bolehCatat ? 'Rekap Anda sendiri dicatat orang lain.' : keterangan}
            </td>
          </tr>
        )
      })}
    </tbody>
  )
})
