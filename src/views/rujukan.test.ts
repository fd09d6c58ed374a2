import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeSite, repositorySite } from "../test/make-edisi.ts";
import { dasarHukumView } from "./rujukan.ts";

const test = suite("reference views");

const index = repositorySite();

/** domain.md §1.6: Klaten and Kalteng give the Inpres other titles; this is the official one. */
test("Inpres 9/2025 carries its official title and date, documents come by date", () => {
  const { dokumen } = dasarHukumView(index);
  const inpres = dokumen.find(({ id }) => id === "inpres-9-2025");
  assert.is(inpres?.judul, "Percepatan Pembentukan Koperasi Desa/Kelurahan Merah Putih");
  assert.is(inpres?.tanggal_teks, "27 Maret 2025");
  const dates = dokumen.flatMap(({ tanggal }) => tanggal ?? []);
  assert.equal(dates, [...dates].sort());
});

test("a document of the fictional region is no legal basis", () => {
  const [document] = index.dataset.dasar_hukum;
  if (!document) throw new Error("no document");
  const fictional = { ...document, id: "contoh", wilayah: "99.01" };
  const { registry } = index;
  const site = makeSite({ registry, dasar_hukum: [document, fictional] });
  assert.equal(
    dasarHukumView(site).dokumen.map(({ id }) => id),
    [document.id],
  );
});

test("a letter whose content nobody has seen says nothing of its content", () => {
  const { dokumen } = dasarHukumView(index);
  const letter = dokumen.find(({ id }) => id === "surat-kemendagri-4597-sj");
  assert.equal([letter?.ringkasan, letter?.judul], [null, null]);
});

test.run();
