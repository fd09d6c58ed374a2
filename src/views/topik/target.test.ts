import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeObservasi, makeSite, repositorySite } from "../../test/make-edisi.ts";
import { findTopikView } from "./topik.ts";
import { targetTopik } from "./target.ts";

const test = suite("target");

const site = repositorySite();
const viewOf = (kode: string, index = site) => {
  const view = findTopikView(index, kode, targetTopik);
  if (!view) throw new Error(`no target: ${kode}`);
  return view;
};
const tableOf = (view: ReturnType<typeof viewOf>, id: string) =>
  view.bagian.flatMap(({ tabel }) => tabel).find((table) => table.id === id);

test("Blitar's target is 248 in six months, whose start nobody states: no pace, no forecast", () => {
  const view = viewOf("35.05");
  const text = view.kalimat.join(" ");
  assert.match(text, "248 koperasi dalam 6 bulan, per 20 Mei 2025, menurut KabarBaik.co.");
  assert.match(text, "tidak dihitung: tanggal mulai tidak dinyatakan");
  assert.is(tableOf(view, "pembentukan-laju"), undefined);
  assert.not.match(text, "paling cepat");
});

test("the claim of 44 is shown as withdrawn and never as a target", () => {
  const view = viewOf("35.05");
  assert.match(view.kalimat.join(" "), "44 desa, sudah dicabut: angka itu bukan target");
  const rows = tableOf(view, "angka")?.baris ?? [];
  const row = rows.find(({ sel }) => sel[1]?.nilai === 44);
  assert.is(row?.sel[1]?.catatan, "dicabut");
  const burnup = tableOf(view, "pembentukan-menurut-tanggal")?.baris ?? [];
  assert.not.ok(burnup.some(({ sel }) => sel.some(({ nilai }) => nilai === 44)));
});

test("two to three desa a day are assistance, not formation", () => {
  const part = viewOf("35.05").bagian.find(({ id }) => id === "pendampingan");
  assert.match(part?.kalimat.join(" ") ?? "", /2–3 desa didampingi per hari .* Itu pendampingan/);
  assert.equal(
    part?.tabel[0]?.baris[0]?.sel.slice(1, 3).map(({ nilai }) => nilai),
    [2, 3],
  );
});

test("village staff's integrity and load stand beside the target as the stated challenge", () => {
  const said = viewOf("35.05").dokumen.flatMap(({ pernyataan }) => pernyataan);
  assert.ok(said.some(({ isi }) => /berintegritas/.test(isi) && /tanggung jawab besar/.test(isi)));
});

test("the example leads with its count, whose three complete figures make the pace", () => {
  const text = viewOf("99.01").kalimat.join(" ");
  assert.match(text, /: 34 koperasi beroperasi per 31 Desember 2025, dihitung dari laporan/);
  assert.match(text, "paling cepat 31 Maret 2026, paling lambat 26 April 2027");
  assert.match(text, "Dihitung dari 3 angka laporan per desa.");
  const pace = tableOf(viewOf("99.01"), "operasi-laju");
  assert.match(pace?.judul ?? "", "laporan per desa");
});

test("series that contradict the leading figure are named, each with its own", () => {
  const text = viewOf("99.01").kalimat.join(" ");
  assert.match(text, /tidak sejalan: 37 koperasi beroperasi per 31 Desember 2025, dinyatakan/);
  assert.match(text, "41 koperasi beroperasi per 22 Desember 2025, menurut Kabar Contoh (fiktif)");
});

test("each series has a column of its own, the one that is quoted too", () => {
  const table = tableOf(viewOf("99.01"), "operasi-menurut-tanggal");
  assert.equal(
    table?.kolom.map(({ judul }) => judul),
    [
      ...["Tanggal", "Dinyatakan kabupaten", "Kabar Contoh (fiktif)"],
      ...["Dihitung dari laporan per desa", "Target"],
      ...["Paling cepat (perkiraan)", "Paling lambat (perkiraan)", "Keterangan"],
    ],
  );
  const figuresOn = (date: string) =>
    table?.baris
      .find(({ sel }) => sel[0]?.nilai === date)
      ?.sel.slice(1, 4)
      .map(({ nilai }) => nilai);
  assert.equal(figuresOn("2025-11-24"), [32, 38, 32]);
  assert.equal(figuresOn("2025-12-31"), [37, null, 34]);
});

test("the country's figure is dated, and a later one of another measure stands beside it", () => {
  const text = viewOf("00").kalimat.join(" ");
  assert.match(text, "Target: 80.000 koperasi, per 27 Maret 2025, menurut Wantimpres.");
  assert.match(text, "79.882 koperasi terbentuk per 13 Juni 2025, menurut Kompas.com");
  assert.match(
    text,
    /bukan “terbentuk”: 82\.891 koperasi .* per 30 November 2025, menurut pribhumi/,
  );
  assert.not.match(text, "Angka terbaru");
});

test("as many as the target is not the target reached where the stage meant is not stated", () => {
  const text = viewOf("35.05").kalimat.join(" ");
  assert.match(
    text,
    "sama dengan targetnya; tahap yang dimaksud dengan “terbentuk” tidak dinyatakan",
  );
  assert.not.match(text, "target tercapai");
});

test("a month without a figure is not reported, and stays between the reports", () => {
  const table = tableOf(viewOf("99.01"), "pembentukan-menurut-tanggal");
  const months = table?.baris.map(({ sel }) => sel[0]?.nilai) ?? [];
  assert.ok(months.indexOf("2025-09") > months.indexOf("2025-08-31"));
  const september = table?.baris.find(({ sel }) => sel[0]?.nilai === "2025-09");
  assert.is(september?.sel[1]?.teks, "belum dilaporkan");
});

test("three figures of three publishers make no pace", () => {
  const figure = (penerbit: string, tanggal_data: string, nilai: number) =>
    makeObservasi({ penerbit, tanggal_data, nilai, indikator: "terbentuk", id: `x/${penerbit}` });
  const index = makeSite({
    observasi: [
      makeObservasi({ indikator: "target_koperasi", nilai: 401, tanggal_data: "2025-05-01" }),
      makeObservasi({
        indikator: "mulai_tenggat_pembentukan",
        nilai: 1,
        satuan: "kejadian",
        tanggal_data: "2025-05-01",
      }),
      figure("satu", "2025-06-01", 100),
      figure("dua", "2025-07-01", 200),
      figure("tiga", "2025-08-01", 300),
    ],
  });
  const text = viewOf("33.10", index).kalimat.join(" ");
  assert.match(
    text,
    "perlu sedikitnya 3 angka tepat yang bertanggal, dari penerbit yang sama; yang ada baru 1",
  );
  assert.not.match(text, "paling cepat");
});

type Figure = Parameters<typeof makeObservasi>[0];

/** 401 to be formed within six months of 1 May 2025, and what one publisher wrote since. */
function pacePage(figures: readonly Figure[], stated: readonly ("mulai" | "waktu")[] = BOTH) {
  const about = { tanggal_data: "2025-05-01", penerbit: "dinas" };
  return viewOf(
    "33.10",
    makeSite({
      observasi: [
        makeObservasi({ ...about, indikator: "target_koperasi", nilai: 401 }),
        ...(stated.includes("waktu")
          ? [
              makeObservasi({
                ...about,
                ...{ indikator: "tenggat_pembentukan", nilai: 6, satuan: "bulan" },
              }),
            ]
          : []),
        ...(stated.includes("mulai")
          ? [
              makeObservasi({
                ...about,
                ...{ indikator: "mulai_tenggat_pembentukan", nilai: 1, satuan: "kejadian" },
              }),
            ]
          : []),
        ...figures.map((figure) =>
          makeObservasi({ indikator: "terbentuk", penerbit: "satu", ...figure }),
        ),
      ],
    }),
  );
}

const BOTH = ["mulai", "waktu"] as const;

const at = (tanggal_data: string, nilai: number, more: Figure = {}): Figure => ({
  ...{ tanggal_data, nilai },
  ...more,
});
const TWO = [at("2025-06-01", 100), at("2025-07-01", 160)];
const THREE = [...TWO, at("2025-07-31", 190)];

test("two dated figures make no pace, three do, and only with a stated start", () => {
  assert.match(pacePage(TWO).kalimat.join(" "), "dari penerbit yang sama; yang ada baru 2");
  const three = pacePage(THREE);
  assert.match(three.kalimat.join(" "), "paling cepat 14 November 2025, paling lambat 27 Februari");
  assert.match(three.kalimat.join(" "), "tenggatnya 1 November 2025");
  assert.ok(tableOf(three, "pembentukan-laju"));
  const unstarted = pacePage(THREE, ["waktu"]);
  assert.match(unstarted.kalimat.join(" "), "tidak dihitung: tanggal mulai tidak dinyatakan.");
  assert.is(tableOf(unstarted, "pembentukan-laju"), undefined);
});

test("an estimate or a month is shown and makes no pace", () => {
  for (const vague of [{ ketelitian: "perkiraan" }, { tanggal_data: "2025-07" }] as const) {
    const view = pacePage([...TWO, at("2025-07-31", 190, vague)]);
    assert.match(view.kalimat.join(" "), "dari penerbit yang sama; yang ada baru 2");
    const rows = tableOf(view, "angka")?.baris.map(({ sel }) => sel[1]?.nilai) ?? [];
    assert.ok(rows.includes(190));
  }
});

test("figures that do not grow foretell nothing", () => {
  const view = pacePage([at("2025-06-01", 100), at("2025-07-01", 100), at("2025-07-31", 100)]);
  assert.match(view.kalimat.join(" "), "tidak dihitung: angkanya tidak bertambah");
});

test("what would take longer than twenty years is not foretold", () => {
  const view = pacePage([at("2025-06-01", 100), at("2026-06-01", 101), at("2027-06-01", 102)]);
  assert.match(view.kalimat.join(" "), "baru tercapai lebih dari 20 tahun lagi");
  assert.is(tableOf(view, "pembentukan-laju"), undefined);
});

test("one stretch without growth leaves the latest day unsaid", () => {
  const view = pacePage([...TWO, at("2025-07-31", 160)]);
  assert.match(view.kalimat.join(" "), "paling lambat tidak dapat dikatakan");
});

test("where nobody stated how much time was given, the pace needed is not stated either", () => {
  const figures = [...TWO, at("2025-07-31", 200)];
  const pace = tableOf(pacePage(figures, ["mulai"]), "pembentukan-laju");
  const told = pace?.baris.slice(1, 3).map(({ sel }) => sel[1]?.teks);
  assert.equal(told, ["tidak dinyatakan", "tidak dinyatakan"]);
});

test("past the deadline no pace can be needed any more, and no day before today is foretold", () => {
  const late = [at("2025-09-01", 100), at("2025-10-01", 160), at("2025-11-30", 220)];
  const pace = tableOf(pacePage(late), "pembentukan-laju");
  assert.equal(pace?.baris[1]?.sel[1]?.teks, "tidak ada lagi waktu");
  const [fastest, slowest] = pace?.baris.slice(3).map(({ sel }) => String(sel[1]?.nilai)) ?? [];
  assert.ok("2025-11-30" < (fastest ?? "") && (fastest ?? "") < (slowest ?? ""));
});

test("a target that is reached is not foretold", () => {
  const view = pacePage([...TWO, at("2025-07-31", 401)]);
  assert.match(view.kalimat.join(" "), "sama dengan targetnya; tahap yang dimaksud");
  assert.not.match(view.kalimat.join(" "), "paling cepat");
  assert.is(tableOf(view, "pembentukan-laju"), undefined);
});

test("a region for which nobody stated a target has no such page", () => {
  assert.is(findTopikView(site, "62.06", targetTopik), undefined);
});

test.run();
