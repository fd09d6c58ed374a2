import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, type MadeEdisi } from "../test/make-edisi.ts";
import { BARENGLOR, BENTANGAN, smallRegistry } from "../test/make-workbook.ts";
import { formatConflict } from "./conflict.ts";
import { mergeEditions, type Gabungan } from "./merge.ts";

const test = suite("merge");

function merge(asal: MadeEdisi | undefined, kita: MadeEdisi, mereka: MadeEdisi): Gabungan {
  return mergeEditions({
    asal: asal && makeEdisi(asal),
    kita: makeEdisi(kita),
    mereka: makeEdisi(mereka),
    registry: smallRegistry(),
  });
}

function desaRow({ rows }: Gabungan, kode: string) {
  return rows.get("koperasi")?.find((row) => row["kode"] === kode);
}

const BASE = { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190, jumlah_pengurus: 5 }] };

test("different desa, and different columns of one desa, are joined", () => {
  const merged = merge(
    BASE,
    { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1200, jumlah_pengurus: 5 }] },
    {
      koperasi: [
        { kode: BENTANGAN, jumlah_anggota: 1190, jumlah_pengurus: 7 },
        { kode: BARENGLOR, jumlah_anggota: 80 },
      ],
    },
  );
  assert.equal(merged.bentrok, []);
  assert.is(desaRow(merged, BENTANGAN)?.["jumlah_anggota"], 1200);
  assert.is(desaRow(merged, BENTANGAN)?.["jumlah_pengurus"], 7);
  assert.is(desaRow(merged, BARENGLOR)?.["jumlah_anggota"], 80);
  assert.equal(merged.diubah, { kita: 1, mereka: 2 });
});

test("the same cell changed to two values is a conflict, told with both cells", () => {
  const of = (jumlah_anggota: number) => ({ koperasi: [{ kode: BENTANGAN, jumlah_anggota }] });
  const { bentrok } = merge(of(1190), of(1200), of(1250));
  assert.equal(bentrok.map(formatConflict), [
    [
      'BENTROK lembar "Koperasi" › Bentangan (33.10.15.2015) › kolom "Jumlah Anggota"',
      "  Asal  : 1.190",
      "  Kita  : 1.200 (sel AJ16)",
      "  Mereka: 1.250 (sel AJ16)",
    ].join("\n"),
  ]);
});

test("the same change on both sides is no conflict", () => {
  const of = (jumlah_anggota: number | null) => ({
    koperasi: [{ kode: BENTANGAN, jumlah_anggota }],
  });
  assert.is(desaRow(merge(of(1190), of(1200), of(1200)), BENTANGAN)?.["jumlah_anggota"], 1200);
  assert.is(desaRow(merge(of(1190), of(null), of(1190)), BENTANGAN)?.["jumlah_anggota"], null);
});

const OUTLET = { kode: BENTANGAN, jenis: "sembako", status: "rencana" } as const;
const ACTIVE = { ...OUTLET, status: "aktif" } as const;

test("a row that both sides added alike is one row, with what each knows of it", () => {
  const merged = merge({}, { gerai: [{ ...ACTIVE, luas: 36 }] }, { gerai: [ACTIVE] });
  assert.equal(merged.bentrok, []);
  assert.equal(
    merged.rows.get("gerai")?.map((row) => [row["jenis"], row["status"], row["luas"]]),
    [["sembako", "aktif", 36]],
  );
});

test("rows that name different things stay two, whichever side is ours", () => {
  const partner = (lembaga: string) =>
    ({ kode: BENTANGAN, mitra: "bpd_laku_pandai", lembaga, status: "aktif" }) as const;
  const [one, two] = [{ kemitraan: [partner("Bank Jateng")] }, { kemitraan: [partner("BKK")] }];
  const merged = merge({}, one, two);
  assert.equal(merged.bentrok, []);
  assert.equal(
    merged.rows.get("kemitraan")?.map((row) => row["lembaga"]),
    ["BKK", "Bank Jateng"],
  );
  assert.equal([...merge({}, two, one).rows], [...merged.rows]);
});

test("rows added alike stand in one order, though each side knew another cell of them", () => {
  const [room, source] = [
    { ...ACTIVE, luas: 30 },
    { ...ACTIVE, sumber: "Camat" },
  ];
  const [one, two] = [{ gerai: [room, { ...ACTIVE, luas: 5 }] }, { gerai: [source] }];
  const merged = merge({}, one, two);
  assert.equal(merged.bentrok, []);
  assert.equal(
    merged.rows.get("gerai")?.map((row) => [row["luas"], row["sumber"]]),
    [
      [30, "Camat"],
      [5, null],
    ],
  );
  assert.equal([...merge({}, two, one).rows], [...merged.rows]);
});

test("a row that one side took away stays away, unless the other changed it", () => {
  assert.equal(merge({ gerai: [OUTLET] }, {}, { gerai: [OUTLET] }).rows.get("gerai"), []);
  const { bentrok } = merge({ gerai: [OUTLET] }, {}, { gerai: [ACTIVE] });
  assert.equal(bentrok.map(formatConflict), [
    [
      'BENTROK lembar "Gerai" › Bentangan (33.10.15.2015), Gerai sembako › seluruh barisnya',
      "  Kita  : barisnya dihapus",
      "  Mereka: Status Gerai: Direncanakan → Aktif melayani (sel A2)",
    ].join("\n"),
  ]);
});

test("one of several rows alike is taken away without a conflict about the others", () => {
  const other = (luas: number, catatan: string | null = null) =>
    ({ kode: BENTANGAN, jenis: "lainnya", status: "aktif", luas, catatan }) as const;
  const merged = merge(
    { gerai: [other(20), other(36)] },
    { gerai: [other(36)] },
    { gerai: [other(20), other(36, "di pasar")] },
  );
  assert.equal(merged.bentrok, []);
  assert.equal(
    merged.rows.get("gerai")?.map((row) => [row["luas"], row["catatan"]]),
    [[36, "di pasar"]],
  );
});

test("two workbooks without a common beginning fill each other's blanks and lose no row", () => {
  const merged = merge(
    undefined,
    { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }], gerai: [ACTIVE] },
    {
      koperasi: [
        { kode: BENTANGAN, jumlah_pengurus: 5 },
        { kode: BARENGLOR, jumlah_anggota: 80 },
      ],
    },
  );
  assert.equal(merged.bentrok, []);
  assert.is(desaRow(merged, BENTANGAN)?.["jumlah_anggota"], 1190);
  assert.is(desaRow(merged, BENTANGAN)?.["jumlah_pengurus"], 5);
  assert.is(merged.rows.get("gerai")?.length, 1);
  assert.is(merged.rows.get("koperasi")?.length, 26);
  const of = (jumlah_anggota: number) => ({ koperasi: [{ kode: BENTANGAN, jumlah_anggota }] });
  assert.is(merge(undefined, of(1190), of(1200)).bentrok.length, 1);
});

test("what the file says of itself is joined key by key; the later report date holds", () => {
  const meta = (penyusun: string | null, sumber: string | null, tanggal_laporan: string) => ({
    meta: { penyusun, sumber, tanggal_laporan },
  });
  const { rows, bentrok } = merge(
    meta(null, null, "2025-11-25"),
    meta("Dinas Koperasi UKM", null, "2025-12-02"),
    meta(null, "Laporan kecamatan", "2025-11-28"),
  );
  assert.equal(bentrok, []);
  const [about] = rows.get("meta") ?? [];
  assert.equal(
    [about?.["penyusun"], about?.["sumber"], about?.["tanggal_laporan"]],
    ["Dinas Koperasi UKM", "Laporan kecamatan", "2025-12-02"],
  );
  const clash = merge({}, meta("A", null, "2025-11-25"), meta("B", null, "2025-11-25"));
  assert.match(
    clash.bentrok.map(formatConflict).join("\n"),
    'lembar "Keterangan berkas" › kolom "',
  );
});

test("the later of two report dates holds, whoever gives it, also if the other side took it away", () => {
  const of = (tanggal_laporan: string | null) => ({ meta: { tanggal_laporan } });
  for (const other of ["2025-11-28", null])
    for (const [kita, mereka] of [
      ["2025-12-02", other],
      [other, "2025-12-02"],
    ] as const) {
      const { rows, bentrok } = merge(of("2025-11-25"), of(kita), of(mereka));
      assert.equal(bentrok, []);
      assert.is(rows.get("meta")?.[0]?.["tanggal_laporan"], "2025-12-02");
    }
});

test("who changed how many rows is counted, whatever both began with", () => {
  const total = {
    ringkasan: [{ indikator: "beroperasi", nilai: 20, ketelitian: "tepat" } as const],
  };
  const made = { ...BASE, ...total, gerai: [OUTLET] };
  assert.equal(merge(made, made, made).diubah, { kita: 0, mereka: 0 });
  assert.equal(merge(made, { ...made, gerai: [] }, made).diubah, { kita: 1, mereka: 0 });
  assert.equal(merge(made, { ...made, gerai: [] }, { ...made, gerai: [] }).diubah, {
    ...{ kita: 1, mereka: 1 },
  });
  assert.equal(merge(undefined, { gerai: [OUTLET] }, {}).diubah, { kita: 27 + 1, mereka: 27 });
  const later = { tanggal_data: "2025-12-31" };
  const next = merge(made, { ...made, ...later }, { ...made, ...later, ringkasan: [] });
  assert.equal(next.diubah, { kita: 2, mereka: 1 });
});

test("added rows stand by what they are, those of the first koperasi before those of the second", () => {
  const course = (
    materi: "akuntansi" | "pemasaran",
    tanggal: string,
    koperasi_ke: number | null,
  ) => ({
    ...{ kode: BENTANGAN, materi, tanggal, koperasi_ke },
  });
  const [one, two, three] = [
    course("akuntansi", "2025-09-01", null),
    course("pemasaran", "2025-08-01", null),
    course("akuntansi", "2025-07-01", 2),
  ];
  const merged = merge({}, { pelatihan: [three, two] }, { pelatihan: [one] });
  assert.equal(
    merged.rows.get("pelatihan")?.map(({ tanggal }) => tanggal),
    ["2025-09-01", "2025-08-01", "2025-07-01"],
  );
});

const PARTNER = { kode: BENTANGAN, mitra: "bpd_laku_pandai", status: "diajukan" } as const;
const partner = (lembaga: string, more = {}) => ({ kemitraan: [{ ...PARTNER, lembaga, ...more }] });

test("a row that both sides renamed alike is one row, with what one of them knows of it besides", () => {
  const merged = merge(partner("BKK"), partner("BPR", { catatan: "baru" }), partner("BPR"));
  assert.equal(merged.bentrok, []);
  assert.equal(
    merged.rows.get("kemitraan")?.map(({ lembaga, catatan }) => [lembaga, catatan]),
    [["BPR", "baru"]],
  );
});

test("another spelling of one name is one row, and a person decides how it is spelt", () => {
  const { rows, bentrok } = merge({}, partner("Bank Jateng"), partner("bank  jateng"));
  assert.is(rows.get("kemitraan")?.length, 1);
  assert.equal(
    bentrok.map(({ kita, mereka }) => [kita, mereka]),
    [["Bank Jateng", "bank jateng"]],
  );
});

test("a column that the other side's workbook lacks is no change of a row that was taken away", () => {
  const gerai = [{ ...OUTLET, catatan: "di pasar" }];
  const full = makeEdisi({ gerai });
  const { catatan: _gone, ...kolom } = full.lembar.gerai.kolom;
  const baris = full.lembar.gerai.baris.map((row) => ({ ...row, catatan: null }));
  const narrow = {
    ...full,
    lembar: { ...full.lembar, gerai: { ...full.lembar.gerai, kolom, baris } },
  };
  const registry = smallRegistry();
  for (const sides of [
    { kita: makeEdisi({}), mereka: narrow },
    { kita: narrow, mereka: makeEdisi({}) },
  ]) {
    const { rows, bentrok } = mergeEditions({ asal: full, ...sides, registry });
    assert.equal([bentrok, rows.get("gerai")], [[], []]);
  }
});

test.run();
