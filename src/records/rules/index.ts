import { adaBelum } from "./ada-belum.ts";
import { barisBertuan } from "./baris-bertuan.ts";
import { berkasSesuaiMeta } from "./berkas-sesuai-meta.ts";
import { desaLengkap } from "./desa-lengkap.ts";
import { disusunTanpaRincian } from "./disusun-tanpa-rincian.ts";
import { kelurahanTanpaBumdes } from "./kelurahan-tanpa-bumdes.ts";
import { kodeDikenal } from "./kode-dikenal.ts";
import { kodeUnik } from "./kode-unik.ts";
import { koperasiBersama } from "./koperasi-bersama.ts";
import { namaSesuaiDaftar } from "./nama-sesuai-daftar.ts";
import { pengurusGanjil } from "./pengurus-ganjil.ts";
import { perubahanBeralasan } from "./perubahan-beralasan.ts";
import { ringkasanUnik } from "./ringkasan-unik.ts";
import type { Rule } from "./rule.ts";
import { simpananTersamar } from "./simpanan-tersamar.ts";
import { tanggalUrut } from "./tanggal-urut.ts";
import { tanggalWajar } from "./tanggal-wajar.ts";

/**
 * Every rule, in the order a steward should read its findings. Not rules, on purpose:
 * partners ≤ operating (Klaten: 296 > 284) and operating ≤ outlets (Klaten: 284 > 87).
 */
export const RULES: readonly Rule[] = [
  berkasSesuaiMeta,
  perubahanBeralasan,
  disusunTanpaRincian,
  kodeDikenal,
  kodeUnik,
  namaSesuaiDaftar,
  desaLengkap,
  koperasiBersama,
  kelurahanTanpaBumdes,
  barisBertuan,
  adaBelum,
  simpananTersamar,
  tanggalWajar,
  tanggalUrut,
  pengurusGanjil,
  ringkasanUnik,
];
