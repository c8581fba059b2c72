/** Pengganti `server-only` di luar Next: penanda itu melempar bila diimpor tanpa kondisi react-server. */
export {}
