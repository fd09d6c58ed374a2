import { suite } from "uvu";
import * as assert from "uvu/assert";
import { footStyle } from "./foot.ts";

const test = suite("pdf foot");

const KAKI = "Desa Bentangan (33.10.15.2015) · data per 24 November 2025 · disusun dari publikasi";

test("every sheet says what it is, that it is no official paper, and its number", () => {
  const style = footStyle({ kaki: KAKI, contoh: false });
  assert.ok(style.includes(`"${KAKI}\\a Bukan naskah dinas."`));
  assert.match(style, /"Halaman " counter\(page\) " dari " counter\(pages\)/);
  assert.not.match(style, /DATA CONTOH/);
});

test("every sheet of the fictional region says so first", () => {
  assert.match(
    footStyle({ kaki: KAKI, contoh: true }),
    /content: "DATA CONTOH – wilayah fiktif · Desa Bentangan/,
  );
});

test("a name cannot leave its string in the style sheet", () => {
  const style = footStyle({ kaki: 'Ra"as\\\n} body { display: none', contoh: false });
  assert.ok(style.includes('"Ra\\"as\\\\\\a } body { display: none\\a Bukan naskah dinas."'));
  const bare = style.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  assert.not.match(bare, /display/);
});

test.run();
