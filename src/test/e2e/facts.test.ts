import { suite } from "uvu";
import * as assert from "uvu/assert";
import { SOURCE_DOCUMENTS } from "../facts.ts";
import { builtSite, plainText, readSite } from "./site.ts";

const test = suite("facts of the five source documents");
let site = "";

test.before(async () => {
  site = await builtSite();
});

for (const { penerbit, fakta } of SOURCE_DOCUMENTS)
  for (const { id, fakta: what, halaman, memuat } of fakta)
    test(`${id} stands on ${halaman} with its publisher: ${what}`, () => {
      const text = plainText(readSite(site, `${halaman.slice(1)}index.html`));
      for (const pattern of [...memuat, penerbit]) assert.match(text, pattern);
    });

test("the facts are numbered without gaps, each once", () => {
  for (const [index, { fakta }] of SOURCE_DOCUMENTS.entries())
    assert.equal(
      fakta.map(({ id }) => id),
      fakta.map((_, number) => `S${index}.${number + 1}`),
    );
});

test.run();
