import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeObservasi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { bukuKlaimContohView, bukuKlaimView } from "./buku-klaim.ts";
const test = suite("claim ledger");
const index = repositorySite();
test("x", () => {
  const a = bukuKlaimView(index), b = bukuKlaimContohView(index);
  console.log(a.kalimat, a.ringkas, b.kalimat, b.ringkas);
  for (const k of b.kelompok.flatMap((g) => g.klaim)) console.log(k.wilayah, k.klaim.tanggal_data, k.klaim.indikator, k.klaim.teks, JSON.stringify(k.putusan));
  for (const k of a.kelompok.flatMap((g) => g.klaim).filter((_, i) => i % 6 === 0)) console.log(k.wilayah, k.klaim.tanggal_data, k.klaim.indikator, k.klaim.teks, JSON.stringify(k.putusan));
  void makeObservasi; void makeSite; void assert;
});
test.run();
