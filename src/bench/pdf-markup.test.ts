import { suite } from "uvu";
import * as assert from "uvu/assert";
import { typstMarkup } from "./pdf-markup.ts";

const test = suite("bench: pdf-markup");

function converted(artikel: string): string {
  const [, , ...lines] = typstMarkup({ artikel, judul: "x", kaki: [] }).split("\n");
  return lines.join("\n");
}

test("a sheet says its title and the lines of its foot", () => {
  const [, head] = typstMarkup({ artikel: "<p>a</p>", judul: 'Desa "A"', kaki: ["b"] }).split("\n");
  assert.is(head, '#show: lembar.with(judul: "Desa \\"A\\"", kaki: ("b",))');
});

test("words are strings: none of them is a sign of Typst's", () => {
  assert.is(
    converted("<p>#a *b* $c$ \\ <b>d</b>\n e</p>"),
    '#teks[#"#a *b* $c$ \\\\ ";#strong[#"d";]#" e";]',
  );
});

test("headings keep their level, classes become functions", () => {
  assert.is(
    converted('<h1>Desa A <span class="kode">33.10</span></h1><p class="kecil">b</p>'),
    '#heading(level: 1)[#"Desa A ";#kode[#"33.10";]]\n#kecil[#"b";]',
  );
});

test("a table has its caption, head and figures at the right", () => {
  const text = converted(`<table class="riwayat"><caption>Judul</caption>
    <thead><tr><th scope="col">Edisi</th><th scope="col">Anggota</th></tr></thead>
    <tbody><tr><th scope="row">2025</th><td class="kanan kosong">belum</td></tr></tbody></table>`);
  assert.is(
    text,
    '#tabel("riwayat", [#"Judul";], table.header([#"Edisi";], [#"Anggota";]),\n' +
      '  [#"2025";], table.cell(align: right, [#"belum";]),\n)',
  );
});

test("steps show their state, and break their line where the sheet does", () => {
  assert.is(
    converted('<ul class="tangga"><li class="tidak_diketahui">RAT:\nBelum</li></ul>'),
    '#tangga(("tidak-diketahui", [#strong[#"RAT:";]#linebreak();#"Belum";]))',
  );
});

test("a drawing is a picture with its words and its own width", () => {
  const text = converted('<svg style="width:176pt" aria-label="Bagan"><path d="M0 0" /></svg>');
  assert.ok(text.startsWith('#image(bytes("<svg xmlns='));
  assert.ok(
    text.endsWith('<path d=\\"M0 0\\" /></svg>"), format: "svg", width: 176pt, alt: "Bagan")'),
  );
});

test("columns share items by their length and keep their order", () => {
  const text = converted(
    '<div class="lajur"><h3>A</h3><ul class="butir"><li>b</li><li>c</li><li>d</li><li>e</li></ul></div>',
  );
  assert.is(text, '#lajur([#heading(level: 3)[#"A";]\n- #"b";], [- #"c";\n- #"d";], [- #"e";])');
});

test("an element that has no form is named", () => {
  assert.throws(() => converted("<p><video></video></p>"), /no Typst for <video>/);
});

test.run();
