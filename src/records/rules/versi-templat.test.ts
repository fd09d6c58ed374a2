import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { placesOf, readMade, withCell } from "../../test/make-workbook.ts";
import { TEMPLATE_VERSION } from "../template-content.ts";
import { versiTemplat } from "./versi-templat.ts";

const test = suite("rule versi-templat");

const withVersion = (version: string) =>
  readMade({ edit: (book) => withCell(book, "_meta", ["B2", version]) });

test("an older minor version of the form is accepted", async () => {
  const [major] = TEMPLATE_VERSION.split(".");
  for (const version of [TEMPLATE_VERSION, `${major}.0.0`])
    assert.equal((await withVersion(version)).problems, []);
});

test("another major version and a word are refused with the way to a new template", async () => {
  for (const version of ["0.9.0", "99.0.0"]) {
    const read = await withVersion(version);
    assert.equal(placesOf(read), ["versi-templat _meta!B2"]);
    assert.match(read.problems[0]?.fix ?? "", "npm run template -- 33.10 2025-11-24");
  }
});

test("only three numbers with dots are a version, and only its first must be ours", () => {
  const [major = ""] = TEMPLATE_VERSION.split(".");
  const said = (versi_templat: string) =>
    foundBy(versiTemplat, { edisi: { meta: { versi_templat } } });
  assert.equal(said(`${major}.10.20`), []);
  for (const version of [`${major}.0`, `${major}.0.0x`, `${major}.0.0.0`, `${major}0.0.0`, "baru"])
    assert.equal(said(version), [
      [
        "error _meta!Versi Templat",
        `isinya "${version}"; templat yang dipakai sekarang versi ${TEMPLATE_VERSION}.`,
        "ambil templat baru, yang sudah memuat isian terakhir, di halaman Templat di situs (/templat/). Pengelola: npm run template -- 33.10 2025-11-24.",
      ],
    ]);
});

test.run();
