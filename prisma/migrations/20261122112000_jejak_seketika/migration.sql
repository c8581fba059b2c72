-- Daftar tunda GIN dibaca berurutan oleh setiap pertanyaan; jejak ditulis satu-satu dan dibaca menurut banyak id, maka langsung saja.
ALTER INDEX audit_entri_sebutan_idx SET (fastupdate = off);
ALTER INDEX audit_entri_teks_idx SET (fastupdate = off);
SELECT gin_clean_pending_list('audit_entri_sebutan_idx'::regclass), gin_clean_pending_list('audit_entri_teks_idx'::regclass);
