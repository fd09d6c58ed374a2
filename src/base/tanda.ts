/** What marks data that are invented: those of the fictional region, and those of a simulated country. */
export type Tanda = "contoh" | "simulasi";

interface KataTanda {
  /** Stands alone where there is no room for more. */
  readonly cap: string;
  readonly arti: string;
  /** What is invented, where there is room for it. */
  readonly luas: string;
}

const KATA: Readonly<Record<Tanda, KataTanda>> = {
  contoh: { cap: "DATA CONTOH", arti: "wilayah fiktif", luas: "semua nama dan angka karangan" },
  simulasi: { cap: "SIMULASI", arti: "semua angka rekaan", luas: "hanya nama tempatnya nyata" },
};

/** "DATA CONTOH", "SIMULASI" */
export function capOf(tanda: Tanda): string {
  return KATA[tanda].cap;
}

/** "SIMULASI – semua angka rekaan": what stands in every download, document and banner. */
export function peringatanOf(tanda: Tanda): string;
export function peringatanOf(tanda: Tanda | null): string | null;
export function peringatanOf(tanda: Tanda | null): string | null {
  return tanda && `${KATA[tanda].cap} – ${KATA[tanda].arti}`;
}

/** "SIMULASI – semua angka rekaan, hanya nama tempatnya nyata" */
export function peringatanLengkapOf(tanda: Tanda): string {
  return `${peringatanOf(tanda)}, ${KATA[tanda].luas}`;
}

/** "SIMULASI (semua angka rekaan)": before the title of a citation. */
export function sebutanOf(tanda: Tanda): string {
  return `${KATA[tanda].cap} (${KATA[tanda].arti})`;
}

/** A description behind its mark; as it is where nothing is invented. */
export function bertanda(tanda: Tanda | null, teks: string): string {
  return tanda ? `${peringatanOf(tanda)}. ${teks}` : teks;
}

/** A short name behind its mark: "SIMULASI: Perubahan data". */
export function bercap(tanda: Tanda | null, teks: string): string {
  return tanda ? `${capOf(tanda)}: ${teks}` : teks;
}

/** The mark where nothing else tells: names and codes of the fictional region say so themselves. */
export function tandaTempatNyata(tanda: Tanda | null): "simulasi" | null {
  return tanda === "simulasi" ? tanda : null;
}
