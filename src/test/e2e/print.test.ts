import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Jadi, Naskah, Tumpukan } from "../../pdf/batch.ts";
import { findBrowser } from "../../pdf/browser.node.ts";
import { printBatches } from "../../pdf/print.node.ts";
import { cetakLetters, cetakStyle } from "../../build/cetak.node.ts";
import { printable } from "../../pdf/letters.ts";
import { uaFaults } from "../pdf-rules.ts";
import { openPdf } from "../pdf-open.ts";
import { textOf, treeOf } from "../pdf-tree.ts";
import { filesIn } from "./site.ts";

const test = suite("printing");
const style = cetakStyle(process.cwd());
let folder = "";

test.before(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-print-"));
});
test.after(() => rmSync(folder, { recursive: true, force: true }));

function naskah(berkas: string, isi: Naskah["isi"], batas: Naskah["batas"] = null): Naskah {
  return {
    ...{ berkas, isi, batas },
    kaki: [berkas],
    keterangan: {
      ...{ judul: berkas, uraian: "uji", kode: "99.01", tanggal: "2025-12-31", versi: "k0" },
      ...{
        sidik: "ab".repeat(32),
        kertas: "A4",
        bentuk: "biasa",
        alamat: "https://papan.example/",
      },
    },
  };
}

const batchOf = (...documents: readonly Naskah[]): Tumpukan => ({
  kertas: "A4",
  naskah: documents,
  gabungan: null,
});

const article = (text: string) => `<article><h1>${text}</h1><p>Isi ${text}.</p></article>`;

async function printed(
  batches: readonly Tumpukan[],
  options: { tabs?: number; timeoutMs?: number } = {},
): Promise<ReadonlyMap<string, Jadi>> {
  const files = new Map<string, Jadi>();
  const save = (_: Tumpukan, documents: readonly Jadi[]) => {
    for (const one of documents) files.set(one.berkas, one);
  };
  await printBatches(batches, { style, save, ...options });
  return files;
}

/** Runs with a browser that leaves its process id in a file. */
async function withKnownBrowser(work: (pid: () => number) => Promise<void>): Promise<void> {
  const [script, pid] = [join(folder, "browser.sh"), join(folder, "pid")];
  writeFileSync(script, `#!/bin/sh\necho $$ > '${pid}'\nexec '${findBrowser()}' "$@"\n`);
  chmodSync(script, 0o755);
  const before = process.env["PUPPETEER_EXECUTABLE_PATH"];
  process.env["PUPPETEER_EXECUTABLE_PATH"] = script;
  try {
    await work(() => Number(readFileSync(pid, "utf8")));
  } finally {
    if (before === undefined) delete process.env["PUPPETEER_EXECUTABLE_PATH"];
    else process.env["PUPPETEER_EXECUTABLE_PATH"] = before;
  }
}

test("order of batches, number of tabs and time zone change no byte", async () => {
  const names = ["Melati", "Kenanga", "Mawar", "Anggrek", "Dahlia"];
  const batches = () =>
    names.map((name) =>
      batchOf(...[1, 2, 3].map((one) => naskah(`${name}-${one}`, () => article(`${name} ${one}`)))),
    );
  const zone = process.env["TZ"];
  const first = await printed(batches(), { tabs: 2 });
  process.env["TZ"] = "Asia/Jayapura";
  const second = await printed(batches().reverse(), { tabs: 1 });
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  assert.is(first.size, 15);
  for (const [name, { bytes }] of first)
    assert.ok(Buffer.from(bytes).equals(second.get(name)?.bytes ?? Buffer.alloc(0)), name);
});

test("a browser that is killed while it prints is replaced, and nothing is missing", async () => {
  await withKnownBrowser(async (pid) => {
    let killed = false;
    const killing = naskah("dua", () => {
      if (!killed) process.kill(pid(), "SIGKILL");
      killed = true;
      return article("dua");
    });
    const files = await printed([
      batchOf(naskah("satu", () => article("satu"))),
      batchOf(killing),
      batchOf(naskah("tiga", () => article("tiga"))),
    ]);
    assert.equal([...files.keys()].sort(), ["dua", "satu", "tiga"]);
  });
});

test("a browser that hangs is ended and replaced", async () => {
  await withKnownBrowser(async (pid) => {
    let stopped = 0;
    const stopping = naskah("satu", () => {
      if (stopped === 0) process.kill((stopped = pid()), "SIGSTOP");
      return article("satu");
    });
    const files = await printed([batchOf(stopping)], { timeoutMs: 4_000 });
    assert.equal([...files.keys()], ["satu"]);
    assert.not(isRunning(stopped));
  });
});

test("a document that fails twice is named, with the cause, and the others before it are kept", async () => {
  const files: string[] = [];
  const broken = naskah("33.10_A4.pdf", () => "<article><h1>a</h1></article><p>di luar</p>");
  const error = await printBatches(
    [batchOf(naskah("baik", () => article("baik"))), batchOf(broken)],
    {
      style,
      tabs: 1,
      save: (_, documents) => files.push(...documents.map(({ berkas }) => berkas)),
    },
  ).catch((thrown: unknown) => thrown);
  assert.instance(error, Error);
  assert.is((error as Error).message, "could not print 33.10_A4.pdf");
  assert.match(String((error as Error).cause), /shares a page/);
  assert.equal(files, ["baik"]);
});

test("a browser that does not start is an error that names the first document", async () => {
  const script = join(folder, "broken.sh");
  writeFileSync(script, "#!/bin/sh\nexit 1\n");
  chmodSync(script, 0o755);
  const before = process.env["PUPPETEER_EXECUTABLE_PATH"];
  process.env["PUPPETEER_EXECUTABLE_PATH"] = script;
  const error = await printed([batchOf(naskah("satu", () => article("satu")))]).catch(
    (thrown: unknown) => thrown,
  );
  if (before === undefined) delete process.env["PUPPETEER_EXECUTABLE_PATH"];
  else process.env["PUPPETEER_EXECUTABLE_PATH"] = before;
  assert.is((error as Error).message, "could not print satu");
  assert.match(String((error as Error).cause), /the browser does not start: .*broken\.sh/);
});

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

test("a run that is killed keeps what was finished; the next one prints the rest, the same bytes", async () => {
  const [whole, cut] = [join(folder, "utuh"), join(folder, "terputus")];
  const all = await printSome(whole);
  await printSome(cut, 3);
  const kept = filesIn(cut, ".pdf");
  assert.ok(kept.length > 0 && kept.length < filesIn(whole, ".pdf").length, `${kept.length}`);
  const rest = await printSome(cut);
  assert.ok(rest.length > 0 && rest.at(-1) === all.at(-1));
  assert.equal(filesIn(cut, ".pdf"), filesIn(whole, ".pdf"));
  for (const file of filesIn(whole, ".pdf"))
    assert.ok(readFileSync(join(whole, file)).equals(readFileSync(join(cut, file))), file);
});

test.run();

/** Prints the documents of one kelurahan and what lies above it; killed after so many batches. */
async function printSome(cache: string, killAfter = Infinity): Promise<readonly string[]> {
  const args = ["--import", "tsx", "src/test/print-some.ts", "62.06.02.1003", cache];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  child.stdout.setEncoding("utf8");
  child.stdout.on("data", (text: string) => {
    lines.push(...text.trim().split("\n"));
    if (lines.length >= killAfter) child.kill("SIGKILL");
  });
  await new Promise((resolve) => child.on("close", resolve));
  return lines;
}

function isRunning(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
}
