import { suite } from "uvu";
import * as assert from "uvu/assert";
import { arrangeByDesa } from "../indicators/koperasi.ts";
import type { Koperasi } from "../records/types.gen.ts";
import { makeEdisi, makeSite, type MadeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { koperasiView, saysAnything, type KoperasiView } from "./koperasi.ts";

const test = suite("koperasi view");

function viewOf(row: Partial<Koperasi>, long: MadeEdisi = {}): KoperasiView {
  const edisi = makeEdisi({ ...long, koperasi: [{ kode: BENTANGAN, ...row }] });
  const [koperasi] = arrangeByDesa(edisi).desa.get(BENTANGAN)?.koperasi ?? [];
  if (!koperasi) throw new Error("no koperasi");
  return koperasiView(makeSite({ editions: [edisi] }), edisi, koperasi);
}

const stage = (label: string, row: Partial<Koperasi>) =>
  viewOf(row).tahap.find((each) => each.label === label)?.teks;

test("a rung is told with its date", () => {
  assert.is(stage("SK AHU", { tanggal_sk_ahu: "2025-06-03" }), "Sudah, 3 Juni 2025");
  assert.is(stage("NPWP", { npwp: "belum" }), "Belum");
  assert.is(stage("NIB", { nib: "proses" }), "Proses");
  assert.is(stage("NIB", {}), "Belum dilaporkan");
});

test("land, building and loan are told in the words of their lists", () => {
  assert.is(stage("Lahan", { status_lahan: "diperiksa" }), "Proses, sedang diverifikasi");
  assert.is(stage("Gerai dibangun", { progres_gerai: 45 }), "Proses, 45 %");
  assert.is(stage("Pinjaman bank", { pinjaman: "cair" }), "Sudah cair");
});

test("Belum and not reported are two states of a document", () => {
  const { dokumen } = viewOf({ npwp: "belum", nib: "sudah" });
  const states = Object.fromEntries(dokumen.map(({ label, keadaan }) => [label, keadaan]));
  assert.equal(
    [states["NPWP"], states["NIB"], states["Rekening bank"]],
    ["belum", "sudah", "belum_dilaporkan"],
  );
});

test("documents are summed up; nothing known of any is not 0 dari 6", () => {
  assert.is(
    viewOf({ npwp: "belum", nib: "sudah", tanggal_sk_ahu: "2025-06-03" }).dokumen_ringkas,
    "2 dari 6 sudah, 3 belum dilaporkan",
  );
  assert.is(viewOf({ jumlah_anggota: 40 }).dokumen_ringkas, "belum dilaporkan");
});

test("figures that are reported are shown, a zero among them, the others are named as missing", () => {
  const { angka, tidak_dilaporkan } = viewOf({ jumlah_anggota: 1190, jumlah_karyawan: 0 });
  assert.equal(
    angka.map(({ label, angka: figure }) => [label, figure.teks]),
    [
      ["Jumlah Anggota", "1.190"],
      ["Jumlah Pengelola dan Karyawan", "0"],
    ],
  );
  assert.ok(tidak_dilaporkan.includes("Simpanan Pokok"));
  assert.ok(!tidak_dilaporkan.includes("Jumlah Anggota"));
});

test("every figure has a source with sheet and cell", () => {
  const { angka } = viewOf({ jumlah_anggota: 1190, simpanan_pokok: "<5", nilai_pinjaman: 1 });
  assert.equal(
    angka.map(({ angka: figure }) => figure.sumber?.label),
    ["AJ16", "AR16", "AW16"].map((cell) => `laporan kabupaten, lembar Koperasi sel ${cell}`),
  );
});

test("withheld money says so and is not called missing", () => {
  const { angka, tidak_dilaporkan } = viewOf({ simpanan_pokok: "<5" });
  assert.equal([angka[0]?.angka.teks, angka[0]?.angka.nilai], ["disembunyikan", null]);
  assert.ok(!tidak_dilaporkan.includes("Simpanan Pokok"));
});

test("Ada lists the rows, Belum says there are none, blank says nothing", () => {
  const gerai = [
    {
      kode: BENTANGAN,
      jenis: "sembako",
      status: "dibangun",
      progres: 80,
      luas: 48.5,
      tanggal_buka: "2025-09-15",
    } as const,
  ];
  const { kelompok } = viewOf({ gerai: "ada", kemitraan: "belum" }, { gerai });
  assert.equal(kelompok, [
    {
      judul: "Gerai dan layanan",
      butir: [
        {
          nama: "Gerai sembako",
          status: "Sedang dibangun",
          rincian: "80 % · dibuka 15 September 2025 · 48,5 m²",
        },
      ],
      kosong: null,
    },
    { judul: "Kemitraan", butir: [], kosong: "Dilaporkan belum ada." },
  ]);
});

test("a partnership names the bank, an asset its description, a training its certificate", () => {
  const long = {
    kemitraan: [
      { kode: BENTANGAN, mitra: "bpd_laku_pandai", lembaga: "Bank Jateng", status: "aktif" },
    ],
    aset: [{ kode: BENTANGAN, jenis: "bangunan", status: "pinjam_pakai", uraian: "Balai dusun" }],
    pelatihan: [{ kode: BENTANGAN, materi: "Pembukuan", peserta: 5 }],
    usaha: [{ kode: BENTANGAN, bidang: "sembako", pengelola: "bumdes" }],
  } as const;
  const flags = {
    kemitraan: "ada",
    aset_terdaftar: "ada",
    pelatihan: "ada",
    usaha: "ada",
  } as const;
  assert.equal(
    viewOf(flags, long).kelompok.flatMap(({ butir }) => butir),
    [
      { nama: "Laku Pandai (bank daerah)", status: "Aktif", rincian: "Bank Jateng" },
      { nama: "Bangunan", status: "Pinjam pakai", rincian: "Balai dusun" },
      { nama: "Pembukuan", status: "Sertifikat belum dilaporkan", rincian: "5 peserta" },
      { nama: "Sembako", status: "BUMDes", rincian: "" },
    ],
  );
});

test("operation lines give labels, not ids, and leave out what is blank", () => {
  assert.equal(
    viewOf({ status_operasi: "merintis", kendala: "modal", tenggat: "2025-12-15" }).operasi,
    [
      ["Status operasi", "Merintis usaha"],
      ["Kendala utama", "Modal"],
      ["Tenggat", "15 Desember 2025"],
    ],
  );
});

test("a row says something only beyond identity, source and remark", () => {
  const rowOf = (row: Partial<Koperasi>) => {
    const found = makeEdisi({ koperasi: [{ kode: BENTANGAN, ...row }] }).lembar.koperasi.baris[14];
    if (!found) throw new Error("no row");
    return found;
  };
  assert.is(saysAnything(rowOf({})), false);
  assert.is(saysAnything(rowOf({ catatan: "x", sumber: "y", koperasi_ke: 1 })), false);
  assert.is(saysAnything(rowOf({ jumlah_anggota: 0 })), true);
  assert.is(saysAnything(rowOf({ npwp: "belum" })), true);
});

test.run();
