import type { Problem } from "../base/problem.ts";
import { makeEdisi, type MadeEdisi } from "../test/make-edisi.ts";
import { smallRegistry } from "../test/make-workbook.ts";
import { tinjau, type Tinjauan, type TinjauInput } from "./tinjauan.ts";

/** The review of one made edition against another; without `lama` it is the first report. */
export function reviewMade(
  lama: MadeEdisi | undefined,
  baru: MadeEdisi,
  more: Partial<TinjauInput> = {},
): Tinjauan {
  return tinjau({
    lama: lama && makeEdisi(lama),
    baru: makeEdisi(baru),
    registry: smallRegistry(),
    observasi: [],
    ...more,
  });
}

/** What a rule says of a cell of Koperasi. */
export function finding(code: string, cell: string, message: string): Problem {
  const place = { file: "x.xlsx", sheet: "Koperasi", cell };
  return { code, severity: "warning", place, message, fix: "periksa." };
}
