import { headers } from 'next/headers'

// Lantai: halaman dinamis tanpa database, tanpa sesi, dengan elemen sebanyak daftar pegawai 50 baris.
export default async function Page() {
  await headers()
  const rows = Array.from({ length: 50 }, (_, i) => i)
  return (
    <main>
      <table>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {Array.from({ length: 7 }, (_, i) => i).map((cell) => (
                <td key={cell}>
                  <span>
                    <b>{`sel ${row}`}</b>
                    <i>{cell}</i>
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  )
}
