import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, repositorySite, type MadeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { progressBand } from "./gerai.ts";
import { koperasiIn } from "./koperasi-di-wilayah.ts";
import { arrangeByDesa, type KoperasiLengkap } from "./koperasi.ts";
import {
  ASET,
  BANSOS,
  isUsableLocation,
  KELOMPOK,
  kelompokIn,
  koperasiOfKelompok,
  LAHAN,
  MODAL,
  PINJAMAN,
  PLAFON,
} from "./sumber-daya.ts";
import { inti } from "./totals.ts";
import { ukurDesa } from "./ukuran.ts";

const test = suite("resources of koperasi");

const DUWET = "33.10.15.2016";
const BOLALI = "33.10.15.2001";
const membersOf = (made: MadeEdisi) => [...arrangeByDesa(makeEdisi(made)).desa.values()];

test("a sum says how many rows it rests on; of none it is null", () => {
  const land = (luas: number | null) =>
    ({ kode: BENTANGAN, jenis: "tanah", status: "milik", uraian: `Tanah ${luas}`, luas }) as const;
  const { luas, nilai, aset } = ukurDesa(
    ASET,
    membersOf({
      koperasi: [{ kode: BENTANGAN, aset_terdaftar: "ada" }],
      aset: [land(120), land(null), land(0)],
    }),
  );
  assert.equal(luas("tanah"), { nilai: 120, dilaporkan: 2, semua: 3 });
  assert.equal(nilai(), { nilai: null, dilaporkan: 0, semua: 3 });
  assert.equal([aset(), aset("tanah", "milik"), aset("bangunan")], [3, 3, 0]);
});

test("what assets are worth is summed by kind and over all", () => {
  const aset = [
    { kode: BENTANGAN, jenis: "tanah", status: "milik", nilai: 500 },
    { kode: BENTANGAN, jenis: "tanah", status: "sewa" },
    { kode: DUWET, jenis: "kendaraan", status: "milik", nilai: 70 },
  ] as const;
  const { nilai } = ukurDesa(ASET, membersOf({ aset }));
  assert.equal(nilai("tanah"), { nilai: 500, dilaporkan: 1, semua: 2 });
  assert.equal(nilai("kendaraan"), { nilai: 70, dilaporkan: 1, semua: 1 });
  assert.equal(nilai(), { nilai: 570, dilaporkan: 2, semua: 3 });
});

test("the state of land and of loans is counted as answered; a blank is no answer", () => {
  const members = membersOf({
    koperasi: [
      { kode: BENTANGAN, status_lahan: "terverifikasi", pinjaman: "cair" },
      { kode: DUWET, status_lahan: "belum", pinjaman: "cair" },
      { kode: BOLALI, pinjaman: "belum" },
    ],
  });
  const [lahan, pinjaman] = [LAHAN, PINJAMAN].map((one) => ukurDesa(one, members));
  assert.equal([...(lahan?.jumlah ?? [])].sort(), [
    ["belum", 1],
    ["terverifikasi", 1],
  ]);
  assert.equal([...(pinjaman?.jumlah ?? [])].sort(), [
    ["belum", 1],
    ["cair", 2],
  ]);
  assert.equal([lahan?.koperasi_belum, pinjaman?.koperasi_belum], [24, 23]);
});

test("ceilings of loans are summed stage by stage, with how many name theirs", () => {
  const plafon = ukurDesa(
    PLAFON,
    membersOf({
      koperasi: [
        { kode: BENTANGAN, pinjaman: "cair", nilai_pinjaman: 300 },
        { kode: DUWET, pinjaman: "cair" },
        { kode: BOLALI, pinjaman: "diajukan", nilai_pinjaman: 50 },
      ],
    }),
  );
  assert.equal(plafon("cair"), { nilai: 300, dilaporkan: 1, semua: 2 });
  assert.equal(plafon("diajukan"), { nilai: 50, dilaporkan: 1, semua: 1 });
  assert.equal(plafon("lunas"), { nilai: null, dilaporkan: 0, semua: 0 });
  assert.equal(PLAFON.cacah(membersOf({})), {});
});

test("capital from outside is told by its source, and where that is not named", () => {
  const { koperasi, modal } = ukurDesa(
    MODAL,
    membersOf({
      koperasi: [
        { kode: BENTANGAN, modal_luar: 900, sumber_modal_luar: "hibah" },
        { kode: DUWET, modal_luar: 40 },
        { kode: BOLALI, modal_luar: 0, sumber_modal_luar: "hibah" },
      ],
    }),
  );
  assert.equal([koperasi(), koperasi("hibah"), koperasi(null), koperasi("kur")], [2, 1, 1, 0]);
  assert.equal([modal(), modal("hibah"), modal(null), modal("kur")], [940, 900, 40, 0]);
});

test("tenths of square metres add up to tenths, in whatever order", () => {
  const land = (luas: number) =>
    ({ kode: BENTANGAN, jenis: "tanah", status: "milik", uraian: `Tanah ${luas}`, luas }) as const;
  const koperasi = [{ kode: BENTANGAN, aset_terdaftar: "ada" }] as const;
  const of = (...sizes: readonly number[]) =>
    ukurDesa(ASET, membersOf({ koperasi, aset: sizes.map(land) })).luas().nilai;
  assert.is(of(0.1, 0.2), 0.3);
  assert.is(of(0.1, 0.2, 0.3), of(0.3, 0.2, 0.1));
  assert.is(of(0.1, 0.7, 0.2), 1);
  assert.is(of(48.7, 1_000_000_000.1, 0.6), 1_000_000_049.4);
});

test("progress falls into the bands 20, 50, 75, 99 and 100", () => {
  const bandOf = (progres_gerai: number | null) => {
    const [desa] = membersOf({ koperasi: [{ kode: BENTANGAN, progres_gerai }] }).filter(
      ({ kode }) => kode === BENTANGAN,
    );
    return desa?.koperasi[0] ? progressBand(desa.koperasi[0]) : undefined;
  };
  assert.equal([0, 20, 21, 50, 51, 75, 76, 99, 100].map(bandOf), [
    ...["sampai_20", "sampai_20", "dari_21_sampai_50", "dari_21_sampai_50"],
    ...["dari_51_sampai_75", "dari_51_sampai_75", "dari_76_sampai_99", "dari_76_sampai_99"],
    "selesai_100",
  ]);
  assert.is(bandOf(null), null);
});

test("recipients of aid are held against the members of the same koperasi only", () => {
  const sum = ukurDesa(
    BANSOS,
    membersOf({
      koperasi: [
        { kode: BENTANGAN, jumlah_anggota: 100, anggota_penerima_bansos: 15 },
        { kode: DUWET, jumlah_anggota: 900 },
        { kode: "33.10.15.2017", anggota_penerima_bansos: 7 },
      ],
    }),
  );
  assert.equal([sum.penerima, sum.anggota, sum.dilaporkan], [15, 100, 1]);
});

test("a desa reports recipients of aid if one of its koperasi does", () => {
  const both = { jumlah_anggota: 100, anggota_penerima_bansos: 15 };
  const koperasi = [
    { kode: BENTANGAN, ...both },
    { kode: BENTANGAN, koperasi_ke: 2 },
  ];
  assert.is(ukurDesa(BANSOS, membersOf({ koperasi })).dilaporkan, 1);
});

test("a group became a koperasi where its desa's koperasi took the group's own route", () => {
  const becomes = (jalur: "baru" | "pengembangan" | null, model: "baru" | "pengembangan") => {
    const members = membersOf({
      koperasi: [{ kode: BENTANGAN, model_pembentukan: model }],
      inventaris: [{ kode: BENTANGAN, nama: "Gapoktan", bentuk: "kelompok_tani", jalur }],
    });
    const [group] = kelompokIn(members);
    return group && koperasiOfKelompok(group)?.id;
  };
  assert.is(becomes("pengembangan", "pengembangan"), `${BENTANGAN}-1`);
  assert.is(becomes("pengembangan", "baru"), undefined);
  assert.is(becomes("baru", "baru"), undefined);
  assert.is(becomes(null, "pengembangan"), undefined);
});

test("farmers' and fishers' groups are counted apart, and those that became koperasi", () => {
  const members = membersOf({
    koperasi: [
      { kode: BENTANGAN, model_pembentukan: "revitalisasi" },
      { kode: BOLALI, inventaris: "belum" },
    ],
    inventaris: [
      { kode: BENTANGAN, bentuk: "kelompok_tani", jalur: "revitalisasi" },
      { kode: BENTANGAN, bentuk: "kelompok_tani", jalur: "pengembangan" },
      { kode: DUWET, bentuk: "kelompok_nelayan" },
      { kode: DUWET, bentuk: "kud", jalur: "revitalisasi" },
    ],
  });
  assert.equal(ukurDesa(KELOMPOK, members), {
    ...{ tani: 2, nelayan: 1, menjadi_koperasi: 1 },
    ...{ dilaporkan: 3, desa: 26 },
  });
});

test("other former koperasi are no groups, and what is only proposed is no location", () => {
  const inventaris = [{ kode: BENTANGAN, nama: "KUD", bentuk: "kud" as const }];
  assert.equal(kelompokIn(membersOf({ inventaris })), []);
  const land = { kode: BENTANGAN, jenis: "tanah" } as Parameters<typeof isUsableLocation>[0];
  assert.is(isUsableLocation({ ...land, status: "aset_desa" }), true);
  assert.is(isUsableLocation({ ...land, status: "diusulkan" }), false);
  assert.is(isUsableLocation({ ...land, jenis: "kendaraan", status: "milik" }), false);
});

/** What 1–4 people paid is in no sum, so no total minus its parts can show it. */
test("what is withheld cannot be had by subtraction: parts add up without it", () => {
  const site = repositorySite();
  const edition = site.kabupaten("99.01").arranged.at(-1);
  const members = [...(edition?.desa.values() ?? [])];
  const areas = [...new Set(members.map(({ kode }) => kode.slice(0, 8)))];
  for (const field of ["simpanan_pokok", "simpanan_wajib"] as const) {
    const sum = (part: typeof members) => ukurDesa(inti(field), part);
    const all = sum(members);
    const parts = areas.map((area) => sum(members.filter(({ kode }) => kode.startsWith(area))));
    const shown = koperasiIn(members).flatMap(({ row }) =>
      typeof row[field] === "number" ? [row[field]] : [],
    );
    const add = (values: readonly number[]) => values.reduce((left, right) => left + right, 0);
    assert.ok(all.disembunyikan >= 2, "the example withholds some");
    assert.is(add(parts.map(({ nilai }) => nilai ?? 0)) - (all.nilai ?? 0), 0);
    assert.is(add(parts.map(({ disembunyikan }) => disembunyikan)), all.disembunyikan);
    assert.is(add(shown), all.nilai);
  }
});

test("progress beyond the last band is in none", () => {
  assert.is(progressBand({ row: { progres_gerai: 101 } } as KoperasiLengkap), null);
});

test.run();
