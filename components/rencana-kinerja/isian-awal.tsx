import { memo } from 'react'

/**
 * Versi dan isi yang dilihat pengetik, untuk dibandingkan dengan yang tersimpan. Sesudah terpasang keduanya hanya digerakkan simpanan
 * (`setHidden`): React menulis ulang nilai isian tersembunyi pada setiap gambar ulang, dan itu mengembalikan awal yang sudah basi.
 */
export const IsianAwal = memo(
  function IsianAwal({ version, awal }: { version: number; awal: string }) {
    return (
      <>
        <input type="hidden" name="version" defaultValue={version} />
        <input type="hidden" name="awal" defaultValue={awal} />
      </>
    )
  },
  () => true,
)
