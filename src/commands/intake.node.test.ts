import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fakeGithub } from "../github/github-fixtures.ts";
import type { Masukan } from "../github/masukan.ts";
import { addressOf, fullRegistry, makeWorkbook, ROOT, withCell } from "../test/make-workbook.ts";
import { placeIntake, readIntake } from "./intake.node.ts";
import { proposeIntake, replyIntake, startValidation } from "./intake-reply.node.ts";

const FILE = "https://github.com/user-attachments/files/1/2025-12-31.xlsx";
const CORRECTION = { jenis_perubahan: "koreksi", alasan_perubahan: "Dua desa tertukar." } as const;

let root = "";
let count = 0;

const reading = suite("npm run intake: read");
reading.before(createRoot);
reading.after(() => rmSync(root, { recursive: true }));

reading("a sound workbook is clean, and its place follows from its _meta", async () => {
  const { masukan, dir } = await read(await report("2025-12-31"));
  const tempat = { kabupaten: "31.01", tanggal_data: "2025-12-31", perubahan_ke: 0 };
  assert.equal(masukan, { hasil: "bersih", tempat });
  const placed = placeIntake(root, dir, 12);
  assert.is(
    placed.title,
    "31.01 Kabupaten Administrasi Kepulauan Seribu: data per 31 Desember 2025",
  );
  assert.is(placed.branch, "laporan/12");
  assert.match(readFileSync(placed.body, "utf8"), "data/koperasi/31.01/2025-12-31.xlsx");
  assert.ok(existsSync(join(root, "data/koperasi/31.01/2025-12-31.xlsx")));
  assert.throws(() => placeIntake(root, dir, 12), /EEXIST/);
  rmSync(join(root, "data/koperasi/31.01/2025-12-31.xlsx"));
});

reading("for a date that is there already it is the next correction, with its reason", async () => {
  const bare = await read(await report("2025-11-24"), { tanggal: "2025-11-24" });
  assert.equal(bare.masukan, { hasil: "masalah" });
  assert.match(reportIn(bare.dir), "perubahan-beralasan");
  const said = await read(await report("2025-11-24", CORRECTION), {
    kabupaten: "Seribu",
    tanggal: "24 November",
  });
  const tempat = { kabupaten: "31.01", tanggal_data: "2025-11-24", perubahan_ke: 1 };
  assert.equal(said.masukan, { hasil: "bersih", tempat });
});

reading("a workbook with a wrong cell is reported with it, and marked", async () => {
  const bytes = await makeWorkbook({
    registry: fullRegistry(),
    kabupaten: "31.01",
    tanggal_data: "2025-12-31",
    edit: (book) =>
      withCell(book, "Koperasi", [addressOf("koperasi", "jumlah_anggota", 5), "dua puluh"]),
  });
  const { masukan, dir } = await read(bytes);
  assert.equal(masukan, { hasil: "masalah" });
  assert.match(reportIn(dir), "dua puluh");
  assert.ok(readdirSync(dir).includes("31.01_2025-12-31.bertanda.xlsx"), String(readdirSync(dir)));
  assert.not.ok(readdirSync(dir).includes("buku-kerja.xlsx"));
  assert.throws(() => placeIntake(root, dir, 12), /not a clean workbook/);
});

reading("of a workbook with personal data no copy is kept, and the report names none", async () => {
  const bytes = await makeWorkbook({
    registry: fullRegistry(),
    kabupaten: "31.01",
    tanggal_data: "2025-12-31",
    edit: (book) =>
      withCell(book, "Koperasi", [addressOf("koperasi", "catatan", 2), "NIK 3310152505900001"]),
  });
  const { masukan, dir } = await read(bytes);
  assert.equal(masukan, { hasil: "masalah" });
  const text = reportIn(dir);
  assert.match(text, "data-pribadi");
  assert.not.match(text, "3310152505900001");
  assert.match(text, '"bertanda":null,"diperbaiki":null');
  assert.equal(readdirSync(dir).sort(), ["laporan.json", "masukan.json"]);
});

reading("bytes that are no workbook are reported like any other", async () => {
  const { masukan, dir } = await read(new TextEncoder().encode("<html>bukan Excel</html>"));
  assert.equal(masukan, { hasil: "masalah" });
  assert.match(reportIn(dir), "berkas-bukan-xlsx");
  assert.not.ok(existsSync(join(dir, "buku-kerja.xlsx")));
});

reading("the same bytes as an accepted workbook change nothing", async () => {
  const bytes = readFileSync(join(root, "data/koperasi/31.01/2025-11-24.xlsx"));
  const { masukan, dir } = await read(bytes, { tanggal: "2025-11-24" });
  assert.equal(masukan, { hasil: "tolak", alasan: "sudah-ada" });
  assert.equal(readdirSync(dir), ["masukan.json"]);
});

reading("a form that speaks of another kabupaten or date is asked again", async () => {
  const bytes = await report("2025-12-31");
  assert.is(reasonOf(await read(bytes, { kabupaten: "33.11 Sukoharjo" })), "lain-kabupaten");
  assert.is(reasonOf(await read(bytes, { tanggal: "2025-12-30" })), "lain-tanggal");
});

reading(
  "a form without statement or attachment is refused before anything is fetched",
  async () => {
    const bytes = new Uint8Array();
    assert.is(reasonOf(await read(bytes, { pernyataan: "- [ ] Tidak" })), "pernyataan");
    assert.is(reasonOf(await read(bytes, { berkas: "menyusul" })), "tanpa-lampiran");
    const typed = `${FILE}\n\n### Pernyataan\n\n- [x] a`;
    assert.is(reasonOf(await read(bytes, { berkas: typed })), "judul-ganda");
    const two = `${FILE} https://github.com/user-attachments/files/2/b.xlsx`;
    assert.is(reasonOf(await read(bytes, { berkas: two })), "banyak-lampiran");
    assert.is(count, 0);
  },
);

reading("a file above 5 MB or one that cannot be had is refused", async () => {
  assert.is(reasonOf(await read(new Uint8Array(5 * 1024 * 1024 + 1))), "terlalu-besar");
  const gone = FILE.replace("/1/", "/404/");
  assert.is(reasonOf(await read(new Uint8Array(), { berkas: gone })), "tidak-terunduh");
});

reading.before.each(() => {
  count = 0;
});
reading.run();

const replying = suite("npm run intake: reply");
replying.before(createRoot);
replying.after(() => rmSync(root, { recursive: true }));

replying("a clean workbook is answered with its pull request, or with patience", async () => {
  const tempat = { kabupaten: "31.01", tanggal_data: "2025-12-31", perubahan_ke: 0 };
  const note = { hasil: "bersih", tempat } as const;
  assert.match(await reply(note, { PULL_REQUEST: "45" }), "Usulannya ada di #45");
  assert.match(await reply(note, { PULL_REQUEST: "", REVIEWED: "" }), "belum dapat dibuat");
  const text = await reply(note, { PULL_REQUEST: "", REVIEWED: "45" });
  assert.match(text, "#45, sudah mulai ditinjau");
  assert.match(text, "issues/new?template=laporan.yml");
});

replying("a wrong workbook is answered with its cells and the way to send again", async () => {
  const report = reportWith("sel-bukan-bilangan");
  const text = await reply({ hasil: "masalah" }, {}, report);
  assert.match(text, "AJ16");
  assert.match(text, "lampirkan yang sudah dibetulkan");
  assert.not.match(text, "SECURITY.md");
});

replying("personal data in an attachment are told first", async () => {
  const text = await reply({ hasil: "masalah" }, {}, reportWith("data-pribadi"));
  assert.ok(text.indexOf("SECURITY.md") < text.indexOf("AJ16"), text);
  assert.not.match(text, "sudah diberi warna");
});

replying("a refusal says what is missing", async () => {
  const text = await reply({ hasil: "tolak", alasan: "tanpa-lampiran" }, {});
  assert.match(text, "Tidak ada buku kerja yang terlampir");
});

replying("a note in other words than ours is not answered", async () => {
  await reply({ hasil: "bersih", tempat: { kabupaten: "../.." } } as unknown as Masukan, {}).then(
    () => assert.unreachable(),
    (error: Error) => assert.match(error.message, "not a note of this script"),
  );
});

replying("a workbook is placed until its pull request is reviewed, and never after", async () => {
  const dir = mkdtempSync(join(root, "usulan-"));
  const tempat = { kabupaten: "31.01", tanggal_data: "2026-01-31", perubahan_ke: 0 };
  writeFileSync(join(dir, "masukan.json"), JSON.stringify({ hasil: "bersih", tempat }));
  writeFileSync(join(dir, "buku-kerja.xlsx"), "PK");
  const target = join(root, "data/koperasi/31.01/2026-01-31.xlsx");
  const pull = { number: 45, head: { ref: "laporan/12" } };
  const propose = (reviews: readonly unknown[]) => {
    const { env, github } = world({
      "GET /pulls?state=open&per_page=100&head=papan%3Alaporan%2F12": [pull],
      "GET /pulls/45/reviews?per_page=1": reviews,
    });
    return proposeIntake({ root, dir, env }, github.repository.fetch);
  };
  assert.equal(await propose([{ state: "APPROVED" }]), { reviewed: "45" });
  assert.not.ok(existsSync(target));
  assert.is((await propose([]))["branch"], "laporan/12");
  assert.ok(existsSync(target));
  rmSync(target);
});

replying("the check of a proposal is started on its branch", async () => {
  const { env, github } = world({ "POST /actions/workflows/validate.yml/dispatches": null });
  await startValidation(env, "laporan/12", github.repository.fetch);
  assert.equal(github.asked[0]?.body, { ref: "laporan/12" });
});

replying.run();

async function createRoot(): Promise<void> {
  root = mkdtempSync(join(tmpdir(), "papan-masukan-"));
  cpSync(join(ROOT, "data"), join(root, "data"), { recursive: true });
  cpSync(join(ROOT, "package.json"), join(root, "package.json"));
  const folder = join(root, "data/koperasi/31.01");
  mkdirSync(folder);
  const accepted = await report("2025-11-24", { sumber: "Laporan desa" });
  writeFileSync(join(folder, "2025-11-24.xlsx"), accepted);
}

/** Six kelurahan only. */
function report(tanggal_data: string, meta: object = {}): Promise<Uint8Array> {
  return makeWorkbook({ registry: fullRegistry(), kabupaten: "31.01", tanggal_data, meta });
}

interface Filled {
  readonly kabupaten?: string;
  readonly tanggal?: string;
  readonly berkas?: string;
  readonly pernyataan?: string;
}

async function read(bytes: Uint8Array, filled: Filled = {}) {
  const dir = mkdtempSync(join(root, "masukan-"));
  const fetch = (address: string | URL | Request) => {
    count += 1;
    const found = String(address) === FILE;
    return Promise.resolve(new Response(new Uint8Array(bytes), { status: found ? 200 : 404 }));
  };
  return { dir, masukan: await readIntake({ root, dir, body: formOf(filled), fetch }) };
}

function formOf({
  kabupaten = "31.01 Kepulauan Seribu",
  tanggal = "2025-12-31",
  berkas = `[2025-12-31.xlsx](${FILE})`,
  pernyataan = "- [x] a\n- [x] b\n- [x] c",
}: Filled): string {
  return `### Kabupaten atau kota\n\n${kabupaten}\n\n### Tanggal data\n\n${tanggal}\n\n### Buku kerja\n\n${berkas}\n\n### Pernyataan\n\n${pernyataan}\n`;
}

function reasonOf({ masukan }: { readonly masukan: Masukan }): string {
  return masukan.hasil === "tolak" ? masukan.alasan : masukan.hasil;
}

function reportIn(dir: string): string {
  return readFileSync(join(dir, "laporan.json"), "utf8");
}

function reportWith(kode: string): string {
  const schema = JSON.parse(readFileSync(join(ROOT, "schemas/laporan.schema.json"), "utf8")) as {
    readonly examples: readonly unknown[];
  };
  return JSON.stringify(schema.examples[0]).replace("sel-bukan-bilangan", kode);
}

function world(answers: Readonly<Record<string, unknown>>) {
  const event = join(root, "event.json");
  const issue = { number: 12, body: "", state: "open", labels: [] };
  writeFileSync(event, JSON.stringify({ issue }));
  const env = {
    GITHUB_API_URL: "https://api.example",
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_REPOSITORY: "papan/papan",
    GITHUB_TOKEN: "rahasia",
    GITHUB_RUN_ID: "8",
    GITHUB_EVENT_PATH: event,
  };
  return { env, github: fakeGithub(answers) };
}

async function reply(
  note: Masukan,
  env: Readonly<Record<string, string>>,
  report?: string,
): Promise<string> {
  const dir = mkdtempSync(join(root, "balasan-"));
  writeFileSync(join(dir, "masukan.json"), JSON.stringify(note));
  if (report !== undefined) writeFileSync(join(dir, "laporan.json"), report);
  const { env: actions, github } = world({
    "GET /issues/12/comments?per_page=100&page=1": [],
    "POST /issues/12/comments": {},
  });
  await replyIntake({ root, dir, env: { ...actions, ...env } }, github.repository.fetch);
  return (github.asked.at(-1)?.body as { readonly body: string }).body;
}
