import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeSite, repositorySite } from "../test/make-edisi.ts";
import { contributionLinks, contributionText, guideAddress, reportFormAddress } from "./ajakan.ts";

const test = suite("ajakan");

const office = (kantor: string) => ({
  kabupaten: "33.10",
  kantor,
  tim_github: null,
  sumber: "uji",
});

test("the offices that may report are named, one or several", () => {
  const one = makeSite({ instansi: [office("Dinas Koperasi")] });
  assert.match(contributionText(one, "33.10"), /^Yang dapat melapor: Dinas Koperasi, dengan/);
  const two = makeSite({ instansi: [office("Dinas A"), office("Dinas B")] });
  assert.match(contributionText(two, "33.10"), /^Yang dapat melapor: Dinas A dan Dinas B, dengan/);
});

test("where no office is known it is described", () => {
  assert.match(
    contributionText(makeSite({}), "62.06"),
    /dinas yang membidangi koperasi di Kabupaten Katingan/,
  );
});

test("the links open the folder of the kabupaten, the guide, a report of a mistake and the steward's pages", () => {
  assert.equal(contributionLinks(makeSite({}), "33.10"), {
    unggah: "https://github.com/papan/papan/upload/main/data/koperasi/33.10",
    panduan: "https://github.com/papan/papan/blob/main/data/README.md",
    kekeliruan: "https://github.com/papan/papan/issues/new?template=kekeliruan.yml",
    templat: "/templat/#33.10",
    formulir: "/formulir/#33.10",
    periksa: "/periksa/",
    kirim: "https://github.com/papan/papan/issues/new?template=laporan.yml",
    cara: "/kabupaten/33.10/#lapor",
  });
});

test("the fictional region's workbooks lie in the folder of the example", () => {
  assert.match(
    contributionLinks(repositorySite(), "99.01").unggah,
    /\/data\/contoh\/koperasi\/99\.01$/,
  );
});

test("a problem's code is an anchor of the guide", () => {
  assert.is(
    guideAddress("https://github.com/papan/papan", "sel-wajib"),
    "https://github.com/papan/papan/blob/main/data/README.md#sel-wajib",
  );
});

test("who may not upload fills in a form", () => {
  assert.is(
    reportFormAddress("https://github.com/papan/papan"),
    "https://github.com/papan/papan/issues/new?template=laporan.yml",
  );
});

test.run();
