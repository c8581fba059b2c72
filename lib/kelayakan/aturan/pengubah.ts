import { formatDaftar } from '../../core/format.ts'
import type { Aturan } from '../../hukum/aturan.ts'
import { andHasil, type Hasil, listPenentu, type NilaiJson } from '../../hukum/evaluasi.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { LABEL_HASIL } from '../labels.ts'
import type { Fakta } from '../schema.ts'
import { RANAH, type Ranah } from './ranah.ts'

export type Perubahan = {
  fakta: string
  label: string
  dari: NilaiJson
  menjadi: NilaiJson
  teksDari: string
  teksMenjadi: string
}

/** The smallest change that turns one deciding rule, and what the whole clause becomes by it. */
export type Pengubah = {
  kode: string
  /** One change, or the changes that are needed together; empty where a fact must first be recorded. */
  perubahan: Perubahan[]
  hasilAturan: Hasil
  hasilAkhir: Hasil
  membalikHasil: boolean
  kalimat: string
}

type Lolos<F> = (fakta: F) => boolean
type FaktaAturan = readonly [nama: string, ranah: Ranah]
type Temuan<F> = { berubah: FaktaAturan[]; fakta: F }

/** The rule's facts that can each turn it by themselves, the others as they are. */
function cariSendiri<F extends Fakta>(
  daftar: readonly FaktaAturan[],
  fakta: F,
  lolos: Lolos<F>,
): Temuan<F>[] {
  return daftar.flatMap((satu) => {
    const ubah = satu[1].cari(fakta, lolos)
    return ubah === null ? [] : [{ berubah: [satu], fakta: ubah(fakta) }]
  })
}

/** Where no single change is enough: each fact that still stops the rule with all others at their best. */
function cariBersama<F extends Fakta>(
  daftar: readonly FaktaAturan[],
  fakta: F,
  lolos: Lolos<F>,
): Temuan<F>[] {
  const berubah: FaktaAturan[] = []
  let gabungan = fakta
  for (const satu of daftar) {
    const lainIdeal = daftar.reduce((hasil, lain) => (lain === satu ? hasil : lain[1].ideal(hasil)), fakta)
    if (lolos(lainIdeal)) continue
    const ubah = satu[1].cari(lainIdeal, lolos)
    if (ubah === null) continue
    berubah.push(satu)
    gabungan = ubah(gabungan)
  }
  return lolos(gabungan) ? [{ berubah, fakta: gabungan }] : []
}

/**
 * What would change the result: for every deciding rule (all of them where everything is met) the smallest change of
 * each of its facts that turns it, found by search over the rule itself.
 */
export function listPengubah<F extends Fakta>(
  daftarAturan: readonly Aturan<F>[],
  fakta: F,
  kebijakan: Kebijakan,
): Pengubah[] {
  const putuskan = (satu: F) => daftarAturan.map((aturan) => aturan.decide(satu, kebijakan))
  const hasilKlausul = (satu: F) =>
    andHasil(
      putuskan(satu)
        .filter(({ peran }) => peran === 'SYARAT')
        .map(({ hasil }) => hasil),
    )
  const sekarang = putuskan(fakta)
  const hasil = hasilKlausul(fakta)
  const penentu = new Set(
    hasil === 'MEMENUHI'
      ? sekarang.filter(({ peran }) => peran === 'SYARAT').map(({ kode }) => kode)
      : listPenentu(sekarang),
  )
  return daftarAturan
    .filter(({ kode }) => penentu.has(kode))
    .flatMap((aturan) => {
      const lolos = (calon: F) =>
        (aturan.decide(calon, kebijakan).hasil === 'MEMENUHI') !== (hasil === 'MEMENUHI')
      const daftarFakta = Object.keys(aturan.listFakta(fakta)).flatMap((nama): FaktaAturan[] => {
        const ranah = RANAH[nama]
        return ranah === undefined ? [] : [[nama, ranah]]
      })
      const sendiri = cariSendiri(daftarFakta, fakta, lolos)
      const temuan = sendiri.length > 0 ? sendiri : cariBersama(daftarFakta, fakta, lolos)
      if (temuan.length === 0) return [catatDahulu(aturan, fakta, hasil, kebijakan)]
      return temuan.map((satu) => {
        const perubahan = satu.berubah.map((berubah) => bandingkan(berubah, aturan, fakta, satu.fakta))
        const hasilAkhir = hasilKlausul(satu.fakta)
        return {
          kode: aturan.kode,
          perubahan,
          hasilAturan: aturan.decide(satu.fakta, kebijakan).hasil,
          hasilAkhir,
          membalikHasil: hasilAkhir !== hasil,
          kalimat: susunKalimat(aturan.label, perubahan, hasil, hasilAkhir),
        }
      })
    })
}

function bandingkan<F extends Fakta>(
  [nama, ranah]: FaktaAturan,
  aturan: Aturan<F>,
  lama: F,
  baru: F,
): Perubahan {
  return {
    fakta: nama,
    label: ranah.label,
    dari: aturan.listFakta(lama)[nama] ?? null,
    menjadi: aturan.listFakta(baru)[nama] ?? null,
    teksDari: ranah.tampil(lama),
    teksMenjadi: ranah.tampil(baru),
  }
}

function susunKalimat(
  label: string,
  perubahan: readonly Perubahan[],
  hasil: Hasil,
  hasilAkhir: Hasil,
): string {
  const bila = formatDaftar(
    perubahan.map((satu) => `${satu.label} menjadi ${satu.teksMenjadi} (sekarang ${satu.teksDari})`),
  )
  const akibat =
    hasilAkhir === hasil
      ? `syarat "${label}" terpenuhi; hasil keseluruhan tetap ${LABEL_HASIL[hasil].toLowerCase()} karena syarat lain`
      : `hasil keseluruhan menjadi ${LABEL_HASIL[hasilAkhir].toLowerCase()}`
  return `Bila ${bila}, ${akibat}.`
}

/** A fact such as the contract itself cannot be proposed: it has to be recorded before anything can be said. */
function catatDahulu<F extends Fakta>(
  aturan: Aturan<F>,
  fakta: F,
  hasil: Hasil,
  kebijakan: Kebijakan,
): Pengubah {
  const belum = Object.entries(aturan.listFakta(fakta)).flatMap(([nama, nilai]) =>
    nilai === null
      ? [RANAH[nama]?.label ?? nama.replace(/[A-Z]/g, (huruf) => ` ${huruf.toLowerCase()}`)]
      : [],
  )
  return {
    kode: aturan.kode,
    perubahan: [],
    hasilAturan: aturan.decide(fakta, kebijakan).hasil,
    hasilAkhir: hasil,
    membalikHasil: false,
    kalimat: `Catat dahulu ${formatDaftar(belum) || 'data yang belum lengkap'}.`,
  }
}
