import { adaBelum } from "./ada-belum.ts";
import { angkaBergeser } from "./angka-bergeser.ts";
import { bagianMelebihiJumlah } from "./bagian-melebihi-jumlah.ts";
import { barisBergeser } from "./baris-bergeser.ts";
import { barisBertuan } from "./baris-bertuan.ts";
import { barisKembar } from "./baris-kembar.ts";
import { barisSerupa } from "./baris-serupa.ts";
import { berkasSesuaiMeta } from "./berkas-sesuai-meta.ts";
import { desaLengkap } from "./desa-lengkap.ts";
import { disusunTanpaRincian } from "./disusun-tanpa-rincian.ts";
import { jawabanBertentangan } from "./jawaban-bertentangan.ts";
import { jawabanKosong } from "./jawaban-kosong.ts";
import { kelurahanTanpaBumdes } from "./kelurahan-tanpa-bumdes.ts";
import { kodeDikenal } from "./kode-dikenal.ts";
import { kodeUnik } from "./kode-unik.ts";
import { koperasiBersama } from "./koperasi-bersama.ts";
import { metodeTanpaRevitalisasi } from "./metode-tanpa-revitalisasi.ts";
import { namaOrang } from "./nama-orang.ts";
import { namaSesuaiDaftar } from "./nama-sesuai-daftar.ts";
import { nilaiDikosongkan } from "./nilai-dikosongkan.ts";
import { nilaiMelonjak } from "./nilai-melonjak.ts";
import { nilaiMundur } from "./nilai-mundur.ts";
import { nilaiSeragam } from "./nilai-seragam.ts";
import { omzetPerorangan } from "./omzet-perorangan.ts";
import { operasiBertentangan } from "./operasi-bertentangan.ts";
import { orangMiripTanggal } from "./orang-mirip-tanggal.ts";
import { pengurusGanjil } from "./pengurus-ganjil.ts";
import { persenSatu } from "./persen-satu.ts";
import { perubahanBeralasan } from "./perubahan-beralasan.ts";
import { ringkasanBerlebih } from "./ringkasan-berlebih.ts";
import { ringkasanBertumpuk } from "./ringkasan-bertumpuk.ts";
import { ringkasanBulat } from "./ringkasan-bulat.ts";
import { ringkasanUnik } from "./ringkasan-unik.ts";
import { simulasiTerpisah } from "./simulasi-terpisah.ts";
import { simpananTersamar } from "./simpanan-tersamar.ts";
import { tanggalAkhirBulan } from "./tanggal-akhir-bulan.ts";
import { tanggalLaporan } from "./tanggal-laporan.ts";
import { tanggalTerbalik } from "./tanggal-terbalik.ts";
import { tanggalUrut } from "./tanggal-urut.ts";
import { tanggalWajar } from "./tanggal-wajar.ts";
import { tanpaPerubahan } from "./tanpa-perubahan.ts";
import { versiTemplat } from "./versi-templat.ts";
import type { Rule } from "./rule.ts";

/**
 * Every rule, in the order a steward should read its findings. Not rules, on purpose:
 * partners ≤ operating (Klaten: 296 > 284) and operating ≤ outlets (Klaten: 284 > 87).
 */
export const RULES: readonly Rule[] = [
  versiTemplat,
  simulasiTerpisah,
  berkasSesuaiMeta,
  tanggalAkhirBulan,
  tanggalLaporan,
  perubahanBeralasan,
  disusunTanpaRincian,
  kodeDikenal,
  kodeUnik,
  namaSesuaiDaftar,
  barisBergeser,
  angkaBergeser,
  desaLengkap,
  koperasiBersama,
  kelurahanTanpaBumdes,
  barisBertuan,
  barisKembar,
  barisSerupa,
  adaBelum,
  jawabanBertentangan,
  jawabanKosong,
  operasiBertentangan,
  metodeTanpaRevitalisasi,
  bagianMelebihiJumlah,
  simpananTersamar,
  omzetPerorangan,
  tanggalWajar,
  tanggalTerbalik,
  tanggalUrut,
  pengurusGanjil,
  persenSatu,
  orangMiripTanggal,
  namaOrang,
  ringkasanUnik,
  ringkasanBulat,
  ringkasanBerlebih,
  ringkasanBertumpuk,
  nilaiDikosongkan,
  nilaiMundur,
  nilaiMelonjak,
  nilaiSeragam,
  tanpaPerubahan,
];
