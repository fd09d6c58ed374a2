import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkPernyataan } from "./pernyataan.ts";
import type { Pernyataan } from "./types.gen.ts";

const test = suite("pernyataan");

function file(berkas: string, ids: readonly string[]) {
  const pernyataan = ids.map((id) => ({
    id,
    topik: "dukungan" as const,
    oleh: "Bupati Klaten",
    isi: "Semua dinas diminta membantu.",
    catatan: null,
  }));
  const dokumen = {
    id: "prokopim-klaten-2025-11-24",
    penerbit: "Prokopim Setda Kab. Klaten",
    judul: "Rapat koordinasi",
    url: null,
    tanggal_data: "2025-11-24",
    tanggal_terbit: null,
    catatan: null,
    pernyataan,
  };
  return { berkas, value: { wilayah: "33.10", dokumen: [dokumen] } as unknown as Pernyataan };
}

const DOKUMEN = "prokopim-klaten-2025-11-24";

test("a file of its region's name with statements numbered below their document is accepted", () => {
  const good = file("data/pernyataan/33.10.json", [`${DOKUMEN}-1`, `${DOKUMEN}-2`]);
  assert.equal(checkPernyataan([good]), []);
});

test("another name, a repeated id and a foreign id are told: pernyataan-tidak-selaras", () => {
  const bad = file("data/pernyataan/33.11.json", [`${DOKUMEN}-1`, `${DOKUMEN}-1`, "lain-1"]);
  const found = checkPernyataan([bad]);
  assert.equal(
    found.map(({ code }) => code),
    Array.from({ length: 3 }, () => "pernyataan-tidak-selaras"),
  );
  assert.equal(found[0], {
    code: "pernyataan-tidak-selaras",
    severity: "error",
    place: { file: "data/pernyataan/33.11.json" },
    message: "isinya wilayah 33.10, nama berkasnya lain.",
    fix: "samakan nama berkas dengan kode wilayahnya, misalnya 33.10.json; id tiap pernyataan: id dokumennya, tanda hubung, lalu nomor urut yang belum dipakai.",
  });
  assert.match(found[1]?.message ?? "", "dua kali");
  assert.match(found[2]?.message ?? "", "lain-1");
});

test.run();
