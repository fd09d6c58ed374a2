import type { Problem } from "../base/problem.ts";
import { NASIONAL } from "../wilayah/kode.ts";
import { perubahanFaults } from "../wilayah/lineage-faults.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { Dataset } from "./dataset.ts";

/** Successor codes that lead nowhere would lose a desa's rows from every total. */
export function lineageProblems(registry: Registry, file: string): Problem[] {
  return perubahanFaults(registry).map(({ kode, message }) => ({
    code: "perubahan-wilayah",
    severity: "error",
    place: { file },
    message: `${kode}: ${message}.`,
    fix: "perbaiki barisnya; arti setiap jenis (berganti, digabung, dibentuk) ada di data/README.md.",
  }));
}

/** A correction whose name the list does not hold any more: the next list may have mended it. */
export function correctionProblems(registry: Registry, file: string): Problem[] {
  return registry.koreksiUsang.map(({ kode, nama_tercatat, nama }) => ({
    code: "koreksi-usang",
    severity: "error",
    place: { file },
    message: `${kode}: isinya "${nama_tercatat}"; ${nama === undefined ? "kode itu tidak ada dalam daftar wilayah" : `dalam daftar wilayah namanya sekarang "${nama}"`}.`,
    fix: "hapus barisnya bila daftar wilayah sudah benar, atau sesuaikan nama_tercatat dengan daftar itu.",
  }));
}

/** What names a region, and where. */
export interface NamedRegion {
  readonly file: string;
  readonly id: string;
  readonly wilayah: string;
}

/** The regions that documents, instructions and offices speak of. */
export function namedRegions({
  instruksi,
  dasar_hukum,
  pernyataan,
  instansi,
}: Pick<Dataset, "instruksi" | "dasar_hukum" | "pernyataan" | "instansi">): readonly NamedRegion[] {
  return [
    ...instruksi.map(({ id, wilayah }) => ({ file: "data/instruksi", id, wilayah })),
    ...dasar_hukum.map(({ id, wilayah }) => ({ file: "data/dasar-hukum", id, wilayah })),
    ...pernyataan.flatMap(({ wilayah, dokumen }) =>
      dokumen.map(({ id }) => ({ file: "data/pernyataan", id, wilayah })),
    ),
    ...instansi.map(({ kabupaten, kantor }) => ({
      file: "data/instansi.json",
      id: `${kabupaten} ${kantor}`,
      wilayah: kabupaten,
    })),
  ];
}

/** Documents and instructions name regions that exist, and each has an address of its own. */
export function referenceProblems(entries: readonly NamedRegion[], registry: Registry): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ file, id, wilayah }) => {
    const repeated = seen.has(`${file}/${id}`);
    seen.add(`${file}/${id}`);
    const known = wilayah === NASIONAL || registry.has(wilayah);
    return [
      ...(repeated ? [`id ${id} dipakai dua kali`] : []),
      ...(known ? [] : [`${id}: kode wilayah ${wilayah} tidak dikenal`]),
    ].map((message): Problem => ({
      code: "rujukan-wilayah",
      severity: "error",
      place: { file },
      message: `${message}.`,
      fix: "pakai kode yang ada dalam daftar wilayah, dan satu id untuk satu berkas.",
    }));
  });
}
