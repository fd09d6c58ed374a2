import type { Registry } from "../wilayah/wilayah.ts";
import type { Edisi } from "./edisi.ts";
import type { Observasi } from "./observasi.ts";
import type { DasarHukum, Instansi, Instruksi, Pernyataan } from "./types.gen.ts";

/** Everything people wrote, checked; the page half of the program starts from here. */
export interface Dataset {
  readonly registry: Registry;
  readonly editions: readonly Edisi[];
  readonly observasi: readonly Observasi[];
  readonly instruksi: readonly Instruksi[];
  readonly dasar_hukum: readonly DasarHukum[];
  /** Documents and what they say besides figures, by region. */
  readonly pernyataan: readonly Pernyataan[];
  readonly instansi: Instansi["instansi"];
}
