-- Pustaka dikelola di sini: yang dihentikan kehilangan tempatnya, bukan barisnya, dan satu kepala per jabatan menjaga dua pengubah.
ALTER TABLE "pustaka_rhk" ADD COLUMN     "dihentikan_pada" TIMESTAMPTZ(3),
ALTER COLUMN "urutan" DROP NOT NULL;

-- CreateTable
CREATE TABLE "pustaka_jabatan" (
    "jabatan_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "diubah_oleh_id" UUID NOT NULL,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pustaka_jabatan_pkey" PRIMARY KEY ("jabatan_id")
);

-- AddForeignKey
ALTER TABLE "pustaka_jabatan" ADD CONSTRAINT "pustaka_jabatan_jabatan_id_fkey" FOREIGN KEY ("jabatan_id") REFERENCES "jabatan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pustaka_jabatan" ADD CONSTRAINT "pustaka_jabatan_diubah_oleh_id_fkey" FOREIGN KEY ("diubah_oleh_id") REFERENCES "orang"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Yang tidak dapat dikatakan skema Prisma.
ALTER TABLE pustaka_rhk
  ADD CONSTRAINT pustaka_rhk_tempat CHECK ((urutan IS NULL) = (dihentikan_pada IS NOT NULL)),
  ADD CONSTRAINT pustaka_rhk_berisi CHECK (uraian <> '' AND jsonb_typeof(indikator) = 'array');
