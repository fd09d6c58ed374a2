import type { Baris, Edisi, IsiEdisi, Lembar } from "./edisi.ts";
import type { ReadEdisi } from "./read-edisi.ts";

/** A checked edition with each key once for every sheet, not in every row: a quarter of the letters. */
export interface PackedEdisi {
  /** Absent if there is an error. */
  readonly edisi?: Omit<Edisi, "lembar" | "temuan"> & {
    readonly lembar: Readonly<Record<string, PackedLembar>>;
  };
  readonly problems: ReadEdisi["problems"];
}

type PackedLembar = Omit<Lembar<unknown>, "baris"> & {
  readonly kunci: readonly string[];
  /** Values in the order of the keys, row by row. */
  readonly isi: readonly (readonly unknown[])[];
};

type Row = Readonly<Record<string, unknown>>;

export function packEdisi({ edisi, problems }: ReadEdisi): PackedEdisi {
  if (!edisi) return { problems };
  const { temuan: _problems, lembar, ...rest } = edisi;
  const packed = Object.entries(lembar).map(([name, sheet]: [string, Lembar<unknown>]) => {
    return [name, packLembar(sheet)] as const;
  });
  return { edisi: { ...rest, lembar: Object.fromEntries(packed) }, problems };
}

export function unpackEdisi({ edisi, problems }: PackedEdisi): ReadEdisi {
  if (!edisi) return { problems };
  const lembar = Object.entries(edisi.lembar).map(
    ([name, sheet]) => [name, unpackLembar(sheet)] as const,
  );
  const isi = Object.fromEntries(lembar) as unknown as IsiEdisi;
  return { edisi: { ...edisi, lembar: isi, temuan: problems }, problems };
}

/** All rows of a sheet have the keys of the first, in its order. */
function packLembar({ baris, ...rest }: Lembar<unknown>): PackedLembar {
  const kunci = Object.keys(baris[0] ?? {});
  const isi = (baris as readonly Row[]).map((row) => kunci.map((key) => row[key]));
  return { ...rest, kunci, isi };
}

function unpackLembar({ nama, kolom, sel, kunci, isi }: PackedLembar): Lembar<unknown> {
  // From JSON, since the copies of an object made so are made fast.
  const empty = JSON.stringify(Object.fromEntries(kunci.map((key) => [key, null])));
  const blank = JSON.parse(empty) as Readonly<Record<string, unknown>>;
  const baris = isi.map((values) => {
    const row: Record<string, unknown> = { ...blank };
    for (let at = 0; at < kunci.length; at += 1) row[kunci[at] ?? ""] = values[at];
    return row as unknown as Baris<unknown>;
  });
  return { nama, kolom, baris, ...(sel && { sel }) };
}
