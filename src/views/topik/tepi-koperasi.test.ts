import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, KLATEN } from "../../test/make-workbook.ts";
import { cellAt, sentencesOf, tableIn, topikOf, wordsAt } from "../../test/topik-tabel.ts";
import { jalurTopik } from "./jalur.ts";
import { layananTopik } from "./layanan.ts";
import { legalitasTopik } from "./legalitas.ts";
import { sumberDayaTopik } from "./sumber-daya.ts";
import { tahapTopik } from "./tahap.ts";
import { tindakLanjutTopik } from "./tindak-lanjut.ts";

const test = suite("edge cases of what koperasi report");

const [A, B, C] = [BENTANGAN, "33.10.15.2016", "33.10.24.1002"] as const;
const [WONOSARI, UTARA] = ["33.10.15", "33.10.24"] as const;

test("a date that has passed on the data date is said to, one on the day or later is not", () => {
  const row = (kode: string, tenggat: string | null) =>
    ({ kode, status_operasi: "belum", tindak_lanjut: "Rapat", tenggat }) as const;
  const view = topikOf(tindakLanjutTopik, {
    koperasi: [row(A, "2025-11-23"), row(B, "2025-11-24"), row(C, null)],
  });
  const { kolom, baris } = tableIn(view, "koperasi");
  const at = kolom.findIndex(({ id }) => id === "tenggat");
  assert.equal(
    baris.map(({ sel }) => [sel[at]?.teks, sel[at + 1]?.nilai, sel[at + 1]?.keadaan]),
    [
      ["23 November 2025", "sudah lewat", "ada"],
      ["24 November 2025", "belum lewat", "ada"],
      ["belum dilaporkan", null, "tidak_berlaku"],
    ],
  );
  assert.equal(view.bagian[0]?.tabel[0]?.saring.slice(-2), ["penanggung_jawab", "keadaan_tenggat"]);
  assert.match(
    view.kalimat.join(" "),
    "Semuanya punya langkah berikutnya, 2 di antaranya dengan tenggat. 1 dari 2 tenggat itu sudah lewat pada tanggal data, 24 November 2025. Penanggung jawab 3 langkah belum dilaporkan.",
  );
});

test("a state that is not known is told apart from operating and not yet", () => {
  const view = topikOf(tindakLanjutTopik, {
    koperasi: [
      { kode: A, status_operasi: "merintis" },
      { kode: B, status_operasi: "beroperasi" },
      { kode: C, status_operasi: "tidak_diketahui" },
    ],
  });
  const text = view.kalimat.join(" ");
  assert.match(text, "termasuk 1 yang merintis usaha");
  assert.match(text, "1 sudah beroperasi; status 1 koperasi dilaporkan tidak diketahui");
});

test("a next step that nobody reported is not none", () => {
  const view = topikOf(tindakLanjutTopik, { koperasi: [{ kode: A, status_operasi: "belum" }] });
  assert.is(view.kalimat.at(-1), "Langkah berikutnya belum dilaporkan.");
  const table = tableIn(view, "kendala-per-wilayah");
  assert.equal(wordsAt(table, WONOSARI, ["belum_beroperasi", "modal", "tanpa_kendala"]), [
    ...["1", "belum dilaporkan", "1"],
  ]);
});

test("where all operate there is no obstacle, and nobody is asked for a next step", () => {
  const view = topikOf(tindakLanjutTopik, {
    koperasi: [{ kode: A, status_operasi: "beroperasi", kendala: "modal" }],
  });
  assert.is(view.kalimat.length, 1);
  assert.equal(tableIn(view, "koperasi").baris, []);
  const table = tableIn(view, "kendala-per-wilayah");
  assert.equal(wordsAt(table, WONOSARI, ["belum_beroperasi", "modal", "tanpa_kendala"]), [
    ...["0", "0", "0"],
  ]);
});

test("a document nobody answered for is unknown, not missing", () => {
  const documents = { badan_hukum: "sudah", npwp: "belum", nib: "proses" } as const;
  const view = topikOf(tindakLanjutTopik, {
    koperasi: [
      { kode: A, status_operasi: "merintis", ...documents },
      { kode: B, status_operasi: "belum" },
    ],
  });
  const { kolom, baris } = tableIn(view, "koperasi");
  const at = kolom.findIndex(({ id }) => id === "dokumen_kurang");
  assert.equal(
    baris.map(({ sel }) => [sel[at]?.teks, sel[at]?.catatan]),
    [
      ["NPWP, NIB", "3 dokumen belum dilaporkan"],
      ["belum dilaporkan", null],
    ],
  );
  assert.is(kolom[at]?.jamak, true);
});

test("a koperasi shared by two desa counts once, at its host, and both desa have reported", () => {
  const koperasi = [
    { kode: A, model_pembentukan: "baru", badan_hukum: "sudah", musdesus: "sudah" },
    { kode: C, koperasi_bersama: A },
  ] as const;
  const routes = tableIn(topikOf(jalurTopik, { koperasi }), "jalur-per-wilayah");
  assert.equal(wordsAt(routes, KLATEN, ["baru", "dilaporkan"]), ["1", "2"]);
  assert.equal(wordsAt(routes, UTARA, ["dilaporkan"]), ["1"]);
  const legal = topikOf(legalitasTopik, { koperasi });
  assert.match(legal.kalimat[0] ?? "", "1 dari 1 koperasi berbadan hukum");
  const titles = legal.bagian.flatMap(({ bagan }) => bagan?.judul ?? []);
  assert.match(titles[0] ?? "", /edisi terbaru; dilaporkan 2 dari 26 desa\/kelurahan$/);
});

test("a fact tells its source, whatever else a site holds", () => {
  const koperasi = [{ kode: A, badan_hukum: "sudah", musdesus: "sudah" }] as const;
  const notes = topikOf(legalitasTopik, { koperasi }).bagian.flatMap(({ catatan }) => catatan);
  assert.match(
    notes.join(" "),
    "Peluncuran nasional: 21 Juli 2025, di Klaten (Prokopim Setda Kab. Klaten).",
  );
});

test("routes without any revitalisation have no method to report", () => {
  const table = tableIn(
    topikOf(jalurTopik, { koperasi: [{ kode: A, model_pembentukan: "baru" }] }),
    "metode-per-wilayah",
  );
  assert.equal(wordsAt(table, WONOSARI, ["aktif_kembali", "penggabungan", "tanpa_cara"]), [
    ...["0", "0", "0"],
  ]);
  assert.is(cellAt(table, WONOSARI, "dilaporkan").catatan, "dari 18");
});

test("a former koperasi of which nobody said how it is stands by itself, so that states add up", () => {
  const table = tableIn(
    topikOf(jalurTopik, {
      inventaris: [
        { kode: A, nama: "KUD Makmur", keadaan: "aktif", layak: "ya" },
        { kode: A, nama: "Gapoktan" },
      ],
    }),
    "inventaris-per-wilayah",
  );
  const states = ["aktif", "kurang_aktif", "tidak_aktif", "bubar", "tanpa_keadaan", "layak"];
  assert.equal(wordsAt(table, KLATEN, states), ["1", "0", "0", "0", "1", "1"]);
});

test("looked for and found none is a report of zero", () => {
  const view = topikOf(jalurTopik, { koperasi: [{ kode: A, inventaris: "belum" }] });
  assert.match(view.kalimat[1] ?? "", "1 dari 26 desa/kelurahan sudah mendata");
  assert.equal(wordsAt(tableIn(view, "inventaris-per-wilayah"), WONOSARI, ["aktif"]), ["0"]);
});

test("SK AHU before musdesus, or without a date, makes no duration", () => {
  const legal = { musdesus: "sudah", badan_hukum: "sudah" } as const;
  const view = topikOf(legalitasTopik, {
    koperasi: [
      { kode: A, ...legal, tanggal_musdesus: "2025-06-10", tanggal_sk_ahu: "2025-06-03" },
      { kode: B, ...legal, tanggal_musdesus: "2025-05-20", tanggal_sk_ahu: "2025-07-21" },
      { kode: C, ...legal },
    ],
  });
  const table = tableIn(view, "legalitas-per-wilayah");
  assert.equal(wordsAt(table, WONOSARI, ["berbadan_hukum", "lama", "sebelum_peluncuran"]), [
    ...["2", "62", "1"],
  ]);
  const early = table?.kolom.findIndex(({ id }) => id === "sebelum_peluncuran") ?? -1;
  const row = table?.baris.find(({ kode }) => kode === WONOSARI);
  assert.is(row?.sel[early]?.catatan, "dari 2 yang bertanggal");
  assert.equal(wordsAt(table, UTARA, ["berbadan_hukum", "lama"]), ["1", "belum dilaporkan"]);
});

test("formed without SK AHU stands with the day of formation, and is not called waiting; not formed is neither", () => {
  const view = topikOf(legalitasTopik, {
    koperasi: [
      { kode: A, musdesus: "sudah", tanggal_musdesus: "2025-05-20", badan_hukum: "proses" },
      { kode: B, musdesus: "belum", badan_hukum: "belum" },
    ],
  });
  assert.equal(
    tableIn(view, "menunggu").baris.map(({ kode }) => kode),
    [A],
  );
  assert.match(sentencesOf(view), "Yang paling lama terbentuk: sejak 20 Mei 2025");
  assert.match(sentencesOf(view), "1 sudah terbentuk tetapi belum punya SK AHU");
  assert.not.match(JSON.stringify(view), /menunggu SK/u);
});

test("a stage nobody reported is no zero in the ladder", () => {
  const table = tableIn(topikOf(tahapTopik, { koperasi: [{ kode: A, npwp: "proses" }] }), "tangga");
  assert.equal(wordsAt(table, "NPWP", ["sudah", "proses"]), ["0", "1"]);
  assert.equal(wordsAt(table, "NIB", ["sudah", "proses"]), Array(2).fill("belum dilaporkan"));
});

test("an outlet that is planned or shut serves nobody; two of a kind are one koperasi", () => {
  const gerai = (kode: string, status: "aktif" | "rencana" | "tutup") =>
    ({ kode, jenis: "sembako", status }) as const;
  const view = topikOf(layananTopik, {
    koperasi: [A, B].map((kode) => ({ kode, gerai: "ada" as const })),
    gerai: [gerai(A, "aktif"), gerai(A, "aktif"), gerai(A, "tutup"), gerai(B, "rencana")],
  });
  const kinds = tableIn(view, "gerai-menurut-jenis");
  const columns = ["rencana", "aktif", "tutup", "koperasi"];
  assert.equal(wordsAt(kinds, "Gerai sembako", columns), ["1", "2", "1", "1"]);
  assert.equal(wordsAt(kinds, "Semua gerai", columns), ["1", "2", "1", "1"]);
  assert.equal(wordsAt(tableIn(view, "layanan-per-wilayah"), WONOSARI, ["memiliki_gerai"]), ["1"]);
  assert.match(
    view.kalimat[0] ?? "",
    /^2 gerai aktif melayani: 2 gerai sembako; dilaporkan 2 dari/,
  );
});

test("koperasi without an outlet have reported that; a building's progress stands apart", () => {
  const none = topikOf(layananTopik, { koperasi: [{ kode: A, gerai: "belum" }] });
  assert.equal(
    [none.kalimat[0], none.bagian.map(({ id }) => id)],
    ["0 gerai aktif melayani; dilaporkan 1 dari 26 desa/kelurahan.", ["jenis", "wilayah"]],
  );
  assert.is(none.bagian[0]?.bagan?.judul, "Belum ada gerai yang aktif melayani");
  const building = topikOf(layananTopik, {
    koperasi: [0, 20, 21, 100].map((progres_gerai, at) => ({
      kode: [A, B, C, "33.10.15.2001"][at] ?? "",
      progres_gerai,
    })),
  });
  assert.is(building.kalimat[0], "Gerai di Kabupaten Klaten belum dilaporkan.");
  assert.equal(
    tableIn(building, "kemajuan").baris.map(({ sel }) => sel[1]?.nilai),
    [2, 1, 0, 0, 1],
  );
});

test("land that is only proposed is no place for a gerai; its size may be unknown", () => {
  const view = topikOf(sumberDayaTopik, {
    koperasi: [{ kode: A, aset_terdaftar: "ada", kebutuhan_lahan: 200 }],
    aset: [
      { kode: A, jenis: "tanah", status: "diusulkan", luas: 500 },
      { kode: A, jenis: "bangunan", status: "pinjam_pakai" },
      { kode: A, jenis: "tanah", status: "aset_desa", luas: 300 },
    ],
  });
  const table = tableIn(view, "aset-per-wilayah");
  assert.equal(wordsAt(table, WONOSARI, ["aset", "tempat", "luas"]), ["3", "2", "300"]);
  assert.is(cellAt(table, WONOSARI, "luas").catatan, "1 dari 2");
  assert.equal(wordsAt(tableIn(view, "lahan-per-wilayah"), KLATEN, ["kebutuhan_lahan"]), ["200"]);
});

test("capital whose source nobody named stands by itself, and sums leave nothing out", () => {
  const table = tableIn(
    topikOf(sumberDayaTopik, {
      koperasi: [
        { kode: A, modal_luar: 5_000_000, sumber_modal_luar: "kur" },
        { kode: B, modal_luar: 1_000_000 },
        { kode: C, modal_luar: 0 },
      ],
    }),
    "modal-menurut-sumber",
  );
  assert.equal(wordsAt(table, "KUR", ["koperasi", "modal"]), ["1", "Rp5.000.000"]);
  assert.equal(wordsAt(table, "Sumber belum dilaporkan", ["koperasi"]), ["1"]);
  assert.equal(wordsAt(table, "Semua sumber", ["koperasi", "modal"]), ["2", "Rp6.000.000"]);
});

test("savings alone are shown without a word or a zero about capital from outside", () => {
  const view = topikOf(sumberDayaTopik, { koperasi: [{ kode: A, simpanan_pokok: 100_000 }] });
  assert.match(sentencesOf(view), "Modal dari luar anggota belum dilaporkan.");
  assert.not.match(sentencesOf(view), "Rp0");
  const [part] = view.bagian;
  assert.equal(
    part?.tabel.map(({ id }) => id),
    ["modal-per-wilayah"],
  );
  assert.is(part?.bagan, null);
});

test("a group became a koperasi only by the route the inventory names and the koperasi took", () => {
  const group = (kode: string, jalur: "baru" | "pengembangan" | null) =>
    ({ kode, nama: `Gapoktan ${kode}`, bentuk: "kelompok_tani", jalur }) as const;
  const view = topikOf(sumberDayaTopik, {
    koperasi: [
      { kode: A, model_pembentukan: "pengembangan" },
      { kode: B, model_pembentukan: "baru" },
    ],
    inventaris: [group(A, "pengembangan"), group(B, "pengembangan"), group(C, null)],
  });
  const table = tableIn(view, "kelompok-per-wilayah");
  assert.equal(wordsAt(table, KLATEN, ["kelompok_tani", "menjadi_koperasi"]), ["3", "1"]);
});

test("recipients of social aid are a share only of members of the same koperasi", () => {
  const view = topikOf(sumberDayaTopik, {
    koperasi: [
      { kode: A, jumlah_anggota: 40, anggota_penerima_bansos: 10 },
      { kode: B, jumlah_anggota: 1000 },
      { kode: C, anggota_penerima_bansos: 5 },
    ],
  });
  const table = tableIn(view, "bansos-per-wilayah");
  const columns = ["penerima", "anggota", "bagian"];
  assert.equal(wordsAt(table, KLATEN, columns), ["10", "40", "25"]);
  assert.equal(wordsAt(table, UTARA, columns), Array(3).fill("belum dilaporkan"));
});

test.run();
