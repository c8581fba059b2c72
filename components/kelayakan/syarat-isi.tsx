// Isi tiap syarat yang dibuka: hitungannya dengan angka yang tercetak. Satu berkas karena satu syarat hanya beberapa baris.
import { KuadranPredikat } from '@/components/penilaian/kuadran-predikat'
import { Calculation } from '@/components/ui/rule-row'
import { formatBulan, formatDaftar, formatDesimal, formatTanggal } from '@/lib/core/format'
import type { Tanggal } from '@/lib/core/tanggal'
import type { TemuanOrang } from '@/lib/kelayakan/queries-orang'
import { LABEL_RATING } from '@/lib/perilaku-kerja/labels'
import type { Rating } from '@/lib/perilaku-kerja/schema'

const hari = (tanggal: Tanggal | null | undefined) => (tanggal ? formatTanggal(tanggal) : 'belum ada')
const rating = (kode: Rating | null) => (kode === null ? 'belum ada' : LABEL_RATING[kode].toLowerCase())

function HitunganHasilKerja({ hitungan }: TemuanOrang) {
  const { capaian, rata, usulanHasilKerja, hasilKerja, rerataPerilaku, usulanPerilaku } = hitungan
  const jumlah = capaian.map((satu) => formatDesimal(satu)).join(' + ')
  return (
    <Calculation>
      {rata === null
        ? 'Hasil kerja: belum ada bulan wajib yang final, jadi belum ada usulan.'
        : `Hasil kerja: (${jumlah}) ÷ ${capaian.length} = ${formatDesimal(rata)}, usulan ${rating(usulanHasilKerja)}; dinyatakan ${rating(hasilKerja)}.`}
      <br />
      {rerataPerilaku === null
        ? 'Perilaku: belum ada bulan yang dinilai.'
        : `Perilaku: rata-rata ${formatDesimal(rerataPerilaku)}, usulan ${rating(usulanPerilaku)}.`}
    </Calculation>
  )
}

/** Rincian di balik satu syarat, menurut fakta yang dibekukan. */
export function SyaratIsi({ kode, temuan }: { kode: string; temuan: TemuanOrang }) {
  const { fakta, hitungan } = temuan
  switch (kode) {
    case 'belum-mencapai-bup':
      return (
        <Calculation>
          Lahir {hari(fakta.tanggalLahir)}, batas usia {fakta.batasUsia ?? 'belum ada'} tahun
          {hitungan.batasUsiaKhusus ? ` (${hitungan.batasUsiaKhusus})` : ''}. Kontrak sekarang sampai{' '}
          {hari(fakta.kontrak?.selesai)}.
        </Calculation>
      )
    case 'skp-ditetapkan':
      return (
        <Calculation>
          SK diterima {hari(fakta.tanggalTerimaSk)}. Tanda tangan pegawai {hari(hitungan.skp?.ttdPegawai)},
          pejabat penilai {hari(hitungan.skp?.ttdPenilai)}, ditetapkan {hari(hitungan.skp?.ditetapkan)}.
        </Calculation>
      )
    case 'penilaian-lengkap': {
      const kecuali = hitungan.bulan.filter(({ keadaan }) => keadaan === 'dikecualikan')
      return (
        <Calculation>
          {fakta.bulanFinal ?? 0} final dari {fakta.bulanWajib ?? 0} bulan wajib.
          {fakta.bulanHilang?.length
            ? ` Belum final: ${formatDaftar(fakta.bulanHilang.map(formatBulan))}.`
            : ''}
          {kecuali.length > 0
            ? ` Dikecualikan: ${formatDaftar(kecuali.map(({ bulan }) => formatBulan(bulan)))}.`
            : ''}
        </Calculation>
      )
    }
    case 'predikat-minimal-baik':
      return (
        <>
          <div className="max-w-120">
            <KuadranPredikat hasilKerja={hitungan.hasilKerja} perilaku={fakta.ratingPerilaku} />
          </div>
          <HitunganHasilKerja {...temuan} />
        </>
      )
    case 'perilaku-minimal-baik':
      return (
        <Calculation>
          {hitungan.rerataPerilaku === null
            ? 'Belum ada bulan yang dinilai.'
            : `Rata-rata perilaku bulan-bulan final ${formatDesimal(hitungan.rerataPerilaku)}: usulan ${rating(hitungan.usulanPerilaku)}.`}{' '}
          Dinyatakan pejabat penilai: {rating(fakta.ratingPerilaku)}.
        </Calculation>
      )
    case 'kehadiran-terjaga':
      return (
        <Calculation>
          Alpa kumulatif {fakta.alpaKumulatif ?? 'belum lengkap'}
          {fakta.alpaKumulatif === null ? '' : ' hari kerja'}; berturut-turut paling panjang{' '}
          {fakta.alpaBerturut === null ? 'belum diketahui' : `${fakta.alpaBerturut} hari kerja`}.
        </Calculation>
      )
    case 'tanpa-hukuman-berat':
      return fakta.hukuman?.length ? (
        <Calculation>
          {fakta.hukuman
            .map(
              ({ tingkat, berlakuSejak, berlakuHingga }) =>
                `${tingkat?.toLowerCase() ?? 'tingkat belum dicatat'}: ${hari(berlakuSejak)} sampai ${berlakuHingga ? formatTanggal(berlakuHingga) : 'sekarang'}`,
            )
            .join('; ')}
          .
        </Calculation>
      ) : null
    default:
      return null
  }
}
