-- AlterTable
ALTER TABLE "perjanjian_kerja" ADD COLUMN     "jam_minggu" DECIMAL(4,1);

ALTER TABLE perjanjian_kerja ADD CONSTRAINT perjanjian_kerja_jam CHECK (jam_minggu > 0 AND jam_minggu <= 60);
