import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositorySite } from "../test/make-edisi.ts";
import { angkaWilayah } from "../views/unduhan/angka-wilayah.ts";
import { BIDANG_INDUK } from "../views/unduhan/bidang-induk.ts";
import { indukView } from "../views/wilayah-induk.ts";
import { indukJson } from "./induk-json.ts";

const test = suite("provinces and the country as JSON");
const index = repositorySite();

interface IndukFile extends Readonly<Record<string, unknown>> {
  readonly hitungan: readonly Readonly<Record<string, unknown>>[];
}

const fileOf = (kode: string) =>
  JSON.parse(indukJson(indukView(index, kode), angkaWilayah(index, kode))) as IndukFile;

test("where no row tells an indicator, nothing is counted as not yet", () => {
  for (const kode of ["00", "62"])
    for (const sum of fileOf(kode).hitungan) {
      assert.not.ok("koperasi_belum" in sum);
      if (sum["nilai"] === null) assert.is(sum["baris_kosong"], null);
    }
});

test("where rows tell it, those left blank are counted", () => {
  const [sum] = fileOf("99").hitungan.filter(({ id }) => id === "jumlah_anggota");
  assert.type(sum?.["nilai"], "number");
  assert.type(sum?.["baris_kosong"], "number");
});

/** "hitungan[].nilai" */
function pathsOf(file: IndukFile): readonly string[] {
  return Object.entries(file).flatMap(([key, value]) => {
    if (key === "kolom" || key === "indikator" || value === null) return [key];
    const [entry] = Array.isArray(value) ? (value as readonly object[]) : [];
    if (entry) return Object.keys(entry).map((name) => `${key}[].${name}`);
    return typeof value === "object" ? Object.keys(value).map((name) => `${key}.${name}`) : [key];
  });
}

test("every field of the files is described at /data/, and no other", () => {
  const found = new Set(["00", "62", "99"].flatMap((kode) => pathsOf(fileOf(kode))));
  const told = BIDANG_INDUK.flatMap(([names]) => names.split(", "));
  assert.equal([...found].sort(), [...told].sort());
});

test.run();
