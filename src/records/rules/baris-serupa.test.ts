import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { BENTANGAN, linesOf, placesOf, readMade } from "../../test/make-workbook.ts";
import type { TemplateContent } from "../template.ts";
import { barisSerupa } from "./baris-serupa.ts";

const test = suite("rule baris-serupa");

const SHOP = { kode: BENTANGAN, jenis: "sembako", status: "aktif" } as const;
const BA = { kode_pendamping: "BA-01", peran: "ba", wilayah: "33.10.15" } as const;

const withOutlets = (...gerai: NonNullable<TemplateContent["rows"]["gerai"]>) =>
  readMade({ rows: { koperasi: [{ kode: BENTANGAN, gerai: "ada" }], gerai } });

test("a second outlet of a kind is a warning that names the first", async () => {
  assert.equal(linesOf(await withOutlets(SHOP, { ...SHOP, status: "rencana" })), [
    [
      'PERINGATAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Gerai" › sel C3 (kolom "Jenis Gerai")',
      "  Masalah : koperasi ini sudah punya Gerai sembako di baris 2.",
      "  Perbaiki: gabungkan bila gerainya sama; bila memang dua, jelaskan di Catatan baris ini.",
    ].join("\n"),
  ]);
});

test("a reason in Catatan makes it a note", async () => {
  const read = await withOutlets(SHOP, { ...SHOP, catatan: "Cabang di pasar desa." });
  assert.equal(
    read.problems.map(({ severity }) => severity),
    ["note"],
  );
});

test("two outlets of other kinds, of other koperasi or of no kind are accepted", async () => {
  const other = { ...SHOP, jenis: "lainnya" } as const;
  const read = await withOutlets(SHOP, { ...SHOP, jenis: "gudang" }, other, {
    ...other,
    catatan: "Pupuk.",
  });
  assert.equal(read.problems, []);
});

test("one helper twice in an area is a warning, in two areas none", async () => {
  const read = await readMade({
    rows: { pendamping: [BA, { ...BA, peran: "pmo" }, { ...BA, wilayah: "33.10.24" }] },
  });
  assert.equal(placesOf(read), ["baris-serupa Pendamping!A3"]);
});

test("each further row names the first, and equal rows are told by another rule", () => {
  const pendamping = [BA, { ...BA, peran: "pmo" }, { ...BA, catatan: "Ganti" }] as const;
  const told = (row: number) => [
    `warning Pendamping!A${row}`,
    "pendamping BA-01 sudah tercatat di 33.10.15 pada baris 2.",
    "gabungkan bila orangnya sama; beri kode lain bila orangnya lain, atau jelaskan di Catatan.",
  ];
  const [third, fourth = []] = foundBy(barisSerupa, { edisi: { pendamping } });
  assert.equal([third, fourth.slice(0, 2)], [told(3), told(4).slice(0, 2)]);
  const gerai = [SHOP, { ...SHOP, koperasi_ke: 1 }];
  assert.equal(foundBy(barisSerupa, { edisi: { gerai } }), []);
});

test.run();
