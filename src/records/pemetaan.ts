import { quoteFound, type Problem } from "../base/problem.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { findPersonalData } from "./privacy.ts";
import { findSasaran } from "./sasaran.ts";
import type { Pemetaan } from "./types.gen.ts";

/** A saved mapping and the file it stands in. */
export interface PemetaanFile {
  readonly berkas: string;
  readonly value: Pemetaan;
}

/** What a saved mapping claims that schemas and registry contradict, and what it must never hold. */
export function checkPemetaan(files: readonly PemetaanFile[], registry: Registry): Problem[] {
  return files.flatMap(({ berkas, value }) => [
    ...placeProblems(berkas, value, registry),
    ...targetProblems({ berkas, value }),
    ...personalProblems(berkas, value),
  ]);
}

/** Columns that are for nothing the template has. */
export function targetProblems({ berkas, value }: PemetaanFile): Problem[] {
  return value.kolom.flatMap(({ judul, bidang }) =>
    bidang === null || findSasaran(bidang) ? [] : [unknownTarget(berkas, judul, bidang)],
  );
}

function placeProblems(berkas: string, { kabupaten }: Pemetaan, registry: Registry): Problem[] {
  const isKnown = registry.find(kabupaten)?.tingkat === "kabupaten";
  if (isKnown && berkas.split("/").at(-1) === `${kabupaten}.json`) return [];
  return [
    {
      code: "pemetaan-tidak-selaras",
      severity: "error",
      place: { file: berkas },
      message: `isinya pemetaan ${quoteFound(kabupaten)}; nama berkasnya lain, atau kabupaten itu tidak ada.`,
      fix: "samakan nama berkas dengan kode kabupatennya, misalnya 33.10.json.",
    },
  ];
}

function unknownTarget(berkas: string, judul: string, bidang: string): Problem {
  return {
    code: "pemetaan-tidak-selaras",
    severity: "error",
    place: { file: berkas },
    message: `kolom ${quoteFound(judul)} ditujukan ke ${quoteFound(bidang)}, yang tidak ada dalam templat.`,
    fix: "pakai lembar dan kunci dari kamus data, misalnya koperasi.npwp, atau lewati.",
  };
}

/** Examples of cells have no place in a file that everybody reads, least of all somebody's number. */
function personalProblems(berkas: string, { kolom, pertanyaan }: Pemetaan): Problem[] {
  const found = findPersonalData(JSON.stringify([kolom, pertanyaan]));
  if (found === undefined) return [];
  return [
    {
      code: "data-pribadi",
      severity: "error",
      place: { file: berkas },
      message: `memuat ${found}; data pribadi tidak boleh masuk ke sini.`,
      fix: "hapus isinya; pemetaan cukup memuat judul kolom dan jawaban.",
    },
  ];
}
