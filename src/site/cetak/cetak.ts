import type { Html } from "../../base/html.ts";
import type { Cetakan } from "../../views/cetak/cetakan.ts";
import type { CetakInput } from "../../views/cetak/identitas.ts";
import type { Padat } from "../../views/cetak/lembar-desa-batas.ts";
import { laporanKabupaten, rekapKecamatan, rekapProvinsi } from "./laporan.ts";
import { lembarDesa } from "./lembar-desa.ts";

type Render = (input: CetakInput, padat: Padat) => Html;

const RENDER: Readonly<Record<Cetakan["jenis"], Render>> = {
  desa: lembarDesa,
  kecamatan: rekapKecamatan,
  kabupaten: laporanKabupaten,
  provinsi: rekapProvinsi,
};

/**
 * A document as an `<article>`, whole in itself. The sheet of a desa that came out longer than two pages
 * is asked for again at `padat` 1, then 2, which always fits.
 */
export function cetakHtml(input: CetakInput, padat: Padat = 0): Html {
  return RENDER[input.cetakan.jenis](input, padat);
}
