import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { laporanHtml } from "../check/laporan-html.ts";
import { laporanMarkdown } from "../check/laporan-markdown.ts";
import { parseLaporan } from "../check/parse-laporan.ts";
import type { Laporan } from "../records/types.gen.ts";
import { UsageError } from "./options.ts";

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

/** Writes the report in the three forms that people and programs read. */
export function saveReport(folder: string, laporan: Laporan): void {
  const text = `${JSON.stringify(laporan, null, 1)}\n`;
  if (!parseLaporan(text)) throw new Error("laporan.json: not what its own schema promises");
  writeFileSync(join(folder, "laporan.json"), text);
  writeFileSync(join(folder, "laporan.md"), laporanMarkdown(laporan, { panduan: guideAddress() }));
  writeFileSync(join(folder, "laporan.html"), laporanHtml(laporan));
}

/** Where the guide for stewards is read: each problem code is a heading of it. */
export function guideAddress(): string {
  const { repository } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  ) as { readonly repository: { readonly url: string } };
  return `${repository.url.replace(/^git\+/, "").replace(/\.git$/, "")}/blob/main/data/README.md`;
}
