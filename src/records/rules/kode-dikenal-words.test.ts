import { suite } from "uvu";
import * as assert from "uvu/assert";
import { contextOf, foundBy } from "../../test/found-by.ts";
import { BENTANGAN, registryWith } from "../../test/make-workbook.ts";
import type { Perubahan } from "../../wilayah/wilayah.ts";
import { kodeDikenal } from "./kode-dikenal.ts";

const test = suite("rule kode-dikenal, word by word");

/** What is said of a code that stands at an outlet, in a country where it had these changes. */
function said(
  kode: string,
  perubahan: readonly Partial<Perubahan>[] = [],
  more: readonly (readonly [kode: string, nama: string])[] = [],
) {
  const changes = perubahan.map((change) => ({
    ...{ kode_lama: "", kode_baru: "", nama_lama: "Lama", alasan: "uji", sumber: "uji" },
    ...change,
  }));
  const registry = registryWith(changes as readonly Perubahan[], more);
  const gerai = [{ kode, jenis: "kantor", status: "selesai" }] as const;
  const found = foundBy(kodeDikenal, { registry, edisi: { gerai } });
  return found.map(([place, ...words]) => (assert.is(place, "error Gerai!A2"), words));
}

const [X, Y] = ["33.10.15.2090", "33.10.15.2091"];
const DAY = "2025-11-24";
const ABROAD = "62.06.01.2001";

test("of a code that was in force once that is told, with the one to take", () => {
  assert.equal(said(X, [{ jenis: "hilang", kode_lama: X, berlaku: DAY }]), [
    [
      `kode "${X}" (Lama) tidak ada lagi dalam daftar wilayah sejak 24 November 2025; penerusnya tidak dinyatakan.`,
      "pakai kode yang berlaku bagi desa itu, atau hapus barisnya bila desanya tidak ada lagi.",
    ],
  ]);
  assert.equal(said(X, [{ jenis: "hilang", kode_lama: X, berlaku: "2025-11-25" }]), []);
  const replaced = { jenis: "berganti", kode_lama: X, kode_baru: BENTANGAN } as const;
  assert.equal(said(X, [{ ...replaced, berlaku: DAY }]), [
    [
      `kode "${X}" (Lama) tidak berlaku lagi sejak 24 November 2025.`,
      `pakai ${BENTANGAN}, kode penggantinya.`,
      `? ${BENTANGAN}`,
    ],
  ]);
});

test("of a code that is not yet in force that is told, whatever becomes of it later", () => {
  const begun = (day: string) =>
    `kode "${X}" (Lama) baru berlaku sejak ${day}, padahal tanggal datanya 24 November 2025.`;
  const erase = "hapus barisnya dari laporan ini, atau periksa tanggal datanya.";
  const formed = { jenis: "dibentuk", kode_baru: X, berlaku: "2025-12-01" } as const;
  const later = { kode_lama: X, berlaku: "2026-02-01" };
  for (const end of [
    { ...later, jenis: "hilang" },
    { ...later, jenis: "berganti", kode_baru: BENTANGAN },
  ] as const)
    assert.equal(said(X, [end, formed]), [[begun("1 Desember 2025"), erase]]);
  // What else becomes new, or is joined to it, says nothing of when it began.
  const others = [
    { jenis: "digabung", kode_lama: Y, kode_baru: X, berlaku: "2025-11-27" },
    { jenis: "dibentuk", kode_baru: BENTANGAN, berlaku: "2025-11-28" },
  ] as const;
  const end = { ...later, jenis: "hilang" } as const;
  assert.equal(said(X, [...others, end, formed]), [[begun("1 Desember 2025"), erase]]);
  const follows = { ...formed, jenis: "berganti", kode_lama: Y } as const;
  assert.equal(said(X, [follows, end]), [
    [
      begun("1 Desember 2025"),
      `pakai ${Y}, kodenya sebelum itu, atau periksa tanggal datanya.`,
      `? ${Y}`,
    ],
  ]);
});

test("a code that left the kabupaten before the data date is told with where it went", () => {
  const label = `kode "${X}" (Lama)`;
  for (const berlaku of ["2025-01-01", DAY])
    assert.equal(
      said(X, [
        { jenis: "berganti", kode_lama: X, kode_baru: ABROAD, berlaku: DAY },
        { jenis: "dibentuk", kode_baru: X, berlaku },
      ]),
      [
        [
          `${label} tidak berlaku lagi sejak 24 November 2025: kini ${ABROAD} di Kabupaten Katingan.`,
          "hapus barisnya dari laporan ini, atau periksa tanggal datanya.",
        ],
      ],
    );
});

test("a place elsewhere is told with its kabupaten, or as one", () => {
  const mistaken = (what: string, level: string) => [
    `${what}, bukan di Kabupaten Klaten.`,
    `pakai kode Kemendagri ${level} ini; kode BPS mirip tetapi menunjuk tempat lain.`,
  ];
  assert.equal(said(ABROAD), [
    mistaken(`kode "${ABROAD}" adalah Galinggang di Kabupaten Katingan`, "desa"),
  ]);
  assert.equal(said("62.99.01.2001", [], [["62.99.01.2001", "Jauh"]]), [
    mistaken('kode "62.99.01.2001" adalah Jauh di kabupaten lain', "desa"),
  ]);
  const areas = ["62.06", "62.06.01", "33.10.99"].map((wilayah, index) => ({
    ...{ kode_pendamping: `BA-0${index + 1}`, peran: "ba", wilayah },
  })) as readonly { kode_pendamping: string; peran: "ba"; wilayah: string }[];
  assert.equal(foundBy(kodeDikenal, { edisi: { pendamping: areas } }), [
    ["error Pendamping!C2", ...mistaken('kode "62.06" adalah Kabupaten Katingan', "wilayah")],
    [
      "error Pendamping!C3",
      ...mistaken('kode "62.06.01" adalah Kamipang di Kabupaten Katingan', "wilayah"),
    ],
    [
      "error Pendamping!C4",
      'kode "33.10.99" tidak ada dalam daftar wilayah.',
      "periksa angkanya; pakai kode Kemendagri (bukan kode BPS), misalnya dari templat.",
    ],
  ]);
});

test("a wrong code puts its row of Koperasi in doubt, and suggests those that bear its name", () => {
  const context = contextOf({
    edisi: { gerai: [{ kode: ABROAD, jenis: "kantor" }] },
    koperasi: (rows) =>
      rows.map((row) => (row.kode === BENTANGAN ? { ...row, kode: "33.10.15.2099" } : row)),
  });
  const breaches = kodeDikenal.check(context);
  assert.equal(
    breaches.map(({ place, doubt, suggestions }) => [place.sheet, doubt, suggestions]),
    [
      ["Koperasi", { rows: [16] }, [BENTANGAN]],
      ["Gerai", undefined, undefined],
    ],
  );
});

test.run();
