import { join } from "node:path";
import type { Dataset } from "../records/dataset.ts";
import { loadDataset, type LoadedDataset } from "../records/dataset.node.ts";
import type { Baris, Edisi, IsiEdisi, Lembar } from "../records/edisi.ts";
import { getSheetSpec, SHEET_SPECS } from "../records/fields.ts";
import type { Observasi } from "../records/observasi.ts";
import type { SheetKey } from "../records/schemas.ts";
import type { Meta } from "../records/types.gen.ts";
import { indexSite, type KabupatenData, type SiteIndex } from "../views/site-index.ts";
import { createUrls } from "../views/urls.ts";
import { kecamatanOf } from "../wilayah/kode.ts";
import { desaOn, findNama } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { columnLetters } from "../workbook/cells.ts";
import { fileOf, KLATEN, reportedMeta, ROOT, smallRegistry, TANGGAL } from "./make-workbook.ts";

let loaded: LoadedDataset | undefined;

/** All data of the repository, checked; read once per process. */
export function repositoryData(): LoadedDataset {
  loaded ??= loadDataset({ root: ROOT, dataDir: join(ROOT, "data"), shapedBy: "test" });
  return loaded;
}

/** The repository's data arranged for pages. */
export function repositorySite(scope: "default" | "national" = "default"): SiteIndex {
  return makeSite({ ...repositoryData().dataset, scope });
}

export interface MadeEdisi extends Partial<{
  readonly [Sheet in keyof IsiEdisi]: readonly Partial<IsiEdisi[Sheet]["baris"][number]>[];
}> {
  readonly kabupaten?: string;
  readonly tanggal_data?: string;
  readonly perubahan_ke?: number;
  readonly meta?: Partial<Meta>;
  readonly registry?: Registry;
}

/** An edition as if read from a workbook: a row per desa, blank where nothing is given. */
export function makeEdisi(made: MadeEdisi = {}): Edisi {
  const { kabupaten = KLATEN, tanggal_data = TANGGAL, perubahan_ke = 0 } = made;
  const sheets = SHEET_SPECS.filter(({ key }) => key !== "meta").map(({ key }) => {
    const given = (made[key as keyof IsiEdisi] ?? []) as readonly Record<string, unknown>[];
    return [key, sheetOf(key, key === "koperasi" ? allDesa(made, given) : given)] as const;
  });
  return {
    berkas: fileOf(kabupaten, tanggal_data, perubahan_ke),
    kabupaten,
    tanggal_data,
    perubahan_ke,
    meta: { ...reportedMeta(kabupaten, tanggal_data), versi_templat: "1.0.0", ...made.meta },
    lembar: Object.fromEntries(sheets) as unknown as IsiEdisi,
    sel_meta: {},
    temuan: [],
  };
}

function allDesa(
  { kabupaten = KLATEN, tanggal_data = TANGGAL, registry = smallRegistry() }: MadeEdisi,
  given: readonly Record<string, unknown>[],
): Record<string, unknown>[] {
  const isSecond = (row: Record<string, unknown>) => Number(row["koperasi_ke"] ?? 1) > 1;
  const firsts = desaOn(registry, kabupaten, tanggal_data).map((kode) => ({
    kode,
    kecamatan: findNama(registry, kecamatanOf(kode)),
    desa: findNama(registry, kode),
    ...given.find((row) => row["kode"] === kode && !isSecond(row)),
  }));
  return [...firsts, ...given.filter(isSecond)];
}

function sheetOf(key: SheetKey, rows: readonly Record<string, unknown>[]): Lembar<unknown> {
  const { sheet, fields } = getSheetSpec(key);
  const blank = Object.fromEntries(fields.map((field) => [field.key, null]));
  return {
    nama: sheet,
    kolom: Object.fromEntries(fields.map((field, index) => [field.key, columnLetters(index)])),
    baris: rows.map((row, index) => ({ ...blank, ...row, baris: index + 2 }) as Baris<unknown>),
  };
}

export interface MadeSite extends Partial<Dataset> {
  readonly scope?: "default" | "national";
  readonly baseUrl?: string;
  readonly rekap?: readonly KabupatenData[];
  readonly reporting?: readonly string[];
}

/** A site of the given data alone. */
export function makeSite({ scope, baseUrl, rekap, reporting, ...given }: MadeSite): SiteIndex {
  const dataset: Dataset = {
    registry: smallRegistry(),
    editions: [],
    observasi: [],
    instruksi: [],
    dasar_hukum: [],
    pernyataan: [],
    instansi: [],
    ...given,
  };
  return indexSite({
    dataset,
    urls: createUrls(baseUrl ?? "https://papan.example/"),
    repository: "https://github.com/papan/papan",
    scope: scope ?? "default",
    ...(rekap === undefined ? {} : { rekap }),
    ...(reporting === undefined ? {} : { reporting }),
  });
}

/** A published figure: Prokopim Setda Klaten, 24 November 2025, unless said otherwise. */
export function makeObservasi(change: Partial<Observasi> = {}): Observasi {
  const { wilayah = KLATEN, indikator = "beroperasi", tanggal_data = TANGGAL } = change;
  return {
    id: `${wilayah}/${tanggal_data}/${indikator}/${change.penerbit ?? "prokopim"}`,
    wilayah,
    indikator,
    nilai: 284,
    satuan: "koperasi",
    ketelitian: "tepat",
    tanggal_data,
    tanggal_terbit: null,
    penerbit: "Prokopim Setda Kab. Klaten",
    judul: "Progres KDKMP",
    url: "https://prokopim.klaten.go.id/x",
    parafrasa: "Dari 401 koperasi, 284 sudah beroperasi.",
    ...change,
  };
}
