import { mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { basename, isAbsolute, join } from "node:path";
import { saveFile } from "../base/save.node.ts";
import { laporanHtml } from "../check/laporan-html.ts";
import { laporanMarkdown } from "../check/laporan-markdown.ts";
import { parseLaporan } from "../check/parse-laporan.ts";
import { laporanJson, shrinkLaporan } from "../check/shrink.ts";
import type { Laporan, LaporanBerkas } from "../records/types.gen.ts";
import { UsageError } from "../build/options.ts";

const OURS = /^laporan\.(json|md|html)$|\.(bertanda|diperbaiki)\.xlsx$/;

/** The folder, empty of what an earlier check wrote; one that holds anything else is left alone. */
export function createReportFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder);
  const foreign = names.find((name) => !OURS.test(name));
  if (foreign !== undefined)
    throw new UsageError(
      `--report ${folder}: berisi berkas lain (${foreign}); pilih folder kosong`,
    );
  for (const name of names) rmSync(join(folder, name));
}

/**
 * Writes the report in the three forms that people and programs read. It is passed on: of a file
 * outside the repository it says the name, not whose folder it stands in.
 */
export function saveReport(folder: string, whole: Laporan): void {
  const laporan = shrinkLaporan({ ...whole, berkas: whole.berkas.map(withoutFolder) });
  const text = laporanJson(laporan);
  if (!parseLaporan(text)) throw new Error("laporan.json: not what its own schema promises");
  const save = (name: string, content: string) => saveFile(join(folder, name), content);
  save("laporan.md", laporanMarkdown(laporan, { panduan: guideAddress() }));
  save("laporan.html", laporanHtml(laporan));
  save("laporan.json", text);
}

function withoutFolder(satu: LaporanBerkas): LaporanBerkas {
  return isAbsolute(satu.berkas) ? { ...satu, berkas: basename(satu.berkas) } : satu;
}

/** Where the guide for stewards is read: each problem code is a heading of it. */
export function guideAddress(): string {
  const { repository } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  ) as { readonly repository: { readonly url: string } };
  return `${repository.url.replace(/^git\+/, "").replace(/\.git$/, "")}/blob/main/data/README.md`;
}
