/** Alamat pratinjau dengan saringan dan halaman yang diganti. */
export type Tautan = (
  ganti?: Partial<
    Record<'keadaan' | 'berakibat' | 'dilewati' | 'peringatan' | 'setelah' | 'sebelum', string>
  >,
) => string

/** Pembuat tautan di atas satu alamat pratinjau. */
export function makeTautan(alamat: string): Tautan {
  return (ganti = {}) => {
    const kueri = new URLSearchParams(ganti).toString()
    return kueri === '' ? alamat : `${alamat}?${kueri}`
  }
}
