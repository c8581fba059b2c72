import type { Bulan, KeadaanBulan } from '@/components/ui/planks'
import { formatBulan, formatDesimal } from '@/lib/core/format'
import { bulanDari, tahunDari } from '@/lib/core/tanggal'
import type { Saya } from '@/lib/laporan/queries-saya'

type Arti = { keadaan: KeadaanBulan; kata: string; legenda: string; nilai?: number | null }

/** Bulan hari ini dihitung dari tahun halaman: tahun lalu sudah lewat seluruhnya, tahun depan belum mulai. */
function findBulanKini({ tahun, hariIni }: Saya): number {
  const kini = tahunDari(hariIni)
  return tahun === kini ? bulanDari(hariIni) : tahun < kini ? 13 : 0
}

function artikan(saya: Saya, bulan: number): Arti {
  const satu = saya.berjalan.bulan[bulan - 1]
  const kini = findBulanKini(saya)
  if (saya.kontrak === null)
    return { keadaan: 'belum-dibuka', kata: 'kontrak belum tercatat', legenda: 'Kontrak belum tercatat' }
  if (!satu?.dihitung) return { keadaan: 'belum-dibuka', kata: 'di luar kontrak', legenda: 'Di luar kontrak' }
  if (satu.dikecualikan !== null)
    return {
      keadaan: 'dikecualikan',
      kata: `dikecualikan, ${satu.dikecualikan}`,
      legenda: 'Dikecualikan',
    }
  if (satu.final && satu.capaian !== null)
    return { keadaan: 'final', kata: 'final', legenda: 'Final', nilai: satu.capaian }
  if (satu.capaian !== null)
    return {
      keadaan: 'menunggu',
      ...(satu.status === 'DINILAI'
        ? { kata: 'dinilai, menunggu Anda', legenda: 'Dinilai, menunggu Anda' }
        : { kata: 'dinilai, belum final', legenda: 'Dinilai, belum final' }),
      nilai: satu.capaian,
    }
  if (satu.status === 'REALISASI_DIAJUKAN')
    return { keadaan: 'menunggu', kata: 'menunggu dinilai atasan', legenda: 'Menunggu atasan' }
  if (bulan < kini) return { keadaan: 'hilang', kata: 'belum ada realisasi', legenda: 'Belum dilaporkan' }
  if (bulan === kini) return { keadaan: 'berjalan', kata: 'sedang berjalan', legenda: 'Berjalan' }
  return { keadaan: 'belum-dibuka', kata: 'belum dibuka', legenda: 'Belum dibuka' }
}

/** Dua belas papan dari sudut pegawainya; yang bernilai membuka nilainya, yang lain membuka rencananya. */
export function susunPapan(saya: Saya): Bulan[] {
  return saya.berjalan.bulan.map(({ bulan, status, dihitung, dikecualikan }) => {
    const arti = artikan(saya, bulan)
    const slug = `${saya.tahun}-${String(bulan).padStart(2, '0')}`
    const bernilai = arti.nilai != null
    const terbuka =
      dihitung && dikecualikan === null && (bernilai || status !== null || arti.keadaan !== 'belum-dibuka')
    return {
      nama: formatBulan(bulan).slice(0, 3),
      keadaan: arti.keadaan,
      keterangan: arti.kata,
      legenda: arti.legenda,
      ...(arti.nilai == null ? {} : { nilai: formatDesimal(arti.nilai) }),
      ...(terbuka ? { href: bernilai ? `/penilaian/saya/${slug}` : `/rencana-kinerja/${slug}` } : {}),
    }
  })
}
