import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Edisi } from "../records/edisi.ts";
import { makeEdisi, type MadeEdisi } from "../test/make-edisi.ts";
import { BARENGLOR, BENTANGAN, registryWith, smallRegistry } from "../test/make-workbook.ts";
import { compareEditions, type Change, type Comparison } from "./changes.ts";

const test = suite("changes");

/** Desa Bentangan as EGINDO.co told of it on 14 July 2025. */
const EGINDO = {
  kode: BENTANGAN,
  tanggal_musdesus: "2025-05-25",
  tanggal_sk_ahu: "2025-06-03",
  jumlah_pengurus: 5,
  jumlah_pengawas: 3,
  jumlah_anggota: 1190,
};

function compare(
  lama: MadeEdisi | undefined,
  baru: MadeEdisi,
  more: Partial<Comparison> = {},
): readonly Change[] {
  return compareEditions({
    lama: lama && makeEdisi(lama),
    baru: makeEdisi(baru),
    registry: smallRegistry(),
    ...more,
  });
}

/** The edition as if its sheet had no such column. */
function without(edisi: Edisi, sheet: keyof Edisi["lembar"], field: string): Edisi {
  const { [field]: _gone, ...kolom } = edisi.lembar[sheet].kolom;
  return { ...edisi, lembar: { ...edisi.lembar, [sheet]: { ...edisi.lembar[sheet], kolom } } };
}

/** "diisi 33.10.15.2015 jumlah_anggota AJ16: null → 1190" */
function lineOf({ jenis, kode, lembar, field, sel, lama, baru }: Change): string {
  return `${jenis} ${kode} ${field ?? lembar} ${sel}: ${lama} → ${baru}`;
}

test("equal workbooks have no changes, whatever the order of their rows", () => {
  const gerai = [
    { kode: BENTANGAN, jenis: "sembako", status: "aktif" },
    { kode: BARENGLOR, jenis: "apotek", status: "rencana" },
  ] as const;
  const made = { koperasi: [EGINDO], gerai };
  assert.equal(compare(made, { ...made, gerai: [...gerai].reverse() }), []);
});

test("a blank that is filled, a value that changes and one that is emptied are told apart", () => {
  const lama = { koperasi: [{ ...EGINDO, jumlah_anggota: null }] };
  const baru = { koperasi: [{ ...EGINDO, jumlah_pengurus: 7, jumlah_pengawas: null }] };
  assert.equal(compare(lama, baru).map(lineOf), [
    "diisi 33.10.15.2015 jumlah_anggota AJ16: null → 1190",
    "diubah 33.10.15.2015 jumlah_pengurus AM16: 5 → 7",
    "dikosongkan 33.10.15.2015 jumlah_pengawas AO16: 3 → null",
  ]);
});

test("not reported is never 0: from blank to 0 is filled in, from 0 to blank is emptied", () => {
  const of = (jumlah_karyawan: number | null) => ({
    koperasi: [{ kode: BENTANGAN, jumlah_karyawan }],
  });
  assert.equal(
    compare(of(null), of(0)).map(({ jenis }) => jenis),
    ["diisi"],
  );
  assert.equal(
    compare(of(0), of(null)).map(({ jenis }) => jenis),
    ["dikosongkan"],
  );
});

test("rows of long sheets are told apart by what they are, not by where they stand", () => {
  const sembako = { kode: BENTANGAN, jenis: "sembako", status: "rencana" } as const;
  const kantor = { kode: BENTANGAN, jenis: "kantor", status: "aktif" } as const;
  const apotek = { kode: BENTANGAN, jenis: "apotek", status: "aktif" } as const;
  const changes = compare(
    { gerai: [sembako, kantor] },
    { gerai: [apotek, { ...sembako, status: "aktif" }] },
  );
  assert.equal(changes.map(lineOf), [
    "baris-baru 33.10.15.2015 gerai A2: null → null",
    "diubah 33.10.15.2015 status D3: rencana → aktif",
    "baris-hilang 33.10.15.2015 gerai null: null → null",
  ]);
  assert.is(changes[2]?.sel_lama, "A3");
});

test("rows alike in their identity are matched by content first, then by order", () => {
  const other = (luas: number) =>
    ({ kode: BENTANGAN, jenis: "lainnya", status: "aktif", luas }) as const;
  const changes = compare({ gerai: [other(20), other(36)] }, { gerai: [other(36)] });
  assert.equal(
    changes.map(({ jenis, baris_lama }) => [jenis, baris_lama?.["luas"]]),
    [["baris-hilang", 20]],
  );
  const moved = compare({ gerai: [other(20), other(36)] }, { gerai: [other(36), other(25)] });
  assert.equal(moved.map(lineOf), ["diubah 33.10.15.2015 luas H3: 20 → 25"]);
  assert.ok(moved[0]?.kunci.endsWith("|2"));
});

test("ten thousand rows alike are compared in no time", () => {
  const outlet = (luas: number) =>
    ({ kode: BENTANGAN, jenis: "lainnya", status: "aktif", luas }) as const;
  const many = Array.from({ length: 10_000 }, (_, index) => outlet(index));
  const begin = Date.now();
  const changes = compare({ gerai: many }, { gerai: [...many].reverse().slice(1) });
  assert.equal(
    changes.map(({ jenis, baris_lama }) => [jenis, baris_lama?.["luas"]]),
    [["baris-hilang", 9_999]],
  );
  assert.ok(Date.now() - begin < 5_000);
});

test("a partner whose name is filled in later is the same partner", () => {
  const partner = (lembaga: string | null) =>
    ({ kode: BENTANGAN, mitra: "bpd_laku_pandai", lembaga, status: "aktif" }) as const;
  const changes = compare({ kemitraan: [partner(null)] }, { kemitraan: [partner("Bank Jateng")] });
  assert.equal(changes.map(lineOf), ["diisi 33.10.15.2015 lembaga D2: null → Bank Jateng"]);
});

test("which of several partners was renamed is not guessed", () => {
  const partners = (...lembaga: readonly string[]) => ({
    kemitraan: lembaga.map(
      (name) =>
        ({ kode: BENTANGAN, mitra: "bpd_laku_pandai", lembaga: name, status: "aktif" }) as const,
    ),
  });
  const kinds = (lama: MadeEdisi, baru: MadeEdisi) => compare(lama, baru).map(({ jenis }) => jenis);
  const [one, two] = [partners("Bank Jateng"), partners("BKK", "BPR Klaten")];
  assert.equal(kinds(one, two), ["baris-baru", "baris-baru", "baris-hilang"]);
  assert.equal(kinds(two, one), ["baris-baru", "baris-hilang", "baris-hilang"]);
  const both = kinds(partners("Bank Jateng", "BRI"), two);
  assert.equal(both, ["baris-baru", "baris-baru", "baris-hilang", "baris-hilang"]);
});

test("an outlet of another kind is another outlet", () => {
  const outlet = (jenis: "apotek" | "klinik") => ({
    gerai: [{ kode: BENTANGAN, jenis, status: "aktif" } as const],
  });
  assert.equal(
    compare(outlet("apotek"), outlet("klinik")).map(({ jenis }) => jenis),
    ["baris-baru", "baris-hilang"],
  );
});

test("a desa that got a new code is compared with itself", () => {
  const former = "33.10.15.2999";
  const registry = registryWith([
    {
      jenis: "berganti",
      kode_lama: former,
      kode_baru: BENTANGAN,
      nama_lama: "Bentangan",
      berlaku: "2025-12-01",
      alasan: "Ubah kode",
      sumber: "uji",
    },
  ]);
  const guest = (koperasi_bersama: string) => ({ kode: BARENGLOR, koperasi_bersama });
  const lama = makeEdisi({ registry, koperasi: [{ ...EGINDO, kode: former }, guest(former)] });
  const baru = makeEdisi({
    registry,
    tanggal_data: "2025-12-31",
    koperasi: [{ ...EGINDO, jumlah_anggota: 1200 }, guest(BENTANGAN)],
  });
  const told = compareEditions({ lama, baru, registry }).filter(({ lembar }) => lembar !== "meta");
  assert.equal(told.map(lineOf), ["diubah 33.10.15.2015 jumlah_anggota AJ16: 1190 → 1200"]);
});

test("a second koperasi of a desa is a row of its own", () => {
  const second = { kode: BENTANGAN, koperasi_ke: 2, jumlah_anggota: 40 };
  const changes = compare({ koperasi: [EGINDO] }, { koperasi: [EGINDO, second] });
  assert.equal(
    changes.map(({ jenis, lembar }) => [jenis, lembar]),
    [["baris-baru", "koperasi"]],
  );
});

test("without an old workbook every reported cell is filled in", () => {
  const gerai = [{ kode: BENTANGAN, jenis: "sembako", status: "aktif" }] as const;
  const changes = compare(undefined, { koperasi: [EGINDO], gerai });
  assert.equal(
    changes.map(({ jenis, field }) => `${jenis} ${field}`),
    [
      "diisi tanggal_musdesus",
      "diisi tanggal_sk_ahu",
      "diisi jumlah_anggota",
      "diisi jumlah_pengurus",
      "diisi jumlah_pengawas",
      "baris-baru null",
    ],
  );
});

test("what the file says of itself is compared by its key", () => {
  const changes = compare({}, { meta: { penyusun: "Dinas Koperasi UKM" } });
  assert.equal(
    changes.map(({ lembar, field }) => `${lembar} ${field}`),
    ["meta penyusun"],
  );
});

test("a cell that could not be read is not taken for blank", () => {
  const lama = { koperasi: [EGINDO] };
  const baru = { koperasi: [{ ...EGINDO, jumlah_anggota: null, jumlah_pengurus: null }] };
  const tidakTerbaca = { baru: new Set(["Koperasi!AJ16"]) };
  assert.equal(
    compare(lama, baru, { tidakTerbaca }).map(({ field }) => field),
    ["jumlah_pengurus"],
  );
});

test("a cell that could not be read before is not taken for one that was blank", () => {
  const lama = { koperasi: [{ ...EGINDO, jumlah_anggota: null, jumlah_pengurus: null }] };
  const baru = { koperasi: [{ ...EGINDO, jumlah_pengawas: 4 }] };
  const told = compare(lama, baru, { tidakTerbaca: { lama: new Set(["Koperasi!AJ16"]) } });
  assert.equal(told.map(lineOf), [
    "diisi 33.10.15.2015 jumlah_pengurus AM16: null → 5",
    "diubah 33.10.15.2015 jumlah_pengawas AO16: 3 → 4",
  ]);
});

test("a refused workbook without a column says nothing of it; what has a value is compared", () => {
  const blank = { koperasi: [{ ...EGINDO, jumlah_anggota: null }], meta: { penyusun: "Dinas" } };
  const [full, empty] = [makeEdisi({ koperasi: [EGINDO] }), makeEdisi(blank)];
  const registry = smallRegistry();
  const of = (lama: Edisi, baru: Edisi, refused: boolean) =>
    compareEditions({
      ...{ lama, baru, registry },
      ...(refused ? { tidakTerbaca: { lama: new Set<string>(), baru: new Set<string>() } } : {}),
    }).map(({ jenis, field }) => `${jenis} ${field}`);
  const narrow = without(empty, "koperasi", "jumlah_anggota");
  assert.equal(of(full, empty, true), ["dikosongkan jumlah_anggota", "diubah penyusun"]);
  assert.equal(of(full, narrow, true), ["diubah penyusun"]);
  assert.equal(of(full, narrow, false), ["dikosongkan jumlah_anggota", "diubah penyusun"]);
  assert.equal(of(empty, full, true), ["diisi jumlah_anggota", "diubah penyusun"]);
  assert.equal(of(narrow, full, true), ["diubah penyusun"]);
});

test("a row is neither gone nor new where a row of the other workbook does not say what it is about", () => {
  const one = { kode: BENTANGAN, jenis: "sembako", status: "aktif" } as const;
  const [some, none] = [{ gerai: [one] }, { gerai: [] }];
  const cells = (...sel: readonly string[]) => new Set(sel);
  const told = (lama: MadeEdisi, baru: MadeEdisi, unread: Comparison["tidakTerbaca"]) =>
    compare(lama, baru, { tidakTerbaca: unread ?? {} }).map(({ jenis }) => jenis);
  const lost = cells("Koperasi!AJ16", "Gerai!A15");
  assert.equal(told(some, none, { baru: lost }), []);
  assert.equal(told(none, some, { lama: lost }), []);
  assert.equal(told(none, some, { baru: lost }), ["baris-baru"]);
  assert.equal(told(some, none, { lama: lost }), ["baris-hilang"]);
  for (const others of [cells(), cells("Gerai!B5"), cells("Gerai!AA5"), cells("Koperasi!A5")]) {
    assert.equal(told(some, none, { baru: others }), ["baris-hilang"]);
    assert.equal(told(none, some, { lama: others }), ["baris-baru"]);
  }
  assert.equal(
    compare(undefined, some, { tidakTerbaca: { lama: lost } }).map(({ jenis }) => jenis),
    ["baris-baru"],
  );
});

test("without the column of codes no row of a refused workbook is missing", () => {
  const outlet = { kode: BENTANGAN, jenis: "sembako", status: "aktif" } as const;
  const [lama, registry] = [makeEdisi({ gerai: [outlet] }), smallRegistry()];
  const baru = without(makeEdisi(), "gerai", "kode");
  const kinds = (tidakTerbaca: Comparison["tidakTerbaca"]) =>
    compareEditions({ lama, baru, registry, tidakTerbaca: tidakTerbaca ?? {} }).map(
      ({ jenis }) => jenis,
    );
  assert.equal(kinds({ baru: new Set() }), []);
  assert.equal(kinds(undefined), ["baris-hilang"]);
});

test("an assistant's row is about the area assisted", () => {
  const row = { kode_pendamping: "BA-01", peran: "ba", wilayah: BENTANGAN } as const;
  const told = compare({}, { pendamping: [row] });
  assert.equal(told.map(lineOf), ["baris-baru 33.10.15.2015 pendamping A2: null → null"]);
});

test.run();
