import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compareText } from "../../base/format.ts";
import type { Problem } from "../../base/problem.ts";
import { koperasiId, type Edisi, type Lembar } from "../../records/edisi.ts";
import { isFew } from "../../records/few-payers.ts";
import { getSheetSpec, SHEET_SPECS } from "../../records/fields.ts";
import { packEdisi, unpackEdisi, type PackedEdisi } from "../../records/packed.ts";
import { RULES } from "../../records/rules/index.ts";
import { applyRules, type RuleContext } from "../../records/rules/rule.ts";
import { carriedContent } from "../../records/template-carry.ts";
import {
  allRows,
  anyRows,
  DESA,
  edisiOf,
  koperasiRows,
  namesOf,
  someKoperasi,
  TINY,
  type Values,
} from "./arbitraries-rows.ts";
import { holding, Met } from "./holds.ts";

const test = suite("properties of rules");
const holds = holding("rules");

function problemsOf(edisi: Edisi, more: Partial<RuleContext> = {}): readonly Problem[] {
  const context = { edisi, registry: TINY, tidakTerbaca: new Set<string>(), ...more };
  return applyRules(RULES, context);
}

test("no edition makes a rule throw, and every problem names a sheet and a cell that are there", async () => {
  const met = new Met();
  await holds(
    fc.property(allRows, fc.option(allRows), (rows, before) => {
      const edisi = edisiOf(rows);
      const sebelumnya = before ? edisiOf(before, { tanggal_data: "2025-10-31" }) : undefined;
      const problems = problemsOf(edisi, { sebelumnya });
      met.note(problems.length > 0);
      for (const { place, message, fix, severity } of problems) {
        assert.is(place.file, edisi.berkas);
        assert.ok(["error", "warning", "note"].includes(severity));
        assert.not.match(message + fix, /[\p{Cc}\p{Cf}\p{Cs}]|undefined|NaN|\[object/u);
        const lembar = Object.values(edisi.lembar).find(({ nama }) => nama === place.sheet);
        const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(place.cell ?? "") ?? [];
        if (!lembar || place.cell === undefined) continue;
        assert.ok(Object.values(lembar.kolom).includes(letters), place.cell);
        assert.ok(
          (lembar as Lembar<object>).baris.some(({ baris }) => String(baris) === row),
          place.cell,
        );
      }
    }),
  );
  met.atLeast(0.9);
});

/** Rows of every sheet in the order of these keys, numbered as they stand. */
function reordered(edisi: Edisi, keys: readonly number[]): Edisi {
  const lembar = Object.entries(edisi.lembar).map(([name, sheet]) => {
    const baris: readonly object[] = (sheet as Lembar<object>).baris;
    const rows = baris.map((row, index) => [keys[index % keys.length] ?? 0, row] as const);
    const sorted = rows.sort(([left], [right]) => left - right);
    return [
      name,
      { ...sheet, baris: sorted.map(([, row], index) => ({ ...row, baris: index + 2 })) },
    ];
  });
  return { ...edisi, lembar: Object.fromEntries(lembar) };
}

/** Rules about rows that stand beside each other. */
const NEIGHBOURS = new Set(["baris-bergeser", "angka-bergeser"]);

test("what rules find does not depend on the order of rows", () =>
  holds(
    fc.property(allRows, fc.array(fc.nat(), { minLength: 1 }), (rows, keys) => {
      const edisi = edisiOf(rows);
      const found = (of: Edisi) =>
        problemsOf(of)
          .filter(({ code }) => !NEIGHBOURS.has(code))
          .map(({ code, place }) => `${code} ${place.sheet} ${place.column}`)
          .sort(compareText);
      assert.equal(found(reordered(edisi, keys)), found(edisi));
    }),
  ));

test("rows that are sound alone are sound together", async () => {
  const met = new Met();
  await holds(
    fc.property(someKoperasi(4), (rows) => {
      const alone = DESA.map((kode) => rows.filter((row) => row["kode"] === kode));
      const sound = alone.filter((some) => some.length > 0 && errorsOf(some).length === 0).flat();
      met.note(sound.length > 1);
      assert.equal(errorsOf(sound), []);
    }),
  );
  met.atLeast(0.02);
});

function errorsOf(koperasi: readonly Values[]): readonly string[] {
  return problemsOf(edisiOf({ koperasi }))
    .filter(({ severity, code }) => severity === "error" && !NEIGHBOURS.has(code))
    .map(({ code, place }) => `${code} ${place.cell}`);
}

/** Told once for a whole column where many rows break it. */
const COLUMNWISE = new Set(["ada-belum", "nilai-seragam"]);

test("a row more, about another desa, changes nothing that is said of a row", () =>
  holds(
    fc.property(someKoperasi(), fc.constantFrom(...DESA), (rows, kode) => {
      const others = rows.filter((row) => row["kode"] !== kode);
      const [fewer, all] = [edisiOf({ koperasi: others }), edisiOf({ koperasi: rows })];
      const said = new Set(linesOf(all));
      const unsaid = linesOf(fewer).filter((line) => !said.has(line));
      assert.equal(unsaid, []);
    }),
  ));

/** What is said of which koperasi. */
function linesOf(edisi: Edisi): readonly string[] {
  const rows = new Map(
    edisi.lembar.koperasi.baris.map((row) => [String(row.baris), koperasiId(row)]),
  );
  return problemsOf(edisi)
    .filter(({ code, place }) => place.cell !== undefined && !NEIGHBOURS.has(code))
    .filter(({ code }) => !COLUMNWISE.has(code))
    .map(
      ({ code, place }) =>
        `${code} ${place.column} ${rows.get(place.cell?.replace(/\D/g, "") ?? "")}`,
    );
}

test("an edition without errors shows no money that one to four people paid", async () => {
  const met = new Met();
  await holds(
    fc.property(koperasiRows(PAYMENTS), (rows) => {
      const edisi = edisiOf({ koperasi: rows });
      const refused = new Set(
        problemsOf(edisi)
          .filter(({ severity }) => severity === "error")
          .map(({ place }) => place.cell),
      );
      for (const row of edisi.lembar.koperasi.baris) {
        const few =
          row.jumlah_penyetor === "<5" || isFew(row.jumlah_penyetor) || isFew(row.jumlah_anggota);
        const shown = (["simpanan_pokok", "simpanan_wajib"] as const).filter(
          (key) => Number(row[key]) > 0,
        );
        met.note(few && shown.length > 0);
        for (const key of few ? shown : [])
          assert.ok(
            refused.has(`${edisi.lembar.koperasi.kolom[key]}${row.baris}`),
            koperasiId(row),
          );
      }
    }),
  );
  met.atLeast(0.02);
});

const PAYMENTS = getSheetSpec("koperasi").fields.filter(({ key }) =>
  ["jumlah_anggota", "jumlah_penyetor", "simpanan_pokok", "simpanan_wajib"].includes(key),
);

test("an edition that was stored is the same edition again", () =>
  holds(
    fc.property(anyRows, (rows) => {
      const edisi = edisiOf(rows);
      const problems = problemsOf(edisi);
      const read = { edisi: { ...edisi, temuan: problems }, problems };
      const stored = JSON.parse(JSON.stringify(packEdisi(read))) as PackedEdisi;
      assert.equal(unpackEdisi(stored), read);
    }),
  ));

test("a correction begins with every value of the report it corrects", () =>
  holds(
    fc.property(allRows, (given) => {
      const lalu = edisiOf(given);
      const perbaikan = { jenis: "koreksi", alasan: "uji", ke: 1 } as const;
      const request = {
        registry: TINY,
        kabupaten: lalu.kabupaten,
        tanggal_data: lalu.tanggal_data,
      };
      const { rows, tertinggal } = carriedContent({ ...request, sebelumnya: lalu, perbaikan });
      assert.equal(tertinggal, []);
      for (const { key } of SHEET_SPECS.filter(({ layout }) => layout === "rows")) {
        const before = lalu.lembar[key as "gerai"].baris.map(
          ({ baris: _, ...row }) => row as Values,
        );
        const after = rows[key]?.map((row) => ({
          ...row,
          ...(key === "koperasi" && namesOf(row)),
        }));
        for (const [index, row] of before.entries()) assert.equal(after?.[index], row, key);
        assert.is(after?.length, before.length);
      }
    }),
  ));

test.run();
