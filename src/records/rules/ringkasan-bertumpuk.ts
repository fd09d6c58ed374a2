import { formatNumber } from "../../base/format.ts";
import { labelOf } from "../lists.ts";
import { isExact, mostKoperasi } from "./ringkasan-berlebih.ts";
import { placeOf, type Rule } from "./rule.ts";

/** Operating and not operating: no koperasi is both, so together they are no more than there can be. */
export const ringkasanBertumpuk: Rule = {
  code: "ringkasan-bertumpuk",
  severity: "warning",
  check: (context) => {
    const { ringkasan } = context.edisi.lembar;
    const stated = (id: string) => ringkasan.baris.find(({ indikator }) => indikator === id);
    const [open, closed] = [stated("beroperasi"), stated("belum_beroperasi")];
    if (!open || !closed || !isExact(open) || !isExact(closed)) return [];
    const both = open.nilai + closed.nilai;
    const most = mostKoperasi(context);
    if (both <= most) return [];
    const [one, other] = [closed, open].map(({ indikator, nilai }) => ({
      ...{ label: labelOf("indikator", indikator), text: formatNumber(nilai) },
    }));
    return [
      {
        place: placeOf(context.edisi, ringkasan, { row: closed, field: "nilai" }),
        message: `${one?.label} "${one?.text}" dan ${other?.label} "${other?.text}" di baris ${open.baris}: bersama-sama ${formatNumber(both)}, padahal di kabupaten ini ada ${formatNumber(most)} desa dan kelurahan.`,
        fix: "periksa kedua angka; satu koperasi hanya dihitung di salah satunya.",
      },
    ];
  },
};
