import type { Izin } from '../../lib/akses/izin.ts'
import type { Peran } from '../../lib/akses/peran.ts'

export type BarisMatriks = {
  izin: Izin | null
  /** Siapa yang boleh; null berarti siapa pun, juga tanpa sesi. */
  peran: readonly Peran[] | null
}

const SEMUA: readonly Peran[] = [
  'PEGAWAI',
  'PENILAI',
  'PENGELOLA_OPD',
  'KEPALA_OPD',
  'ADMIN_BKD',
  'PPK',
  'AUDITOR',
]

/**
 * Siapa boleh lewat pintu mana, ditulis dan ditinjau dengan tangan. Uji membandingkannya dengan pintu yang ada dan dengan jawabannya:
 * pintu baru tanpa baris gagal, baris tanpa pintu gagal, izin yang berubah gagal.
 */
export const MATRIKS: Readonly<Record<string, BarisMatriks>> = {
  'sesi.open': { izin: null, peran: null },
  'sesi.openPersona': { izin: null, peran: null },
  'sesi.end': { izin: 'sesi:end', peran: SEMUA },
  'akun.changeSandi': { izin: 'sesi:end', peran: SEMUA },
  'akun.setAktif': { izin: 'akun:update', peran: ['ADMIN_BKD'] },
  'akun.issueSlip': { izin: 'akun:issue', peran: ['PENGELOLA_OPD', 'ADMIN_BKD'] },
  'akun.reissueSaringan': { izin: 'akun:issue', peran: ['PENGELOLA_OPD', 'ADMIN_BKD'] },
  'akun.issueKepala': { izin: 'akun:update', peran: ['ADMIN_BKD'] },
  'akun.reissueSlip': { izin: 'akun:issue', peran: ['PENGELOLA_OPD', 'ADMIN_BKD'] },
  'kehadiran.save': { izin: 'kehadiran:write', peran: ['PENGELOLA_OPD', 'ADMIN_BKD'] },
  'kehadiran.export': {
    izin: 'kehadiran:read',
    peran: ['PENILAI', 'PENGELOLA_OPD', 'KEPALA_OPD', 'ADMIN_BKD', 'AUDITOR'],
  },
  'disiplin.saveHukuman': { izin: 'disiplin:write', peran: ['PENGELOLA_OPD', 'ADMIN_BKD'] },
  'disiplin.saveKasus': { izin: 'disiplin:write', peran: ['PENGELOLA_OPD', 'ADMIN_BKD'] },
  'disiplin.remove': { izin: 'disiplin:write', peran: ['PENGELOLA_OPD', 'ADMIN_BKD'] },
  'disiplin.export': {
    izin: 'disiplin:read',
    peran: ['PENGELOLA_OPD', 'KEPALA_OPD', 'ADMIN_BKD', 'AUDITOR'],
  },
  'pegawai.exclude': { izin: 'pegawai:exclude', peran: ['PENGELOLA_OPD', 'ADMIN_BKD'] },
  'pegawai.include': { izin: 'pegawai:exclude', peran: ['PENGELOLA_OPD', 'ADMIN_BKD'] },
  'pegawai.import': { izin: 'pegawai:import', peran: ['ADMIN_BKD'] },
  'pegawai.discardImport': { izin: 'pegawai:import', peran: ['ADMIN_BKD'] },
  'penilaian.import': { izin: 'penilaian:import', peran: ['ADMIN_BKD'] },
  'penilaian.discardImport': { izin: 'penilaian:import', peran: ['ADMIN_BKD'] },
  'penilaian.saveDraft': { izin: 'penilaian:rate', peran: ['PENILAI'] },
  'penilaian.rate': { izin: 'penilaian:rate', peran: ['PENILAI'] },
  'penilaian.return': { izin: 'penilaian:rate', peran: ['PENILAI'] },
  'penilaian.acknowledge': { izin: 'penilaian:acknowledge', peran: ['PEGAWAI'] },
  'penilaian.stateYear': { izin: 'penilaian:rate', peran: ['PENILAI'] },
  'penilaian.stateYearAsProposed': { izin: 'penilaian:rate', peran: ['PENILAI'] },
  'penilaian.acknowledgeYear': { izin: 'penilaian:acknowledge', peran: ['PEGAWAI'] },
  'pegawai.uploadImport': { izin: 'pegawai:import', peran: ['ADMIN_BKD'] },
  'pegawai.downloadTemplate': { izin: 'pegawai:import', peran: ['ADMIN_BKD'] },
  'pegawai.downloadImportErrors': { izin: 'pegawai:import', peran: ['ADMIN_BKD'] },
  'penilaian.uploadImport': { izin: 'penilaian:import', peran: ['ADMIN_BKD'] },
  'penilaian.downloadTemplate': { izin: 'penilaian:import', peran: ['ADMIN_BKD'] },
  'penilaian.downloadImportErrors': { izin: 'penilaian:import', peran: ['ADMIN_BKD'] },
  'impor.downloadSample': { izin: 'pegawai:import', peran: ['ADMIN_BKD'] },
  'rencana.create': { izin: 'rencana:write', peran: ['PEGAWAI'] },
  'rencana.save': { izin: 'rencana:write', peran: ['PEGAWAI'] },
  'rencana.approve': { izin: 'rencana:approve', peran: ['PENILAI'] },
  'rencana.return': { izin: 'rencana:approve', peran: ['PENILAI'] },
  'rencana.uploadEvidence': { izin: 'rencana:write', peran: ['PEGAWAI'] },
  'rencana.downloadEvidence': { izin: 'rencana:read', peran: SEMUA },
  'skp.draft': { izin: 'skp:write', peran: ['PEGAWAI', 'PENILAI', 'PENGELOLA_OPD'] },
  'skp.draftMany': { izin: 'skp:write', peran: ['PEGAWAI', 'PENILAI', 'PENGELOLA_OPD'] },
  'skp.save': { izin: 'skp:write', peran: ['PEGAWAI', 'PENILAI', 'PENGELOLA_OPD'] },
  'skp.submit': { izin: 'skp:write', peran: ['PEGAWAI', 'PENILAI', 'PENGELOLA_OPD'] },
  'skp.return': { izin: 'skp:write', peran: ['PEGAWAI', 'PENILAI', 'PENGELOLA_OPD'] },
  'skp.revise': { izin: 'skp:write', peran: ['PEGAWAI', 'PENILAI', 'PENGELOLA_OPD'] },
  'skp.comment': { izin: 'skp:write', peran: ['PEGAWAI', 'PENILAI', 'PENGELOLA_OPD'] },
  'skp.submitMany': { izin: 'skp:write', peran: ['PEGAWAI', 'PENILAI', 'PENGELOLA_OPD'] },
  'skp.approve': { izin: 'skp:approve', peran: ['PENILAI'] },
  'skp.approveMany': { izin: 'skp:approve', peran: ['PENILAI'] },
  'skp.sign': { izin: 'skp:sign', peran: ['PEGAWAI', 'PENILAI'] },
  'skp.signMany': { izin: 'skp:sign', peran: ['PEGAWAI', 'PENILAI'] },
  'pustaka.save': { izin: 'pustaka:write', peran: ['PENGELOLA_OPD', 'ADMIN_BKD'] },
  'pustaka.copy': { izin: 'pustaka:write', peran: ['PENGELOLA_OPD', 'ADMIN_BKD'] },
  'kelayakan.evaluate': { izin: 'kelayakan:evaluate', peran: ['ADMIN_BKD'] },
  'kelayakan.revoke': { izin: 'kelayakan:evaluate', peran: ['ADMIN_BKD'] },
  'kelayakan.decide': { izin: 'kelayakan:decide', peran: ['ADMIN_BKD', 'PPK'] },
  'kelayakan.approve': { izin: 'kelayakan:decide', peran: ['ADMIN_BKD', 'PPK'] },
  'kelayakan.withdraw': { izin: 'kelayakan:decide', peran: ['ADMIN_BKD', 'PPK'] },
  'kelayakan.recommend': { izin: 'kelayakan:recommend', peran: ['KEPALA_OPD'] },
  'kelayakan.recommendBatch': { izin: 'kelayakan:recommend', peran: ['KEPALA_OPD'] },
  'kelayakan.carry': { izin: 'kelayakan:carry', peran: ['KEPALA_OPD', 'ADMIN_BKD'] },
  'kelayakan.verify': { izin: 'kelayakan:verify', peran: ['ADMIN_BKD'] },
  'kelayakan.verifyBatch': { izin: 'kelayakan:verify', peran: ['ADMIN_BKD'] },
  'kelayakan.decideBatch': { izin: 'kelayakan:decide', peran: ['ADMIN_BKD', 'PPK'] },
  'kelayakan.release': { izin: 'kelayakan:release', peran: ['ADMIN_BKD'] },
  'kelayakan.export': { izin: 'kelayakan:export', peran: ['KEPALA_OPD', 'ADMIN_BKD', 'PPK', 'AUDITOR'] },
  'kelayakan.exportBeda': { izin: 'kelayakan:export', peran: ['KEPALA_OPD', 'ADMIN_BKD', 'PPK', 'AUDITOR'] },
  'dokumen.printSkp': { izin: 'skp:read', peran: SEMUA },
  'dokumen.printBulan': { izin: 'penilaian:read', peran: SEMUA },
  'dasbor.export': {
    izin: 'dasbor:read',
    peran: ['PENGELOLA_OPD', 'KEPALA_OPD', 'ADMIN_BKD', 'PPK', 'AUDITOR'],
  },
  'audit.export': { izin: 'audit:read', peran: ['ADMIN_BKD', 'AUDITOR'] },
  'kalender.setJamDemo': { izin: 'setelan:update', peran: ['ADMIN_BKD'] },
  'laporan.continueContoh': { izin: 'setelan:update', peran: ['ADMIN_BKD'] },
}
