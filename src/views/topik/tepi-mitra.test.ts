import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Usaha } from "../../records/types.gen.ts";
import { BENTANGAN, KLATEN } from "../../test/make-workbook.ts";
import { cellAt, sentencesOf, tableIn, topikOf, wordsAt } from "../../test/topik-tabel.ts";
import { kemitraanTopik } from "./kemitraan.ts";
import { pelatihanTopik } from "./pelatihan.ts";
import { pendampingTopik } from "./pendamping.ts";
import { potensiTopik } from "./potensi.ts";
import { usahaTopik } from "./usaha.ts";

const test = suite("edge cases of partners, assistants and neighbours");

const [A, B] = [BENTANGAN, "33.10.15.2016"] as const;
const KELURAHAN = "33.10.24.1002";
const [WONOSARI, UTARA] = ["33.10.15", "33.10.24"] as const;

test("all 15 kinds of the meeting in Klaten and Laku Pandai stand in the register's table", () => {
  const view = topikOf(kemitraanTopik, { koperasi: [{ kode: A, kemitraan: "belum" }] });
  const { baris } = tableIn(view, "mitra-per-jenis");
  assert.is(baris.filter(({ jumlah }) => !jumlah).length, 17);
  assert.equal(wordsAt(tableIn(view, "mitra-per-wilayah"), WONOSARI, ["aktif", "tanpa"]), [
    ...["0", "1"],
  ]);
});

test("two partnerships of one kind are one koperasi, refused ones none on the way", () => {
  const row = (status: "aktif" | "diajukan" | "ditolak", lembaga: string) =>
    ({ kode: A, mitra: "bri_brilink", status, lembaga }) as const;
  const view = topikOf(kemitraanTopik, {
    koperasi: [{ kode: A, kemitraan: "ada", status_operasi: "merintis" }],
    kemitraan: [row("aktif", "Bank A"), row("diajukan", "Bank A"), row("ditolak", "Bank B")],
  });
  const kinds = tableIn(view, "mitra-per-jenis");
  assert.equal(wordsAt(kinds, "Semua jenis", ["aktif", "diajukan", "ditolak", "semua"]), [
    ...["1", "1", "1", "1"],
  ]);
  const columns = ["aktif", "dalam_proses", "selesai"];
  assert.equal(wordsAt(tableIn(view, "lembaga"), "Bank A", columns), ["1", "1", "0"]);
  assert.equal(wordsAt(tableIn(view, "lembaga"), "Bank B", columns), ["0", "0", "1"]);
  assert.match(sentencesOf(view), "1 koperasi sudah bermitra tetapi belum beroperasi");
  const title = view.bagian.find(({ id }) => id === "jenis")?.bagan?.judul ?? "";
  assert.match(title, /^1 koperasi punya kemitraan aktif.*dilaporkan 1 dari 26 desa\/kelurahan$/);
});

/** The example: 28 on the way beside 20 that applied. */
test("approved and not yet running is on the way, and told apart from the indicator of applications", () => {
  const row = (kode: string, status: "diajukan" | "disetujui") =>
    ({ kode, mitra: "bulog_rpk", status }) as const;
  const koperasi = [A, B].map((kode) => ({ kode, kemitraan: "ada" as const }));
  const told = (...kemitraan: readonly ReturnType<typeof row>[]) =>
    sentencesOf(topikOf(kemitraanTopik, { koperasi, kemitraan }));
  assert.match(
    told(row(A, "diajukan"), row(A, "disetujui"), row(B, "disetujui")),
    "2 punya pengajuan yang masih berjalan (1 diajukan atau diproses, 1 hanya disetujui);",
  );
  assert.match(told(row(A, "diajukan")), "1 punya pengajuan yang masih berjalan;");
});

test("a partner whose institution nobody named stays in the register and makes no institution", () => {
  const view = topikOf(kemitraanTopik, {
    koperasi: [{ kode: A, kemitraan: "ada" }],
    kemitraan: [{ kode: A, mitra: "bulog_rpk", status: "aktif" }],
  });
  assert.not.ok(view.bagian.some(({ id }) => id === "lembaga"));
  assert.equal(
    tableIn(view, "register").baris.map(({ sel }) => sel[4]?.keadaan),
    ["belum_dilaporkan"],
  );
});

const ba = (kode: string, wilayah: string, more = {}) =>
  ({ kode_pendamping: kode, peran: "ba", wilayah, ...more }) as const;

test("an assistant who has left or has not begun serves nobody on the data date", () => {
  const view = topikOf(pendampingTopik, {
    pendamping: [
      ba("BA-1", WONOSARI, { jumlah_koperasi: 12, selesai: "2025-11-23" }),
      ba("BA-2", WONOSARI, { jumlah_koperasi: 11, selesai: "2025-11-24" }),
      ba("BA-3", WONOSARI, { mulai: "2025-12-01" }),
    ],
  });
  assert.match(view.kalimat[0] ?? "", /^1 Business Assistant bertugas .* rata-rata 11 koperasi/);
  const { baris } = tableIn(view, "pendamping");
  assert.equal(
    baris.map(({ sel }) => [sel.at(-1)?.teks, sel[3]?.catatan]),
    [
      ["tidak bertugas", "di atas 10"],
      ["bertugas", "di atas 10"],
      ["tidak bertugas", null],
    ],
  );
});

test("koperasi per assistant is reckoned only where every desa told whether it has formed one", () => {
  const formed = Array.from({ length: 18 }, (_, at) => ({
    kode: `33.10.15.${2001 + at}`,
    musdesus: "sudah" as const,
  }));
  const load = (koperasi: typeof formed) =>
    cellAt(
      tableIn(
        topikOf(pendampingTopik, {
          koperasi,
          pendamping: [ba("BA-1", WONOSARI), ba("BA-2", WONOSARI)],
        }),
        "pendamping-per-wilayah",
      ),
      WONOSARI,
      "per_ba",
    );
  assert.is(load(formed).nilai, 9);
  const partial = load(formed.slice(1));
  assert.equal(
    [partial.keadaan, partial.catatan],
    ["belum_dilaporkan", "belum semua desa/kelurahan melapor"],
  );
});

test("one coordinator of two kecamatan is one person; a sheet left empty is not nobody", () => {
  const pendamping = [ba("BA-1", KLATEN)];
  const two = [WONOSARI, UTARA].map((wilayah) => ({ kode_koordinator: "KW-1", wilayah }));
  const table = (koordinator: typeof two) =>
    tableIn(topikOf(pendampingTopik, { pendamping, koordinator }), "pendamping-per-wilayah");
  assert.equal(
    [WONOSARI, UTARA, KLATEN].map((kode) => cellAt(table(two), kode, "koordinator").nilai),
    [1, 1, 1],
  );
  assert.is(cellAt(table([]), KLATEN, "koordinator").keadaan, "belum_dilaporkan");
  assert.equal(wordsAt(table(two), UTARA, ["ba", "per_ba"]), ["0", "tidak berlaku"]);
});

test("without a PMO in the list the national two are still the measure", () => {
  const view = topikOf(pendampingTopik, { pendamping: [ba("BA-1", KLATEN)] });
  assert.match(view.kalimat[0] ?? "", "0 orang (ukuran nasional 2 per kabupaten/kota)");
});

test("no two parts of the page have one name", () => {
  const view = topikOf(pendampingTopik, {
    koperasi: [{ kode: A, musdesus: "sudah" }],
    pendamping: [ba("BA-1", WONOSARI)],
    koordinator: [{ kode_koordinator: "KW-1", wilayah: WONOSARI }],
    ringkasan: [{ indikator: "business_assistant", nilai: 2 }],
  });
  const names = view.bagian.flatMap(({ judul, tabel }) => [
    judul,
    ...tabel.map((one) => one.judul),
  ]);
  assert.equal(names, [...new Set(names)]);
  assert.ok(!names.includes("Yang dinyatakan"), "the statements below have that name");
});

type State = Usaha["keadaan"];
type Manager = Usaha["pengelola"];

/** What the rule says of sembako in one desa, and of whom it is run. */
function ruled(kode: string, ...rows: readonly (readonly [Manager, State])[]): readonly string[] {
  const usaha = rows.map(
    ([pengelola, keadaan]) => ({ kode, bidang: "sembako", pengelola, keadaan }) as const,
  );
  const view = topikOf(usahaTopik, { koperasi: [{ kode, usaha: "ada" }], usaha });
  const { kolom, baris } = tableIn(view, "usaha");
  const at = (id: string) => kolom.findIndex((one) => one.id === id);
  return ["pelaku", "hasil"].map((id) => baris[0]?.sel[at(id)]?.teks ?? "");
}

/** Kutai Kartanegara, 10 June 2025: run well by the BUMDes, keep out; else the koperasi may take it. */
test("the rule: run well by the BUMDes keeps the koperasi out, all else lets it in", () => {
  assert.equal(ruled(A, ["bumdes", "berjalan_baik"]), [
    "BUMDes saja",
    "Koperasi tidak perlu masuk",
  ]);
  assert.equal(ruled(A, ["bumdes", "belum_optimal"]), [
    ...["BUMDes saja", "Koperasi dapat mengambil peran"],
  ]);
  assert.equal(ruled(A, ["bumdes", "berhenti"]), [
    ...["Belum ada yang menjalankan", "Koperasi dapat mengambil peran"],
  ]);
  assert.equal(ruled(A, ["belum_ada", null]), [
    "Belum ada yang menjalankan",
    "Terbuka bagi koperasi",
  ]);
});

test("both at once are both, and what nobody judged is not judged here", () => {
  assert.equal(ruled(A, ["bumdes", "berjalan_baik"], ["koperasi", "belum_optimal"]), [
    ...["Koperasi dan BUMDes", "Perlu dibicarakan"],
  ]);
  assert.equal(ruled(A, ["bersama", "berjalan_baik"]), [
    ...["Koperasi dan BUMDes", "Sudah dijalankan bersama"],
  ]);
  assert.equal(ruled(A, ["bumdes", null]), ["BUMDes saja", "Belum dapat dinilai"]);
  assert.equal(ruled(A, ["swasta", "berjalan_baik"]), ["Kelompok atau swasta", "Tidak diatur"]);
});

test("a kelurahan has no BUMDes: the koperasi can lead there, and no cell asks for one", () => {
  assert.equal(ruled(KELURAHAN, ["swasta", "berjalan_baik"])[1], "Koperasi dapat lebih dominan");
  const view = topikOf(usahaTopik, {
    koperasi: [
      { kode: KELURAHAN, usaha: "belum" },
      { kode: A, bumdes: "belum" },
    ],
  });
  const table = tableIn(view, "bumdes-per-wilayah");
  assert.equal(wordsAt(table, UTARA, ["desa", "kelurahan"]), ["6", "2"]);
  assert.not.ok(tableIn(view, "sinergi").baris.some(({ kode }) => kode === KELURAHAN));
});

test("joint use asks of both to be legal entities, and not to know is not to fail", () => {
  const desa = { kode: A, bumdes: "ada", kerja_sama_bumdes: "ada" } as const;
  const terms = (more: object) =>
    tableIn(topikOf(usahaTopik, { koperasi: [{ ...desa, ...more }] }), "sinergi").baris[0]?.sel.at(
      -1,
    )?.teks;
  const legal = { badan_hukum: "sudah", bumdes_badan_hukum: "sudah" };
  assert.is(terms(legal), "terpenuhi");
  assert.is(terms({ ...legal, bumdes_badan_hukum: "proses" }), "belum terpenuhi");
  assert.is(terms({ badan_hukum: "sudah" }), "belum dilaporkan");
  assert.is(terms({ badan_hukum: "belum" }), "belum terpenuhi");
});

test("volumes of two units are never added, and a desa that found no potential has answered", () => {
  const row = (kode: string, volume: number | null, satuan: string | null) =>
    ({ kode, bidang: "pertanian", komoditas: "Padi", volume, satuan, digarap: null }) as const;
  const view = topikOf(potensiTopik, {
    koperasi: [{ kode: KELURAHAN, potensi: "belum" }],
    potensi: [row(A, 10, "ton"), row(B, 500, "kuintal"), row("33.10.15.2001", null, null)],
  });
  assert.equal(
    tableIn(view, "komoditas").baris.map(({ sel }) => [sel[2]?.teks, sel[3]?.teks, sel[4]?.nilai]),
    [
      ["10", "ton", 2],
      ["500", "kuintal", 1],
    ],
  );
  const columns = ["potensi", "tidak_disebut", "dilaporkan"];
  const table = tableIn(view, "potensi-per-wilayah");
  assert.equal(wordsAt(table, WONOSARI, columns), ["3", "3", "3"]);
  assert.equal(wordsAt(table, UTARA, columns), ["0", "0", "1"]);
});

test("training by a body of which nobody said whether it is certified is neither", () => {
  const view = topikOf(pelatihanTopik, {
    koperasi: [
      { kode: A, pelatihan: "ada" },
      { kode: B, pelatihan: "belum" },
      { kode: KELURAHAN, pelatihan: "ada" },
    ],
    pelatihan: [
      { kode: A, materi: "RAT", peserta: 5, sumber_dana: "apbdes" },
      { kode: KELURAHAN, materi: "RAT", bersertifikat: "ya" },
      { kode: KELURAHAN, materi: "Pajak", bersertifikat: "tidak", peserta: 3 },
    ],
  });
  const table = tableIn(view, "pelatihan-per-wilayah");
  const columns = ["bersertifikat", "tanpa_sertifikat", "sertifikat_tidak_dilaporkan", "belum"];
  assert.equal(wordsAt(table, WONOSARI, columns), ["0", "0", "1", "1"]);
  assert.equal(wordsAt(table, UTARA, columns), ["1", "0", "0", "0"]);
  assert.equal(
    wordsAt(tableIn(view, "pelatihan-per-dana"), "APBDes/Dana Desa", ["keikutsertaan"]),
    ["1"],
  );
  const unpaid = tableIn(view, "pelatihan-per-dana").baris.find(
    ({ sel }) => sel[0]?.keadaan === "belum_dilaporkan",
  );
  assert.is(unpaid?.sel[1]?.nilai, 2);
  assert.match(view.kalimat.join(" "), /8 orang .* menurut 2 dari 3 catatan/);
});

test.run();
