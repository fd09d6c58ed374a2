import { parquetWriteBuffer } from "hyparquet-writer";
import { peringatanOf, type Tanda } from "../base/tanda.ts";
import { getSheetSpec, type Field } from "../records/fields.ts";
import type { Koperasi } from "../records/types.gen.ts";
import { tanggalEdisi, type Edisi } from "../records/edisi.ts";
import type { SiteIndex } from "../views/site-index.ts";
import { jenisOf, NASIONAL } from "../wilayah/kode.ts";
import { DOWNLOAD_LICENCE } from "./json.ts";

interface Column {
  readonly name: string;
  readonly type: "STRING" | "DOUBLE" | "BOOLEAN";
  readonly data: readonly (string | number | boolean | null)[];
}

/** The rows of the sheet Koperasi of a kabupaten's newest edition, column by column: plain data. */
export interface BarisKoperasi {
  readonly kabupaten: string;
  readonly tanggal: string;
  readonly penyusun: string;
  readonly baris: number;
  /** Values by field. */
  readonly kolom: Readonly<Record<string, readonly Nilai[]>>;
}

type Nilai = string | number | null;

/** What a kabupaten adds to `koperasiParquet`. */
export function barisKoperasi({ kabupaten, meta, lembar, ...edisi }: Edisi): BarisKoperasi {
  const rows = lembar.koperasi.baris;
  const { fields } = getSheetSpec("koperasi");
  return {
    kabupaten,
    tanggal: tanggalEdisi({ ...edisi, meta }),
    penyusun: meta.disusun_oleh,
    baris: rows.length,
    kolom: Object.fromEntries(
      fields.map(({ key }) => [key, rows.map((row) => row[key as keyof Koperasi] ?? null)]),
    ),
  };
}

/**
 * The rows of the sheet Koperasi of the newest edition of every real kabupaten, in code order. Null is
 * what was not reported; of a withheld figure `<column>_disembunyikan` is true. Of a simulated country
 * every row says so.
 */
export function koperasiParquet(
  parts: readonly BarisKoperasi[],
  tanda: Tanda | null = null,
): Uint8Array {
  const peringatan = peringatanOf(tanda);
  const about = (name: string, value: (part: BarisKoperasi) => string): Column => ({
    name,
    type: "STRING",
    data: parts.flatMap((part) => Array<string>(part.baris).fill(value(part))),
  });
  return parquetOf([
    about("kode_kabupaten", ({ kabupaten }) => kabupaten),
    about("edisi_tanggal_data", ({ tanggal }) => tanggal),
    about("edisi_disusun_oleh", ({ penyusun }) => penyusun),
    ...(peringatan === null ? [] : [about("peringatan", () => peringatan)]),
    ...getSheetSpec("koperasi").fields.flatMap((field) =>
      columnsOf(
        field,
        parts.flatMap(({ kolom }) => kolom[field.key] ?? []),
      ),
    ),
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

function columnsOf({ key, kind }: Field, values: readonly Nilai[]): readonly Column[] {
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
