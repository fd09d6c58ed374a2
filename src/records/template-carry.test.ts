import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PAPAN } from "../base/papan.ts";
import { makeEdisi, repositoryData, type MadeEdisi } from "../test/make-edisi.ts";
import {
  BARENGLOR,
  BENTANGAN,
  fullRegistry,
  KLATEN,
  registryWith,
  smallRegistry,
} from "../test/make-workbook.ts";
import type { Perubahan } from "../wilayah/wilayah.ts";
import { writeWorkbook } from "../workbook/write.ts";
import { SHEET_SPECS } from "./fields.ts";
import { readEdisi } from "./read-edisi.ts";
import { carriedContent, findBawaan, type CarryInput } from "./template-carry.ts";
import { templateBook } from "./template.ts";

const test = suite("template carry");

const LALU = "2025-10-31";
const KINI = "2025-12-31";
/** Pandanan and Duwet of Wonosari, as the real registry has them. */
const PANDANAN = "33.10.15.2001";
const DUWET = "33.10.15.2016";

function carry(made: MadeEdisi = {}, change: Partial<CarryInput> = {}) {
  const registry = change.registry ?? smallRegistry();
  const sebelumnya = makeEdisi({ tanggal_data: LALU, registry, ...made });
  return carriedContent({ registry, kabupaten: KLATEN, tanggal_data: KINI, sebelumnya, ...change });
}

function koperasiOf({ rows }: ReturnType<typeof carry>, kode: string) {
  return rows.koperasi?.filter((row) => row["kode"] === kode) ?? [];
}

function change(kode_lama: string, kode_baru: string, berlaku: string): Perubahan {
  const rest = { nama_lama: "Lama", alasan: "Uji", sumber: "Uji" };
  return { jenis: "berganti", kode_lama, kode_baru, berlaku, ...rest };
}

/** 33.10.15.2090 joins Bentangan in December. */
const JOINED: Perubahan = {
  ...change("33.10.15.2090", BENTANGAN, "2025-12-01"),
  jenis: "digabung",
};

test("what the kabupaten reported last is taken over, sheet by sheet, under its date", () => {
  const content = carry({
    koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190, status_operasi: "beroperasi" }],
    gerai: [{ kode: BENTANGAN, jenis: "kantor", status: "selesai" }],
  });
  const [row] = koperasiOf(content, BENTANGAN);
  assert.equal([row?.["jumlah_anggota"], row?.["status_operasi"]], [1190, "beroperasi"]);
  assert.equal(
    content.rows.gerai?.map(({ kode, jenis }) => [kode, jenis]),
    [[BENTANGAN, "kantor"]],
  );
  assert.is(content.bawaan, LALU);
  assert.equal(content.tertinggal, []);
  const sheets = SHEET_SPECS.map(({ key }) => key);
  const carried = sheets.filter((key) => key !== "meta" && key !== "ringkasan");
  assert.equal(Object.keys(content.rows), carried);
});

test("names come from the registry, never from the report before", () => {
  const content = carry({ koperasi: [{ kode: BENTANGAN, desa: "Bentangan Lama" }] });
  assert.not.ok("desa" in (koperasiOf(content, BENTANGAN)[0] ?? {}));
});

test("stated totals are stale on a new date, and kept when that very date is corrected", () => {
  const ringkasan = [{ indikator: "beroperasi", nilai: 284 } as const];
  assert.is(carry({ ringkasan }).rows.ringkasan, undefined);
  const perbaikan = { jenis: "koreksi", alasan: "Dua desa tertukar.", ke: 1 } as const;
  const corrected = carry({ ringkasan }, { tanggal_data: LALU, perbaikan });
  assert.is(corrected.rows.ringkasan?.[0]?.["nilai"], 284);
});

test("a correction says so in _meta and keeps how exactly the date is known", () => {
  const perbaikan = { jenis: "revisi", alasan: "Ada data baru.", ke: 2 } as const;
  const made = { meta: { ketelitian_tanggal: "bulan" } } as const;
  const { meta, perubahan_ke } = carry(made, { tanggal_data: LALU, perbaikan });
  assert.equal(
    [meta.jenis_perubahan, meta.alasan_perubahan, meta.ketelitian_tanggal, perubahan_ke],
    ["revisi", "Ada data baru.", "bulan", 2],
  );
  assert.is(carry(made).meta.ketelitian_tanggal, "hari");
  assert.is(carry(made, { ketelitian_tanggal: "bulan" }).meta.ketelitian_tanggal, "bulan");
});

test("nothing is taken over from what the project compiled", () => {
  const content = carry({
    meta: { disusun_oleh: "proyek", penyusun: PAPAN.nama },
    koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }],
  });
  assert.equal([content.rows, content.bawaan, content.meta.penyusun], [{}, undefined, null]);
});

test("rows move to the code that is valid on the new date, and not before", () => {
  const registry = registryWith([change("33.10.15.2090", BENTANGAN, "2025-12-01")]);
  const made: MadeEdisi = {
    koperasi: [{ kode: "33.10.15.2090", jumlah_anggota: 1190 }],
    gerai: [{ kode: "33.10.15.2090", jenis: "kantor", status: "selesai" }],
  };
  const after = carry(made, { registry });
  assert.is(koperasiOf(after, BENTANGAN)[0]?.["jumlah_anggota"], 1190);
  assert.is(after.rows.gerai?.[0]?.["kode"], BENTANGAN);
  const before = carry(made, { registry, tanggal_data: "2025-11-30" });
  assert.is(koperasiOf(before, "33.10.15.2090")[0]?.["jumlah_anggota"], 1190);
  assert.is(before.rows.gerai?.[0]?.["kode"], "33.10.15.2090");
});

/** Both desa of `JOINED` reported before they were one. */
const TWO = {
  koperasi: [
    { kode: "33.10.15.2090", jumlah_anggota: 95 },
    { kode: BENTANGAN, jumlah_anggota: 1190 },
  ],
  gerai: [
    { kode: "33.10.15.2090", jenis: "kantor", status: "selesai" },
    { kode: BENTANGAN, jenis: "kantor", status: "aktif" },
  ],
} as const;

test("koperasi of desa that were joined are numbered on, with everything that is theirs", () => {
  const registry = registryWith([JOINED]);
  const content = carry(TWO, { registry, sebelumnya: undefined });
  assert.equal(content.rows, {});
  const joined = carriedContent({
    registry,
    kabupaten: KLATEN,
    tanggal_data: KINI,
    sebelumnya: {
      ...makeEdisi({ tanggal_data: LALU, registry }),
      lembar: { koperasi: { baris: TWO.koperasi }, gerai: { baris: TWO.gerai } },
    },
  });
  assert.equal(
    joined.rows.koperasi?.map(({ koperasi_ke, jumlah_anggota }) => [koperasi_ke, jumlah_anggota]),
    [
      [2, 95],
      [null, 1190],
    ],
  );
  assert.equal(
    joined.rows.gerai?.map(({ kode, koperasi_ke, status }) => [kode, koperasi_ke, status]),
    [
      [BENTANGAN, 2, "selesai"],
      [BENTANGAN, null, "aktif"],
    ],
  );
});

test("a guest that was joined to its host brings no row of its own", () => {
  const registry = registryWith([JOINED]);
  const content = carry(
    { koperasi: [{ kode: "33.10.15.2090", koperasi_bersama: BENTANGAN }] },
    { registry },
  );
  assert.is(koperasiOf(content, BENTANGAN).filter((row) => row["koperasi_bersama"]).length, 0);
});

test("rows of a desa that went to another kabupaten are left behind and named", () => {
  const moved = "62.09.01.2001";
  const registry = registryWith([change("33.10.15.2090", moved, "2025-12-01")]);
  const content = carry(
    {
      koperasi: [{ kode: "33.10.15.2090", jumlah_anggota: 95 }],
      aset: [{ kode: "33.10.15.2090", jenis: "tanah", status: "milik" }],
    },
    { registry },
  );
  assert.equal(content.tertinggal, ["33.10.15.2090"]);
  assert.equal(koperasiOf(content, moved), []);
  assert.equal(content.rows.aset, []);
});

test("a second koperasi and a guest keep what makes them so", () => {
  const content = carry({
    koperasi: [
      { kode: BENTANGAN, koperasi_ke: 2, jumlah_anggota: 95 },
      { kode: PANDANAN, koperasi_bersama: DUWET },
    ],
  });
  assert.equal(
    koperasiOf(content, BENTANGAN).map((row) => row["koperasi_ke"]),
    [null, 2],
  );
  assert.is(koperasiOf(content, PANDANAN)[0]?.["koperasi_bersama"], DUWET);
});

test("areas of pendamping are kept while their kecamatan is one of this kabupaten", () => {
  const pendamping = [
    { kode_pendamping: "BA-01", peran: "ba", wilayah: "33.10.15" },
    { kode_pendamping: "BA-02", peran: "ba", wilayah: KLATEN },
    { kode_pendamping: "BA-03", peran: "ba", wilayah: "33.10.99" },
    { kode_pendamping: "BA-04", peran: "ba", wilayah: "33.10.98" },
  ] as const;
  const content = carry({ pendamping });
  assert.equal(
    content.rows.pendamping?.map((row) => row["wilayah"]),
    ["33.10.15", KLATEN],
  );
  assert.equal(content.tertinggal, ["33.10.98", "33.10.99"]);
});

test("the office is the one of the report before, else the only one that is known", () => {
  const office = (kantor: string) => ({ kabupaten: KLATEN, kantor, tim_github: null, sumber: "x" });
  const elsewhere = { ...office("Dinas Z"), kabupaten: "62.06" };
  const penyusun = (made: MadeEdisi["meta"], ...kantor: string[]) =>
    carry({ meta: made ?? {} }, { instansi: [elsewhere, ...kantor.map(office)] }).meta.penyusun;
  assert.is(penyusun({ penyusun: "Dinas A" }, "Dinas B"), "Dinas A");
  assert.is(penyusun({ penyusun: null }, "Dinas B"), "Dinas B");
  assert.is(penyusun({ penyusun: null }, "Dinas B", "Dinas C"), null);
  assert.is(penyusun({ penyusun: null }), null);
  assert.is(carry({ meta: { penyusun: null } }).meta.penyusun, null);
});

test("addresses are handed on where they are known", () => {
  const tautan = { unggah: "https://a", panduan: "https://b", kekeliruan: "https://c" };
  assert.is(carry({}, { tautan }).tautan, tautan);
  assert.not.ok("tautan" in carry());
});

test("the newest report before the date is taken, with a correction the one of that very date", () => {
  const editions = [
    makeEdisi({ tanggal_data: "2025-09-30" }),
    makeEdisi({ tanggal_data: LALU, perubahan_ke: 1 }),
    makeEdisi({ tanggal_data: LALU }),
    makeEdisi({ tanggal_data: KINI }),
    makeEdisi({ tanggal_data: KINI, perubahan_ke: 3, kabupaten: "62.06" }),
    makeEdisi({ tanggal_data: "2025-11-24", meta: { disusun_oleh: "proyek" } }),
  ];
  const found = (tanggal_data: string, perbaikan: boolean) => {
    const edisi = findBawaan(editions, { kabupaten: KLATEN, tanggal_data, perbaikan });
    return edisi && `${edisi.tanggal_data}.k${edisi.perubahan_ke}`;
  };
  assert.is(found(KINI, false), "2025-10-31.k1");
  assert.is(found(KINI, true), "2025-12-31.k0");
  assert.is(found(LALU, true), "2025-10-31.k1");
  assert.is(found("2025-11-24", true), "2025-10-31.k1");
  assert.is(found("2025-09-30", false), undefined);
});

test("the example's last report, taken over and read again, is the same report without its totals", async () => {
  const { editions } = repositoryData().dataset;
  const registry = fullRegistry();
  const kabupaten = "99.01";
  const sebelumnya = findBawaan(editions, { kabupaten, tanggal_data: KINI, perbaikan: false });
  assert.is(sebelumnya?.berkas, "data/contoh/koperasi/99.01/2025-11-24.k1.xlsx");
  const content = carriedContent({ registry, kabupaten, tanggal_data: KINI, sebelumnya });
  const bytes = await writeWorkbook(templateBook(content));
  const place = { berkas: "x.xlsx", kabupaten, tanggal_data: KINI, perubahan_ke: 0 };
  const { edisi, problems } = readEdisi(bytes, place, { registry });
  assert.equal(
    problems.filter(({ severity }) => severity === "error"),
    [],
  );
  assert.equal(edisi?.lembar.ringkasan.baris, []);
  const { ringkasan: _now, ...now } = edisi?.lembar ?? {};
  const { ringkasan: _then, ...then } = sebelumnya?.lembar ?? {};
  assert.equal(rowsOf(now), rowsOf(then));
});

/** Rows as text, in any order, without the row they stood in. */
function rowsOf(lembar: object): Record<string, string[]> {
  const entries = Object.entries(lembar) as [string, { baris: readonly object[] }][];
  return Object.fromEntries(
    entries.map(([key, { baris }]) => [
      key,
      baris.map((row) => JSON.stringify({ ...row, baris: 0 })).sort(),
    ]),
  );
}

test("what is taken over is the same bytes every time", async () => {
  const content = () => carry({ koperasi: [{ kode: BARENGLOR, jumlah_anggota: 12 }] });
  assert.equal(
    await writeWorkbook(templateBook(content())),
    await writeWorkbook(templateBook(content())),
  );
});

test.run();
