import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { BENTANGAN, placesOf, readMade } from "../../test/make-workbook.ts";
import { operasiBertentangan } from "./operasi-bertentangan.ts";

const test = suite("rule operasi-bertentangan");

const STOPPED = { kode: BENTANGAN, status_operasi: "belum", tanggal_operasi: "2025-08-01" };

test("a date of opening beside Belum beroperasi is a warning", async () => {
  const read = await readMade({ rows: { koperasi: [STOPPED] } });
  assert.equal(placesOf(read), ["operasi-bertentangan Koperasi!AD16"]);
  assert.is(read.problems[0]?.severity, "warning");
  assert.match(read.problems[0]?.message ?? "", "terisi 1 Agustus 2025");
});

test("a reason in Catatan makes it a note that carries the reason", async () => {
  const koperasi = [{ ...STOPPED, catatan: "berhenti sejak Oktober, gudang dipakai pos banjir" }];
  const [problem] = (await readMade({ rows: { koperasi } })).problems;
  assert.is(problem?.severity, "note");
  assert.match(
    problem?.message ?? "",
    'Catatan: "berhenti sejak Oktober, gudang dipakai pos banjir"',
  );
});

test("a date beside Beroperasi is accepted", async () => {
  const koperasi = [{ ...STOPPED, status_operasi: "beroperasi" }];
  assert.equal((await readMade({ rows: { koperasi } })).problems, []);
});

test("it is told how to mend it", () => {
  const row = { ...STOPPED, status_operasi: "belum" } as const;
  assert.equal(foundBy(operasiBertentangan, { edisi: { koperasi: [row] } }), [
    [
      "warning Koperasi!AD16",
      'isinya "Belum beroperasi", padahal Tanggal Mulai Operasi terisi 1 Agustus 2025.',
      "pilih Beroperasi bila sudah; bila pernah beroperasi lalu berhenti, jelaskan di Catatan.",
    ],
  ]);
});

test.run();
