import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Pendamping } from "../records/types.gen.ts";
import { makeEdisi } from "../test/make-edisi.ts";
import { appointedTo, assistantsOf, isInService, loadOf, statedLoad } from "./pendamping.ts";

const test = suite("assistants");

const edisi = makeEdisi({
  pendamping: [
    { kode_pendamping: "BA-1", peran: "ba", wilayah: "33.10.15", jumlah_koperasi: 12 },
    { kode_pendamping: "BA-2", peran: "ba", wilayah: "33.10", jumlah_koperasi: 9 },
    { kode_pendamping: "BA-3", peran: "ba", wilayah: "33.10.24", jumlah_koperasi: null },
    { kode_pendamping: "BA-4", peran: "ba", wilayah: "33.10.24", selesai: "2025-11-23" },
    { kode_pendamping: "BA-5", peran: "ba", wilayah: "33.10.24", mulai: "2025-12-01" },
    { kode_pendamping: "PMO-1", peran: "pmo", wilayah: "33.10" },
  ],
});

test("who has left or not begun on the data date is not in service", () => {
  assert.equal(
    assistantsOf(edisi).map(({ kode_pendamping }) => kode_pendamping),
    ["BA-1", "BA-2", "BA-3", "PMO-1"],
  );
});

test("the load is that of those who report it", () => {
  assert.equal(loadOf(assistantsOf(edisi), "ba"), {
    orang: 3,
    koperasi: 21,
    melapor: 2,
    per_orang: 10.5,
  });
  assert.is(loadOf(assistantsOf(edisi), "pmo").per_orang, null);
});

test("an assistant of the whole kabupaten belongs to none of its kecamatan", () => {
  assert.is(appointedTo(assistantsOf(edisi), "33.10.15").length, 1);
  assert.is(appointedTo(assistantsOf(edisi), "33.10").length, 2);
});

test("Klaten states 38 Business Assistants for 401 koperasi", () => {
  assert.is(statedLoad(401, 38)?.toFixed(1), "10.6");
  assert.is(statedLoad(401, 0), null);
});

test("the first and the last day of service belong to it", () => {
  const row = { mulai: "2025-11-01", selesai: "2025-11-30" } as Pendamping;
  assert.equal(
    ["2025-10-31", "2025-11-01", "2025-11-15", "2025-11-30", "2025-12-01"].map((day) =>
      isInService(row, day),
    ),
    [false, true, true, true, false],
  );
});

test.run();
