import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, ROOT } from "../test/make-workbook.ts";
import { parseDiffOptions } from "./diff-options.ts";
import { limitedText } from "./limited-text.node.ts";
import { parseMergeOptions } from "./merge-options.ts";
import { runWorkbookCommand } from "./workbook-command.node.ts";
import type { WorkbookWork } from "./workbook-work.node.ts";
import { workbookFolder } from "./workbook-commands-fixtures.ts";

const { folder, save, remove } = workbookFolder("sabuk");

const test = suite("commands that open workbooks");
test.after(remove);

const row = (jumlah_anggota: number) => ({
  rows: { koperasi: [{ kode: BENTANGAN, jumlah_anggota }] },
});
const OUT = "gabungan.xlsx";

function diff(root = ROOT): WorkbookWork {
  return { command: "diff", root, options: parseDiffOptions(["a.xlsx", "b.xlsx"], folder) };
}

function merge(out = OUT): WorkbookWork {
  const args = ["a.xlsx", "a.xlsx", "b.xlsx", "--out", out];
  return { command: "merge", root: ROOT, options: parseMergeOptions(args, folder) };
}

interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

async function run(work: WorkbookWork, limits?: Limits) {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await runWorkbookCommand({
    work: () => work,
    print: (text) => void out.push(text),
    complain: (text) => void complaints.push(text),
    ...(limits ? { limits } : {}),
  });
  return { code, out: out.join("\n"), complaints: complaints.join("\n") };
}

test.before(async () => {
  await save("a.xlsx", row(1190));
  await save("b.xlsx", row(1200));
});

test("diff and merge answer from a process of their own as from here", async () => {
  const compared = await run(diff());
  assert.is(compared.code, 1, compared.complaints);
  assert.match(compared.out, "1.190 → 1.200");
  const merged = await run(merge());
  assert.is(merged.code, 0, merged.complaints);
  assert.ok(readFileSync(join(folder, OUT)).equals(readFileSync(join(folder, "b.xlsx"))));
});

test("too much memory is exit 2, told with the file names, and writes nothing", async () => {
  writeFileSync(join(folder, OUT), "lama");
  const few = { seconds: 40, megabytes: 70 };
  for (const work of [diff(), merge()]) {
    const { code, out, complaints } = await run(work, few);
    assert.equal([code, out], [2, ""]);
    assert.match(complaints, "b.xlsx memerlukan lebih dari 70 MB memori");
    assert.match(complaints, "npm run check");
  }
  assert.is(readFileSync(join(folder, OUT), "utf8"), "lama");
});

test("a data folder that is not there is exit 2 and no answer", async () => {
  const { code, out, complaints } = await run(diff("/tidak/ada"));
  assert.equal([code, out], [2, ""]);
  assert.match(complaints, "Tidak ada: ");
  assert.match(complaints, "/tidak/ada");
});

test("what cannot be written is exit 2, with no half file left", async () => {
  mkdirSync(join(folder, "folder.xlsx", "isi"), { recursive: true });
  const { code, out, complaints } = await run(merge("folder.xlsx"));
  assert.equal([code, out], [2, ""]);
  assert.match(complaints, "tidak ada berkas yang ditulis");
  assert.equal(
    readdirSync(folder).filter((name) => /\.\d+$/.test(name)),
    [],
  );
});

test("git is given a line for a file that stops its reading, another for each such file", async () => {
  const complain = () => undefined;
  const text = (name: string, limits?: Limits) =>
    limitedText({ path: join(folder, name), complain, ...(limits ? { limits } : {}) });
  assert.match(await text("a.xlsx"), "Koperasi 33.10.15.2015 Bentangan | ");
  const few = { seconds: 40, megabytes: 70 };
  const [one, two] = [await text("a.xlsx", few), await text("b.xlsx", few)];
  assert.match(one, /^Tidak terbaca sebagai buku kerja: .+ \(sidik berkas [0-9a-f]{12}\)\n$/);
  assert.is.not(one, two);
});

test.run();
