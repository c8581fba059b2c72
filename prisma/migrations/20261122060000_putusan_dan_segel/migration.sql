-- Putaran yang disegel juga tidak bertambah orang.
CREATE FUNCTION tolak_tambah_temuan_disegel() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM putaran p WHERE p.status <> 'BERJALAN' AND p.id IN (SELECT DISTINCT putaran_id FROM baru)) THEN
    RAISE EXCEPTION 'putaran yang disegel tidak dapat ditambah' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER temuan_disegel_tambah AFTER INSERT ON temuan REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION tolak_tambah_temuan_disegel();

-- Ditunda bukan keputusan akhir: putaran berikutnya boleh memutus orang yang sama. Satu keputusan per orang di satu putaran tetap.
DROP INDEX keputusan_satu_per_tahun;
CREATE UNIQUE INDEX keputusan_satu_per_tahun ON keputusan (pegawai_id, tahun) WHERE status <> 'DITOLAK' AND keputusan <> 'DITUNDA';
CREATE UNIQUE INDEX keputusan_satu_per_putaran ON keputusan (putaran_id, pegawai_id) WHERE status <> 'DITOLAK';

-- Keputusan menunjuk temuan putaran yang disegel dengan rekomendasi yang sungguh tertulis di sana, dan yang selesai tidak berubah lagi.
CREATE FUNCTION jaga_keputusan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.status <> 'MENUNGGU_ORANG_KEDUA' THEN
    RAISE EXCEPTION 'keputusan % sudah selesai', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF NOT EXISTS (SELECT 1 FROM temuan t JOIN putaran p ON p.id = t.putaran_id WHERE t.putaran_id = NEW.putaran_id
      AND t.pegawai_id = NEW.pegawai_id AND t.rekomendasi = NEW.rekomendasi AND p.tahun = NEW.tahun AND p.status = 'DISEGEL') THEN
    RAISE EXCEPTION 'keputusan tidak menunjuk temuan putaran yang disegel' USING ERRCODE = 'check_violation', CONSTRAINT = 'keputusan_atas_temuan';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keputusan_terjaga BEFORE INSERT OR UPDATE OR DELETE ON keputusan FOR EACH ROW EXECUTE FUNCTION jaga_keputusan();
