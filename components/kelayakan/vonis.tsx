import { type Bulan, Planks } from '@/components/ui/planks'
import { ChangeNote } from '@/components/ui/rule-row'
import { HasilMark } from '@/components/ui/status'
import { formatBulan, formatDaftar, formatDesimal, formatTanggal } from '@/lib/core/format'
import { LABEL_REKOMENDASI } from '@/lib/kelayakan/labels'
import { LABEL_BILA } from '@/lib/kelayakan/labels-keputusan'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import type { BulanTemuan, TemuanOrang } from '@/lib/kelayakan/queries-orang'
import { formatPutaran, TAMPILAN } from './tampilan'

const HITUNGAN = ['Tidak ada', 'Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan']

function susunKalimat({ rekomendasi, penentu, aturan, catatan, mulai, selesai }: TemuanOrang): string {
  const alasan = aturan.filter(({ kode }) => penentu.includes(kode)).map((satu) => satu.alasan)
  if (rekomendasi === 'DITUNDA')
    return `${HITUNGAN[penentu.length] ?? penentu.length} syarat belum dapat dinilai. ${alasan.join(' ')}`
  if (rekomendasi === 'TIDAK_DIPERPANJANG')
    return `${HITUNGAN[penentu.length] ?? penentu.length} syarat tidak terpenuhi. ${alasan.join(' ')}`
  const masa =
    mulai && selesai ? ` Kontrak berikutnya ${formatTanggal(mulai)} sampai ${formatTanggal(selesai)}.` : ''
  const n = catatan.length
  const ikut = n > 0 ? ` ${HITUNGAN[n] ?? n} catatan ikut di dalam SK.` : ''
  return `Semua syarat terpenuhi.${masa}${ikut}`
}

function toPapan({ bulan, keadaan, capaian, keterangan }: BulanTemuan): Bulan {
  return {
    nama: formatBulan(bulan).slice(0, 3),
    keadaan,
    keterangan,
    ...(capaian === null ? {} : { nilai: formatDesimal(capaian) }),
  }
}

/** Perubahan terdekat dalam kalimat: apa jadinya setelah semua penentu terpenuhi; bila tidak terhitung, menurut pencarian aturan. */
function listUbah({ bila, penentu, fakta, pengubah, rekomendasi }: TemuanOrang): string[] {
  if (bila) {
    const syarat = penentu.map((kode) =>
      kode === 'penilaian-lengkap' && fakta.bulanHilang?.length
        ? `${formatDaftar(fakta.bulanHilang.map(formatBulan))} dinilai final`
        : (LABEL_BILA[kode] ?? kode),
    )
    const masa =
      bila.mulai && bila.selesai ? `, ${formatTanggal(bila.mulai)} sampai ${formatTanggal(bila.selesai)}` : ''
    return [`Bila ${formatDaftar(syarat)}: ${LABEL_REKOMENDASI[bila.rekomendasi].toLowerCase()}${masa}.`]
  }
  const membalik = pengubah.filter(({ membalikHasil }) => membalikHasil)
  const batas = rekomendasi.startsWith('DIPERPANJANG') ? 1 : 2
  return (membalik.length > 0 ? membalik : pengubah).slice(0, batas).map(({ kalimat }) => kalimat)
}

/** Jawaban, sebabnya, dan perubahan terdekat; di sampingnya setahun sebagai jembatan. */
export function Vonis({ putaran, temuan }: { putaran: PutaranRingkas; temuan: TemuanOrang }) {
  const { fakta, hitungan, rekomendasi } = temuan
  const ubah = listUbah(temuan)
  return (
    <section
      aria-labelledby="vonis"
      className="grid grid-cols-[minmax(0,1fr)] items-center gap-6 rounded-lg border border-line bg-surface p-4 md:p-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,1.08fr)]"
    >
      <div className="grid gap-3">
        <p className="text-ink-3 text-sm">
          {putaran.gladi ? 'Latihan, bukan putaran: ' : 'Rekomendasi '}
          {formatPutaran(putaran).toLowerCase()}
          {putaran.disegel ? `, ${formatTanggal(putaran.disegel.tanggal)}` : ''}
        </p>
        <h2 id="vonis" className="flex items-center gap-3 font-bold text-2xl tracking-tight">
          <HasilMark hasil={TAMPILAN[rekomendasi].tanda} large />
          {LABEL_REKOMENDASI[rekomendasi]}
        </h2>
        <p>{susunKalimat(temuan)}</p>
        {ubah.length > 0 ? (
          <ChangeNote>
            {ubah.map((kalimat) => (
              <p key={kalimat}>{kalimat}</p>
            ))}
          </ChangeNote>
        ) : null}
      </div>
      <Planks
        label={`Capaian dua belas bulan ${putaran.tahun}`}
        bulan={hitungan.bulan.map(toPapan)}
        kiri={`${fakta.bulanFinal ?? 0} dari ${fakta.bulanWajib ?? 0} bulan wajib final`}
        kanan={hitungan.rata === null ? 'Belum ada rata-rata' : `Rata-rata ${formatDesimal(hitungan.rata)}`}
      />
    </section>
  )
}
