import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { git } from "../../commands/changed-files.node.ts";
import { hostileBooks } from "../corpus/hostile.ts";
import { addressOf, fullRegistry, makeWorkbook, withCell } from "../make-workbook.ts";
import { cloneHere } from "./clone.ts";
import { attachment, BRANCH, PULL_REQUEST, startIntake, type IntakeWorld } from "./intake-world.ts";
import type { Rehearsal } from "./rehearsal.ts";

/** Kepulauan Seribu: six kelurahan. */
const KABUPATEN = "31.01";
const FILE = `data/koperasi/${KABUPATEN}/2025-12-31.xlsx`;
const READ = "npm run intake -- read --dir masukan";
const PLACE = "npm run intake -- place --dir masukan";
const START = 'npm run intake -- start --branch "$BRANCH"';
const REPLY = "npm run intake -- reply --dir masukan";

let folder = "";
let clone = "";
let world: IntakeWorld;

const test = suite("a form with a workbook");

test.before(async () => {
  folder = mkdtempSync(join(tmpdir(), "papan-formulir-"));
  clone = cloneHere(join(folder, "repo"));
  await save("baik.xlsx", 20);
  await save("baru.xlsx", 21);
  await save("keliru.xlsx", "::error::dua puluh <img src=x>");
});
test.before.each(async () => {
  git(clone, ["checkout", "--quiet", "--force", "main"]);
  world = await startIntake({ clone, folder });
});
test.after.each(() => world.close());
test.after(() => rmSync(folder, { recursive: true, force: true }));

const EVIL =
  "<script>x</script> [klik](https://jahat.example) @papan/pengelola $(touch x) `id` ::error::x\n" +
  "branch=main";

test("a sound workbook becomes a pull request, exchanged until somebody reviews it", async () => {
  const run = await world.send({
    title: `Laporan: ${EVIL}`,
    body: form({ berkas: link("baik.xlsx"), kantor: EVIL, keterangan: `Closes #1\n\n${EVIL}` }),
  });
  assert.equal(run.ran, [READ, PLACE, START, REPLY], run.printed);
  assert.equal(resultsOf(run), { read: "success", propose: "success", reply: "success" });
  assert.equal(changedOn(BRANCH), [FILE]);
  assert.ok(bytesOn(BRANCH).equals(readFileSync(join(folder, "baik.xlsx"))));
  const title = "31.01 Kabupaten Administrasi Kepulauan Seribu: data per 31 Desember 2025";
  assert.is(git(clone, ["log", "-1", "--format=%B", BRANCH]).trim(), title);
  assert.is(world.proposals[0]?.["title"], title);
  assert.equal(world.started, [BRANCH]);
  assert.is(world.comments.length, 1);
  assert.match(world.comments[0] ?? "", `Usulannya ada di #${PULL_REQUEST}`);
  const text = [...Object.values(world.proposals[0] ?? {}), ...world.comments].join("\n");
  for (const bad of ["script", "jahat.example", "@papan", "touch", "Closes #1\n"])
    assert.not.match(text, bad);
  assert.equal(commandsIn(run), []);

  const again = await world.send({ body: form({ berkas: link("baru.xlsx") }) });
  assert.equal(resultsOf(again), { read: "success", propose: "success", reply: "success" });
  assert.ok(bytesOn(BRANCH).equals(readFileSync(join(folder, "baru.xlsx"))));
  assert.equal(changedOn(BRANCH), [FILE]);

  world.review();
  const late = await world.send({ body: form({ berkas: link("baik.xlsx") }) });
  assert.equal(late.ran, [READ, PLACE, REPLY], "somebody has begun to review");
  assert.ok(bytesOn(BRANCH).equals(readFileSync(join(folder, "baru.xlsx"))));
  assert.is(world.comments.length, 1);
  assert.match(world.comments[0] ?? "", "sudah mulai ditinjau");
});

test("a wrong cell is answered with its address, and what it holds is no command and no HTML", async () => {
  const run = await world.send({ body: form({ berkas: link("keliru.xlsx") }) });
  assert.equal(run.ran, [READ, REPLY]);
  const [answer = ""] = world.comments;
  assert.match(answer, addressOf("koperasi", "jumlah_anggota", 2));
  assert.not.match(answer, "<img");
  assert.equal(commandsIn(run), []);
  assert.equal(artifactFiles(run), [
    "31.01_2025-12-31.bertanda.xlsx",
    "laporan.json",
    "masukan.json",
  ]);
});

test("a hostile attachment is answered in words, and nothing of it is kept", async () => {
  const hostile = hostileBooks().find(({ name }) => name === "strings-too-many");
  writeFileSync(join(folder, "jahat.xlsx"), (await hostile?.make()) ?? "");
  const run = await world.send({ body: form({ berkas: link("jahat.xlsx") }) });
  assert.equal(run.ran, [READ, REPLY]);
  assert.equal(artifactFiles(run), ["laporan.json", "masukan.json"]);
  const [answer = ""] = world.comments;
  assert.match(answer, "Ada yang perlu dibetulkan dulu");
  assert.match(answer, hostile?.codes[0] ?? "?");
});

test("no attachment, two of them, and one that is no upload are refused with what to do", async () => {
  for (const [berkas, said] of [
    ["[a.xlsx](https://jahat.example/a.xlsx)", "Tidak ada buku kerja yang terlampir"],
    [`${link("baik.xlsx")}\n${link("baru.xlsx")}`, "Ada lebih dari satu lampiran"],
    [link("tidak-ada.xlsx"), "Lampirannya tidak dapat diunduh"],
  ] as const) {
    const run = await world.send({ body: form({ berkas }) });
    assert.equal(run.ran, [READ, REPLY]);
    assert.match(world.comments[0] ?? "", said);
  }
  assert.is(world.proposals.length, 0);
  assert.equal(world.asked(), [attachment("tidak-ada.xlsx")]);
});

test.run();

interface Form {
  readonly berkas: string;
  readonly kantor?: string;
  readonly keterangan?: string;
  readonly pernyataan?: string;
}

/** What GitHub makes of a filled-in form. */
function form({
  berkas,
  kantor = "Dinas Koperasi",
  keterangan = "_No response_",
  pernyataan = "- [x] a\n- [x] b\n- [x] c",
}: Form): string {
  const answers = {
    "Kabupaten atau kota": "31.01 Kepulauan Seribu",
    "Tanggal data": "2025-12-31",
    "Kantor penyusun": kantor,
    "Buku kerja": berkas,
    Keterangan: keterangan,
    Pernyataan: pernyataan,
  };
  return Object.entries(answers)
    .map(([heading, answer]) => `### ${heading}\n\n${answer}`)
    .join("\n\n");
}

function link(name: string): string {
  return `[${name}](${attachment(name)})`;
}

async function save(name: string, members: number | string): Promise<void> {
  const cell = [addressOf("koperasi", "jumlah_anggota", 2), members] as const;
  const bytes = await makeWorkbook({
    ...{ kabupaten: KABUPATEN, tanggal_data: "2025-12-31", registry: fullRegistry() },
    edit: (book) => withCell(book, "Koperasi", cell),
  });
  writeFileSync(join(folder, name), bytes);
}

function changedOn(branch: string): readonly string[] {
  return git(clone, ["diff", "--name-only", "main", branch]).split("\n").filter(Boolean);
}

function bytesOn(branch: string): Buffer {
  git(clone, ["checkout", "--quiet", "--force", branch]);
  return readFileSync(join(clone, FILE));
}

function resultsOf({ needs }: Rehearsal): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(needs).map(([id, { result }]) => [id, result]));
}

function artifactFiles({ artifacts }: Rehearsal): readonly string[] {
  return readdirSync(artifacts.get("masukan") ?? "").sort();
}

/** Lines of the log that GitHub Actions would take for a command. */
function commandsIn({ printed }: Rehearsal): readonly string[] {
  return printed.split("\n").filter((line) => /^\s*::|##\[/.test(line));
}
