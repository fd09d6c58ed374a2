import { suite } from "uvu";
import * as assert from "uvu/assert";
import { namesPerson } from "./person-names.ts";

const test = suite("names of people in texts");

test("a name behind a form of address, an office or a degree is recognised", () => {
  const texts = [
    ...["Pak Camat Budi", "Bu Kades Siti", "Bpk. Slamet", "bapak lurah Slamet", "pak slamet"],
    ...["H. Slamet Riyadi", "Hj. Siti", "an. Budi", "Sdr. Budi", "dr. Contoh", "PAK CAMAT BUDI"],
    ...["SITI RAHASIA, S.Pd", "Budi S.H.", "notaris Budi, SH., M.Kn", "gedung milik Pak Budi"],
  ];
  assert.equal(
    texts.filter((text) => !namesPerson(text)),
    [],
  );
});

test("offices, institutions, places and streets name nobody", () => {
  const texts = [
    ...["Bu Lurah", "menunggu Pak Kades tanda tangan", "PAK LURAH SUDAH TANDA TANGAN"],
    ...["ibu rumah tangga", "Ibu Selatan", "Kantor Camat", "a.n. Koperasi", "SE 2025, SK 12"],
    ...["Jl. H. Agus Salim No. 3", "menunggu SK AHU", "Bank Mandiri", "M. Teweh", "SP. IV", ""],
  ];
  assert.equal(texts.filter(namesPerson), []);
});

test("long texts take no longer than they are long", () => {
  const started = performance.now();
  for (const part of ["pak ", "H.", "a, ", "pak a.", "x", "jl "])
    namesPerson(part.repeat(2000).slice(0, 2000));
  assert.ok(performance.now() - started < 2000);
});

test.run();
