import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeSite } from "../test/make-edisi.ts";
import { fullRegistry } from "../test/make-workbook.ts";
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
  assert.is(page().contoh, false);
});

test("a page about the fictional region is marked as such, a real one is not", () => {
  assert.is(page("99.01.02.2003").contoh, true);
  assert.is(page("33.10").contoh, false);
});

test("a report of a mistake has the page filled in", () => {
  assert.match(
    page().kekeliruan,
    /kekeliruan\.yml&halaman=https%3A%2F%2Fpapan\.example%2Fkdkmp%2Fx%2F$/,
  );
});

test.run();
