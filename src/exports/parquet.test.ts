import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { getSheetSpec } from "../records/fields.ts";
import { makeEdisi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { BENTANGAN, smallRegistry } from "../test/make-workbook.ts";
import { newestEdition, type SiteIndex } from "../views/site-index.ts";
import { barisKoperasi, koperasiParquet, wilayahParquet, type BarisKoperasi } from "./parquet.ts";

const test = suite("parquet");

/** The reader takes the buffer of its own. */
const bufferOf = (bytes: Uint8Array) => bytes.slice().buffer;
const rowsOf = (bytes: Uint8Array) => parquetReadObjects({ file: bufferOf(bytes) });

/** The rows of real kabupaten, as they come from the processes that read them. */
const rowsIn = (index: SiteIndex): readonly BarisKoperasi[] =>
  index.reporting
    .filter((kode) => !index.registry.isFictional(kode))
    .flatMap((kode) => newestEdition(index.kabupaten(kode)) ?? [])
    .map(({ edisi }) => JSON.parse(JSON.stringify(barisKoperasi(edisi))) as BarisKoperasi);

const site = makeSite({
  editions: [
    makeEdisi({
      koperasi: [
        { kode: BENTANGAN, jumlah_anggota: 0, simpanan_pokok: "<5", simpanan_wajib: 2_500_000_000 },
      ],
    }),
  ],
});

test("every desa with an edition stands in it with the columns of the schema", async () => {
  const rows = await rowsOf(koperasiParquet(rowsIn(repositorySite())));
  assert.is(rows.length, 401 + 237 + 161 + 248);
  assert.not.ok(rows.some(({ kode }) => String(kode).startsWith("99")));
  const [first = {}] = rows;
  for (const { key } of getSheetSpec("koperasi").fields) assert.ok(key in first, key);
});

test("null is what was not reported, zero is zero, and a withheld figure says that it is", async () => {
  const rows = await rowsOf(koperasiParquet(rowsIn(site)));
  const row = rows.find(({ kode }) => kode === BENTANGAN) ?? {};
  assert.equal(
    [row["jumlah_anggota"], row["npwp"], row["simpanan_pokok"], row["simpanan_wajib"]],
    [0, null, null, 2_500_000_000],
  );
  assert.equal(
    [row["simpanan_pokok_disembunyikan"], row["simpanan_wajib_disembunyikan"]],
    [true, false],
  );
  assert.equal([row["edisi_tanggal_data"], row["kode_kabupaten"]], ["2025-11-24", "33.10"]);
});

test("all 83,762 desa and kelurahan come back with the names around them", async () => {
  const rows = await rowsOf(wilayahParquet(repositorySite()));
  assert.is(rows.length, 83_762);
  assert.equal(
    rows.find(({ kode }) => kode === BENTANGAN),
    {
      kode: BENTANGAN,
      nama: "Bentangan",
      jenis: "desa",
      kode_kecamatan: "33.10.15",
      kecamatan: "Wonosari",
      kode_kabupaten: "33.10",
      kabupaten: "Kabupaten Klaten",
      kode_provinsi: "33",
      provinsi: "Jawa Tengah",
    },
  );
});

test("the file carries its licence and what an empty cell means", () => {
  const { key_value_metadata: pairs = [] } = parquetMetadata(
    bufferOf(koperasiParquet(rowsIn(site))),
  );
  assert.match(pairs.find(({ key }) => key === "lisensi")?.value ?? "", "ODbL-1.0");
  assert.match(pairs.find(({ key }) => key === "kosong")?.value ?? "", "belum dilaporkan");
});

test("two runs give the same bytes", () => {
  const index = makeSite({ registry: smallRegistry() });
  assert.equal(wilayahParquet(index), wilayahParquet(index));
});

test.run();
