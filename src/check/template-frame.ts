import type { Bacaan, EdisiPlace } from "../records/read-edisi.ts";
import { templateBook } from "../records/template.ts";
import type { Meta } from "../records/types.gen.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { WriteBook } from "../workbook/write.ts";

/**
 * The template of a report, for what its copies take from it: Petunjuk, the colours and notes of the
 * columns, the dropdowns with the desa of this kabupaten.
 */
export function templateFrame(
  { sheets }: Bacaan,
  { kabupaten, tanggal_data, perubahan_ke }: EdisiPlace,
  registry: Registry,
): WriteBook {
  const said = (sheets.get("meta")?.lembar.baris[0] ?? {}) as Partial<Meta>;
  const meta: Omit<Meta, "versi_templat"> = {
    kabupaten,
    tanggal_data,
    ketelitian_tanggal: said.ketelitian_tanggal ?? "hari",
    disusun_oleh: said.disusun_oleh ?? "kabupaten",
    penyusun: said.penyusun ?? null,
    tanggal_laporan: null,
    jenis_perubahan: said.jenis_perubahan ?? null,
    alasan_perubahan: said.alasan_perubahan ?? null,
    sumber: null,
  };
  return templateBook({ meta, rows: {}, registry, perubahan_ke });
}
