import { compareText, formatDate } from "../base/format.ts";
import { plainText } from "../base/markdown.ts";
import { CORE_INDICATORS, type CoreIndicator, isCore } from "../indicators/definitions.ts";
import { compareWithRows, type Agreement } from "../indicators/reconcile.ts";
import { labelOf } from "../records/lists.ts";
import { findIndikator, getIndikator, isWithdrawn, type Observasi } from "../records/observasi.ts";
import type { Ringkasan } from "../records/types.gen.ts";
import { currentKode, isWithinToday } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { Hitungan } from "./effect.ts";
import { numberText, placeText, WITHHELD_TEXT } from "./isian.ts";

/** How a claim stands to the rows; "tanpa_pembanding": this workbook states none, or is of another date. */
export type Keadaan = Agreement | "tanpa_pembanding";

/** A total that the kabupaten states or somebody published, held against the rows before and after. */
export interface Kecocokan {
  readonly indikator: CoreIndicator;
  readonly label: string;
  /** "Bentangan (33.10.15.2015)"; null for the kabupaten itself. */
  readonly wilayah: string | null;
  /** "Ringkasan", or the publisher. */
  readonly penerbit: string;
  /** Date of the figure in words. */
  readonly tanggal: string;
  /** The figure; null where the workbook states none. Of a publication both are the same. */
  readonly angka_sebelum: string | null;
  readonly angka_sesudah: string | null;
  readonly sebelum: Keadaan;
  readonly sesudah: Keadaan;
  /** Sum of the new rows; null where they cannot be compared. */
  readonly rincian: string | null;
}

export interface AgreementInput {
  readonly lama: Hitungan | undefined;
  readonly baru: Hitungan;
  readonly observasi: readonly Observasi[];
  readonly registry: Registry;
}

/**
 * What the kabupaten states on Ringkasan, held against the rows of the same workbook, and what was
 * published about it or a part of it on the new workbook's data date. Core indicators only: those
 * that rows are counted for.
 */
export function compareAgreement(input: AgreementInput): readonly Kecocokan[] {
  return [...statedAgreements(input), ...publishedAgreements(input)];
}

function statedAgreements({ lama, baru, registry }: AgreementInput): Kecocokan[] {
  const before = statedOf(lama, registry);
  const after = statedOf(baru, registry);
  const indicators = CORE_INDICATORS.filter((id) => before.has(id) || after.has(id));
  return indicators.map((indikator) => {
    const [old, now] = [before.get(indikator), after.get(indikator)];
    return {
      indikator,
      label: getIndikator(indikator).label,
      wilayah: null,
      penerbit: "Ringkasan",
      tanggal: formatDate(baru.edisi.tanggal_data),
      angka_sebelum: old?.teks ?? null,
      angka_sesudah: now?.teks ?? null,
      sebelum: old?.keadaan ?? "tanpa_pembanding",
      sesudah: now?.keadaan ?? "tanpa_pembanding",
      rincian: now?.rincian ?? null,
    };
  });
}

interface Pernyataan extends Standing {
  readonly teks: string;
}

interface Standing {
  readonly keadaan: Keadaan;
  readonly rincian: string | null;
}

type Claim = Parameters<typeof compareWithRows>[0];

/** The claim held against the sum of the rows of an area. */
function standingOf(
  claim: Claim,
  hitungan: Hitungan,
  { indikator, wilayah }: { readonly indikator: CoreIndicator; readonly wilayah: string },
): Standing {
  const total = hitungan.total(indikator, wilayah);
  const { hasil, selisih } = compareWithRows(claim, total);
  const isCompared = selisih !== null && total.nilai !== null;
  const rincian = isCompared ? numberText(total.nilai, getIndikator(indikator).satuan) : null;
  return { keadaan: hasil, rincian };
}

function statedOf(
  hitungan: Hitungan | undefined,
  registry: Registry,
): ReadonlyMap<string, Pernyataan> {
  if (!hitungan) return new Map();
  const { edisi, menyingkap } = hitungan;
  const wilayah = currentKode(registry, edisi.kabupaten);
  return new Map(
    edisi.lembar.ringkasan.baris.flatMap((row): (readonly [string, Pernyataan])[] => {
      const { indikator, nilai } = row;
      if (!isCore(indikator) || typeof nilai !== "number") return [];
      const standing = standingOf(row, hitungan, { indikator, wilayah });
      const teks = menyingkap.has(indikator) ? WITHHELD_TEXT : claimText(row);
      return [[indikator, { teks, ...standing }]];
    }),
  );
}

function claimText({ indikator, nilai, ketelitian }: Ringkasan): string {
  return withPrecision(numberText(nilai, getIndikator(indikator).satuan), ketelitian);
}

function publishedAgreements({ lama, baru, observasi, registry }: AgreementInput): Kecocokan[] {
  const kabupaten = currentKode(registry, baru.edisi.kabupaten);
  return observasi
    .filter(({ tanggal_data }) => tanggal_data === baru.edisi.tanggal_data)
    .filter(({ wilayah }) => isWithinToday(registry, wilayah, kabupaten))
    .filter((item) => item.status !== "ambigu" && !isWithdrawn(item, observasi))
    .filter((item) => (item.nilai_atas ?? null) === null && isInOwnUnit(item))
    .sort(byRegion)
    .flatMap((item) => {
      const indikator = findIndikator(item.indikator)?.id ?? "";
      if (!isCore(indikator)) return [];
      const wilayah = currentKode(registry, item.wilayah);
      const held = (hitungan: Hitungan | undefined): Standing =>
        hitungan?.edisi.tanggal_data === item.tanggal_data
          ? standingOf(item, hitungan, { indikator, wilayah })
          : { keadaan: "tanpa_pembanding", rincian: null };
      const after = held(baru);
      const stated = withPrecision(numberText(item.nilai, item.satuan), item.ketelitian);
      const teks = baru.menyingkap.has(indikator) ? WITHHELD_TEXT : stated;
      return [
        {
          indikator,
          label: getIndikator(indikator).label,
          wilayah: wilayah === kabupaten ? null : placeText(wilayah, registry),
          penerbit: plainText(item.penerbit),
          tanggal: formatDate(item.tanggal_data),
          angka_sebelum: teks,
          angka_sesudah: teks,
          sebelum: held(lama).keadaan,
          sesudah: after.keadaan,
          rincian: after.rincian,
        },
      ];
    });
}

function byRegion(left: Observasi, right: Observasi): number {
  return compareText(left.wilayah, right.wilayah) || compareText(left.id, right.id);
}

function isInOwnUnit({ indikator, satuan }: Observasi): boolean {
  return findIndikator(indikator)?.satuan === satuan;
}

function withPrecision(teks: string, ketelitian: Ringkasan["ketelitian"]): string {
  if (ketelitian === null || ketelitian === "tepat") return teks;
  return `${teks} (${labelOf("ketelitian", ketelitian).toLowerCase()})`;
}
