/** One chart as plain data: the table, the SVG and Chart.js all say exactly this. */
export interface ChartData {
  /** Unique on its page; also the id of the figure. */
  readonly id: string;
  readonly kind: "bars" | "stacked" | "line" | "burnup";
  /** The finding, in words. */
  readonly judul: string;
  /** Unit, date, coverage. */
  readonly keterangan: string;
  readonly sumber: { readonly teks: string; readonly href: string | null };
  /** Heading of the category column. */
  readonly sumbu: string;
  readonly kategori: readonly string[];
  /** One value per category; null is a gap: not reported. */
  readonly seri: readonly ChartSeries[];
  readonly satuan: string;
  /** One label per category where the parts of a stacked bar say too little: "1 dari 35". */
  readonly label?: readonly string[];
  /** Of a burn-up: a day per category, so that distance in time is distance drawn; it breaks lines. */
  readonly waktu?: readonly Waktu[];
}

/** Where a category stands in time. */
export interface Waktu {
  /** ISO date; of a month its last day. */
  readonly tanggal: string;
  /** Nothing was reported here: no line passes. */
  readonly putus: boolean;
}

export interface ChartSeries {
  readonly nama: string;
  readonly nilai: readonly (number | null)[];
  /** Text beside the value where the bare number would mislead ("sekitar 10"). */
  readonly teks?: readonly (string | null)[];
  /** Of a burn-up: the line to reach, or an edge of the range of a forecast. Else figures. */
  readonly peran?: "target" | "rentang";
}

/** The largest value drawn: of a stacked chart the largest sum. */
export function largestValue({ kind, seri, kategori }: ChartData): number {
  const sums = kategori.map((_, index) => {
    const values = seri.map(({ nilai }) => nilai[index] ?? 0);
    return kind === "stacked"
      ? values.reduce((sum, value) => sum + value, 0)
      : Math.max(0, ...values);
  });
  return Math.max(0, ...sums);
}
