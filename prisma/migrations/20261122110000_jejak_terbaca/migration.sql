-- Jejak dibaca auditor menurut hari, pelaku, yang dikenai, macam perbuatan dan kata: setahun satu provinsi sejuta baris.
CREATE INDEX "audit_entri_pada_id_idx" ON "audit_entri"("pada", "id");
CREATE INDEX "audit_entri_orang_id_pada_id_idx" ON "audit_entri"("orang_id", "pada", "id");
CREATE INDEX "audit_entri_aksi_pada_id_idx" ON "audit_entri"("aksi", "pada", "id");
CREATE INDEX "audit_entri_rujukan_idx" ON "audit_entri"("rujukan");

-- CreateTable
CREATE TABLE "audit_pemeriksaan" (
    "id" BIGSERIAL NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "penuh" BOOLEAN NOT NULL,
    "sampai_urut" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,
    "rusak_urut" BIGINT,
    "sebab" TEXT,

    CONSTRAINT "audit_pemeriksaan_pkey" PRIMARY KEY ("id")
);

-- Yang tidak dapat dikatakan skema Prisma.
ALTER TABLE audit_pemeriksaan ADD CONSTRAINT audit_pemeriksaan_rusak CHECK (num_nulls(rusak_urut, sebab) IN (0, 2) AND sampai_urut >= 0);
CREATE TRIGGER audit_pemeriksaan_tetap BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_pemeriksaan FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_audit();

-- Semua id yang disebut sebuah entri: yang dikenai sebuah perbuatan dapat berada di objeknya atau di mana pun di rinciannya.
CREATE FUNCTION audit_sebutan(objek_id text, rincian jsonb) RETURNS uuid[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array(SELECT DISTINCT m[1]::uuid FROM regexp_matches(coalesce(objek_id, '') || ' ' || rincian::text,
    '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'gi') m)
$$;
CREATE INDEX audit_entri_sebutan_idx ON audit_entri USING GIN (audit_sebutan(objek_id, rincian));

-- Tulisan orang di dalam rincian: tanpa id, sidik dan kode, dan tanpa isi catatan disiplin, yang pembacaannya tercatat sendiri.
CREATE FUNCTION audit_teks(rincian jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(t.isi, ' '), '') FROM (SELECT v #>> '{}' AS isi FROM jsonb_path_query(
    rincian #- '{isi,uraian}' #- '{isi,ringkasan}' #- '{sebelum,uraian}' #- '{sebelum,ringkasan}' #- '{dihapus,uraian}' #- '{dihapus,ringkasan}',
    'strict $.** ? (@.type() == "string")') v) t WHERE t.isi !~ '^([0-9A-Fa-f-]{32,}|[A-Z_]+)$'
$$;
CREATE INDEX audit_entri_teks_idx ON audit_entri USING GIN (audit_teks(rincian) gin_trgm_ops);
