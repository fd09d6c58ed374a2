import { suite } from "uvu";
import * as assert from "uvu/assert";
import { html, raw } from "./html.ts";

const test = suite("html");

test("text from data is escaped in content and attributes", () => {
  const name = `Soka'an <b>"&"</b>`;
  assert.is(
    html`<p title="${name}">${name}</p>`.text,
    `<p title="Soka&#39;an &lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;">Soka&#39;an &lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;</p>`,
  );
});

test("nested markup is printed as it is, lists without separators", () => {
  const items = ["a", "b"].map((item) => html`<b>${item}</b>`);
  assert.is(html`<i>${items}</i>`.text, "<i><b>a</b><b>b</b></i>");
  assert.is(html`${raw("<svg></svg>")}`.text, "<svg></svg>");
});

test("zero is printed, absent values are not", () => {
  assert.is(html`[${0}${null}${undefined}${false}]`.text, "[0]");
});

test("indentation of a template is not printed, spaces in values are", () => {
  const item = html`<div>
    <p>${"a   b"}</p>
  </div>`;
  assert.is(item.text, "<div><p>a   b</p></div>");
  // Under another name the formatter leaves the template as it is.
  const markup = html;
  const inline = markup`<b>a</b>
    <b>b</b>`;
  assert.is(inline.text, "<b>a</b>\n<b>b</b>");
});

test("void elements have no slash, however many values they hold; elements of SVG keep theirs", () => {
  assert.is(
    html`<br /><input value="${1}" ${false} id="${2}" />`.text,
    '<br><input value="1"  id="2">',
  );
  assert.is(html`<rect x="${1}" />`.text, '<rect x="1" />');
});

test.run();
