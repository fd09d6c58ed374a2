import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeWorkbook, smallRegistry, type MadeBook } from "../test/make-workbook.ts";
import { checkWorkbook } from "./check.ts";

const test = suite("check");

function check(bytes: Uint8Array, berkas: string) {
  const registry = smallRegistry();
  return checkWorkbook({ bytes, berkas, registry, editionsOf: () => [], observasi: [] });
}

const checkMade = async (made: MadeBook, berkas: string) => check(await makeWorkbook(made), berkas);

test("outside the data folder a name that is a date says which date is meant", async () => {
  const { tempat, problems } = await checkMade({ tanggal_data: "2025-11-24" }, "2025-12-31.xlsx");
  assert.is(tempat?.tanggal_data, "2025-12-31");
  assert.equal(
    problems.map(({ code, severity }) => [code, severity]),
    [["berkas-sesuai-meta", "error"]],
  );
  const other = await checkMade({ tanggal_data: "2025-11-24" }, "laporan akhir.xlsx");
  assert.is(other.tempat?.tanggal_data, "2025-11-24");
  assert.equal(
    other.problems.map(({ code, severity }) => [code, severity]),
    [["berkas-nama", "warning"]],
  );
});

test("the number of a correction stands in the name", async () => {
  const meta = { jenis_perubahan: "koreksi", alasan_perubahan: "Salah ketik." } as const;
  const { tempat } = await checkMade({ meta }, "/home/a/2025-11-24.k2.xlsx");
  assert.is(tempat?.perubahan_ke, 2);
});

/** As Excel writes it: a length, a name of one byte per letter, the same in two bytes. */
function lockFile(): Uint8Array {
  const bytes = new Uint8Array(165).fill(0x20);
  bytes.set([5, ...new TextEncoder().encode("Sekar")]);
  return bytes;
}

test("the file that Excel keeps beside an open workbook is known by its name and by its content", () => {
  const named = check(lockFile(), "unduhan/~$2025-11-24.xlsx").problems;
  assert.equal(
    named.map(({ code }) => code),
    ["berkas-nama"],
  );
  assert.match(named[0]?.message ?? "", '"~$2025-11-24.xlsx" berkas sementara');
  const renamed = check(lockFile(), "2025-11-24.xlsx").problems;
  assert.equal(
    renamed.map(({ code }) => code),
    ["berkas-nama"],
  );
  assert.match(renamed[0]?.message ?? "", "isinya berkas sementara");
  assert.match(renamed[0]?.fix ?? "", "tutup buku kerjanya di Excel");
});

test("a workbook that somebody named like a lock file is read all the same", async () => {
  const { bacaan } = await checkMade({}, "~$2025-11-24.xlsx");
  assert.ok(bacaan);
});

test.run();
