import { quoteFound, type Problem } from "../base/problem.ts";
import { kabupatenOf, NASIONAL } from "../wilayah/kode.ts";
import { findNama } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { getList } from "./lists.ts";
import type { Indikator, Publikasi } from "./types.gen.ts";

/** One published figure. */
export type Observasi = Publikasi["observasi"][number];

/** One indicator with its definition. */
export type DefinisiIndikator = Indikator["butir"][number];

/** Every indicator, in the order of display. */
export const INDICATORS = getList("indikator").butir as unknown as readonly DefinisiIndikator[];

const BY_NAME: ReadonlyMap<string, DefinisiIndikator> = new Map(
  INDICATORS.flatMap((definition) =>
    [definition.id, ...(definition.alias ?? [])].map((name) => [name, definition] as const),
  ),
);

/** The indicator with this id or alias. */
export function findIndikator(name: string): DefinisiIndikator | undefined {
  return BY_NAME.get(name);
}

/** Throws for an unknown indicator. */
export function getIndikator(name: string): DefinisiIndikator {
  const definition = findIndikator(name);
  if (!definition) throw new Error(`unknown indicator: ${name}`);
  return definition;
}

export interface PublikasiFile {
  readonly berkas: string;
  readonly publikasi: Publikasi;
}

/** Relations inside and between the files of data/publikasi that a schema cannot say. */
export function checkPublikasi(files: readonly PublikasiFile[], registry: Registry): Problem[] {
  const ids = new Map<string, string>();
  const facts = new Map<string, string>();
  const homes = new Map(
    files.flatMap(({ publikasi }) =>
      publikasi.observasi.map(({ id }) => [id, publikasi.wilayah] as const),
    ),
  );
  return files.flatMap(({ berkas, publikasi }) => {
    const problems = publikasi.observasi.flatMap((observasi) => [
      ...areaProblems(observasi, publikasi.wilayah, registry),
      ...repeated(ids, observasi.id, `id ${quoteFound(observasi.id, 120)} dipakai dua kali.`),
      ...repeated(
        facts,
        factKey(observasi),
        `${quoteFound(observasi.id, 120)} mengulang angka yang sama dari penerbit yang sama.`,
      ),
      ...(findIndikator(observasi.indikator)
        ? []
        : [
            `indikator ${quoteFound(observasi.indikator)} tidak ada di data/referensi/indikator.json.`,
          ]),
      ...withdrawalProblems(observasi, publikasi.wilayah, homes),
    ]);
    const misplaced = berkas.endsWith(`/${publikasi.wilayah}.json`)
      ? []
      : [`berisi wilayah ${publikasi.wilayah}, lain dari nama berkasnya.`];
    return [...misplaced, ...problems].map((message) => publikasiProblem(berkas, message));
  });
}

/** True if another observation says that it no longer holds, or its publisher calls it outdated. */
export function isWithdrawn(observasi: Observasi, all: readonly Observasi[]): boolean {
  return (
    observasi.status === "dicabut" ||
    all.some((other) => other.mencabut === observasi.id && other.id !== observasi.id)
  );
}

function areaProblems({ id, wilayah }: Observasi, fileArea: string, registry: Registry): string[] {
  const exists = wilayah === NASIONAL || findNama(registry, wilayah) !== undefined;
  if (!exists)
    return [`${quoteFound(id, 120)}: kode wilayah ${quoteFound(wilayah)} tidak dikenal.`];
  const fits = kabupatenOf(wilayah) === fileArea;
  return fits ? [] : [`${quoteFound(id, 120)}: wilayah ${wilayah} bukan bagian berkas ini.`];
}

/** A kabupaten's pages are made without the files of others: only its own and those above it can withdraw. */
function withdrawalProblems(
  { mencabut }: Observasi,
  wilayah: string,
  homes: ReadonlyMap<string, string>,
): string[] {
  if (!mencabut) return [];
  const home = homes.get(mencabut);
  const found = quoteFound(mencabut, 120);
  if (home === undefined) return [`mencabut ${found}, yang tidak ada.`];
  const isSeen = home === wilayah || wilayah.length === 2;
  return isSeen ? [] : [`mencabut ${found} dari berkas ${home}.json; cabut di berkas itu juga.`];
}

function factKey(observasi: Observasi): string {
  const { wilayah, indikator: name, tanggal_data, penerbit, url } = observasi;
  const indikator = findIndikator(name)?.id ?? name;
  return JSON.stringify([wilayah, indikator, tanggal_data, penerbit, url]);
}

function repeated(seen: Map<string, string>, key: string, message: string): string[] {
  if (seen.has(key)) return [message];
  seen.set(key, key);
  return [];
}

function publikasiProblem(file: string, message: string): Problem {
  return {
    code: "publikasi-tidak-selaras",
    severity: "error",
    place: { file },
    message,
    fix: "perbaiki berkas itu; satu angka satu observasi, dan yang sudah ada tidak diubah.",
  };
}
