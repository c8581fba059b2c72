import { defineAturan } from '../../hukum/aturan.ts'
import { LABEL_STATUS_PEGAWAI } from '../../pegawai/labels.ts'
import type { Fakta } from '../schema.ts'

export const statusAktif = defineAturan({
  kode: 'status-aktif',
  label: 'Pegawai masih aktif',
  dasarHukum: [{ sumber: 'kepmenpanrb-16-2025' }, { sumber: 'uu-20-2023', pasal: '52' }],
  parameter: [],
  luaran: {
    aktif: { hasil: 'MEMENUHI', kalimat: 'Status pegawai aktif.' },
    tidakAktif: { hasil: 'TIDAK_MEMENUHI', kalimat: 'Status pegawai bukan aktif, melainkan: {status}.' },
    belumDicatat: { hasil: 'BELUM_DAPAT_DINILAI', kalimat: 'Status pegawai belum dicatat.' },
  },
  fakta: ({ status }: Fakta) => ({ status }),
  decide: ({ status }) => {
    if (status === null) return 'belumDicatat'
    return status === 'AKTIF' ? 'aktif' : 'tidakAktif'
  },
  isi: ({ status }) => ({ status: status === null ? '' : LABEL_STATUS_PEGAWAI[status].toLowerCase() }),
})
