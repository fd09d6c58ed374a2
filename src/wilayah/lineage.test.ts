import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, fullRegistry, KLATEN, registryWith } from "../test/make-workbook.ts";
import {
  currentKode,
  desaOn,
  findNama,
  findPerubahan,
  formerKode,
  formerNames,
  inheritorsOf,
  isWithinToday,
  kecamatanOn,
  kodeOn,
  wasNamed,
} from "./lineage.ts";
import { perubahanFaults } from "./lineage-faults.ts";
import { absorbed, change, formed, TWICE } from "./lineage-fixtures.ts";
import type { Perubahan } from "./wilayah.ts";

const test = suite("lineage");

const KARANGSARI = "99.01.04.2011";
const KARANGSARI_OLD = "99.01.02.2008";

test("Karangsari's old code leads to the present one", () => {
  const registry = fullRegistry();
  assert.is(currentKode(registry, KARANGSARI_OLD), KARANGSARI);
  assert.is(currentKode(registry, KARANGSARI), KARANGSARI);
  assert.equal(formerKode(registry, KARANGSARI), [KARANGSARI_OLD]);
  assert.is(findPerubahan(registry, KARANGSARI_OLD)?.berlaku, "2025-09-01");
  assert.is(findPerubahan(registry, KARANGSARI), undefined);
});

test("a code that changed twice is followed to its end", () => {
  assert.is(currentKode(TWICE, "33.10.15.2090"), BENTANGAN);
  assert.equal(formerKode(TWICE, BENTANGAN), ["33.10.15.2091", "33.10.15.2090"]);
});

test("two codes that name each other do not hang the search", () => {
  const circle = registryWith([
    change("33.10.15.2090", "33.10.15.2091", "2025-07-01"),
    change("33.10.15.2091", "33.10.15.2090", "2025-09-01"),
  ]);
  assert.ok(["33.10.15.2090", "33.10.15.2091"].includes(currentKode(circle, "33.10.15.2090")));
  assert.ok(formerKode(circle, "33.10.15.2090").length <= 2);
});

test("an old code keeps its old name, an unknown one has none", () => {
  const registry = fullRegistry();
  assert.is(findNama(registry, KARANGSARI_OLD), "Karangsari");
  assert.is(findNama(registry, "33.10.15"), "Wonosari");
  assert.is(findNama(registry, "33.10.15.2099"), undefined);
});

test("before 1 September 2025 Karangsari stands under Melati, from that day under Cempaka", () => {
  const registry = fullRegistry();
  const before = desaOn(registry, "99.01", "2025-08-31");
  const after = desaOn(registry, "99.01", "2025-09-01");
  assert.is(before.includes(KARANGSARI_OLD) && !before.includes(KARANGSARI), true);
  assert.is(after.includes(KARANGSARI) && !after.includes(KARANGSARI_OLD), true);
  assert.equal([before.length, after.length], [60, 60]);
});

test("a kabupaten without changes has the same desa on every date", () => {
  assert.is(desaOn(fullRegistry(), KLATEN, "2025-05-31").length, 401);
  assert.is(desaOn(fullRegistry(), KLATEN, "2026-05-31").length, 401);
});

test("desa stand in code order on every date", () => {
  const before = desaOn(fullRegistry(), "99.01", "2025-08-31");
  assert.equal(before, [...before].sort());
});

test("a code that changed twice stands exactly once on every date", () => {
  const on = (date: string) =>
    desaOn(TWICE, KLATEN, date).filter((kode) => /209[01]$/.test(kode) || kode === BENTANGAN);
  assert.equal(on("2025-10-31"), [BENTANGAN]);
  assert.equal(on("2025-08-31"), ["33.10.15.2091"]);
  assert.equal(on("2025-06-30"), ["33.10.15.2090"]);
});

/** Of Wonosari: a desa that is gone, one that took it in, and a new one. */
const [GONE, HOST, CARVED] = ["33.10.15.2090", BENTANGAN, "33.10.15.2016"] as const;
const MERGED = registryWith([absorbed(GONE, HOST, "2025-09-01"), formed(CARVED, "2025-10-01")]);

test("a desa that absorbed another was there before, and both stand in older reports", () => {
  const on = (date: string) =>
    desaOn(MERGED, KLATEN, date).filter((kode) => kode === GONE || kode === HOST);
  assert.equal(on("2025-08-31"), [HOST, GONE]);
  assert.equal(on("2025-09-01"), [HOST]);
  assert.is(currentKode(MERGED, GONE), HOST);
  assert.equal(formerKode(MERGED, HOST), [GONE]);
});

test("a new desa stands in no report before it was formed, and had no code before", () => {
  const on = (date: string) => desaOn(MERGED, KLATEN, date).includes(CARVED);
  assert.equal([on("2025-09-30"), on("2025-10-01")], [false, true]);
  assert.equal(formerKode(MERGED, CARVED), []);
  assert.is(currentKode(MERGED, ""), "");
});

test("on every date a code stands for what it was then", () => {
  const on = (date: string) => kodeOn(TWICE, "33.10.15.2090", date);
  assert.equal(["2025-06-30", "2025-07-01", "2025-09-01"].map(on), [
    "33.10.15.2090",
    "33.10.15.2091",
    BENTANGAN,
  ]);
});

test("a kecamatan that changed its code stands under the code of the date", () => {
  const registry = registryWith([
    change("33.10.27", "33.10.24", "2025-09-01"),
    change("33.10.27.2001", "33.10.24.2003", "2025-09-01"),
  ]);
  const on = (date: string) => kecamatanOn(registry, KLATEN, date);
  assert.equal(
    [on("2025-08-31").includes("33.10.27"), on("2025-09-01").includes("33.10.27")],
    [true, false],
  );
  assert.is(on("2025-09-01").includes("33.10.24"), true);
  assert.equal(perubahanFaults(registry), []);
});

test("a kecamatan of which only the desa are told stands as long as they do", () => {
  const registry = registryWith([change("33.10.27.2001", "33.10.24.2003", "2025-09-01")]);
  assert.is(kecamatanOn(registry, KLATEN, "2025-08-31").includes("33.10.27"), true);
  assert.is(kecamatanOn(registry, KLATEN, "2025-09-01").includes("33.10.27"), false);
});

test("an old code lies where its successor lies today", () => {
  const registry = fullRegistry();
  assert.is(isWithinToday(registry, KARANGSARI_OLD, "99.01.04"), true);
  assert.is(isWithinToday(registry, KARANGSARI_OLD, "99.01.02"), false);
  assert.is(isWithinToday(registry, KARANGSARI_OLD, "99.01"), true);
});

test("a table of changes that the registry bears out has no fault", () => {
  assert.equal(perubahanFaults(fullRegistry()), []);
  assert.equal(perubahanFaults(TWICE), []);
  assert.equal(perubahanFaults(MERGED), []);
  const two = [change(GONE, HOST, "2025-09-01"), change("33.10.15.2091", HOST, "2025-09-01")];
  assert.equal(perubahanFaults(registryWith(two)), []);
});

const faultsOf = (...changes: Perubahan[]) =>
  perubahanFaults(registryWith(changes)).map(({ message }) => message);

test("a former code that is still in force is a fault", () => {
  const [fault] = faultsOf(change("33.10.15.2016", BENTANGAN, "2025-09-01"));
  assert.match(fault ?? "", /33\.10\.15\.2016 masih berlaku/);
});

test("a code that leads nowhere, or in a circle, is a fault", () => {
  const [nowhere] = faultsOf(change("33.10.15.2090", "33.10.15.2099", "2025-09-01"));
  assert.match(nowhere ?? "", /tidak berujung pada kode yang berlaku/);
  const circle = faultsOf(
    change("33.10.15.2090", "33.10.15.2091", "2025-07-01"),
    change("33.10.15.2091", "33.10.15.2090", "2025-09-01"),
  );
  assert.is(circle.length, 2);
});

test("a desa does not become a kecamatan, and no code is replaced twice", () => {
  const [level] = faultsOf(change("33.10.15.2090", "33.10.15", "2025-09-01"));
  assert.match(level ?? "", /berbeda tingkat/);
  const [, twice] = [
    "",
    ...faultsOf(
      change("33.10.15.2090", BENTANGAN, "2025-07-01"),
      change("33.10.15.2090", "33.10.15.2016", "2025-09-01"),
    ),
  ];
  assert.match(twice ?? "", /tercatat dua kali/);
});

test("a new desa has no old code, every other change has one with its name", () => {
  const [parent] = faultsOf({ ...formed(CARVED, "2025-10-01"), kode_lama: GONE });
  assert.match(parent ?? "", /kosongkan kode_lama, dan sebut wilayah induknya di alasan/);
  const [missing] = faultsOf(change("", HOST, "2025-09-01"));
  assert.match(missing ?? "", /kode_lama kosong; hanya jenis dibentuk/);
  const [unnamed] = faultsOf({ ...change(GONE, HOST, "2025-09-01"), nama_lama: "" });
  assert.match(unnamed ?? "", /nama_lama kosong/);
});

test("a code that began earlier does not begin once more: its region took the other in", () => {
  const later = faultsOf(
    change("33.10.15.2091", HOST, "2025-07-01"),
    change(GONE, HOST, "2025-09-01"),
  );
  assert.is(later.length, 1);
  assert.match(later[0] ?? "", /sudah berlaku sejak 1 Juli 2025; .* jenisnya digabung/);
  const twice = faultsOf(formed(HOST, "2025-09-01"), change(GONE, HOST, "2025-09-01"));
  assert.match(twice[0] ?? "", /sudah berlaku sejak 1 September 2025/);
});

test("changes that cross each other in time are faults", () => {
  const [early] = faultsOf(absorbed(GONE, HOST, "2025-09-01"), formed(HOST, "2025-10-01"));
  assert.match(early ?? "", /baru berlaku sejak 1 Oktober 2025/);
  const crossed = faultsOf(
    change(GONE, "33.10.15.2091", "2025-09-01"),
    change("33.10.15.2091", HOST, "2025-07-01"),
  );
  assert.match(
    crossed[0] ?? "",
    /kode baru 33\.10\.15\.2091 sudah tidak berlaku sejak 1 Juli 2025/,
  );
  assert.match(crossed[1] ?? "", /kode lama 33\.10\.15\.2091 baru berlaku sejak 1 September 2025/);
});

test("a kecamatan whose code ended took its desa along", () => {
  const [fault] = faultsOf(change("33.10.27", "33.10.24", "2025-09-01"));
  assert.match(fault ?? "", /tidak satu pun desa di dalamnya tercatat berganti kode/);
});

const lost = (kode_lama: string, berlaku: string): Perubahan => ({
  ...change(kode_lama, "", berlaku),
  jenis: "hilang",
});
const renamed = (kode: string, nama_lama: string, berlaku: string): Perubahan => ({
  ...change(kode, kode, berlaku),
  ...{ jenis: "berganti_nama", nama_lama },
});

test("a code that nothing follows stands in reports of its time and leads to itself", () => {
  const registry = registryWith([lost(GONE, "2025-09-01")]);
  const on = (date: string) => desaOn(registry, KLATEN, date).includes(GONE);
  assert.equal([on("2025-08-31"), on("2025-09-01")], [true, false]);
  assert.is(currentKode(registry, GONE), GONE);
  assert.is(findNama(registry, GONE), "Lama");
  assert.equal(perubahanFaults(registry), []);
});

test("a code whose name changed was there before, under the old name, and ends nowhere", () => {
  const registry = registryWith([renamed(HOST, "Bentangan Lama", "2025-09-01")]);
  const on = (date: string) => desaOn(registry, KLATEN, date).includes(HOST);
  assert.equal([on("2025-08-31"), on("2025-09-01")], [true, true]);
  assert.is(findPerubahan(registry, HOST), undefined);
  assert.equal(formerKode(registry, HOST), []);
  assert.equal(
    formerNames(registry, HOST).map(({ nama_lama }) => nama_lama),
    ["Bentangan Lama"],
  );
  assert.equal(perubahanFaults(registry), []);
});

test("a row keeps a former name of its desa, but not one that another desa has", () => {
  const registry = registryWith([
    renamed(HOST, "Bentangan Lama", "2025-09-01"),
    renamed(HOST, "Duwet", "2025-07-01"),
  ]);
  assert.is(wasNamed(registry, HOST, "BENTANGAN-LAMA"), true);
  assert.is(wasNamed(registry, HOST, "Bentangan Baru"), false);
  assert.is(wasNamed(registry, HOST, "Duwet"), false);
});

test("a name is inherited by the code that has it since a change, not by an old namesake", () => {
  const moved = registryWith([
    renamed(HOST, "Duwet", "2025-09-01"),
    renamed("33.10.15.2016", "Sesuatu", "2025-09-01"),
  ]);
  assert.equal(inheritorsOf(moved, HOST, "Duwet"), ["33.10.15.2016"]);
  const namesake = registryWith([renamed(HOST, "Duwet", "2025-09-01")]);
  assert.equal(inheritorsOf(namesake, HOST, "Duwet"), []);
});

test.run();
