import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Koperasi } from "../records/types.gen.ts";
import { makeEdisi, makeObservasi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { addressOf, BENTANGAN, rowOf } from "../test/make-workbook.ts";
import { desaView } from "./desa.ts";

const test = suite("desa sentences");

const DUWET = "33.10.15.2016";
const NAMA = "Koperasi Desa Merah Putih Bentangan";

/** Sentences of Bentangan's page when its row says this. */
function sentences(...rows: Partial<Koperasi>[]): readonly string[] {
  const koperasi = rows.map((row) => ({ kode: BENTANGAN, ...row }));
  return desaView(makeSite({ editions: [makeEdisi({ koperasi })] }), BENTANGAN).kalimat;
}

test("full data: legal entity, operation and members, each with its date", () => {
  assert.equal(
    sentences({
      nama_koperasi: NAMA,
      tanggal_sk_ahu: "2025-06-03",
      status_operasi: "beroperasi",
      tanggal_operasi: "2025-07-21",
      jumlah_anggota: 1190,
    }),
    [
      "Koperasi Desa Merah Putih Bentangan berbadan hukum sejak 3 Juni 2025.",
      "Koperasi ini beroperasi sejak 21 Juli 2025.",
      "Anggotanya 1.190 orang per 24 November 2025.",
    ],
  );
});

/** How far the formation has come, and what the first sentence makes of it. */
const LEGAL: readonly (readonly [Partial<Koperasi>, RegExp])[] = [
  [{ badan_hukum: "sudah" }, /sudah berbadan hukum; tanggal SK-nya belum dilaporkan\.$/],
  [{ nomor_sk_ahu: "AHU-1" }, /sudah berbadan hukum; tanggal SK-nya belum dilaporkan\.$/],
  [
    { tanggal_akta: "2025-05-30", badan_hukum: "proses" },
    /punya akta notaris sejak 30 Mei 2025; SK badan hukumnya masih diproses\.$/,
  ],
  [
    { tanggal_musdesus: "2025-05-25", badan_hukum: "belum" },
    /dibentuk lewat musyawarah.* 25 Mei 2025; SK badan hukumnya dilaporkan belum ada\.$/,
  ],
  [{ tanggal_musdesus: "2025-05-25" }, /SK badan hukumnya belum dilaporkan\.$/],
  [
    { musdesus: "belum" },
    /^Musyawarah pembentukan koperasi di Desa Bentangan dilaporkan belum selesai\.$/,
  ],
  [{ jumlah_anggota: 40 }, /tahap pembentukannya belum dilaporkan\.$/],
];

for (const [row, expected] of LEGAL) {
  test(`the first sentence of ${JSON.stringify(row)} tells how far the formation is`, () => {
    assert.match(sentences(row)[0] ?? "", expected);
  });
}

test("a formation that was answered without a date is not called unreported", () => {
  for (const row of [{ musdesus: "sudah" }, { akta: "sudah" }, { nomor_akta: "12" }] as const)
    assert.not.match(sentences(row)[0] ?? "", /tahap .* belum dilaporkan/, JSON.stringify(row));
});

const OPERATION = [
  [{ status_operasi: "belum" }, "Koperasi ini belum beroperasi."],
  [
    { status_operasi: "belum", kendala: "modal" },
    "Koperasi ini belum beroperasi; kendala utamanya: modal.",
  ],
  [{ status_operasi: "merintis" }, "Koperasi ini masih merintis usaha."],
  [{ status_operasi: "beroperasi" }, "Koperasi ini beroperasi."],
  [{ status_operasi: "beroperasi_penuh" }, "Koperasi ini beroperasi penuh."],
  [{ status_operasi: "tidak_diketahui" }, "Pelapor menyatakan status operasinya tidak diketahui."],
  [{ jumlah_anggota: 40 }, "Status operasinya belum dilaporkan."],
] as const;

for (const [row, expected] of OPERATION) {
  test(`the second sentence of ${JSON.stringify(row)} is: ${expected}`, () => {
    assert.is(sentences(row)[1], expected);
  });
}

test("no members reported and no members at all are two sentences", () => {
  const told = { status_operasi: "beroperasi" } as const;
  assert.is(sentences(told)[2], "Laporan terakhir, 24 November 2025, tidak memuat jumlah anggota.");
  assert.is(
    sentences({ ...told, jumlah_anggota: 0 })[2],
    "Anggotanya 0 orang per 24 November 2025.",
  );
});

test("a second koperasi is mentioned", () => {
  const told = sentences({ jumlah_anggota: 1190 }, { koperasi_ke: 2, jumlah_anggota: 95 });
  assert.is(told.at(-1), "Desa ini punya 2 koperasi; anggotanya bersama-sama 1.285 orang.");
});

test("a desa that joined says whose koperasi it is and that it counts once", () => {
  const koperasi = [
    { kode: BENTANGAN, jumlah_anggota: 1190 },
    { kode: DUWET, koperasi_bersama: BENTANGAN },
  ];
  const index = makeSite({ editions: [makeEdisi({ koperasi })] });
  assert.equal(desaView(index, DUWET).kalimat, [
    "Desa Duwet bergabung dengan koperasi Desa Bentangan menurut laporan 24 November 2025.",
    "Angka koperasi bersama itu ada di halaman desa tuan rumahnya dan hanya dihitung satu kali.",
  ]);
});

test("little known: an empty row says so, then what was published, then the kabupaten's claim", () => {
  const observasi = [
    makeObservasi({
      wilayah: BENTANGAN,
      indikator: "anggota",
      tanggal_data: "2025-07-14",
      nilai: 1190,
      parafrasa: "Anggota aktif koperasi sekitar 1.190 orang.",
    }),
  ];
  const ringkasan = [{ indikator: "beroperasi", nilai: 284 } as const];
  const index = makeSite({ editions: [makeEdisi({ ringkasan })], observasi });
  assert.equal(desaView(index, BENTANGAN).kalimat, [
    "Rincian koperasi di Desa Bentangan belum dilaporkan.",
    "Satu keterangan tentang Desa Bentangan pernah terbit; per 14 Juli 2025, menurut Prokopim Setda Kab. Klaten: Anggota aktif koperasi sekitar 1.190 orang.",
    "Kabupaten Klaten secara keseluruhan: 284 koperasi sudah beroperasi, per 24 November 2025, dinyatakan kabupaten.",
  ]);
});

test("only what is surely newer than all others is called the newest", () => {
  const told = (...dates: readonly string[]) => {
    const observasi = dates.map((tanggal_data, place) =>
      makeObservasi({ id: `o${place}`, wilayah: BENTANGAN, tanggal_data }),
    );
    return desaView(makeSite({ observasi }), BENTANGAN).kalimat[1] ?? "";
  };
  assert.match(told("2025-07-14", "2025-06"), "2 keterangan tentang Desa Bentangan pernah");
  assert.match(told("2025-07-14", "2025-06"), "; yang terbaru, 14 Juli 2025, menurut");
  assert.match(told("2025-07-14", "2025-07"), "; salah satunya, Juli 2025, menurut");
  assert.match(told("2025-07-14", "2025-07-14"), "; salah satunya, 14 Juli 2025, menurut");
});

test("nothing known, not even an edition: that is all that is said", () => {
  assert.equal(desaView(makeSite({}), BENTANGAN).kalimat, [
    "Belum ada laporan kabupaten tentang koperasi di Desa Bentangan.",
  ]);
});

test("a withdrawn report of the press is not repeated", () => {
  const observasi = [makeObservasi({ wilayah: BENTANGAN, status: "dicabut" })];
  assert.is(desaView(makeSite({ observasi }), BENTANGAN).kalimat.length, 1);
});

test("a row that only gives a source or a remark reports nothing", () => {
  assert.is(
    sentences({ sumber: "Laporan desa", catatan: "Menunggu." })[0],
    "Rincian koperasi di Desa Bentangan belum dilaporkan.",
  );
});

test("no sentence of any desa with a page is unfinished", () => {
  const index = repositorySite();
  const odd = index.reporting
    .flatMap((kabupaten) => index.registry.desaIn(kabupaten))
    .flatMap((kode) => desaView(index, kode).kalimat)
    .filter((text) => /undefined|null|NaN| {2}| [.,;]|\(\)|\.\.|[^.?!"]$/.test(text));
  assert.equal(odd, []);
});

/** Sentences when the report of October said `before`, and that of November `now`. */
function after(before: Partial<Koperasi>, now: Partial<Koperasi>) {
  const editionOf = (tanggal_data: string, row: Partial<Koperasi>) =>
    makeEdisi({ tanggal_data, koperasi: [{ kode: BENTANGAN, ...row }] });
  const editions = [editionOf("2025-10-31", before), editionOf("2025-11-24", now)];
  return desaView(makeSite({ editions }), BENTANGAN);
}

test("a koperasi that operated before is not told as one that is starting", () => {
  const before = { status_operasi: "beroperasi" } as const;
  assert.is(
    after(before, { status_operasi: "merintis" }).kalimat[1],
    "Koperasi ini masih merintis usaha; padahal menurut laporan per 31 Oktober 2025 sudah beroperasi.",
  );
  assert.is(
    after(before, { jumlah_anggota: 40 }).kalimat[1],
    "Status operasinya belum dilaporkan; menurut laporan per 31 Oktober 2025 sudah beroperasi.",
  );
  assert.is(
    after(before, { status_operasi: "beroperasi_penuh" }).kalimat[1],
    "Koperasi ini beroperasi penuh.",
  );
});

test("a blank row does not unsay the report before it", () => {
  assert.is(
    after({ status_operasi: "beroperasi" }, {}).kalimat[0],
    "Laporan per 24 November 2025 belum memuat rincian koperasi di Desa Bentangan; yang terakhir, per 31 Oktober 2025, ada di riwayat di bawah.",
  );
});

test("what strikes in a report is told at the top of its page, with the way to the edition", () => {
  const made = makeEdisi({ koperasi: [{ kode: BENTANGAN, jumlah_anggota: 119_000 }] });
  const cell = addressOf("koperasi", "jumlah_anggota", rowOf(BENTANGAN));
  const place = { file: made.berkas, sheet: "Koperasi", cell };
  const odd = { code: "nilai-melonjak", severity: "warning", place, message: "", fix: "" } as const;
  const view = desaView(makeSite({ editions: [{ ...made, temuan: [odd] }] }), BENTANGAN);
  assert.equal(view.janggal, {
    teks: "Jumlah Anggota berubah sepuluh kali lipat atau lebih sejak laporan sebelumnya",
    href: "/kabupaten/33.10/2025-11-24/#peringatan",
  });
  assert.is(after({}, { jumlah_anggota: 40 }).janggal, null);
});

test.run();
