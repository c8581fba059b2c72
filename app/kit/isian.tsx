import { Button } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { Combobox } from '@/components/ui/combobox'
import { ConflictChoice } from '@/components/ui/conflict-choice'
import { DateInput } from '@/components/ui/date-input'
import { Dialog, DialogClose, Drawer } from '@/components/ui/dialog'
import { Dock } from '@/components/ui/dock'
import { Input, Textarea } from '@/components/ui/input'
import { NumberInput } from '@/components/ui/number-input'
import { OptionList } from '@/components/ui/option-list'
import { Rating } from '@/components/ui/rating'
import { SaveStatus } from '@/components/ui/save-status'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { Tabs } from '@/components/ui/tabs'
import { Bagian, Baris } from './bagian'
import { PERILAKU } from './contoh'
import { ContohGalat, ContohToast } from './contoh-klien'

/** Forms: every control in every state, the rating control, and what opens over the page. */
export function Isian({ k }: { k: string }) {
  return (
    <>
      <Bagian
        id={`${k}-isian`}
        judul="Isian"
        pakai={
          '<Input name label hint error saved icon /> <Textarea /> <NumberInput unit /> <DateInput />\n<Select options placeholder /> <Combobox items /> <Checkbox /> <OptionList legend options />\n<ConflictChoice mine theirs who when />\nerror menerima satu entri fieldErrors; id = name kecuali diberi'
        }
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <Input name={`${k}-nama`} label="Nama" hint="Seperti dalam SK." placeholder="Kosong" />
          <Input name={`${k}-cari`} label="Cari" icon="search" defaultValue="Nor Halimah" />
          <Input
            name={`${k}-nip`}
            label="NI PPPK"
            defaultValue="19900614202524201"
            error={['17 digit; NI PPPK selalu 18 digit.']}
          />
          <Input
            name={`${k}-kunci`}
            label="Berlaku sampai"
            defaultValue="31 Maret 2027"
            readOnly
            hint="Dipotong batas usia."
          />
          <NumberInput
            name={`${k}-upah`}
            label="Upah"
            unit="rupiah sebulan"
            defaultValue="1.850.000"
            saved="Tersimpan 09.12"
          />
          <DateInput name={`${k}-tgl`} label="Tanggal SK" defaultValue="2026-12-21" />
          <Select
            name={`${k}-opd`}
            label="Perangkat daerah"
            placeholder="Semua (14)"
            options={[
              { value: 'a', label: 'Dinas Kominfo' },
              { value: 'b', label: 'Dinas Kesehatan' },
            ]}
          />
          <Combobox
            name={`${k}-jabatan`}
            label="Jabatan acuan"
            placeholder="Ketik untuk mencari"
            items={[
              { value: '1', label: 'Operator Layanan Operasional' },
              { value: '2', label: 'Pengelola Umum Operasional' },
              { value: '3', label: 'Penata Layanan Operasional' },
            ]}
          />
          <Textarea name={`${k}-alasan`} label="Alasan" error="Tulis alasan paling sedikit satu kalimat." />
          <OptionList
            name={`${k}-hasil`}
            legend="Hasil dalam SK"
            options={[
              { value: '1', label: 'Diperpanjang' },
              {
                value: '2',
                label: 'Tidak diperpanjang',
                disabled: true,
                description: 'Tidak tersedia: ada syarat yang belum dinilai.',
              },
              { value: '3', label: 'Ditunda', note: 'sama dengan rekomendasi' },
            ]}
          />
          <Checkbox name={`${k}-setuju`} label="Sudah ditandatangani kedua pihak" hint="Tanggal menyusul." />
          <Input
            name={`${k}-mati`}
            label="Tidak dapat diisi"
            disabled
            defaultValue="dikunci sampai 9 November"
          />
        </div>
        <ConflictChoice
          name={`${k}-bentrok`}
          label="Nomor HP"
          mine="0812 5000 0904"
          theirs="0812 5000 0118"
          who="H. Fahruddin"
          when="09.11"
        />
        <ContohGalat />
      </Bagian>

      <Bagian
        id={`${k}-nilai`}
        judul="Tiga langkah"
        pakai={
          '<Rating name label defaultValue disabled wide />  1, 2, 3 · Backspace · Enter; bungkus data-kisi dan data-baris'
        }
      >
        <div data-kisi className="grid gap-2">
          <div data-baris className="flex flex-wrap gap-2">
            {PERILAKU.map((p, i) => (
              <Rating
                key={p}
                name={`${k}-r-${p}`}
                label={`${p}, Nor Halimah`}
                {...(i < 3 ? { defaultValue: i === 0 ? 3 : i === 1 ? 1 : 2 } : {})}
              />
            ))}
          </div>
          <div data-baris className="flex flex-wrap gap-2">
            <Rating name={`${k}-kunci-r`} label="Akuntabel, Arbainah, terkunci" defaultValue={2} disabled />
            <Rating name={`${k}-kosong-r`} label="Kompeten, Arbainah, terkunci" disabled />
          </div>
          <Rating wide name={`${k}-lebar`} label="Loyal, Nor Halimah, di ponsel" />
        </div>
      </Bagian>

      <Bagian
        id={`${k}-simpan`}
        judul="Simpan otomatis"
        pakai={
          "const { state, schedule, flush } = useIdleSave(send, { kind: 'idle' }, { idleMs, retryMs, offline })\n<SaveStatus state={state} onRetry={() => void flush()} />"
        }
      >
        <Baris>
          <SaveStatus state={{ kind: 'saving' }} />
          <SaveStatus state={{ kind: 'saved', time: '09.14' }} />
          <SaveStatus
            state={{ kind: 'offline', text: 'Jaringan terputus. Ketikan Anda tersimpan di peramban ini.' }}
          />
          <SaveStatus state={{ kind: 'refused', text: 'Belum tersimpan. Target: tulis angkanya.' }} />
        </Baris>
      </Bagian>
      <Bagian
        id={`${k}-lapis`}
        judul="Dialog, laci, tab, pemberitahuan singkat"
        pakai={
          '<Dialog trigger title description>form + <DialogClose /></Dialog> <Drawer trigger title head footer>\n<Tabs items={[{ value, label, content }]} /> <ToastProvider>, useToast().add({ title })'
        }
      >
        <Baris>
          <Dialog
            trigger="Buka dialog"
            title="Cabut akses Siti Raudah"
            description="Sesinya berakhir saat ini juga. Jejaknya tetap ada."
          >
            <div className="flex justify-end gap-2">
              <DialogClose />
              <Button variant="danger">Cabut akses</Button>
            </div>
          </Dialog>
          <Drawer trigger="Buka laci" title="Nor Halimah" footer={<DialogClose>Tutup</DialogClose>}>
            <p>Isi singkat seseorang, tanpa meninggalkan daftar.</p>
          </Drawer>
          {k === 'terang' ? <ContohToast /> : null}
        </Baris>
        <Card>
          <CardBody>
            <Tabs
              label="Rincian"
              items={[
                { value: 'a', label: 'Kontrak', content: <p>810/217/BKPSDM/2026</p> },
                { value: 'b', label: 'Penugasan', content: <p>Dinas Kominfo sejak 1 Januari 2026</p> },
              ]}
            />
          </CardBody>
        </Card>
        <Dock
          title="Terapkan 42 pegawai: 6 baru, 36 berubah"
          actions={<SubmitButton size="lg">Terapkan</SubmitButton>}
        >
          1 perubahan dan 11 baris dilewati. Semua atau tidak sama sekali.
        </Dock>
      </Bagian>
    </>
  )
}
