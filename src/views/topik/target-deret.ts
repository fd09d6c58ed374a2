import { compareDates } from "../../base/dates.ts";
import type { DatedFigure } from "../../indicators/pace.ts";
import { isComplete } from "../../indicators/totals.ts";
import type { CoreIndicator } from "../../indicators/definitions.ts";
import { tanggalEdisi } from "../../records/edisi.ts";
import { findIndikator } from "../../records/observasi.ts";
import { coverageText } from "../angka.ts";
import { newestClaim, publishedClaim, statedClaims, type Klaim } from "../klaim.ts";
import { jumlahDi, newestEdition, type SiteIndex } from "../site-index.ts";
import type { Area } from "./area.ts";

/** A target and what is held against it: ids of data/referensi/indikator.json. */
export interface Sasaran {
  readonly id: string;
  readonly judul: string;
  readonly target: string;
  readonly hasil: CoreIndicator;
  readonly tenggat: string;
  readonly mulai: string;
  /** "terbentuk": said behind the number of koperasi. */
  readonly kata: string;
  /** What the target is a number of: who states it of koperasi need not say of which stage. */
  readonly kata_target: string;
  /** A measure close by that later figures may be of; null if there is none. */
  readonly dekat: CoreIndicator | null;
}

export const SASARAN: readonly Sasaran[] = [
  {
    id: "pembentukan",
    judul: "Pembentukan",
    target: "target_koperasi",
    hasil: "terbentuk",
    tenggat: "tenggat_pembentukan",
    mulai: "mulai_tenggat_pembentukan",
    kata: "terbentuk",
    kata_target: "",
    dekat: "berbadan_hukum",
  },
  {
    id: "operasi",
    judul: "Operasi",
    target: "target_beroperasi",
    hasil: "beroperasi",
    tenggat: "tenggat_beroperasi",
    mulai: "mulai_tenggat_beroperasi",
    kata: "beroperasi",
    kata_target: " beroperasi",
    dekat: null,
  },
];

/** One figure of a series. */
export interface Titik {
  /** ISO date, or a month. */
  readonly tanggal: string;
  readonly nilai: number;
  readonly teks: string;
  /** Coverage, precision; null if there is nothing to add. */
  readonly catatan: string | null;
  readonly href: string | null;
  /** Exact and of one day: only such figures make a pace. */
  readonly tepat: boolean;
}

/** Figures of one publisher on one basis, oldest first. Never joined with another's. */
export interface Deret {
  readonly id: string;
  readonly nama: string;
  readonly titik: readonly Titik[];
}

/** What is stated of a target. */
export interface TargetDinyatakan {
  readonly sasaran: Sasaran;
  readonly klaim: Klaim & { readonly nilai: number };
  /** Months given, and the day they began: null where nobody states it. */
  readonly bulan: Klaim | null;
  readonly mulai: Klaim | null;
  /** The newest published figure of the measure close by. */
  readonly dekat: Klaim | null;
  /** The kabupaten's own first, then publishers with most figures, then the count of rows. */
  readonly deret: readonly Deret[];
}

/** The standing target of a region with its series; null if nobody stated one. */
export function targetOf(index: SiteIndex, area: Area, sasaran: Sasaran): TargetDinyatakan | null {
  const klaim = newestClaim(index, area.kode, sasaran.target) ?? statedNow(index, area, sasaran);
  if (!klaim || klaim.nilai === null) return null;
  const mulai = newestClaim(index, area.kode, sasaran.mulai);
  return {
    sasaran,
    klaim: { ...klaim, nilai: klaim.nilai },
    bulan: newestClaim(index, area.kode, sasaran.tenggat) ?? null,
    mulai: mulai?.tanggal_data.length === 10 ? mulai : null,
    dekat: (sasaran.dekat && newestClaim(index, area.kode, sasaran.dekat)) ?? null,
    deret: [
      ...statedSeries(index, area, sasaran.hasil),
      ...publishedSeries(index, area, sasaran.hasil),
      ...countedSeries(index, area, sasaran.hasil),
    ],
  };
}

function statedNow(index: SiteIndex, { kode }: Area, { target }: Sasaran): Klaim | undefined {
  const newest = newestEdition(index.kabupaten(kode));
  return newest && statedClaims(index, newest.edisi).get(target);
}

/** What the kabupaten itself stated, report by report; what this project compiled is a publication. */
export function statedOver(index: SiteIndex, { kode }: Area, indikator: string): readonly Klaim[] {
  return index
    .kabupaten(kode)
    .arranged.filter(({ edisi }) => edisi.meta.disusun_oleh === "kabupaten")
    .flatMap(({ edisi }) => statedClaims(index, edisi).get(indikator) ?? []);
}

function statedSeries(index: SiteIndex, area: Area, hasil: CoreIndicator): readonly Deret[] {
  const points = statedOver(index, area, hasil).flatMap((klaim) => pointOf(klaim));
  return points.length === 0
    ? []
    : [{ id: "dinyatakan", nama: "Dinyatakan kabupaten", titik: points }];
}

function publishedSeries(index: SiteIndex, { kode }: Area, hasil: CoreIndicator): readonly Deret[] {
  const claims = index
    .observasi(kode)
    .filter(({ indikator }) => findIndikator(indikator)?.id === hasil)
    .map((observasi) => publishedClaim(index, observasi))
    .filter(({ dicabut, ambigu, satuan }) => !dicabut && !ambigu && satuan === "koperasi");
  const publishers = [...new Set(claims.map(({ sumber }) => sumber.label))];
  const series = publishers.map((nama, index_) => ({
    id: `penerbit_${index_ + 1}`,
    nama,
    titik: claims
      .filter(({ sumber }) => sumber.label === nama)
      .flatMap((klaim) => pointOf(klaim))
      .sort((left, right) => compareDates(left.tanggal, right.tanggal)),
  }));
  return series.sort((left, right) => right.titik.length - left.titik.length);
}

function pointOf({ nilai, teks, tanggal_data, ketelitian, sumber }: Klaim): readonly Titik[] {
  if (nilai === null) return [];
  return [
    {
      tanggal: tanggal_data,
      nilai,
      teks,
      catatan: null,
      href: sumber.href,
      tepat: ketelitian === "tepat" && tanggal_data.length === 10,
    },
  ];
}

/** Rows of each report; a pace only from reports in which everybody answered. */
function countedSeries(index: SiteIndex, area: Area, hasil: CoreIndicator): readonly Deret[] {
  const points = index.kabupaten(area.kode).arranged.flatMap((edition): Titik[] => {
    const total = jumlahDi(index, { edition, wilayah: area.kode, desa: area.desa }, hasil);
    if (total.nilai === null) return [];
    return [
      {
        tanggal: tanggalEdisi(edition.edisi),
        nilai: total.nilai,
        teks: String(total.nilai),
        catatan: coverageText(total),
        href: index.urls.edisi(edition.edisi),
        tepat: isComplete(total) && edition.edisi.meta.ketelitian_tanggal === "hari",
      },
    ];
  });
  return points.length === 0
    ? []
    : [{ id: "dihitung", nama: "Dihitung dari laporan per desa", titik: points }];
}

/** The exact figures of a series. */
export function exactFigures({ titik }: Deret): readonly DatedFigure[] {
  return titik.filter(({ tepat }) => tepat).map(({ tanggal, nilai }) => ({ tanggal, nilai }));
}
