import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Jadi, Naskah, Tumpukan } from "../pdf/batch.ts";
import { cetakCache } from "./cetak-cache.node.ts";

const test = suite("cache of printed batches");
let root = "";

test.before.each(() => {
  root = mkdtempSync(join(tmpdir(), "papan-cetak-"));
});
test.after.each(() => rmSync(root, { recursive: true, force: true }));

function batchOf(isi: string, changes: Partial<Naskah> = {}): Tumpukan {
  const keterangan = {
    ...{ judul: "Lembar Data", uraian: "uji", kode: "99.01", tanggal: "2025-12-31", versi: "k0" },
    ...{ sidik: "ab", kertas: "A4", bentuk: "biasa", alamat: "https://papan.example/" },
  };
  const one = { berkas: "a.pdf", isi: () => isi, batas: null, kaki: ["kaki"], keterangan };
  return { kertas: "A4", gabungan: null, naskah: [{ ...one, ...changes }] };
}

const PDF: Jadi = { berkas: "a.pdf", bytes: Buffer.from("%PDF-1.7"), halaman: 2 };

test("a batch that was saved is found with size, pages and checksum", () => {
  const cache = cetakCache(root, "browser 1");
  const key = cache.keyOf(batchOf("isi"));
  assert.is(cache.find(key), undefined);
  cache.save(key, [PDF]);
  const [found] = cache.find(key) ?? [];
  assert.is(found?.bita, 8);
  assert.is(found?.halaman, 2);
  assert.is(found?.sha256, "86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b");
  assert.is(readFileSync(found?.file ?? "", "utf8"), "%PDF-1.7");
});

test("text, foot, metadata, paper, and what prints it each make another key", () => {
  const cache = cetakCache(root, "browser 1");
  const first = batchOf("isi");
  const [naskah] = first.naskah;
  assert.ok(naskah);
  const keys = [
    cache.keyOf(first),
    cache.keyOf(batchOf("isi lain")),
    cache.keyOf(batchOf("isi", { kaki: ["kaki lain"] })),
    cache.keyOf(batchOf("isi", { keterangan: { ...naskah.keterangan, sidik: "cd" } })),
    cache.keyOf({ ...first, kertas: "F4" }),
    cetakCache(root, "browser 2").keyOf(first),
  ];
  assert.is(new Set(keys).size, keys.length);
  assert.is(cache.keyOf(batchOf("isi")), keys[0]);
});

test("a batch that another build has saved meanwhile is taken as it is", () => {
  const cache = cetakCache(root, "browser 1");
  const key = cache.keyOf(batchOf("isi"));
  const first = cache.save(key, [PDF]);
  assert.equal(cache.save(key, [PDF]), first);
  assert.equal(readdirSync(join(root, key.slice(0, 2))), [key]);
});

test("a batch with a broken file is not found, and what is printed anew takes its place", () => {
  const cache = cetakCache(root, "browser 1");
  const key = cache.keyOf(batchOf("isi"));
  const [saved] = cache.save(key, [PDF]);
  const file = saved?.file ?? "";
  for (const broken of [file, join(dirname(file), "isi.json")]) {
    writeFileSync(broken, "%P");
    assert.is(cache.find(key), undefined);
    const [mended] = cache.save(key, [PDF]);
    assert.is(readFileSync(file, "utf8"), "%PDF-1.7");
    assert.equal(cache.find(key), [mended]);
  }
});

test("what a killed build left half-done is not found", () => {
  const cache = cetakCache(root, "browser 1");
  const key = cache.keyOf(batchOf("isi"));
  assert.throws(() => cache.save(key, [{ ...PDF, berkas: "tidak/ada.pdf" }]));
  assert.is(cache.find(key), undefined);
  assert.equal(readdirSync(join(root, key.slice(0, 2))), []);
});

test("what no build has asked for in a week is removed, what was asked for stays", () => {
  const cache = cetakCache(root, "browser 1");
  const keys = ["satu", "dua"].map((text) => cache.keyOf(batchOf(text)));
  const old = new Date(Date.now() - 8 * 86_400_000);
  for (const key of keys) {
    const [saved] = cache.save(key, [PDF]);
    utimesSync(dirname(saved?.file ?? ""), old, old);
  }
  const [asked] = cache.find(keys[0] ?? "") ?? [];
  cache.prune(7);
  assert.ok(existsSync(asked?.file ?? ""));
  assert.is(cache.find(keys[1] ?? ""), undefined);
});

test.run();
