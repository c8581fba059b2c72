import { listKetikan, nestIsian, readKetikan } from '@/lib/core/isian'
import type { ActionResult } from '@/lib/core/result'
import { dropBlank, type RencanaKetik } from '@/lib/skp/aturan/beda'
import { applyLangkah } from '@/lib/skp/aturan/susunan'
import { openAwal, readIsian } from './isian'

type Ditolak = Extract<ActionResult<never>, { ok: false }>

/** Yang diketik dan ditolak server, ketika halamannya digambar baru (tanpa skrip): formulirnya diisi dari sini. */
export type MassalKetikan = { rencana: RencanaKetik[]; pegawaiId: ReadonlySet<string>; ajukan: boolean }

/** Langkah susunan (tambah, hapus, pindah) yang tanpa skrip dikirim sebagai formulir; kosong bila formulirnya memang dikirim. */
export function readLangkah(failed: Ditolak | null): string {
  return readKetikan(failed?.ketikan, 'langkah') ?? ''
}

/** Ketikan dari penolakan terakhir sesudah langkahnya dijalankan; null bila tidak ada yang ditolak. */
export function openMassal(failed: Ditolak | null): MassalKetikan | null {
  const ketikan = failed?.ketikan
  if (!ketikan) return null
  const langkah = readLangkah(failed)
  const rencana = readIsian({ rencana: applyLangkah(readIsian(nestIsian(ketikan)), langkah) })
  return {
    // Yang dikirim dinomori server sesudah baris kosongnya dilepas: galatnya menunjuk urutan itu.
    rencana: openAwal(langkah ? rencana : dropBlank(rencana), langkah),
    pegawaiId: new Set(listKetikan(ketikan, 'pegawaiId')),
    ajukan: readKetikan(ketikan, 'ajukan') === 'ya',
  }
}
