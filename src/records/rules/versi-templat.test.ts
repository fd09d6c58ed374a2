import { suite } from "uvu";
import * as assert from "uvu/assert";
import { placesOf, readMade, withCell } from "../../test/make-workbook.ts";
import { TEMPLATE_VERSION } from "../template-content.ts";

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

test.run();
