/** Columns of the sheet Koperasi that a desa reports together. */
export type Kelompok =
  | "pembentukan"
  | "legalitas"
  | "npwp"
  | "nib"
  | "rekening"
  | "nik_koperasi"
  | "akun_simkopdes"
  | "proposal_bisnis"
  | "lahan"
  | "operasi"
  | "anggota"
  | "pengurus"
  | "simpanan"
  | "modal"
  | "pinjaman"
  | "rat"
  | "bumdes";

/** Long sheets whose rows belong to a koperasi or its desa. */
export type LembarPanjang =
  "gerai" | "kemitraan" | "aset" | "pelatihan" | "usaha" | "potensi" | "inventaris";

/** What a desa begins to report at its own time. */
export type Bagian = Kelompok | LembarPanjang;
