import type { Baris } from "../../records/edisi.ts";
import type { Inventaris } from "../../records/types.gen.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selAngka, selTeks, type Sel, type TabelIsi } from "../tabel.ts";
import type { Area } from "./area.ts";
import { DESA_COLUMNS, desaCells, labelCell } from "./baris-desa.ts";

/** Every former koperasi of a kabupaten, a row each; null if none was reported. */
export function inventarisTable(index: SiteIndex, { members, editions }: Area): TabelIsi | null {
  const [edition] = editions;
  const baris = members.flatMap(({ inventaris }) => inventaris);
  if (!edition || baris.length === 0) return null;
  return {
    id: "inventaris",
    judul: "Tiap koperasi atau kelompok yang tercatat",
    kolom: [
      ...DESA_COLUMNS,
      kolom("nama", "Nama koperasi atau kelompok"),
      kolom("bentuk", "Bentuk"),
      kolom("keadaan", "Keadaan"),
      kolom("badan_hukum", "Badan hukum"),
      kolom("jumlah_anggota", "Anggota", "orang"),
      kolom("tahun_rat_terakhir", "RAT terakhir (tahun)"),
      kolom("layak", "Layak dikembangkan"),
      kolom("jalur", "Jalur yang disarankan"),
    ],
    baris: baris.map((row) => ({
      kode: row.kode,
      sel: [...desaCells(index, edition, row), ...rowCells(row)],
    })),
    saring: ["kecamatan", "keadaan", "jalur"],
  };
}

function rowCells(row: Baris<Inventaris>): readonly Sel[] {
  const { tahun_rat_terakhir: tahun } = row;
  return [
    selTeks(row.nama),
    labelCell("bentuk_koperasi_lama", row.bentuk),
    labelCell("keadaan_koperasi_lama", row.keadaan),
    labelCell("status_dokumen", row.badan_hukum),
    selAngka(row.jumlah_anggota),
    selTeks(tahun === null ? null : String(tahun)),
    labelCell("ya_tidak", row.layak),
    labelCell("model_pembentukan", row.jalur),
  ];
}
