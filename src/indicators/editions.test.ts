import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../test/make-edisi.ts";
import { historyOf } from "./editions.ts";

const test = suite("editions");

const first = makeEdisi({ tanggal_data: "2025-08-31" });
const corrected = makeEdisi({ tanggal_data: "2025-08-31", perubahan_ke: 1 });
const again = makeEdisi({ tanggal_data: "2025-08-31", perubahan_ke: 10 });
const second = makeEdisi({ tanggal_data: "2025-08-31", perubahan_ke: 2 });
const november = makeEdisi();
const katingan = makeEdisi({ kabupaten: "62.06" });

test("editions come oldest first, whatever order they were read in", () => {
  const history = historyOf([november, first], "33.10");
  assert.equal(
    history.map(({ tanggal_data }) => tanggal_data),
    ["2025-08-31", "2025-11-24"],
  );
});

test("the newest correction is in force and every version is kept", () => {
  const [august] = historyOf([corrected, november, first], "33.10");
  assert.is(august?.berlaku, corrected);
  assert.equal(august?.semua, [first, corrected]);
});

test("the tenth correction is newer than the second", () => {
  const [august] = historyOf([again, second, first, corrected], "33.10");
  assert.is(august?.berlaku, again);
  assert.equal(
    august?.semua.map(({ perubahan_ke }) => perubahan_ke),
    [0, 1, 2, 10],
  );
});

test("a late correction of August does not become the newest edition", () => {
  assert.is(historyOf([november, first, corrected], "33.10").at(-1)?.berlaku, november);
});

test("other kabupaten are left out, a kabupaten without editions has no history", () => {
  assert.equal(
    historyOf([november, katingan], "62.06").map(({ berlaku }) => berlaku),
    [katingan],
  );
  assert.equal(historyOf([november], "35.05"), []);
});

test.run();
