/**
 * Evaluasi perpanjangan setahun dalam satu SQL yang ditulis tangan, tanpa satu pun fungsi Titian: lantai ukuran, dan saksi mandiri
 * bagi uji. Hanya untuk parameter bawaan dan kontrak di dalam satu tahun takwim; $1 tahun, $2 hari evaluasi di bulan Desember.
 */
export const LANTAI_PUTARAN = `
WITH kontrak AS (
  SELECT DISTINCT ON (pegawai_id) pegawai_id, mulai, selesai, tanggal_terima_sk FROM perjanjian_kerja
  ORDER BY pegawai_id, ($2::date BETWEEN mulai AND selesai) DESC, mulai DESC
), wajib AS (
  SELECT k.pegawai_id, m.bulan FROM (
    SELECT pk.pegawai_id, b.bulan, sum(least(pk.selesai, (make_date($1::int, b.bulan, 1) + interval '1 month - 1 day')::date)
      - greatest(pk.mulai, make_date($1::int, b.bulan, 1)) + 1) AS hari
    FROM perjanjian_kerja pk CROSS JOIN generate_series(1, 11) AS b(bulan)
    WHERE pk.mulai <= (make_date($1::int, b.bulan, 1) + interval '1 month - 1 day')::date AND pk.selesai >= make_date($1::int, b.bulan, 1)
    GROUP BY 1, 2) m JOIN kontrak k USING (pegawai_id)
  WHERE m.hari >= 15 AND NOT EXISTS (SELECT 1 FROM pengecualian_bulan e WHERE e.pegawai_id = k.pegawai_id AND e.tahun = $1::int AND e.bulan = m.bulan)
), dinilai AS (
  SELECT b.*, b.final OR EXISTS (SELECT 1 FROM rencana_bulan x WHERE x.pegawai_id = b.pegawai_id AND x.tahun = b.tahun AND x.bulan = b.bulan
    AND x.status = 'DINILAI' AND x.keberatan_hingga < $2::date) AS pasti
  FROM penilaian_bulan b WHERE b.tahun = $1::int
), nilai AS (
  SELECT w.pegawai_id, count(*) AS wajib, count(*) FILTER (WHERE b.pasti AND b.capaian IS NOT NULL) AS final,
    round(avg(b.capaian) FILTER (WHERE b.pasti), 2) AS rata,
    round(avg(round((b.berorientasi_pelayanan + b.akuntabel + b.kompeten + b.harmonis + b.loyal + b.adaptif + b.kolaboratif) / 7.0, 2)) FILTER (WHERE b.pasti), 2) AS perilaku,
    count(h.alpa) AS terekap
  FROM wajib w
  LEFT JOIN dinilai b ON b.pegawai_id = w.pegawai_id AND b.bulan = w.bulan
  LEFT JOIN rekap_kehadiran h ON h.pegawai_id = w.pegawai_id AND h.tahun = $1::int AND h.bulan = w.bulan
  GROUP BY 1
), hadir AS (
  SELECT pegawai_id, sum(alpa) AS alpa, coalesce(max(alpa_berturut), 0) AS deret, coalesce(sum(alpa) FILTER (WHERE alpa_berturut IS NULL), 0) AS tanpa_deret
  FROM rekap_kehadiran WHERE tahun = $1::int GROUP BY 1
), dasar AS (
  SELECT p.id, p.status, k.mulai, k.selesai, k.tanggal_terima_sk, n.wajib, n.final, n.rata, n.perilaku, u.perangkat_daerah_id,
    (date_trunc('month', o.tanggal_lahir + make_interval(years => coalesce(p.batas_usia_khusus, j.batas_usia))) + interval '1 month - 1 day')::date AS bup,
    s.tanggal_ttd_pegawai, s.tanggal_ttd_penilai, s.tanggal_ditetapkan, t.rating_hasil_kerja, t.rating_perilaku,
    h.alpa, h.deret, h.tanpa_deret, coalesce(n.terekap = n.wajib AND h.alpa IS NOT NULL, FALSE) AS rekap_lengkap, pu.mencukupi, kj.dibutuhkan,
    EXISTS (SELECT 1 FROM hukuman_disiplin x WHERE x.pegawai_id = p.id AND x.tingkat = 'BERAT' AND x.berlaku_sejak <= k.selesai AND coalesce(x.berlaku_hingga, 'infinity') >= k.mulai) AS berat,
    EXISTS (SELECT 1 FROM kasus_disiplin x WHERE x.pegawai_id = p.id AND x.dibuka <= $2::date AND (x.ditutup IS NULL OR x.ditutup > $2::date)) AS kasus
  FROM pegawai p JOIN orang o ON o.id = p.orang_id
  LEFT JOIN kontrak k ON k.pegawai_id = p.id
  LEFT JOIN nilai n ON n.pegawai_id = p.id
  LEFT JOIN hadir h ON h.pegawai_id = p.id
  LEFT JOIN LATERAL (SELECT unit_kerja_id, jabatan_id FROM penugasan g WHERE g.orang_id = o.id AND g.jenis = 'DEFINITIF' AND g.mulai <= $2::date ORDER BY g.mulai DESC LIMIT 1) g ON TRUE
  LEFT JOIN unit_kerja u ON u.id = g.unit_kerja_id
  LEFT JOIN jabatan j ON j.id = g.jabatan_id
  LEFT JOIN skp s ON s.pegawai_id = p.id AND s.tahun = $1::int
  LEFT JOIN penilaian_tahun t ON t.pegawai_id = p.id AND t.tahun = $1::int AND t.status NOT IN ('BERJALAN', 'KEBERATAN')
  LEFT JOIN pagu_upah pu ON pu.perangkat_daerah_id = u.perangkat_daerah_id AND pu.tahun = $1::int + 1
  LEFT JOIN kebutuhan_jabatan kj ON kj.perangkat_daerah_id = u.perangkat_daerah_id AND kj.jabatan_id = g.jabatan_id AND kj.tahun = $1::int + 1
  WHERE p.status = 'AKTIF' OR EXISTS (SELECT 1 FROM perjanjian_kerja a WHERE a.pegawai_id = p.id AND a.mulai <= make_date($1::int, 12, 31) AND a.selesai >= make_date($1::int, 1, 1))
)
SELECT id, rata, perilaku, final, alpa,
  CASE
    WHEN status <> 'AKTIF' OR bup < selesai + 1 OR rating_perilaku = 'DI_BAWAH_EKSPEKTASI'
      OR (rating_hasil_kerja = 'DI_BAWAH_EKSPEKTASI' AND rating_perilaku IS NOT NULL)
      OR alpa >= 28 OR deret >= 10 OR berat THEN 'TIDAK_DIPERPANJANG'
    WHEN bup IS NULL OR selesai IS NULL OR tanggal_ditetapkan IS NULL OR tanggal_ttd_pegawai IS NULL OR tanggal_ttd_penilai IS NULL
      OR coalesce(final < wajib OR wajib = 0, TRUE) OR rating_hasil_kerja IS NULL OR rating_perilaku IS NULL OR NOT rekap_lengkap
      OR greatest(deret, tanpa_deret) >= 10 OR kasus THEN 'DITUNDA'
    WHEN alpa >= 3 OR greatest(tanggal_ttd_pegawai, tanggal_ttd_penilai) - tanggal_terima_sk > 10 OR NOT mencukupi OR NOT dibutuhkan
      OR bup < (selesai + 1 + interval '1 year')::date - 1 THEN 'DIPERPANJANG_DENGAN_CATATAN'
    ELSE 'DIPERPANJANG'
  END AS rekomendasi
FROM dasar`
