import { createHash, webcrypto } from "node:crypto";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { RUANG_NAMA } from "../views/cetak/berkas.ts";
import { createUrls } from "../views/urls.ts";
import { ambilDaftar, TakDapat, type Ambil } from "./verifikasi-ambil.ts";
import { bacaBerkas } from "./verifikasi-berkas.ts";
import { daftarUji, NOW, tandaUji } from "./verifikasi-fixtures.ts";

const test = suite("lists and files of the page Verifikasi");

const { cetak } = createUrls("https://papan.example/");
const ALAMAT = { edisi: cetak.daftarEdisi, daftar: cetak.daftar };
const asked: string[] = [];

/** A site with two editions of Klaten. */
const site: Ambil = (address) => {
  asked.push(address);
  if (address === "/verifikasi/edisi.json")
    return Promise.resolve({ format: 1, edisi: { "33.10": ["2025-10-31", "2025-11-24"] } });
  const [tanggal] = /2025-\d\d-\d\d/.exec(address) ?? [];
  return Promise.resolve(
    tanggal === "2025-10-31" || tanggal === "2025-11-24" ? daftarUji(tanggal).daftar : undefined,
  );
};

async function failureOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.instance(error, TakDapat);
  return (error as TakDapat).message;
}

test.before.each(() => {
  asked.length = 0;
});

test("of an older edition its own list and the newest are fetched", async () => {
  const { edisi, terbaru } = await ambilDaftar(tandaUji("33.10.15.2015/2025-10-31"), ALAMAT, site);
  assert.is(edisi.daftar.tanggal, "2025-10-31");
  assert.is(terbaru.alamat, "/kabupaten/33.10/2025-11-24/pdf/");
  assert.equal(asked, [
    "/verifikasi/edisi.json",
    "/kabupaten/33.10/2025-10-31/pdf/dokumen.json",
    "/kabupaten/33.10/2025-11-24/pdf/dokumen.json",
  ]);
});

test("a label without a date is held against the newest edition", async () => {
  const { edisi, terbaru } = await ambilDaftar(tandaUji("/desa/33.10.15.2015/"), ALAMAT, site);
  assert.is(edisi.daftar.tanggal, "2025-11-24");
  assert.is(edisi, terbaru);
});

test("a region without documents is said to have none", async () => {
  for (const kode of ["33.11", "51"])
    assert.match(
      await failureOf(ambilDaftar(tandaUji(`${kode}/2025-11-24`), ALAMAT, site)),
      `belum punya dokumen untuk wilayah ${kode}`,
    );
});

test("an edition that is not there is told with those that are, and why it may be missing", async () => {
  const failure = (tanggal: string) =>
    failureOf(ambilDaftar(tandaUji(`33.10/${tanggal}`), ALAMAT, site));
  assert.match(await failure("2026-01-31"), "lebih baru daripada yang ada di sini");
  assert.match(await failure("2024-12-31"), "lebih tua daripada yang pertama");
  assert.match(
    await failure("2025-11-23"),
    "tidak punya edisi 23 November 2025 untuk wilayah 33.10. Periksa penulisan tanggalnya. Yang ada: 31 Oktober 2025 dan 24 November 2025.",
  );
});

test("a list that is not there yet, or of another form, is said so", async () => {
  const answers =
    (list: unknown): Ambil =>
    (address) =>
      address.endsWith("dokumen.json") ? Promise.resolve(list) : site(address);
  const tanda = tandaUji("33.10/2025-11-24");
  assert.match(
    await failureOf(ambilDaftar(tanda, ALAMAT, answers(undefined))),
    "belum ada di situs ini",
  );
  for (const odd of [null, 7, { format: 2 }])
    assert.match(await failureOf(ambilDaftar(tanda, ALAMAT, answers(odd))), "berbentuk lain");
});

function pdf(xmp: string): Uint8Array {
  return new TextEncoder().encode(`%PDF-1.7\n${xmp}\n%%EOF`);
}

function fileOf(bytes: Uint8Array) {
  return { size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}

function packet(kode: string): string {
  return `<rdf:Description xmlns:papan="${RUANG_NAMA}"><papan:edisi>2025-11-24</papan:edisi><papan:kode>${kode}</papan:kode><papan:sidik>${NOW.repeat(4)}</papan:sidik></rdf:Description>`;
}

const subtle = webcrypto.subtle as SubtleCrypto;

test("a PDF gives its label and the SHA-256 of its bytes", async () => {
  const bytes = pdf(packet("33.10.15.2015"));
  const { tanda, sha256 } = await bacaBerkas(fileOf(bytes), subtle);
  assert.is(tanda.kode, "33.10.15.2015");
  assert.is(sha256, createHash("sha256").update(bytes).digest("hex"));
});

test("where the browser offers no digest the label is read all the same", async () => {
  const { tanda, sha256 } = await bacaBerkas(fileOf(pdf(packet("33.10"))), undefined);
  assert.is(tanda.kode, "33.10");
  assert.is(sha256, null);
});

test("what is no PDF, has no label, several, is too large or cannot be read is said in a sentence", async () => {
  const bytes = new TextEncoder().encode("PK\u0003\u0004 isi");
  assert.match(await failureOf(bacaBerkas(fileOf(bytes), subtle)), "bukan PDF");
  assert.match(await failureOf(bacaBerkas(fileOf(pdf("")), subtle)), "tidak memuat label");
  const two = pdf(packet("33.10") + " ".repeat(5000) + packet("33.11"));
  assert.match(await failureOf(bacaBerkas(fileOf(two), subtle)), "lebih dari satu label");
  const large = { size: 50_000_001, arrayBuffer: () => Promise.reject(new Error("not asked for")) };
  assert.match(await failureOf(bacaBerkas(large, subtle)), "lebih dari 50 MB");
  const gone = { size: 5, arrayBuffer: () => Promise.reject(new Error("gone")) };
  assert.match(await failureOf(bacaBerkas(gone, subtle)), "tidak dapat dibaca");
});

test.run();
