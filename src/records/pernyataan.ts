import type { Problem } from "../base/problem.ts";
import type { Pernyataan } from "./types.gen.ts";

/** One document and what it says besides figures. */
export type DokumenSumber = Pernyataan["dokumen"][number];

/** The file of a region's documents. */
export interface PernyataanFile {
  readonly berkas: string;
  readonly value: Pernyataan;
}

/** The file bears its region's code, and each statement an id of its own that begins with its document's. */
export function checkPernyataan(files: readonly PernyataanFile[]): Problem[] {
  return files.flatMap(({ berkas, value }) => {
    const named = berkas.split("/").at(-1) === `${value.wilayah}.json`;
    const faults = [
      ...(named ? [] : [`isinya wilayah ${value.wilayah}, nama berkasnya lain`]),
      ...value.dokumen.flatMap(idFaults),
    ];
    return faults.map((message): Problem => ({
      code: "pernyataan-tidak-selaras",
      severity: "error",
      place: { file: berkas },
      message: `${message}.`,
      fix: "samakan nama berkas dengan kode wilayahnya, misalnya 33.10.json; id tiap pernyataan: id dokumennya, tanda hubung, lalu nomor urut yang belum dipakai.",
    }));
  });
}

function idFaults({ id, pernyataan }: DokumenSumber): readonly string[] {
  const ids = pernyataan.map((entry) => entry.id);
  const repeated = new Set(ids.filter((entry, index) => ids.indexOf(entry) !== index));
  const foreign = ids.filter((entry) => !entry.startsWith(`${id}-`));
  return [
    ...[...repeated].map((entry) => `id ${entry} dipakai dua kali`),
    ...foreign.map((entry) => `id ${entry} tidak berawalan id dokumennya, ${id}`),
  ];
}
