import { compareDates } from "../../base/dates.ts";
import { compareText } from "../../base/format.ts";
import { findIndikator } from "../../records/observasi.ts";
import { publishedClaim, statedClaims, type Klaim } from "../klaim.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selTeks, type Sel, type TabelIsi } from "../tabel.ts";
import type { Area } from "./area.ts";

/**
 * Every figure about exactly this region that somebody stated or published on these indicators,
 * oldest first. What a workbook of the project repeats from a publication stands once.
 */
export function claimsAbout(
  index: SiteIndex,
  { kode, editions, tingkat }: Area,
  indicators: readonly string[],
): readonly Klaim[] {
  const [edition] = editions;
  const isReport = tingkat === "kabupaten" && edition?.edisi.meta.disusun_oleh === "kabupaten";
  const stated = isReport && edition ? [...statedClaims(index, edition.edisi).values()] : [];
  const published = index
    .observasi(kode)
    .filter(({ indikator }) => indicators.includes(findIndikator(indikator)?.id ?? ""))
    .map((observasi) => publishedClaim(index, observasi));
  const chosen = stated.filter(({ indikator }) => indicators.includes(indikator));
  return [...published, ...chosen].sort(
    (left, right) =>
      compareDates(left.tanggal_data, right.tanggal_data) ||
      indicators.indexOf(left.indikator) - indicators.indexOf(right.indikator) ||
      compareText(left.sumber.label, right.sumber.label),
  );
}

/** Stated and published figures, a row each: side by side, never added and never one line. */
export function claimTabel(
  index: SiteIndex,
  claims: readonly Klaim[],
  { id, judul }: { readonly id: string; readonly judul: string },
): TabelIsi {
  return {
    id,
    judul,
    kolom: [
      kolom("indikator", "Ukuran"),
      kolom("nilai", "Angka"),
      kolom("satuan", "Satuan"),
      kolom("tanggal_data", "Keadaan per"),
      kolom("penerbit", "Menurut"),
      kolom("isi", "Yang ditulis"),
    ],
    baris: claims.map((klaim, at) => ({
      kode: null,
      sel: claimCells(index, { ...klaim, catatan: remarkOnce(klaim, claims.slice(0, at)) }),
      tetap: klaim.sumber.tetap,
    })),
  };
}

/** A remark on several figures is told in full beside the first of them. */
function remarkOnce({ catatan }: Klaim, above: readonly Klaim[]): string | null {
  if (catatan === null) return null;
  const first = above.find((one) => one.catatan?.includes(catatan));
  return first ? `Catatan sama dengan angka ${first.sumber.tanggal} di atas.` : catatan;
}

function claimCells(index: SiteIndex, klaim: Klaim): readonly Sel[] {
  const { label, indikator, teks, nilai, satuan_teks, sumber, tanggal_data } = klaim;
  return [
    selTeks(label, { href: index.urls.indikator(indikator) }),
    { ...selTeks(teks, { catatan: claimMark(klaim) }), nilai },
    selTeks(satuan_teks === "" ? klaim.satuan : satuan_teks),
    { ...selTeks(sumber.tanggal), nilai: tanggal_data },
    selTeks(sumber.label, { href: sumber.href, catatan: klaim.dasar }),
    selTeks(klaim.pernyataan, { catatan: klaim.catatan }),
  ];
}

/** What must be known before the figure is quoted. */
function claimMark({ ambigu, dicabut }: Klaim): string | null {
  if (ambigu) return "kutipan ambigu";
  return dicabut ? "dicabut" : null;
}
