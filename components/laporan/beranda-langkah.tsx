import { ButtonLink } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'

/** Jalan setahun dari berkas kantor sampai rekomendasi, hanya langkah yang boleh ditempuh. */
export function BerandaLangkah({
  impor,
  kelayakan,
  audit,
}: {
  impor: boolean
  kelayakan: boolean
  audit: boolean
}) {
  const langkah = [
    {
      tampil: impor,
      judul: 'Daftar pegawai',
      isi: 'Unggah berkas SIASN, periksa perbedaannya, lalu terapkan.',
      href: '/pegawai/impor',
      tombol: 'Impor pegawai',
    },
    {
      tampil: impor,
      judul: 'Rekap setahun',
      isi: 'Capaian, perilaku, kehadiran, SKP dan hukuman dari lembar kantor.',
      href: '/penilaian/impor',
      tombol: 'Impor rekap',
    },
    {
      tampil: kelayakan,
      judul: 'Kelayakan akhir tahun',
      isi: 'Rekomendasi perpanjangan tiap orang beserta alasannya.',
      href: '/kelayakan',
      tombol: 'Buka kelayakan',
    },
    {
      tampil: !kelayakan,
      judul: 'Tim saya',
      isi: 'Pegawai yang Anda nilai, dengan bulan yang sudah dan belum final.',
      href: '/pegawai',
      tombol: 'Buka daftar',
    },
    {
      tampil: audit,
      judul: 'Jejak audit',
      isi: 'Siapa mengubah apa, kapan, dan bahwa tidak ada yang dihapus.',
      href: '/audit',
      tombol: 'Buka jejak',
    },
  ].filter((satu) => satu.tampil)
  return (
    <div className="grid gap-5 md:grid-cols-2 xl:grid-cols-4">
      {langkah.map((satu) => (
        <Card key={satu.href} title={satu.judul}>
          <CardBody className="grid h-full content-between justify-items-start gap-3">
            <p className="text-ink-2 text-sm">{satu.isi}</p>
            <ButtonLink href={satu.href}>{satu.tombol}</ButtonLink>
          </CardBody>
        </Card>
      ))}
    </div>
  )
}
