import { writeFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { questionBook } from "../import/question-book.ts";
import { writeWorkbook } from "../workbook/write.ts";
import { atDesk, BENTANGAN, DUWET, NOVEMBER, typist } from "./import-fixtures.ts";

const test = suite("answers to npm run import");

test("the list of questions is answered in a spreadsheet, under names with blanks", async () => {
  await atDesk(async (desk) => {
    await desk.recap("rekap kita.xlsx", NOVEMBER);
    const call = ["rekap kita.xlsx", "--date", "2025-11", "--out", "hasil kita.xlsx"];
    const first = await desk.run(...call);
    const list = "hasil kita-pertanyaan.xlsx";
    assert.match(first.text, `1. Jawab di ${list}: pilih di kolom Jawaban`);
    assert.match(
      first.text,
      `2. Ulangi: npm run import -- "rekap kita.xlsx" --kabupaten 33.10 --date 2025-11 --out "hasil kita.xlsx" --jawaban "${list}"`,
    );
    const rewrite = async (answers: Readonly<Record<string, string>>) => {
      const { pertanyaan } = desk.mapping(desk.path("hasil kita.pemetaan.json"));
      const filled = pertanyaan.map((each) => ({ ...each, pilih: answers[each.id] ?? each.pilih }));
      writeFileSync(desk.path(list), await writeWorkbook(questionBook("Pertanyaan", filled)));
    };
    await rewrite({
      "kolom:kelas": "koperasi.catatan",
      "kolom:sembako": "gerai:sembako=aktif",
      "desa:33.10.15/duwett": DUWET,
      "urutan-tanggal": "hari-bulan",
    });
    const second = await desk.run(...call, "--jawaban", list);
    assert.not.match(second.text, /Pertanyaan \(/);
    const duwet = desk.result("hasil kita.xlsx", "2025-11-30", DUWET);
    assert.equal([duwet["tanggal_musdesus"], duwet["catatan"]], ["2025-06-04", "B"]);
    assert.is(desk.result("hasil kita.xlsx", "2025-11-30", BENTANGAN)["gerai"], "ada");
    // The list keeps its answers: it can be used once more.
    assert.not.match((await desk.run(...call, "--jawaban", list)).text, /Pertanyaan \(/);

    const wrong = await desk.run(...call, "--jawaban", "rekap kita.xlsx");
    assert.is(wrong.done, false);
    assert.match(wrong.text, /tidak ada lembar "Pertanyaan"/);
  });
});

test("on a terminal questions are asked one by one, those that an answer brings up too", async () => {
  await atDesk(async (desk) => {
    await desk.recap("rekap.xlsx", NOVEMBER);
    const terminal = typist(
      ...["9", "npwp", "1", "33.10.15.2016", "1"],
      ...["tidak ada", "Aktif melayani"],
    );
    const { text } = await desk.runAt(terminal, "rekap.xlsx", "--date", "2025-11-30");
    const asked = terminal.said.filter((line) => line.startsWith("Pertanyaan"));
    assert.equal(
      asked.map((line) => line.replace(/:.*/, "")),
      [
        "Pertanyaan 1 dari 4",
        "Pertanyaan 2 dari 4",
        "Pertanyaan 3 dari 4",
        "Pertanyaan 4 dari 4",
      ].concat("Pertanyaan 1 dari 1"),
    );
    assert.ok(terminal.said.includes("  → NPWP"));
    const list = ["--jawaban", "2025-11-30-pertanyaan.xlsx", "--out", "lagi.xlsx"];
    const again = await desk.run("rekap.xlsx", "--date", "2025-11-30", ...list);
    assert.not.match(again.text, /Pertanyaan \(/);
    assert.is(terminal.said.filter((line) => /Jawaban itu tidak ada/.test(line)).length, 2);
    assert.not.match(text, /Pertanyaan \(/);
    assert.is(
      desk.result("2025-11-30.xlsx", "2025-11-30", DUWET)["tanggal_musdesus"],
      "2025-06-04",
    );
    assert.is(desk.result("2025-11-30.xlsx", "2025-11-30", BENTANGAN)["gerai"], "ada");
  });
});

test("who has enough of questions gets a workbook with the answers so far", async () => {
  await atDesk(async (desk) => {
    await desk.recap("rekap.xlsx", NOVEMBER);
    const terminal = typist("", "", "1", "selesai");
    const { text } = await desk.runAt(terminal, "rekap.xlsx", "--date", "2025-11-30");
    assert.match(text, /Pertanyaan \(3\)/);
    assert.match(text, /2 dari 401 cocok: 1 lewat nama dan 1 lewat jawaban/);
    const pilih = desk
      .mapping(desk.path("2025-11-30.pemetaan.json"))
      .pertanyaan.map((each) => each.pilih);
    assert.equal(pilih, [null, null, DUWET, null]);
  });
});

test.run();
