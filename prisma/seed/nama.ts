// Daftar nama karangan: lebih panjang dari biasanya karena isinya data.
import type { Acak } from './acak.ts'

const DEPAN_L =
  'Ahmad Abdul Akhmad Aidil Alfian Amrullah Andi Arif Asmuni Aulia Bahrani Budi Dedi Denny Fahmi Faisal Fauzi Fikri Gusti Hadi Hairul Hamdan Hamidi Hasan Helmi Hendra Husaini Ibrahim Ilham Irfan Irwan Jainal Jamhari Junaidi Khairil Lutfi Mahyuni Marwan Masrani Maulana Muhammad Mukhlis Murjani Nazaruddin Noor Norhan Pahriadi Rahmat Ramadhan Rasyid Reza Ridwan Rizki Rudi Rusdi Sabran Saidi Salman Samsul Sarkani Suhaimi Supian Syahrani Syaiful Syamsuri Taufik Wahyu Yusuf Zainal Zulkifli'.split(
    ' ',
  )
const BELAKANG_L =
  'Rizani Anwar Hidayat Fadillah Effendi Rahman Saputra Maulidin Noor Kurniawan Hidayatullah Akbar Hamdani Firdaus Syahputra Anshari Setiawan Ramadani Hakim Fitri Wahyudi Arifin Ependi Jailani Sofyan Gunawan Azhari Nugraha Padli Rifani Iskandar Mubarak Prasetyo Basri Rosyadi Ilmi Fajri Halim Suryani Yani'.split(
    ' ',
  )
const DEPAN_P =
  'Aisyah Amalia Annisa Arbainah Aulia Dewi Dina Eka Ernawati Fatimah Fauziah Fitriani Galuh Halimatus Hamsiah Hasanah Hayatun Herlina Hikmah Ida Isnawati Jamilah Jumiati Kartika Khadijah Laila Latifah Lestari Lisda Mahmudah Maimunah Mariana Masitah Maulida Mawaddah Melda Muliani Munawarah Nadia Nor Norhayati Noor Nurul Pahriah Rabiatul Rahmah Raudah Rina Risna Rusmiati Rusdiana Sapnah Sari Siti Sri Sumiati Syarifah Ulfah Wahdah Wardah Wati Yulia Yuliani Zahratun Zubaidah'.split(
    ' ',
  )
const BELAKANG_P =
  'Halimah Astuti Aulia Sari Rahmi Hapsari Widyaningrum Maulida Safitri Hidayati Anggraini Wulandari Hasanah Fitria Ramadhani Lestari Puspita Handayani Rahmawati Aryani Khairunnisa Azizah Novianti Permata Ariani Mahrita Rosmini Utami Melati Kamaliah Nafisah Jannah Salsabila Kusuma Mardiana Yanti Norlaila Susanti Apriani Hayati'.split(
    ' ',
  )
const TENGAH = ['', '', '', '', '', 'Nor', 'Aini', 'Fadli', 'Rizki', 'Dwi']

/** Nama karangan untuk jenis kelamin itu; satu sampai tiga kata. */
export function createNama(acak: Acak, jenisKelamin: 'L' | 'P'): string {
  const depan = acak.pick(jenisKelamin === 'L' ? DEPAN_L : DEPAN_P)
  if (acak.chance(0.08)) return depan
  const tengah = acak.pick(TENGAH)
  const belakang = acak.pick(jenisKelamin === 'L' ? BELAKANG_L : BELAKANG_P)
  return tengah === '' || tengah === depan || belakang === depan
    ? `${depan} ${belakang}`
    : `${depan} ${tengah} ${belakang}`
}

export const GELAR_PEJABAT: readonly (readonly [string, number])[] = [
  ['S.Sos.', 5],
  ['S.IP.', 4],
  ['S.E.', 4],
  ['S.STP., M.Si.', 2],
  ['S.Pd.', 2],
  ['S.T.', 2],
  ['S.Kom.', 2],
  ['S.AP., M.AP.', 2],
]
export const GELAR_KEPALA_SEKOLAH = ['S.Pd.', 'S.Pd.I.', 'S.Pd., M.Pd.', 'S.Pd.SD'] as const
export const GELAR_KESEHATAN = ['S.Kep.', 'S.Kep., Ners', 'S.K.M.', 'A.Md.Keb.', 'S.K.M., M.Kes.'] as const
