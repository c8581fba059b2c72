/**
 * Rantai CTE sampai `kepala`: kepala tiap perangkat daerah pada hari $1, paling banyak satu. Ia pejabat di unit induk yang atasannya
 * tidak di unit itu juga: definitif, lalu Pj., lalu Plt. (Plh. hanya menggantikan beberapa hari). Perangkat daerah tanpa pejabat di unit
 * induknya, seperti gabungan kecamatan, dikepalai atasan bersama para pejabat puncaknya. Dua calon setingkat: tidak seorang pun.
 */
export const KEPALA_SQL = `jabat AS (
    SELECT g.orang_id, g.nama_jabatan, g.jenis, u.perangkat_daerah_id AS opd, u.induk_id IS NULL AS induk
    FROM penugasan g JOIN unit_kerja u ON u.id = g.unit_kerja_id
    WHERE g.mulai <= $1::date AND (g.selesai IS NULL OR g.selesai >= $1::date) AND g.jenis <> 'PLH'
      AND NOT EXISTS (SELECT 1 FROM pegawai p WHERE p.orang_id = g.orang_id)),
  atas AS (SELECT bawahan_id, atasan_id FROM hubungan_atasan WHERE mulai <= $1::date AND (selesai IS NULL OR selesai >= $1::date)),
  calon AS (
    SELECT j.opd, j.orang_id, j.nama_jabatan, j.jenis, array_position(ARRAY['DEFINITIF', 'PJ', 'PLT'], j.jenis) AS tingkat
    FROM jabat j WHERE j.induk AND NOT EXISTS (
      SELECT 1 FROM atas a JOIN jabat k ON k.orang_id = a.atasan_id AND k.induk AND k.opd = j.opd WHERE a.bawahan_id = j.orang_id)
    UNION
    SELECT j.opd, k.orang_id, k.nama_jabatan, 'ATASAN', 9 FROM jabat j JOIN atas a ON a.bawahan_id = j.orang_id
      JOIN jabat k ON k.orang_id = a.atasan_id AND k.induk AND k.opd <> j.opd
    WHERE NOT EXISTS (SELECT 1 FROM jabat n WHERE n.opd = j.opd AND n.induk)),
  kepala AS (
    SELECT opd, orang_id, nama_jabatan, jenis FROM (
      SELECT c.*, rank() OVER (PARTITION BY opd ORDER BY tingkat) AS urut, count(*) OVER (PARTITION BY opd, tingkat) AS sama FROM calon c) s
    WHERE urut = 1 AND sama = 1)`
