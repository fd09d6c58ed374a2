import type { Html } from "../../base/html.ts";
import type { CetakInput } from "../../views/cetak/identitas.ts";
import { lembarDesaView } from "../../views/cetak/lembar-desa.ts";
import { lembaran } from "./lembaran.ts";

/** The sheet of a desa or kelurahan; at most two pages. */
export function lembarDesa(input: CetakInput): Html {
  const { identitas, kalimat } = lembarDesaView(input);
  return lembaran({
    identitas,
    bentuk: input.cetakan.bentuk,
    kalimat,
    isi: null,
    kelas: "cetak-desa",
  });
}
