import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, KLATEN, registryWith } from "../../test/make-workbook.ts";
import { allDesaOf, isSameName } from "./names.ts";

const test = suite("names of all desa");

const TWINS = ["33.10.15.2090", "33.10.15.2091", "33.10.15.2092", "33.10.15.2093"] as const;
const registry = registryWith(
  [],
  [...TWINS.map((kode) => [kode, "Kembar"] as const), ["33.10.15.2094", "Soka'an II"]],
);
const of = (kabupaten: string, tanggal_data = "2025-11-24") =>
  allDesaOf({ registry, edisi: { kabupaten, tanggal_data } });
const klaten = of(KLATEN);

test("a name leads to its codes, at most three, whatever its capitals, blanks and signs", () => {
  assert.equal(klaten.named("kembar"), TWINS.slice(0, 3));
  assert.equal(klaten.named("SOKA AN  ii"), ["33.10.15.2094"]);
  assert.equal([klaten.named("Tidak Ada"), klaten.named(null), klaten.named("")], [[], [], []]);
  assert.equal([klaten.has(BENTANGAN), klaten.has("62.06.01.2001")], [true, false]);
});

test("a row bears a name that is another code's, not its own", () => {
  const borne = (kode: string, desa: string) => klaten.borne({ kode, desa });
  assert.equal(borne(BENTANGAN, "Soka'an II"), ["33.10.15.2094"]);
  assert.equal(borne(BENTANGAN, "bentangan"), []);
  assert.equal(borne(BENTANGAN, ""), []);
  assert.equal(borne("33.10.99.2001", "Bentangan"), [BENTANGAN]);
});

test("a desa may be meant by a row whose code is none, or whose name is its own", () => {
  const meant = (...rows: readonly { readonly kode: string; readonly desa: string }[]) =>
    klaten.meantBy(rows);
  const right = { kode: BENTANGAN, desa: "Bentangan" };
  assert.not.ok(meant(right)(BENTANGAN));
  const swapped = meant(right, { kode: "33.10.15.2016", desa: "Soka'an II" });
  assert.equal(["33.10.15.2016", "33.10.15.2094", BENTANGAN].map(swapped), [true, true, false]);
  // A wrong code without a name that is known may be any desa.
  assert.ok(meant(right, { kode: "33.10.99.2001", desa: "" })(BENTANGAN));
  const named = meant({ kode: "33.10.99.2001", desa: "Soka'an II" });
  assert.equal([named("33.10.15.2094"), named(BENTANGAN)], [true, false]);
});

test("another kabupaten, date or list is asked anew", () => {
  assert.is(of(KLATEN), of(KLATEN));
  assert.ok(of("62.06").has("62.06.01.2001"));
  const later = registryWith([
    {
      ...{ jenis: "dibentuk", kode_lama: "", kode_baru: BENTANGAN, nama_lama: "" },
      ...{ berlaku: "2026-01-01", alasan: "uji", sumber: "uji" },
    },
  ]);
  const on = (tanggal_data: string) =>
    allDesaOf({ registry: later, edisi: { kabupaten: KLATEN, tanggal_data } }).has(BENTANGAN);
  assert.equal([on("2025-12-31"), on("2026-01-01")], [false, true]);
});

test("names are the same but for capitals, blanks and signs", () => {
  assert.equal(
    [
      isSameName("Soka'an", "sokaan"),
      isSameName("Karang Duwur", "Karangduwur"),
      isSameName("A", "B"),
    ],
    [true, true, false],
  );
  assert.not.ok(isSameName("Melati 1", "Melati 2"));
});

test.run();
