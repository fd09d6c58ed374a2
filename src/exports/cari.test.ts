import { gzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { rangeOf } from "../base/ranges.ts";
import { makeEdisi, makeSite } from "../test/make-edisi.ts";
import { fullRegistry, registryWith } from "../test/make-workbook.ts";
import { keyOfName } from "../wilayah/kunci-nama.ts";
import type { Perubahan } from "../wilayah/wilayah.ts";
import { cariFile, cariFiles, type CariAwal, type CariFile, type CariIndeks } from "./cari.ts";

const test = suite("files of the search");

const registry = fullRegistry();
const site = () => makeSite({ registry, editions: [makeEdisi()] });
const index = site();
const files = cariFiles(index);
const texts = new Map(files.map((file) => [file.href, cariFile(index, file)]));
const ofKind = (jenis: CariFile["jenis"]) => files.filter((file) => file.jenis === jenis);
const read = (file: CariFile | undefined): unknown => JSON.parse(texts.get(file?.href ?? "") ?? "");
const indeks = read(ofKind("indeks")[0]) as CariIndeks;

test("every desa, kelurahan and kecamatan stands once under its name, with its kecamatan", () => {
  const found = new Map<string, string>();
  const wrong: string[] = [];
  for (const file of ofKind("awal")) {
    const { kecamatan, nama } = read(file) as CariAwal;
    const names = new Map(kecamatan);
    for (const [name, ...codes] of nama) {
      for (const kode of codes) {
        const [above, isBelow] = [kode.slice(0, 8), kode.length > 8];
        if (isBelow && names.get(above) !== registry.namaOf(above)) wrong.push(kode);
        if (found.has(kode)) wrong.push(kode);
        found.set(kode, name);
      }
    }
  }
  const desa = registry.desaIn("00");
  assert.is(desa.length, 83_762);
  const lost = desa.filter((kode) => found.get(kode) !== registry.namaOf(kode));
  assert.equal([wrong, lost], [[], []]);
});

test("the index points at the file that holds a name", () => {
  const nomor = rangeOf(indeks.awal, keyOfName("Bentangan"));
  const { nama } = read(ofKind("awal")[nomor]) as CariAwal;
  const codes = nama.flatMap(([name, ...rest]) => (name === "Bentangan" ? rest : []));
  assert.ok(codes.includes("33.10.15.2015"), codes.join());
});

test("no file is above 7 KB gzip", () => {
  const large = [...texts].filter(([, text]) => gzipSync(text).length > 7 * 1024);
  assert.equal(
    large.map(([href]) => href),
    [],
  );
});

test("a kabupaten's file holds all of it by what follows its code", () => {
  const klaten = read(files.find((file) => file.jenis === "kabupaten" && file.kode === "33.10"));
  const rows = klaten as readonly (readonly [string, string])[];
  assert.is(rows.length, 26 + 401);
  assert.ok(rows.some(([kode, nama]) => kode === "15.2015" && nama === "Bentangan"));
});

test("the index says whose desa have pages", () => {
  assert.equal(indeks.berhalaman, ["33.10"]);
  const national = makeSite({ registry, scope: "national" });
  const file = cariFiles(national)[0];
  assert.ok(file);
  assert.is((JSON.parse(cariFile(national, file)) as CariIndeks).berhalaman, null);
});

test("the files are the same whenever they are made", () => {
  const again = site();
  assert.equal(
    cariFiles(again).filter((file) => cariFile(again, file) !== texts.get(file.href)),
    [],
  );
});

test("a lost desa or kecamatan is found by its name, a lost kabupaten is no place to look for", () => {
  const lost = (kode_lama: string, nama_lama: string): Perubahan => ({
    ...({ jenis: "hilang", kode_lama, kode_baru: "", nama_lama } as const),
    ...{ berlaku: "2025-09-01", alasan: "uji", sumber: "uji" },
  });
  const rows = [lost("33.10.15.2099", "Desa Gaib"), lost("33.99", "Kabupaten Gaib")];
  const site = makeSite({ registry: registryWith(rows), editions: [] });
  const all = cariFiles(site)
    .filter(({ jenis }) => jenis === "awal")
    .map((file) => cariFile(site, file))
    .join("");
  assert.match(all, "Desa Gaib");
  assert.not.match(all, "Kabupaten Gaib");
});

test.run();
