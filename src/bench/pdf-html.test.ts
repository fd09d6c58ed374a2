import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseMarkup, type Elemen } from "./pdf-html.ts";

const test = suite("bench: pdf-html");

test("markup is read with its attributes, entities and own text", () => {
  const [element] = parseMarkup('<p class="a b">1 &lt; 2 <b>&amp;</b\n></p>') as [Elemen];
  assert.is(element.tag, "p");
  assert.is(element.atribut.get("class"), "a b");
  assert.is(element.isi[0], "1 < 2 ");
  assert.is((element.isi[1] as Elemen).isi[0], "&");
  assert.is((element.isi[1] as Elemen).teks, "<b>&amp;</b\n>");
});

test("an element that closes itself has no content", () => {
  const [svg] = parseMarkup('<svg><path d="M0 0" /><text>a</text></svg>') as [Elemen];
  assert.equal(
    svg.isi.map((part) => (part as Elemen).tag),
    ["path", "text"],
  );
});

test("markup that is not well-formed is refused", () => {
  assert.throws(() => parseMarkup("<p>a</b>"), /<\/b> ends <p>/);
  assert.throws(() => parseMarkup("<p>a"), /breaks off in <p>/);
  assert.throws(() => parseMarkup("<p><!-- a --></p>"), /no markup/);
});

test.run();
