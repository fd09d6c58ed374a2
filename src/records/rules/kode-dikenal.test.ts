import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  BENTANGAN,
  linesOf,
  placesOf,
  readMade,
  registryWith,
  withCell,
} from "../../test/make-workbook.ts";

const test = suite("rule kode-dikenal");

const CODE = "kode-dikenal";

test("a code that no list knows is refused, with its cell", async () => {
  const read = await readMade({
    edit: (book) => withCell(book, "Koperasi", ["A16", "33.10.15.2099"]),
  });
  assert.equal(linesOf(read, CODE), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel A16 (kolom "Kode")',
      '  Masalah : kode "33.10.15.2099" tidak ada dalam daftar wilayah.',
      "  Perbaiki: periksa angkanya; pakai kode Kemendagri (bukan kode BPS), misalnya dari templat. Menurut namanya: 33.10.15.2015.",
    ].join("\n"),
  ]);
});

/** BPS 6209 is Katingan; Kemendagri 62.09 is Lamandau (domain.md §4). */
test("a BPS code of Katingan is recognised as a desa of Lamandau", async () => {
  const read = await readMade({
    kabupaten: "62.06",
    edit: (book) => withCell(book, "Koperasi", ["A2", "62.09.01.2001"]),
  });
  const [lines, ...others] = linesOf(read);
  assert.equal(others, []);
  assert.match(
    lines ?? "",
    /kode "62\.09\.01\.2001" adalah Sungai Tuat di Kabupaten Lamandau, bukan di Kabupaten Katingan\./,
  );
  assert.match(lines ?? "", /kode BPS mirip tetapi menunjuk tempat lain/);
});

const MOVED = registryWith([
  {
    jenis: "berganti",
    kode_lama: "33.10.15.2090",
    kode_baru: BENTANGAN,
    nama_lama: "Bentangan",
    berlaku: "2025-09-01",
    alasan: "uji",
    sumber: "uji",
  },
]);

test("an old code is refused from the day it was replaced", async () => {
  const read = await readMade({
    registry: MOVED,
    edit: (book) => withCell(book, "Koperasi", ["A16", "33.10.15.2090"]),
  });
  assert.match(
    linesOf(read, CODE)[0] ?? "",
    /kode "33\.10\.15\.2090" \(Bentangan\) tidak berlaku lagi sejak 1 September 2025\.\n.*pakai 33\.10\.15\.2015, kode penggantinya\./,
  );
});

test("an old code is accepted in an edition of its time", async () => {
  const read = await readMade({ registry: MOVED, tanggal_data: "2025-08-31" });
  assert.equal(read.problems, []);
  const codes = read.edisi?.lembar.koperasi.baris.map(({ kode }) => kode) ?? [];
  assert.is(codes.includes("33.10.15.2090") && !codes.includes(BENTANGAN), true);
});

test("a code that is not yet in force is refused with the one before it", async () => {
  const read = await readMade({
    registry: MOVED,
    tanggal_data: "2025-08-31",
    rows: { gerai: [{ kode: BENTANGAN, jenis: "kantor", status: "selesai" }] },
  });
  assert.match(
    linesOf(read, CODE)[0] ?? "",
    /kode "33\.10\.15\.2015" \(Bentangan\) baru berlaku sejak 1 September 2025, padahal tanggal datanya 31 Agustus 2025\.\n.*pakai 33\.10\.15\.2090, kodenya sebelum itu/,
  );
});

const NEWS = { nama_lama: "", berlaku: "2025-12-01", alasan: "uji", sumber: "uji" };

test("a desa that was formed or absorbed later is told as that", async () => {
  const registry = registryWith([
    { ...NEWS, jenis: "dibentuk", kode_lama: "", kode_baru: BENTANGAN },
    {
      ...{ ...NEWS, nama_lama: "Lama", berlaku: "2025-10-01" },
      ...{ jenis: "digabung", kode_lama: "33.10.15.2090", kode_baru: "33.10.15.2016" },
    },
  ]);
  const outlet = { jenis: "kantor", status: "selesai" };
  const rows = { gerai: [BENTANGAN, "33.10.15.2090"].map((kode) => ({ kode, ...outlet })) };
  const [formed, absorbed] = linesOf(await readMade({ registry, rows }), CODE);
  assert.match(formed ?? "", /baru berlaku sejak 1 Desember 2025.*\n.*hapus barisnya/);
  assert.match(
    absorbed ?? "",
    /sejak 1 Oktober 2025\.\n.*pakai 33\.10\.15\.2016, desa tempatnya bergabung/,
  );
});

test("an assistant's kecamatan stands under the code that it had on the data date", async () => {
  const change = { ...NEWS, nama_lama: "Klaten Utara", berlaku: "2025-11-01" };
  const registry = registryWith([
    { ...change, jenis: "berganti", kode_lama: "33.10.27", kode_baru: "33.10.24" },
    { ...change, jenis: "berganti", kode_lama: "33.10.27.2003", kode_baru: "33.10.24.2003" },
  ]);
  const at = (tanggal_data: string, wilayah: string) =>
    readMade({
      registry,
      tanggal_data,
      rows: {
        pendamping: [{ kode_pendamping: "BA-01", peran: "ba", wilayah }],
        koordinator: [{ kode_koordinator: "KW-1", wilayah }],
      },
    });
  assert.equal((await at("2025-10-31", "33.10.27")).problems, []);
  assert.equal((await at("2025-11-30", "33.10.24")).problems, []);
  const late = await at("2025-11-30", "33.10.27");
  assert.equal(placesOf(late), ["kode-dikenal Pendamping!C2", "kode-dikenal Koordinator!B2"]);
  assert.match(linesOf(late)[0] ?? "", /pakai 33\.10\.24, kode penggantinya/);
});

test("a wrong code is one finding: its row is neither missing nor double nor misnamed", async () => {
  for (const [cell, kode, expected] of [
    ["A16", "62.09.01.2001", "kode-dikenal Koperasi!A16"],
    ["A16", "33.10.15.2016", "nama-sesuai-daftar Koperasi!C16"],
  ] as const) {
    const read = await readMade({ edit: (book) => withCell(book, "Koperasi", [cell, kode]) });
    assert.equal(placesOf(read), [expected]);
  }
});

test("an outlet under a wrong code is not missing at its desa", async () => {
  const read = await readMade({
    rows: {
      koperasi: [{ kode: BENTANGAN, gerai: "ada" }],
      gerai: [{ kode: "62.09.01.2001", jenis: "kantor", status: "selesai" }],
    },
  });
  assert.equal(placesOf(read), ["kode-dikenal Gerai!A2"]);
});

test("of desa with one name at most three codes are told", async () => {
  const more = [1, 2, 3, 4].map((last) => [`33.10.24.209${last}`, "Kembaran Jaya"] as const);
  const registry = registryWith([], more);
  const read = await readMade({
    registry,
    edit: (book) =>
      withCell(withCell(book, "Koperasi", ["A2", "62.09.01.2001"]), "Koperasi", [
        "C2",
        "KEMBARAN  JAYA",
      ]),
  });
  assert.match(
    linesOf(read, CODE)[0] ?? "",
    /Menurut namanya: 33\.10\.24\.2091 atau 33\.10\.24\.2092 atau 33\.10\.24\.2093\.$/,
  );
});

test("the codes of all seven long sheets are held against the list as well", async () => {
  const kode = "62.06.01.2001";
  const rows = {
    gerai: [{ kode, jenis: "kantor", status: "selesai" }],
    kemitraan: [{ kode, mitra: "pln", status: "aktif" }],
    aset: [{ kode, jenis: "tanah", status: "milik" }],
    pelatihan: [{ kode, materi: "Pembukuan" }],
    usaha: [{ kode, bidang: "sembako", pengelola: "koperasi" }],
    potensi: [{ kode, bidang: "pertanian", komoditas: "Padi" }],
    inventaris: [{ kode, nama: "KUD Tani Makmur", keadaan: "aktif" }],
  };
  const sheets = ["Gerai", "Kemitraan", "Aset", "Pelatihan", "Usaha", "Potensi", "Inventaris"];
  assert.equal(
    placesOf(await readMade({ rows })),
    sheets.map((sheet) => `kode-dikenal ${sheet}!A2`),
  );
});

test("an assistant works in a kecamatan or the whole of this kabupaten, nowhere else", async () => {
  const pendamping = ["33.10.15", "33.10", "62.06", "33.10.99"].map((wilayah, index) => ({
    kode_pendamping: `BA-0${index + 1}`,
    peran: "ba",
    wilayah,
  }));
  const koordinator = [{ kode_koordinator: "KW-1", wilayah: "62.06.01" }];
  const read = await readMade({ rows: { pendamping, koordinator } });
  assert.equal(placesOf(read), [
    "kode-dikenal Pendamping!C4",
    "kode-dikenal Pendamping!C5",
    "kode-dikenal Koordinator!B2",
  ]);
});

test("the codes of the template are accepted on every sheet", async () => {
  const rows = {
    koperasi: [{ kode: BENTANGAN, gerai: "ada" }],
    gerai: [{ kode: BENTANGAN, jenis: "kantor", status: "selesai" }],
    pendamping: [{ kode_pendamping: "BA-01", peran: "ba", wilayah: "33.10.24" }],
  };
  assert.equal((await readMade({ rows })).problems, []);
});

test("of a code that nobody says what follows no other is proposed; of one of the same name it is", async () => {
  const past = { ...NEWS, berlaku: "2025-04-25" };
  const registry = registryWith([
    {
      ...past,
      ...{ jenis: "hilang", kode_lama: "33.10.15.2090", kode_baru: "", nama_lama: "Lama" },
    },
    {
      ...past,
      ...{ jenis: "senama", kode_lama: "33.10.15.2091", kode_baru: BENTANGAN },
      nama_lama: "Bentangan",
    },
  ]);
  const outlet = { jenis: "kantor", status: "selesai" };
  const codes = ["33.10.15.2090", "33.10.15.2091"];
  const rows = { gerai: codes.map((kode) => ({ kode, ...outlet })) };
  const [lost, same] = linesOf(await readMade({ registry, rows }), CODE);
  assert.match(
    lost ?? "",
    /\(Lama\) tidak ada lagi .* sejak 25 April 2025; penerusnya tidak dinyatakan\./,
  );
  assert.not.match(lost ?? "", /pakai 33/);
  assert.match(same ?? "", /pakai 33\.10\.15\.2015, yang namanya sama\./);
});

test.run();
