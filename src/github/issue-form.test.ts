import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseForm } from "./issue-form.ts";

const FILE = "https://github.com/user-attachments/files/24108388/2025-12-31.xlsx";
const FILLED = `### Kabupaten atau kota

33.10 Kabupaten Klaten

### Tanggal data

2025-12-31

### Kantor penyusun

Dinas Koperasi

### Buku kerja

[2025-12-31.xlsx](${FILE})

### Keterangan

_No response_

### Pernyataan

- [x] Tidak ada data pribadi
- [X] Yang belum dilaporkan saya biarkan kosong
- [x] Saya berhak membagikan data ini
`;

const test = suite("github: text of the issue form");

test("a filled-in form says kabupaten, date, statements and attachment", () => {
  const answers = {
    kabupaten: "33.10",
    tanggal_data: "2025-12-31",
    ticked: 3,
    doubled: false,
    attachments: [FILE],
  };
  assert.equal(parseForm(FILLED), answers);
  assert.equal(parseForm(FILLED.replaceAll("\n", "\r\n")), answers);
});

test("an answer that names no code, two codes or part of a longer one names none", () => {
  for (const answer of ["Klaten", "33.10 atau 33.11", "33.10.15.2015", "133.10"])
    assert.is(
      parseForm(FILLED.replace("33.10 Kabupaten Klaten", answer)).kabupaten,
      undefined,
      answer,
    );
});

test("a date in another form is left to the workbook", () => {
  assert.is(parseForm(FILLED.replace("2025-12-31\n", "31-12-2025\n")).tanggal_data, undefined);
});

test("ticks count under their heading only", () => {
  const elsewhere = FILLED.replace("_No response_", "- [x] setuju\n- [x] setuju");
  assert.is(parseForm(elsewhere.replaceAll("- [x] Tidak", "- [ ] Tidak")).ticked, 2);
  assert.is(parseForm("- [x] satu\n- [x] dua\n- [x] tiga").ticked, 0);
});

test("ticks typed above the statements are none, and a heading that stands twice is told", () => {
  const typed = "### Pernyataan\n\n- [x] a\n- [x] b\n- [x] c";
  const form = FILLED.replaceAll(/- \[x\]/gi, "- [ ]").replace("_No response_", typed);
  assert.is(parseForm(form).ticked, 0);
  assert.is(parseForm(form).doubled, true);
  for (const heading of [
    "## Pernyataan",
    "  ### Pernyataan ##  ",
    "### Tanggal data",
    "#\tPernyataan",
  ])
    assert.is(parseForm(FILLED.replace("_No response_", heading)).doubled, true, heading);
  for (const words of ["Pernyataan", "### Pernyataan lain", "####### Pernyataan", "#Pernyataan"])
    assert.is(parseForm(FILLED.replace("_No response_", words)).doubled, false, words);
});

test("an attachment linked twice is one, images are none", () => {
  const image = '<img src="https://github.com/user-attachments/assets/0b1c-2d3e">';
  assert.equal(parseForm(`${FILLED}\n${FILE}\n${image}`).attachments, [FILE]);
  const other = FILE.replace("24108388", "24108389");
  assert.equal(parseForm(`${FILLED}\n${other}`).attachments, [FILE, other]);
});

test("only what GitHub's own upload gives is an attachment", () => {
  for (const address of [
    "http://github.com/user-attachments/files/1/a.xlsx",
    "https://github.com.example/user-attachments/files/1/a.xlsx",
    "https://example.com/https://github.com/user-attachments/files/x/a.xlsx",
    "https://github.com/user-attachments/files/1/../../../papan/papan/raw/a.xlsx",
    "https://github.com/user-attachments/files/1/a.xlsx/../../../evil",
    "https://github.com/user-attachments/files//a.xlsx",
    "https://raw.githubusercontent.com/papan/papan/main/a.xlsx",
    "file:///etc/passwd",
  ])
    assert.equal(parseForm(address).attachments, [], address);
});

test("a text without the form, or an endless one, says nothing and takes no time", () => {
  const nothing = {
    kabupaten: undefined,
    tanggal_data: undefined,
    ticked: 0,
    doubled: false,
    attachments: [],
  };
  assert.equal(parseForm(""), nothing);
  const start = performance.now();
  parseForm("### Pernyataan\n".repeat(200_000));
  parseForm(`${"https://github.com/user-attachments/files/1".repeat(50_000)}`);
  assert.ok(performance.now() - start < 1_000);
});

test.run();
