import { suite } from "uvu";
import * as assert from "uvu/assert";
import { qrPath } from "../site/cetak/qr.ts";
import { copyOf, type Lembar } from "./pdf-lembar.node.ts";

const PERIKSA = "https://papan.example/verifikasi/#99.01.02.2003";
const LEMBAR: Lembar = {
  nama: "Desa Sukamaju",
  periksa: PERIKSA,
  artikel: `<p>Desa Sukamaju 99.01.02.2003</p><path d="${qrPath(PERIKSA).d}" />`,
  judul: {
    berkas: "99.01.02.2003_A4.pdf",
    kaki: ["Desa Sukamaju (99.01.02.2003)"],
    keterangan: {
      kode: "99.01.02.2003",
      judul: "Lembar Data Desa Sukamaju",
      uraian: "Desa Sukamaju, data per 31 Desember 2025",
      alamat: "https://papan.example/desa/99.01.02.2003/",
      kertas: "A4",
      bentuk: "biasa",
      sidik: "ab",
      tanggal: "2025-12-31",
      versi: "k0",
    },
  },
};

const test = suite("bench: pdf-lembar");

test("a copy is the sheet of another desa, of the same length", () => {
  const copy = copyOf(LEMBAR, 0);
  assert.is(copy.judul.berkas, "91.01.02.2003_A4.pdf");
  assert.is(copy.nama, "Desa Ukamajus");
  assert.ok(copy.artikel.startsWith("<p>Desa Ukamajus 91.01.02.2003</p>"));
  assert.equal(copy.judul.kaki, ["Desa Ukamajus (91.01.02.2003)"]);
});

test("a copy has the QR code of its own address", () => {
  const { artikel, periksa } = copyOf(LEMBAR, 9);
  assert.is(periksa, "https://papan.example/verifikasi/#92.02.02.2003");
  assert.ok(artikel.includes(`d="${qrPath(periksa).d}"`));
});

test("no two of many copies have the same code", () => {
  const codes = Array.from({ length: 700 }, (_, number) => copyOf(LEMBAR, number).judul.berkas);
  assert.is(new Set(codes).size, codes.length);
});

test.run();
