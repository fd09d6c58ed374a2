import { suite } from "uvu";
import * as assert from "uvu/assert";
import { kabupatenJson } from "../exports/json.ts";
import { edisiContent } from "../exports/edisi-json.ts";
import { provinsiJson } from "../exports/wilayah-json.ts";
import { makeEdisi, makeObservasi, makeSite } from "../test/make-edisi.ts";
import { KLATEN, registryWith, smallRegistry, TANGGAL } from "../test/make-workbook.ts";
import { desaOn } from "../wilayah/lineage.ts";
import { bukuKlaimView } from "./buku-klaim.ts";
import { edisiPageView } from "./edisi.ts";
import { kabupatenView } from "./kabupaten.ts";
import { publishedClaim } from "./klaim.ts";

const test = suite("money that subtraction would show");

const ALL = desaOn(smallRegistry(), KLATEN, TANGGAL);
const SECRET = /2[.,]?580[.,]?000/;

const published = makeObservasi({
  indikator: "simpanan_pokok",
  nilai: 2_580_000,
  satuan: "rupiah",
  tanggal_data: "2025-10-01",
  parafrasa: "Simpanan pokok Rp2.580.000 terkumpul.",
});
const rowsWith = (withheld: number) =>
  ALL.map((kode, n) => ({
    kode,
    simpanan_pokok: n < withheld ? ("<5" as const) : 100_000,
    jumlah_penyetor: 20,
  }));
const editionWith = (withheld: number) => makeEdisi({ koperasi: rowsWith(withheld) });
const siteWith = (withheld: number) =>
  makeSite({ editions: [editionWith(withheld)], observasi: [published] });

test("a published total is withheld beside rows of which one is, on pages and in files", () => {
  const index = siteWith(1);
  const view = kabupatenView(index, KLATEN);
  for (const [name, said] of Object.entries({
    kabupaten: JSON.stringify(view),
    ledger: JSON.stringify(bukuKlaimView(index)),
    json: kabupatenJson(view, editionWith(1)),
    provinsi: provinsiJson(index, "33"),
  }))
    assert.not.match(said, SECRET, name);
  assert.match(publishedClaim(index, published).pernyataan ?? "", "Disembunyikan");
});

test("it stands where no row is withheld, or so many that none can be told", () => {
  for (const withheld of [0, 3])
    assert.is(publishedClaim(siteWith(withheld), published).nilai, 2_580_000, String(withheld));
});

test("it is withheld under an old code too, and where its rows are another kabupaten's", () => {
  const told = (kode_lama: string, kode_baru: string, withheld: number) => {
    const registry = registryWith([
      {
        ...{ jenis: "berganti", kode_lama, kode_baru, nama_lama: "Lama" },
        ...{ berlaku: "2025-11-01", alasan: "uji", sumber: "uji" },
      },
    ]);
    const koperasi = desaOn(registry, KLATEN, TANGGAL).map((kode) => ({
      kode,
      simpanan_pokok: kode === kode_baru && withheld > 0 ? ("<5" as const) : 100_000,
      jumlah_penyetor: 20,
    }));
    const observasi = { ...published, wilayah: kode_lama };
    const editions = [makeEdisi({ registry, koperasi })];
    return publishedClaim(makeSite({ registry, editions, observasi: [observasi] }), observasi)
      .nilai;
  };
  assert.is(told("33.10.15.2090", "33.10.15.2015", 1), null);
  assert.is(told("33.10.15.2090", "33.10.15.2015", 0), 2_580_000);
  assert.is(told("33.98.15.2090", "33.10.15.2015", 0), null);
});

test("the version that a correction withholds money of does not tell it any more, nor its total", () => {
  const stated = {
    indikator: "simpanan_pokok",
    nilai: 2_680_000,
    pernyataan: "Rp2.680.000",
  } as const;
  const koperasi = rowsWith(0).map((row, n) =>
    n === 0 ? { ...row, simpanan_pokok: 76_543 } : row,
  );
  const k0 = makeEdisi({ koperasi, ringkasan: [stated] });
  const k1 = makeEdisi({
    perubahan_ke: 1,
    koperasi: rowsWith(1),
    meta: { jenis_perubahan: "koreksi", alasan_perubahan: "Penyetornya tiga orang." },
  });
  const index = makeSite({ editions: [k0, k1] });
  const [history] = index.kabupaten(KLATEN).history;
  for (const edisi of history?.semua ?? []) {
    const { semua = [] } = history ?? {};
    const page = edisiPageView(index, edisi, { href: index.urls.edisi(edisi), semua, utuh: true });
    for (const said of [JSON.stringify(page), JSON.stringify(edisiContent(edisi))]) {
      assert.not.match(said, /76[.,]?543/, `k${edisi.perubahan_ke}`);
      assert.not.match(said, /2[.,]?680[.,]?000/, `k${edisi.perubahan_ke}`);
    }
  }
});

test.run();
