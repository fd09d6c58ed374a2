import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addCacah } from "../../indicators/cacah.ts";
import { CORE_INDICATORS } from "../../indicators/definitions.ts";
import { arrangeByDesa, type DesaLengkap } from "../../indicators/koperasi.ts";
import { UKURAN } from "../../indicators/semua-ukuran.ts";
import { KOMODITAS } from "../../indicators/potensi.ts";
import { ASET } from "../../indicators/sumber-daya.ts";
import { addTotals, isComplete, sumIndicator } from "../../indicators/totals.ts";
import { allRows, DESA, edisiOf, type Rows } from "./arbitraries-rows.ts";
import { holding, Met } from "./holds.ts";

const test = suite("properties of indicators");
const holds = holding("indicators");

/** The area of each desa: any partition. */
const areas = fc.tuple(...DESA.map(() => fc.nat(2)));

function desaOf(rows: Rows): readonly DesaLengkap[] {
  return [...arrangeByDesa(edisiOf(rows)).desa.values()];
}

function partsOf(desa: readonly DesaLengkap[], areas: readonly number[]) {
  return [0, 1, 2].map((area) => desa.filter((_, index) => areas[index] === area));
}

test("whatever is counted of the parts adds up to what is counted of the whole", async () => {
  const met = new Met();
  await holds(
    fc.property(allRows, areas, (rows, areas) => {
      const desa = desaOf(rows);
      const parts = partsOf(desa, areas);
      for (const { id, cacah } of UKURAN) {
        const whole = cacah(desa);
        met.note(Object.keys(whole).length > 1);
        const sum = addCacah(parts.map(cacah));
        for (const name of new Set([...Object.keys(whole), ...Object.keys(sum)]))
          assert.is(certain(sum[name]), certain(whole[name]), `${id}: ${name}`);
      }
    }),
  );
  met.atLeast(0.2);
});

/** Measures of seventeen digits, which nobody takes, are alike to the twelfth. */
function certain(sum = 0): number {
  return Number.isInteger(sum) ? sum : Number(sum.toPrecision(12));
}

const measured = fc.array(
  fc.record({
    kode: fc.constantFrom(...DESA),
    luas: fc.integer({ min: 0, max: 10 ** 9 }).map((value) => value / 1_000),
  }),
  { minLength: 3, maxLength: 12 },
);

test("areas with fractions of square metres add up to what they are together, to the last digit", () =>
  holds(
    fc.property(measured, areas, (land, areas) => {
      const koperasi = DESA.map((kode) => ({ kode, aset_terdaftar: "ada" }));
      const aset = land.map((one) => ({ ...one, jenis: "tanah", status: "milik" }));
      const desa = desaOf({ koperasi, aset });
      const exact = land.reduce((sum, { luas }) => sum + Math.round(luas * 1_000), 0) / 1_000;
      const sum = addCacah(partsOf(desa, areas).map(ASET.cacah));
      assert.is(ASET.baca(ASET.cacah(desa), DESA.length).luas("tanah").nilai, exact);
      assert.is(ASET.baca(sum, DESA.length).luas("tanah").nilai, exact);
    }),
  ));

const harvest = fc.array(
  fc.record(
    {
      kode: fc.constantFrom(...DESA),
      komoditas: fc.constantFrom("Padi", "padi ", "PADI", "Jagung"),
      volume: fc.integer({ min: 0, max: 10 ** 6 }).map((value) => value / 10),
      satuan: fc.constantFrom("ton", "Ton", "kuintal"),
    },
    { requiredKeys: ["kode", "komoditas"], noNullPrototype: true },
  ),
  { maxLength: 12 },
);

test("commodities of neighbouring parts join as those of the whole do, with every unit apart", () =>
  holds(
    fc.property(harvest, fc.nat(DESA.length), (rows, cut) => {
      const potensi = rows.map((row) => ({ ...row, bidang: "pertanian" }));
      const desa = desaOf({ koperasi: [], potensi });
      const whole = KOMODITAS.baca(KOMODITAS.cacah(desa), DESA.length);
      const parts = [desa.slice(0, cut), desa.slice(cut)].map(KOMODITAS.cacah);
      assert.equal(KOMODITAS.baca(addCacah(parts), DESA.length), whole);
      assert.is(
        whole.reduce((sum, { tercatat }) => sum + tercatat, 0),
        rows.length,
      );
      for (const { nama, satuan, volume } of whole) {
        const same = rows.filter(
          (row) => plain(row.komoditas) === plain(nama) && row.volume !== undefined,
        );
        const own = same.filter((row) => plain(row.satuan ?? "") === plain(satuan ?? ""));
        const exact = own.reduce((sum, row) => sum + Math.round((row.volume ?? 0) * 10), 0) / 10;
        assert.is(volume ?? 0, exact);
      }
    }),
  ));

function plain(text: string): string {
  return text.trim().toLowerCase();
}

test("totals of the parts add up to the total of the whole", () =>
  holds(
    fc.property(allRows, areas, (rows, areas) => {
      const desa = desaOf(rows);
      for (const indikator of CORE_INDICATORS) {
        const parts = partsOf(desa, areas).map((part) => sumIndicator(indikator, part));
        assert.equal(addTotals(parts), sumIndicator(indikator, desa), indikator);
      }
    }),
  ));

test("a desa that does not report changes the coverage and no count", () =>
  holds(
    fc.property(allRows, (rows) => {
      const desa = desaOf(rows);
      const more = desaOf({ koperasi: [] })
        .slice(0, 1)
        .map((one) => withCode(one, "33.10.24.2999"));
      for (const indikator of CORE_INDICATORS) {
        const [before, after] = [desa, [...desa, ...more]].map((all) =>
          sumIndicator(indikator, all),
        );
        assert.equal(
          {
            ...after,
            desa: (after?.desa ?? 0) - 1,
            koperasi_belum: (after?.koperasi_belum ?? 0) - 1,
          },
          before,
        );
        if (after) assert.not.ok(isComplete(after));
      }
    }),
  ));

function withCode(desa: DesaLengkap, kode: string): DesaLengkap {
  const koperasi = desa.koperasi.map((one) => ({
    ...one,
    id: `${kode}-1`,
    row: { ...one.row, kode },
  }));
  return { ...desa, kode, koperasi };
}

test("no more desa report than there are, and no more koperasi count than answered", () =>
  holds(
    fc.property(allRows, (rows) => {
      const desa = desaOf(rows);
      const koperasi = desa.flatMap((one) => (one.tuan_rumah === null ? one.koperasi : []));
      for (const indikator of CORE_INDICATORS) {
        const total = sumIndicator(indikator, desa);
        assert.ok(total.dilaporkan <= total.desa, indikator);
        assert.is(
          total.nilai === null && total.disembunyikan === 0,
          total.dilaporkan === 0,
          indikator,
        );
        assert.ok(total.koperasi_belum + total.disembunyikan <= koperasi.length, indikator);
        if (MONEY_AND_PEOPLE.has(indikator)) continue;
        assert.ok((total.nilai ?? 0) + total.koperasi_belum <= koperasi.length, indikator);
      }
    }),
  ));

const MONEY_AND_PEOPLE: ReadonlySet<string> = new Set([
  "jumlah_anggota",
  "simpanan_pokok",
  "simpanan_wajib",
]);

test("operating and not operating are never the same koperasi, and starting is not operating", () =>
  holds(
    fc.property(allRows, (rows) => {
      const desa = desaOf(rows);
      const of = (indikator: (typeof CORE_INDICATORS)[number]) =>
        sumIndicator(indikator, desa).nilai ?? 0;
      const koperasi = new Set(desa.flatMap((one) => one.koperasi.map(({ id }) => id))).size;
      assert.ok(of("beroperasi") + of("belum_beroperasi") <= koperasi);
      assert.ok(of("merintis") <= of("belum_beroperasi"));
      assert.ok(of("berbadan_hukum") <= of("terbentuk"));
      assert.ok(of("dokumen_lengkap") <= of("berbadan_hukum"));
    }),
  ));

test.run();
