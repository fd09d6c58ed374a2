import { formatDate } from "../../base/format.ts";
import { quoteFound } from "../../base/problem.ts";
import { getSheetSpec, type Field } from "../fields.ts";
import type { Koperasi } from "../types.gen.ts";
import { pairsOf, type Pair } from "./previous.ts";
import { placeOf, type Breach, type Rule, type RuleContext } from "./rule.ts";

/** What is done and over is emptied without loss; names are compared with the registry. */
const PASSING = new Set([
  ...["kode", "kecamatan", "desa", "koperasi_ke", "catatan", "sumber"],
  ...["kendala", "tindak_lanjut", "penanggung_jawab", "tenggat", "kebutuhan_lahan"],
]);

/** A value of the last report that is blank now: forgotten, or pasted over. */
export const nilaiDikosongkan: Rule = {
  code: "nilai-dikosongkan",
  severity: "warning",
  explainable: true,
  check: (context) =>
    pairsOf(context)
      .filter(({ row }) => row.koperasi_bersama === null)
      .flatMap((pair) => emptiedBreaches(context, pair)),
};

/** One finding per emptied cell; one for the whole row if nothing of it is left. */
function emptiedBreaches(context: RuleContext, { row, lama }: Pair): Breach[] {
  const filled = FIELDS.filter(({ key }) => lama[key as Key] !== null);
  const emptied = filled.filter(({ key }) => row[key as Key] === null);
  const [first] = emptied;
  const remains = FIELDS.some(({ key }) => row[key as Key] !== null);
  if (!first) return [];
  if (remains || emptied.length === 1)
    return emptied.map((field) => ({
      ...frame(context, row, field),
      message: `kosong, padahal pada laporan ${dateOf(context)} isinya ${quoteFound(shown(lama[field.key as Key], field))}.`,
    }));
  const message = `seluruh barisnya kosong, padahal pada laporan ${dateOf(context)} terisi.`;
  return [{ ...frame(context, row, first), message }];
}

type Key = keyof Koperasi;

function frame(
  { edisi }: RuleContext,
  row: Pair["row"],
  field: Field,
): Pick<Breach, "place" | "fix" | "alasan"> {
  return {
    place: placeOf(edisi, edisi.lembar.koperasi, { row, field: field.key as Key }),
    fix: "isi kembali bila terhapus; bila memang tidak berlaku lagi, jelaskan di Catatan.",
    alasan: row.catatan,
  };
}

function dateOf({ sebelumnya }: RuleContext): string {
  return formatDate(sebelumnya?.tanggal_data ?? "");
}

function shown(value: unknown, { list, kind }: Field): unknown {
  if (kind === "date") return formatDate(String(value));
  return list?.butir.find(({ id }) => id === value)?.label ?? value;
}

const FIELDS = getSheetSpec("koperasi").fields.filter(({ key }) => !PASSING.has(key));
