import { suite } from "uvu";
import * as assert from "uvu/assert";
import { registryWith } from "../test/make-workbook.ts";
import { Registry } from "../wilayah/wilayah.ts";
import {
  correctionProblems,
  lineageProblems,
  namedRegions,
  referenceProblems,
} from "./region-problems.ts";

const test = suite("what names regions");

test("a change of codes that leads nowhere is an error in its file, with where to read what kinds mean", () => {
  const registry = registryWith([
    {
      ...{ jenis: "berganti", kode_lama: "33.10.15.2090", kode_baru: "33.10.15.2999" },
      ...{ nama_lama: "Lama", berlaku: "2025-09-01", alasan: "uji", sumber: "uji" },
    },
  ]);
  const [problem, ...more] = lineageProblems(registry, "perubahan.csv");
  assert.equal(more, []);
  assert.equal([problem?.severity, problem?.place], ["error", { file: "perubahan.csv" }]);
  assert.match(
    problem?.message ?? "",
    /^33\.10\.15\.2090 → 33\.10\.15\.2999: .+ tidak berujung pada kode yang berlaku\.$/,
  );
  assert.match(problem?.fix ?? "", "ada di data/README.md");
});

test("a correction of a name that the list has no more says which it has, or that there is no such code", () => {
  const registry = new Registry({
    names: [["33", "Jawa Tengah"]],
    koreksi: [
      { kode: "33", nama_tercatat: "Jateng", nama: "Jawa Tengah" },
      { kode: "33.10", nama_tercatat: "Klaten", nama: "Kabupaten Klaten" },
    ],
    perubahan: [],
  });
  const problems = correctionProblems(registry, "koreksi.csv");
  assert.equal(
    problems.map(({ message }) => message),
    [
      '33: isinya "Jateng"; dalam daftar wilayah namanya sekarang "Jawa Tengah".',
      '33.10: isinya "Klaten"; kode itu tidak ada dalam daftar wilayah.',
    ],
  );
  for (const { severity, place, fix } of problems) {
    assert.equal([severity, place], ["error", { file: "koreksi.csv" }]);
    assert.match(fix, "hapus barisnya");
  }
});

test("documents, instructions and offices are named with their file, id and region", () => {
  const named = namedRegions({
    instruksi: [{ id: "i", wilayah: "33" }],
    dasar_hukum: [{ id: "d", wilayah: "00" }],
    pernyataan: [{ wilayah: "33.10", dokumen: [{ id: "p" }, { id: "q" }] }],
    instansi: [{ kabupaten: "62.06", kantor: "Dinas" }],
  } as never);
  assert.equal(
    named.map(({ file, id, wilayah }) => `${file} ${id} ${wilayah}`),
    [
      "data/instruksi i 33",
      "data/dasar-hukum d 00",
      "data/pernyataan p 33.10",
      "data/pernyataan q 33.10",
      "data/instansi.json 62.06 Dinas 62.06",
    ],
  );
});

test("an unknown region and an id that stands twice in a file are errors there", () => {
  const entry = (file: string, id: string, wilayah: string) => ({ file, id, wilayah });
  const problems = referenceProblems(
    [entry("a", "x", "00"), entry("b", "x", "33.10"), entry("a", "x", "98.76")],
    registryWith([]),
  );
  assert.equal(
    problems.map(({ message, place, severity }) => [message, place, severity]),
    [
      ["id x dipakai dua kali.", { file: "a" }, "error"],
      ["x: kode wilayah 98.76 tidak dikenal.", { file: "a" }, "error"],
    ],
  );
  for (const { fix } of problems) assert.match(fix, "satu id untuk satu berkas");
});

test.run();
