import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeObservasi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { BENTANGAN, fullRegistry, KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { countDesa, kabupatenView } from "./kabupaten.ts";

const test = suite("kabupaten view");

const klaten = kabupatenView(repositorySite(), KLATEN);

/** Prokopim Setda Klaten, 24 November 2025. */
test("where operating and not yet do not add up, the sentence says what the rest is", () => {
  const text = kabupatenView(repositorySite(), "99.01").kalimat.join(" ");
  assert.match(
    text,
    "; 25 belum, termasuk yang merintis usaha; 1 tidak diketahui atau belum dilaporkan statusnya, per",
  );
  assert.match(klaten.kalimat.join(" "), "; 117 belum, per");
});

test("Klaten leads with its seven figures, each with publisher and date", () => {
  assert.equal(
    klaten.utama.map(({ id, angka }) => [id, angka.nilai]),
    [
      ["terbentuk", 401],
      ["beroperasi", 284],
      ["belum_beroperasi", 117],
      ["memiliki_gerai", 87],
      ["aset_terdaftar", 237],
      ["mitra_laku_pandai", 296],
      ["pengajuan_kemitraan", 46],
    ],
  );
  for (const { angka } of klaten.utama)
    assert.equal(
      [angka.sumber?.label, angka.sumber?.tanggal],
      ["Prokopim Setda Kab. Klaten", "24 November 2025"],
    );
});

test("every one of the example's seven figures shows its change since the last edition", () => {
  const { utama } = kabupatenView(repositorySite(), "99.01");
  assert.equal(
    utama.map(({ id, dari_klaim, perubahan }) => [id, dari_klaim, perubahan]),
    [
      ["terbentuk", false, "tetap sejak 24 November 2025"],
      ["beroperasi", false, "+2 sejak 24 November 2025"],
      ["belum_beroperasi", false, "−2 sejak 24 November 2025"],
      ["memiliki_gerai", true, "+3 sejak 24 November 2025"],
      ["aset_terdaftar", true, "+2 sejak 24 November 2025"],
      ["mitra_laku_pandai", true, "+5 sejak 24 November 2025"],
      ["pengajuan_kemitraan", true, "−5 sejak 24 November 2025"],
    ],
  );
});

test("a bound has no share, and the sentence begins with a capital", () => {
  const stated = (ketelitian: "tepat" | "minimal") => {
    const ringkasan = [
      { indikator: "terbentuk", nilai: 59 } as const,
      { indikator: "beroperasi", nilai: 11, ketelitian } as const,
    ];
    return kabupatenView(makeSite({ editions: [makeEdisi({ ringkasan })] }), KLATEN).kalimat[1];
  };
  assert.match(stated("tepat") ?? "", /^11 dari 59 .* sudah beroperasi \(18,6 %, dihitung Papan\)/);
  assert.match(stated("minimal") ?? "", /^Paling sedikit 11 dari 59 koperasi .* beroperasi, per/);
});

test("Klaten has 391 desa and 10 kelurahan in 26 kecamatan", () => {
  assert.equal(klaten.jumlah, { semua: 401, desa: 391, kelurahan: 10 });
  assert.is(klaten.kecamatan.length, 26);
  assert.is(klaten.kalimat[0], "Kabupaten Klaten punya 391 desa dan 10 kelurahan.");
});

test("284 of 401 is 70,8 %, and it is said who says so", () => {
  assert.match(
    klaten.kalimat[1] ?? "",
    /^284 dari 401 koperasi yang terbentuk sudah beroperasi \(70,8 %, dihitung Papan\); 117 belum, per 24 November 2025, .*Prokopim Setda Kab\. Klaten/,
  );
});

test("Klaten's edition is said to be compiled, and holds no rows", () => {
  assert.equal(
    [klaten.edisi?.dasar, klaten.edisi?.disusun, klaten.ada_rincian],
    ["disusun dari publikasi, bukan laporan kabupaten", true, false],
  );
});

test("38 Business Assistants and 2 PMO stand among the other statements", () => {
  const values = Object.fromEntries(
    klaten.pernyataan.map(({ indikator, nilai }) => [indikator, nilai]),
  );
  assert.equal([values["business_assistant"], values["project_management_officer"]], [38, 2]);
});

test("two figures of two publishers or dates are not made into one share", () => {
  const observasi = [
    makeObservasi({
      id: "a",
      indikator: "terbentuk",
      nilai: 248,
      tanggal_data: "2025-07-14",
      penerbit: "A",
    }),
    makeObservasi({
      id: "b",
      indikator: "beroperasi",
      nilai: 58,
      tanggal_data: "2026-01",
      penerbit: "B",
    }),
  ];
  const { kalimat } = kabupatenView(makeSite({ editions: [makeEdisi()], observasi }), KLATEN);
  assert.not.match(kalimat.join(" "), /58 dari 248/);
});

const ALL = smallRegistry().desaIn(KLATEN);

/** Every desa is formed, the first `known` say that they operate; the rest of the row is the same. */
const formed = (known: number) =>
  ALL.map((kode, position) => ({
    kode,
    musdesus: "sudah" as const,
    status_operasi: position < known ? ("beroperasi" as const) : null,
  }));

test("what is stated and what rows were counted do not share a sentence", () => {
  const ringkasan = [
    { indikator: "beroperasi", nilai: 20 },
    { indikator: "belum_beroperasi", nilai: 6 },
  ] as const;
  const editions = [makeEdisi({ koperasi: formed(3), ringkasan })];
  const { kalimat } = kabupatenView(makeSite({ editions }), KLATEN);
  assert.equal(kalimat.slice(1, 3), [
    "20 koperasi sudah beroperasi, per 24 November 2025, dinyatakan kabupaten.",
    "26 koperasi terbentuk, per 24 November 2025, menurut laporan per desa.",
  ]);
});

test("sums over different desa are made into no share", () => {
  const { kalimat } = kabupatenView(
    makeSite({ editions: [makeEdisi({ koperasi: formed(14) })] }),
    KLATEN,
  );
  assert.equal(kalimat.slice(1, 3), [
    "14 koperasi sudah beroperasi, per 24 November 2025, menurut laporan per desa (14 dari 26 desa/kelurahan melapor).",
    "26 koperasi terbentuk, per 24 November 2025, menurut laporan per desa.",
  ]);
});

test("the first report of a few desa leaves the county's last figures in front", () => {
  const ringkasan = [
    { indikator: "terbentuk", nilai: 26 },
    { indikator: "beroperasi", nilai: 24 },
  ] as const;
  const editions = [
    makeEdisi({ tanggal_data: "2025-10-31", ringkasan }),
    makeEdisi({ koperasi: formed(3).slice(0, 3) }),
  ];
  const { kalimat, kecamatan } = kabupatenView(makeSite({ editions }), KLATEN);
  assert.match(
    kalimat[1] ?? "",
    /^24 dari 26 koperasi yang terbentuk sudah beroperasi \(92,3 %, dihitung Papan\), per 31 Oktober 2025, dinyatakan kabupaten \(angka sekabupaten terakhir; laporan per 24 November 2025: 3 di antara 3 desa/,
  );
  assert.is(kecamatan[0]?.angka.beroperasi.terdahulu, false);
});

test("the table of kecamatan keeps the last full figure of each", () => {
  const editions = [
    makeEdisi({ tanggal_data: "2025-10-31", koperasi: formed(26) }),
    makeEdisi({ koperasi: formed(3).slice(0, 3) }),
  ];
  const { kecamatan } = kabupatenView(makeSite({ editions }), KLATEN);
  assert.equal(
    kecamatan.map(({ angka }) => [angka.beroperasi.angka.nilai, angka.beroperasi.terdahulu]),
    [
      [18, true],
      [8, true],
    ],
  );
});

test("Kota Blitar has kelurahan only, and no edition", () => {
  const { kalimat, edisi, pdf, data } = kabupatenView(repositorySite(), "35.72");
  assert.is(kalimat[0], "Kota Blitar punya 21 kelurahan.");
  assert.equal([edisi, pdf, data], [null, null, null]);
  assert.match(kalimat[1] ?? "", /Belum ada laporan kota/);
});

test("without an edition the newest figure that stands is told, never a withdrawn one", () => {
  const observasi = [
    makeObservasi({ id: "a", nilai: 2, tanggal_data: "2025-07-29" }),
    makeObservasi({ id: "b", nilai: 999, status: "dicabut" }),
  ];
  const { kalimat } = kabupatenView(makeSite({ observasi }), KLATEN);
  assert.match(
    kalimat[2] ?? "",
    /^Angka terbitan terbaru .*: 2 koperasi \(?sudah beroperasi\)?, 29 Juli 2025, menurut Prokopim Setda Kab\. Klaten\.$/,
  );
});

/** IDN Times Kaltim on Banjar: the words in front of the figure are narrower than the indicator's. */
test("a figure of which the publisher says what it counts is not led with without that", () => {
  const { kalimat, utama } = kabupatenView(repositorySite(), "63.03");
  const counted = "(yang dihitung: koperasi yang benar-benar beroperasi)";
  assert.ok(kalimat.join(" ").includes(`menurut IDN Times Kaltim ${counted}.`));
  assert.is(utama.find(({ id }) => id === "beroperasi")?.dasar, `angka terbitan ${counted}`);
});

test("rows that reported lead to a sentence with their number", () => {
  const koperasi = [{ kode: BENTANGAN, musdesus: "sudah", status_operasi: "beroperasi" } as const];
  const index = makeSite({ editions: [makeEdisi({ koperasi })] });
  const { kalimat, ada_rincian } = kabupatenView(index, KLATEN);
  assert.is(ada_rincian, true);
  assert.is(
    kalimat.at(-1),
    "Laporan per 24 November 2025 baru memuat rincian 1 dari 26 desa/kelurahan.",
  );
});

test("how many reported is not read from one indicator alone", () => {
  const koperasi = [{ kode: BENTANGAN, status_operasi: "beroperasi" } as const];
  const { kalimat } = kabupatenView(makeSite({ editions: [makeEdisi({ koperasi })] }), KLATEN);
  assert.match(kalimat.at(-1) ?? "", /rincian 1 dari 26/);
});

test("every kecamatan has its own sums, null where nobody reported", () => {
  const koperasi = [{ kode: BENTANGAN, jumlah_anggota: 1190 }];
  const view = kabupatenView(makeSite({ editions: [makeEdisi({ koperasi })] }), KLATEN);
  assert.equal(
    view.kecamatan.map(({ nama, angka }) => [nama, angka.jumlah_anggota.total.nilai]),
    [
      ["Kecamatan Wonosari", 1190],
      ["Kecamatan Klaten Utara", null],
    ],
  );
});

test("assistants are counted by role, without names", () => {
  const pendamping = [
    { kode_pendamping: "BA-1", peran: "ba", wilayah: "33.10.15", jumlah_koperasi: 10 },
    { kode_pendamping: "BA-2", peran: "ba", wilayah: "33.10.24", jumlah_koperasi: 8 },
    { kode_pendamping: "PMO-1", peran: "pmo", wilayah: "33.10" },
  ] as const;
  const view = kabupatenView(makeSite({ editions: [makeEdisi({ pendamping })] }), KLATEN);
  assert.equal(view.pendamping, [
    { peran: "Business Assistant", orang: 2, koperasi: 18 },
    { peran: "Project Management Officer", orang: 1, koperasi: null },
  ]);
});

test("editions are listed newest first, corrections with their reasons", () => {
  const why = { jenis_perubahan: "koreksi", alasan_perubahan: "Tertukar." } as const;
  const editions = [
    makeEdisi({ tanggal_data: "2025-08-31" }),
    makeEdisi({ tanggal_data: "2025-08-31", perubahan_ke: 1, meta: why }),
    makeEdisi(),
  ];
  const view = kabupatenView(makeSite({ editions }), KLATEN);
  assert.equal(
    view.editions.map(({ tanggal, href, perubahan }) => [tanggal, href, perubahan.length]),
    [
      ["24 November 2025", "/kabupaten/33.10/2025-11-24/", 0],
      ["31 Agustus 2025", "/kabupaten/33.10/2025-08-31/", 1],
    ],
  );
  assert.match(view.editions[1]?.perubahan[0] ?? "", /Tertukar\./);
});

test("Katingan's instruction is linked from its page", () => {
  const { instruksi, edisi } = kabupatenView(repositorySite(), "62.06");
  assert.equal(
    instruksi.map(({ href }) => href),
    ["/instruksi/katingan-437-2025/"],
  );
  assert.is(edisi?.tanggal, "September 2025");
});

test("desa and kelurahan of any area are counted", () => {
  const index = makeSite({ registry: fullRegistry() });
  assert.equal(countDesa(index, "00"), { semua: 83762, desa: 75266, kelurahan: 8496 });
  assert.equal(countDesa(index, "64.02"), { semua: 237, desa: 193, kelurahan: 44 });
});

test("no sentence of any of the 514 kabupaten and kota is unfinished", () => {
  const index = repositorySite();
  const odd = index.registry
    .kabupaten()
    .flatMap((kode) => kabupatenView(index, kode).kalimat)
    .filter((text) => /undefined|null|NaN| {2}| [.,;]|\(\)|\.\.|[^.?!]$/.test(text));
  assert.equal(odd, []);
});

test.run();
