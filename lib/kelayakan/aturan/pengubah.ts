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

/** Facts that one of the rule's facts must become for the rule to pass, the others as they are. */
function cariSendiri<F extends Fakta>(ranah: readonly [string, Ranah][], fakta: F, lolos: Lolos<F>) {
  return ranah.flatMap(([nama, satu]) => {
    const berubah = satu.cari(fakta, lolos)
    return berubah === null ? [] : [{ nama: [nama], fakta: berubah }]
  })
}

/** Where no single change is enough: each fact that still stops the rule with all others at their best. */
function cariBersama<F extends Fakta>(ranah: readonly [string, Ranah][], fakta: F, lolos: Lolos<F>) {
  const nama: string[] = []
  let gabungan = fakta
  for (const [kunci, satu] of ranah) {
    const lainIdeal = ranah.reduce(
      (hasil, [lain, ranahLain]) => (lain === kunci ? hasil : ranahLain.ideal(hasil)),
      fakta,
    )
    if (lolos(lainIdeal)) continue
    const berubah = satu.cari(lainIdeal, lolos)
    if (berubah === null) continue
    nama.push(kunci)
    gabungan = satu.cari(gabungan, (calon) => satu.tampil(calon) === satu.tampil(berubah)) ?? gabungan
  }
  return lolos(gabungan) && nama.length > 0 ? [{ nama, fakta: gabungan }] : []
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
      const ranah = Object.keys(aturan.listFakta(fakta)).flatMap((nama): [string, Ranah][] => {
        const satu = RANAH[nama]
        return satu === undefined ? [] : [[nama, satu]]
      })
      const sendiri = cariSendiri(ranah, fakta, lolos)
      const temuan = sendiri.length > 0 ? sendiri : cariBersama(ranah, fakta, lolos)
      if (temuan.length === 0) return [catatDahulu(aturan, fakta, hasil, kebijakan)]
      return temuan.map((satu) => {
        const perubahan = satu.nama.map((nama) => bandingkan(nama, aturan, fakta, satu.fakta))
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

function bandingkan<F extends Fakta>(nama: string, aturan: Aturan<F>, lama: F, baru: F): Perubahan {
  const ranah = RANAH[nama]
  return {
    fakta: nama,
    label: ranah?.label ?? nama,
    dari: aturan.listFakta(lama)[nama] ?? null,
    menjadi: aturan.listFakta(baru)[nama] ?? null,
    teksDari: ranah?.tampil(lama) ?? '',
    teksMenjadi: ranah?.tampil(baru) ?? '',
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
