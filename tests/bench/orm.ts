import { perseratusDari } from '../../lib/core/desimal.ts'
import type { Tanggal } from '../../lib/core/tanggal.ts'
import { parseTanggal } from '../../lib/core/tanggal.ts'
import { createKebijakan } from '../../lib/hukum/parameter.ts'
import { decidePerpanjangan } from '../../lib/kelayakan/aturan/index.ts'
import { listBulanWajib } from '../../lib/penilaian/aturan/bulan-wajib.ts'
import { computePredikat } from '../../lib/penilaian/aturan/predikat.ts'
import { computeRataTahunan } from '../../lib/penilaian/aturan/rata-tahunan.ts'
import { RATING } from '../../lib/perilaku-kerja/schema.ts'
import type { PrismaClient } from '../../lib/server/prisma-client/client.ts'

const hari = (nilai: Date | null | undefined): Tanggal | null =>
  nilai ? parseTanggal(nilai.toISOString().slice(0, 10)) : null

/**
 * Cara yang lazim ditulis: setiap orang dimuat dengan ORM beserta relasinya, dinilai, disimpan satu per satu. Dijalankan atas `daftarId`
 * saja; mengembalikan milidetik per orang. Tanpa potret dan tanpa segel, jadi lebih ringan daripada yang diukur di sebelahnya.
 */
export async function measureOrm(
  prisma: PrismaClient,
  daftarId: readonly string[],
  putaranId: string,
  pada: Tanggal,
): Promise<number> {
  const tahun = Number(pada.slice(0, 4))
  const mulai = performance.now()
  for (const id of daftarId) {
    const kebijakan = createKebijakan(pada)
    const orang = await prisma.pegawai.findUniqueOrThrow({
      where: { id },
      include: {
        orang: true,
        perjanjianKerja: { orderBy: { mulai: 'asc' } },
        pengecualian: { where: { tahun } },
        penilaianBulan: { where: { tahun } },
        penilaianTahun: { where: { tahun } },
        rekapKehadiran: { where: { tahun } },
        hukuman: true,
        kasus: true,
        skp: { where: { tahun } },
      },
    })
    const tugas = await prisma.penugasan.findFirst({
      where: { orangId: orang.orangId, jenis: 'DEFINITIF', mulai: { lte: new Date(pada) } },
      orderBy: { mulai: 'desc' },
      include: { unitKerja: true, jabatan: true },
    })
    const opd = tugas?.unitKerja.perangkatDaerahId ?? ''
    const pagu = await prisma.paguUpah.findUnique({
      where: { perangkatDaerahId_tahun: { perangkatDaerahId: opd, tahun: tahun + 1 } },
    })
    const [kontrak] = orang.perjanjianKerja.slice(-1)
    const masa = { mulai: hari(kontrak?.mulai), selesai: hari(kontrak?.selesai) }
    if (masa.mulai === null || masa.selesai === null) continue
    const rentang = { mulai: masa.mulai, selesai: masa.selesai }
    const wajib = listBulanWajib(
      [rentang],
      tahun,
      11,
      orang.pengecualian.map(({ bulan }) => bulan),
      kebijakan,
    )
    const rata = computeRataTahunan(
      wajib,
      orang.penilaianBulan.map(({ bulan, capaian, final }) => ({
        bulan,
        final,
        capaian: capaian === null ? null : perseratusDari(Number(capaian)),
      })),
      kebijakan,
    )
    const [skp] = orang.skp
    const [rating] = orang.penilaianTahun
    const hasilKerja = RATING.find((kode) => kode === rating?.ratingHasilKerja) ?? null
    const perilaku = RATING.find((kode) => kode === rating?.ratingPerilaku) ?? null
    const putusan = decidePerpanjangan(
      {
        status: orang.status === 'AKTIF' ? 'AKTIF' : 'DIBERHENTIKAN',
        tanggalLahir: hari(orang.orang.tanggalLahir),
        batasUsia: tugas?.jabatan?.batasUsia ?? null,
        kontrak: rentang,
        mulaiKerja: hari(orang.mulaiKerja),
        skpDitetapkan: skp ? skp.tanggalDitetapkan !== null : null,
        tanggalTerimaSk: hari(kontrak?.tanggalTerimaSk),
        tanggalTtdSkp: hari(skp?.tanggalTtdPenilai),
        bulanWajib: rata.bulanWajib,
        bulanFinal: rata.bulanWajib - rata.bulanHilang.length,
        bulanHilang: rata.bulanHilang,
        rataCapaian: rata.rata === null ? null : rata.rata / 100,
        predikat: hasilKerja && perilaku ? computePredikat(hasilKerja, perilaku) : null,
        ratingPerilaku: perilaku,
        alpaKumulatif: orang.rekapKehadiran.reduce((n, { alpa }) => n + alpa, 0),
        alpaBerturut: Math.max(0, ...orang.rekapKehadiran.map(({ alpaBerturut }) => alpaBerturut ?? 0)),
        hukuman: orang.hukuman.flatMap(({ tingkat, berlakuSejak, berlakuHingga }) =>
          tingkat === 'BERAT'
            ? [
                {
                  tingkat: 'BERAT' as const,
                  berlakuSejak: hari(berlakuSejak),
                  berlakuHingga: hari(berlakuHingga),
                },
              ]
            : [],
        ),
        kasusTerbuka: orang.kasus.some(({ ditutup }) => ditutup === null),
        paguUpahMencukupi: pagu?.mencukupi ?? null,
        jabatanDibutuhkan: null,
        anggaranKonversiTersedia: null,
        formasiTersedia: null,
      },
      kebijakan,
    )
    await prisma.temuan.create({
      data: {
        putaranId,
        pegawaiId: id,
        nip: orang.orang.nip ?? '',
        nama: orang.orang.nama,
        bahan: {},
        hasil: putusan.hasil,
        rekomendasi: putusan.rekomendasi,
        penentu: [...putusan.penentu],
        catatan: [...putusan.catatan],
      },
    })
  }
  return (performance.now() - mulai) / daftarId.length
}
