import { quoteFound } from "../../base/problem.ts";
import { isWithin, tingkatOf } from "../../wilayah/kode.ts";
import { desaOn, findNama } from "../../wilayah/lineage.ts";
import type { Registry } from "../../wilayah/wilayah.ts";
import type { Edisi } from "../edisi.ts";
import { codesNamed } from "./names.ts";
import { placeOf, type Breach, type Rule } from "./rule.ts";

/**
 * Every code exists on the data date and belongs to this kabupaten. BPS codes look alike
 * but name other places (62.09 is Lamandau, BPS 6209 is Katingan): hence the strictness.
 */
export const kodeDikenal: Rule = {
  code: "kode-dikenal",
  severity: "error",
  check: ({ edisi, registry }) => {
    const valid = new Set(desaOn(registry, edisi.kabupaten, edisi.tanggal_data));
    const { koperasi, gerai, kemitraan, aset, pelatihan, usaha, potensi, inventaris } =
      edisi.lembar;
    const sheets = [koperasi, gerai, kemitraan, aset, pelatihan, usaha, potensi, inventaris];
    const desaBreaches = sheets.flatMap((lembar) =>
      lembar.baris
        .filter((row) => row.kode !== null && !valid.has(row.kode))
        .map((row): Breach => {
          const place = placeOf<{ kode: string }>(edisi, lembar, { row, field: "kode" });
          const named = lembar === koperasi ? codesNamed({ edisi, registry }, nameIn(row)) : [];
          return { place, ...withCodes(explain(row.kode, edisi, registry), named) };
        }),
    );
    return [...desaBreaches, ...areaBreaches(edisi, registry)];
  },
};

/** Name in the row; rows of Koperasi have one. */
function nameIn(row: object): string | null {
  return "desa" in row && typeof row.desa === "string" ? row.desa : null;
}

function withCodes(
  { message, fix }: { readonly message: string; readonly fix: string },
  codes: readonly string[],
): Pick<Breach, "message" | "fix" | "suggestions"> {
  if (codes.length === 0) return { message, fix };
  return { message, fix: `${fix} Menurut namanya: ${codes.join(" atau ")}.`, suggestions: codes };
}

/** Pendamping and koordinator name a kecamatan or the kabupaten itself. */
function areaBreaches(edisi: Edisi, registry: Registry): Breach[] {
  return [edisi.lembar.pendamping, edisi.lembar.koordinator].flatMap((lembar) =>
    lembar.baris
      .filter((row) => !registry.has(row.wilayah) || !isWithin(row.wilayah, edisi.kabupaten))
      .map((row) => ({
        place: placeOf<{ wilayah: string }>(edisi, lembar, { row, field: "wilayah" }),
        ...explain(row.wilayah, edisi, registry),
      })),
  );
}

function explain(kode: string, edisi: Edisi, registry: Registry): { message: string; fix: string } {
  const nama = findNama(registry, kode);
  const kabupaten = registry.namaOf(edisi.kabupaten);
  if (nama === undefined) {
    return {
      message: `kode ${quoteFound(kode)} tidak ada dalam daftar wilayah.`,
      fix: "periksa angkanya; pakai kode Kemendagri (bukan kode BPS), misalnya dari templat.",
    };
  }
  if (!isWithin(kode, edisi.kabupaten)) {
    return {
      message: `kode ${quoteFound(kode)} adalah ${nama} di ${registry.find(kode.slice(0, 5))?.nama ?? "kabupaten lain"}, bukan di ${kabupaten}.`,
      fix: "pakai kode Kemendagri desa ini; kode BPS mirip tetapi menunjuk tempat lain.",
    };
  }
  const level = tingkatOf(kode) === "desa" ? "pada tanggal data ini" : "untuk kolom ini";
  return {
    message: `kode ${quoteFound(kode)} (${nama}) tidak berlaku ${level}.`,
    fix: `pakai kode yang berlaku pada ${edisi.tanggal_data}; lihat data/wilayah/perubahan.csv.`,
  };
}
