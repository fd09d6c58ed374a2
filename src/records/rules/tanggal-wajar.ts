import { formatDate } from "../../base/format.ts";
import type { Baris, IsiEdisi, Lembar } from "../edisi.ts";
import { placeOf, type Breach, type Rule, type RuleContext } from "./rule.ts";

/** Dates of things done; a deadline (`tenggat`) or an end of service may of course lie ahead. */
const DONE: { readonly [Sheet in keyof IsiEdisi]?: readonly string[] } = {
  koperasi: [
    "tanggal_sosialisasi",
    "tanggal_musdesus",
    "tanggal_rapat_pendirian",
    "tanggal_akta",
    "tanggal_sk_ahu",
    "tanggal_operasi",
    "tanggal_rat",
  ],
  gerai: ["tanggal_buka"],
  kemitraan: ["tanggal"],
  pelatihan: ["tanggal"],
};

/** What has been done was done on or before the data date. */
export const tanggalWajar: Rule = {
  code: "tanggal-wajar",
  severity: "error",
  check: (context) => [
    ...Object.entries(DONE).flatMap(([sheet, fields]) => {
      const lembar = context.edisi.lembar[sheet as keyof IsiEdisi] as unknown as Lembar<Dated>;
      return lembar.baris.flatMap((row) =>
        fields.flatMap((field) => lateBreach(context, lembar, { row, field })),
      );
    }),
    ...yearBreaches(context),
  ],
};

/** The last RAT of a koperasi was held in the year of the data date or before. */
function yearBreaches({ edisi }: RuleContext): Breach[] {
  const { inventaris } = edisi.lembar;
  const year = Number(edisi.tanggal_data.slice(0, 4));
  return inventaris.baris
    .filter(({ tahun_rat_terakhir }) => (tahun_rat_terakhir ?? 0) > year)
    .map((row) => ({
      place: placeOf(edisi, inventaris, { row, field: "tahun_rat_terakhir" }),
      message: `isinya "${row.tahun_rat_terakhir}", sesudah tanggal data ${formatDate(edisi.tanggal_data)}.`,
      fix: "tulis tahun rapat terakhir yang sudah diadakan, atau kosongkan bila belum pernah.",
    }));
}

type Dated = Readonly<Record<string, string | null>>;

function lateBreach(
  { edisi }: RuleContext,
  lembar: Lembar<Dated>,
  { row, field }: { readonly row: Baris<Dated>; readonly field: string },
): Breach[] {
  const date = row[field];
  if (typeof date !== "string" || date <= edisi.tanggal_data) return [];
  return [
    {
      place: placeOf(edisi, lembar, { row, field }),
      message: `${formatDate(date)} sesudah tanggal data ${formatDate(edisi.tanggal_data)}.`,
      fix: "periksa apakah hari dan bulannya tertukar, atau kosongkan bila belum terjadi.",
    },
  ];
}
