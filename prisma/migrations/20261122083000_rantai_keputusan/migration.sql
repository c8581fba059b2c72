-- Gladi bernomor sendiri: latihan tidak melubangi nomor putaran yang diputuskan.
DROP INDEX "putaran_jenis_tahun_nomor_key";
CREATE UNIQUE INDEX "putaran_jenis_tahun_gladi_nomor_key" ON "putaran"("jenis", "tahun", "gladi", "nomor");

-- Rekomendasi yang dibawa dari putaran sebelumnya tetap menyebut kepalanya, dan siapa yang membawanya.
ALTER TABLE "rekomendasi_opd" ADD COLUMN "dibawa_dari_id" UUID, ADD COLUMN "dibawa_oleh_id" UUID;
ALTER TABLE "rekomendasi_opd" ADD CONSTRAINT "rekomendasi_opd_dibawa_dari_id_fkey" FOREIGN KEY ("dibawa_dari_id") REFERENCES "putaran"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "rekomendasi_opd" ADD CONSTRAINT "rekomendasi_opd_dibawa_oleh_id_fkey" FOREIGN KEY ("dibawa_oleh_id") REFERENCES "orang"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE rekomendasi_opd ADD CONSTRAINT rekomendasi_opd_dibawa CHECK (num_nulls(dibawa_dari_id, dibawa_oleh_id) IN (0, 2));
CREATE INDEX "keputusan_sk_id_idx" ON "keputusan"("sk_id");

-- Rekomendasi berdiri di atas temuan putaran yang disegel dan bukan gladi; yang berbeda dari temuan beralasan.
CREATE FUNCTION jaga_rekomendasi_opd() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM baru b JOIN putaran p ON p.id = b.putaran_id WHERE p.status <> 'DISEGEL' OR p.gladi) THEN
    RAISE EXCEPTION 'rekomendasi hanya atas putaran yang disegel dan bukan gladi' USING ERRCODE = 'check_violation', CONSTRAINT = 'rekomendasi_opd_atas_temuan';
  END IF;
  IF EXISTS (SELECT 1 FROM baru b JOIN temuan t ON t.putaran_id = b.putaran_id AND t.pegawai_id = b.pegawai_id
      WHERE b.usulan <> t.rekomendasi AND coalesce(b.alasan, '') = '') THEN
    RAISE EXCEPTION 'rekomendasi yang berbeda dari temuan perlu alasan' USING ERRCODE = 'check_violation', CONSTRAINT = 'rekomendasi_opd_menyimpang';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER rekomendasi_opd_terjaga AFTER INSERT ON rekomendasi_opd REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION jaga_rekomendasi_opd();

CREATE FUNCTION tolak_periksa_diri_sendiri() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM baru b JOIN pegawai p ON p.id = b.pegawai_id AND p.orang_id = b.verifikator_id) THEN
    RAISE EXCEPTION 'tidak seorang pun memeriksa dirinya sendiri' USING ERRCODE = 'check_violation', CONSTRAINT = 'verifikasi_bukan_diri_sendiri';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER verifikasi_bukan_diri AFTER INSERT ON verifikasi REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION tolak_periksa_diri_sendiri();

-- Langkah yang sudah diambil tidak diubah; kekeliruan dibetulkan dengan putaran baru atau keputusan yang beralasan.
CREATE FUNCTION tolak_ubah_langkah() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'langkah keputusan tidak dapat diubah' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER rekomendasi_opd_tetap BEFORE UPDATE OR DELETE ON rekomendasi_opd FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_langkah();
CREATE TRIGGER verifikasi_tetap BEFORE UPDATE OR DELETE ON verifikasi FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_langkah();

-- Gladi tidak pernah dirilis.
CREATE FUNCTION jaga_rilis_putaran() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM putaran p WHERE p.id = NEW.putaran_id AND (p.status <> 'DISEGEL' OR p.gladi)) THEN
    RAISE EXCEPTION 'hanya putaran yang disegel dan bukan gladi yang dirilis' USING ERRCODE = 'check_violation', CONSTRAINT = 'rilis_putaran_tersegel';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER rilis_putaran_terjaga BEFORE INSERT OR UPDATE ON rilis_putaran FOR EACH ROW EXECUTE FUNCTION jaga_rilis_putaran();
