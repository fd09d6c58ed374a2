import type { Edisi } from "../records/edisi.ts";
import type { Kecocokan } from "../review/agreement.ts";
import type { Dampak } from "../review/effect.ts";
import type { Tinjauan } from "../review/tinjauan.ts";
import {
  amountText,
  beforeAfter,
  coverageText,
  differenceText,
  hasOtherCoverage,
  splitTotals,
  standingText,
} from "../review/words.ts";
import { statedClaims, type Klaim } from "./klaim.ts";
import type { SiteIndex } from "./site-index.ts";
import { isCompiled, pembandingOf } from "./tinjauan-edisi.ts";

/** A total before and after. */
export interface AngkaBerubah {
  readonly label: string;
  /** "32 → 34 (+2)"; "34" where nothing was reported before. */
  readonly teks: string;
  /** "dilaporkan 57 → 60 dari 60", "dinyatakan; rincian belum lengkap", "menurut Prokopim …" */
  readonly keterangan: string;
}

/** Totals of the rows that differ, then what Ringkasan states anew and the rows do not say too. */
export function changedAmounts(
  index: SiteIndex,
  edisi: Edisi,
  tinjauan: Tinjauan,
): readonly AngkaBerubah[] {
  const totals = splitTotals(tinjauan).changed.filter(
    (dampak) => dampak.selisih !== 0 || hasOtherCoverage(dampak),
  );
  return [...totals.map(changedTotal), ...changedStatements(index, edisi, tinjauan)];
}

function changedTotal(dampak: Dampak): AngkaBerubah {
  const difference = differenceText(dampak);
  const isSame = dampak.selisih === 0 && dampak.sebelum !== null;
  const amount = isSame ? `tetap ${amountText(dampak.sesudah)}` : beforeAfter(dampak);
  return {
    label: dampak.label,
    teks: `${amount}${difference === "" ? "" : ` (${difference})`}`,
    keterangan: `dilaporkan ${coverageText(dampak)}`,
  };
}

function changedStatements(
  index: SiteIndex,
  edisi: Edisi,
  tinjauan: Tinjauan,
): readonly AngkaBerubah[] {
  const lama = pembandingOf(index, edisi);
  const before = lama ? statedClaims(index, lama) : new Map<string, Klaim>();
  const told = toldByRows(tinjauan);
  const standing = standings(tinjauan);
  return [...statedClaims(index, edisi).values()]
    .filter(({ indikator, nilai }) => nilai !== null && !told.has(indikator))
    .filter((klaim) => before.get(klaim.indikator)?.teks !== klaim.teks)
    .map((klaim) => {
      const { indikator, label, teks, satuan_teks, sumber } = klaim;
      const old = before.get(indikator);
      const held = standing.get(indikator);
      const stated = held ? `dinyatakan; ${standingText(held)}` : "dinyatakan";
      return {
        label,
        teks: `${old ? `${old.teks} → ` : ""}${teks}\u00a0${satuan_teks}`.trim(),
        keterangan: isCompiled(edisi) ? `menurut ${sumber.label}` : stated,
      };
    });
}

/** Indicators that rows are reported of, unless what is stated contradicts them. */
function toldByRows(tinjauan: Tinjauan): ReadonlySet<string> {
  const standing = standings(tinjauan);
  return new Set(
    tinjauan.dampak
      .filter(({ sesudah }) => sesudah.dilaporkan > 0)
      .map(({ indikator }) => indikator)
      .filter((id) => !["beda", "tidak_tepat"].includes(standing.get(id)?.sesudah ?? "")),
  );
}

function standings({ kecocokan }: Tinjauan): ReadonlyMap<string, Kecocokan> {
  const stated = kecocokan.filter(({ penerbit }) => penerbit === "Ringkasan");
  return new Map(stated.map((claim) => [claim.indikator, claim]));
}
