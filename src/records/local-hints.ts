import type { Problem } from "../base/problem.ts";
import { isKode, kecamatanOf, kabupatenOf, tingkatOf } from "../wilayah/kode.ts";
import { desaOn, findNama } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { CellBook } from "../workbook/read.ts";
import type { Draft } from "./drafts.ts";
import type { Baris, Edisi, Lembar } from "./edisi.ts";
import { getField, getSheetSpec, type Field } from "./fields.ts";
import { allDesaOf, isSameName, type AllDesa } from "./rules/names.ts";

/** What is known of the place that a workbook is about. */
export interface LocalInput {
  readonly edisi: Pick<Edisi, "kabupaten" | "tanggal_data">;
  readonly registry: Registry;
  /** The rows of Koperasi as far as they could be read. */
  readonly koperasi: Lembar<Draft>;
  /** The workbook itself, for what was typed where a code belongs. */
  readonly book: Pick<CellBook, "sheets">;
}

interface Local extends LocalInput {
  readonly desa: AllDesa;
  /** What a cell holds. */
  readonly valueAt: (sheet: string, address: string) => unknown;
  /** A desa of this kabupaten for an example. */
  readonly contoh: string | undefined;
}

/**
 * Findings of single cells, told with what only this kabupaten's list of desa knows: no code is
 * suggested that does not exist, the row's own name tells which one was meant, and no example is a
 * village of somewhere else.
 */
export function withLocalHints(
  problems: readonly Problem[],
  input: LocalInput,
): readonly Problem[] {
  const { edisi, registry } = input;
  const [contoh] = desaOn(registry, edisi.kabupaten, edisi.tanggal_data);
  const local = { ...input, desa: allDesaOf(input), contoh, valueAt: cellsOf(input.book) };
  const rows = new Map(input.koperasi.baris.map((row) => [String(row.baris), row]));
  const nameless = rowsWithout(problems, input.koperasi.nama);
  return problems.flatMap((problem) => {
    const { sheet, cell = "", column } = problem.place;
    if (!problem.code.startsWith("sel-")) return [problem];
    const onKoperasi = sheet === input.koperasi.nama;
    const number = cell.replace(/^[A-Z]+/, "");
    // A row without code and names is told once: it may be no desa at all.
    if (problem.code === "sel-wajib" && column !== KODE && onKoperasi && nameless.has(number))
      return [];
    const row = onKoperasi ? rows.get(number) : undefined;
    const field = onKoperasi ? FIELDS.find(({ heading }) => heading === column) : undefined;
    return [hintOf(problem, { row, field }, local)];
  });
}

/** The cells of a sheet are arranged when the first of them is asked for. */
function cellsOf({ sheets }: LocalInput["book"]): Local["valueAt"] {
  const arranged = new Map<string, ReadonlyMap<string, unknown>>();
  return (name, address) => {
    const known =
      arranged.get(name) ??
      new Map(
        sheets.get(name)?.rows.flatMap((row) => row.map((cell) => [cell.address, cell.value])),
      );
    arranged.set(name, known);
    return known.get(address);
  };
}

/** Rows of Koperasi whose code is blank. */
function rowsWithout(problems: readonly Problem[], sheet: string): ReadonlySet<string> {
  const blank = problems.filter(
    ({ code, place }) => code === "sel-wajib" && place.sheet === sheet && place.column === KODE,
  );
  return new Set(blank.map(({ place }) => (place.cell ?? "").replace(/^[A-Z]+/, "")));
}

const FIELDS: readonly Field[] = getSheetSpec("koperasi").fields;
const KODE = getField("koperasi", "kode").heading;

interface Cell {
  readonly row: Baris<Draft> | undefined;
  readonly field: Field | undefined;
}

function hintOf(problem: Problem, { row, field }: Cell, local: Local): Problem {
  if (problem.code === "sel-bukan-kode") return codeHint(problem, { row, field }, local);
  if (problem.code === "sel-wajib" && row && field) {
    const known = nameOf(row, field, local.registry);
    if (known !== undefined) return { ...problem, fix: `tulis ${known}.`, suggestions: [known] };
    if (field.key === "kode") return namedCode(problem, row, local);
  }
  return { ...problem, fix: withLocalExample(problem.fix, local) };
}

/** Kecamatan and desa as the list has them. */
function nameOf({ kode }: Baris<Draft>, { key }: Field, registry: Registry): string | undefined {
  if (typeof kode !== "string" || tingkatOf(kode) !== "desa") return undefined;
  if (key === "desa") return findNama(registry, kode);
  return key === "kecamatan" ? findNama(registry, kecamatanOf(kode)) : undefined;
}

/** A code without its dots is suggested if there is such a code here; else the row's name is asked. */
function codeHint(problem: Problem, { row, field }: Cell, local: Local): Problem {
  const meant = codeIn(problem.suggestions);
  if (meant !== undefined && isKnown(meant, local)) return problem;
  const { suggestions: _suggestions, repair: _repair, ...bare } = problem;
  const typed = meant === undefined ? codesTyped(problem, local) : [];
  if (typed.length > 0)
    return { ...bare, fix: `tulis kodenya, ${typed.join(" atau ")}.`, suggestions: typed };
  if (meant === undefined && !row) return { ...bare, fix: withLocalExample(problem.fix, local) };
  const unknown =
    meant === undefined
      ? ""
      : `${meant} tidak ada di ${local.registry.find(local.edisi.kabupaten)?.nama ?? "kabupaten ini"}. `;
  if (row && field?.key === "kode") return namedCode({ ...bare, fix: unknown }, row, local);
  return { ...bare, fix: upperAfter(unknown, `pakai kode dari templat${example(local)}.`) };
}

/** The code that a suggestion begins with: a name may stand behind it, or what was typed is no code at all. */
function codeIn([first = ""]: readonly string[] = []): string | undefined {
  const [kode = ""] = /^[\d.]+/u.exec(first) ?? [];
  return isKode(kode) ? kode : undefined;
}

/** Codes of what was typed by its name where a code belongs: "Sengon", "Kec. Prambanan". */
function codesTyped(
  { place }: Problem,
  { valueAt, desa, edisi, registry }: Local,
): readonly string[] {
  const found = valueAt(place.sheet ?? "", place.cell ?? "");
  if (typeof found !== "string") return [];
  const nama = found.slice(0, LONGEST_NAME).trim();
  const bare = nama.replace(/^(?:desa|kelurahan|kel\.?|kecamatan|kec\.?) /i, "");
  if (!isArea(place)) return desa.named(bare);
  const areas = [edisi.kabupaten, ...registry.childrenOf(edisi.kabupaten)];
  return areas.filter((kode) =>
    [bare, nama].some((name) => isSameName(registry.namaOf(kode), name)),
  );
}

const LONGEST_NAME = 100;

/** Pendamping and Koordinator name a kecamatan or the kabupaten. */
function isArea({ column }: Problem["place"]): boolean {
  return column === getField("pendamping", "wilayah").heading;
}

const NO_DESA = "Bila baris ini bukan desa (tanda tangan, keterangan), hapus barisnya.";

/** "Menurut namanya: 33.10.15.2016." */
function namedCode(problem: Problem, row: Baris<Draft>, local: Local): Problem {
  const before = problem.code === "sel-wajib" ? "" : problem.fix;
  const { desa } = row;
  const codes = typeof desa === "string" ? local.desa.named(desa) : [];
  if (codes.length === 0)
    return {
      ...problem,
      fix: upperAfter(before, `salin kode desa ini dari templat${example(local)}. ${NO_DESA}`),
    };
  const fix = `tulis kode ${desa}, ${codes.join(" atau ")}, sebagai teks dengan titik.`;
  return { ...problem, fix: upperAfter(before, fix), suggestions: codes };
}

function upperAfter(before: string, text: string): string {
  return before === "" ? text : before + text.charAt(0).toUpperCase() + text.slice(1);
}

function isKnown(kode: string, { desa, edisi, registry }: Local): boolean {
  if (tingkatOf(kode) === "desa") return desa.has(kode);
  return registry.has(kode) && kabupatenOf(kode) === edisi.kabupaten;
}

function example({ contoh }: Local): string {
  return contoh === undefined ? "" : `, misalnya ${contoh}`;
}

const CODE = /(?<=misalnya )\d{2}\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?(?![\d.]*\d)/;
const NAME = /(?<=misalnya (?:Koperasi Desa Merah Putih )?)(?:Bentangan|Wonosari)(?=\.)/;

/** The schemas' examples are of one place; a steward of another would take them for a mistake. */
function withLocalExample(fix: string, { contoh, edisi, registry }: Local): string {
  if (contoh === undefined) return fix;
  const names = {
    Bentangan: findNama(registry, contoh),
    Wonosari: findNama(registry, kecamatanOf(contoh)),
  };
  return fix
    .replace(CODE, (kode) =>
      kode.startsWith(edisi.kabupaten) ? kode : contoh.slice(0, kode.length),
    )
    .replace(NAME, (nama) => names[nama as keyof typeof names] ?? nama);
}
