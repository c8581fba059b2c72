import { buttonClass } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { KeyValues } from '@/components/ui/key-values'

/** Apa yang dibaca dari kedua berkas pegawai, dan templat pelengkapnya. */
export function KolomPegawai() {
  return (
    <Card title="Yang dibaca" subtitle="Urutan kolom bebas; judul dicari pada 20 baris pertama.">
      <CardBody>
        <KeyValues
          items={[
            { k: 'Harus ada', v: 'NIP BARU, NAMA, JABATAN NAMA, UNOR NAMA' },
            {
              k: 'Dipakai bila ada',
              v: 'gelar, lahir, kelamin, HP, email, TMT, pendidikan, golongan, kedudukan hukum',
            },
            {
              k: 'Dibuang',
              v: 'agama, status kawin, NIK, NPWP, BPJS, alamat: tidak diperlukan di sini',
            },
            {
              k: 'Pelengkap',
              v: 'cukup NIP BARU; kolom lain boleh kosong dan yang kosong dibiarkan',
            },
          ]}
        />
        <a href="/api/unduh/templat-pelengkap" download className={buttonClass({ wide: true })}>
          <Icon name="download" />
          Templat pelengkap, berisi pegawai Anda
        </a>
      </CardBody>
    </Card>
  )
}
