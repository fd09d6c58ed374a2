import { suite } from "uvu";
import * as assert from "uvu/assert";
import { nextPerubahan, parseMasukan, pathOf, PENOLAKAN } from "./masukan.ts";
import { proposalBranch, proposalText, proposalTitle, refusalReply } from "./reply.ts";

const TEMPAT = { kabupaten: "33.10", tanggal_data: "2025-12-31", perubahan_ke: 0 };

const note = suite("github: note from job to job");

note("what this program writes is read again", () => {
  for (const masukan of [
    { hasil: "bersih", tempat: TEMPAT },
    { hasil: "bersih", tempat: { ...TEMPAT, perubahan_ke: 12 } },
    { hasil: "masalah" },
    ...PENOLAKAN.map((alasan) => ({ hasil: "tolak", alasan })),
  ])
    assert.equal(parseMasukan(JSON.stringify(masukan)), masukan);
});

note("every other note is refused, above all one with another path", () => {
  const wrong = [
    { ...TEMPAT, kabupaten: "../.." },
    { ...TEMPAT, kabupaten: "33.10\n" },
    { ...TEMPAT, kabupaten: 33.1 },
    { ...TEMPAT, tanggal_data: "2025-02-30" },
    { ...TEMPAT, tanggal_data: "2025-12-31/../x" },
    { ...TEMPAT, perubahan_ke: -1 },
    { ...TEMPAT, perubahan_ke: 1.5 },
    { ...TEMPAT, perubahan_ke: 100 },
    { ...TEMPAT, perubahan_ke: "1" },
    undefined,
  ];
  for (const tempat of wrong)
    assert.is(parseMasukan(JSON.stringify({ hasil: "bersih", tempat })), undefined);
  for (const text of ["", "null", "[]", '{"hasil":"tolak","alasan":"constructor"}', "{"])
    assert.is(parseMasukan(text), undefined, text);
});

note.run();

const place = suite("github: place of a sent workbook");

place("the first workbook of a date has its plain name", () => {
  assert.is(nextPerubahan(["2025-11-24.xlsx", "2025-11-24.k1.xlsx"], "2025-12-31"), 0);
  assert.is(pathOf(TEMPAT), "data/koperasi/33.10/2025-12-31.xlsx");
});

place("a further one of the same date is the next correction, so nothing is overwritten", () => {
  assert.is(nextPerubahan(["2025-12-31.xlsx"], "2025-12-31"), 1);
  const many = ["2025-12-31.k9.xlsx", "2025-12-31.xlsx", "2025-12-31.k10.xlsx", "catatan.txt"];
  assert.is(nextPerubahan(many, "2025-12-31"), 11);
  assert.is(pathOf({ ...TEMPAT, perubahan_ke: 11 }), "data/koperasi/33.10/2025-12-31.k11.xlsx");
});

place.run();

const words = suite("github: words of a proposal");

words("the title is that of a data commit", () => {
  assert.is(
    proposalTitle({ ...TEMPAT, tanggal_data: "2025-11-24" }, "Kabupaten Klaten"),
    "33.10 Kabupaten Klaten: data per 24 November 2025",
  );
  assert.match(proposalTitle({ ...TEMPAT, perubahan_ke: 2 }, "Kabupaten Klaten"), "perbaikan ke-2");
});

words("the pull request closes its issue, and an issue has one branch", () => {
  assert.match(proposalText(TEMPAT, 12), /\nCloses #12\n$/);
  assert.is(proposalBranch(12), "laporan/12");
});

words("each refusal says what to do", () => {
  for (const alasan of PENOLAKAN)
    assert.match(refusalReply(alasan), /_Edit_, betulkan, lalu simpan/);
});

words.run();
