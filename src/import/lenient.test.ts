import { suite } from "uvu";
import * as assert from "uvu/assert";
import { brief, expectAll, read } from "./lenient-fixtures.ts";
import { canonicalCoopName, placeInCoopName } from "./lenient-text.ts";
import { readStatus } from "./status-words.ts";

const dates = suite("lenient dates");

dates("every way to write 3 June 2025 that has one meaning", () => {
  const forms = [
    "3 Juni 2025",
    "03-Jun-2025",
    "3 Jun 25",
    "3-VI-2025",
    "3/VI/2025",
    "June 3, 2025",
  ];
  const more = ["Selasa, 3 Juni 2025", "Selasa (03/06/2025)", "Tgl. 3 Juni 2025", "2025/06/03"];
  for (const form of [...forms, ...more, 45_811, "3 juni 2025 pukul 10.00"])
    assert.is(brief(read("tanggal_musdesus", form)), "2025-06-03", String(form));
});

dates("day and month that may be turned are asked, unless a weekday decides", () => {
  expectAll("tanggal_musdesus", [
    ["03/06/2025", "? urutan-tanggal hari-bulan=2025-06-03 bulan-hari=2025-03-06"],
    ["3.6.2025", "? urutan-tanggal hari-bulan=2025-06-03 bulan-hari=2025-03-06"],
    ["Kamis 3/6/2025", "2025-03-06"],
    ["Senin 3/6/2025", "? urutan-tanggal hari-bulan=2025-06-03 bulan-hari=2025-03-06"],
    ["05/05/2025", "2025-05-05"],
    ["05/25/2025", "2025-05-25"],
    ["Senin, 25 Mei 2025", "? hari-tanggal tanggal=2025-05-25"],
    ["24/11/25", "? tahun-dua-angka hari-bulan-tahun=2025-11-24 tahun-bulan-hari=2024-11-25"],
    ["25/05/25", "2025-05-25"],
  ]);
});

dates("no day, no such day and no such year are left blank", () => {
  expectAll("tanggal_musdesus", [
    ["31/02/2025", "! tanggal itu tidak ada dalam kalender"],
    ["25 Mei 2052", "! tahunnya di luar 2020–2035"],
    ["Juni 2025", "! hanya bulan dan tahun"],
    [2025, "! hanya tahun"],
    ["besok", "! bukan tanggal"],
    ["constructor", "! bukan tanggal"],
    ["21 Juli", "? tanpa-tahun tahun-terdekat=2025-07-21"],
    ["45811", "? tanggal-angka tanggal=2025-06-03"],
  ]);
});

dates("a status instead of a date belongs to the document", () => {
  expectAll("tanggal_sk_ahu", [
    ["Belum", "kosong (status belum)"],
    ["Proses notaris", "kosong (status proses)"],
    ["-", "kosong"],
    ["n/a", "kosong"],
  ]);
});

dates.run();

const looks = suite("lenient reading of struck out and raised texts");

looks(
  "a text of which a part is struck out or raised says nothing in a number, date or choice",
  () => {
    const struck = { look: { kind: "struck", part: "120", rest: "130" } } as const;
    const raised = { look: { kind: "raised", part: "1", rest: "12" } } as const;
    const reason = "! teksnya dicoret sebagian atau seluruhnya";
    expectAll("jumlah_anggota", [
      ["120130", reason, struck],
      ["121", "! sebagian teksnya kecil di atas atau di bawah garis", raised],
    ]);
    expectAll("tanggal_musdesus", [["2025-05-25", reason, struck]]);
    expectAll("npwp", [["Sudah", reason, struck]]);
    expectAll("catatan", [["akta terbit", "akta terbit", struck]]);
  },
);

looks.run();

const choices = suite("lenient choices and texts");

choices("words and signs come down to three answers", () => {
  const yes = ["sudah", "Sdh", "ADA", "✔", "☑", "sudah terbit", "Telah selesai", "100%", "1", "ok"];
  const no = ["belum", "Blm", "tdk", "✗", "belum ada", "tidak punya", "0%", "nihil"];
  const busy = ["proses", "dalam proses", "sedang diproses", "on process", "Proses notaris"];
  assert.equal(
    yes.filter((text) => readStatus(text) !== "sudah"),
    [],
  );
  assert.equal(
    no.filter((text) => readStatus(text) !== "belum"),
    [],
  );
  assert.equal(
    busy.filter((text) => readStatus(text) !== "proses"),
    [],
  );
  const open = [
    "belum proses",
    "sudah diproses notaris",
    "jalan",
    "sudah tidak",
    "__proto__",
    "valueOf",
  ];
  assert.equal(
    open.filter((text) => readStatus(text) !== undefined),
    [],
  );
});

choices("each list answers in its own words", () => {
  assert.is(brief(read("status_operasi", "V")), "beroperasi");
  assert.is(brief(read("status_operasi", "Belum")), "belum");
  assert.is(brief(read("status_operasi", "SUDAH OPERASIONAL")), "beroperasi");
  assert.is(brief(read("status_operasi", "Belum beroperasi")), "belum");
  assert.is(brief(read("gerai", "✓")), "ada");
  assert.is(brief(read("npwp", true)), "sudah");
  assert.match(brief(read("gerai", "Proses")), /^\? kata ada=ada belum=belum/);
});

choices("the number of a document says that there is one and is not copied", () => {
  for (const text of ["01.234.567.8-901.000", "BRI 1234-01-005678-53-9", "9120001234567"])
    assert.is(brief(read("npwp", text)), "sudah", text);
  assert.is(brief(read("rekening", 1234567890)), "sudah");
  assert.is(
    brief(read("badan_hukum", "AHU-001.AH.01.29.TAHUN 2025")),
    "kosong (nomor AHU-001.AH.01.29.TAHUN 2025)",
  );
  assert.is(brief(read("akta", "30 Mei 2025")), "kosong (tanggal 2025-05-30)");
});

choices("a number in a column of texts is what its cell shows", () => {
  expectAll("nomor_akta", [
    [12, "12"],
    ["1", "1"],
    [7, "007", { format: "000" }],
    [12.5, "! angka, bukan teks"],
    ["12, 30 Mei 2025", "12 (tanggal 2025-05-30)"],
    [1, "1"],
    [0, "kosong (status belum)"],
    ["Belum", "kosong (status belum)"],
  ]);
});

choices("one and nought are ticks where no number can be so short", () => {
  expectAll("nomor_sk_ahu", [
    [1, "kosong (status sudah)"],
    ["1", "kosong (status sudah)"],
    ["0", "kosong (status belum)"],
    ["AHU-1", "AHU-1"],
  ]);
});

choices("texts with personal data and texts without end are left blank", () => {
  const phone = read("catatan", "hubungi 081234567890");
  assert.is(phone.kind === "unread" && phone.secret, true);
  assert.is(brief(read("catatan", "a".repeat(501))), "! lebih dari 500 huruf");
  assert.is(brief(read("catatan", "-")), "kosong");
});

choices("short names of koperasi are written out", () => {
  const desa = { nama: "Bentangan", jenis: "desa" } as const;
  const forms = [
    "KDMP BENTANGAN",
    "Kopdes Merah Putih Bentangan",
    "Kop. Desa Merah Putih Bentangan",
  ];
  const more = [
    "KMP Bentangan",
    "KDKMP Desa Bentangan",
    "KOPERASI DESA MERAH PUTIH BENTANGAN",
    "Kopdes MP Bentangan",
  ];
  for (const form of [...forms, ...more])
    assert.is(canonicalCoopName(form, desa), "Koperasi Desa Merah Putih Bentangan", form);
  const kelurahan = { nama: "Barenglor", jenis: "kelurahan" } as const;
  assert.is(
    canonicalCoopName("KKMP Barenglor", kelurahan),
    "Koperasi Kelurahan Merah Putih Barenglor",
  );
  assert.is(
    canonicalCoopName("KMP BARENG LOR", kelurahan),
    "Koperasi Kelurahan Merah Putih Barenglor",
  );
  assert.is(
    canonicalCoopName("KDMP SUMBER AGUNG II", desa),
    "Koperasi Desa Merah Putih Sumber Agung II",
  );
  for (const other of [
    "Koperasi Produsen Subur",
    "Koperasi Desa Makmur",
    "KKMP Bentangan",
    "KUD Tani",
  ])
    assert.is(canonicalCoopName(other, desa), other);
});

choices("the place in a koperasi's name is found", () => {
  assert.is(placeInCoopName("KOPERASI DESA MERAH PUTIH BENTANGAN"), "Bentangan");
  assert.is(placeInCoopName("KKMP Barenglor"), "Barenglor");
  assert.is(placeInCoopName("KMP Duwet"), "Duwet");
});

choices.run();
