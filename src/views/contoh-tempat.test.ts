import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { contohTempat } from "./contoh-tempat.ts";

const test = suite("examples of addresses");

test("the example has a page, and is a real place where one reports", () => {
  const index = repositorySite();
  const found = contohTempat(index);
  assert.ok(found && index.hasPage(found.kode));
  assert.not(index.registry.isFictional(found?.kode ?? "99"));
  assert.ok(index.reporting.includes(found?.kode.slice(0, 5) ?? ""));
});

test("it is of whatever is in the folder, and there is none where nobody reports", () => {
  const index = makeSite({ editions: [makeEdisi()] });
  const found = contohTempat(index);
  assert.equal(
    [found?.kode, found?.kabupaten],
    [index.registry.desaIn("33.10")[0], { nama: "Kabupaten Klaten", href: "/kabupaten/33.10/" }],
  );
  assert.is(contohTempat(makeSite({})), null);
});

test.run();
