import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PAPAN } from "../base/papan.ts";
import { makeSite } from "../test/make-edisi.ts";
import { fullRegistry, simulatedRegistry } from "../test/make-workbook.ts";
import { pageView } from "./page.ts";

const test = suite("page view");

const index = makeSite({ registry: fullRegistry(), baseUrl: "https://papan.example/kdkmp/" });
const page = (kode?: string) =>
  pageView(index, {
    href: "/kdkmp/x/",
    judul: "Judul",
    deskripsi: "Isi.",
    ...(kode === undefined ? {} : { kode }),
  });

test("a page has a path and a full address", () => {
  assert.equal([page().href, page().alamat], ["/kdkmp/x/", "https://papan.example/kdkmp/x/"]);
});

test("a page about no region leads back to the home page", () => {
  assert.equal(
    page().remah.map(({ nama, href }) => [nama, href]),
    [["Beranda", "/kdkmp/"]],
  );
  assert.is(page().tanda, null);
});

test("a page about the fictional region is marked as such, a real one is not", () => {
  assert.is(page("99.01.02.2003").tanda, "contoh");
  assert.is(page("33.10").tanda, null);
});

test("every page of a simulated country says so in its title, description, citation and feed", () => {
  const simulated = makeSite({ registry: simulatedRegistry() });
  for (const kode of [undefined, "00", "33", "33.10", "33.10.15", "33.10.15.2015"]) {
    const href = kode === undefined ? "/x/" : simulated.urls.wilayah(kode);
    const about = kode === undefined ? {} : { kode };
    const view = pageView(simulated, { href, judul: "Judul", deskripsi: "Isi.", ...about });
    assert.is(view.tanda, "simulasi");
    assert.equal([view.judul, view.deskripsi], ["SIMULASI: Judul", "SIMULASI: Isi."]);
    assert.match(view.kutip?.judul ?? "", /^SIMULASI \(semua angka rekaan\): /);
    assert.match(view.umpan?.judul ?? "SIMULASI: ", /^SIMULASI: /);
    assert.match(view.bagikan ?? "text=SIMULASI", "text=SIMULASI");
    assert.match(view.kartu?.alt ?? "", `SIMULASI: ${PAPAN.nama}`);
  }
});

test("a report of a mistake has the page filled in", () => {
  assert.match(
    page().kekeliruan,
    /kekeliruan\.yml&halaman=https%3A%2F%2Fpapan\.example%2Fkdkmp%2Fx%2F$/,
  );
});

test.run();
