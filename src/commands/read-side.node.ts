import { existsSync, readFileSync, statSync } from "node:fs";
import { relative, sep } from "node:path";
import { hasErrors, type Problem } from "../base/problem.ts";
import { checkRead } from "../check/check.ts";
import type { Edisi } from "../records/edisi.ts";
import { placeOfPath } from "../records/file-name.ts";
import { judgeBacaan, readBacaan, type EdisiPlace } from "../records/read-edisi.ts";
import { draftEdisi } from "../review/draft.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { UsageError } from "../build/options.ts";

/** A workbook on one side of a comparison or a merge. */
export interface Side {
  /** Path as a person reads it: relative to the repository where the file lies in it. */
  readonly berkas: string;
  /** Absent if the file cannot be read, or does not say which kabupaten and date it is of. */
  readonly edisi?: Edisi;
  /** Set if the edition has errors: it is what could be read. */
  readonly tidakTerbaca?: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

export interface SideInput {
  readonly root: string;
  readonly path: string;
  readonly registry: Registry;
  /** What the workbook replaces: rules hold it against that. */
  readonly lama?: Edisi | undefined;
}

/** Reads a workbook wherever it stands: its folder and name say what it is, else its `_meta`. */
export function readSide({ root, path, registry, lama }: SideInput): Side {
  const berkas = shownPath(root, path);
  const read = readBacaan(bytesOf(path), berkas);
  const context = { berkas, registry, editionsOf: () => [], observasi: [] };
  const checked = checkRead(read, { ...context, tempat: placeInPath(path, berkas, registry) });
  const { bacaan, tempat } = checked;
  if (!bacaan) return { berkas, problems: checked.problems };
  if (!tempat)
    return { berkas, problems: [...checked.problems, ...nameless(checked.problems, berkas)] };
  const sebelumnya = lama && precedes(lama, tempat) ? lama : undefined;
  const { edisi, problems } = judgeBacaan(bacaan, tempat, { registry, sebelumnya });
  return { berkas, problems, ...(edisi ? { edisi } : draftEdisi(bacaan, tempat, problems)) };
}

/** The bytes of a named file. Throws a UsageError if there is none. */
export function bytesOf(path: string): Uint8Array {
  if (!existsSync(path)) throw new UsageError(`${path}: tidak ada berkas bernama itu`);
  if (statSync(path).isDirectory()) throw new UsageError(`${path}: ini folder, bukan buku kerja`);
  return new Uint8Array(readFileSync(path));
}

function shownPath(root: string, path: string): string {
  const inside = relative(root, path).split(sep).join("/");
  return inside.startsWith("..") ? path : inside;
}

/** "…/33.10/2025-11-24.xlsx", in whatever data folder. */
function placeInPath(path: string, berkas: string, registry: Registry): EdisiPlace | undefined {
  const place = placeOfPath(path.split(sep).slice(-2).join("/"), berkas, registry);
  return "problem" in place ? undefined : place;
}

/** A report of the kabupaten itself, not newer. A correction is held against what it corrects. */
function precedes({ kabupaten, tanggal_data, meta }: Edisi, place: EdisiPlace): boolean {
  return (
    kabupaten === place.kabupaten &&
    tanggal_data <= place.tanggal_data &&
    meta.disusun_oleh === "kabupaten"
  );
}

function nameless(problems: readonly Problem[], file: string): Problem[] {
  if (hasErrors(problems)) return [];
  return [
    {
      code: "lembar-hilang",
      severity: "error",
      place: { file, sheet: "_meta" },
      message: "lembar _meta tidak menyebut kabupaten dan tanggal datanya.",
      fix: "salin isinya ke templat kabupaten ini, yang sudah memuat lembar itu.",
    },
  ];
}
