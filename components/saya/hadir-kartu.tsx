import { Card, CardBody } from '@/components/ui/card'
import { KeyValues } from '@/components/ui/key-values'
import { Status } from '@/components/ui/status'
import { formatBulan, formatTanggalTabel } from '@/lib/core/format'
import { LABEL_TINGKAT_ALPA, LABEL_TINGKAT_HUKUMAN } from '@/lib/kehadiran/labels'
import type { HadirBulan, Saya } from '@/lib/laporan/queries-saya'

const jumlah = (daftar: readonly HadirBulan[], kunci: 'izin' | 'cutiSakit' | 'cutiMelahirkan') =>
  daftar.reduce((n, satu) => n + satu[kunci], 0)

function TabelHadir({ bulan }: { bulan: readonly HadirBulan[] }) {
  return (
    <details className="text-sm">
      <summary className="min-h-11 content-center md:min-h-8 text-primary underline underline-offset-3">
        Lihat tiap bulan
      </summary>
      <table className="tabel mt-2" data-rapat>
        <caption className="sr-only">Kehadiran tiap bulan</caption>
        <thead>
          <tr>
            <th scope="col">Bulan</th>
            {['Izin', 'Sakit', 'Lahir', 'Alpa'].map((kata) => (
              <th key={kata} scope="col" data-angka>
                {kata}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bulan.map((satu) => (
            <tr key={satu.bulan}>
              <th scope="row">{formatBulan(satu.bulan)}</th>
              <td data-angka>{satu.izin}</td>
              <td data-angka>{satu.cutiSakit}</td>
              <td data-angka>{satu.cutiMelahirkan}</td>
              <td data-angka>{satu.alpa}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** Kehadiran setahun, jenjang alpa dan yang berikutnya, serta catatan disiplin milik sendiri. */
export function HadirKartu({ saya }: { saya: Saya }) {
  const { hadir, disiplin, tahun } = saya
  const alpaBulan = hadir.bulan.filter((satu) => satu.alpa > 0)
  return (
    <Card
      title="Kehadiran dan disiplin"
      subtitle={
        hadir.bulan.length === 0
          ? `Belum ada rekap ${tahun}.`
          : `Rekap ${hadir.bulan.length} bulan tahun ${tahun}.`
      }
    >
      <CardBody>
        <KeyValues
          right
          items={[
            {
              k: 'Alpa tahun ini',
              v: `${hadir.alpa} hari${alpaBulan.length > 0 ? ` (${alpaBulan.map(({ bulan }) => formatBulan(bulan)).join(', ')})` : ''}`,
            },
            { k: 'Izin', v: `${jumlah(hadir.bulan, 'izin')} hari` },
            { k: 'Cuti sakit', v: `${jumlah(hadir.bulan, 'cutiSakit')} hari` },
            ...(jumlah(hadir.bulan, 'cutiMelahirkan') > 0
              ? [{ k: 'Cuti melahirkan', v: `${jumlah(hadir.bulan, 'cutiMelahirkan')} hari` }]
              : []),
            { k: 'Jenjang sekarang', v: hadir.tingkat ? LABEL_TINGKAT_ALPA[hadir.tingkat] : 'Tidak ada' },
          ]}
        />
        <p className="text-ink-2 text-xs">
          {hadir.berikut
            ? `Pada ${hadir.berikut.hari} hari setahun: ${LABEL_TINGKAT_ALPA[hadir.berikut.tingkat].toLowerCase()}. `
            : ''}
          {hadir.ambang.kumulatif} hari setahun atau {hadir.ambang.berturut} hari kerja berturut-turut berarti
          pemberhentian (PP 94/2021).
        </p>
        {hadir.bulan.length > 0 ? <TabelHadir bulan={hadir.bulan} /> : null}
        <div className="grid gap-2 border-line border-t pt-3 text-sm">
          <p className="font-semibold">Hukuman disiplin</p>
          {disiplin.hukuman.length === 0 && disiplin.kasusTerbuka === 0 ? (
            <p className="text-ink-2">Tidak ada yang tercatat.</p>
          ) : null}
          {disiplin.kasusTerbuka > 0 ? (
            <Status makna="belum">{disiplin.kasusTerbuka} kasus sedang diperiksa</Status>
          ) : null}
          {disiplin.hukuman.map((satu) => (
            <p key={`${satu.tingkat}${satu.sejak}`}>
              <b>{LABEL_TINGKAT_HUKUMAN[satu.tingkat]}</b>
              {satu.jenis ? `, ${satu.jenis}` : ''}
              <span className="block text-ink-2 text-xs">
                {formatTanggalTabel(satu.sejak)} sampai{' '}
                {satu.hingga ? formatTanggalTabel(satu.hingga) : 'dicabut'}
                {satu.nomorSk ? ` · SK ${satu.nomorSk}` : ''}
              </span>
            </p>
          ))}
        </div>
      </CardBody>
    </Card>
  )
}

/** Hak dan kewajiban dengan batasnya, dari ketentuan yang berlaku hari ini. */
export function HakKartu({ saya }: { saya: Saya }) {
  const { aturan } = saya
  return (
    <Card title="Hak dan kewajiban">
      <CardBody className="gap-3 text-sm">
        <div className="grid gap-1">
          <p className="font-semibold">Kewajiban Anda</p>
          <ul className="grid list-disc gap-1 pl-4 text-ink-2">
            <li>Menandatangani SKP paling lambat {aturan.skp} hari sejak menerima SK.</li>
            <li>Mengajukan rencana tiap bulan paling lambat tanggal {aturan.rencana}.</li>
            <li>
              Melaporkan realisasi dengan bukti paling lambat tanggal {aturan.realisasi} bulan berikutnya.
            </li>
          </ul>
        </div>
        <div className="grid gap-1">
          <p className="font-semibold">Hak Anda</p>
          <ul className="grid list-disc gap-1 pl-4 text-ink-2">
            <li>
              Dinilai atasan paling lambat tanggal {aturan.penilaian} bulan berikutnya, dengan alasannya.
            </li>
            <li>Menyampaikan keberatan dalam {aturan.keberatan} hari sejak dinilai.</li>
            <li>
              Tidak digugurkan oleh kelalaian atasan: bulan yang tidak dinilai menunda, tidak menggagalkan.
            </li>
          </ul>
        </div>
      </CardBody>
    </Card>
  )
}
