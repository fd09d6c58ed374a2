import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatProblem } from "../base/problem.ts";
import { findPersonalData } from "../records/privacy.ts";
import { readEdisi } from "../records/read-edisi.ts";
import { templateBook, type TemplateRow } from "../records/template.ts";
import type { Pemetaan } from "../records/types.gen.ts";
import { validateJson } from "../records/validate.ts";
import { recapBytes } from "../test/corpus/rekap-book.ts";
import {
  NIK,
  RAHASIA,
  TANGGAL_REKAP,
  TELEPON,
  type RekapCase,
  type RekapOutcome,
} from "../test/corpus/rekap-case.ts";
import { REKAP } from "../test/corpus/rekap.ts";
import { checkGolden } from "../test/golden.ts";
import { fullRegistry, reportedMeta, ROOT } from "../test/make-workbook.ts";
import { writeWorkbook } from "../workbook/write.ts";
import { importRecap, type Hasil, type RecapInput } from "./import.ts";
import { reportLines } from "./report.ts";

const test = suite("import of recaps");

async function importCase(recap: RekapCase, more: Partial<RecapInput> = {}): Promise<Hasil> {
  const { problems, hasil } = importRecap({
    bytes: more.bytes ?? (await recapBytes(recap.sheets)),
    berkas: "rekap.xlsx",
    registry: fullRegistry(),
    kabupaten: recap.kabupaten,
    tanggal_data: TANGGAL_REKAP,
    ...more,
  });
  assert.equal(problems.map(formatProblem), []);
  if (!hasil) throw new Error(`unreadable: ${recap.name}`);
  return hasil;
}

/** The open questions of a result, answered as a steward would in the file beside it. */
function answered(hasil: Hasil, answers: Readonly<Record<string, string>>): Pemetaan {
  const pertanyaan = hasil.pemetaan.pertanyaan.map((each) => ({
    ...each,
    pilih: answers[each.id] ?? each.pilih,
  }));
  return { ...hasil.pemetaan, pertanyaan };
}

function outcomeOf({ rows, pertanyaan }: Hasil): RekapOutcome {
  const lines = (key: "gerai" | "kemitraan" | "aset") => (rows[key] ?? []).map(lineOf);
  return {
    koperasi: Object.fromEntries((rows.koperasi ?? []).map(entryOf)),
    gerai: lines("gerai"),
    kemitraan: lines("kemitraan"),
    aset: lines("aset"),
    tanya: pertanyaan.filter(({ jawaban }) => jawaban === undefined).map(({ id }) => id),
  };
}

function entryOf({ kode, koperasi_ke, ...values }: TemplateRow) {
  const filled = Object.entries(values).filter(([, value]) => (value ?? null) !== null);
  const id = (koperasi_ke ?? null) === null ? String(kode) : `${kode}/${koperasi_ke}`;
  return [id, Object.fromEntries(filled) as Record<string, string | number>] as const;
}

function lineOf(row: TemplateRow): string {
  return [row["kode"], row["jenis"] ?? row["mitra"], row["status"]].join(" ");
}

function expected({
  koperasi,
  gerai = [],
  kemitraan = [],
  aset = [],
  tanya,
}: RekapOutcome): RekapOutcome {
  return { koperasi, gerai, kemitraan, aset, tanya };
}

/** What the checker says of the workbook that is made of it. */
async function checked({ rows, kabupaten }: Hasil): Promise<readonly string[]> {
  const registry = fullRegistry();
  const book = templateBook({ meta: reportedMeta(kabupaten, TANGGAL_REKAP), registry, rows });
  const bytes = await writeWorkbook(book);
  const place = { berkas: "hasil.xlsx", kabupaten, tanggal_data: TANGGAL_REKAP, perubahan_ke: 0 };
  const { problems } = readEdisi(bytes, place, { registry });
  return problems.filter(({ severity }) => severity === "error").map(formatProblem);
}

/** No name, number or address of a person, in any form that recaps of the tests hold. */
function assertPublic(text: string): void {
  for (const secret of [RAHASIA, "RAHASIA", TELEPON, NIK, "rahasia@contoh.id"])
    assert.is(text.includes(secret), false, secret);
}

for (const recap of REKAP) {
  test(`${recap.name}`, async () => {
    const hasil = await importCase(recap);
    assert.equal(outcomeOf(hasil), expected(recap));
    assert.equal(validateJson("pemetaan", hasil.pemetaan, "x.json").map(formatProblem), []);
    assertPublic(JSON.stringify([hasil.rows, hasil.pemetaan]));
    assert.is(findPersonalData(JSON.stringify(hasil.pemetaan)), undefined);
    if (recap.jawab === undefined || recap.sesudah === undefined) {
      assert.equal(await checked(hasil), []);
      return;
    }
    let [again, mapping] = [hasil, answered(hasil, recap.jawab)];
    for (let round = 0; round < 2; round += 1) {
      again = await importCase(recap, { pemetaan: [mapping] });
      mapping = answered(again, recap.jawab);
    }
    assert.equal(outcomeOf(again), expected(recap.sesudah));
    assert.equal([...again.jawabanDitolak], []);
    assert.equal(await checked(again), []);
  });
}

const SAVED = REKAP.filter(({ libreoffice }) => libreoffice !== undefined);

for (const recap of SAVED) {
  test(`${recap.libreoffice} as LibreOffice saved it comes to the same`, async () => {
    const path = join(ROOT, "src/test/corpus/rekap-libreoffice", recap.libreoffice ?? "");
    const hasil = await importCase(recap, { bytes: readFileSync(path) });
    assert.equal(outcomeOf(hasil), expected(recap));
  });
}

test("a filled template gives its own values back", async () => {
  const berkas = "data/contoh/koperasi/99.01/2025-12-31.xlsx";
  const place = { berkas, kabupaten: "99.01", tanggal_data: TANGGAL_REKAP, perubahan_ke: 0 };
  const [bytes, registry] = [readFileSync(join(ROOT, berkas)), fullRegistry()];
  const { edisi } = readEdisi(bytes, place, { registry });
  const { hasil } = importRecap({ ...place, bytes, registry });
  if (!edisi || !hasil) throw new Error(berkas);
  const asked = new Set(["penanggung_jawab", "luas"]);
  for (const key of [
    "koperasi",
    "gerai",
    "kemitraan",
    "aset",
    "pelatihan",
    "usaha",
    "potensi",
  ] as const) {
    const names = new Set(["baris", "kecamatan", "desa"]);
    const values = (row: object) =>
      Object.entries(row)
        .filter(([name, value]) => value !== null && !names.has(name) && !asked.has(name))
        .map(([name, value]) => `${name}=${value}`)
        .sort()
        .join();
    const wanted = edisi.lembar[key].baris
      .map(values)
      .filter((row) => key !== "koperasi" || row.includes(","));
    assert.equal((hasil.rows[key] ?? []).map(values).sort(), wanted.sort(), key);
  }
  assert.equal(
    hasil.pertanyaan.map(({ id }) => id),
    ["kolom:penanggung jawab", "ribuan:gerai: luas bangunan m2"],
  );
});

test("what a steward is told of four recaps is as it was looked at", async () => {
  const named = [/^title rows/, /^amounts/, /^short forms/, /^ticks below Gerai/];
  const texts = named.map(async (pattern, index) => {
    const recap = REKAP.find(({ name }) => pattern.test(name));
    if (!recap) throw new Error(`no such recap: ${pattern}`);
    const text = reportLines(await importCase(recap), fullRegistry()).join("\n");
    return [`${["klasik", "uang", "ejaan", "gerai"][index]}.txt`, `${text}\n`] as const;
  });
  checkGolden("impor", new Map(await Promise.all(texts)));
});

test("there are recaps enough, in many layouts and from several kabupaten", () => {
  assert.ok(REKAP.length >= 25, `${REKAP.length}`);
  assert.ok(SAVED.length >= 5, `${SAVED.length}`);
  assert.ok(new Set(REKAP.map(({ kabupaten }) => kabupaten)).size >= 6);
});

test.run();
