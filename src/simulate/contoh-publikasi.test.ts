import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sumTugas } from "../indicators/tugas.ts";
import { getList } from "../records/lists.ts";
import { validateJson } from "../records/validate.ts";
import { kabupatenOf } from "../wilayah/kode.ts";
import { findNama } from "../wilayah/lineage.ts";
import { contohInstruksi } from "./contoh-instruksi.ts";
import { contohInstansi, contohPublikasi } from "./contoh-publikasi.ts";
import { contohRegistry, perubahanCsv } from "./contoh-wilayah.ts";

const test = suite("contoh-publikasi");

const { observasi, wilayah } = contohPublikasi();

test("every file keeps to its schema", () => {
  assert.equal(validateJson("publikasi", contohPublikasi(), "99.01.json"), []);
  assert.equal(validateJson("instruksi", contohInstruksi(), "contoh-1-2025.json"), []);
  assert.equal(validateJson("instansi", contohInstansi(), "instansi.json"), []);
  const [heading = "", row = ""] = perubahanCsv().split("\n");
  const fields = row.split(",");
  const entries = heading.split(",").map((key, index) => [key, fields[index]]);
  assert.equal(validateJson("perubahan", Object.fromEntries(entries), "perubahan.csv"), []);
});

test("observations have their own ids, known indicators and known regions, in the order of dates", () => {
  const known = new Set(getList("indikator").butir.map(({ id }) => id));
  const registry = contohRegistry();
  assert.is(new Set(observasi.map(({ id }) => id)).size, observasi.length);
  for (const row of observasi) {
    assert.ok(known.has(row.indikator), row.indikator);
    assert.ok(findNama(registry, row.wilayah), row.wilayah);
    assert.is(kabupatenOf(row.wilayah), wilayah);
    assert.match(row.penerbit, "(fiktif)");
    assert.is(row.url, null);
  }
  const dates = observasi.map((row) => row.tanggal_data);
  assert.equal(dates, [...dates].sort());
});

test("every precision, a range, an ambiguous quote and a withdrawal occur", () => {
  const all = getList("ketelitian").butir.map(({ id }) => id);
  assert.equal([...new Set(observasi.map((row) => row.ketelitian))].sort(), [...all].sort());
  assert.ok(observasi.some((row) => row.nilai_atas !== undefined));
  assert.ok(observasi.some((row) => row.status === "ambigu"));
  const withdrawal = observasi.find((row) => row.mencabut !== undefined);
  const withdrawn = observasi.find(({ id }) => id === withdrawal?.mencabut);
  assert.is(withdrawn?.status, "dicabut");
});

test("the tasks of the instruction stand in every state, and what is not stated is null", () => {
  const { tugas } = contohInstruksi();
  const states = getList("status_tugas").butir.map(({ id }) => id);
  assert.equal([...new Set(tugas.map(({ status }) => status))].sort(), [...states].sort());
  assert.ok(tugas.some(({ tenggat, periode }) => tenggat === null && periode === null));
  const evidence = tugas.flatMap(({ bukti }) => bukti ?? []);
  assert.ok(
    evidence.length > 0 && evidence.every((bukti) => bukti.startsWith("/kabupaten/99.01/")),
  );
  assert.is(sumTugas(tugas).lewat, 1);
});

test.run();
