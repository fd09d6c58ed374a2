import { suite } from "uvu";
import * as assert from "uvu/assert";
import { escapeMarkdown, plainText } from "./markdown.ts";

const test = suite("markdown");

const GAP = "\u200b";

/** A small generator with a seed, so that a failure can be repeated. */
function* randomTexts(count: number): Generator<string> {
  const pieces = [
    ..."ab1 9.,:;!?()[]{}<>|`*_~#@&$\\/+-='\"^%",
    ...["\n", "\r\n", "\t", "\0", "\u001b[31m", "\u202e", "\u2066", "\u200b", "\ufeff", "\u00ad"],
    ...["https://a.id", "www.a.id", "mailto:a@b.id", "@tim", "#12", "GH-3", "a1b2c3d4", ":tada:"],
    ...["<script>", "<!--", "&amp;", "&#64;", "```", "- ", "1. ", "::warning::", "##[group]", "|"],
    ...["Desa", "Bentangan", "😀", "e\u0301\u0301\u0301\u0301", "\ud800", "ا", "$x$", "[^1]"],
  ];
  let state = 20251124;
  const next = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % limit;
  };
  for (let number = 0; number < count; number += 1)
    yield Array.from({ length: next(14) + 1 }, () => pieces[next(pieces.length)] ?? "").join("");
}

const TEXTS = [...randomTexts(20_000)];

function shown(markdown: string): string {
  return markdown
    .replaceAll(GAP, "")
    .replace(/&#(\d+);/g, (_whole, code: string) => String.fromCharCode(Number(code)));
}

test("a reader sees the text that was typed", () => {
  for (const text of TEXTS) assert.is(shown(escapeMarkdown(text)), plainText(text));
});

test("no character of Markdown, HTML or formulas is left bare", () => {
  for (const text of TEXTS)
    assert.match(escapeMarkdown(text), /^(?:[^&<>|`*_~[\]\\$#]|&#\d+;)*$/, JSON.stringify(text));
});

test("no list, heading or rule begins a line", () => {
  for (const text of TEXTS)
    assert.not.match(escapeMarkdown(text), /^(?:[-+=#>]|\d+[.)](?:\s|$)|\s)/);
});

test("no mention, reference, link or emoji is left whole", () => {
  for (const text of TEXTS) {
    const bare = escapeMarkdown(text).replace(/&#(\d+);/g, (_whole, code: string) =>
      String.fromCharCode(Number(code)),
    );
    assert.not.match(bare, /@(?!\u200b)|#\d|GH-\d|:\/\/|www\.|mailto:[^\u200b]/i);
    assert.not.match(bare, /:[\w+-]+:|\b(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,40}\b/i);
  }
});

test("no control, bidirectional or broken character is left, but the gap", () => {
  for (const text of TEXTS) {
    assert.not.match(escapeMarkdown(text).replaceAll(GAP, ""), /[\p{C}\p{Zl}\p{Zp}]/u);
    assert.not.match(plainText(text), /[\p{C}\p{Zl}\p{Zp}]/u);
  }
});

test("no line is a command of GitHub Actions", () => {
  for (const text of TEXTS)
    for (const line of [escapeMarkdown(text), plainText(text)])
      assert.not.match(line, /^\s*::|##\[/);
});

test("a text longer than the limit ends in an ellipsis, whole characters only", () => {
  for (const text of TEXTS) assert.ok(Array.from(plainText(text)).length <= 61);
  assert.is(plainText("😀".repeat(70), 3), "😀😀😀…");
  assert.is(escapeMarkdown("a|b|c", 3), "a&#124;b…");
  assert.is(plainText("Musyawarah desa", 11), "Musyawarah…");
});

test("ordinary words of a report stay as they are", () => {
  for (const text of ["Koperasi Desa Merah Putih Bentangan", "Rp8.000.000", "1.190 (tepat)"])
    assert.is(escapeMarkdown(text), text);
});

test.run();
