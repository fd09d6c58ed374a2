import { suite } from "uvu";
import * as assert from "uvu/assert";
import { terbitanHtml } from "./status-terbitan.ts";

const test = suite("the published site, as its manifest tells it");

const told = {
  digest: "3e688a7844b3".padEnd(64, "0"),
  pages: 2734,
  files: 9190,
  bytes: 101_000_000,
  koperasi: 0,
};
const manifes = JSON.stringify(told);
const kini = new Date("2026-11-25T08:00:00Z");
const text = (sejak: string | null, manifest = manifes) =>
  terbitanHtml({ manifes: manifest, sejak, kini })?.text ?? null;

test("time of publication in WIB with its age, digest, pages, files and bytes", () => {
  const html = text("Sun, 22 Nov 2026 18:20:00 GMT") ?? "";
  assert.match(html, "23 November 2026 pukul 01.20 WIB, 2 hari yang lalu");
  assert.match(html, "<code>3e688a7844b3</code>");
  assert.match(html, "2.734");
  assert.match(html, "9.190, 101");
});

test("a fresh site, and a clock that is behind the host's", () => {
  assert.match(text("Wed, 25 Nov 2026 07:59:00 GMT") ?? "", "kurang dari sehari yang lalu");
  assert.match(text("Thu, 26 Nov 2026 08:00:00 GMT") ?? "", "menurut jam peladen");
});

test("a host that names no time, or none that can be read, is not guessed at", () => {
  for (const sejak of [null, "", "kemarin"])
    assert.match(text(sejak) ?? "", "waktunya tidak disebut oleh peladen");
});

test("what is no manifest says nothing", () => {
  const wrong = [
    "",
    "null",
    "[]",
    "<!doctype html>",
    JSON.stringify({ ...told, pages: "2734" }),
    JSON.stringify({ ...told, digest: null }),
  ];
  for (const manifest of wrong) assert.is(text(null, manifest), null, manifest);
});

test("text from elsewhere is escaped", () => {
  const html = text(null, JSON.stringify({ ...told, digest: "<img src=x>" })) ?? "";
  assert.not.match(html, "<img");
});

test.run();
