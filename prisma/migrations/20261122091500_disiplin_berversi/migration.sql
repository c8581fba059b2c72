-- Catatan disiplin dan pengecualian bulan dibetulkan dengan membandingkan versi, dan menyebut pencatatnya.
ALTER TABLE "hukuman_disiplin" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN "pencatat_id" UUID;
ALTER TABLE "kasus_disiplin" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN "pencatat_id" UUID;
ALTER TABLE "pengecualian_bulan" ADD COLUMN "pencatat_id" UUID;

ALTER TABLE hukuman_disiplin ADD CONSTRAINT hukuman_disiplin_pencatat_fkey FOREIGN KEY (pencatat_id) REFERENCES orang(id);
ALTER TABLE kasus_disiplin ADD CONSTRAINT kasus_disiplin_pencatat_fkey FOREIGN KEY (pencatat_id) REFERENCES orang(id);
ALTER TABLE pengecualian_bulan ADD CONSTRAINT pengecualian_bulan_pencatat_fkey FOREIGN KEY (pencatat_id) REFERENCES orang(id);

-- Tidak seorang pun mencatat disiplin atau mengecualikan bulannya sendiri; impor tidak menyebut pencatat.
CREATE FUNCTION tolak_catat_diri_sendiri() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM baru b JOIN pegawai p ON p.id = b.pegawai_id AND p.orang_id = b.pencatat_id) THEN
    RAISE EXCEPTION 'tidak seorang pun mencatat ini tentang dirinya sendiri' USING ERRCODE = 'check_violation', CONSTRAINT = 'pencatat_bukan_diri_sendiri';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER hukuman_disiplin_bukan_diri_tambah AFTER INSERT ON hukuman_disiplin REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION tolak_catat_diri_sendiri();
CREATE TRIGGER hukuman_disiplin_bukan_diri_ubah AFTER UPDATE ON hukuman_disiplin REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION tolak_catat_diri_sendiri();
CREATE TRIGGER kasus_disiplin_bukan_diri_tambah AFTER INSERT ON kasus_disiplin REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION tolak_catat_diri_sendiri();
CREATE TRIGGER kasus_disiplin_bukan_diri_ubah AFTER UPDATE ON kasus_disiplin REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION tolak_catat_diri_sendiri();
CREATE TRIGGER pengecualian_bulan_bukan_diri AFTER INSERT ON pengecualian_bulan REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION tolak_catat_diri_sendiri();
