import { Card, CardBody } from '@/components/ui/card'
import { Timeline, type TimelineItem } from '@/components/ui/timeline'
import { formatTanggal } from '@/lib/core/format'
import type { BulanRinci, LangkahBulan } from '@/lib/rencana-kinerja/queries'
import type { StatusBulan } from '@/lib/rencana-kinerja/schema'

const JUDUL: Record<LangkahBulan['aksi'], string> = {
  create: 'Rencana mulai disusun',
  submit: 'Diajukan',
  return: 'Dikembalikan',
  approve: 'Rencana disetujui',
  rate: 'Dinilai',
  acknowledge: 'Diterima',
  object: 'Keberatan diajukan',
  decide: 'Keberatan diputus',
  lapse: 'Masa keberatan berakhir',
  reopen: 'Dibuka kembali',
}

const KAPASITAS: Readonly<Record<string, string>> = {
  PLT: 'Plt.',
  PLH: 'Plh.',
  DELEGASI: 'penerima wewenang',
}

function describeLangkah(l: LangkahBulan): string {
  if (l.aksi === 'submit') return l.ke === 'RENCANA_DIAJUKAN' ? 'Rencana diajukan' : 'Realisasi diajukan'
  if (l.aksi === 'return') return l.ke === 'RENCANA_DRAF' ? 'Rencana dikembalikan' : 'Realisasi dikembalikan'
  return JUDUL[l.aksi]
}

/**
 * Kapan sebuah langkah terjadi. Masa keberatan berakhir pada hari batasnya, walau baru dicatat pada hari sistem berikutnya berjalan;
 * batas yang tersimpan adalah milik nilai terakhir, jadi hanya berlaku bila sesudahnya tidak dinilai lagi.
 */
function describeSaat({ riwayat, keberatanHingga }: BulanRinci, i: number): string {
  const l = riwayat[i]
  if (!l) return ''
  const terakhir = riwayat.findLastIndex(({ aksi }) => aksi === 'rate') < i
  if (l.aksi === 'lapse' && keberatanHingga && terakhir) return formatTanggal(keberatanHingga)
  return `${formatTanggal(l.tanggal)}, ${l.jam}`
}

/** Langkah yang belum terjadi, dengan batasnya. */
function listBerikut(status: StatusBulan | null, b: BulanRinci): TimelineItem[] {
  const urut: { sampai: readonly (StatusBulan | null)[]; judul: string; batas: string }[] = [
    {
      sampai: [null, 'RENCANA_DRAF'],
      judul: 'Rencana diajukan',
      batas: `batas ${formatTanggal(b.tenggat.rencana)}`,
    },
    { sampai: [null, 'RENCANA_DRAF', 'RENCANA_DIAJUKAN'], judul: 'Rencana disetujui atasan', batas: '' },
    {
      sampai: [null, 'RENCANA_DRAF', 'RENCANA_DIAJUKAN', 'RENCANA_DISETUJUI'],
      judul: 'Realisasi dilaporkan',
      batas: `batas ${formatTanggal(b.tenggat.realisasi)}`,
    },
    {
      sampai: [null, 'RENCANA_DRAF', 'RENCANA_DIAJUKAN', 'RENCANA_DISETUJUI', 'REALISASI_DIAJUKAN'],
      judul: 'Dinilai atasan',
      batas: `batas ${formatTanggal(b.tenggat.penilaian)}`,
    },
    {
      sampai: [
        null,
        'RENCANA_DRAF',
        'RENCANA_DIAJUKAN',
        'RENCANA_DISETUJUI',
        'REALISASI_DIAJUKAN',
        'DINILAI',
      ],
      judul: 'Final dan terkunci',
      batas: b.keberatanHingga ? `paling lambat sehari sesudah ${formatTanggal(b.keberatanHingga)}` : '',
    },
  ]
  return urut
    .filter(({ sampai }) => sampai.includes(status))
    .map(({ judul, batas }, i) => ({
      key: judul,
      title: i === 0 ? <b>{judul}</b> : <span className="text-ink-2">{judul}</span>,
      detail: [i === 0 ? 'sekarang' : '', batas].filter(Boolean).join(', ') || undefined,
    }))
}

/** Yang sudah terjadi pada bulan ini, siapa dan kapan, lalu yang masih akan terjadi. */
export function PerjalananKartu({ bulan }: { bulan: BulanRinci }) {
  const lalu: TimelineItem[] = bulan.riwayat.map((l, i) => ({
    key: `${i}`,
    current: true,
    title: <b>{describeLangkah(l)}</b>,
    detail: (
      <>
        {describeSaat(bulan, i)}
        {l.nama && l.nama !== bulan.nama
          ? `, ${[KAPASITAS[l.kapasitas ?? ''], l.nama].filter(Boolean).join(' ')}`
          : ''}
        {l.alasan ? <q className="mt-0.5 block text-ink-2">{l.alasan}</q> : null}
      </>
    ),
  }))
  return (
    <Card title="Perjalanan bulan ini">
      <CardBody>
        <Timeline items={[...lalu, ...listBerikut(bulan.status, bulan)]} />
      </CardBody>
    </Card>
  )
}
