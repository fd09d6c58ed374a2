import { quoteFound } from "../../base/problem.ts";
import { findNama } from "../../wilayah/lineage.ts";
import type { Registry } from "../../wilayah/wilayah.ts";
import type { Baris } from "../edisi.ts";
import { findShifts, wayBack, whereFrom, type Fit, type Shift } from "../shift.ts";
import { normalise } from "../text.ts";
import type { Koperasi } from "../types.gen.ts";
import { placeOf, type Breach, type Rule, type RuleContext } from "./rule.ts";

const FEWEST = 3;

/** Several koperasi in a row that bear the name of the village above or below: pasted beside their rows. */
export const barisBergeser: Rule = {
  code: "baris-bergeser",
  severity: "error",
  needsOwner: true,
  check: (context) => {
    const { edisi, registry } = context;
    const named = edisi.lembar.koperasi.baris.map((row) => namedOf(registry, row));
    return findShifts(named, FEWEST, fitOf).flatMap((shift) => breachOf(context, shift));
  },
};

type Row = Baris<Koperasi>;

/** Names of villages that a row's koperasi may bear, and the name of its own. */
interface Named {
  readonly row: Row;
  readonly borne: ReadonlySet<string>;
  readonly desa: string;
}

function namedOf(registry: Registry, row: Row): Named {
  const desa = wordsOf(findNama(registry, row.kode) ?? "").join("");
  return { row, borne: phrasesOf(wordsOf(row.nama_koperasi ?? "")), desa };
}

function fitOf({ borne, desa }: Named, other: Named): Fit {
  if (borne.has(desa)) return "not-other";
  return borne.has(other.desa) ? "other" : "silent";
}

/** "Karang Anom Jatinom" may bear the name of Karang, Anom, Karanganom … */
function phrasesOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.flatMap((_word, start) =>
      words.slice(start).map((_last, more) => words.slice(start, start + more + 1).join("")),
    ),
  );
}

const GENERIC = new Set(["koperasi", "desa", "kelurahan", "merah", "putih"]);
const MOST_WORDS = 8;

function wordsOf(text: string): readonly string[] {
  const words = normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !GENERIC.has(word)).slice(0, MOST_WORDS);
}

function breachOf({ edisi, registry }: RuleContext, shift: Shift<Named>): Breach[] {
  const [row, last] = [shift.rows[0]?.row, shift.rows.at(-1)?.row];
  if (!row || !last) return [];
  const desa = findNama(registry, row.kode) ?? row.kode;
  return [
    {
      place: placeOf(edisi, edisi.lembar.koperasi, { row, field: "nama_koperasi" }),
      message: `isi baris ${row.baris} sampai ${last.baris} tampaknya bergeser: koperasinya bernama desa ${whereFrom(shift)}. Baris ${row.baris} (${desa}) berisi ${quoteFound(row.nama_koperasi)}.`,
      fix: `pindahkan isinya ${wayBack(shift)}, bukan namanya saja; lalu cocokkan angka beberapa desa dengan sumbernya.`,
      doubt: { rows: shift.rows.map((each) => each.row.baris) },
    },
  ];
}
