import type { Registry } from "../wilayah/wilayah.ts";
import type { Edisi } from "./edisi.ts";
import type { Observasi } from "./observasi.ts";
import type { DasarHukum, Instansi, Instruksi } from "./types.gen.ts";

/** Everything people wrote, checked; the page half of the program starts from here. */
export interface Dataset {
  readonly registry: Registry;
  readonly editions: readonly Edisi[];
  readonly observasi: readonly Observasi[];
  readonly instruksi: readonly Instruksi[];
  readonly dasar_hukum: readonly DasarHukum[];
  readonly instansi: Instansi["instansi"];
}
