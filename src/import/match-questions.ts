import { quoteFound } from "../base/problem.ts";
import { editDistance } from "../records/text.ts";
import { kecamatanOf } from "../wilayah/kode.ts";
import type { Calon } from "./answers.ts";
import type { Dialog } from "./dialog.ts";
import { textOf } from "./grid.ts";
import { namesPerson } from "./person-names.ts";
import {
  describeRegion,
  desaInKecamatan,
  findExact,
  rankSimilar,
  type Region,
  type Regions,
} from "./regions.ts";
import { placeOfRow, type RecapRow } from "./rows.ts";
import { readRegionName } from "./words.ts";

interface QuestionContext {
  readonly regions: Regions;
  readonly dialog: Dialog;
}

const SKIP: Calon = { pilih: "lewati", arti: "jangan dipindahkan" };

/** The kecamatan that an unknown spelling stands for. */
export function askKecamatan(
  text: string,
  { regions, dialog }: QuestionContext,
): string | undefined {
  const { candidates, likely } = rankSimilar(text, regions.kecamatan);
  const key = readRegionName(text).stripped.slice(0, 60);
  return dialog.ask(
    {
      id: `kecamatan:${key}`,
      tanya: `Kecamatan ${quoteFound(text)} tidak ada di kabupaten ini. Kecamatan apa?`,
      calon: [...candidates.map((region) => calonOf(region, regions, undefined)), SKIP],
      ...(likely ? { saran: likely.kode } : {}),
      jumlah: 1,
      contoh: [],
      tetap: true,
    },
    (pilih) => regions.kecamatan.some(({ kode }) => kode === pilih),
  );
}

export interface DesaQuestion {
  readonly row: RecapRow;
  readonly named: string;
  /** Several desa of this very name. */
  readonly found: readonly Region[];
  /** Else the desa of the kecamatan, none of this name. */
  readonly among: readonly Region[];
  readonly kecamatan: Region | undefined;
}

interface DesaContext extends QuestionContext {
  /** Codes that other rows have. */
  readonly taken: ReadonlySet<string>;
  /** Ids asked so far: the second row of the same name in a table is another question. */
  readonly ids: Set<string>;
}

/** The desa that a name stands for which is in its kecamatan not at all, or more than once. */
export function askDesa(question: DesaQuestion, context: DesaContext): string | undefined {
  const { named, found, kecamatan } = question;
  const { regions, dialog, ids } = context;
  const { regions: candidates, saran } =
    found.length > 0 || !kecamatan
      ? { regions: found, saran: undefined }
      : ranked(question, context);
  const where = kecamatan ? ` di Kec. ${kecamatan.nama}` : " di kabupaten ini";
  const what = found.length > 1 && isSameName(named, found) ? "ada lebih dari satu" : "tidak ada";
  return skipped(
    dialog.ask(
      {
        id: idOf(question, ids),
        tanya: `Desa ${quoteFound(named)} ${what}${where}. Desa yang mana?`,
        calon: [...candidates.map((region) => calonOf(region, regions, kecamatan?.kode)), SKIP],
        ...(saran ? { saran: saran.kode } : {}),
        jumlah: 1,
        contoh: [placeOfRow(question.row)],
        tetap: true,
      },
      (pilih) => regions.desa.some(({ kode }) => kode === pilih),
    ),
  );
}

function idOf({ row, named, kecamatan }: DesaQuestion, ids: Set<string>): string {
  const id = `desa:${kecamatan?.kode ?? "-"}/${readRegionName(named).bare.slice(0, 60)}`;
  for (let count = 1; ; count += 1) {
    const numbered = count === 1 ? id : `${id}#${count}`;
    const inTable = `${row.table.grid.name}!${row.table.headingRows[0]} ${numbered}`;
    if (ids.has(inTable)) continue;
    ids.add(inTable);
    return numbered;
  }
}

function isSameName(named: string, [first]: readonly Region[]): boolean {
  return first !== undefined && findExact(named, [first]).length > 0;
}

/**
 * Desa of the kecamatan with a near name, free ones first, then those of this very name elsewhere. One
 * that no other row has taken, and nothing else is as near, is what the recap speaks for.
 */
function ranked(
  { named, among }: DesaQuestion,
  { regions, taken }: DesaContext,
): { readonly regions: readonly Region[]; readonly saran: Region | undefined } {
  const { candidates, likely } = rankSimilar(named, among);
  const free = candidates.filter(({ kode }) => !taken.has(kode));
  const here = new Set(candidates.map(({ kode }) => kode));
  const elsewhere = namedElsewhere(named, regions).filter(({ kode }) => !here.has(kode));
  const [only] = free;
  const lonely = only && candidates.length === 1 && elsewhere.length === 0 && isSlip(named, only);
  const saran = likely && !taken.has(likely.kode) ? likely : lonely ? only : undefined;
  const rest = candidates.filter(({ kode }) => taken.has(kode));
  const all = [...free, ...rest, ...elsewhere];
  return { regions: all.length > 0 ? all : strangers(named, among, { regions, taken }), saran };
}

/** For a name like none of its kecamatan: its desa, those of no other row first, then near names elsewhere. */
function strangers(
  named: string,
  among: readonly Region[],
  { regions, taken }: Pick<DesaContext, "regions" | "taken">,
): readonly Region[] {
  const free = among.filter(({ kode }) => !taken.has(kode));
  return [
    ...new Set([
      ...(free.length > 0 ? free : among),
      ...rankSimilar(named, regions.desa).candidates,
    ]),
  ];
}

/** Desa of this very name in any kecamatan, or of one that differs by a short form or a numeral. */
function namedElsewhere(named: string, { desa }: Regions): readonly Region[] {
  const exact = findExact(named, desa);
  const { fold } = readRegionName(named);
  return exact.length > 0 ? exact : desa.filter((region) => region.fold === fold);
}

const SHORTEST = 5;
const MOST_SLIPS = 2;

/** A slip of the keyboard: "Kota Bangun 2" is none of Kota Bangun Ulu. */
function isSlip(named: string, { key }: Region): boolean {
  const { stripped } = readRegionName(named);
  const plain = stripped.length >= SHORTEST && !/\d/.test(stripped);
  return plain && editDistance(stripped, key) <= MOST_SLIPS;
}

/** A row whose code and name do not belong together, or whose code is nobody's here. */
export function askRow(
  row: RecapRow,
  { named, first }: { readonly named: string; readonly first: readonly Region[] },
  { regions, dialog }: QuestionContext,
): string | undefined {
  const candidates = [...new Map(first.map((region) => [region.kode, region])).values()];
  const code = textOf(row.kode);
  const name = namesPerson(named) ? "seseorang" : quoteFound(named);
  return skipped(
    dialog.ask(
      {
        id: `baris:${placeOfRow(row)}`,
        tanya: `Baris ${placeOfRow(row)}: kode ${quoteFound(code)} dan nama ${name} tidak menunjuk desa yang sama. Desa yang mana?`,
        calon: [...candidates.map((region) => calonOf(region, regions, undefined)), SKIP],
        jumlah: 1,
        contoh: [],
        tetap: false,
      },
      (pilih) => regions.desa.some(({ kode }) => kode === pilih),
    ),
  );
}

/** Names that only one desa of the kabupaten has, in a recap that never says which kecamatan. */
export function askWithoutKecamatan(
  rows: readonly RecapRow[],
  { dialog }: QuestionContext,
): boolean {
  const answer = dialog.ask({
    id: "tanpa-kecamatan",
    tanya: `${rows.length} baris tidak menyebut kecamatan, tetapi nama desanya hanya satu di kabupaten ini. Pakai?`,
    calon: [
      { pilih: "ya", arti: "pakai nama yang hanya satu itu" },
      { pilih: "tidak", arti: "jangan dipindahkan" },
    ],
    saran: "ya",
    jumlah: rows.length,
    contoh: rows.map((row) => `${placeOfRow(row)} ${quoteFound(row.desa ?? "")}`),
    tetap: true,
  });
  return answer === "ya";
}

/** The kecamatan is named unless it is the one that the question is about. */
function calonOf(region: Region, regions: Regions, kecamatan: string | undefined): Calon {
  const isKecamatan = region.kode.length === 8;
  const arti = isKecamatan
    ? `${region.nama}, ${desaInKecamatan(regions, region.kode).length} desa/kelurahan`
    : describeRegion(region, regions, kecamatanOf(region.kode) !== kecamatan);
  return { pilih: region.kode, arti };
}

function skipped(answer: string | undefined): string | undefined {
  return answer === SKIP.pilih ? undefined : answer;
}
