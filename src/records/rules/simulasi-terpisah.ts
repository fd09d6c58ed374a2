import { quoteFound } from "../../base/problem.ts";
import type { Baris, Edisi, Lembar } from "../edisi.ts";
import { isSimulated, SIMULASI_TERPISAH, SUMBER_SIMULASI } from "../simulasi.ts";
import { metaPlace, placeOf, type Breach, type Rule } from "./rule.ts";

/** A simulated workbook belongs into a simulated data folder, and nothing else does. */
export const simulasiTerpisah: Rule = {
  code: SIMULASI_TERPISAH,
  severity: "error",
  check: ({ edisi, registry }) => {
    if (registry.tandaOf(edisi.kabupaten) === "simulasi") return unmarked(edisi);
    const { sumber } = edisi.meta;
    if (isSimulated(sumber))
      return [simulated({ place: metaPlace(edisi, "sumber"), text: sumber })];
    return Object.values(edisi.lembar)
      .flatMap((lembar) => firstSimulated(edisi, lembar as Lembar<Marked>))
      .slice(0, 1)
      .map(simulated);
  },
};

interface Found extends Pick<Breach, "place"> {
  readonly text: string | null | undefined;
}

/** Fields in which a simulated row says what it is; a sheet has some of them. */
interface Marked {
  readonly nama_koperasi?: string | null;
  readonly sumber?: string | null;
}

function firstSimulated(edisi: Edisi, lembar: Lembar<Marked>): readonly Found[] {
  for (const row of lembar.baris)
    for (const field of ["nama_koperasi", "sumber"] as const)
      if (isSimulated(row[field])) return [foundIn(edisi, lembar, { row, field })];
  return [];
}

function foundIn(
  edisi: Edisi,
  lembar: Lembar<Marked>,
  cell: { readonly row: Baris<Marked>; readonly field: keyof Marked },
): Found {
  return { place: placeOf(edisi, lembar, cell), text: cell.row[cell.field] };
}

function simulated({ place, text }: Found): Breach {
  return {
    place,
    message: `isinya ${quoteFound(text)}: itu simulasi, angkanya rekaan.`,
    fix: "jangan dikirim; isilah templat dari halaman Templat (/templat/) dengan data yang sebenarnya.",
  };
}

function unmarked(edisi: Edisi): readonly Breach[] {
  const { sumber } = edisi.meta;
  if (isSimulated(sumber)) return [];
  return [
    {
      place: metaPlace(edisi, "sumber"),
      message: `isinya ${sumber === null ? "kosong" : quoteFound(sumber)}; folder datanya simulasi (memuat simulasi.json), jadi seharusnya diawali ${quoteFound(SUMBER_SIMULASI)}.`,
      fix: "pindahkan buku kerja ini ke folder data yang sebenarnya.",
    },
  ];
}
