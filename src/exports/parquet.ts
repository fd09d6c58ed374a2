import { parquetWriteBuffer } from "hyparquet-writer";
import { getSheetSpec, type Field } from "../records/fields.ts";
import type { Koperasi } from "../records/types.gen.ts";
import { tanggalEdisi } from "../records/edisi.ts";
import { newestEdition, type SiteIndex } from "../views/site-index.ts";
import { jenisOf, NASIONAL } from "../wilayah/kode.ts";
import { DOWNLOAD_LICENCE } from "./json.ts";

interface Column {
  readonly name: string;
  readonly type: "STRING" | "DOUBLE" | "BOOLEAN";
  readonly data: readonly (string | number | boolean | null)[];
}

/**
 * The rows of the sheet Koperasi of the newest edition of every real kabupaten. Null is what was not
 * reported; of a withheld figure `<column>_disembunyikan` is true.
 */
export function koperasiParquet(index: SiteIndex): Uint8Array {
  const rows = koperasiRows(index);
  const about = (name: string, value: (row: KoperasiRow) => string): Column => ({
    name,
    type: "STRING",
    data: rows.map(value),
  });
  return parquetOf([
    about("kode_kabupaten", ({ kabupaten }) => kabupaten),
    about("edisi_tanggal_data", ({ tanggal }) => tanggal),
    about("edisi_disusun_oleh", ({ penyusun }) => penyusun),
    ...getSheetSpec("koperasi").fields.flatMap((field) => columnsOf(field, rows)),
  ]);
}

/** Code and name of every desa and kelurahan of the country with those of the regions around it. */
export function wilayahParquet({ registry }: SiteIndex): Uint8Array {
  const codes = registry.desaIn(NASIONAL);
  const column = (name: string, value: (kode: string) => string): Column => ({
    name,
    type: "STRING",
    data: codes.map(value),
  });
  return parquetOf([
    column("kode", (kode) => kode),
    column("nama", (kode) => registry.namaOf(kode)),
    column("jenis", jenisOf),
    column("kode_kecamatan", (kode) => kode.slice(0, 8)),
    column("kecamatan", (kode) => registry.namaOf(kode.slice(0, 8))),
    column("kode_kabupaten", (kode) => kode.slice(0, 5)),
    column("kabupaten", (kode) => registry.namaOf(kode.slice(0, 5))),
    column("kode_provinsi", (kode) => kode.slice(0, 2)),
    column("provinsi", (kode) => registry.namaOf(kode.slice(0, 2))),
  ]);
}

interface KoperasiRow {
  readonly row: Koperasi;
  readonly kabupaten: string;
  readonly tanggal: string;
  readonly penyusun: string;
}

function koperasiRows(index: SiteIndex): readonly KoperasiRow[] {
  const real = index.reporting.filter((kode) => !index.registry.isFictional(kode));
  return real.flatMap((kabupaten) => {
    const edisi = newestEdition(index.kabupaten(kabupaten))?.edisi;
    const rows = edisi?.lembar.koperasi.baris ?? [];
    return rows.map((row) => ({
      row,
      kabupaten,
      tanggal: edisi ? tanggalEdisi(edisi) : "",
      penyusun: edisi?.meta.disusun_oleh ?? "",
    }));
  });
}

function columnsOf({ key, kind }: Field, rows: readonly KoperasiRow[]): readonly Column[] {
  const values = rows.map(({ row }) => row[key as keyof Koperasi] ?? null);
  if (kind !== "masked") {
    const type = kind === "integer" || kind === "number" ? "DOUBLE" : "STRING";
    return [{ name: key, type, data: values }];
  }
  return [
    { name: key, type: "DOUBLE", data: values.map((value) => (value === "<5" ? null : value)) },
    { name: `${key}_disembunyikan`, type: "BOOLEAN", data: values.map((value) => value === "<5") },
  ];
}

/** Equal columns give equal bytes. */
function parquetOf(columns: readonly Column[]): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type, data }) => ({
      ...{ name, type, nullable: true },
      data: [...data],
    })),
    kvMetadata: [
      { key: "lisensi", value: DOWNLOAD_LICENCE },
      { key: "kosong", value: "null berarti belum dilaporkan, bukan nol" },
    ],
  });
  return new Uint8Array(buffer);
}
