-- Rilis dipegang tiap keputusan: yang baru berlaku sesudah sebuah rilis menunggu rilis berikutnya.
ALTER TABLE "rilis_putaran" ADD COLUMN "id" UUID NOT NULL DEFAULT uuidv7();
ALTER TABLE "rilis_putaran" DROP CONSTRAINT "rilis_putaran_pkey", ADD CONSTRAINT "rilis_putaran_pkey" PRIMARY KEY ("id");
CREATE INDEX "rilis_putaran_putaran_id_idx" ON "rilis_putaran"("putaran_id");

CREATE TABLE "rilis_keputusan" (
    "keputusan_id" UUID NOT NULL,
    "rilis_id" UUID NOT NULL,

    CONSTRAINT "rilis_keputusan_pkey" PRIMARY KEY ("keputusan_id")
);
CREATE INDEX "rilis_keputusan_rilis_id_idx" ON "rilis_keputusan"("rilis_id");
ALTER TABLE "rilis_keputusan" ADD CONSTRAINT "rilis_keputusan_keputusan_id_fkey" FOREIGN KEY ("keputusan_id") REFERENCES "keputusan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "rilis_keputusan" ADD CONSTRAINT "rilis_keputusan_rilis_id_fkey" FOREIGN KEY ("rilis_id") REFERENCES "rilis_putaran"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Yang sudah berlaku ketika putarannya dirilis tetap dirilis; yang menyusul menunggu rilisnya sendiri.
INSERT INTO rilis_keputusan (keputusan_id, rilis_id)
SELECT k.id, l.id FROM keputusan k JOIN rilis_putaran l ON l.putaran_id = k.putaran_id
WHERE k.status = 'DIPUTUSKAN' AND coalesce(k.disetujui_pada, k.diusulkan_pada) <= l.pada;

-- Hanya keputusan yang sudah berlaku, dan hanya di dalam putarannya sendiri.
CREATE FUNCTION jaga_rilis_keputusan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM baru b JOIN keputusan k ON k.id = b.keputusan_id JOIN rilis_putaran l ON l.id = b.rilis_id
      WHERE k.status <> 'DIPUTUSKAN' OR k.putaran_id <> l.putaran_id) THEN
    RAISE EXCEPTION 'hanya keputusan yang berlaku di putarannya sendiri yang dirilis' USING ERRCODE = 'check_violation', CONSTRAINT = 'rilis_keputusan_berlaku';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER rilis_keputusan_terjaga AFTER INSERT ON rilis_keputusan REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION jaga_rilis_keputusan();
CREATE TRIGGER rilis_keputusan_tetap BEFORE UPDATE OR DELETE ON rilis_keputusan FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_langkah();

-- Usulan yang ditarik pengusulnya sendiri: ditolak tanpa orang kedua, dengan saatnya.
ALTER TABLE "keputusan" ADD COLUMN "ditarik_pada" TIMESTAMPTZ(3);
ALTER TABLE keputusan ADD CONSTRAINT keputusan_ditarik CHECK (ditarik_pada IS NULL OR (status = 'DITOLAK' AND penyetuju_id IS NULL));
