import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FILE_SCHEMAS } from "../records/schemas.ts";
import type { Laporan, LaporanBerkas, LaporanMasalah } from "../records/types.gen.ts";
import { annotationsOf, commentText, judgeWarning, summaryText } from "./comment.ts";

const ADDRESSES = {
  panduan: "https://github.example/papan/papan/blob/main/data/README.md",
  run: "https://github.example/papan/papan/actions/runs/7",
};
const EXAMPLE = FILE_SCHEMAS.laporan.examples[0] as Laporan;
const FILE = EXAMPLE.berkas[0] as LaporanBerkas;
const PROBLEM = FILE.masalah[0] as LaporanMasalah;

/** What strangers put where plain words are expected. */
const HOSTILE = [
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "</details></td></tr></table>",
  "[klik](https://jahat.example) ![x](https://jahat.example/x.png)",
  "https://jahat.example www.jahat.example",
  "@papan-kdkmp/pengelola @semua #1 GH-1 papan/papan#1",
  "| kolom | baru |\n| --- | --- |\n# Judul\n- [x] lunas",
  "```\n~~~\n`kode`",
  "<!-- papan-kdkmp: laporan --> --> <!--",
  "::error::palsu\n##[add-mask]a",
  "\u202Eterbalik \u200B\u0000\u001b[31m",
  "$\\sqrt{x}$ :smile: &lt;b&gt; a\\|b",
];

const good = suite("github: comment at a pull request");

good("it names file, cell, mend, and the page of the run", () => {
  const text = commentText(JSON.stringify(EXAMPLE), ADDRESSES);
  assert.match(text, "masih ada kesalahan");
  assert.match(text, "33.10 Kabupaten Klaten per 24 November 2025");
  assert.match(text, "AJ16");
  assert.match(text, "tulis angkanya saja, misalnya 120");
  assert.match(text, `(${ADDRESSES.panduan}#sel-bukan-bilangan)`);
  assert.match(text, `[halaman pemeriksaan](${ADDRESSES.run})`);
});

good("without a run there is no address of one", () => {
  const text = commentText(JSON.stringify(EXAMPLE), { panduan: ADDRESSES.panduan });
  assert.not.match(text, "halaman pemeriksaan](");
});

good("a paragraph is one line, because GitHub shows each line break", () => {
  const lines = commentText(undefined, ADDRESSES).split("\n");
  assert.ok(lines.every((line, index) => line === "" || !lines[index + 1]));
});

good("each file with errors has one annotation, ten at most, and no cell in it", () => {
  const many = Array.from({ length: 14 }, (_, index) => ({ ...FILE, berkas: `a${index}.xlsx` }));
  const clean = { ...FILE, kesalahan: 0, masalah: [] };
  const annotations = annotationsOf(JSON.stringify({ ...EXAMPLE, berkas: [clean, ...many] }));
  assert.is(annotations.length, 10);
  assert.is(annotations[0], "::error file=a0.xlsx::1 kesalahan; lihat ringkasan pemeriksaan.");
  assert.equal(annotationsOf(undefined), []);
});

good("who changes nothing but data is not warned of, every other change is", () => {
  assert.is(judgeWarning([]), "");
  assert.is(judgeWarning(["data/README.md", "data/koperasi/33.10/2025-11-24.xlsx"]), "");
  for (const file of [
    "src/check/check.ts",
    "scripts/check.ts",
    "package.json",
    "data",
    "database/x",
  ])
    assert.match(judgeWarning(["data/README.md", file]), "kode yang diubah usulan ini", file);
  assert.match(judgeWarning(undefined), "terlalu banyak berkas");
});

good("the warning ends its block, fits beside the longest report, and names no file", () => {
  const warning = judgeWarning(["<img src=x>", "@papan-kdkmp/pengelola"]);
  assert.ok(warning.endsWith("\n\n"));
  assert.ok(new TextEncoder().encode(warning).length < 600);
  assert.not.match(warning, /<img|@papan/);
});

good.run();

const hostile = suite("github: comment about a stranger's report");

hostile("what is no report is said to be none, and nothing of it is shown", () => {
  for (const report of [
    undefined,
    "",
    "{",
    "null",
    "[]",
    '"<script>"',
    "9".repeat(100_000),
    "[".repeat(1_000_000),
    JSON.stringify({ ...EXAMPLE, versi: 2 }),
    JSON.stringify({ ...EXAMPLE, lebih: "<script>" }),
    JSON.stringify({ ...EXAMPLE, berkas: "x" }),
    JSON.stringify({ ...EXAMPLE, berkas: [{ ...FILE, tinjauan: { __proto__: 1 } }] }),
    JSON.stringify({ ...EXAMPLE, berkas: [{ ...FILE, masalah: [{ ...PROBLEM, pesan: 5 }] }] }),
    JSON.stringify({ ...EXAMPLE, berkas: [withProblem({ sel: ["A1|<b>"] })] }),
    JSON.stringify({ ...EXAMPLE, berkas: [withProblem({ kode: "x](https://jahat.example)" })] }),
    JSON.stringify({ ...EXAMPLE, berkas: [withProblem({ pesan: "x".repeat(2_001) })] }),
    " ".repeat(5_000_001),
  ])
    assert.is(
      commentText(report, ADDRESSES),
      commentText(undefined, ADDRESSES),
      report?.slice(0, 80),
    );
});

hostile("no text of it becomes markup, link, mention, table or command", () => {
  for (const words of HOSTILE) {
    const plain = sizesOf(commentText(JSON.stringify(everywhere("biasa")), ADDRESSES));
    const text = commentText(JSON.stringify(everywhere(words)), ADDRESSES);
    // Names stand between backticks, where nothing has a meaning.
    const outside = text.replace(/`[^`\n]*`/g, "");
    assert.not.match(outside, /<script|<img|onerror=alert\(1\)>/);
    assert.not.match(outside, /https:\/\/jahat|www\.jahat/);
    assert.not.match(outside, /(^|[^\w&;])@\w|(?<!&)#1\b|GH-1\b/);
    assert.not.match(text, /^::|##\[/m);
    assert.not.match(text, /[\u202E\u0000\u001b]/);
    assert.equal(sizesOf(text), plain, words);
  }
});

hostile("the largest report there can be leaves room below GitHub's 65,536 characters", () => {
  for (const letter of ["x", "<", "@", "字", "🟥"]) {
    const problem = { ...PROBLEM, ...longWords(letter) };
    const masalah = Array.from({ length: 60 }, (_, index) => ({
      ...problem,
      kolom: `${letter}${index}`,
    }));
    const berkas = Array.from({ length: 20 }, () => ({
      ...FILE,
      berkas: letter.repeat(200),
      masalah,
    }));
    const report = JSON.stringify({ ...EXAMPLE, berkas });
    const text = commentText(report, ADDRESSES);
    assert.ok(new TextEncoder().encode(text).length < 52_000, `${letter}: ${text.length}`);
    assert.match(text, "masih ada kesalahan");
    const summary = summaryText(report, ADDRESSES);
    assert.ok(new TextEncoder().encode(summary).length < 1_048_576, letter);
  }
});

hostile("an annotation cannot be broken out of", () => {
  for (const words of HOSTILE) {
    const [annotation = ""] = annotationsOf(JSON.stringify(everywhere(words)));
    assert.match(
      annotation,
      /^::error file=[^\n\r:,]*::1 kesalahan; lihat ringkasan pemeriksaan\.$/,
    );
  }
});

hostile.run();

function withProblem(change: Partial<LaporanMasalah>): LaporanBerkas {
  return { ...FILE, masalah: [{ ...PROBLEM, ...change }] };
}

/** The report with these words wherever its schema allows words. */
function everywhere(words: string): Laporan {
  const masalah: LaporanMasalah = {
    ...PROBLEM,
    lembar: words,
    kolom: words,
    pesan: words,
    perbaikan: words,
    saran: [words],
  };
  const names = { berkas: words, bertanda: words, diperbaiki: words };
  const file = { ...FILE, ...names, nama_kabupaten: words.slice(0, 100), masalah: [masalah] };
  return { ...EXAMPLE, berkas: [file, { ...file, kabupaten: null, tanggal_data: null }] };
}

function longWords(letter: string): Partial<LaporanMasalah> {
  const text = letter.repeat(Math.floor(900 / letter.length));
  return { pesan: text, perbaikan: text, saran: [letter.repeat(50)] };
}

/** How often each mark of Markdown and HTML stands in a text: a stranger's words must add none. */
function sizesOf(text: string): Readonly<Record<string, number>> {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    lines: count(/\n/g),
    rows: count(/^\|/gm),
    cells: count(/(?<!\\)\|/g),
    headings: count(/^#/gm),
    tags: count(/<\/?[a-z!]/gi),
    links: count(/\]\(/g),
    fences: count(/^(?:```|~~~)/gm),
  };
}
