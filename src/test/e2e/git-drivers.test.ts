import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readEdisi } from "../../records/read-edisi.ts";
import type { TemplateRow } from "../../records/template.ts";
import {
  BARENGLOR,
  BENTANGAN,
  fileOf,
  fullRegistry,
  KLATEN,
  makeWorkbook,
  ROOT,
  TANGGAL,
} from "../make-workbook.ts";
import { git } from "../../commands/changed-files.node.ts";

/** A report of Klaten in a repository whose Git reads and merges workbooks as CONTRIBUTING says. */
const FILE = `data/koperasi/${KLATEN}/${TANGGAL}.xlsx`;
const TSX = fileURLToPath(import.meta.resolve("tsx"));

let root = "";

const test = suite("workbooks under git");
test.before(async () => {
  root = mkdtempSync(join(tmpdir(), "papan-git-"));
  git(root, ["init", "--quiet", "--initial-branch=main"]);
  const script = (name: string) =>
    `"${process.execPath}" --import "${TSX}" "${ROOT}scripts/${name}.ts"`;
  const data = `--data "${join(ROOT, "data")}"`;
  for (const [key, value] of [
    ["user.name", "Uji"],
    ["user.email", "uji@example.org"],
    ["diff.xlsx.textconv", script("textconv")],
    ["merge.xlsx.driver", `${script("merge")} %O %A %B --out %A ${data}`],
  ] as const)
    git(root, ["config", key, value]);
  copyFileSync(join(ROOT, ".gitattributes"), join(root, ".gitattributes"));
  mkdirSync(join(root, "data/koperasi", KLATEN), { recursive: true });
  await commit("main", [EGINDO, KELURAHAN]);
});
test.after(() => rmSync(root, { recursive: true }));

/** Desa Bentangan as EGINDO.co told of it on 14 July 2025. */
const EGINDO = {
  kode: BENTANGAN,
  tanggal_musdesus: "2025-05-25",
  tanggal_sk_ahu: "2025-06-03",
  jumlah_pengurus: 5,
  jumlah_pengawas: 3,
  jumlah_anggota: 1190,
};
const KELURAHAN = { kode: BARENGLOR, jumlah_anggota: 80 };

async function commit(message: string, koperasi: readonly TemplateRow[]): Promise<void> {
  const bytes = await makeWorkbook({ registry: fullRegistry(), rows: { koperasi } });
  writeFileSync(join(root, FILE), bytes);
  git(root, ["add", "."]);
  git(root, ["commit", "--quiet", "-m", message]);
}

/** A branch from main's beginning with the report changed. */
async function branch(name: string, koperasi: readonly TemplateRow[]): Promise<void> {
  git(root, ["checkout", "--quiet", "-B", name, "main"]);
  await commit(name, koperasi);
}

/** Merges the branch into the other; true if Git could. */
function merge(into: string, from: string): { readonly merged: boolean; readonly said: string } {
  git(root, ["checkout", "--quiet", "-B", `${into}-${from}`, into]);
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")),
  );
  const options = { cwd: root, env, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync("git", ["merge", "--no-edit", from], options);
  return { merged: status === 0, said: `${stdout}${stderr}` };
}

function rowOfDesa(kode: string) {
  const place = { berkas: fileOf(KLATEN, TANGGAL, 0), kabupaten: KLATEN, tanggal_data: TANGGAL };
  const bytes = new Uint8Array(readFileSync(join(root, FILE)));
  const { edisi } = readEdisi(bytes, { ...place, perubahan_ke: 0 }, { registry: fullRegistry() });
  return edisi?.lembar.koperasi.baris.find((row) => row.kode === kode);
}

test("git diff shows a changed cell in words, a line per row", async () => {
  await branch("ubah", [{ ...EGINDO, status_operasi: "beroperasi" }, KELURAHAN]);
  const lines = git(root, ["diff", "main", "ubah", "--", FILE]).split("\n");
  const changed = lines.filter((line) => /^[-+](?![-+])/.test(line));
  assert.is(changed.length, 2, lines.join("\n"));
  assert.match(
    changed[0] ?? "",
    /^-Koperasi 33\.10\.15\.2015 Bentangan \| Tanggal Musdesus=25 Mei/,
  );
  assert.match(changed[1] ?? "", " | Status Operasi=Beroperasi | Jumlah Anggota=1.190 | ");
});

test("git diff goes on where a file is no workbook", () => {
  git(root, ["checkout", "--quiet", "-B", "rusak", "main"]);
  writeFileSync(join(root, FILE), "kode;desa\n");
  const text = git(root, ["diff", "--", FILE]);
  assert.match(text, "+Tidak terbaca sebagai buku kerja: ");
  git(root, ["checkout", "--quiet", "--", FILE]);
});

test("two branches that changed different desa are merged", async () => {
  await branch("bentangan", [{ ...EGINDO, jumlah_anggota: 1200 }, KELURAHAN]);
  await branch("barenglor", [EGINDO, { ...KELURAHAN, jumlah_pengurus: 5 }]);
  const { merged, said } = merge("bentangan", "barenglor");
  assert.ok(merged, said);
  assert.is(rowOfDesa(BENTANGAN)?.jumlah_anggota, 1200);
  assert.is(rowOfDesa(BARENGLOR)?.jumlah_pengurus, 5);
});

test("two branches that changed different columns of one desa are merged", async () => {
  await branch("anggota", [{ ...EGINDO, jumlah_anggota: 1200 }, KELURAHAN]);
  await branch("pengurus", [{ ...EGINDO, jumlah_pengurus: 7 }, KELURAHAN]);
  assert.ok(merge("anggota", "pengurus").merged);
  assert.is(rowOfDesa(BENTANGAN)?.jumlah_anggota, 1200);
  assert.is(rowOfDesa(BENTANGAN)?.jumlah_pengurus, 7);
});

test("two branches that changed one cell are a conflict: ours is left as it was", async () => {
  await branch("seribu", [{ ...EGINDO, jumlah_anggota: 1200 }, KELURAHAN]);
  await branch("lebih", [{ ...EGINDO, jumlah_anggota: 1250 }, KELURAHAN]);
  const { merged, said } = merge("seribu", "lebih");
  assert.not(merged);
  assert.match(said, 'BENTROK lembar "Koperasi" › Bentangan (33.10.15.2015)');
  assert.match(said, "  Mereka: 1.250");
  assert.match(said, "1 bentrok; tidak ada yang ditulis.");
  assert.is(rowOfDesa(BENTANGAN)?.jumlah_anggota, 1200);
  git(root, ["merge", "--abort"]);
});

test("changes that break a rule only together are not written", async () => {
  await branch("sedikit", [{ ...EGINDO, jumlah_penyetor: "<5" }, KELURAHAN]);
  await branch("simpanan", [{ ...EGINDO, simpanan_pokok: 200_000 }, KELURAHAN]);
  const { merged, said } = merge("sedikit", "simpanan");
  assert.not(merged);
  assert.match(said, "padahal yang menyetor hanya 1 sampai 4 orang");
  assert.match(said, "gabungannya tidak; tidak ada yang ditulis.");
  git(root, ["merge", "--abort"]);
});

test.run();
