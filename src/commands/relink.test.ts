import { suite } from "uvu";
import * as assert from "uvu/assert";
import { relinkPage } from "./relink.ts";

const KEPT = new Set(["assets/site.css", "kabupaten/33.10/index.html", "kabupaten/33.10/data.csv"]);
const PAGE = {
  page: "desa/33.10.15.2015/index.html",
  homepage: "https://papan.example/",
  has: (file: string) => KEPT.has(file),
};

const test = suite("preview: links of a page");

test("what lies in the folder is reached from where the page lies", () => {
  for (const [link, relative] of [
    ["/assets/site.css?v=032f1452", "../../assets/site.css"],
    ["/kabupaten/33.10/", "../../kabupaten/33.10/index.html"],
    ["/kabupaten/33.10/#anggota", "../../kabupaten/33.10/index.html#anggota"],
    ["/kabupaten/33.10/data.csv", "../../kabupaten/33.10/data.csv"],
  ])
    assert.is(relinkPage(`<a href="${link}">`, PAGE), `<a href="${relative}">`);
});

test("everything else leads to the published site", () => {
  assert.is(
    relinkPage('<a class="merek" href="/"><a href="/desa/33.10.15.2016/#isi">', PAGE),
    '<a class="merek" href="https://papan.example/"><a href="https://papan.example/desa/33.10.15.2016/#isi">',
  );
});

test("anchors, whole addresses and text stay as they are", () => {
  const text = '<a href="#isi"><a href="https://x.example/"><p>href="/desa/" ditulis</p>';
  assert.is(relinkPage(text, PAGE), text);
});

test("under a sub-path its own links are known by it", () => {
  const sub = { ...PAGE, homepage: "https://papan.example/uji/", page: "index.html" };
  assert.is(
    relinkPage('<img src="/uji/assets/site.css"><a href="/lain/">', sub),
    '<img src="assets/site.css"><a href="https://papan.example/lain/">',
  );
});

test("the content security policy, which would forbid a folder's own styles, is gone", () => {
  const meta = '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">';
  assert.is(relinkPage(`<head>\n${meta}\n<title>`, PAGE), "<head>\n<title>");
});

test.run();
