import { Button } from '@/components/ui/button'
import { Card, CardBand } from '@/components/ui/card'
import { ChipBar } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm } from '@/components/ui/filter-form'
import { Input } from '@/components/ui/input'
import { MiniPlanks } from '@/components/ui/mini-planks'
import { Pager } from '@/components/ui/pager'
import { PlankLegend, Planks } from '@/components/ui/planks'
import { Calculation, ChangeNote, Citation, RuleRow } from '@/components/ui/rule-row'
import { Select } from '@/components/ui/select'
import { SelectionBar } from '@/components/ui/selection-bar'
import { Status } from '@/components/ui/status'
import { TabLinks } from '@/components/ui/tab-links'
import { type Column, NameCell, Table, TableSkeleton } from '@/components/ui/table'
import { Bagian } from './bagian'
import { ORANG, type OrangContoh, TAHUN } from './contoh'

const KEADAAN: Record<OrangContoh['keadaan'], React.ReactNode> = {
  lancar: <Status makna="memenuhi">Lancar</Status>,
  hilang: <Status makna="tidak">Bulan hilang</Status>,
  menunggu: <Status makna="menunggu">Menunggu nilai</Status>,
  'tanpa-atasan': <Status makna="catatan">Tanpa atasan</Status>,
  cuti: <Status makna="dikecualikan">Cuti melahirkan</Status>,
}

const KOLOM: readonly Column<OrangContoh>[] = [
  {
    key: 'nama',
    header: 'Nama',
    sort: { href: '?urut=nama', state: 'ascending' },
    rowHeader: true,
    className: 'whitespace-nowrap',
    cell: (o) => <NameCell href={`#${o.id}`} name={o.nama} sub={o.nomor} />,
  },
  { key: 'keadaan', header: 'Keadaan', cell: (o) => KEADAAN[o.keadaan] },
  {
    key: 'tahun',
    header: '2026',
    cardFull: true,
    cell: (o) => (
      <MiniPlanks bulan={o.bulan} label={`${o.bulan.filter((b) => b === 'final').length} bulan final`} />
    ),
  },
  {
    key: 'rata',
    header: 'Rata-rata',
    numeric: true,
    hideOnCard: true,
    sort: { href: '?urut=rata', state: 'none' },
    cell: (o) => o.rata,
  },
  { key: 'jabatan', header: 'Jabatan', hideOnCard: true, cell: (o) => o.jabatan },
  { key: 'unit', header: 'Perangkat daerah', cardFull: true, cell: (o) => o.unit },
  { key: 'bup', header: 'BUP', hideOnCard: true, cell: (o) => o.bup },
]

/** Tables with everything around them, the year, and explained rules. */
export function Daftar({ k }: { k: string }) {
  return (
    <>
      <Bagian
        id={`${k}-tabel`}
        judul="Daftar: saringan, keping, pilihan, tabel, halaman"
        pakai={
          '<Table caption columns={Column<T>[]} rows rowKey selection={{ name, label }} empty footer />\nColumn: { key, header, cell, sort: { href, state }, numeric, rowHeader, cardLabel, cardFull, hideOnCard }\n<FilterForm action keep> <FilterChoice items value> <ChipBar items> <SelectionBar name> <Pager from to total prevHref nextHref>'
        }
      >
        <Card label={`Daftar pegawai ${k}`}>
          <FilterForm label={`Saringan ${k}`} action="/kit" keep={{ urut: 'nama' }}>
            <Input name="q" id={`${k}-q`} label="Nama atau NI PPPK" type="search" icon="search" />
            <Select name="opd" id={`${k}-opd2`} label="Perangkat daerah" placeholder="Semua (14)" />
            <Select name="keadaan" id={`${k}-keadaan`} label="Keadaan" placeholder="Aktif (979)" />
          </FilterForm>
          <ChipBar
            label={`Saringan cepat ${k}`}
            items={[
              { label: 'Semua', count: 983, href: '?', active: true },
              { label: 'Bulan hilang', count: 181, href: '?k=1', active: false },
              { label: 'Tanpa atasan', count: 4, href: '?k=2', active: false },
            ]}
          />
          <form>
            <SelectionBar name="id" all={<a href="?semua=1">Pilih semua 983</a>}>
              <Button size="sm" icon="send" type="submit">
                Ingatkan
              </Button>
            </SelectionBar>
            <Table
              caption={`Pegawai, 5 dari 983, ${k}`}
              columns={KOLOM}
              rows={ORANG}
              rowKey={(o) => o.id}
              selection={{ name: 'id', label: (o) => o.nama, selected: new Set(['a2']) }}
              footer={
                <tr>
                  <td data-pilih-sel />
                  <th scope="row">Jumlah</th>
                  <td data-angka colSpan={6}>
                    983
                  </td>
                </tr>
              }
            />
          </form>
          <Pager label={`Halaman ${k}`} from={1} to={5} total={983} nextHref="?sesudah=a5" />
        </Card>
        <Card title="Tanpa hasil">
          <Table
            caption={`Tanpa hasil ${k}`}
            columns={KOLOM}
            rows={[]}
            rowKey={(o) => o.id}
            empty={
              <EmptyState icon="search" title="Tidak ada yang cocok" action={<a href="?">Lepas saringan</a>}>
                Tidak ada pegawai bernama “Zzz” di Dinas Kominfo.
              </EmptyState>
            }
          />
        </Card>
        <Card title="Memuat">
          <TableSkeleton rows={3} columns={4} />
        </Card>
        <TabLinks
          label={`Tab ${k}`}
          items={[
            { label: 'Menunggu', href: '?tab=1', active: true, count: 12 },
            { label: 'Selesai', href: '?tab=2', active: false },
          ]}
        />
      </Bagian>

      <Bagian
        id={`${k}-titian`}
        judul="Setahun sebagai titian"
        pakai={
          '<Planks label bulan={Bulan[12]} kiri kanan flat low /> <PlankLegend bulan /> <MiniPlanks label bulan={KeadaanBulan[12]} />'
        }
      >
        <Planks
          label={`Dua belas bulan 2026 ${k}`}
          bulan={TAHUN}
          kiri="Kontrak mulai 1 Januari 2026"
          kanan="Berakhir 31 Desember 2026"
        />
        <PlankLegend bulan={TAHUN} />
        <Planks flat label={`Datar ${k}`} bulan={TAHUN} />
      </Bagian>

      <Bagian
        id={`${k}-aturan`}
        judul="Penjelasan aturan"
        pakai={
          '<RuleRow hasil klausul kode nilai ambang penentu>\n  <Calculation> <ChangeNote> <Citation terverifikasi>\n</RuleRow>'
        }
      >
        <Card title="Sepuluh syarat" subtitle="7 memenuhi, 1 belum dapat dinilai, 0 tidak memenuhi">
          <CardBand>Menentukan hasil</CardBand>
          <RuleRow
            hasil="belum"
            penentu
            klausul="Penilaian lengkap"
            kode="penilaian-lengkap"
            nilai="11 dari 12 bulan"
            ambang="paling sedikit 12 (100 %)"
          >
            <p>Agustus belum final. Realisasi sudah dilaporkan 2 September.</p>
            <ChangeNote>
              Bila Agustus dinilai final: <b>Diperpanjang dengan catatan</b>.
            </ChangeNote>
            <Citation terverifikasi={false}>KELENGKAPAN_MINIMAL 100 %, kebijakan daerah 2026</Citation>
          </RuleRow>
          <CardBand>Syarat lain</CardBand>
          <RuleRow
            hasil="memenuhi"
            klausul="Predikat paling rendah Baik"
            kode="predikat-minimal-baik"
            nilai="Baik"
            ambang="Baik atau Sangat Baik"
          >
            <Calculation>
              Hasil kerja: (88,00 + 91,50 + 91,40) ÷ 3 = 90,30, di pita 80,00–100,00, jadi Sesuai.
            </Calculation>
            <Citation terverifikasi>PermenPANRB 6/2022, kuadran kinerja</Citation>
          </RuleRow>
          <RuleRow
            hasil="catatan"
            klausul="Kehadiran terjaga"
            kode="kehadiran-terjaga"
            nilai="4 hari alpa"
            ambang="kurang dari 28"
          />
          <RuleRow
            hasil="tidak"
            klausul="Belum mencapai batas usia"
            kode="belum-mencapai-bup"
            nilai="30 November 2026"
            ambang="1 Januari 2027 atau sesudahnya"
          />
        </Card>
      </Bagian>
    </>
  )
}
