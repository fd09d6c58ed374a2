import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { fullRegistry, linesOf, placesOf, readMade } from "../../test/make-workbook.ts";
import { namaOrang } from "./nama-orang.ts";

const test = suite("rule nama-orang");

type Text = "penanggung_jawab" | "tindak_lanjut" | "catatan" | "sumber";

/** Desa Bentangan, Kecamatan Wonosari. */
const say = (field: Text, text: string) =>
  readMade({
    rows: { koperasi: [{ kode: "33.10.15.2015", [field]: text }] },
    registry: fullRegistry(),
  });
const isAsked = async (field: Text, text: string) => {
  const places = placesOf(await say(field, text));
  return places.filter((place) => place.startsWith("nama-orang")).length > 0;
};

test("a name where an office belongs is asked about, with the cell", async () => {
  const [line = ""] = linesOf(await say("penanggung_jawab", "Sri Wahyuni"));
  assert.match(line, /^PERINGATAN .*33.10\/2025-11-24.xlsx › lembar "Koperasi" › sel [A-Z]+2/);
  assert.match(line, 'kolom "Penanggung Jawab"');
  assert.match(line, '"Sri Wahyuni" tampak seperti nama orang');
});

test("who is addressed, in office or born is asked about in every free text", async () => {
  for (const text of [
    "Ketua Sutrisno",
    "Bendahara: Sri Lestari",
    "Rumah Pak Marno RT 02 RW 03",
    "Tgl lahir 12-03-1970",
    "tempat/tgl lahir Klaten",
    "Laporan Kades Bpk Joko Susilo",
    "Pak Lurah H. Suparman sudah setuju",
    "dihubungi lewat Ibu Hj. Aminah",
  ])
    for (const field of ["catatan", "sumber", "tindak_lanjut"] as const)
      assert.ok(await isAsked(field, text), `${field}: ${text}`);
});

test("offices, places and businesses are not taken for people", async () => {
  for (const text of [
    ...["Camat", "Camat Wonosari", "Dinas Koperasi", "Pengurus koperasi", "Pemerintah desa"],
    ...["Kepala Desa Bentangan", "Bank Klaten", "Dinas Komunikasi dan Informatika", "PT Pos"],
    ...["Bidang Koperasi", "BUMDes Maju", "Notaris", "Sekretaris Daerah", "Ketua Koperasi"],
  ])
    assert.not.ok(await isAsked("penanggung_jawab", text), text);
  for (const text of [
    ...["Ketua Koperasi dan Sekretaris Desa hadir", "Ibu Rumah Tangga ikut rapat", "Ibu Kota"],
    ...["Lapor Pak Lurah Bentangan", "ketua belum dipilih", "menunggu Pak camat", "Ibu Hamil"],
    ...["Rapat Ketua RT dan RW", "lahir dari musyawarah", "Sekretaris Kecamatan Wonosari"],
  ])
    assert.not.ok(await isAsked("catatan", text), text);
});

test("a name alone is asked about where an office belongs, and only if all of it may be one", () => {
  const said = (row: { readonly penanggung_jawab?: string; readonly catatan?: string }) =>
    foundBy(namaOrang, { edisi: { koperasi: [{ kode: "33.10.15.2015", ...row }] } });
  assert.equal(
    said({ penanggung_jawab: "Sri Wahyuni" }).map(([, ...words]) => words),
    [
      [
        '"Sri Wahyuni" tampak seperti nama orang atau tanggal lahirnya; isi sel ini terbit untuk umum.',
        "tulis jabatan atau kantornya saja, misalnya Ketua koperasi atau Camat; bila ini memang nama kantor, tempat, atau usaha, biarkan.",
      ],
    ],
  );
  assert.equal(said({ catatan: "Sri Wahyuni" }), []);
  assert.equal(said({ penanggung_jawab: "Toko Makmur" }), []);
});

test.run();
