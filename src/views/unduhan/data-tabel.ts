/** A value as a program gets it; null is an empty field. */
export type Nilai = string | number | null;

/** One column of a table for programs. */
export interface KolomData {
  readonly id: string;
  readonly judul: string;
  /** What it holds, when it is empty. */
  readonly keterangan: string;
  readonly jenis: "teks" | "bilangan" | "tanggal";
  /** Unit of a column whose figures all have the same. */
  readonly satuan: string | null;
  /** The only values a text may have. */
  readonly pilihan: readonly string[] | null;
}

/** A table for programs: raw values, one meaning per column, no sums among the rows. */
export interface DataTabel {
  readonly kolom: readonly KolomData[];
  readonly baris: readonly (readonly Nilai[])[];
}

type About = Pick<KolomData, "id" | "judul" | "keterangan">;

/** A column of text. */
export function kolomTeks(about: About): KolomData {
  return { ...about, jenis: "teks", satuan: null, pilihan: null };
}

/** A column of figures; without a unit each row says its own. */
export function kolomBilangan(about: About, satuan: string | null = null): KolomData {
  return { ...about, jenis: "bilangan", satuan, pilihan: null };
}

/** A column whose texts are chosen from a list. */
export function kolomPilihan(about: About, pilihan: readonly string[]): KolomData {
  return { ...about, jenis: "teks", satuan: null, pilihan };
}
