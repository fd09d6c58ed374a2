import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Instansi } from "../records/types.gen.ts";
import { judgeWarning } from "./comment.ts";
import { pelaporNote, touchedKabupaten, type PelaporInput } from "./pelapor.ts";

const KLATEN = "data/koperasi/33.10/2025-12-31.xlsx";
const BLITAR = "data/koperasi/35.05/2025-12-31.xlsx";
const TULUNGAGUNG = "data/koperasi/35.04/2025-12-31.xlsx";
const NAMES: Readonly<Record<string, string>> = {
  "33.10": "Kabupaten Klaten",
  "35.04": "Kabupaten Tulungagung",
  "35.05": "Kabupaten Blitar",
};
const OFFICES: Instansi["instansi"] = [
  {
    kabupaten: "33.10",
    kantor: "DKUKMP Klaten",
    tim_github: "@papan/klaten",
    akun_github: [{ nama: "koperasi-klaten", id: 7 }],
  },
  { kabupaten: "35.05", kantor: "Diskopum Blitar", tim_github: null },
];

const touching = suite("github: kabupaten that a change touches");

touching("workbooks, mappings, publications and statements count, by code and once each", () => {
  const files = [BLITAR, KLATEN, KLATEN, "data/publikasi/35.05.json", "data/pemetaan/35.04.json"];
  assert.equal(touchedKabupaten([...files, "data/pernyataan/64.02.json"]), [
    { kode: "33.10", laporan: true },
    { kode: "35.04", laporan: true },
    { kode: "35.05", laporan: true },
    { kode: "64.02", laporan: false },
  ]);
});

touching("the fictional region, provinces, the country and other files are nobody's", () => {
  for (const file of [
    "data/contoh/koperasi/99.01/2025-12-31.xlsx",
    "data/publikasi/33.json",
    "data/publikasi/00.json",
    "data/koperasi/disusun.csv",
    "data/koperasi/33.10",
    "src/data/koperasi/33.10/a.xlsx",
    "data/publikasi/33.10.json.exe",
  ])
    assert.equal(touchedKabupaten([file]), [], file);
});

touching.run();

const note = suite("github: who may report");

note("a registered account is told as such, without asking for anything", () => {
  const text = noteOf({ files: [KLATEN] });
  assert.is(
    text,
    "Pengirimnya: akun `koperasi-klaten` (id 7). Akun itu terdaftar sebagai pelapor 33.10 Kabupaten Klaten (`data/instansi.json`).\n\n",
  );
});

note("a kabupaten of another office is named, with its office and who may confirm", () => {
  const text = noteOf({ files: [KLATEN, BLITAR] });
  assert.match(text, /^> \[!IMPORTANT\]\n> \*\*Pastikan siapa yang melapor\.\*\*/);
  assert.match(text, "menyentuh data 2 kabupaten");
  assert.match(text, "**33.10 Kabupaten Klaten**: akun itu terdaftar untuk DKUKMP Klaten.");
  assert.match(
    text,
    "**35.05 Kabupaten Blitar**: akun itu tidak terdaftar untuk Diskopum Blitar. Yang dapat memastikan: `@papan/pengelola`.",
  );
  assert.match(text, "tidak menghentikan apa pun");
});

note("an account of nobody's is asked about; the team may confirm, and the maintainers", () => {
  const text = noteOf({ files: [KLATEN], akun: { nama: "lain", id: 8 } });
  assert.match(text, "akun itu tidak terdaftar untuk DKUKMP Klaten");
  assert.match(text, "Yang dapat memastikan: `@papan/klaten` atau `@papan/pengelola`.");
  assert.not.match(text, "menyentuh data");
});

note("the number decides: a name that somebody else has taken over is not registered", () => {
  const taken = noteOf({ files: [KLATEN], akun: { nama: "koperasi-klaten", id: 8 } });
  assert.match(taken, "tidak terdaftar");
  const renamed = noteOf({ files: [KLATEN], akun: { nama: "nama-baru", id: 7 } });
  assert.match(renamed, "Akun itu terdaftar");
});

note("a kabupaten without an office, and one that nobody knows, go to the maintainers", () => {
  const text = noteOf({ files: [TULUNGAGUNG, "data/koperasi/00.99/a.xlsx"] });
  assert.match(text, "**35.04 Kabupaten Tulungagung**: belum ada kantor yang terdaftar.");
  assert.match(text, "**00.99 &#42;aneh&#42;**: belum ada kantor");
});

note("what others published is held against its source, whoever sends it", () => {
  const text = noteOf({ files: ["data/publikasi/33.10.json"] });
  assert.match(text, "**33.10 Kabupaten Klaten**: angka atau pernyataan terbitan");
  assert.match(text, "Yang dapat memastikan: `@papan/pengelola`.");
});

note("a change of who may report is said, even beside the account's own kabupaten", () => {
  assert.match(noteOf({ files: ["data/instansi.json"] }), "mengubah siapa yang boleh melapor");
  const text = noteOf({ files: [KLATEN, "data/instansi.json"] });
  assert.match(text, "mengubah siapa yang boleh melapor");
  assert.match(text, "akun itu terdaftar untuk DKUKMP Klaten");
});

note("where a kabupaten has two offices, the account's own is named", () => {
  const second = { kabupaten: "33.10", kantor: "DPMD Klaten", tim_github: null };
  const instansi = [...OFFICES, second];
  const text = noteOf({ files: [KLATEN, BLITAR], instansi });
  assert.match(text, "akun itu terdaftar untuk DKUKMP Klaten.");
  const stranger = noteOf({ files: [KLATEN], instansi, akun: { nama: "lain", id: 8 } });
  assert.match(stranger, "tidak terdaftar untuk DKUKMP Klaten dan DPMD Klaten.");
});

note("nothing is said where no kabupaten is touched", () => {
  assert.is(noteOf({ files: [] }), "");
  assert.is(noteOf({ files: ["src/check/check.ts", "data/README.md"] }), "");
});

note("a form's sender is named with its number; an account that is gone is said to be", () => {
  assert.match(noteOf({ files: [KLATEN], formulir: 12 }), /^Pengirimnya lewat formulir di #12: /);
  const gone = noteOf({ files: [KLATEN], akun: undefined });
  assert.match(gone, "Akun pengirimnya sudah tidak ada.");
  assert.match(gone, "tidak terdaftar");
});

note("where not all files are known, no kabupaten is named and everything asked", () => {
  const text = noteOf({ files: undefined });
  assert.match(text, "terlalu banyak untuk didaftar");
  assert.match(text, "`@papan/pengelola`");
});

note("no name becomes markup or mention, and a paragraph is one line", () => {
  const kantor = "<img src=x> @semua | [a](https://jahat.example) `x`";
  const instansi = [{ kabupaten: "33.10", kantor, tim_github: null }];
  const input = { files: [KLATEN], akun: { nama: "a`b", id: 9 } };
  const text = noteOf({ ...input, instansi });
  assert.not.match(text, /<img|@semua|\]\(https|a`b/);
  const lines = text.split("\n");
  const broken = lines.filter((line, index) => {
    const next = lines[index + 1] ?? "";
    return /^> [^[\-]/.test(line) && /^> [^-]/.test(next);
  });
  assert.equal(broken, []);
});

note("the longest note and the warning fit beside the longest comment, 52,000 of 65,536", () => {
  const codes = Array.from(
    { length: 514 },
    (_, index) => `33.${String(index % 100).padStart(2, "0")}`,
  );
  const files = codes.map((kode) => `data/koperasi/${kode}/a.xlsx`);
  const instansi = codes.map((kabupaten) => ({
    ...{ kabupaten, kantor: "<".repeat(120) },
    tim_github: `@papan/${"t".repeat(80)}`,
  }));
  const text = noteOf({ files, akun: { nama: "lain", id: 8 }, instansi: instansi.slice(0, 100) });
  assert.match(text, "dan 88 kabupaten lain");
  const notes = text + judgeWarning(undefined);
  assert.ok(new TextEncoder().encode(notes).length < 13_000);
});

note.run();

interface Change {
  readonly files: PelaporInput["files"];
  readonly akun?: PelaporInput["pengirim"]["akun"];
  readonly formulir?: number;
  readonly instansi?: Instansi["instansi"];
}

function noteOf(change: Change): string {
  const own = { nama: "koperasi-klaten", id: 7 };
  return pelaporNote({
    files: change.files,
    pengirim: { akun: "akun" in change ? change.akun : own, formulir: change.formulir },
    instansi: change.instansi ?? OFFICES,
    namaOf: (kode) => NAMES[kode] ?? "*aneh*",
    pengelola: "@papan/pengelola",
  });
}
