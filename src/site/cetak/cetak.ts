import type { Html } from "../../base/html.ts";
import type { Cetakan } from "../../views/cetak/cetakan.ts";
import type { CetakInput } from "../../views/cetak/identitas.ts";
import { lembarDesa } from "./lembar-desa.ts";

type Render = (input: CetakInput) => Html;

const RENDER: Readonly<Record<Cetakan["jenis"], Render>> = {
  desa: lembarDesa,
  kecamatan: lembarDesa,
  kabupaten: lembarDesa,
  provinsi: lembarDesa,
};

/** A document as an `<article>`, whole in itself. */
export function cetakHtml(input: CetakInput): Html {
  return RENDER[input.cetakan.jenis](input);
}
