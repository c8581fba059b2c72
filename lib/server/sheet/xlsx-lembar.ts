import { GalatLembar } from './galat.ts'
import type { BatasBaca } from './jenis.ts'
import { type LembarKemas, TANDA_ANGKA, TANDA_ISO, TANDA_RUMUS, TANDA_SERIAL } from './kemasan.ts'
import type { KolamTeks } from './kolam-teks.ts'
import { type Hitungan, PengemasLembar } from './pengemas-lembar.ts'
import { rapikanBoolean, rapikanTeks, tambahTeksXml } from './teks-sel.ts'
import { bulatDari, type PembacaXml, type PenangananXml } from './xml.ts'

const JENIS_SEL = ['s', 'inlineStr', 'n', 'str', 'b', 'e', 'd']
const MAX_GABUNGAN = 1000
const MAX_NOMOR_BARIS = 1_048_576

type SumberLembar = {
  nama: string
  tersembunyi: boolean
  kolam: KolamTeks
  jumlahBersama: number
  gayaTanggal: Uint8Array
  batas: BatasBaca
  hitungan: Hitungan
}

/** A handler for the XML of one sheet, and the sheet once all of it was read. */
export function bacaLembar(sumber: SumberLembar): { penangan: PenangananXml; hasil: () => LembarKemas } {
  const { kolam, jumlahBersama, gayaTanggal } = sumber
  const pengemas = new PengemasLembar(sumber.nama, kolam, sumber.batas, sumber.hitungan)
  let baris = 0
  let barisTersembunyi = false
  let kolom = -1
  let jenis = ''
  let gaya = 0
  let rumus = false
  let tangkap = false
  let fonetik = false

  const bukaBaris = (xml: PembacaXml): void => {
    const nomor = xml.atributBulat('r')
    // Rows without a number follow the one before; a number that goes back would give two rows the same name.
    if (nomor >= 0 && nomor <= baris) throw new GalatLembar('RUSAK')
    baris = nomor < 0 ? baris + 1 : nomor
    if (baris > MAX_NOMOR_BARIS) throw new GalatLembar('RUSAK')
    barisTersembunyi = /^(1|true)$/.test(xml.atribut('hidden') ?? '')
    kolom = -1
  }

  const bukaSel = (xml: PembacaXml): void => {
    const letak = xml.atributKolom('r')
    kolom = letak < 0 ? kolom + 1 : letak
    gaya = xml.atributBulat('s')
    jenis = xml.atributAntara('t', JENIS_SEL) ?? 'n'
    rumus = false
  }

  const tutupSel = (): void => {
    if (jenis === 'inlineStr' || jenis === 'str') rapikanTeks(kolam)
    const kosong = kolam.panjang === kolam.mulai
    if (jenis === 'b' && !kosong) rapikanBoolean(kolam)
    if (kosong && !rumus) return
    let tanda = rumus ? TANDA_RUMUS : 0
    let nomor: number
    if (jenis === 's' && !kosong) {
      nomor = bulatDari(kolam.bita, kolam.mulai, kolam.panjang)
      kolam.batal()
      if (nomor >= jumlahBersama) throw new GalatLembar('RUSAK')
      if (kolam.panjangKe(nomor) === 0 && !rumus) return
    } else {
      if (jenis === 'n' && !kosong)
        tanda |= gayaTanggal[gaya] === 1 ? TANDA_ANGKA | TANDA_SERIAL : TANDA_ANGKA
      if (jenis === 'd') tanda |= TANDA_ISO
      nomor = kolam.tutup()
    }
    pengemas.isi(kolom, nomor, tanda, baris)
  }

  const penangan: PenangananXml = {
    buka: (tag, xml, kosong) => {
      if (tag === 'c') {
        bukaSel(xml)
      } else if (tag === 'v') tangkap = !kosong
      else if (tag === 'row') bukaBaris(xml)
      else if (tag === 't') tangkap = !kosong && !fonetik
      else if (tag === 'f') rumus = true
      else if (tag === 'rPh') fonetik = !kosong
      else if (tag === 'mergeCell' && pengemas.gabungan.length < MAX_GABUNGAN) {
        pengemas.gabungan.push(xml.atribut('ref') ?? '')
      }
    },
    tutup: (tag) => {
      if (tag === 'v' || tag === 't') tangkap = false
      else if (tag === 'c') tutupSel()
      else if (tag === 'row') pengemas.tutupBaris(baris, barisTersembunyi)
      else if (tag === 'rPh') fonetik = false
    },
    teks: (b, dari, sampai, entitas) => {
      if (!tangkap) return
      tambahTeksXml(kolam, b, dari, sampai, entitas)
    },
  }
  return { penangan, hasil: () => pengemas.hasil(sumber.tersembunyi) }
}
