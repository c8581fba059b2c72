const JEDA_MS = 2_000
const JEDA_PEMBERSIHAN_MS = 60 * 60_000
const JEDA_PERIKSA_MS = 5 * 60_000

/**
 * Akar komposisi: pekerjaan berkala web process ini. Menyegel dan memeriksa jejak, mengantar peristiwa, memfinalkan
 * bulan dan tahun yang lewat masa keberatannya, membuang isi berkas tanpa catatan, meneruskan putaran yang terputus.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [
    { sealAudit },
    { checkAudit },
    { deliverOutbox, subscribe },
    { resumePutaran },
    { lapseBulanHarian },
    { lapseTahunHarian },
    { cleanBerkas },
    { settleHari },
    { log },
  ] = await Promise.all([
    import('./lib/server/audit'),
    import('./lib/server/audit-periksa'),
    import('./lib/server/outbox'),
    import('./lib/kelayakan/jobs'),
    import('./lib/rencana-kinerja/jobs'),
    import('./lib/penilaian/jobs'),
    import('./lib/berkas/jobs'),
    import('./lib/laporan/commands-hari'),
    import('./lib/server/log'),
  ])
  subscribe('kalender.hariBerganti', settleHari)
  const tick = async () => {
    try {
      await sealAudit()
      await deliverOutbox()
      await lapseBulanHarian()
      await lapseTahunHarian()
    } catch (error) {
      // Database sedang tidak menjawab: dicoba lagi pada putaran berikut, tidak ada yang hilang.
      log.warn({ err: error }, 'pekerjaan berkala tertunda')
    }
    setTimeout(tick, JEDA_MS).unref()
  }
  const check = async () => {
    try {
      const hasil = await checkAudit()
      if (hasil?.rusakPada) log.error(hasil.rusakPada, 'rantai segel jejak rusak')
    } catch (error) {
      log.warn({ err: error }, 'pemeriksaan jejak tertunda')
    }
    setTimeout(check, JEDA_PERIKSA_MS).unref()
  }
  void tick().then(check)
  setInterval(() => void cleanBerkas(), JEDA_PEMBERSIHAN_MS).unref()
  void resumePutaran().catch((error: unknown) =>
    log.error({ err: error }, 'putaran terputus belum dapat diteruskan'),
  )
}
