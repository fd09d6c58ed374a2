import { checkRead, placeOf, type CheckInput, type CheckResult } from "../check/check.ts";
import { reportOf } from "../check/report.ts";
import type { LaporanBerkas } from "../records/types.gen.ts";
import { readEdisiJson } from "../exports/edisi-json.ts";
import type { ProvinsiJson } from "../exports/wilayah-json.ts";
import { findPembanding, findSebelumnya, type Edisi } from "../records/edisi.ts";
import { readBacaan, type Bacaan, type EdisiPlace } from "../records/read-edisi.ts";
import { provinsiOf } from "../wilayah/kode.ts";
import type { CellBook } from "../workbook/read.ts";
import { registryOf, type Sumber } from "./sumber.ts";
import { publishedOf } from "./templat-isian.ts";

/** A workbook checked in the browser, with what it was held against. */
export interface Diperiksa {
  readonly berkas: string;
  readonly result: CheckResult;
  readonly laporan: LaporanBerkas;
  readonly input: Omit<CheckInput, "bytes">;
}

/** The same check as from the command line, of a file that lies outside the data folder. */
export async function checkFile(
  { berkas, bytes }: { readonly berkas: string; readonly bytes: Uint8Array },
  sumber: Sumber,
): Promise<Diperiksa> {
  const read = readBacaan(bytes, berkas);
  const input = await inputFor(berkas, read.bacaan, sumber);
  const result = checkRead(read, input);
  return { berkas, result, laporan: reportOf(result, input.registry), input };
}

/** What the workbook is held against: the provinces its codes name, and the reports before it. */
async function inputFor(
  berkas: string,
  bacaan: Bacaan | undefined,
  sumber: Sumber,
): Promise<Diperiksa["input"]> {
  const daftar = await sumber.daftar();
  const codes = bacaan ? provincesIn(bacaan.book) : [];
  const loaded = await Promise.all(codes.map((kode) => sumber.provinsi(kode)));
  const provinsi = loaded.filter((one) => one !== undefined);
  const registry = registryOf(daftar, provinsi);
  const { tempat } = bacaan ? placeOf({ berkas, registry }, bacaan) : {};
  const editions = tempat ? await editionsFor(tempat, { provinsi, sumber }) : [];
  return {
    berkas,
    registry,
    editionsOf: (kabupaten) => (kabupaten === tempat?.kabupaten ? editions : []),
    observasi: provinsi.flatMap((one) => one.publikasi),
  };
}

/** Of all published editions the two that this one is compared with. */
async function editionsFor(
  tempat: EdisiPlace,
  { provinsi, sumber }: { readonly provinsi: readonly ProvinsiJson[]; readonly sumber: Sumber },
): Promise<readonly Edisi[]> {
  const { kabupaten } = tempat;
  const own = provinsi.find(({ kode }) => kode === provinsiOf(kabupaten));
  const published = publishedOf(kabupaten, own?.edisi[kabupaten] ?? []);
  const compared = [findSebelumnya(published, tempat), findPembanding(published, tempat)];
  const wanted = new Set(compared.filter((one) => one !== undefined));
  const loaded = await Promise.all([...wanted].map(({ rujukan }) => sumber.edisi(rujukan)));
  return loaded.map(readEdisiJson);
}

/** Provinces whose region codes stand in the cells, whole (33.10.15.2015) or without dots. */
export function provincesIn({ sheets }: CellBook): readonly string[] {
  const found = new Set<string>();
  for (const { rows } of sheets.values())
    for (const { value } of rows.flat()) {
      const [, kode] = String(value ?? "").match(CODE) ?? [];
      if (kode !== undefined) found.add(kode);
    }
  return [...found].sort();
}

const CODE = /^\s*'?(\d\d)(?:\.\d\d(?!\d)|\d{8}(?!\d))/;
