import { formatAngka } from '../core/format.ts'
import { countBelumDisegel } from '../server/audit.ts'
import { findKeadaanSegel } from '../server/audit-periksa.ts'
import { formatInstan } from '../server/clock.ts'

export type KalimatSegel = { makna: 'utuh' | 'rusak' | 'belum'; kalimat: string }

/** Keadaan rantai segel dalam satu kalimat: sampai kapan ia terbukti utuh, kapan itu diperiksa, dan berapa yang menunggu. */
export async function describeSegel(): Promise<KalimatSegel> {
  const [keadaan, menunggu] = await Promise.all([findKeadaanSegel(), countBelumDisegel()])
  const { diperiksa, sampai, utuh, baru, rusak } = keadaan
  if (diperiksa === null)
    return {
      makna: 'belum',
      kalimat: 'Rantai segel belum pernah diperiksa; pemeriksaan pertama berjalan sendiri.',
    }
  const kapan = await formatInstan(diperiksa)
  if (rusak)
    return {
      makna: 'rusak',
      kalimat: `Rantai rusak pada segel ${formatAngka(rusak.urut)}: ${rusak.sebab}. ${formatAngka(utuh)} segel dari pangkalnya utuh. Diperiksa ${kapan}.`,
    }
  const ekor = menunggu > 0 ? ` ${formatAngka(menunggu)} perbuatan terbaru menunggu segel.` : ''
  if (sampai === null && baru > 0)
    return {
      makna: 'belum',
      kalimat: `${formatAngka(baru)} perbuatan disegel sesudah pemeriksaan terakhir (${kapan}); pemeriksaan berikutnya berjalan sendiri.${ekor}`,
    }
  if (sampai === null)
    return { makna: 'belum', kalimat: `Belum ada yang disegel. Diperiksa ${kapan}.${ekor}` }
  return {
    makna: 'utuh',
    kalimat: `Rantai segel utuh sampai ${await formatInstan(sampai)} (${formatAngka(utuh)} perbuatan), diperiksa ${kapan}.${ekor}`,
  }
}
