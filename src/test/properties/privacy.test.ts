import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatNumber } from "../../base/format.ts";
import { edisiContent, readEdisiJson, type EdisiJson } from "../../exports/edisi-json.ts";
import { withheldThroughout } from "../../indicators/withheld.ts";
import { koperasiId, type Edisi } from "../../records/edisi.ts";
import { getSheetSpec } from "../../records/fields.ts";
import { tinjau } from "../../review/tinjauan.ts";
import {
  allRows,
  edisiOf,
  koperasiRows,
  TINY,
  type Rows,
  type Values,
} from "./arbitraries-rows.ts";
import { holding, Met } from "./holds.ts";

const test = suite("properties of what is withheld");
const holds = holding("what is withheld");

const MONEY = ["simpanan_pokok", "simpanan_wajib"] as const;
const PAYMENTS = getSheetSpec("koperasi").fields.filter(({ kind }) => kind === "masked");

const versions = fc.array(koperasiRows(PAYMENTS), { minLength: 1, maxLength: 3 });

/** "33.10.15.2015-1 simpanan_pokok" of every cell of money. */
function moneyIn(edisi: Edisi): ReadonlyMap<string, unknown> {
  return new Map(
    edisi.lembar.koperasi.baris.flatMap((row) =>
      PAYMENTS.map(
        ({ key }) => [`${koperasiId(row)} ${key}`, (row as unknown as Values)[key]] as const,
      ),
    ),
  );
}

test("what a correction withholds stands in no version before it, and nothing else is hidden", async () => {
  const met = new Met();
  await holds(
    fc.property(versions, (made) => {
      const before = made.map((koperasi, perubahan_ke) =>
        withFindings(edisiOf({ koperasi }, { perubahan_ke })),
      );
      const after = withheldThroughout(before);
      const withheld = new Set<string>();
      for (const [index, edisi] of [...after.entries()].reverse()) {
        const own = before[index] as Edisi;
        const [now, was] = [moneyIn(edisi), moneyIn(own)];
        for (const [place, value] of was) {
          const isHidden = typeof value === "number" && withheld.has(place);
          met.note(isHidden);
          assert.is(now.get(place), isHidden ? "<5" : value, place);
        }
        for (const [place, value] of was) if (value === "<5") withheld.add(place);
        const hidden = [...was].filter(([place, value]) => now.get(place) !== value).length;
        assert.is(edisi.temuan.length, own.temuan.length - hidden);
      }
      assert.equal(withheldThroughout(after), after);
    }),
  );
  met.atLeast(0.001);
});

/** A finding about every cell of money, which quotes it. */
function withFindings(edisi: Edisi): Edisi {
  const { koperasi } = edisi.lembar;
  const temuan = koperasi.baris.flatMap(({ baris }) =>
    PAYMENTS.map(({ key }) => ({
      ...{ code: "nilai-melonjak", severity: "note" as const, message: "", fix: "" },
      place: { file: edisi.berkas, sheet: koperasi.nama, cell: `${koperasi.kolom[key]}${baris}` },
    })),
  );
  return { ...edisi, temuan };
}

/** A total that nothing else in the edition can be taken for. */
const STATED = 7_777_777_777_777;

/** Rows with a stated total of money, which `withheld` koperasi of one to four payers are part of. */
const stated = fc
  .record({ rows: allRows, withheld: fc.nat(4), indikator: fc.constantFrom(...MONEY) })
  .map(({ rows, ...total }) => ({ rows: withTotal(rows, total), indikator: total.indikator }));

function withTotal(
  rows: Rows,
  { withheld, indikator }: { readonly withheld: number; readonly indikator: string },
): Rows {
  const own = (rows.koperasi ?? []).filter((row) => row["koperasi_bersama"] === undefined);
  const koperasi = (rows.koperasi ?? []).map((row) =>
    own.includes(row) ? { ...row, [indikator]: own.indexOf(row) < withheld ? "<5" : 1_000 } : row,
  );
  const total = { indikator, nilai: STATED, pernyataan: `Jumlahnya ${formatNumber(STATED)}.` };
  return { ...rows, koperasi, ringkasan: [total] };
}

test("no download and no review shows a total that tells what few people paid", async () => {
  const met = new Met();
  await holds(
    fc.property(stated, ({ rows, indikator }) => {
      const edisi = edisiOf(rows);
      const hidden = edisi.lembar.koperasi.baris.filter((row) => row[indikator] === "<5");
      const isTelling = hidden.length === 1 || hidden.length === 2;
      met.note(isTelling);
      const lama = edisiOf({ ...rows, ringkasan: [] }, { tanggal_data: "2025-10-31" });
      const review = tinjau({ lama, baru: edisi, registry: TINY, observasi: [], temuan: [] });
      for (const text of [JSON.stringify(edisiContent(edisi)), JSON.stringify(review)]) {
        const isShown = text.includes(String(STATED)) || text.includes(formatNumber(STATED));
        assert.is(isShown, !isTelling, `${hidden.length} withheld`);
      }
    }),
  );
  met.atLeast(0.2);
});

test("an edition's JSON makes the same edition again, but for what is withheld", () =>
  holds(
    fc.property(allRows, (rows) => {
      const edisi = edisiOf(rows);
      const json = JSON.parse(JSON.stringify(edisiContent(edisi))) as EdisiJson;
      const again = readEdisiJson(json);
      const isShown = ({ indikator }: { readonly indikator: string }) =>
        !MONEY.some((id) => id === indikator);
      assert.equal(
        again.lembar.ringkasan.baris.filter(isShown),
        edisi.lembar.ringkasan.baris.filter(isShown),
      );
      const { ringkasan: _, ...rest } = edisi.lembar;
      for (const [name, sheet] of Object.entries(rest))
        assert.equal(again.lembar[name as "gerai"], sheet, name);
      assert.equal(
        [again.meta, again.sel_meta, again.berkas],
        [edisi.meta, edisi.sel_meta, edisi.berkas],
      );
    }),
  ));

test.run();
