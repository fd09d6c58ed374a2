import { formatDate } from "../../base/format.ts";
import { quoteFound } from "../../base/problem.ts";
import { getSheetSpec, type Field } from "../fields.ts";
import type { Koperasi } from "../types.gen.ts";
import { lastDate, pairsOf, reasonOf, vanishedOf, type Pair, type Vanished } from "./previous.ts";
import { placeOf, type Breach, type Rule, type RuleContext } from "./rule.ts";
import { isReadable } from "./unread.ts";

/** What is done and over is emptied without loss; names are compared with the registry. */
const PASSING = new Set([
  ...["kode", "kecamatan", "desa", "koperasi_ke", "catatan", "sumber"],
  ...["kendala", "tindak_lanjut", "penanggung_jawab", "tenggat", "kebutuhan_lahan"],
]);

/** A value of the last report that is blank now, or a koperasi that is gone: forgotten, or pasted over. */
export const nilaiDikosongkan: Rule = {
  code: "nilai-dikosongkan",
  severity: "warning",
  explainable: true,
  needsOwner: true,
  check: (context) => {
    const { koperasi } = context.edisi.lembar;
    const isOwn = ({ row }: Pick<Pair, "row">) =>
      row.koperasi_bersama === null &&
      isReadable(context, koperasi, { row, field: "koperasi_bersama" });
    const own = pairsOf(context).filter(isOwn);
    return [
      ...FIELDS.filter(({ key }) => koperasi.kolom[key] === undefined).flatMap((field) =>
        columnBreach(context, own, field),
      ),
      ...own.flatMap((pair) => emptiedBreaches(context, pair)),
      ...vanishedOf(context)
        .filter(isOwn)
        .flatMap((vanished) => vanishedBreaches(context, vanished)),
    ];
  },
};

/** A column that is gone is one finding, not one per desa. */
function columnBreach(context: RuleContext, pairs: readonly Pair[], field: Field): Breach[] {
  const { berkas, lembar } = context.edisi;
  const filled = pairs.filter(({ lama }) => lama[field.key as Key] !== null).length;
  if (filled === 0) return [];
  return [
    {
      place: { file: berkas, sheet: lembar.koperasi.nama, column: field.heading },
      message: `kolomnya tidak ada, padahal pada laporan ${lastDate(context)} terisi di ${filled} baris.`,
      fix: "kembalikan kolomnya dari templat bila terhapus.",
    },
  ];
}

/** One finding per emptied cell; one for the whole row if nothing of it is left. */
function emptiedBreaches(context: RuleContext, pair: Pair): Breach[] {
  const { row, lama } = pair;
  const { koperasi } = context.edisi.lembar;
  const there = FIELDS.filter(({ key }) => koperasi.kolom[key] !== undefined);
  const readable = there.filter(({ key }) =>
    isReadable(context, koperasi, { row, field: key as Key }),
  );
  const emptied = readable.filter(
    ({ key }) => lama[key as Key] !== null && row[key as Key] === null,
  );
  const [first] = emptied;
  const remains =
    readable.length < there.length || there.some(({ key }) => row[key as Key] !== null);
  if (!first) return [];
  if (remains || emptied.length === 1)
    return emptied.map((field) => ({
      ...frame(context, pair, field),
      message: `kosong, padahal pada laporan ${lastDate(context)} isinya ${quoteFound(shown(lama[field.key as Key], field))}.`,
    }));
  const message = `seluruh barisnya kosong, padahal pada laporan ${lastDate(context)} terisi.`;
  return [{ ...frame(context, pair, first), message }];
}

function vanishedBreaches(
  context: RuleContext,
  { row, pasangan, lama, nomor }: Vanished,
): Breach[] {
  const { edisi } = context;
  if (FIELDS.every(({ key }) => lama[key as Key] === null)) return [];
  const fix = `tambahkan kembali barisnya dengan Koperasi ke- ${nomor} bila terhapus; bila memang tidak ada lagi, jelaskan di Catatan.`;
  return [
    {
      place: placeOf(edisi, edisi.lembar.koperasi, { row, field: "koperasi_ke" }),
      message: `koperasi ke-${nomor} desa ${row.kode} tidak punya baris lagi, padahal pada laporan ${lastDate(context)} ada.`,
      ...reasonOf(row, pasangan, fix),
    },
  ];
}

type Key = keyof Koperasi;

function frame(
  { edisi }: RuleContext,
  { row, lama }: Pair,
  field: Field,
): Pick<Breach, "place" | "fix" | "alasan"> {
  const fix = "isi kembali bila terhapus; bila memang tidak berlaku lagi, jelaskan di Catatan.";
  return {
    place: placeOf(edisi, edisi.lembar.koperasi, { row, field: field.key as Key }),
    ...reasonOf(row, lama, fix),
  };
}

function shown(value: unknown, { list, kind }: Field): unknown {
  if (kind === "date") return formatDate(String(value));
  return list?.butir.find(({ id }) => id === value)?.label ?? value;
}

const FIELDS = getSheetSpec("koperasi").fields.filter(({ key }) => !PASSING.has(key));
