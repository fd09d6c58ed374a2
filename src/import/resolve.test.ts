import { suite } from "uvu";
import * as assert from "uvu/assert";
import { smallRegistry } from "../test/make-workbook.ts";
import { Dialog, type Asked } from "./dialog.ts";
import { resolveRows, type CoopDraft } from "./resolve.ts";
import type { RowDraft, RowMark } from "./row-drafts.ts";

const test = suite("rows of one desa");

const BENTANGAN = "33.10.15.2015";
const DUWET = "33.10.15.2016";

function draft(
  place: string,
  values: Record<string, string | number>,
  more: Partial<RowDraft> = {},
) {
  return {
    ...({ kode: BENTANGAN, place, sheet: "koperasi", table: "A" } as const),
    ...{ values: new Map(Object.entries(values)), marks: [], counts: new Map(), men: new Map() },
    open: new Set<string>(),
    ...more,
  };
}

interface Resolved {
  readonly coops: readonly CoopDraft[];
  readonly asked: readonly Asked[];
}

function resolve(
  rows: readonly RowDraft[],
  jawab: Readonly<Record<string, string>> = {},
): Resolved {
  const dialog = new Dialog(new Map(Object.entries(jawab)), false);
  const coops = resolveRows(rows, { dialog, registry: smallRegistry() });
  return { coops, asked: dialog.asked };
}

/** "33.10.15.2015/1 npwp=sudah" for each koperasi. */
function brief({ coops }: Resolved): readonly string[] {
  return coops.map(({ kode, ke, values }) =>
    [`${kode}/${ke}`, ...[...values].map(([key, value]) => `${key}=${value}`)].join(" "),
  );
}

test("rows of different tables complete each other", () => {
  const rows = [draft("A!2", { npwp: "sudah" }), draft("B!2", { nib: "belum" }, { table: "B" })];
  assert.equal(brief(resolve(rows)), [`${BENTANGAN}/1 npwp=sudah nib=belum`]);
  assert.equal(resolve(rows).asked, []);
});

test("tables that say two things are a question for each column, not for each desa", () => {
  const rows = [
    draft("A!2", { npwp: "sudah", nib: "sudah" }),
    draft("B!2", { npwp: "belum", nib: "sudah" }, { table: "B" }),
    draft("A!3", { npwp: "sudah" }, { kode: DUWET }),
    draft("B!3", { npwp: "belum" }, { kode: DUWET, table: "B" }),
  ];
  const open = resolve(rows);
  assert.equal(
    open.asked.map(({ id, jumlah, calon }) => [id, jumlah, calon.map(({ pilih }) => pilih).join()]),
    [["beda:npwp", 2, "A,B,kosong"]],
  );
  assert.equal(brief(open), [`${BENTANGAN}/1 nib=sudah`, `${DUWET}/1`]);
  assert.equal(brief(resolve(rows, { "beda:npwp": "B" })), [
    `${BENTANGAN}/1 npwp=belum nib=sudah`,
    `${DUWET}/1 npwp=belum`,
  ]);
  assert.equal(brief(resolve(rows, { "beda:npwp": "kosong" })), brief(open));
});

test("two rows of one table are asked about, and nothing of them is used before the answer", () => {
  const rows = [draft("A!2", { npwp: "sudah" }), draft("A!9", { npwp: "belum" })];
  const { coops, asked } = resolve(rows);
  assert.equal(coops, []);
  assert.match(asked[0]?.tanya ?? "", /ada di baris A!2 dan A!9, isinya berbeda\. Dua koperasi/);
  const answered = (pilih: string) => brief(resolve(rows, { [`ganda:${BENTANGAN}`]: pilih }));
  assert.equal(answered("masing-masing"), [
    `${BENTANGAN}/1 npwp=sudah`,
    `${BENTANGAN}/2 npwp=belum`,
  ]);
  assert.equal(answered("A!9"), [`${BENTANGAN}/1 npwp=belum`]);
  assert.equal(answered("kosong"), []);
});

test("rows that say the same, or nothing, are no rivals", () => {
  const same = [draft("A!2", { npwp: "sudah" }), draft("A!9", { npwp: "sudah" })];
  assert.equal(brief(resolve(same)), [`${BENTANGAN}/1 npwp=sudah`]);
  const blank = [draft("A!2", {}), draft("A!9", { npwp: "sudah" }), draft("A!10", {})];
  assert.equal(brief(resolve(blank)), [`${BENTANGAN}/1 npwp=sudah`]);
  assert.equal(brief(resolve([draft("A!2", {}), draft("A!9", {})])), [`${BENTANGAN}/1`]);
  const mark: RowMark = {
    ...{ sheet: "gerai", butir: "sembako", status: undefined },
    mark: { kind: "ada", count: 1 },
  };
  const marked = [draft("A!2", {}, { marks: [mark] }), draft("A!9", { npwp: "sudah" })];
  assert.is(resolve(marked).asked.length, 1);
});

test("rows that number their koperasi themselves are that many koperasi", () => {
  const rows = [
    draft("A!2", { npwp: "sudah", koperasi_ke: 1 }),
    draft("A!3", { npwp: "belum", koperasi_ke: 2 }),
  ];
  const { coops, asked } = resolve(rows);
  assert.equal(
    coops.map(({ ke }) => ke),
    [1, 2],
  );
  assert.equal(asked, []);
});

test("thousands of rows about one desa are one short question, soon asked", () => {
  const rows = Array.from({ length: 8000 }, (_, at) =>
    draft(`A!${at + 2}`, { jumlah_anggota: at }),
  );
  const started = performance.now();
  const { asked } = resolve(rows);
  // Compared pair by pair they took more than three minutes.
  assert.ok(performance.now() - started < 10_000);
  assert.is(asked.length, 1);
  assert.match(asked[0]?.tanya ?? "", /A!9, A!10, dan 7991 lainnya, isinya berbeda\. Baris mana/);
  assert.is(asked[0]?.calon.length, 10);
});

test.run();
