'use client'

import { Button } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { Note } from '@/components/ui/note'
import { Select } from '@/components/ui/select'
import { formatUkuran, LABEL_ASPEK } from '@/lib/skp/labels'
import type { BarisPustaka } from '@/lib/skp/queries-isi'
import type { PilihanJabatan } from '@/lib/skp/queries-pustaka'

export type Dihentikan = BarisPustaka & { pada: string }

/** Mengambil isi jabatan lain ke dalam ketikan; belum tersimpan sampai Simpan ditekan. */
export function PustakaSumber({
  sumber,
  galat,
  busy,
  kosong,
  kabar,
}: {
  sumber: readonly PilihanJabatan[]
  galat: string | undefined
  busy: boolean
  /** Pustakanya belum berisi: ini cara memulai. */
  kosong: boolean
  /** Yang baru diambil, dikatakan di tempat tombolnya ditekan. */
  kabar: string | undefined
}) {
  if (sumber.length === 0) return null
  return (
    <Card label="Ambil dari jabatan lain">
      <CardBody>
        <div className="flex flex-wrap items-end gap-3">
          <Select
            name="dari"
            label={kosong ? 'Mulai dari isi jabatan yang mirip' : 'Tambah dari jabatan lain'}
            placeholder="Pilih jabatan"
            options={sumber.map(({ id, nama, banyak }) => ({ value: id, label: `${nama} (${banyak})` }))}
            error={galat ? [galat] : undefined}
            fieldClassName="min-w-0 flex-[1_1_16rem]"
          />
          <Button type="submit" name="perintah" value="salin" icon="copy" busy={busy} busyLabel="Mengambil…">
            Ambil isinya
          </Button>
        </div>
        {kabar ? (
          <div className="mt-3">
            <Note tone="info" live>
              {kabar}
            </Note>
          </div>
        ) : null}
      </CardBody>
    </Card>
  )
}

/** Yang pernah dihentikan: tidak ditawarkan lagi, dan dapat dipakai lagi. */
export function PustakaDihentikan({
  daftar,
  onPakai,
}: {
  daftar: readonly Dihentikan[]
  onPakai: (baris: Dihentikan) => void
}) {
  if (daftar.length === 0) return null
  return (
    <Card label="Yang dihentikan">
      <details>
        <summary className="min-h-11 cursor-pointer content-center px-4 font-semibold text-primary text-sm">
          Yang dihentikan ({daftar.length})
        </summary>
        <ul className="grid border-line border-t">
          {daftar.map((baris) => (
            <li
              key={baris.id}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-t px-4 py-2.5 text-sm first:border-t-0"
            >
              <div className="min-w-0 flex-[1_1_14rem]">
                <p className="font-medium">{baris.uraian}</p>
                <p className="text-ink-3 text-xs">
                  {[
                    ...baris.indikator.map(
                      ({ aspek, uraian, target, satuan }) =>
                        `${LABEL_ASPEK[aspek]}: ${uraian}, ${formatUkuran(target)} ${satuan}`,
                    ),
                    `dihentikan ${baris.pada}`,
                  ].join(' · ')}
                </p>
              </div>
              <Button
                type="submit"
                size="sm"
                icon="undo-2"
                name="pulihkan"
                value={baris.id}
                onClick={(event) => {
                  event.preventDefault()
                  onPakai(baris)
                }}
              >
                Pakai lagi
              </Button>
            </li>
          ))}
        </ul>
      </details>
    </Card>
  )
}
