import { formatDate } from "../../base/format.ts";
import { quoteFound } from "../../base/problem.ts";
import { isWithin, kabupatenOf } from "../../wilayah/kode.ts";
import { findNama, findPerubahan, kecamatanOn, kodeOn } from "../../wilayah/lineage.ts";
import { isBeginning, type JenisPerubahan, type Registry } from "../../wilayah/wilayah.ts";
import { allDesaOf } from "./names.ts";
import { placeOf, type Breach, type Rule, type RuleContext } from "./rule.ts";

/**
 * Every code exists on the data date and belongs to this kabupaten. BPS codes look alike
 * but name other places (62.09 is Lamandau, BPS 6209 is Katingan): hence the strictness.
 */
export const kodeDikenal: Rule = {
  code: "kode-dikenal",
  severity: "error",
  check: (context) => {
    const { edisi } = context;
    const known = allDesaOf(context);
    const { koperasi, gerai, kemitraan, aset, pelatihan, usaha, potensi, inventaris } =
      edisi.lembar;
    const sheets = [koperasi, gerai, kemitraan, aset, pelatihan, usaha, potensi, inventaris];
    const desaBreaches = sheets.flatMap((lembar) =>
      lembar.baris
        .filter((row) => !known.has(row.kode))
        .map((row): Breach => {
          const place = placeOf<{ kode: string }>(edisi, lembar, { row, field: "kode" });
          const doubt = lembar === koperasi ? { doubt: { rows: [row.baris] } } : {};
          return { place, ...doubt, ...explain(context, row.kode, known.named(nameIn(row))) };
        }),
    );
    return [...desaBreaches, ...areaBreaches(context)];
  },
};

/** Name in the row; rows of Koperasi have one. */
function nameIn(row: { readonly kode: string; readonly desa?: string | null }): string | null {
  return row.desa ?? null;
}

/** Pendamping and koordinator name a kecamatan or the kabupaten itself, as its code was on the data date. */
function areaBreaches(context: RuleContext): Breach[] {
  const { edisi, registry } = context;
  const { kabupaten, tanggal_data } = edisi;
  const known = new Set([kabupaten, ...kecamatanOn(registry, kabupaten, tanggal_data)]);
  return [edisi.lembar.pendamping, edisi.lembar.koordinator].flatMap((lembar) =>
    lembar.baris
      .filter((row) => !known.has(row.wilayah))
      .map((row) => ({
        place: placeOf<{ wilayah: string }>(edisi, lembar, { row, field: "wilayah" }),
        ...explain(context, row.wilayah, []),
      })),
  );
}

type Explained = Pick<Breach, "message" | "fix" | "suggestions">;

/** `named`: codes of the desa whose name stands beside the code. */
function explain(context: RuleContext, kode: string, named: readonly string[]): Explained {
  const outdated = explainDate(context, kode);
  if (outdated) return outdated;
  const { message, fix } = explainPlace(context, kode);
  if (named.length === 0) return { message, fix };
  return { message, fix: `${fix} Menurut namanya: ${named.join(" atau ")}.`, suggestions: named };
}

/** What became of a code that is not yet or not any more in force, or was none on the data date. */
function explainDate({ edisi, registry }: RuleContext, kode: string): Explained | undefined {
  const { kabupaten, tanggal_data } = edisi;
  const nama = findNama(registry, kode);
  const label = `kode ${quoteFound(kode)} (${nama})`;
  const successor = kodeOn(registry, kode, tanggal_data);
  const ended = findPerubahan(registry, kode);
  if (ended?.jenis === "hilang" && ended.berlaku <= tanggal_data && isWithin(kode, kabupaten))
    return {
      message: `${label} tidak ada lagi dalam daftar wilayah sejak ${formatDate(ended.berlaku)}; penerusnya tidak dinyatakan.`,
      fix: "pakai kode yang berlaku bagi desa itu, atau hapus barisnya bila desanya tidak ada lagi.",
    };
  if (ended && successor !== kode && isWithin(successor, kabupaten))
    return {
      message: `${label} tidak berlaku lagi sejak ${formatDate(ended.berlaku)}.`,
      fix: `pakai ${successor}, ${SUCCESSOR[ended.jenis] ?? "kode penggantinya"}.`,
      suggestions: [successor],
    };
  if (ended && successor !== kode && isWithin(kode, kabupaten))
    return {
      message: `${label} tidak berlaku lagi sejak ${formatDate(ended.berlaku)}: kini ${successor} di ${homeOf(registry, successor)}.`,
      fix: AWAY,
    };
  const begun = registry.perubahan.find(
    (change) => isBeginning(change) && change.kode_baru === kode && change.berlaku > tanggal_data,
  );
  if (!begun || !isWithin(kode, kabupaten)) return undefined;
  const message = `${label} baru berlaku sejak ${formatDate(begun.berlaku)}, padahal tanggal datanya ${formatDate(tanggal_data)}.`;
  if (begun.jenis === "dibentuk") return { message, fix: AWAY };
  return {
    message,
    fix: `pakai ${begun.kode_lama}, kodenya sebelum itu, atau periksa tanggal datanya.`,
    suggestions: [begun.kode_lama],
  };
}

const AWAY = "hapus barisnya dari laporan ini, atau periksa tanggal datanya.";

/** How a code that follows another is called. */
const SUCCESSOR: Partial<Record<JenisPerubahan, string>> = {
  digabung: "desa tempatnya bergabung",
  senama: "yang namanya sama",
};

function explainPlace({ edisi, registry }: RuleContext, kode: string): Explained {
  const nama = findNama(registry, kode);
  if (nama === undefined)
    return {
      message: `kode ${quoteFound(kode)} tidak ada dalam daftar wilayah.`,
      fix: "periksa angkanya; pakai kode Kemendagri (bukan kode BPS), misalnya dari templat.",
    };
  const home = homeOf(registry, kode);
  return {
    message: `kode ${quoteFound(kode)} adalah ${nama === home ? nama : `${nama} di ${home}`}, bukan di ${registry.namaOf(edisi.kabupaten)}.`,
    fix: `pakai kode Kemendagri ${kode.length === 13 ? "desa" : "wilayah"} ini; kode BPS mirip tetapi menunjuk tempat lain.`,
  };
}

/** "Kabupaten Katingan" */
function homeOf(registry: Registry, kode: string): string {
  return registry.find(kabupatenOf(kode))?.nama ?? "kabupaten lain";
}
