import type { Edisi } from "../records/edisi.ts";
import type { Gerai, Kemitraan, Koperasi, Pelatihan } from "../records/types.gen.ts";
import type { MadeEdisi } from "../test/make-edisi.ts";
import { BARENGLOR, BENTANGAN, registryWith } from "../test/make-workbook.ts";
import type { Registry } from "../wilayah/wilayah.ts";

/** What two officers do to one report at the same time, and what must come of it whoever is first. */
export interface Pair {
  readonly name: string;
  readonly asal: MadeEdisi | undefined;
  readonly satu: MadeEdisi;
  readonly dua: MadeEdisi;
  /** Cells of the rows that hold a given field: "sheet field" → values by row. */
  readonly hasil?: Readonly<Record<string, readonly unknown[]>>;
  /** Part of the conflict's text, if a person must decide. */
  readonly bentrok?: string;
  readonly registry?: Registry;
  /** Takes away what an edition does not have. */
  readonly edit?: (edisi: Edisi, side: "satu" | "dua") => Edisi;
}

const desa = (more: Partial<Koperasi>, kode = BENTANGAN) => ({ koperasi: [{ kode, ...more }] });
const gerai = (...rows: readonly Partial<Gerai>[]) => ({
  gerai: rows.map((row) => ({ ...OUTLET, ...row })),
});
const mitra = (...rows: readonly Partial<Kemitraan>[]) => ({
  kemitraan: rows.map((row) => ({ ...BANK, ...row })),
});
const kursus = (...rows: readonly Partial<Pelatihan>[]) => ({
  pelatihan: rows.map((row) => ({ kode: BENTANGAN, materi: "akuntansi", ...row })),
});
const OUTLET = { kode: BENTANGAN, jenis: "lainnya", status: "aktif" } as const;
const BANK = { kode: BENTANGAN, mitra: "bpd_laku_pandai" } as const;
const total = (nilai: number, tanggal_data: string) => ({
  tanggal_data,
  ringkasan: [{ indikator: "beroperasi", nilai, ketelitian: "tepat" } as const],
});
const [NOVEMBER, DECEMBER] = ["2025-11-24", "2025-12-31"];
const FORMER = "33.10.15.2999";
const RECODED = registryWith([
  {
    jenis: "berganti",
    kode_lama: FORMER,
    kode_baru: BENTANGAN,
    nama_lama: "Bentangan",
    berlaku: "2025-12-01",
    alasan: "Ubah kode",
    sumber: "uji",
  },
]);

export const PAIRS: readonly Pair[] = [
  {
    name: "both add one outlet, each under the desa's code of its day",
    registry: RECODED,
    asal: undefined,
    satu: gerai({ kode: FORMER, jenis: "apotek" }),
    dua: gerai({ jenis: "apotek" }),
    hasil: { "gerai jenis": ["apotek"] },
  },
  {
    name: "both add rows to a long sheet",
    asal: gerai({ luas: 20 }),
    satu: gerai({ luas: 20 }, { jenis: "apotek" }),
    dua: gerai({ jenis: "klinik" }, { luas: 20 }),
    hasil: { "gerai jenis": ["apotek", "klinik", "lainnya"] },
  },
  {
    name: "both add the same outlet, each knowing another cell of it",
    asal: {},
    satu: gerai({ jenis: "apotek", luas: 30 }),
    dua: gerai({ jenis: "apotek", sumber: "Camat" }),
    hasil: { "gerai jenis": ["apotek"], "gerai luas": [30], "gerai sumber": ["Camat"] },
  },
  {
    name: "both add an outlet of one kind with other figures",
    asal: {},
    satu: gerai({ luas: 30 }),
    dua: gerai({ luas: 45 }),
    bentrok: 'kolom "Luas Bangunan"',
  },
  {
    name: "both add a course on another day",
    asal: {},
    satu: kursus({ tanggal: "2025-10-01", peserta: 5 }),
    dua: kursus({ tanggal: "2025-11-01", peserta: 7 }),
    hasil: { "pelatihan tanggal": ["2025-10-01", "2025-11-01"], "pelatihan peserta": [5, 7] },
  },
  {
    name: "the same row is changed in different columns",
    asal: desa({ jumlah_anggota: 100, jumlah_pengurus: 5 }),
    satu: desa({ jumlah_anggota: 120, jumlah_pengurus: 5 }),
    dua: desa({ jumlah_anggota: 100, jumlah_pengurus: 7 }),
    hasil: { "koperasi jumlah_anggota": [120], "koperasi jumlah_pengurus": [7] },
  },
  {
    name: "the same cell gets the same value",
    asal: desa({ jumlah_anggota: 100 }),
    satu: desa({ jumlah_anggota: 120 }),
    dua: desa({ jumlah_anggota: 120 }),
    hasil: { "koperasi jumlah_anggota": [120] },
  },
  {
    name: "the same cell gets two values",
    asal: desa({ jumlah_anggota: 100 }),
    satu: desa({ jumlah_anggota: 120 }),
    dua: desa({ jumlah_anggota: 125 }),
    bentrok: "Asal  : 100",
  },
  {
    name: "one empties the cell that the other changes",
    asal: desa({ jumlah_anggota: 100 }),
    satu: desa({}),
    dua: desa({ jumlah_anggota: 125 }),
    bentrok: "(kosong)",
  },
  {
    name: "one empties a cell that the other leaves",
    asal: desa({ jumlah_anggota: 100, jumlah_pengurus: 5 }),
    satu: desa({ jumlah_pengurus: 5 }),
    dua: desa({ jumlah_anggota: 100, jumlah_pengurus: 7 }),
    hasil: { "koperasi jumlah_anggota": [], "koperasi jumlah_pengurus": [7] },
  },
  {
    name: "one deletes a row that the other leaves, and adds another",
    asal: gerai({ jenis: "apotek" }, { jenis: "klinik" }),
    satu: gerai({ jenis: "klinik" }),
    dua: gerai({ jenis: "apotek" }, { jenis: "klinik" }, { jenis: "gudang" }),
    hasil: { "gerai jenis": ["gudang", "klinik"] },
  },
  {
    name: "one deletes a row that the other changes",
    asal: gerai({ jenis: "apotek", luas: 20 }),
    satu: {},
    dua: gerai({ jenis: "apotek", luas: 30 }),
    bentrok: "barisnya dihapus",
  },
  {
    name: "both delete the row",
    asal: gerai({ jenis: "apotek" }),
    satu: {},
    dua: {},
    hasil: { "gerai jenis": [] },
  },
  {
    name: "a desa got another code after the report both began with",
    asal: { ...desa({ jumlah_anggota: 100 }, FORMER), tanggal_data: NOVEMBER },
    satu: { ...desa({ jumlah_anggota: 120 }), tanggal_data: DECEMBER },
    dua: { ...desa({ jumlah_anggota: 100, jumlah_pengurus: 7 }), tanggal_data: DECEMBER },
    registry: RECODED,
    hasil: { "koperasi jumlah_anggota": [120], "koperasi jumlah_pengurus": [7] },
  },
  {
    name: "a workbook of an older template lacks a column that others have",
    asal: desa({ jumlah_anggota: 100, jumlah_pengurus: 5 }),
    satu: desa({ jumlah_pengurus: 7 }),
    dua: desa({ jumlah_anggota: 100, jumlah_pengurus: 5 }),
    edit: (edisi, side) => (side === "satu" ? withoutColumn(edisi, "jumlah_anggota") : edisi),
    hasil: { "koperasi jumlah_anggota": [100], "koperasi jumlah_pengurus": [7] },
  },
  {
    name: "an optional sheet is missing from one workbook",
    asal: gerai({ jenis: "apotek", luas: 20 }),
    satu: desa({ jumlah_anggota: 120 }),
    dua: gerai({ jenis: "apotek", luas: 30 }),
    edit: (edisi, side) => (side === "satu" ? withoutGerai(edisi) : edisi),
    hasil: { "gerai luas": [30], "koperasi jumlah_anggota": [120] },
  },
  {
    name: "one adds a second koperasi, the other changes the first",
    asal: desa({ jumlah_anggota: 100 }),
    satu: {
      koperasi: [
        { kode: BENTANGAN, jumlah_anggota: 100 },
        { kode: BENTANGAN, koperasi_ke: 2, jumlah_anggota: 40 },
      ],
    },
    dua: desa({ jumlah_anggota: 120 }),
    hasil: { "koperasi jumlah_anggota": [120, 40], "koperasi koperasi_ke": [2] },
  },
  {
    name: "both add a second koperasi with other figures",
    asal: desa({}),
    satu: { koperasi: [{ kode: BENTANGAN, koperasi_ke: 2, jumlah_anggota: 40 }] },
    dua: { koperasi: [{ kode: BENTANGAN, koperasi_ke: 2, jumlah_anggota: 45 }] },
    bentrok: "koperasi ke-2",
  },
  {
    name: "a total of the month before is stated again by one, left out by the other",
    asal: total(284, NOVEMBER),
    satu: total(284, DECEMBER),
    dua: { tanggal_data: DECEMBER },
    hasil: { "ringkasan nilai": [284] },
  },
  {
    name: "both state a total of their own",
    asal: total(284, NOVEMBER),
    satu: total(290, DECEMBER),
    dua: total(291, DECEMBER),
    bentrok: 'kolom "Nilai"',
  },
  {
    name: "the source of the month before is named again by one",
    asal: { tanggal_data: NOVEMBER, meta: { sumber: "Laporan desa", penyusun: "Dinas" } },
    satu: { tanggal_data: DECEMBER, meta: { sumber: "Laporan desa", penyusun: "Dinas" } },
    dua: { tanggal_data: DECEMBER, meta: { sumber: null, penyusun: "Dinas Koperasi" } },
    hasil: { "meta sumber": ["Laporan desa"], "meta penyusun": ["Dinas Koperasi"] },
  },
  {
    name: "one names the bank, the other says that it works now",
    asal: mitra({ status: "diajukan" }),
    satu: mitra({ lembaga: "Bank Jateng", status: "diajukan" }),
    dua: mitra({ status: "aktif" }),
    hasil: { "kemitraan lembaga": ["Bank Jateng"], "kemitraan status": ["aktif"] },
  },
  {
    name: "one puts another bank in the place of the one that the other goes on with",
    asal: mitra({ lembaga: "Bank Jateng", status: "diajukan" }),
    satu: mitra({ lembaga: "BKK", status: "aktif" }),
    dua: mitra({ lembaga: "Bank Jateng", status: "diajukan", catatan: "menunggu mesin EDC" }),
    bentrok: "Bank Jateng → BKK",
  },
  {
    name: "one corrects only the bank's name, the other says that it works now",
    asal: mitra({ lembaga: "Bank Jateg", status: "diajukan" }),
    satu: mitra({ lembaga: "Bank Jateng", status: "diajukan" }),
    dua: mitra({ lembaga: "Bank Jateg", status: "aktif" }),
    hasil: { "kemitraan lembaga": ["Bank Jateng"], "kemitraan status": ["aktif"] },
  },
  {
    name: "one puts another bank in the place of the one that the other leaves as it was",
    asal: mitra({ lembaga: "Bank Jateng", status: "diajukan" }),
    satu: mitra({ lembaga: "BKK", status: "aktif" }),
    dua: mitra({ lembaga: "Bank Jateng", status: "diajukan" }),
    hasil: { "kemitraan lembaga": ["BKK"], "kemitraan status": ["aktif"] },
  },
  {
    name: "one puts a new row above alike rows, the other remarks on one of these",
    asal: gerai({ luas: 20, tanggal_buka: "2025-08-01" }, { luas: 36 }),
    satu: gerai({ luas: 9 }, { luas: 22, tanggal_buka: "2025-08-01" }, { luas: 36 }),
    dua: gerai({ luas: 20, tanggal_buka: "2025-08-01", catatan: "di pasar" }, { luas: 36 }),
    hasil: { "gerai luas,catatan": ["22 di pasar", "36", "9"] },
  },
  {
    name: "desa are reported by one each, without a common beginning",
    asal: undefined,
    satu: desa({ jumlah_anggota: 100 }),
    dua: desa({ jumlah_anggota: 80 }, BARENGLOR),
    hasil: { "koperasi jumlah_anggota": [100, 80] },
  },
];

function withoutColumn(edisi: Edisi, field: string): Edisi {
  const { [field as "npwp"]: _gone, ...kolom } = edisi.lembar.koperasi.kolom;
  return {
    ...edisi,
    lembar: { ...edisi.lembar, koperasi: { ...edisi.lembar.koperasi, kolom } },
  };
}

function withoutGerai(edisi: Edisi): Edisi {
  const gerai = { ...edisi.lembar.gerai, kolom: {}, baris: [] };
  return { ...edisi, lembar: { ...edisi.lembar, gerai } };
}
