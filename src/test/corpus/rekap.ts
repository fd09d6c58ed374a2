import { BARIS } from "./rekap-baris.ts";
import type { RekapCase } from "./rekap-case.ts";
import { DESA } from "./rekap-desa.ts";
import { ISI } from "./rekap-isi.ts";
import { JUDUL } from "./rekap-judul.ts";
import { KANTOR } from "./rekap-kantor.ts";
import { PANJANG } from "./rekap-panjang.ts";
import { TANGGAL_ISI } from "./rekap-tanggal.ts";
import { SINGKAT } from "./rekap-singkat.ts";
import { TATA } from "./rekap-tata.ts";

/** Every recap of the tests: layouts, headings, ways to name a desa, forms of values, long sheets. */
export const REKAP: readonly RekapCase[] = [
  ...[TATA, JUDUL, DESA, BARIS, ISI, TANGGAL_ISI, PANJANG, SINGKAT, KANTOR].flat(),
];
