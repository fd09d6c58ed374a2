import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { desaView } from "../views/desa.ts";
import { kabupatenView } from "../views/kabupaten.ts";
import { checkGolden, goldenInput, goldenJson } from "./golden.ts";
import { repositorySite } from "./make-edisi.ts";
import { linesOf, readMade, withCell, type MadeBook } from "./make-workbook.ts";
import type { WriteValue } from "../workbook/write.ts";

const golden = suite("golden folders");

const codes = (name: string) => JSON.parse(goldenInput(name, "kode.json")) as readonly string[];

/** One JSON text per code. */
async function viewsOf(kode: readonly string[], view: (kode: string) => unknown) {
  const texts = kode.map(async (each) => [`${each}.json`, await goldenJson(view(each))] as const);
  return new Map(await Promise.all(texts));
}

golden("what five desa pages say is as it was looked at", async () => {
  const index = repositorySite();
  checkGolden("desa-view", await viewsOf(codes("desa-view"), (kode) => desaView(index, kode)));
});

golden("what two kabupaten pages say is as it was looked at", async () => {
  const index = repositorySite();
  const views = await viewsOf(codes("kabupaten-view"), (kode) => kabupatenView(index, kode));
  checkGolden("kabupaten-view", views);
});

interface Mistakes extends Pick<MadeBook, "rows" | "meta" | "perubahan_ke"> {
  readonly edits: readonly (readonly [sheet: string, cell: string, value: WriteValue])[];
}

/** What a steward is told about the workbook that a file of mistakes describes. */
async function problemsOf(file: string): Promise<string> {
  const { edits, ...made } = JSON.parse(goldenInput("problems", file)) as Mistakes;
  const edit: MadeBook["edit"] = (book) =>
    edits.reduce((all, [sheet, cell, value]) => withCell(all, sheet, [cell, value]), book);
  return `${linesOf(await readMade({ ...made, edit })).join("\n")}\n`;
}

golden("what two workbooks full of mistakes are told is as it was looked at", async () => {
  const texts = ["cells", "rules"].map(
    async (name) => [`${name}.txt`, await problemsOf(`${name}.json`)] as const,
  );
  checkGolden("problems", new Map(await Promise.all(texts)));
});

golden.run();

const harness = suite("golden harness");

const TEXTS = new Map([["a.txt", "satu\n"]]);

function inFolder(use: (outputDir: string) => void): void {
  const outputDir = mkdtempSync(join(tmpdir(), "papan-golden-"));
  try {
    use(outputDir);
  } finally {
    rmSync(outputDir, { recursive: true });
  }
}

harness("a missing folder is written, and accepted from then on", () => {
  inFolder((outputDir) => {
    checkGolden("case", TEXTS, { outputDir, ci: false });
    assert.is(readFileSync(join(outputDir, "case", "a.txt"), "utf8"), "satu\n");
    checkGolden("case", TEXTS, { outputDir, ci: true });
  });
});

harness("on CI a missing folder fails and is not written", () => {
  inFolder((outputDir) => {
    assert.throws(() => checkGolden("case", TEXTS, { outputDir, ci: true }), /is missing/);
    assert.is(existsSync(join(outputDir, "case")), false);
  });
});

harness("a difference fails, leaves a changed sibling and keeps what was accepted", () => {
  inFolder((outputDir) => {
    checkGolden("case", TEXTS, { outputDir, ci: false });
    const other = new Map([["a.txt", "dua\n"]]);
    assert.throws(() => checkGolden("case", other, { outputDir, ci: false }), /a\.txt differ/);
    assert.is(readFileSync(join(outputDir, "case-changed", "a.txt"), "utf8"), "dua\n");
    assert.is(readFileSync(join(outputDir, "case", "a.txt"), "utf8"), "satu\n");
  });
});

harness("a file too many and a file too few are differences", () => {
  inFolder((outputDir) => {
    const place = { outputDir, ci: false };
    checkGolden("case", TEXTS, place);
    writeFileSync(join(outputDir, "case", "b.txt"), "");
    assert.throws(() => checkGolden("case", TEXTS, place), /b\.txt differ/);
    rmSync(join(outputDir, "case", "b.txt"));
    const more = new Map([...TEXTS, ["c.txt", ""]]);
    assert.throws(() => checkGolden("case", more, place), /c\.txt differ/);
  });
});

harness("the changed sibling goes when the difference goes", () => {
  inFolder((outputDir) => {
    const place = { outputDir, ci: false };
    checkGolden("case", TEXTS, place);
    assert.throws(() => checkGolden("case", new Map([["a.txt", "dua"]]), place));
    checkGolden("case", TEXTS, place);
    assert.is(existsSync(join(outputDir, "case-changed")), false);
  });
});

harness.run();
