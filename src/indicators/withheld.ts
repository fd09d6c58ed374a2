import { cellOf, koperasiId, type Baris, type Edisi } from "../records/edisi.ts";
import { getSheetSpec } from "../records/fields.ts";
import type { Koperasi } from "../records/types.gen.ts";

/**
 * Versions of one data date, oldest first. Money that a later one withholds ("<5") is withheld in every
 * earlier one too: what a few people paid would else stand in the version that was corrected. Findings
 * about such a cell, which may quote it, are left out. The same objects where nothing is to be withheld.
 */
export function withheldThroughout(versions: readonly Edisi[]): readonly Edisi[] {
  const withheld = new Set<string>();
  return versions
    .toReversed()
    .map((edisi) => {
      const hidden = hideCells(edisi, withheld);
      for (const cell of withheldCells(edisi)) withheld.add(cell);
      return hidden;
    })
    .toReversed();
}

const MASKED = getSheetSpec("koperasi")
  .fields.filter(({ kind }) => kind === "masked")
  .map(({ key }) => key as keyof Koperasi & string);

function withheldCells({ lembar }: Edisi): readonly string[] {
  return lembar.koperasi.baris.flatMap((row) =>
    MASKED.filter((field) => row[field] === "<5").map((field) => placeOf(row, field)),
  );
}

/** Koperasi and column: a correction may move a row. */
function placeOf(row: Koperasi, field: string): string {
  return `${koperasiId(row)} ${field}`;
}

function hideCells(edisi: Edisi, withheld: ReadonlySet<string>): Edisi {
  const { koperasi } = edisi.lembar;
  const toHide = (row: Baris<Koperasi>) =>
    MASKED.filter((field) => typeof row[field] === "number" && withheld.has(placeOf(row, field)));
  const cells = new Set(
    koperasi.baris.flatMap((row) => toHide(row).map((field) => cellOf(koperasi, row, field))),
  );
  if (cells.size === 0) return edisi;
  const baris = koperasi.baris.map((row) => ({
    ...row,
    ...Object.fromEntries(toHide(row).map((field) => [field, "<5"])),
  }));
  return {
    ...edisi,
    lembar: { ...edisi.lembar, koperasi: { ...koperasi, baris } },
    temuan: edisi.temuan.filter(
      ({ place }) => place.sheet !== koperasi.nama || !cells.has(place.cell),
    ),
  };
}
