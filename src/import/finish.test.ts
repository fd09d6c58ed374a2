import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Dialog } from "./dialog.ts";
import { finishRows } from "./finish.ts";
import type { CoopDraft } from "./resolve.ts";
import type { RowDraft } from "./row-drafts.ts";
import { tidyCoops } from "./tidy.ts";

const test = suite("rows of the template");

type Values = Readonly<Record<string, string | number>>;

const NONE = { marks: [], counts: new Map(), men: new Map(), open: new Set<string>() } as const;
const BENTANGAN = "33.10.15.2015";

function coop(values: Values, kode = BENTANGAN): CoopDraft {
  return { kode, ke: 1, values: new Map(Object.entries(values)), ...NONE };
}

function longRow(sheet: "gerai" | "pelatihan", values: Values): RowDraft {
  const about = { kode: BENTANGAN, place: "A!2", table: "A", sheet };
  return { ...about, values: new Map(Object.entries(values)), ...NONE };
}

function finish(values: Values, long: readonly RowDraft[] = []) {
  const { rows, adjustments } = finishRows([coop(values)], long, new Dialog(new Map(), false));
  const [koperasi] = rows.koperasi ?? [];
  return { rows, koperasi, told: adjustments.map(({ jumlah, apa }) => `${jumlah} ${apa}`) };
}

const GERAI = longRow("gerai", { jenis: "sembako", status: "aktif" });

test("rows of a long sheet make its answer Ada, though the recap says Belum, and it is told", () => {
  assert.is(finish({}, [GERAI]).koperasi?.["gerai"], "ada");
  assert.equal(finish({ gerai: "ada" }, [GERAI]).told, []);
  const { koperasi, told } = finish({ gerai: "belum" }, [GERAI]);
  assert.is(koperasi?.["gerai"], "ada");
  assert.equal(told, ["1 Gerai: barisnya ada; Belum diganti Ada"]);
});

test("Ada without a row stays blank, Belum without a row stays", () => {
  for (const flag of ["gerai", "pelatihan", "usaha", "potensi", "inventaris", "aset_terdaftar"]) {
    const { koperasi, told } = finish({ [flag]: "ada" });
    assert.is(koperasi?.[flag], undefined, flag);
    assert.match(told.join(), /rekap menyebut ada tanpa rinciannya/, flag);
    assert.is(finish({ [flag]: "belum" }).koperasi?.[flag], "belum", flag);
    assert.equal(finish({ [flag]: "belum" }).told, [], flag);
  }
});

test("a row of a long sheet without what its sheet demands is told and left out", () => {
  const { rows, koperasi, told } = finish({}, [longRow("gerai", { jenis: "sembako" })]);
  assert.is(rows.gerai, undefined);
  assert.is(koperasi?.["gerai"], undefined);
  assert.match(told.join(), /^1 Gerai: baris tanpa Status/);
});

test("rows belong to the koperasi of their number", () => {
  const second = longRow("gerai", { jenis: "gudang", status: "aktif", koperasi_ke: 2 });
  const { koperasi } = finish({}, [second]);
  assert.is(koperasi?.["gerai"], undefined);
});

test("thousands of rows of long sheets are put together at once", () => {
  const coops = Array.from({ length: 4000 }, (_, at) => coop({}, `33.10.15.${at}`));
  const long = coops.flatMap(({ kode }) => [
    { ...GERAI, kode },
    { ...GERAI, kode },
  ]);
  const started = performance.now();
  const { rows } = finishRows(coops, long, new Dialog(new Map(), false));
  assert.ok(performance.now() - started < 5000);
  assert.is(rows.gerai?.length, 8000);
  assert.ok(rows.koperasi?.every((row) => row["gerai"] === "ada"));
});

/** Values of one koperasi after sums, masks and what kelurahan do not have. */
function tidied(values: Values, kode = BENTANGAN): Values {
  const { coops } = tidyCoops([coop(values, kode)], new Dialog(new Map(), false));
  return Object.fromEntries(coops[0]?.values ?? []) as Values;
}

test("what 1 to 4 people paid is masked, nought and what more people paid is not", () => {
  const money = { simpanan_pokok: 300_000, simpanan_wajib: 0 };
  const masked = { simpanan_pokok: "<5", simpanan_wajib: 0 };
  assert.equal(tidied({ jumlah_penyetor: 4, ...money }), { jumlah_penyetor: "<5", ...masked });
  assert.equal(tidied({ jumlah_penyetor: "<5", ...money }), { jumlah_penyetor: "<5", ...masked });
  assert.equal(tidied({ jumlah_anggota: 3, ...money }), { jumlah_anggota: 3, ...masked });
  assert.equal(tidied({ jumlah_penyetor: 5, ...money }), { jumlah_penyetor: 5, ...money });
  assert.equal(tidied({ jumlah_penyetor: 0, ...money }), { jumlah_penyetor: 0, ...money });
});

test("more payers than members are a slip that the checker tells; nothing is masked for it", () => {
  const slip = { jumlah_anggota: 3, jumlah_penyetor: 250, simpanan_pokok: 9_000_000 };
  assert.equal(tidied(slip), slip);
});

test("a kelurahan has no BUMDes", () => {
  assert.equal(tidied({ bumdes: "ada", npwp: "sudah" }, "33.10.24.1002"), { npwp: "sudah" });
  assert.equal(tidied({ bumdes: "ada" }), { bumdes: "ada" });
});

test.run();
