import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createRiwayat, underKode, type Latar, type Riwayat, type Tahap } from "./riwayat.ts";

const test = suite("riwayat");

const LATAR: Latar = { benih: "uji", mulai: "2025-04-14", tanda: "Contoh" };
const KODE = Array.from({ length: 300 }, (_, index) => `99.01.01.${2001 + index}`);
const lives = KODE.map((kode) => createRiwayat({ kode, nama: "Uji" }, LATAR));

function factsOf({ random: _random, ...facts }: Riwayat): unknown {
  return facts;
}

test("equal input gives an equal life, another seed or number another", () => {
  const [life] = lives as [Riwayat];
  const desa = { kode: life.kode, nama: "Uji" };
  assert.equal(factsOf(createRiwayat(desa, LATAR)), factsOf(life));
  assert.not.equal(createRiwayat(desa, { ...LATAR, benih: "lain" }).tanggal, life.tanggal);
  assert.not.equal(createRiwayat({ ...desa, ke: 2 }, LATAR).tanggal, life.tanggal);
});

test("the steps to the legal entity, to the building and to full operation follow each other", () => {
  const ladders: Tahap[][] = [
    ["sosialisasi", "musdesus", "rapat_pendirian", "akta", "badan_hukum", "npwp", "nib"],
    ["badan_hukum", "lahan_diajukan", "lahan_diperiksa", "lahan_terverifikasi", "bangun_mulai"],
    ["bangun_mulai", "bangun_selesai"],
    ["badan_hukum", "merintis", "beroperasi", "beroperasi_penuh"],
  ];
  for (const { tanggal } of lives) {
    for (const ladder of ladders) {
      const days = ladder.map((tahap) => tanggal[tahap]);
      const never = days.indexOf(null);
      const reached = days.filter((day) => day !== null);
      assert.equal(reached, [...reached].sort());
      assert.ok(
        never === -1 || reached.length === never,
        "nothing follows a step that never comes",
      );
    }
  }
});

test("most koperasi are new, a tenth each were developed or revived, only the revived have a method", () => {
  const share = (model: string) => lives.filter((life) => life.model === model).length / 300;
  assert.ok(share("baru") > 0.7 && share("baru") < 0.9);
  assert.ok(lives.every((life) => (life.model === "revitalisasi") === (life.metode !== null)));
});

test("a kelurahan has no BUMDes and its koperasi is named after it", () => {
  const ward = createRiwayat({ kode: "99.01.01.1001", nama: "Kenanga" }, LATAR);
  assert.is(ward.bumdes, false);
  assert.is(ward.nama_koperasi, "Koperasi Kelurahan Merah Putih Kenanga");
});

test("what is fixed by hand replaces what was drawn and moves what follows", () => {
  const desa = { kode: "99.01.01.2001", nama: "Uji" };
  const late = createRiwayat(desa, LATAR, { tanggal: { musdesus: "2025-09-01", npwp: null } });
  assert.is(late.tanggal.musdesus, "2025-09-01");
  assert.ok((late.tanggal.akta ?? "") > "2025-09-01");
  assert.is(late.tanggal.npwp, null);
  assert.is(late.tanggal.nib, null);
});

test("a new code changes nothing of the life but the code", () => {
  const [life] = lives as [Riwayat];
  const moved = underKode(life, "99.01.04.2011");
  assert.is(moved.kode, "99.01.04.2011");
  assert.equal(moved.tanggal, life.tanggal);
  assert.is(moved.random("anggota").next(), life.random("anggota").next());
});

test.run();
