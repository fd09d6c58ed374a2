import { quoteFound } from "../../base/problem.ts";
import { TEMPLATE_VERSION } from "../template-content.ts";
import { metaPlace, type Rule } from "./rule.ts";

/** A form of the same major version is read as it is; another one has other sheets or columns. */
export const versiTemplat: Rule = {
  code: "versi-templat",
  severity: "error",
  check: ({ edisi }) => {
    const found = edisi.meta.versi_templat;
    const [major] = found.split(".");
    if (/^\d+\.\d+\.\d+$/.test(found) && major === TEMPLATE_VERSION.split(".")[0]) return [];
    return [
      {
        place: metaPlace(edisi, "versi_templat"),
        message: `isinya ${quoteFound(found)}; templat yang dipakai sekarang versi ${TEMPLATE_VERSION}.`,
        fix: `ambil templat baru, yang sudah memuat isian terakhir, di halaman Templat di situs (/templat/). Pengelola: npm run template -- ${edisi.kabupaten} ${edisi.tanggal_data}.`,
      },
    ];
  },
};
