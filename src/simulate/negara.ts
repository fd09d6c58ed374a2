import { formatDate } from "../base/format.ts";
import { SUMBER_SIMULASI } from "../records/simulasi.ts";
import type { TemplateContent } from "../records/template.ts";
import type { Meta } from "../records/types.gen.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { kabupatenProfile, reportsOn, type Profil, type Simulasi } from "./negara-laporan.ts";
import { assistantsOn, coordinatorsOn } from "./negara-dinas.ts";
import { rowsOf, sheetRows } from "./lembar-baris.ts";
import { statedTotals, type Pernyataan } from "./ringkasan.ts";

/** One workbook of a simulated kabupaten. */
export interface SimulasiEdisi {
  /** Path below the data folder. */
  readonly berkas: string;
  readonly content: TemplateContent;
}

/** Every workbook of a kabupaten, oldest first; a correction takes the place of one data date. */
export function* simulatedEditions(
  simulasi: Simulasi,
  kabupaten: string,
): Generator<SimulasiEdisi, void, undefined> {
  const profil = kabupatenProfile(simulasi, kabupaten);
  for (const issue of issuesOf(profil, simulasi.editions)) {
    const { tanggal, ke } = issue;
    yield {
      berkas: `koperasi/${kabupaten}/${tanggal}${ke === 0 ? "" : `.k${ke}`}.xlsx`,
      content: contentOf(profil, issue),
    };
  }
}

/** The kabupaten of a simulation of `count`: spread over the country, in code order. */
export function simulatedKabupaten(registry: Registry, count: number): readonly string[] {
  const all = registry.provinsi().flatMap((provinsi) => registry.childrenOf(provinsi));
  if (count >= all.length) return all;
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] ?? "");
}

interface Terbitan {
  readonly tanggal: string;
  readonly ke: number;
}

/** One kabupaten in ten corrects a report; the number of workbooks stays as asked. */
function issuesOf({ random }: Profil, editions: number): readonly Terbitan[] {
  const corrected = editions > 2 && random("koreksi").chance(0.1);
  const dates = Array.from({ length: corrected ? editions - 1 : editions }, (_, at) =>
    lastDay(FIRST_MONTH + at),
  );
  const twice = corrected ? random("koreksi bulan").between(1, dates.length - 1) : -1;
  return dates.flatMap((tanggal, at) => [
    { tanggal, ke: 0 },
    ...(at === twice ? [{ tanggal, ke: 1 }] : []),
  ]);
}

/** Months since the year 0: May 2025, the first in which koperasi reported. */
const FIRST_MONTH = 2025 * 12 + 4;

function lastDay(month: number): string {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).toISOString().slice(0, 10);
}

function contentOf(profil: Profil, { tanggal, ke }: Terbitan): TemplateContent {
  const { registry } = profil;
  const { arrived, truth } = reportsOn(profil, tanggal, ke);
  const office = officeOf(profil);
  const sumber = `${SUMBER_SIMULASI}; rapat koordinasi ${formatDate(tanggal)}`;
  return {
    meta: metaOf(profil, { tanggal, ke }),
    rows: {
      ...sheetRows(arrived),
      pendamping: rowsOf(assistantsOn(profil, tanggal)),
      koordinator: rowsOf(coordinatorsOn(profil, tanggal)),
      ringkasan: rowsOf(statedTotals(STATED, truth, sumber)),
    },
    registry,
    notice: `${SUMBER_SIMULASI}, bukan laporan ${office}`,
  };
}

const STATED: readonly Pernyataan[] = [
  { indikator: "terbentuk" },
  { indikator: "berbadan_hukum" },
  { indikator: "beroperasi", ketelitian: "pembulatan" },
];

function metaOf(profil: Profil, { tanggal, ke }: Terbitan): Omit<Meta, "versi_templat"> {
  const sent = profil.random(`kirim ${tanggal} ${ke}`).between(3, 12) + 14 * ke;
  return {
    kabupaten: profil.kabupaten,
    tanggal_data: tanggal,
    ketelitian_tanggal: "hari",
    disusun_oleh: "kabupaten",
    penyusun: `Simulasi, bukan ${officeOf(profil)}`,
    tanggal_laporan: new Date(Date.parse(tanggal) + sent * 86_400_000).toISOString().slice(0, 10),
    jenis_perubahan: ke === 0 ? null : "revisi",
    alasan_perubahan: ke === 0 ? null : "Laporan yang terlambat sudah masuk (simulasi).",
    sumber: SUMBER_SIMULASI,
  };
}

function officeOf({ registry, kabupaten }: Profil): string {
  return `Dinas Koperasi ${registry.namaOf(kabupaten)}`;
}
