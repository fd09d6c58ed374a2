import { existsSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { formatDate, formatNumber } from "../base/format.ts";
import { hasErrors } from "../base/problem.ts";
import { saveFile } from "../base/save.node.ts";
import { fileNameOf } from "../records/file-name.ts";
import { loadInstansi } from "../records/instansi.node.ts";
import { normalise } from "../records/text.ts";
import { loadEditions } from "../records/store.node.ts";
import type { CarriedContent } from "../records/template-carry.ts";
import { templateFor } from "../records/template-for.ts";
import { templateBook } from "../records/template.ts";
import { repositoryLinks } from "../views/ajakan.ts";
import { desaOn } from "../wilayah/lineage.ts";
import { loadDataFolder } from "../wilayah/load.node.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { writeWorkbook } from "../workbook/write.ts";
import { digestOfRecordShapers } from "../build/digest.node.ts";
import { repositoryAddress } from "./github-files.node.ts";
import { UsageError } from "../build/options.ts";
import { shellWord } from "./shell-word.ts";
import { usage, type TemplateOptions } from "./template-options.ts";

export interface TemplateRequest {
  readonly root: string;
  readonly options: TemplateOptions;
  readonly print: (text: string) => void;
}

/**
 * Writes a kabupaten's workbook for one data date and says what to do with it. Throws a UsageError
 * if there is no such kabupaten or the file, or that report, is already there.
 */
export async function makeTemplate(request: TemplateRequest): Promise<boolean> {
  const { options, print } = request;
  const source = sourceOf(request);
  const perubahan_ke = numberOf(source, options);
  const name = fileNameOf({ tanggal_data: options.tanggal_data, perubahan_ke });
  const out = options.out ?? join(options.folder, name);
  if (existsSync(out) && !options.force)
    throw new UsageError(
      `${out} sudah ada. Pakai --out dengan nama lain, atau --force untuk menimpanya.`,
    );
  const { content, isComplete } = contentOf(request, source, perubahan_ke);
  const bytes = await writeWorkbook(templateBook(content));
  saveFile(out, bytes);
  const near = relative(options.folder, out);
  const shown = near.startsWith("..") ? out : near;
  for (const text of summary(content, { shown, size: bytes.length, name, isComplete })) print(text);
  return true;
}

interface Source {
  readonly registry: Registry;
  readonly kabupaten: string;
  /** Folder that holds `koperasi/` of this kabupaten: another one for the fictional region. */
  readonly dataDir: string;
}

function sourceOf({ root, options }: TemplateRequest): Source {
  const dataDir = resolve(root, options.data);
  const { registry, dirOf } = loadDataFolder(dataDir);
  const kabupaten = checkedKabupaten(options.kabupaten, registry);
  return { registry, kabupaten, dataDir: dirOf(kabupaten) };
}

/** Takes the code; says which one a name or a code without its dot probably means. */
function checkedKabupaten(text: string, registry: Registry): string {
  if (registry.find(text)?.tingkat === "kabupaten") return text;
  const dotted = text.replace(/^(\d\d)(\d\d)$/, "$1.$2");
  const wanted = normalise(text);
  const meant = registry
    .kabupaten()
    .filter((kode) => kode === dotted || bareName(registry.namaOf(kode)) === bareName(wanted))
    .map((kode) => `${kode} (${registry.namaOf(kode)})`);
  const hint = meant.length === 0 ? "" : ` Maksudnya ${meant.join(" atau ")}?`;
  throw usage(`"${text}" bukan kode kabupaten atau kota.${hint}`);
}

/** "Kabupaten Klaten" → "klaten" */
function bareName(name: string): string {
  return normalise(name).replace(/^(kabupaten|kab\.?|kota) (adm\. |administrasi )?/, "");
}

/** Number of the correction to be made, 0 for a first report: nothing accepted is overwritten. */
function numberOf({ kabupaten, dataDir }: Source, options: TemplateOptions): number {
  const { tanggal_data, perbaikan } = options;
  const fileOf = (perubahan_ke: number) =>
    join(dataDir, "koperasi", kabupaten, fileNameOf({ tanggal_data, perubahan_ke }));
  let number = 0;
  while (existsSync(fileOf(number))) number += 1;
  if (number > 0 && !perbaikan)
    throw usage(
      `Buku kerja per ${formatDate(tanggal_data)} sudah ada (${basename(fileOf(number - 1))}). Untuk mengirim perbaikannya, tambahkan --perbaikan dan --alasan.`,
    );
  if (number === 0 && perbaikan)
    throw usage(
      `Buku kerja per ${formatDate(tanggal_data)} belum ada, jadi belum ada yang diperbaiki. Ulangi tanpa --perbaikan dan --alasan.`,
    );
  return number;
}

function contentOf(
  { root, options }: TemplateRequest,
  { registry, kabupaten, dataDir }: Source,
  ke: number,
): { readonly content: CarriedContent; readonly isComplete: boolean } {
  const { tanggal_data, ketelitian_tanggal, perbaikan } = options;
  const { editions, problems } = loadEditions({
    ...{ root, dataDir, registry, kabupaten },
    cacheDir: join(root, ".cache"),
    shapedBy: digestOfRecordShapers(root),
  });
  const request = {
    ...{ kabupaten, tanggal_data },
    ...(ketelitian_tanggal === "bulan" ? { ketelitian_tanggal } : {}),
    perbaikan: perbaikan && { ...perbaikan, ke },
  };
  const content = templateFor(request, {
    ...{ registry, editions },
    instansi: loadInstansi(dataDir),
    tautan: repositoryLinks(repositoryAddress(root).href, {
      kabupaten,
      contoh: registry.isFictional(kabupaten),
    }),
  });
  return { content, isComplete: !hasErrors(problems) };
}

interface Made {
  /** Path of the file as the person in this folder sees it. */
  readonly shown: string;
  readonly size: number;
  /** The name under which it is uploaded. */
  readonly name: string;
  /** False if a workbook of this kabupaten could not be read. */
  readonly isComplete: boolean;
}

/** What was made and what to do next, line by line. */
function summary(content: CarriedContent, { shown, size, name, isComplete }: Made): string[] {
  const { meta, registry, bawaan, tertinggal, tautan } = content;
  const desa = desaOn(registry, meta.kabupaten, meta.tanggal_data).length;
  const area = `${registry.namaOf(meta.kabupaten)} (${meta.kabupaten})`;
  return [
    `${shown}: ${area} per ${formatDate(meta.tanggal_data)}, ${formatNumber(desa)} desa dan kelurahan, ${formatNumber(Math.ceil(size / 1024))} KB.`,
    bawaan === undefined
      ? "Belum ada laporan kabupaten yang dapat dibawa: semua sel masih kosong."
      : `Isian laporan per ${formatDate(bawaan)} ikut, abu-abu miring: biarkan bila masih benar, timpa bila sudah berubah.`,
    ...(tertinggal.length === 0
      ? []
      : [`Tidak ikut, karena bukan lagi wilayah kabupaten ini: ${tertinggal.join(", ")}.`]),
    ...(isComplete
      ? []
      : ["Ada buku kerja kabupaten ini yang belum dapat dibaca; jalankan npm run check."]),
    "",
    "Berikutnya:",
    "  1. Isi di Excel atau LibreOffice. Lembar Petunjuk menjelaskan caranya.",
    `  2. Simpan, lalu periksa: npm run check -- ${shellWord(shown)}`,
    `  3. ${basename(shown) === name ? "Unggah" : `Ganti namanya menjadi ${name}, lalu unggah`} di ${tautan?.unggah ?? ""}`,
  ];
}
