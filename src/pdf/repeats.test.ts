import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Anak, Unsur } from "./element.ts";
import { Ref, type PdfValue } from "./objects.ts";
import { Repeats } from "./repeats.ts";

const test = suite("heads of tables on every page");

const element = (jenis: string, anak: readonly Anak[], attributes?: PdfValue): Unsur => ({
  ...{ jenis, anak },
  sifat: new Map(attributes === undefined ? [] : [["/A", attributes]]),
});
const within = (unsur: Unsur): Anak => ({ unsur });
const scope = (of: string) =>
  new Map([
    ["/O", "/Table"],
    ["/Scope", of],
  ]);
/** A cell whose text stands on these pages, with the number of the page for a mark. */
const cell = (jenis: string, pages: readonly number[], attributes?: PdfValue) =>
  within(
    element(
      jenis,
      pages.map((halaman) => ({ halaman, mcid: halaman + 10 })),
      attributes,
    ),
  );
const row = (...cells: readonly Anak[]) => element("/TR", cells);

/** What is left of a table of this row, and what is skipped on pages 0 to 2. */
function removed(head: Unsur) {
  const repeats = new Repeats();
  const { anak } = repeats.remove(element("/Table", [within(head)]));
  const [left] = anak;
  assert.ok(left && "unsur" in left);
  return { left: left.unsur, skipped: [0, 1, 2].map((page) => [...repeats.on(page)]) };
}

const COLUMN = scope("/Column");

test("a head stays on its first page and is skipped on all others", () => {
  const { left, skipped } = removed(
    row(cell("/TH", [1, 0, 2], COLUMN), cell("/TH", [0, 1, 2], [new Map(), COLUMN])),
  );
  assert.equal(left, row(cell("/TH", [0], COLUMN), cell("/TH", [0], [new Map(), COLUMN])));
  assert.equal(skipped, [[], [11], [12]]);
});

test("several cells of a page are all skipped there", () => {
  const two = within(
    element(
      "/TH",
      [1, 2, 3].map((mcid) => ({ halaman: mcid > 1 ? 1 : 0, mcid })),
      COLUMN,
    ),
  );
  assert.equal(removed(row(two)).skipped, [[], [2, 3], []]);
});

test("a link in a repeated head stays where the head comes first", () => {
  const link = (halaman: number): Anak => ({ halaman, objek: new Ref(halaman + 1) });
  const head = row(within(element("/TH", [link(0), link(1)], COLUMN)));
  assert.equal(removed(head), {
    left: row(within(element("/TH", [link(0)], COLUMN))),
    skipped: [[], [], []],
  });
});

test("a row that is not all headings of columns repeats nothing and stays whole", () => {
  const text = [0, 1].map((halaman) => ({ halaman, mcid: 1 }));
  for (const whole of [
    row(cell("/TH", [0, 1], COLUMN), cell("/TD", [0, 1], COLUMN)),
    row(cell("/TH", [0, 1], scope("/Row")), cell("/TH", [0, 1], COLUMN)),
    row(cell("/TH", [0, 1])),
    row(cell("/TH", [0, 1], ["/Column", null])),
    element("/TD", [cell("/TH", [0, 1], COLUMN)]),
    row(...text),
    row(),
  ])
    assert.equal(removed(whole), { left: whole, skipped: [[], [], []] });
});

test.run();
