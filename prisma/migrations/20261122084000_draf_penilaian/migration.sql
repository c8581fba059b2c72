-- CreateTable
CREATE TABLE "draf_penilaian" (
    "pegawai_id" UUID NOT NULL,
    "tahun" SMALLINT NOT NULL,
    "bulan" SMALLINT NOT NULL,
    "penilai_id" UUID NOT NULL,
    "nilai" JSONB NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "draf_penilaian_pkey" PRIMARY KEY ("pegawai_id","tahun","bulan","penilai_id")
);

-- AddForeignKey
ALTER TABLE "draf_penilaian" ADD CONSTRAINT "draf_penilaian_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draf_penilaian" ADD CONSTRAINT "draf_penilaian_penilai_id_fkey" FOREIGN KEY ("penilai_id") REFERENCES "orang"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Yang tidak dapat dikatakan skema Prisma.
ALTER TABLE draf_penilaian ADD CONSTRAINT draf_penilaian_sah CHECK (bulan BETWEEN 1 AND 12 AND tahun BETWEEN 2020 AND 2100);
CREATE TRIGGER draf_penilaian_bukan_diri_tambah AFTER INSERT ON draf_penilaian REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION tolak_nilai_diri_sendiri();
