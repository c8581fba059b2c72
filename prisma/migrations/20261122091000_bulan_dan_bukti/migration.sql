-- AlterTable
ALTER TABLE "rencana_bulan" ADD COLUMN     "diubah_pada" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "riwayat_bulan" ADD COLUMN     "kapasitas" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "bukti_dukung_baris_rencana_id_tautan_key" ON "bukti_dukung"("baris_rencana_id", "tautan");

-- Kapasitas hanya yang dikenal; siapa bertindak sebagai apa tetap terbaca setelah pejabatnya berganti.
ALTER TABLE riwayat_bulan ADD CONSTRAINT riwayat_bulan_kapasitas CHECK (kapasitas IN ('ATASAN_LANGSUNG', 'DELEGASI', 'PLT', 'PLH'));

-- Bukti bulan yang sudah dinilai ikut terkunci bersama barisnya.
CREATE FUNCTION tolak_ubah_bukti() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM baris_rencana b JOIN rencana_bulan r ON r.id = b.rencana_bulan_id
      WHERE b.id = OLD.baris_rencana_id AND r.status IN ('DINILAI', 'FINAL')) THEN
    RAISE EXCEPTION 'bukti bulan yang sudah dinilai tidak dapat diubah' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'bukti_dukung_terkunci';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER bukti_dukung_terkunci BEFORE UPDATE OR DELETE ON bukti_dukung FOR EACH ROW EXECUTE FUNCTION tolak_ubah_bukti();
