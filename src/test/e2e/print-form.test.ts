import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cetakLetters } from "../../build/cetak.node.ts";
import type { Jadi } from "../../pdf/batch.ts";
import { printable } from "../../pdf/letters.ts";
import { openPdf } from "../pdf-open.ts";
import { uaFaults } from "../pdf-rules.ts";
import { textOf, treeOf } from "../pdf-tree.ts";
import { article, batchOf, naskah, printed } from "../print-fixtures.ts";

const test = suite("printed form");

test("nothing is fetched while printing, whatever a document asks for", async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const hostile = `<article><h1>a</h1><img src="${origin}/a.png" alt="a" onerror="fetch('${origin}/e')"><link rel="stylesheet" href="${origin}/b.css"><style>p{background:url(${origin}/c.png)}</style><iframe src="${origin}/d"></iframe><script>fetch("${origin}/f")</script><p>teks</p></article>`;
  const files = await printed([batchOf(naskah("satu", () => hostile))]).finally(() =>
    server.close(),
  );
  assert.is(files.size, 1);
  assert.is(asked, 0);
});

test("a document of too many pages is set tighter, one that cannot be stays as it is", async () => {
  const long = (padat: number) =>
    `<article><h1>Panjang</h1>${"<p>baris</p>".repeat(200 - padat * 90)}</article>`;
  const files = await printed([
    batchOf(
      naskah("pendek", () => article("pendek"), { halaman: 2, padat: 2 }),
      naskah("panjang", long, { halaman: 2, padat: 2 }),
      naskah("tetap", () => long(0), { halaman: 2, padat: 1 }),
    ),
  ]);
  assert.is(files.get("pendek")?.halaman, 1);
  assert.ok((files.get("panjang")?.halaman ?? 9) <= 2);
  assert.ok((files.get("tetap")?.halaman ?? 0) > 2);
});

test("a word wider than the sheet is broken; it makes no other document smaller", async () => {
  const wide = `<article><h1>Lebar</h1><table><tr><td style="white-space:nowrap">${"sangatlebar".repeat(30)}</td></tr></table></article>`;
  const one = naskah("satu", () => article("satu"));
  const alone = await printed([batchOf(one)]);
  const beside = await printed([
    batchOf(
      one,
      naskah("lebar", () => wide),
    ),
  ]);
  const scaleOf = (files: ReadonlyMap<string, Jadi>, name: string) => {
    const pdf = openPdf(files.get(name)?.bytes ?? Buffer.alloc(0));
    return /^([\d.]+) 0 0 \1 .* cm$/m.exec(pdf.text(pdf.pages[0]?.get("/Contents")))?.[1];
  };
  for (const [files, name] of [
    [alone, "satu"],
    [beside, "satu"],
    [beside, "lebar"],
  ] as const)
    assert.is(scaleOf(files, name), "3.125", name);
  const text = textOf(treeOf(openPdf(beside.get("lebar")?.bytes ?? Buffer.alloc(0))).document);
  assert.is(text.replace(/\s+/g, ""), `Lebar${"sangatlebar".repeat(30)}`);
});

test("letters of other fonts and scripts change nothing around them and stop no build", async () => {
  const strange = [
    "Nguy\u1ec5n",
    "anti\u2011korupsi",
    "x\u0302",
    "ع ل",
    "漢字",
    "👍",
    "\uf0b7",
    "ไทย",
    "≥ 5 ㎡",
    "𝐀",
    "ʻokina ḍ",
  ];
  const isi = (text: string) =>
    `<article><h1>Awal</h1><p>${text} <b>${text}</b></p><p>akhir</p></article>`;
  const letters = cetakLetters();
  const files = await printed([
    batchOf(
      ...strange.map((text, index) => naskah(`l${index}`, () => printable(isi(text), letters.all))),
    ),
    batchOf(...strange.map((text, index) => naskah(`r${index}`, () => isi(text)))),
  ]);
  assert.is(files.size, strange.length * 2);
  for (const [index, text] of strange.entries()) {
    const pdf = openPdf(files.get(`l${index}`)?.bytes ?? Buffer.alloc(0));
    const tree = treeOf(pdf);
    assert.equal(uaFaults(pdf, tree), [], text);
    const wanted = printable(`Awal ${text} ${text} akhir`, letters.all).replaceAll("&gt;", ">");
    assert.is(
      textOf(tree.document).replace(/\s+/g, ""),
      wanted.replace(/\s+/g, "").normalize("NFC"),
      text,
    );
  }
});

test("page numbers are those of each document, not of the batch", async () => {
  const long = `<article><h1>Dua</h1>${"<p>baris</p>".repeat(60)}</article>`;
  const files = await printed([
    batchOf(
      naskah("satu", () => article("satu")),
      naskah("dua", () => long),
    ),
  ]);
  const feet = ["satu", "dua"].map((name) =>
    treeOf(openPdf(files.get(name)?.bytes ?? Buffer.alloc(0))).pages.map(({ artifacts }) =>
      artifacts.at(-1),
    ),
  );
  assert.equal(feet, [["Halaman 1 dari 1"], ["Halaman 1 dari 2", "Halaman 2 dari 2"]]);
});

test("words at the end of a line stay apart from those on the next", async () => {
  const words = Array.from({ length: 120 }, (_, index) => `kata${index}`).join(" ");
  const files = await printed([
    batchOf(naskah("satu", () => `<article><h1>A</h1><p>${words}</p></article>`)),
  ]);
  const text = textOf(treeOf(openPdf(files.get("satu")?.bytes ?? Buffer.alloc(0))).document);
  assert.is(text.replace(/\s+/g, " ").trim(), `A ${words}`);
});

test.run();
