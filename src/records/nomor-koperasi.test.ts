import { suite } from "uvu";
import * as assert from "uvu/assert";
import { numbersUnder, type Bernomor } from "./nomor-koperasi.ts";

const test = suite("numbers of koperasi");

const [A, B, C] = ["00.01.01.2001", "00.01.01.2002", "00.01.01.2003"] as const;

const numbers = (koperasi: readonly Bernomor[], now: Readonly<Record<string, string>>) =>
  Object.fromEntries(numbersUnder(koperasi, (kode) => now[kode] ?? kode));

test("koperasi of a desa whose code stays keep their numbers; a first one needs none", () => {
  const koperasi = [{ kode: A }, { kode: A, koperasi_ke: 2 }, { kode: B, koperasi_ke: null }];
  assert.equal(numbers(koperasi, {}), { [`${A}-1`]: 1, [`${A}-2`]: 2, [`${B}-1`]: 1 });
});

test("koperasi of desa that were joined are numbered on, whichever stands first", () => {
  const koperasi = [{ kode: A }, { kode: A, koperasi_ke: 2 }, { kode: B }];
  assert.equal(numbers(koperasi, { [A]: B }), { [`${A}-1`]: 2, [`${A}-2`]: 3, [`${B}-1`]: 1 });
  assert.equal(numbers(koperasi, { [A]: C, [B]: C }), {
    [`${A}-1`]: 1,
    [`${A}-2`]: 2,
    [`${B}-1`]: 3,
  });
});

test("a code that another desa leaves is free", () => {
  const koperasi = [{ kode: A }, { kode: B }];
  assert.equal(numbers(koperasi, { [A]: B, [B]: C }), { [`${A}-1`]: 1, [`${B}-1`]: 1 });
});

test.run();
