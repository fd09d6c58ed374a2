/** The list of regions in force: the package it comes from (and its version in package.json), and its decree. */
export const DAFTAR = {
  paket: "idn-area-data",
  versi: "4.0.1",
  putusan: "Kepmendagri 300.2.2-2138/2025",
  alamat: "https://github.com/fityannugroho/idn-area-data",
} as const;

/** "idn-area-data 4.0.1" */
export const NAMA_DAFTAR = `${DAFTAR.paket} ${DAFTAR.versi}`;
