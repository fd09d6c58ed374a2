import { dirname } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatDate, formatNumber, formatRupiah, formatSize } from "../../base/format.ts";
import type { DaftarDokumen } from "../../views/cetak/daftar.ts";
import { areaFile, csvRows, jsonFile } from "./download-parts.ts";
import { cellText, linkOf, tableIn, tablesOf, textOf } from "./page-parts.ts";
import { builtSite, filesIn, readSite } from "./site.ts";

const test = suite("tables about regions say the same as the files beside them");
let site = "";

test.before(async () => {
  site = await builtSite();
});

const codeIn = (cell = "") => /\/([\d.]+)\/(?:#|$)/.exec(linkOf(cell))?.[1] ?? "";

test("the desa and kelurahan counted of every kabupaten and province are those of the code list", () => {
  const broken: string[] = [];
  for (const file of filesIn(`${site}/data/wilayah`, ".json")) {
    const { wilayah } = jsonFile<{ wilayah: Record<string, string> }>(site, `data/wilayah/${file}`);
    const codes = Object.keys(wilayah);
    const count = (area: string) =>
      [false, true].map((kelurahan) =>
        formatNumber(
          codes.filter(
            (kode) =>
              kode.length === 13 &&
              kode.startsWith(`${area}.`) &&
              (kode.charAt(9) === "1") === kelurahan,
          ).length,
        ),
      );
    const provinsi = file.slice(0, 2);
    const parts = codes.filter((kode) => kode.length === 5);
    const pages = [`provinsi/${provinsi}`, ...parts.map((kode) => `kabupaten/${kode}`)];
    for (const page of pages) {
      const section = page.startsWith("provinsi") ? "wilayah" : "kecamatan";
      const rows = tableIn(readSite(site, `${page}/index.html`), section);
      const wanted = codes.filter((kode) =>
        section === "wilayah"
          ? kode.length === 5
          : kode.length === 8 && page.endsWith(kode.slice(0, 5)),
      );
      const shown = rows.map(({ cells }) => /[\d.]+$/.exec(textOf(cells[0] ?? ""))?.[0] ?? "");
      if (JSON.stringify(shown) !== JSON.stringify(wanted)) broken.push(page);
      for (const [at, { cells }] of rows.entries())
        if (
          JSON.stringify(cells.slice(1, 3).map(textOf)) !== JSON.stringify(count(shown[at] ?? ""))
        )
          broken.push(`${page} ${shown[at]}`);
    }
  }
  assert.equal(broken.slice(0, 10), []);
});

const COLUMNS = ["berbadan_hukum", "beroperasi", "memiliki_gerai", "jumlah_anggota"];

test("a kabupaten's figures per kecamatan are those of the kecamatan's file", () => {
  const broken: string[] = [];
  let cells = 0;
  for (const file of filesIn(`${site}/kabupaten`, "datapackage.json")) {
    const page = readSite(site, `kabupaten/${dirname(file)}/index.html`);
    for (const row of tableIn(page, "kecamatan")) {
      for (const [at, cell] of row.cells.slice(3).entries()) {
        const entry = areaFile(site, codeIn(row.cells[0]))?.indikator.find(
          ({ id }) => id === COLUMNS[at],
        );
        if (entry?.teks !== cellText(cell)) broken.push(`${codeIn(row.cells[0])} ${COLUMNS[at]}`);
        cells += 1;
      }
    }
  }
  assert.equal(broken, []);
  assert.ok(cells >= 20, `${cells} cells`);
});

test("what an indicator's page sums from rows is what the kabupaten's file and the province's CSV say", () => {
  const broken: string[] = [];
  let rows = 0;
  for (const file of filesIn(`${site}/indikator`, "index.html")) {
    const id = dirname(file);
    for (const { cells } of tableIn(readSite(site, `indikator/${file}`), "baris")) {
      const kode = codeIn(cells[0]);
      const entry = areaFile(site, kode)?.indikator.find((one) => one.id === id);
      const row = provinceRow(kode, id);
      const nilai = entry?.dari_baris.nilai ?? null;
      const format = entry?.satuan === "rupiah" ? formatRupiah : formatNumber;
      const amount = nilai === null ? "belum dilaporkan" : format(nilai);
      const coverage = `${formatNumber(Number(row?.["dilaporkan"]))} dari ${formatNumber(Number(row?.["desa"]))}`;
      const shown = textOf(cells[1] ?? "");
      if (!shown.startsWith(`${amount} ${coverage}`)) broken.push(`${id} ${kode}: ${shown}`);
      rows += 1;
    }
  }
  assert.equal(broken, []);
  assert.ok(rows >= 40, `${rows} rows`);
});

function provinceRow(kode: string, id: string): Readonly<Record<string, string>> | undefined {
  return csvRows(site, `provinsi/${kode.slice(0, 2)}/data.csv`).find(
    (row) => row["kode"] === kode && row["indikator"] === id,
  );
}

test("the newest edition that a province names of a kabupaten is the one of its CSV", () => {
  const broken: string[] = [];
  let rows = 0;
  for (const file of filesIn(`${site}/provinsi`, "data.json")) {
    const { edisi } = jsonFile<{ edisi: Record<string, readonly EditionRef[]> }>(
      site,
      `data/wilayah/${dirname(file)}.json`,
    );
    for (const { cells } of tableIn(
      readSite(site, `provinsi/${dirname(file)}/index.html`),
      "wilayah",
    )) {
      const newest = edisi[codeIn(cells[0])]?.at(-1);
      rows += 1;
      if (textOf(cells[3] ?? "") !== editionText(newest)) broken.push(codeIn(cells[0]));
    }
  }
  assert.equal(broken, []);
  assert.ok(rows >= 515, `${rows} rows`);
});

interface EditionRef {
  readonly tanggal_data: string;
  readonly ketelitian_tanggal: string;
  readonly disusun_oleh: string;
}

function editionText(edition: EditionRef | undefined): string {
  if (!edition) return "belum ada";
  const { tanggal_data, ketelitian_tanggal, disusun_oleh } = edition;
  const date = formatDate(ketelitian_tanggal === "bulan" ? tanggal_data.slice(0, 7) : tanggal_data);
  return `${date}${disusun_oleh === "proyek" ? " (disusun dari publikasi)" : ""}`;
}

test("the country's table counts the desa and the editions of every province as its files do", () => {
  const rows = tableIn(readSite(site, "index.html"), "wilayah");
  const broken = rows.filter(({ cells }) => {
    const kode = codeIn(cells[0]);
    const file = jsonFile<ProvinceFile>(site, `data/wilayah/${kode}.json`);
    const codes = Object.keys(file.wilayah);
    const desa = codes.filter((one) => one.length === 13);
    const kelurahan = desa.filter((one) => one.charAt(9) === "1").length;
    const kabupaten = codes.filter((one) => one.length === 5).length;
    const wanted = [
      formatNumber(desa.length - kelurahan),
      formatNumber(kelurahan),
      `${Object.keys(file.edisi).length} dari ${kabupaten} kabupaten/kota`,
    ];
    return JSON.stringify(cells.slice(1).map(textOf)) !== JSON.stringify(wanted);
  });
  assert.equal(broken, []);
  assert.is(rows.length, 38);
});

interface ProvinceFile {
  readonly wilayah: Readonly<Record<string, string>>;
  readonly edisi: Readonly<Record<string, readonly unknown[]>>;
}

test("a page of documents gives size, pages and checksum of each as the list beside the PDFs does", () => {
  const broken: string[] = [];
  let rows = 0;
  const pages = [...filesIn(site, "index.html")].filter((page) => page.includes("/dokumen/"));
  for (const page of pages)
    for (const row of tablesOf(readSite(site, page)).flatMap((table) => table.rows)) {
      const href = linkOf(row.cells[0] ?? "");
      const folder = href.slice(1, href.lastIndexOf("/"));
      const { dokumen } = jsonFile<DaftarDokumen>(site, `${folder}/dokumen.json`);
      const file = dokumen
        .flatMap(({ berkas }) => berkas)
        .find(({ berkas }) => href === `/${folder}/${berkas}`);
      const wanted = file && [
        `${formatSize(file.bita)}, ${file.halaman} hlm.`,
        `${file.sha256.slice(0, 12)}…`,
      ];
      if (JSON.stringify(row.cells.slice(1).map(textOf)) !== JSON.stringify(wanted))
        broken.push(`${page} ${href}`);
      rows += 1;
    }
  assert.equal(broken, []);
  assert.ok(rows >= 4 * pages.length && rows > 0, `${rows} documents on ${pages.length} pages`);
});

/** Tables that one of these suites compares, by the kind of their page and their section. */
const COMPARED: Readonly<Record<string, string>> = {
  desa: "anggota konteks riwayat terbitan",
  dokumen: "edisi",
  edisi: "ringkasan",
  indikator: "baris kabupaten terbitan",
  kabupaten: "kecamatan pernyataan terbitan",
  kecamatan: "desa potensi tindak-lanjut",
  nasional: "terbitan wilayah",
  provinsi: "indikator terbitan wilayah",
  publikasi: "golongan-inti golongan-jumlah golongan-kejadian golongan-persen",
};

/** What two editions differ by, both of which are compared; lists of the downloads themselves. */
const NO_DATA: Readonly<Record<string, string>> = {
  edisi: "perubahan",
  perubahan: "contoh",
  tahun: "contoh",
  unduhan: "kabupaten pola",
};

test("no table of any page is left out of these comparisons", () => {
  const unknown = filesIn(site, "index.html").flatMap((page) => {
    const text = readSite(site, page);
    const kind = /class="halaman-([\w-]+)/.exec(text)?.[1] ?? "";
    const known = [COMPARED[kind], NO_DATA[kind]].flatMap((names) => names?.split(" ") ?? []);
    return tablesOf(text)
      .filter(
        ({ isData, section }) => !isData && !known.includes(section.replace(/(?:-\d+)+$/, "")),
      )
      .map(({ label, section }) => `${page} ${kind} ${section}: ${label}`);
  });
  assert.equal(unknown, []);
});

test.run();
