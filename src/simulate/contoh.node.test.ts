import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hasErrors } from "../base/problem.ts";
import { readEdisi } from "../records/read-edisi.ts";
import { contohEdisi } from "./contoh-edisi.ts";
import { GENAP } from "./contoh-kasus.ts";
import { contohRegistry, KABUPATEN } from "./contoh-wilayah.ts";
import { exampleFiles, saveExample } from "./contoh.node.ts";

const test = suite("contoh.node");

const registry = contohRegistry();
const files = await exampleFiles();

/** No koperasi is both. */
const SPLIT: ReadonlySet<string> = new Set(["beroperasi", "belum_beroperasi"]);

test("every workbook is read without an error; only a board of four and a sum are warned of", () => {
  for (const { berkas, tanggal_data, perubahan_ke } of contohEdisi(registry)) {
    const file = `data/contoh/${berkas}`;
    const place = { berkas: file, kabupaten: KABUPATEN, tanggal_data, perubahan_ke };
    const { edisi, problems } = readEdisi(files.get(file) ?? new Uint8Array(), place, { registry });
    assert.not.ok(hasErrors(problems), JSON.stringify(problems[0]));
    const even = edisi?.lembar.koperasi.baris.find(({ kode }) => kode === GENAP);
    // The office of the example states more operating koperasi than its rows hold.
    const stated = edisi?.lembar.ringkasan.baris.filter(({ indikator }) => SPLIT.has(indikator));
    const both = stated?.reduce((sum, { nilai }) => sum + nilai, 0) ?? 0;
    const expected = [
      ...(even?.jumlah_pengurus === 4 ? ["pengurus-ganjil"] : []),
      ...(both > registry.desaIn(KABUPATEN).length ? ["ringkasan-bertumpuk"] : []),
    ];
    assert.equal(
      problems.map(({ code }) => code),
      expected,
      berkas,
    );
    assert.ok(edisi);
  }
});

test("what is read is what was meant: every row of every sheet comes back", () => {
  for (const { berkas, tanggal_data, perubahan_ke, content } of contohEdisi(registry)) {
    const place = { berkas, kabupaten: KABUPATEN, tanggal_data, perubahan_ke };
    const { edisi } = readEdisi(files.get(`data/contoh/${berkas}`) ?? new Uint8Array(), place, {
      registry,
    });
    for (const [sheet, rows] of Object.entries(content.rows)) {
      const read =
        Object.entries(edisi?.lembar ?? {}).find(([key]) => key === sheet)?.[1].baris ?? [];
      assert.is(read.length, rows.length, `${berkas} ${sheet}`);
    }
    const members = content.rows.koperasi?.map((row) => row["jumlah_anggota"] ?? null);
    assert.equal(
      edisi?.lembar.koperasi.baris.map((row) => row.jumlah_anggota),
      members,
    );
  }
});

test("two runs give the same bytes", async () => {
  const again = await exampleFiles();
  assert.equal([...again.keys()], [...files.keys()]);
  for (const [file, bytes] of again) {
    assert.ok(Buffer.from(bytes).equals(files.get(file) ?? new Uint8Array()), file);
  }
});

test("writing makes every file, checking writes none and names what is stale or too many", () => {
  const root = mkdtempSync(join(tmpdir(), "papan-contoh-"));
  const names = "data/contoh/wilayah/nama.csv";
  const extra = "data/contoh/koperasi/99.01/2025-09-30.xlsx";
  const wanted = new Map([[names, new TextEncoder().encode("kode,nama\n")]]);
  try {
    assert.equal(saveExample(wanted, { root, check: true }), [names]);
    assert.not.ok(existsSync(join(root, names)));
    assert.equal(saveExample(wanted, { root, check: false }), [names]);
    assert.equal(saveExample(wanted, { root, check: true }), []);
    mkdirSync(join(root, "data/contoh/koperasi/99.01"), { recursive: true });
    writeFileSync(join(root, extra), "");
    writeFileSync(join(root, names), "lain");
    assert.equal(saveExample(wanted, { root, check: false }), [names, extra]);
    assert.is(readFileSync(join(root, names), "utf8"), "kode,nama\n");
    assert.not.ok(existsSync(join(root, extra)));
  } finally {
    rmSync(root, { recursive: true });
  }
});

test.run();
