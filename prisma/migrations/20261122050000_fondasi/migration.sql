CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- PostgreSQL 18 membawa uuidv7(); 15-17 memakai fungsi ini.
DO $$
BEGIN
  IF to_regproc('pg_catalog.uuidv7') IS NULL THEN
    CREATE FUNCTION public.uuidv7() RETURNS uuid LANGUAGE sql VOLATILE AS $f$
      SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
        PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid
    $f$;
  END IF;
END $$;

-- CreateTable
CREATE TABLE "akun" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "orang_id" UUID NOT NULL,
    "nama_masuk" TEXT NOT NULL,
    "sandi_hash" TEXT,
    "aktif" BOOLEAN NOT NULL DEFAULT true,
    "gagal_berturut" INTEGER NOT NULL DEFAULT 0,
    "tunda_hingga" TIMESTAMPTZ(3),
    "persona_demo" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "akun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "peran_akun" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "akun_id" UUID NOT NULL,
    "peran" TEXT NOT NULL,
    "perangkat_daerah_id" UUID,

    CONSTRAINT "peran_akun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sesi" (
    "rujukan_hash" BYTEA NOT NULL,
    "akun_id" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "terakhir_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diakhiri_pada" TIMESTAMPTZ(3),

    CONSTRAINT "sesi_pkey" PRIMARY KEY ("rujukan_hash")
);

-- CreateTable
CREATE TABLE "pagu_upah" (
    "perangkat_daerah_id" UUID NOT NULL,
    "tahun" SMALLINT NOT NULL,
    "mencukupi" BOOLEAN NOT NULL,

    CONSTRAINT "pagu_upah_pkey" PRIMARY KEY ("perangkat_daerah_id","tahun")
);

-- CreateTable
CREATE TABLE "kebutuhan_jabatan" (
    "perangkat_daerah_id" UUID NOT NULL,
    "jabatan_id" UUID NOT NULL,
    "tahun" SMALLINT NOT NULL,
    "dibutuhkan" BOOLEAN NOT NULL,

    CONSTRAINT "kebutuhan_jabatan_pkey" PRIMARY KEY ("perangkat_daerah_id","jabatan_id","tahun")
);

-- CreateTable
CREATE TABLE "impor" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "jenis" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'DIPERIKSA',
    "nama_berkas" TEXT NOT NULL,
    "ukuran" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "tahun" INTEGER,
    "pemetaan" JSONB NOT NULL,
    "ringkasan" JSONB NOT NULL,
    "akun_id" UUID NOT NULL,
    "diunggah_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diterapkan_pada" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "impor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "impor_baris" (
    "impor_id" UUID NOT NULL,
    "lembar" TEXT NOT NULL DEFAULT '',
    "nomor" INTEGER NOT NULL,
    "keadaan" TEXT NOT NULL,
    "kunci" TEXT,
    "nama" TEXT,
    "isi" JSONB NOT NULL,
    "beda" JSONB NOT NULL,
    "galat" JSONB NOT NULL,

    CONSTRAINT "impor_baris_pkey" PRIMARY KEY ("impor_id","lembar","nomor")
);

-- CreateTable
CREATE TABLE "parameter_daerah" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kode" TEXT NOT NULL,
    "nilai" JSONB NOT NULL,
    "berlaku_sejak" DATE NOT NULL,
    "berlaku_hingga" DATE,
    "dasar" TEXT NOT NULL,
    "terverifikasi" BOOLEAN NOT NULL DEFAULT false,
    "pengusul_id" UUID NOT NULL,
    "penyetuju_id" UUID NOT NULL,

    CONSTRAINT "parameter_daerah_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rekap_kehadiran" (
    "pegawai_id" UUID NOT NULL,
    "tahun" SMALLINT NOT NULL,
    "bulan" SMALLINT NOT NULL,
    "hari_kerja" SMALLINT,
    "izin" SMALLINT NOT NULL DEFAULT 0,
    "cuti_sakit" SMALLINT NOT NULL DEFAULT 0,
    "cuti_melahirkan" SMALLINT NOT NULL DEFAULT 0,
    "alpa" SMALLINT NOT NULL,
    "alpa_berturut" SMALLINT,

    CONSTRAINT "rekap_kehadiran_pkey" PRIMARY KEY ("pegawai_id","tahun","bulan")
);

-- CreateTable
CREATE TABLE "hukuman_disiplin" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "pegawai_id" UUID NOT NULL,
    "tingkat" TEXT NOT NULL,
    "jenis" TEXT,
    "nomor_sk" TEXT,
    "berlaku_sejak" DATE NOT NULL,
    "berlaku_hingga" DATE,

    CONSTRAINT "hukuman_disiplin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kasus_disiplin" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "pegawai_id" UUID NOT NULL,
    "dibuka" DATE NOT NULL,
    "ditutup" DATE,
    "ringkasan" TEXT,

    CONSTRAINT "kasus_disiplin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "putaran" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "jenis" TEXT NOT NULL DEFAULT 'PERPANJANGAN',
    "tahun" SMALLINT NOT NULL,
    "nomor" INTEGER NOT NULL,
    "pada" DATE NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'BERJALAN',
    "versi_aturan" TEXT NOT NULL,
    "kebijakan" JSONB NOT NULL,
    "jumlah" INTEGER NOT NULL DEFAULT 0,
    "selesai" INTEGER NOT NULL DEFAULT 0,
    "hash" BYTEA,
    "akun_id" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disegel_pada" TIMESTAMPTZ(3),

    CONSTRAINT "putaran_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "temuan" (
    "putaran_id" UUID NOT NULL,
    "pegawai_id" UUID NOT NULL,
    "perangkat_daerah_id" UUID,
    "nip" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "nama_jabatan" TEXT,
    "unit_kerja" TEXT,
    "bahan" JSONB NOT NULL,
    "fakta" JSONB,
    "hasil" TEXT,
    "rekomendasi" TEXT,
    "penentu" TEXT[],
    "catatan" TEXT[],
    "mulai" DATE,
    "selesai" DATE,

    CONSTRAINT "temuan_pkey" PRIMARY KEY ("putaran_id","pegawai_id")
);

-- CreateTable
CREATE TABLE "keputusan" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "putaran_id" UUID NOT NULL,
    "pegawai_id" UUID NOT NULL,
    "tahun" SMALLINT NOT NULL,
    "status" TEXT NOT NULL,
    "keputusan" TEXT NOT NULL,
    "rekomendasi" TEXT NOT NULL,
    "mulai" DATE,
    "selesai" DATE,
    "nomor_sk" TEXT NOT NULL,
    "tanggal_sk" DATE NOT NULL,
    "alasan_kode" TEXT,
    "alasan" TEXT,
    "pengusul_id" UUID NOT NULL,
    "diusulkan_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "penyetuju_id" UUID,
    "disetujui_pada" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "keputusan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "orang" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "nip" TEXT,
    "nama" TEXT NOT NULL,
    "gelar_depan" TEXT,
    "gelar_belakang" TEXT,
    "tempat_lahir" TEXT,
    "tanggal_lahir" DATE,
    "jenis_kelamin" TEXT,
    "nik_sandi" BYTEA,
    "nik_hmac" BYTEA,
    "nomor_hp" TEXT,
    "surel" TEXT,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "orang_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "perangkat_daerah" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "singkatan" TEXT NOT NULL,
    "jenis" TEXT NOT NULL,
    "urutan" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "perangkat_daerah_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_kerja" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "perangkat_daerah_id" UUID NOT NULL,
    "induk_id" UUID,
    "kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "jenis" TEXT NOT NULL,

    CONSTRAINT "unit_kerja_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jabatan" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "kelompok" TEXT NOT NULL,
    "batas_usia" INTEGER NOT NULL,

    CONSTRAINT "jabatan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jabatan_alias" (
    "nama" TEXT NOT NULL,
    "jabatan_id" UUID NOT NULL,

    CONSTRAINT "jabatan_alias_pkey" PRIMARY KEY ("nama")
);

-- CreateTable
CREATE TABLE "pegawai" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "orang_id" UUID NOT NULL,
    "pns_id" TEXT,
    "nrk" TEXT,
    "status" TEXT NOT NULL DEFAULT 'AKTIF',
    "mulai_kerja" DATE,
    "batas_usia_khusus" INTEGER,
    "alasan_batas_usia" TEXT,
    "pendidikan" TEXT,
    "golongan" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "pegawai_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "perjanjian_kerja" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "pegawai_id" UUID NOT NULL,
    "nomor" TEXT,
    "mulai" DATE NOT NULL,
    "selesai" DATE NOT NULL,
    "tanggal_terima_sk" DATE,
    "sumber_dana" TEXT,

    CONSTRAINT "perjanjian_kerja_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upah" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "pegawai_id" UUID NOT NULL,
    "rupiah_bulan" INTEGER NOT NULL,
    "berlaku_sejak" DATE NOT NULL,
    "berlaku_hingga" DATE,

    CONSTRAINT "upah_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pengecualian_bulan" (
    "pegawai_id" UUID NOT NULL,
    "tahun" SMALLINT NOT NULL,
    "bulan" SMALLINT NOT NULL,
    "alasan" TEXT NOT NULL,

    CONSTRAINT "pengecualian_bulan_pkey" PRIMARY KEY ("pegawai_id","tahun","bulan")
);

-- CreateTable
CREATE TABLE "penilaian_bulan" (
    "pegawai_id" UUID NOT NULL,
    "tahun" SMALLINT NOT NULL,
    "bulan" SMALLINT NOT NULL,
    "capaian" DECIMAL(6,2),
    "berorientasi_pelayanan" SMALLINT,
    "akuntabel" SMALLINT,
    "kompeten" SMALLINT,
    "harmonis" SMALLINT,
    "loyal" SMALLINT,
    "adaptif" SMALLINT,
    "kolaboratif" SMALLINT,
    "rating_perilaku" TEXT,
    "final" BOOLEAN NOT NULL DEFAULT false,
    "sumber" TEXT NOT NULL DEFAULT 'REKAP',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "penilaian_bulan_pkey" PRIMARY KEY ("pegawai_id","tahun","bulan")
);

-- CreateTable
CREATE TABLE "penilaian_tahun" (
    "pegawai_id" UUID NOT NULL,
    "tahun" SMALLINT NOT NULL,
    "rating_hasil_kerja" TEXT,
    "rating_perilaku" TEXT,
    "alasan_hasil_kerja" TEXT,
    "alasan_perilaku" TEXT,
    "sumber" TEXT NOT NULL DEFAULT 'REKAP',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "penilaian_tahun_pkey" PRIMARY KEY ("pegawai_id","tahun")
);

-- CreateTable
CREATE TABLE "penugasan" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "orang_id" UUID NOT NULL,
    "unit_kerja_id" UUID NOT NULL,
    "jabatan_id" UUID,
    "nama_jabatan" TEXT NOT NULL,
    "jenis" TEXT NOT NULL DEFAULT 'DEFINITIF',
    "mulai" DATE NOT NULL,
    "selesai" DATE,
    "nomor_sk" TEXT,

    CONSTRAINT "penugasan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hubungan_atasan" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "bawahan_id" UUID NOT NULL,
    "atasan_id" UUID NOT NULL,
    "mulai" DATE NOT NULL,
    "selesai" DATE,

    CONSTRAINT "hubungan_atasan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delegasi_wewenang" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "pemberi_id" UUID NOT NULL,
    "penerima_id" UUID NOT NULL,
    "jenis" TEXT NOT NULL,
    "mulai" DATE NOT NULL,
    "selesai" DATE NOT NULL,
    "nomor_surat" TEXT,

    CONSTRAINT "delegasi_wewenang_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setelan" (
    "kunci" TEXT NOT NULL,
    "nilai" JSONB NOT NULL,

    CONSTRAINT "setelan_pkey" PRIMARY KEY ("kunci")
);

-- CreateTable
CREATE TABLE "audit_entri" (
    "id" BIGSERIAL NOT NULL,
    "pada" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "akun_id" UUID,
    "orang_id" UUID,
    "peran" TEXT,
    "aksi" TEXT NOT NULL,
    "objek" TEXT NOT NULL,
    "objek_id" TEXT,
    "rincian" JSONB NOT NULL,
    "rujukan" TEXT,

    CONSTRAINT "audit_entri_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_segel" (
    "urut" BIGINT NOT NULL,
    "entri_id" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,
    "pada" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "audit_segel_pkey" PRIMARY KEY ("urut")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "peristiwa" TEXT NOT NULL,
    "isi" JSONB NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diproses_pada" TIMESTAMPTZ(3),
    "percobaan" INTEGER NOT NULL DEFAULT 0,
    "galat" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kunci_idempoten" (
    "akun_id" UUID NOT NULL,
    "aksi" TEXT NOT NULL,
    "kunci" TEXT NOT NULL,
    "hasil" JSONB NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "kunci_idempoten_pkey" PRIMARY KEY ("akun_id","aksi","kunci")
);

-- CreateTable
CREATE TABLE "skp" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "pegawai_id" UUID NOT NULL,
    "tahun" SMALLINT NOT NULL,
    "tanggal_ttd_pegawai" DATE,
    "tanggal_ttd_penilai" DATE,
    "tanggal_ditetapkan" DATE,
    "sumber" TEXT NOT NULL DEFAULT 'REKAP',

    CONSTRAINT "skp_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "akun_orang_id_key" ON "akun"("orang_id");

-- CreateIndex
CREATE UNIQUE INDEX "akun_nama_masuk_key" ON "akun"("nama_masuk");

-- CreateIndex
CREATE UNIQUE INDEX "akun_persona_demo_key" ON "akun"("persona_demo");

-- CreateIndex
CREATE UNIQUE INDEX "peran_akun_akun_id_peran_perangkat_daerah_id_key" ON "peran_akun"("akun_id", "peran", "perangkat_daerah_id");

-- CreateIndex
CREATE INDEX "sesi_akun_id_idx" ON "sesi"("akun_id");

-- CreateIndex
CREATE INDEX "impor_jenis_diunggah_pada_idx" ON "impor"("jenis", "diunggah_pada");

-- CreateIndex
CREATE INDEX "impor_baris_impor_id_keadaan_lembar_nomor_idx" ON "impor_baris"("impor_id", "keadaan", "lembar", "nomor");

-- CreateIndex
CREATE INDEX "parameter_daerah_kode_berlaku_sejak_idx" ON "parameter_daerah"("kode", "berlaku_sejak");

-- CreateIndex
CREATE UNIQUE INDEX "hukuman_disiplin_pegawai_id_tingkat_berlaku_sejak_key" ON "hukuman_disiplin"("pegawai_id", "tingkat", "berlaku_sejak");

-- CreateIndex
CREATE UNIQUE INDEX "kasus_disiplin_pegawai_id_dibuka_key" ON "kasus_disiplin"("pegawai_id", "dibuka");

-- CreateIndex
CREATE UNIQUE INDEX "putaran_jenis_tahun_nomor_key" ON "putaran"("jenis", "tahun", "nomor");

-- CreateIndex
CREATE INDEX "temuan_putaran_id_nama_pegawai_id_idx" ON "temuan"("putaran_id", "nama", "pegawai_id");

-- CreateIndex
CREATE INDEX "temuan_putaran_id_rekomendasi_nama_pegawai_id_idx" ON "temuan"("putaran_id", "rekomendasi", "nama", "pegawai_id");

-- CreateIndex
CREATE INDEX "temuan_putaran_id_perangkat_daerah_id_nama_pegawai_id_idx" ON "temuan"("putaran_id", "perangkat_daerah_id", "nama", "pegawai_id");

-- CreateIndex
CREATE INDEX "keputusan_putaran_id_pegawai_id_idx" ON "keputusan"("putaran_id", "pegawai_id");

-- CreateIndex
CREATE UNIQUE INDEX "orang_nip_key" ON "orang"("nip");

-- CreateIndex
CREATE UNIQUE INDEX "orang_nik_hmac_key" ON "orang"("nik_hmac");

-- CreateIndex
CREATE INDEX "orang_nama_trgm_idx" ON "orang" USING GIN ("nama" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "orang_nama_id_idx" ON "orang"("nama", "id");

-- CreateIndex
CREATE UNIQUE INDEX "perangkat_daerah_kode_key" ON "perangkat_daerah"("kode");

-- CreateIndex
CREATE UNIQUE INDEX "perangkat_daerah_nama_key" ON "perangkat_daerah"("nama");

-- CreateIndex
CREATE UNIQUE INDEX "unit_kerja_kode_key" ON "unit_kerja"("kode");

-- CreateIndex
CREATE INDEX "unit_kerja_induk_id_idx" ON "unit_kerja"("induk_id");

-- CreateIndex
CREATE UNIQUE INDEX "unit_kerja_perangkat_daerah_id_nama_key" ON "unit_kerja"("perangkat_daerah_id", "nama");

-- CreateIndex
CREATE UNIQUE INDEX "jabatan_kode_key" ON "jabatan"("kode");

-- CreateIndex
CREATE UNIQUE INDEX "jabatan_nama_key" ON "jabatan"("nama");

-- CreateIndex
CREATE INDEX "jabatan_alias_jabatan_id_idx" ON "jabatan_alias"("jabatan_id");

-- CreateIndex
CREATE UNIQUE INDEX "pegawai_orang_id_key" ON "pegawai"("orang_id");

-- CreateIndex
CREATE UNIQUE INDEX "pegawai_pns_id_key" ON "pegawai"("pns_id");

-- CreateIndex
CREATE UNIQUE INDEX "pegawai_nrk_key" ON "pegawai"("nrk");

-- CreateIndex
CREATE INDEX "perjanjian_kerja_pegawai_id_mulai_idx" ON "perjanjian_kerja"("pegawai_id", "mulai");

-- CreateIndex
CREATE INDEX "upah_pegawai_id_berlaku_sejak_idx" ON "upah"("pegawai_id", "berlaku_sejak");

-- CreateIndex
CREATE INDEX "penugasan_orang_id_mulai_idx" ON "penugasan"("orang_id", "mulai");

-- CreateIndex
CREATE INDEX "penugasan_unit_kerja_id_idx" ON "penugasan"("unit_kerja_id");

-- CreateIndex
CREATE INDEX "penugasan_jabatan_id_idx" ON "penugasan"("jabatan_id");

-- CreateIndex
CREATE INDEX "hubungan_atasan_bawahan_id_mulai_idx" ON "hubungan_atasan"("bawahan_id", "mulai");

-- CreateIndex
CREATE INDEX "hubungan_atasan_atasan_id_idx" ON "hubungan_atasan"("atasan_id");

-- CreateIndex
CREATE INDEX "delegasi_wewenang_pemberi_id_mulai_idx" ON "delegasi_wewenang"("pemberi_id", "mulai");

-- CreateIndex
CREATE INDEX "delegasi_wewenang_penerima_id_idx" ON "delegasi_wewenang"("penerima_id");

-- CreateIndex
CREATE INDEX "audit_entri_objek_objek_id_idx" ON "audit_entri"("objek", "objek_id");

-- CreateIndex
CREATE INDEX "audit_entri_akun_id_id_idx" ON "audit_entri"("akun_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_segel_entri_id_key" ON "audit_segel"("entri_id");

-- CreateIndex
CREATE INDEX "outbox_diproses_pada_id_idx" ON "outbox"("diproses_pada", "id");

-- CreateIndex
CREATE UNIQUE INDEX "skp_pegawai_id_tahun_key" ON "skp"("pegawai_id", "tahun");

-- AddForeignKey
ALTER TABLE "akun" ADD CONSTRAINT "akun_orang_id_fkey" FOREIGN KEY ("orang_id") REFERENCES "orang"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peran_akun" ADD CONSTRAINT "peran_akun_akun_id_fkey" FOREIGN KEY ("akun_id") REFERENCES "akun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sesi" ADD CONSTRAINT "sesi_akun_id_fkey" FOREIGN KEY ("akun_id") REFERENCES "akun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "impor_baris" ADD CONSTRAINT "impor_baris_impor_id_fkey" FOREIGN KEY ("impor_id") REFERENCES "impor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rekap_kehadiran" ADD CONSTRAINT "rekap_kehadiran_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hukuman_disiplin" ADD CONSTRAINT "hukuman_disiplin_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kasus_disiplin" ADD CONSTRAINT "kasus_disiplin_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "temuan" ADD CONSTRAINT "temuan_putaran_id_fkey" FOREIGN KEY ("putaran_id") REFERENCES "putaran"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "temuan" ADD CONSTRAINT "temuan_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "keputusan" ADD CONSTRAINT "keputusan_putaran_id_fkey" FOREIGN KEY ("putaran_id") REFERENCES "putaran"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_kerja" ADD CONSTRAINT "unit_kerja_perangkat_daerah_id_fkey" FOREIGN KEY ("perangkat_daerah_id") REFERENCES "perangkat_daerah"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_kerja" ADD CONSTRAINT "unit_kerja_induk_id_fkey" FOREIGN KEY ("induk_id") REFERENCES "unit_kerja"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jabatan_alias" ADD CONSTRAINT "jabatan_alias_jabatan_id_fkey" FOREIGN KEY ("jabatan_id") REFERENCES "jabatan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pegawai" ADD CONSTRAINT "pegawai_orang_id_fkey" FOREIGN KEY ("orang_id") REFERENCES "orang"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "perjanjian_kerja" ADD CONSTRAINT "perjanjian_kerja_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upah" ADD CONSTRAINT "upah_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pengecualian_bulan" ADD CONSTRAINT "pengecualian_bulan_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "penilaian_bulan" ADD CONSTRAINT "penilaian_bulan_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "penilaian_tahun" ADD CONSTRAINT "penilaian_tahun_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "penugasan" ADD CONSTRAINT "penugasan_orang_id_fkey" FOREIGN KEY ("orang_id") REFERENCES "orang"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "penugasan" ADD CONSTRAINT "penugasan_unit_kerja_id_fkey" FOREIGN KEY ("unit_kerja_id") REFERENCES "unit_kerja"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "penugasan" ADD CONSTRAINT "penugasan_jabatan_id_fkey" FOREIGN KEY ("jabatan_id") REFERENCES "jabatan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hubungan_atasan" ADD CONSTRAINT "hubungan_atasan_bawahan_id_fkey" FOREIGN KEY ("bawahan_id") REFERENCES "orang"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hubungan_atasan" ADD CONSTRAINT "hubungan_atasan_atasan_id_fkey" FOREIGN KEY ("atasan_id") REFERENCES "orang"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skp" ADD CONSTRAINT "skp_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Yang tidak dapat dikatakan skema Prisma: larangan tumpang tindih, nilai yang sah, jejak yang tidak dapat diubah.

ALTER TABLE orang
  ADD CONSTRAINT orang_nip_18_digit CHECK (nip ~ '^[0-9]{18}$'),
  ADD CONSTRAINT orang_jenis_kelamin CHECK (jenis_kelamin IN ('L', 'P')),
  ADD CONSTRAINT orang_nik_berpasangan CHECK ((nik_sandi IS NULL) = (nik_hmac IS NULL));

ALTER TABLE unit_kerja ADD CONSTRAINT unit_kerja_bukan_induk_sendiri CHECK (id <> induk_id);

ALTER TABLE jabatan ADD CONSTRAINT jabatan_batas_usia CHECK (batas_usia BETWEEN 50 AND 70);

ALTER TABLE pegawai
  ADD CONSTRAINT pegawai_status CHECK (status IN ('AKTIF', 'MENGUNDURKAN_DIRI', 'MENINGGAL', 'DIBERHENTIKAN', 'MENCAPAI_BUP', 'DIANGKAT_PPPK')),
  ADD CONSTRAINT pegawai_batas_usia_beralasan CHECK (batas_usia_khusus IS NULL OR (batas_usia_khusus BETWEEN 50 AND 70 AND alasan_batas_usia <> ''));

ALTER TABLE perjanjian_kerja
  ADD CONSTRAINT perjanjian_kerja_urut CHECK (selesai >= mulai),
  ADD CONSTRAINT perjanjian_kerja_tidak_tumpang_tindih EXCLUDE USING gist (pegawai_id WITH =, daterange(mulai, selesai, '[]') WITH &&);

ALTER TABLE upah
  ADD CONSTRAINT upah_tidak_negatif CHECK (rupiah_bulan >= 0),
  ADD CONSTRAINT upah_urut CHECK (berlaku_hingga >= berlaku_sejak),
  ADD CONSTRAINT upah_tidak_tumpang_tindih EXCLUDE USING gist (pegawai_id WITH =, daterange(berlaku_sejak, berlaku_hingga, '[]') WITH &&);

ALTER TABLE pengecualian_bulan
  ADD CONSTRAINT pengecualian_bulan_sah CHECK (bulan BETWEEN 1 AND 12 AND tahun BETWEEN 2020 AND 2100),
  ADD CONSTRAINT pengecualian_bulan_beralasan CHECK (alasan <> '');

ALTER TABLE penugasan
  ADD CONSTRAINT penugasan_jenis CHECK (jenis IN ('DEFINITIF', 'PLT', 'PLH', 'PJ')),
  ADD CONSTRAINT penugasan_urut CHECK (selesai >= mulai),
  ADD CONSTRAINT penugasan_definitif_tidak_tumpang_tindih
    EXCLUDE USING gist (orang_id WITH =, daterange(mulai, selesai, '[]') WITH &&) WHERE (jenis = 'DEFINITIF');

ALTER TABLE hubungan_atasan
  ADD CONSTRAINT hubungan_atasan_bukan_diri_sendiri CHECK (bawahan_id <> atasan_id),
  ADD CONSTRAINT hubungan_atasan_urut CHECK (selesai >= mulai),
  ADD CONSTRAINT hubungan_atasan_tidak_tumpang_tindih
    EXCLUDE USING gist (bawahan_id WITH =, daterange(mulai, selesai, '[]') WITH &&);

ALTER TABLE delegasi_wewenang
  ADD CONSTRAINT delegasi_bukan_diri_sendiri CHECK (pemberi_id <> penerima_id),
  ADD CONSTRAINT delegasi_jenis CHECK (jenis IN ('DELEGASI', 'PLT', 'PLH')),
  ADD CONSTRAINT delegasi_urut CHECK (selesai >= mulai),
  ADD CONSTRAINT delegasi_tidak_tumpang_tindih
    EXCLUDE USING gist (pemberi_id WITH =, daterange(mulai, selesai, '[]') WITH &&);
ALTER TABLE delegasi_wewenang
  ADD CONSTRAINT delegasi_pemberi_fkey FOREIGN KEY (pemberi_id) REFERENCES orang(id),
  ADD CONSTRAINT delegasi_penerima_fkey FOREIGN KEY (penerima_id) REFERENCES orang(id);

ALTER TABLE peran_akun
  ADD CONSTRAINT peran_akun_peran CHECK (peran IN ('PEGAWAI', 'PENILAI', 'PENGELOLA_OPD', 'KEPALA_OPD', 'ADMIN_BKD', 'PPK', 'AUDITOR')),
  ADD CONSTRAINT peran_akun_cakupan CHECK ((peran IN ('PENGELOLA_OPD', 'KEPALA_OPD')) = (perangkat_daerah_id IS NOT NULL)),
  ADD CONSTRAINT peran_akun_perangkat_daerah_id_fkey FOREIGN KEY (perangkat_daerah_id) REFERENCES perangkat_daerah(id);
CREATE UNIQUE INDEX peran_akun_tunggal ON peran_akun (akun_id, peran) WHERE perangkat_daerah_id IS NULL;

ALTER TABLE rekap_kehadiran ADD CONSTRAINT rekap_kehadiran_sah CHECK (
  bulan BETWEEN 1 AND 12 AND alpa BETWEEN 0 AND 31 AND izin BETWEEN 0 AND 31 AND cuti_sakit BETWEEN 0 AND 31
  AND cuti_melahirkan BETWEEN 0 AND 31 AND hari_kerja BETWEEN 0 AND 31 AND alpa_berturut BETWEEN 0 AND alpa);

ALTER TABLE hukuman_disiplin
  ADD CONSTRAINT hukuman_tingkat CHECK (tingkat IN ('RINGAN', 'SEDANG', 'BERAT')),
  ADD CONSTRAINT hukuman_urut CHECK (berlaku_hingga >= berlaku_sejak);
ALTER TABLE kasus_disiplin ADD CONSTRAINT kasus_urut CHECK (ditutup >= dibuka);

ALTER TABLE penilaian_bulan
  ADD CONSTRAINT penilaian_bulan_sah CHECK (bulan BETWEEN 1 AND 12 AND capaian >= 0),
  ADD CONSTRAINT penilaian_bulan_perilaku CHECK (
    berorientasi_pelayanan BETWEEN 1 AND 3 AND akuntabel BETWEEN 1 AND 3 AND kompeten BETWEEN 1 AND 3 AND harmonis BETWEEN 1 AND 3
    AND loyal BETWEEN 1 AND 3 AND adaptif BETWEEN 1 AND 3 AND kolaboratif BETWEEN 1 AND 3),
  ADD CONSTRAINT penilaian_bulan_perilaku_lengkap CHECK (
    num_nulls(berorientasi_pelayanan, akuntabel, kompeten, harmonis, loyal, adaptif, kolaboratif) IN (0, 7)),
  ADD CONSTRAINT penilaian_bulan_rating CHECK (rating_perilaku IN ('DI_ATAS_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_BAWAH_EKSPEKTASI'));
ALTER TABLE penilaian_tahun
  ADD CONSTRAINT penilaian_tahun_hasil CHECK (rating_hasil_kerja IN ('DI_ATAS_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_BAWAH_EKSPEKTASI')),
  ADD CONSTRAINT penilaian_tahun_perilaku CHECK (rating_perilaku IN ('DI_ATAS_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_BAWAH_EKSPEKTASI'));

ALTER TABLE pagu_upah ADD CONSTRAINT pagu_upah_perangkat_daerah_id_fkey FOREIGN KEY (perangkat_daerah_id) REFERENCES perangkat_daerah(id);
ALTER TABLE kebutuhan_jabatan
  ADD CONSTRAINT kebutuhan_jabatan_perangkat_daerah_id_fkey FOREIGN KEY (perangkat_daerah_id) REFERENCES perangkat_daerah(id),
  ADD CONSTRAINT kebutuhan_jabatan_jabatan_id_fkey FOREIGN KEY (jabatan_id) REFERENCES jabatan(id);

ALTER TABLE parameter_daerah
  ADD CONSTRAINT parameter_daerah_dua_orang CHECK (pengusul_id <> penyetuju_id),
  ADD CONSTRAINT parameter_daerah_urut CHECK (berlaku_hingga >= berlaku_sejak),
  ADD CONSTRAINT parameter_daerah_tidak_tumpang_tindih
    EXCLUDE USING gist (kode WITH =, daterange(berlaku_sejak, berlaku_hingga, '[]') WITH &&),
  ADD CONSTRAINT parameter_daerah_pengusul_id_fkey FOREIGN KEY (pengusul_id) REFERENCES orang(id),
  ADD CONSTRAINT parameter_daerah_penyetuju_id_fkey FOREIGN KEY (penyetuju_id) REFERENCES orang(id);

ALTER TABLE impor
  ADD CONSTRAINT impor_jenis CHECK (jenis IN ('DAFTAR_PEGAWAI', 'PELENGKAP', 'REKAP_TAHUN')),
  ADD CONSTRAINT impor_status CHECK (status IN ('DIPERIKSA', 'DITERAPKAN', 'DIBUANG')),
  ADD CONSTRAINT impor_akun_id_fkey FOREIGN KEY (akun_id) REFERENCES akun(id);
ALTER TABLE impor_baris ADD CONSTRAINT impor_baris_keadaan CHECK (keadaan IN ('BARU', 'BERUBAH', 'SAMA', 'SALAH'));

-- Satu putaran yang sedang berjalan per jenis dan tahun; yang disegel tidak berubah lagi.
ALTER TABLE putaran
  ADD CONSTRAINT putaran_status CHECK (status IN ('BERJALAN', 'DISEGEL', 'DIBATALKAN')),
  ADD CONSTRAINT putaran_segel CHECK ((status = 'DISEGEL') = (hash IS NOT NULL)),
  ADD CONSTRAINT putaran_akun_id_fkey FOREIGN KEY (akun_id) REFERENCES akun(id);
CREATE UNIQUE INDEX putaran_satu_berjalan ON putaran (jenis, tahun) WHERE status = 'BERJALAN';
ALTER TABLE temuan
  ADD CONSTRAINT temuan_hasil CHECK (hasil IN ('MEMENUHI', 'TIDAK_MEMENUHI', 'BELUM_DAPAT_DINILAI')),
  ADD CONSTRAINT temuan_rekomendasi CHECK (rekomendasi IN ('DIPERPANJANG', 'DIPERPANJANG_DENGAN_CATATAN', 'TIDAK_DIPERPANJANG', 'DITUNDA'));

CREATE FUNCTION tolak_ubah_putaran_disegel() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'DISEGEL' THEN RAISE EXCEPTION 'putaran % sudah disegel', OLD.id USING ERRCODE = 'restrict_violation'; END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER putaran_disegel BEFORE UPDATE OR DELETE ON putaran FOR EACH ROW EXECUTE FUNCTION tolak_ubah_putaran_disegel();
-- Tingkat pernyataan dengan tabel peralihan: memeriksa sekali per putaran, bukan sekali per baris.
CREATE FUNCTION tolak_ubah_temuan_disegel() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM putaran p WHERE p.status = 'DISEGEL' AND p.id IN (SELECT DISTINCT putaran_id FROM lama)) THEN
    RAISE EXCEPTION 'temuan putaran yang disegel tidak dapat diubah' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER temuan_disegel_ubah AFTER UPDATE ON temuan REFERENCING OLD TABLE AS lama FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_temuan_disegel();
CREATE TRIGGER temuan_disegel_hapus AFTER DELETE ON temuan REFERENCING OLD TABLE AS lama FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_temuan_disegel();

-- Keputusan: penyimpangan butuh alasan dan orang kedua; tidak seorang pun memutus dirinya sendiri.
ALTER TABLE keputusan
  ADD CONSTRAINT keputusan_status CHECK (status IN ('MENUNGGU_ORANG_KEDUA', 'DIPUTUSKAN', 'DITOLAK')),
  ADD CONSTRAINT keputusan_nilai CHECK (keputusan IN ('DIPERPANJANG', 'DIPERPANJANG_DENGAN_CATATAN', 'TIDAK_DIPERPANJANG', 'DITUNDA')),
  ADD CONSTRAINT keputusan_dua_orang CHECK (pengusul_id <> penyetuju_id),
  ADD CONSTRAINT keputusan_menyimpang CHECK (keputusan = rekomendasi OR (alasan_kode <> '' AND alasan <> ''
    AND (status <> 'DIPUTUSKAN' OR penyetuju_id IS NOT NULL)) IS TRUE),
  ADD CONSTRAINT keputusan_pengusul_id_fkey FOREIGN KEY (pengusul_id) REFERENCES orang(id),
  ADD CONSTRAINT keputusan_penyetuju_id_fkey FOREIGN KEY (penyetuju_id) REFERENCES orang(id),
  ADD CONSTRAINT keputusan_temuan_fkey FOREIGN KEY (putaran_id, pegawai_id) REFERENCES temuan(putaran_id, pegawai_id);
CREATE UNIQUE INDEX keputusan_satu_per_tahun ON keputusan (pegawai_id, tahun) WHERE status <> 'DITOLAK';
CREATE FUNCTION tolak_putus_diri_sendiri() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM pegawai p WHERE p.id = NEW.pegawai_id AND p.orang_id IN (NEW.pengusul_id, NEW.penyetuju_id)) THEN
    RAISE EXCEPTION 'tidak seorang pun memutus dirinya sendiri' USING ERRCODE = 'check_violation', CONSTRAINT = 'keputusan_bukan_diri_sendiri';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keputusan_bukan_diri_sendiri BEFORE INSERT OR UPDATE ON keputusan FOR EACH ROW EXECUTE FUNCTION tolak_putus_diri_sendiri();

-- Jejak audit hanya bertambah.
CREATE FUNCTION tolak_ubah_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'jejak audit tidak dapat diubah atau dihapus' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_entri_tetap BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entri FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_audit();
CREATE TRIGGER audit_segel_tetap BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_segel FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_audit();

-- Pertanyaan hari ini: siapa yang bertugas dan siapa atasannya.
CREATE INDEX hubungan_atasan_atasan_mulai ON hubungan_atasan (atasan_id, mulai);
