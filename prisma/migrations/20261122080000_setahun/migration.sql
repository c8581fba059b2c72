-- AlterTable
ALTER TABLE "akun" ADD COLUMN     "sandi_hingga" TIMESTAMPTZ(3),
ADD COLUMN     "sandi_sementara" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "hukuman_disiplin" ADD COLUMN     "uraian" TEXT;

-- AlterTable
ALTER TABLE "keputusan" ADD COLUMN     "sk_id" UUID;

-- AlterTable
ALTER TABLE "pengecualian_bulan" ADD COLUMN     "jenis" TEXT NOT NULL DEFAULT 'LAINNYA';

-- AlterTable
ALTER TABLE "penilaian_bulan" ADD COLUMN     "alasan_perilaku" JSONB,
ADD COLUMN     "dinilai_pada" TIMESTAMPTZ(3),
ADD COLUMN     "kapasitas_penilai" TEXT,
ADD COLUMN     "penilai_id" UUID,
ADD COLUMN     "umpan_balik" TEXT;

-- AlterTable
ALTER TABLE "penilaian_tahun" ADD COLUMN     "dinyatakan_pada" TIMESTAMPTZ(3),
ADD COLUMN     "final_pada" TIMESTAMPTZ(3),
ADD COLUMN     "kapasitas_penilai" TEXT,
ADD COLUMN     "keberatan_hingga" DATE,
ADD COLUMN     "penilai_id" UUID,
ADD COLUMN     "rata_capaian" DECIMAL(6,2),
ADD COLUMN     "rata_perilaku" DECIMAL(4,2),
ADD COLUMN     "status" TEXT NOT NULL DEFAULT 'FINAL',
ADD COLUMN     "umpan_balik" TEXT,
ADD COLUMN     "usulan_hasil_kerja" TEXT,
ADD COLUMN     "usulan_perilaku" TEXT;

-- AlterTable
ALTER TABLE "putaran" ADD COLUMN     "gladi" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "berkas" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "nama" TEXT NOT NULL,
    "tipe" TEXT NOT NULL,
    "ukuran" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "kunci" TEXT NOT NULL,
    "pemilik_id" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "berkas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "periode_kehadiran" (
    "perangkat_daerah_id" UUID NOT NULL,
    "tahun" SMALLINT NOT NULL,
    "bulan" SMALLINT NOT NULL,
    "hari_kerja" SMALLINT NOT NULL,
    "dicatat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dicatat_oleh_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "periode_kehadiran_pkey" PRIMARY KEY ("perangkat_daerah_id","tahun","bulan")
);

-- CreateTable
CREATE TABLE "rekomendasi_opd" (
    "putaran_id" UUID NOT NULL,
    "pegawai_id" UUID NOT NULL,
    "usulan" TEXT NOT NULL,
    "alasan" TEXT,
    "kepala_id" UUID NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rekomendasi_opd_pkey" PRIMARY KEY ("putaran_id","pegawai_id")
);

-- CreateTable
CREATE TABLE "verifikasi" (
    "putaran_id" UUID NOT NULL,
    "pegawai_id" UUID NOT NULL,
    "catatan" TEXT,
    "verifikator_id" UUID NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verifikasi_pkey" PRIMARY KEY ("putaran_id","pegawai_id")
);

-- CreateTable
CREATE TABLE "sk_keputusan" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "putaran_id" UUID NOT NULL,
    "nomor" TEXT NOT NULL,
    "tanggal" DATE NOT NULL,
    "jumlah" INTEGER NOT NULL,
    "atas_nama" BOOLEAN NOT NULL DEFAULT false,
    "pencatat_id" UUID NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sk_keputusan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rilis_putaran" (
    "putaran_id" UUID NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "orang_id" UUID NOT NULL,

    CONSTRAINT "rilis_putaran_pkey" PRIMARY KEY ("putaran_id")
);

-- CreateTable
CREATE TABLE "rencana_bulan" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "pegawai_id" UUID NOT NULL,
    "tahun" SMALLINT NOT NULL,
    "bulan" SMALLINT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'RENCANA_DRAF',
    "rencana_diajukan_pada" TIMESTAMPTZ(3),
    "rencana_disetujui_pada" TIMESTAMPTZ(3),
    "realisasi_pada" TIMESTAMPTZ(3),
    "dinilai_pada" TIMESTAMPTZ(3),
    "final_pada" TIMESTAMPTZ(3),
    "keberatan_hingga" DATE,
    "beku" JSONB,
    "beku_hash" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "rencana_bulan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "baris_rencana" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "rencana_bulan_id" UUID NOT NULL,
    "urutan" SMALLINT NOT NULL,
    "indikator_id" UUID,
    "aspek" TEXT NOT NULL DEFAULT 'KUANTITAS',
    "uraian" TEXT NOT NULL,
    "target" DECIMAL(14,2),
    "satuan" TEXT NOT NULL,
    "polaritas" TEXT NOT NULL DEFAULT 'MAKSIMAL',
    "bobot" DECIMAL(5,2),
    "realisasi" DECIMAL(14,2),
    "catatan" TEXT,

    CONSTRAINT "baris_rencana_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bukti_dukung" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "baris_rencana_id" UUID NOT NULL,
    "tautan" TEXT,
    "berkas_id" UUID,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bukti_dukung_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "riwayat_bulan" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "rencana_bulan_id" UUID NOT NULL,
    "dari" TEXT,
    "ke" TEXT NOT NULL,
    "aksi" TEXT NOT NULL,
    "pelaku" TEXT NOT NULL,
    "orang_id" UUID,
    "alasan" TEXT,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "riwayat_bulan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "versi_skp" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "skp_id" UUID NOT NULL,
    "nomor" SMALLINT NOT NULL DEFAULT 1,
    "status" TEXT NOT NULL DEFAULT 'DRAF',
    "penyusun" TEXT NOT NULL,
    "pengaju" TEXT,
    "diajukan_pada" TIMESTAMPTZ(3),
    "disetujui_pada" TIMESTAMPTZ(3),
    "ttd_pegawai_pada" TIMESTAMPTZ(3),
    "ttd_penilai_pada" TIMESTAMPTZ(3),
    "ditetapkan_pada" TIMESTAMPTZ(3),
    "penilai_id" UUID,
    "kapasitas_penilai" TEXT,
    "beku" JSONB,
    "beku_hash" BYTEA,
    "diubah_oleh_id" UUID,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "versi_skp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rencana_hasil_kerja" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "versi_skp_id" UUID NOT NULL,
    "urutan" SMALLINT NOT NULL,
    "uraian" TEXT NOT NULL,
    "rhk_atasan" TEXT,

    CONSTRAINT "rencana_hasil_kerja_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indikator_skp" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "rencana_id" UUID NOT NULL,
    "urutan" SMALLINT NOT NULL,
    "aspek" TEXT NOT NULL,
    "uraian" TEXT NOT NULL,
    "target" DECIMAL(14,2) NOT NULL,
    "satuan" TEXT NOT NULL,
    "polaritas" TEXT NOT NULL DEFAULT 'MAKSIMAL',
    "bobot" DECIMAL(5,2),

    CONSTRAINT "indikator_skp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "komentar_skp" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "versi_skp_id" UUID NOT NULL,
    "rencana_id" UUID,
    "orang_id" UUID NOT NULL,
    "isi" TEXT NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "komentar_skp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "riwayat_status_skp" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "versi_skp_id" UUID NOT NULL,
    "dari" TEXT,
    "ke" TEXT NOT NULL,
    "aksi" TEXT NOT NULL,
    "pelaku" TEXT NOT NULL,
    "orang_id" UUID NOT NULL,
    "alasan" TEXT,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "riwayat_status_skp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pustaka_rhk" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "jabatan_id" UUID NOT NULL,
    "urutan" SMALLINT NOT NULL,
    "uraian" TEXT NOT NULL,
    "indikator" JSONB NOT NULL,

    CONSTRAINT "pustaka_rhk_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "berkas_kunci_key" ON "berkas"("kunci");

-- CreateIndex
CREATE INDEX "berkas_pemilik_id_idx" ON "berkas"("pemilik_id");

-- CreateIndex
CREATE UNIQUE INDEX "sk_keputusan_putaran_id_nomor_key" ON "sk_keputusan"("putaran_id", "nomor");

-- CreateIndex
CREATE INDEX "rencana_bulan_tahun_bulan_status_idx" ON "rencana_bulan"("tahun", "bulan", "status");

-- CreateIndex
CREATE UNIQUE INDEX "rencana_bulan_pegawai_id_tahun_bulan_key" ON "rencana_bulan"("pegawai_id", "tahun", "bulan");

-- CreateIndex
CREATE UNIQUE INDEX "baris_rencana_rencana_bulan_id_urutan_key" ON "baris_rencana"("rencana_bulan_id", "urutan");

-- CreateIndex
CREATE UNIQUE INDEX "bukti_dukung_berkas_id_key" ON "bukti_dukung"("berkas_id");

-- CreateIndex
CREATE INDEX "bukti_dukung_baris_rencana_id_idx" ON "bukti_dukung"("baris_rencana_id");

-- CreateIndex
CREATE INDEX "riwayat_bulan_rencana_bulan_id_pada_idx" ON "riwayat_bulan"("rencana_bulan_id", "pada");

-- CreateIndex
CREATE INDEX "versi_skp_status_idx" ON "versi_skp"("status");

-- CreateIndex
CREATE UNIQUE INDEX "versi_skp_skp_id_nomor_key" ON "versi_skp"("skp_id", "nomor");

-- CreateIndex
CREATE UNIQUE INDEX "rencana_hasil_kerja_versi_skp_id_urutan_key" ON "rencana_hasil_kerja"("versi_skp_id", "urutan");

-- CreateIndex
CREATE UNIQUE INDEX "indikator_skp_rencana_id_urutan_key" ON "indikator_skp"("rencana_id", "urutan");

-- CreateIndex
CREATE INDEX "komentar_skp_versi_skp_id_pada_idx" ON "komentar_skp"("versi_skp_id", "pada");

-- CreateIndex
CREATE INDEX "riwayat_status_skp_versi_skp_id_pada_idx" ON "riwayat_status_skp"("versi_skp_id", "pada");

-- CreateIndex
CREATE UNIQUE INDEX "pustaka_rhk_jabatan_id_urutan_key" ON "pustaka_rhk"("jabatan_id", "urutan");

-- AddForeignKey
ALTER TABLE "berkas" ADD CONSTRAINT "berkas_pemilik_id_fkey" FOREIGN KEY ("pemilik_id") REFERENCES "orang"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "periode_kehadiran" ADD CONSTRAINT "periode_kehadiran_perangkat_daerah_id_fkey" FOREIGN KEY ("perangkat_daerah_id") REFERENCES "perangkat_daerah"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "keputusan" ADD CONSTRAINT "keputusan_sk_id_fkey" FOREIGN KEY ("sk_id") REFERENCES "sk_keputusan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rekomendasi_opd" ADD CONSTRAINT "rekomendasi_opd_putaran_id_pegawai_id_fkey" FOREIGN KEY ("putaran_id", "pegawai_id") REFERENCES "temuan"("putaran_id", "pegawai_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "rekomendasi_opd" ADD CONSTRAINT "rekomendasi_opd_kepala_id_fkey" FOREIGN KEY ("kepala_id") REFERENCES "orang"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "verifikasi" ADD CONSTRAINT "verifikasi_putaran_id_pegawai_id_fkey" FOREIGN KEY ("putaran_id", "pegawai_id") REFERENCES "temuan"("putaran_id", "pegawai_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "verifikasi" ADD CONSTRAINT "verifikasi_verifikator_id_fkey" FOREIGN KEY ("verifikator_id") REFERENCES "orang"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "sk_keputusan" ADD CONSTRAINT "sk_keputusan_putaran_id_fkey" FOREIGN KEY ("putaran_id") REFERENCES "putaran"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sk_keputusan" ADD CONSTRAINT "sk_keputusan_pencatat_id_fkey" FOREIGN KEY ("pencatat_id") REFERENCES "orang"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "rilis_putaran" ADD CONSTRAINT "rilis_putaran_putaran_id_fkey" FOREIGN KEY ("putaran_id") REFERENCES "putaran"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rilis_putaran" ADD CONSTRAINT "rilis_putaran_orang_id_fkey" FOREIGN KEY ("orang_id") REFERENCES "orang"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "rencana_bulan" ADD CONSTRAINT "rencana_bulan_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baris_rencana" ADD CONSTRAINT "baris_rencana_rencana_bulan_id_fkey" FOREIGN KEY ("rencana_bulan_id") REFERENCES "rencana_bulan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bukti_dukung" ADD CONSTRAINT "bukti_dukung_baris_rencana_id_fkey" FOREIGN KEY ("baris_rencana_id") REFERENCES "baris_rencana"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bukti_dukung" ADD CONSTRAINT "bukti_dukung_berkas_id_fkey" FOREIGN KEY ("berkas_id") REFERENCES "berkas"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "riwayat_bulan" ADD CONSTRAINT "riwayat_bulan_rencana_bulan_id_fkey" FOREIGN KEY ("rencana_bulan_id") REFERENCES "rencana_bulan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "riwayat_bulan" ADD CONSTRAINT "riwayat_bulan_orang_id_fkey" FOREIGN KEY ("orang_id") REFERENCES "orang"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "versi_skp" ADD CONSTRAINT "versi_skp_skp_id_fkey" FOREIGN KEY ("skp_id") REFERENCES "skp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rencana_hasil_kerja" ADD CONSTRAINT "rencana_hasil_kerja_versi_skp_id_fkey" FOREIGN KEY ("versi_skp_id") REFERENCES "versi_skp"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indikator_skp" ADD CONSTRAINT "indikator_skp_rencana_id_fkey" FOREIGN KEY ("rencana_id") REFERENCES "rencana_hasil_kerja"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "komentar_skp" ADD CONSTRAINT "komentar_skp_versi_skp_id_fkey" FOREIGN KEY ("versi_skp_id") REFERENCES "versi_skp"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "komentar_skp" ADD CONSTRAINT "komentar_skp_rencana_id_fkey" FOREIGN KEY ("rencana_id") REFERENCES "rencana_hasil_kerja"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "komentar_skp" ADD CONSTRAINT "komentar_skp_orang_id_fkey" FOREIGN KEY ("orang_id") REFERENCES "orang"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "riwayat_status_skp" ADD CONSTRAINT "riwayat_status_skp_versi_skp_id_fkey" FOREIGN KEY ("versi_skp_id") REFERENCES "versi_skp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "riwayat_status_skp" ADD CONSTRAINT "riwayat_status_skp_orang_id_fkey" FOREIGN KEY ("orang_id") REFERENCES "orang"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pustaka_rhk" ADD CONSTRAINT "pustaka_rhk_jabatan_id_fkey" FOREIGN KEY ("jabatan_id") REFERENCES "jabatan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Yang tidak dapat dikatakan skema Prisma.
ALTER TABLE versi_skp
  ADD CONSTRAINT versi_skp_status CHECK (status IN ('DRAF', 'DIAJUKAN', 'DISETUJUI', 'DITETAPKAN')),
  ADD CONSTRAINT versi_skp_pihak CHECK (penyusun IN ('PEGAWAI', 'ATASAN', 'PENGELOLA') AND pengaju IN ('PEGAWAI', 'ATASAN')),
  ADD CONSTRAINT versi_skp_diajukan CHECK (status = 'DRAF' OR pengaju IS NOT NULL),
  ADD CONSTRAINT versi_skp_beku CHECK (status NOT IN ('DISETUJUI', 'DITETAPKAN') OR num_nulls(beku, beku_hash, penilai_id, disetujui_pada) = 0),
  ADD CONSTRAINT versi_skp_ditetapkan CHECK ((status = 'DITETAPKAN') = (ditetapkan_pada IS NOT NULL)
    AND (status <> 'DITETAPKAN' OR num_nulls(ttd_pegawai_pada, ttd_penilai_pada) = 0)),
  ADD CONSTRAINT versi_skp_penilai_fkey FOREIGN KEY (penilai_id) REFERENCES orang(id);
CREATE UNIQUE INDEX versi_skp_satu_terbuka ON versi_skp (skp_id) WHERE status <> 'DITETAPKAN';
ALTER TABLE rencana_hasil_kerja ADD CONSTRAINT rencana_hasil_kerja_berisi CHECK (uraian <> '');
ALTER TABLE indikator_skp
  ADD CONSTRAINT indikator_skp_aspek CHECK (aspek IN ('KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA')),
  ADD CONSTRAINT indikator_skp_polaritas CHECK (polaritas IN ('MAKSIMAL', 'MINIMAL')),
  ADD CONSTRAINT indikator_skp_target CHECK (target > 0 AND bobot > 0 AND bobot <= 100);
ALTER TABLE rencana_bulan
  ADD CONSTRAINT rencana_bulan_sah CHECK (bulan BETWEEN 1 AND 12 AND tahun BETWEEN 2020 AND 2100),
  ADD CONSTRAINT rencana_bulan_status CHECK (status IN ('RENCANA_DRAF', 'RENCANA_DIAJUKAN', 'RENCANA_DISETUJUI', 'REALISASI_DIAJUKAN', 'DINILAI', 'FINAL')),
  ADD CONSTRAINT rencana_bulan_dinilai CHECK (status NOT IN ('DINILAI', 'FINAL') OR num_nulls(dinilai_pada, keberatan_hingga, beku, beku_hash) = 0),
  ADD CONSTRAINT rencana_bulan_final CHECK ((status = 'FINAL') = (final_pada IS NOT NULL));
ALTER TABLE baris_rencana
  ADD CONSTRAINT baris_rencana_aspek CHECK (aspek IN ('KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA')),
  ADD CONSTRAINT baris_rencana_polaritas CHECK (polaritas IN ('MAKSIMAL', 'MINIMAL')),
  ADD CONSTRAINT baris_rencana_angka CHECK (target >= 0 AND realisasi >= 0 AND bobot > 0 AND bobot <= 100);
ALTER TABLE bukti_dukung ADD CONSTRAINT bukti_dukung_satu_jenis CHECK (num_nonnulls(tautan, berkas_id) = 1 AND tautan ~ '^https?://');
ALTER TABLE berkas ADD CONSTRAINT berkas_tipe CHECK (tipe IN ('application/pdf', 'image/jpeg', 'image/png') AND ukuran > 0);
ALTER TABLE periode_kehadiran ADD CONSTRAINT periode_kehadiran_sah CHECK (bulan BETWEEN 1 AND 12 AND hari_kerja BETWEEN 0 AND 31);
ALTER TABLE pengecualian_bulan ADD CONSTRAINT pengecualian_bulan_jenis CHECK (jenis IN ('MELAHIRKAN', 'SAKIT', 'TUGAS', 'LAINNYA'));
ALTER TABLE penilaian_bulan ADD CONSTRAINT penilaian_bulan_penilai_fkey FOREIGN KEY (penilai_id) REFERENCES orang(id);
ALTER TABLE penilaian_tahun
  ADD CONSTRAINT penilaian_tahun_status CHECK (status IN ('BERJALAN', 'DIUSULKAN', 'KEBERATAN', 'FINAL')),
  ADD CONSTRAINT penilaian_tahun_menyimpang CHECK (
    (rating_hasil_kerja = usulan_hasil_kerja OR num_nulls(rating_hasil_kerja, usulan_hasil_kerja) > 0 OR alasan_hasil_kerja <> '') IS TRUE
    AND (rating_perilaku = usulan_perilaku OR num_nulls(rating_perilaku, usulan_perilaku) > 0 OR alasan_perilaku <> '') IS TRUE),
  ADD CONSTRAINT penilaian_tahun_penilai_fkey FOREIGN KEY (penilai_id) REFERENCES orang(id);
ALTER TABLE rekomendasi_opd ADD CONSTRAINT rekomendasi_opd_usulan CHECK (usulan IN ('DIPERPANJANG', 'DIPERPANJANG_DENGAN_CATATAN', 'TIDAK_DIPERPANJANG', 'DITUNDA'));
ALTER TABLE akun ADD CONSTRAINT akun_sandi_sementara_berakhir CHECK (NOT sandi_sementara OR sandi_hingga IS NOT NULL);

-- Tidak seorang pun menyetujui atau menilai dirinya sendiri; diperiksa sekali per pernyataan, juga pada tulisan massal.
CREATE FUNCTION tolak_nilai_diri_sendiri() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM baru b JOIN pegawai p ON p.id = b.pegawai_id AND p.orang_id = b.penilai_id) THEN
    RAISE EXCEPTION 'tidak seorang pun menilai dirinya sendiri' USING ERRCODE = 'check_violation', CONSTRAINT = 'penilaian_bukan_diri_sendiri';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER penilaian_bulan_bukan_diri_tambah AFTER INSERT ON penilaian_bulan REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION tolak_nilai_diri_sendiri();
CREATE TRIGGER penilaian_bulan_bukan_diri_ubah AFTER UPDATE ON penilaian_bulan REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION tolak_nilai_diri_sendiri();
CREATE TRIGGER penilaian_tahun_bukan_diri_tambah AFTER INSERT ON penilaian_tahun REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION tolak_nilai_diri_sendiri();
CREATE TRIGGER penilaian_tahun_bukan_diri_ubah AFTER UPDATE ON penilaian_tahun REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION tolak_nilai_diri_sendiri();
CREATE FUNCTION tolak_setujui_skp_sendiri() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM baru b JOIN skp s ON s.id = b.skp_id JOIN pegawai p ON p.id = s.pegawai_id AND p.orang_id = b.penilai_id) THEN
    RAISE EXCEPTION 'tidak seorang pun menyetujui SKP sendiri' USING ERRCODE = 'check_violation', CONSTRAINT = 'versi_skp_bukan_diri_sendiri';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER versi_skp_bukan_diri_tambah AFTER INSERT ON versi_skp REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION tolak_setujui_skp_sendiri();
CREATE TRIGGER versi_skp_bukan_diri_ubah AFTER UPDATE ON versi_skp REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION tolak_setujui_skp_sendiri();

-- I2: nilai bulan yang diberikan di Titian berdiri di atas rencana yang sudah disetujui dan realisasi yang diajukan.
CREATE FUNCTION wajib_rencana_disetujui() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM baru b WHERE b.sumber = 'TITIAN' AND NOT EXISTS (SELECT 1 FROM rencana_bulan r WHERE r.pegawai_id = b.pegawai_id
      AND r.tahun = b.tahun AND r.bulan = b.bulan AND r.status IN ('REALISASI_DIAJUKAN', 'DINILAI', 'FINAL'))) THEN
    RAISE EXCEPTION 'bulan dinilai tanpa rencana yang disetujui' USING ERRCODE = 'check_violation', CONSTRAINT = 'penilaian_bulan_berencana';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER penilaian_bulan_berencana_tambah AFTER INSERT ON penilaian_bulan REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION wajib_rencana_disetujui();

-- Isi yang sudah disetujui terkunci: SKP sejak disetujui, rencana bulan sejak dinilai.
CREATE FUNCTION tolak_ubah_isi_skp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM versi_skp v WHERE v.id = coalesce(NEW.versi_skp_id, OLD.versi_skp_id) AND v.status IN ('DISETUJUI', 'DITETAPKAN')) THEN
    RAISE EXCEPTION 'isi SKP yang disetujui tidak dapat diubah' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'versi_skp_terkunci';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER rencana_hasil_kerja_terkunci BEFORE UPDATE OR DELETE ON rencana_hasil_kerja FOR EACH ROW EXECUTE FUNCTION tolak_ubah_isi_skp();
CREATE FUNCTION tolak_ubah_indikator_skp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM rencana_hasil_kerja r JOIN versi_skp v ON v.id = r.versi_skp_id
      WHERE r.id = coalesce(NEW.rencana_id, OLD.rencana_id) AND v.status IN ('DISETUJUI', 'DITETAPKAN')) THEN
    RAISE EXCEPTION 'isi SKP yang disetujui tidak dapat diubah' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'versi_skp_terkunci';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER indikator_skp_terkunci BEFORE UPDATE OR DELETE ON indikator_skp FOR EACH ROW EXECUTE FUNCTION tolak_ubah_indikator_skp();
CREATE FUNCTION tolak_ubah_baris_rencana() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM rencana_bulan r WHERE r.id = coalesce(NEW.rencana_bulan_id, OLD.rencana_bulan_id) AND r.status IN ('DINILAI', 'FINAL')) THEN
    RAISE EXCEPTION 'bulan yang sudah dinilai tidak dapat diubah' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'rencana_bulan_terkunci';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER baris_rencana_terkunci BEFORE UPDATE OR DELETE ON baris_rencana FOR EACH ROW EXECUTE FUNCTION tolak_ubah_baris_rencana();

-- Keputusan berdiri di atas temuan putaran yang disegel, bukan gladi, yang sudah direkomendasikan kepala dan diperiksa BKD.
CREATE OR REPLACE FUNCTION jaga_keputusan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.status <> 'MENUNGGU_ORANG_KEDUA' THEN
    RAISE EXCEPTION 'keputusan % sudah selesai', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF NOT EXISTS (SELECT 1 FROM temuan t JOIN putaran p ON p.id = t.putaran_id WHERE t.putaran_id = NEW.putaran_id
      AND t.pegawai_id = NEW.pegawai_id AND t.rekomendasi = NEW.rekomendasi AND p.tahun = NEW.tahun AND p.status = 'DISEGEL' AND NOT p.gladi) THEN
    RAISE EXCEPTION 'keputusan tidak menunjuk temuan putaran yang disegel' USING ERRCODE = 'check_violation', CONSTRAINT = 'keputusan_atas_temuan';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM verifikasi v WHERE v.putaran_id = NEW.putaran_id AND v.pegawai_id = NEW.pegawai_id) THEN
    RAISE EXCEPTION 'keputusan mendahului pemeriksaan BKD' USING ERRCODE = 'check_violation', CONSTRAINT = 'keputusan_setelah_verifikasi';
  END IF;
  RETURN NEW;
END $$;
ALTER TABLE verifikasi ADD CONSTRAINT verifikasi_atas_rekomendasi FOREIGN KEY (putaran_id, pegawai_id) REFERENCES rekomendasi_opd(putaran_id, pegawai_id);
CREATE FUNCTION tolak_rekomendasi_diri_sendiri() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM baru b JOIN pegawai p ON p.id = b.pegawai_id AND p.orang_id = b.kepala_id) THEN
    RAISE EXCEPTION 'tidak seorang pun merekomendasikan dirinya sendiri' USING ERRCODE = 'check_violation', CONSTRAINT = 'rekomendasi_bukan_diri_sendiri';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER rekomendasi_opd_bukan_diri AFTER INSERT ON rekomendasi_opd REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION tolak_rekomendasi_diri_sendiri();
