import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Headline } from "./headline.ts";
import { restWords } from "./headline-kalimat.ts";

const test = suite("words beside the headline");

/** A stated figure of one source and day. */
const stated = (nilai: number): Headline =>
  ({
    angka: { keadaan: "ada", nilai, teks: String(nilai), sumber: null },
    ...{ dari_klaim: true, dasar: "", total: { dilaporkan: 0, desa: 401, disembunyikan: 0 } },
  }) as unknown as Headline;

test("those that do not operate are told of only where they are of those that were formed", () => {
  const rest = (open: number, closed: number) =>
    restWords(stated(401), stated(open), stated(closed));
  assert.is(rest(350, 51), "; 51 belum");
  assert.is(rest(350, 50), "; 50 belum; 1 tidak diketahui atau belum dilaporkan statusnya");
  assert.is(rest(350, 111), "");
});

test.run();
