import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatProblem } from "../base/problem.ts";
import { recapBytes } from "../test/corpus/rekap-book.ts";
import { ROOT } from "../test/make-workbook.ts";
import { workLimited } from "./import-belted.node.ts";
import type { Limits } from "../check/stopped.ts";
import type { ImportAnswer } from "./import-work.node.ts";

const test = suite("import in the belt");

async function work(limits?: Limits, kabupaten = "33.10"): Promise<ImportAnswer> {
  const folder = mkdtempSync(join(tmpdir(), "papan-sabuk-"));
  const rekap = join(folder, "rekap.xlsx");
  const rows = [
    ["Kecamatan", "Desa", "NIB"],
    ["Wonosari", "Bentangan", "Sudah"],
  ];
  try {
    writeFileSync(rekap, await recapBytes([{ name: "Rekap", rows }]));
    return await workLimited(
      {
        ...{ rekap, kabupaten, berkas: "rekap.xlsx", dataDir: join(ROOT, "data") },
        ...{ tanggal_data: "2025-12-31", ketelitian_tanggal: "hari", pemetaan: [], yakin: false },
      },
      limits,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a recap is read, written and checked by a process of its own", async () => {
  const { problems, hasil } = await work();
  assert.equal(problems, []);
  assert.match(hasil?.dipahami.join("\n") ?? "", /1 dari 401 cocok/);
  assert.equal(hasil?.buku?.baris, [["Koperasi", 1]]);
  assert.is(
    Buffer.from(hasil?.buku?.isi ?? "", "base64")
      .subarray(0, 2)
      .toString(),
    "PK",
  );
});

test("a recap that takes too long or too much memory is a problem that says so", async () => {
  const slow = await work({ seconds: 0.4, megabytes: 1024 });
  assert.match(
    slow.problems.map(formatProblem).join(),
    /rekap\.xlsx\n {2}Masalah : membacanya belum selesai setelah 0\.4 detik/,
  );
  assert.is(slow.hasil, undefined);
  const large = await work({ seconds: 60, megabytes: 64 });
  assert.match(large.problems.map(formatProblem).join(), /lebih dari 64 MB memori/);
});

test("where the program itself breaks, the recap is not blamed", async () => {
  const broken = await work(undefined, "99.99").catch((error: unknown) => error);
  assert.instance(broken, Error);
  assert.match((broken as Error).message, /the import of rekap\.xlsx broke/);
});

test.run();
