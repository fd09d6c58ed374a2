import { createHash } from "node:crypto";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryData, repositorySite } from "../../test/make-edisi.ts";
import type { Dataset } from "../../records/dataset.ts";
import { indexSite, type SiteIndex } from "../site-index.ts";
import { berkasName } from "../urls-cetak.ts";
import { jumlahFolder, type BerkasJadi, type FolderJadi } from "./berkas.ts";
import { tumpukanOf } from "./cetakan.ts";
import { daftarFolder, type DaftarDokumen } from "./daftar.ts";
import { sidikDikenal } from "./daftar-sidik.ts";
import { folderCetak, type FolderCetak } from "./folder.ts";
import { bahanSidik, SIDIK_LENGTH } from "./sidik.ts";

const test = suite("list of documents");

const index = repositorySite();
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
/** Stands for the digest of a workbook's bytes. */
const hashOf = (berkas: string) => sha256(berkas);

function jadiOf(folder: FolderCetak): FolderJadi {
  const berkas = tumpukanOf(folder).flatMap(({ cetakan, gabungan, kertas }): BerkasJadi[] => {
    const merged = {
      kode: gabungan ?? "",
      jenis: "kecamatan",
      kertas,
      bentuk: "gabungan",
    } as const;
    return [...cetakan, ...(gabungan === null ? [] : [merged])].map((key) => ({
      ...key,
      ...{ berkas: berkasName(key), bita: 37_000, halaman: 2, sha256: sha256(berkasName(key)) },
    }));
  });
  return { berkas, zip: { bita: 9_000_000, sha256: sha256("zip") } };
}

function daftarOf(site: SiteIndex, wilayah: string, tanggal: string): DaftarDokumen {
  const folder = folderOf(site, wilayah, tanggal);
  return daftarFolder(folder, {
    index,
    hashOf,
    sha256,
    jadi: jadiOf(folder),
    sidik: sidikOf(folder),
  });
}

function folderOf(site: SiteIndex, wilayah: string, tanggal: string): FolderCetak {
  const folder = folderCetak(site, wilayah).find((one) => one.tanggal === tanggal);
  if (!folder) throw new Error(`no folder ${wilayah} ${tanggal}`);
  return folder;
}

function sidikOf(folder: FolderCetak): string {
  return sha256(bahanSidik(folder, hashOf, sha256));
}

/** The site as it was when fewer workbooks or figures had been filed. */
function siteBefore(change: Partial<Dataset>): SiteIndex {
  const { urls, repository } = index;
  const dataset = { ...repositoryData().dataset, ...change };
  return indexSite({ dataset, urls, repository, scope: "default" });
}

test("Klaten's list names 535 files of 428 regions and says that the edition is the newest", () => {
  const daftar = daftarOf(index, "33.10", "2025-11-24");
  assert.is(daftar.dokumen.length, 401 + 26 + 1);
  assert.is(daftar.dokumen.flatMap(({ berkas }) => berkas).length, 401 + 26 * 5 + 4);
  assert.is(daftar.terbaru, null);
  assert.is(daftar.versi, "k0");
  assert.is(daftar.nama, "Kabupaten Klaten");
  assert.ok(daftar.dokumen.every(({ berubah }) => berubah === undefined));
});

test("the first known digest is the present one", () => {
  for (const folder of folderCetak(index, "99.01")) {
    const { sidik, sidik_dikenal } = daftarOf(index, "99.01", folder.tanggal);
    assert.is(sidik_dikenal[0]?.sidik, sidik.slice(0, SIDIK_LENGTH));
    assert.is(sidik_dikenal[0]?.terbitan_sesudahnya, 0);
    assert.is(new Set(sidik_dikenal.map((one) => one.sidik)).size, sidik_dikenal.length);
  }
});

test("the digest from before a correction is known, with its version", () => {
  const editions = repositoryData().dataset.editions.filter(
    ({ tanggal_data, perubahan_ke }) => tanggal_data !== "2025-11-24" || perubahan_ke === 0,
  );
  const before = sidikOf(folderOf(siteBefore({ editions }), "99.01", "2025-11-24"));
  const daftar = daftarOf(index, "99.01", "2025-11-24");
  const known = daftar.sidik_dikenal.find(({ sidik }) => before.startsWith(sidik));
  assert.is(known?.versi, "k0");
  assert.is(daftar.versi, "k1");
  assert.equal(
    daftar.koreksi.map(({ versi, halaman }) => [versi, halaman]),
    [["k1", "/kabupaten/99.01/2025-11-24/k1/"]],
  );
});

test("the digest from before the newest figure was filed is known", () => {
  const { observasi } = repositoryData().dataset;
  const last = observasi.filter(({ wilayah }) => wilayah.startsWith("33.10")).at(-1);
  const site = siteBefore({ observasi: observasi.filter((one) => one !== last) });
  const before = sidikOf(folderOf(site, "33.10", "2025-11-24"));
  const { sidik_dikenal } = daftarOf(index, "33.10", "2025-11-24");
  const known = sidik_dikenal.find(({ sidik }) => before.startsWith(sidik));
  assert.is(known?.terbitan_sesudahnya, 1);
});

test("the digest an edition had while it was the newest is known after the next one came", () => {
  const editions = repositoryData().dataset.editions.filter(
    ({ tanggal_data }) => tanggal_data <= "2025-05-31",
  );
  const then = sidikOf(folderOf(siteBefore({ editions }), "99.01", "2025-05-31"));
  const { sidik, sidik_dikenal } = daftarOf(index, "99.01", "2025-05-31");
  assert.is.not(then, sidik, "figures of later months were known then");
  assert.ok(sidik_dikenal.some((one) => then.startsWith(one.sidik)));
});

test("the digest from before an older edition was filed late is known", () => {
  const editions = repositoryData().dataset.editions.map((edisi) =>
    edisi.kabupaten === "99.01" && edisi.tanggal_data === "2025-08-31"
      ? { ...edisi, meta: { ...edisi.meta, tanggal_laporan: "2026-03-01" } }
      : edisi,
  );
  const early = editions.filter(
    ({ kabupaten, tanggal_data }) => kabupaten !== "99.01" || tanggal_data !== "2025-08-31",
  );
  const then = sidikOf(folderOf(siteBefore({ editions: early }), "99.01", "2025-12-31"));
  const { sidik_dikenal } = daftarOf(siteBefore({ editions }), "99.01", "2025-12-31");
  assert.ok(sidik_dikenal.some(({ sidik }) => then.startsWith(sidik)));
});

test("of thousands of figures only some digests are told, soon, and that is said", () => {
  const { observasi } = repositoryData().dataset;
  const own = observasi.filter(({ wilayah }) => wilayah.startsWith("99.01"));
  const many = Array.from({ length: 300 }, (_, at) =>
    own.map((one) => ({ ...one, id: `${one.id}-${at}` })),
  ).flat();
  const site = siteBefore({ observasi: many });
  const folder = folderOf(site, "99.01", "2025-11-24");
  const begun = performance.now();
  const { dikenal, terpotong } = sidikDikenal(folder, { index: site, hashOf, sha256 });
  assert.ok(performance.now() - begun < 1000, `${many.length} figures`);
  assert.ok(dikenal.length > 100 && dikenal.length <= 400, `${dikenal.length}`);
  assert.is(terpotong, true);
  assert.ok(sidikOf(folder).startsWith(dikenal[0]?.sidik ?? "-"));
  assert.ok(dikenal.some(({ versi }) => versi === "k0"));
  assert.is(daftarOf(index, "99.01", "2025-11-24").sidik_terpotong, undefined);
});

test("a digest of other data is not known", () => {
  const { sidik_dikenal } = daftarOf(index, "99.01", "2025-12-31");
  const other = sha256("other data");
  assert.not.ok(sidik_dikenal.some(({ sidik }) => other.startsWith(sidik)));
});

test("an older edition says in words what has changed in each region, and where the newest is", () => {
  const daftar = daftarOf(index, "99.01", "2025-06-30");
  assert.is(daftar.terbaru?.tanggal, "2025-12-31");
  assert.is(daftar.terbaru?.daftar, "/kabupaten/99.01/2025-12-31/pdf/dokumen.json");
  const linesOf = (kode: string) =>
    daftar.dokumen.find((one) => one.kode === kode)?.berubah?.["k0"] ?? [];
  assert.match(linesOf("99.01")[0] ?? "", /^60 dari 60 desa\/kelurahan berubah: /);
  assert.ok(
    linesOf("99.01").includes(
      "Terbentuk, hitungan per desa: 50 → 60 (cakupannya lain); dilaporkan 53 → 60 dari 60",
    ),
  );
  assert.match(
    linesOf("99.01.01")[0] ?? "",
    /^12 dari 12 desa\/kelurahan berubah: .+, dan 8 lagi$/,
  );
  const desa = linesOf("99.01.02.2003");
  assert.ok(desa.length > 1 && desa.length <= 6);
  assert.match(desa.at(-1) ?? "", /^dan [\d.]+ isian lagi$/);
  assert.ok(desa.slice(0, -1).every((line) => line.includes(" → ")));
});

test("a correction of few cells changes few regions, told for its version alone", () => {
  const corrected = folderCetak(index, "99.01").filter(({ tanggal }) => tanggal <= "2025-11-24");
  assert.is(corrected.at(-1)?.tanggal, "2025-11-24");
  const { urls, repository } = index;
  const editions = repositoryData().dataset.editions.filter(
    ({ tanggal_data }) => tanggal_data <= "2025-11-24",
  );
  const then = indexSite({
    dataset: { ...repositoryData().dataset, editions },
    ...{ urls, repository, scope: "default" },
  });
  const folder = folderOf(then, "99.01", "2025-11-24");
  const input = { index: then, hashOf, sha256, jadi: jadiOf(folder), sidik: sidikOf(folder) };
  const { dokumen, terbaru } = daftarFolder(folder, input);
  assert.is(terbaru, null);
  const changed = dokumen.filter(({ berubah }) => berubah !== undefined);
  const desa = changed.filter(({ kode }) => kode.length === 13);
  assert.ok(desa.length > 0 && desa.length < 20, `${desa.length} desa`);
  assert.ok(changed.every(({ berubah }) => Object.keys(berubah ?? {}).join() === "k0"));
});

test("what a correction changed is told before what came with a later edition", () => {
  const { dokumen } = daftarOf(index, "99.01", "2025-11-24");
  const both = dokumen.filter(
    ({ kode, berubah }) => kode.length === 13 && berubah?.["k0"]?.[0]?.startsWith("Koreksi (k1), "),
  );
  assert.ok(both.length > 0 && both.length < 20, `${both.length} desa`);
  for (const { berubah } of both) {
    const lines = berubah?.["k0"] ?? [];
    const corrected = lines.filter((line) => line.startsWith("Koreksi"));
    assert.equal(lines, [...corrected, ...(berubah?.["k1"] ?? [])]);
    assert.ok(corrected.every((line) => line.includes(" → ") || line.endsWith(" lagi")));
  }
});

test("what a reader asks about first stands before numbers of deeds", () => {
  const { dokumen } = daftarOf(index, "99.01", "2025-06-30");
  const all = dokumen.filter(({ kode }) => kode.length === 13);
  const places = all.map(({ berubah }) => {
    const lines = berubah?.["k0"] ?? [];
    const at = (words: RegExp) => lines.findIndex((line) => words.test(line));
    return [
      at(/^(?:Status Operasi|Jumlah Anggota):/),
      at(/^(?:Nomor|Tanggal) (?:Akta|SK)/),
    ] as const;
  });
  assert.ok(places.some(([first]) => first === 0));
  assert.ok(places.every(([first, last]) => last < 0 || first < last));
});

test("a province's list names no version", () => {
  const daftar = daftarOf(index, "33", "2025-11-24");
  assert.is(daftar.versi, null);
  assert.is(daftar.dasar, "dari edisi kabupaten/kota");
  assert.is(daftar.sidik_dikenal[0]?.versi, null);
});

test("SHA256SUMS has a line per file and the ZIP, by name", () => {
  const folder = folderOf(index, "62.06", "2025-09-30");
  const jadi = jadiOf(folder);
  const lines = jumlahFolder(folder, jadi).trimEnd().split("\n");
  assert.is(lines.length, jadi.berkas.length + 1);
  assert.ok(lines.every((line) => /^[0-9a-f]{64} {2}62\.06\S*\.(pdf|zip)$/.test(line)));
  const names = lines.map((line) => line.slice(66));
  assert.equal(names, [...names].sort());
});

test.run();
