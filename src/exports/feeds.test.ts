import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PAPAN } from "../base/papan.ts";
import { checkGolden } from "../test/golden.ts";
import { makeEdisi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { BENTANGAN, KLATEN } from "../test/make-workbook.ts";
import { umpanView, type UmpanView } from "../views/umpan.ts";
import { unescapeXml } from "../workbook/parts-xml.ts";
import { atomFeed } from "./feeds.ts";

const test = suite("Atom feeds");

const repository = repositorySite();

/** A correction whose reason and cells hold whatever a stranger may type. */
function hostileFeed(text: string): string {
  const of = (catatan: string) => ({ koperasi: [{ kode: BENTANGAN, catatan }] });
  const editions = [
    makeEdisi(of("lama")),
    makeEdisi({
      ...of(text),
      perubahan_ke: 1,
      meta: { jenis_perubahan: "koreksi", alasan_perubahan: text },
    }),
  ];
  return atomFeed(umpanView(makeSite({ editions }), KLATEN));
}

/** Contents of the elements of that name, entities decoded once. */
function elements(xml: string, name: string): readonly string[] {
  const found = xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, "g"));
  return [...found].map(([, text = ""]) => unescapeXml(text));
}

test("the feed of the fictional region is as it was looked at", () => {
  const text = atomFeed(umpanView(repository, "99.01"));
  checkGolden("umpan", new Map([["99.01.xml", text]]));
});

test("a feed and each of its entries have what Atom requires", () => {
  for (const kode of ["00", ...repository.reporting]) {
    const xml = atomFeed(umpanView(repository, kode));
    const [head = "", ...entries] = xml.split("<entry>");
    for (const part of [head, ...entries]) {
      for (const name of ["id", "title", "updated"]) {
        const [text = "", ...more] = elements(part, name);
        assert.ok(text.length > 0 && more.length === 0, `${kode}: one ${name}`);
      }
      assert.ok(elements(part, "id").every((id) => id.startsWith("https://papan.example/")));
      assert.ok(elements(part, "updated").every((time) => RFC_3339.test(time)));
      assert.is(part.match(/<link rel="alternate" type="text\/html" href="https:/g)?.length, 1);
    }
    assert.equal(elements(head, "name"), [PAPAN.nama]);
    assert.match(
      head,
      `<link rel="self" type="application/atom+xml" href="${elements(head, "id")}"/>`,
    );
    assert.ok(entries.length > 0);
    assert.is(new Set(elements(xml, "id")).size, entries.length + 1, "ids are unique");
    const times = entries.flatMap((entry) => elements(entry, "updated"));
    assert.equal(times, [...times].sort().reverse());
    assert.equal(elements(head, "updated"), times.slice(0, 1));
  }
});

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/;

test("two builds of the same data make the same bytes", () => {
  const build = () => atomFeed(umpanView(makeSite({ ...repository.dataset }), "99.01"));
  assert.is(build(), build());
});

test("what a stranger typed is text: in the XML, and in the HTML that a reader shows", () => {
  const typed = `<script>alert("1")</script> & ]]> <5`;
  const xml = hostileFeed(typed);
  assert.not.match(xml.replace(/<content[^>]*>[^<]*/g, ""), "<script");
  const [summary = ""] = elements(xml, "summary");
  assert.ok(summary.endsWith(`Alasan: ${typed}`), summary);
  const [content = ""] = elements(xml, "content");
  assert.not.match(content, "<script");
  assert.match(content, "&lt;script&gt;");
  assert.match(content, "&lt;5");
});

test("no character stays that XML cannot hold", () => {
  const view = umpanView(repository, KLATEN);
  const [first] = view.butir;
  if (!first) throw new Error("the feed is empty");
  const bad: UmpanView = {
    ...view,
    judul: "a\u0000b\u0008c\ud800d\ufffe",
    butir: [{ ...first, ringkas: "satu\u001b[31m dua 😀" }],
  };
  const xml = atomFeed(bad);
  assert.is(elements(xml, "title")[0], "abcd");
  assert.is(elements(xml, "summary")[0], "satu[31m dua 😀");
});

test.run();
