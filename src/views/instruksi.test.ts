import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findIndikator } from "../records/observasi.ts";
import { makeSite, repositorySite } from "../test/make-edisi.ts";
import { daftarInstruksiView, instruksiTables, instruksiView } from "./instruksi.ts";
import { kabupatenView } from "./kabupaten.ts";
import { findTopik } from "./topik/topics.ts";

const test = suite("instructions");

const index = repositorySite();
const viewOf = (id: string, site = index) => {
  const instruksi = site.dataset.instruksi.find((one) => one.id === id);
  if (!instruksi) throw new Error(`no instruction: ${id}`);
  return instruksiView(site, instruksi);
};
const KATINGAN = "katingan-437-2025";
const CONTOH = "contoh-1-2025";
const column = (tabel: ReturnType<typeof viewOf>["semua"], id: string) => {
  const at = tabel.kolom.findIndex((kolom) => kolom.id === id);
  return tabel.baris.flatMap(({ sel }) => sel[at] ?? []);
};

test("Katingan's instruction names eight of ten offices and states no deadline", () => {
  const { kalimat, tanggal, wilayah, instruksi } = viewOf(KATINGAN);
  assert.is(tanggal, "September 2025");
  assert.equal(wilayah, { nama: "Kabupaten Katingan", href: "/kabupaten/62.06/" });
  assert.match(kalimat.join(" "), /Sepuluh perangkat daerah disebut, delapan bernama: Dinas Kop/);
  assert.match(kalimat.join(" "), /tidak menyatakan tenggat atau periode/);
  assert.is(instruksi.nomor, "500.3.1/437/DKUKMP-II/IX/2025");
});

test("what the document does not state is said so, and nobody is called late", () => {
  const { semua } = viewOf(KATINGAN);
  for (const id of ["tenggat", "periode"])
    assert.ok(
      column(semua, id).every(({ teks }) => teks === "tidak dinyatakan"),
      id,
    );
  assert.ok(column(semua, "status").every(({ teks }) => teks === "Belum ada laporan di sini"));
});

test("every task stands in exactly one group of duty holders", () => {
  for (const id of [KATINGAN, CONTOH]) {
    const { kelompok, semua, pelaksana } = viewOf(id);
    const grouped = kelompok.flatMap(({ tabel }) => column(tabel, "tugas"));
    assert.is(grouped.length, semua.baris.length);
    const counts = pelaksana.baris.map(({ sel, jumlah }) => [jumlah === true, sel[2]?.nilai]);
    const parts = counts.filter(([isSum]) => !isSum).map(([, count]) => Number(count));
    assert.is(
      parts.reduce((sum, count) => sum + count, 0),
      counts.find(([isSum]) => isSum)?.[1],
    );
  }
  assert.equal(
    viewOf(KATINGAN).kelompok.map(({ id }) => id),
    ["opd", "camat", "bumd", "semua"],
  );
});

test("the database is a download; where its rows only name desa, it is not called one", () => {
  const cells = column(viewOf(KATINGAN).semua, "kemajuan");
  const list = cells.find(({ href }) => href === "/kabupaten/62.06/data.csv");
  assert.is(list?.teks, "Daftar desa (CSV)");
  assert.match(list?.catatan ?? "", "belum ada yang terisi");
  const full = column(viewOf(CONTOH).semua, "kemajuan");
  assert.ok(full.some(({ teks }) => teks === "Basis data (CSV)"));
  assert.ok(cells.some(({ teks }) => teks === "tidak diukur di sini"));
});

test("the example's tasks open their evidence and the topics that show them", () => {
  const { semua, kalimat } = viewOf(CONTOH);
  const evidence = column(semua, "bukti").filter(({ href }) => href !== null);
  assert.ok(evidence.length > 0);
  assert.ok(evidence.every(({ href }) => href?.startsWith("/kabupaten/99.01/")));
  assert.ok(column(semua, "kemajuan").some(({ href }) => href === "/kabupaten/99.01/sumber-daya/"));
  assert.ok(column(semua, "tenggat").some(({ catatan }) => catatan?.startsWith("sudah lewat")));
  assert.match(kalimat.join(" "), /1 lewat tenggat dan belum selesai/);
});

test("evidence on this site is found below a sub-path too", () => {
  const site = makeSite({ ...index.dataset, baseUrl: "https://papan.example/sub/" });
  const [first] = column(viewOf(CONTOH, site).semua, "bukti").filter(({ href }) => href !== null);
  assert.equal(
    [first?.href, first?.nilai],
    ["/sub/kabupaten/99.01/", "https://papan.example/sub/kabupaten/99.01/"],
  );
});

test("every task names a part of the site that exists", () => {
  for (const { id, tugas } of index.dataset.instruksi)
    for (const { id: task, kemajuan } of tugas) {
      const [kind, name] = (kemajuan ?? "").split("/");
      if (kind === "topik") assert.ok(findTopik(name ?? ""), `${id} ${task}: ${kemajuan}`);
      if (kind === "indikator") assert.ok(findIndikator(name ?? ""), `${id} ${task}: ${kemajuan}`);
    }
});

test("the list holds the real instructions, the fictional one stands apart", () => {
  const { tabel, fiktif, deskripsi } = daftarInstruksiView(index);
  assert.equal(
    tabel.baris.map(({ kode }) => kode),
    ["62.06"],
  );
  assert.equal(
    fiktif.map(({ href }) => href),
    ["/instruksi/contoh-1-2025/"],
  );
  assert.match(deskripsi, "25 tugas");
});

test("each table has an address of its own", () => {
  const addresses = instruksiTables(viewOf(CONTOH)).map(({ unduhan }) => unduhan);
  assert.is(new Set(addresses).size, addresses.length);
  assert.ok(addresses.includes("/instruksi/contoh-1-2025/tugas.csv"));
});

test("a kabupaten's page says how many tasks are done", () => {
  assert.is(
    kabupatenView(index, "62.06").instruksi[0]?.tugas,
    "25 tugas, statusnya belum dilaporkan di sini",
  );
  assert.is(
    kabupatenView(index, "99.01").instruksi[0]?.tugas,
    "13 tugas, 3 selesai (11 dari 13 dilaporkan)",
  );
});

/** 0 done of 25 would say that somebody looked. */
test("where nobody told how tasks stand, no state has a count", () => {
  const { pelaksana } = viewOf(KATINGAN);
  const tables = [pelaksana, daftarInstruksiView(index).tabel];
  for (const tabel of tables)
    for (const id of ["belum", "berjalan", "selesai"])
      for (const { nilai, teks } of column(tabel, id))
        assert.equal([nilai, teks], [null, "belum dilaporkan"]);
  const unknown = pelaksana.baris.map(({ sel }) => [sel[2]?.nilai, sel[3]?.nilai]);
  assert.ok(unknown.every(([tasks, silent]) => tasks === silent));
});

test("with some states told, the counts stand beside how many are told", () => {
  const known = index.dataset.instruksi.find(({ id }) => id === KATINGAN);
  if (!known) throw new Error("no instruction");
  const tugas = known.tugas.map((one, at) => (at === 0 ? { ...one, status: "berjalan" } : one));
  const instruksi = [{ ...known, tugas: tugas as typeof known.tugas }];
  const site = makeSite({ ...index.dataset, instruksi });
  const { baris } = viewOf(KATINGAN, site).pelaksana;
  const sum = baris.find(({ jumlah }) => jumlah === true)?.sel ?? [];
  assert.equal(
    sum.slice(2).map(({ nilai }) => nilai),
    [25, 24, 0, 1, 0],
  );
  assert.is(sum[2]?.catatan, "1 dari 25 dilaporkan");
  assert.is(
    kabupatenView(site, "62.06").instruksi[0]?.tugas,
    "25 tugas, 0 selesai (1 dari 25 dilaporkan)",
  );
});

test.run();
