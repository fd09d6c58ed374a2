import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makerName, openStill, takeShots } from "../layar/capture.ts";
import { checkPictures, sizeOfReferences } from "../layar/references.ts";
import { pageKinds, type PageKind } from "./kinds.ts";
import { serveBuilt, type Served } from "./served.ts";

const test = suite("pictures of pages");

/** Megabytes of all references together: every clone carries them, and each change anew. */
const MOST_MEGABYTES = 6;

let served: Served;

test.before(async () => {
  served = await serveBuilt();
});

test.after(async () => {
  await served?.close();
});

test("each kind of page looks as it was looked at, at three widths, light and dark", async () => {
  const kinds = pageKinds(served.site);
  const pictures = await picturesOf(kinds);
  assert.is(pictures.size, kinds.length * 6);
  const maker = await makerName(served.browser);
  const { closely, roughly, written } = checkPictures({ maker, pictures });
  console.log(`layar: ${closely} pictures compared closely, ${written} written`);
  if (roughly > 0)
    console.log(`layar: ${roughly} pictures only roughly: their maker was not ${maker}`);
});

test("the references together are small", () => {
  const megabytes = sizeOfReferences() / 1_000_000;
  assert.ok(megabytes <= MOST_MEGABYTES, `${megabytes.toFixed(2)} MB`);
});

test.run();

/** One page after the other: the browser draws only the one that is in front. */
async function picturesOf(kinds: readonly PageKind[]): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  const page = await openStill(served.browser);
  for (const { name, example, paths } of kinds) {
    const address = `${served.origin}${example ?? paths[0]}`;
    for (const { width, scheme, png } of await takeShots(page, address))
      pictures.set(`${fileName(name)}-${width}-${scheme}`, png);
  }
  await page.close();
  return pictures;
}

/** "halaman-desa /desa/KODE/" → "desa-desa-KODE" */
function fileName(kind: string): string {
  return kind.replaceAll("halaman-", "").replace(/\W+/g, "-").replace(/-$/, "");
}
