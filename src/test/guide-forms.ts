import { readKode } from "../import/kode.ts";
import { readLeniently } from "../import/lenient.ts";
import type { Option, Reading } from "../import/reading.ts";
import { desaInKecamatan, findExact, rankSimilar, regionsOf } from "../import/regions.ts";
import { siblingOf } from "../import/row-drafts.ts";
import { getField, getSheetSpec, SHEET_SPECS, type Field } from "../records/fields.ts";
import { parseCell } from "../records/parse.ts";
import { namaSesuaiDaftar } from "../records/rules/nama-sesuai-daftar.ts";
import { kabupatenOf, kecamatanOf } from "../wilayah/kode.ts";
import type { Cell } from "../workbook/read.ts";
import { makeEdisi } from "./make-edisi.ts";
import { fullRegistry } from "./make-workbook.ts";

/** A form of a value that the guide shows, and what it says becomes of it. */
export interface GuideForm {
  readonly field: Field;
  readonly written: string;
  /** As the guide prints it; "ditolak" for an error. */
  readonly reading: string;
  readonly suggestion: string;
  /** "1250", "ditanyakan: 0", "kosong", "dikosongkan". */
  readonly impor: string;
}

/** The rows of the tables below "… kolom **Jumlah Anggota** pada lembar Koperasi …". */
export function guideForms(guide: string): readonly GuideForm[] {
  const sections = guide.matchAll(
    /kolom\s+\*\*(.+?)\*\*\s+pada\s+lembar\s+(\w+)[^|]*?\n\n((?:\|.*\n)+)/g,
  );
  return [...sections].flatMap(([, heading = "", sheet = "", table = ""]) => {
    const field = fieldAt(sheet, heading);
    return table
      .split("\n")
      .slice(2)
      .flatMap((row) => formsOf(row, field));
  });
}

function formsOf(row: string, field: Field): GuideForm[] {
  const [, written = "", reading = "", suggestion = "", impor = ""] = row.split("|").map(plain);
  const forms = [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)];
  return written === ""
    ? []
    : forms.map(([, form = ""]) => ({ field, written: form, reading, suggestion, impor }));
}

function plain(cell: string): string {
  return cell.replace(/[`_]/g, "").trim();
}

function fieldAt(sheet: string, heading: string): Field {
  const spec = SHEET_SPECS.find((candidate) => candidate.sheet === sheet);
  const field = spec?.fields.find((candidate) => candidate.heading === heading);
  if (!spec || !field) throw new Error(`no such column: ${sheet}, ${heading}`);
  return getSheetSpec(spec.key).fields.find(({ key }) => key === field.key) ?? field;
}

/** What the checker reads, and how it tells to mend what it refuses. */
export function strictReading(form: GuideForm): { readonly reading: string; readonly fix: string } {
  if (form.field.key === "desa") return strictName(form);
  const { value, finding } = parseCell(cellOf(form.written), form.field);
  const fix = finding?.fix ?? "";
  return { reading: finding?.severity === "error" ? "ditolak" : shown(value, form.field), fix };
}

/** What import reads. */
export function importReading(form: GuideForm): string {
  const { field, written } = form;
  if (field.key === "desa") return importedName(form);
  if (field.kind === "kode") return importedKode(written);
  const owner = { nama: "Bentangan", jenis: "desa" } as const;
  const context = { date1904: false, tanggal_data: "2025-12-31", owner };
  return describe(readLeniently(cellOf(written), field, context), field);
}

/** `33,1 (angka)` is a numeric cell, everything else a text cell. */
function cellOf(written: string): Cell {
  const [, digits] = written.match(/^([\d,]+) \(angka\)$/) ?? [];
  const value = digits === undefined ? written : Number(digits.replace(",", "."));
  const kind = typeof value === "number" ? "number" : "text";
  return { address: "F27", row: 27, column: 5, value, kind };
}

function describe(reading: Reading, field: Field): string {
  if (reading.kind === "unread") return "dikosongkan";
  if (reading.kind === "asked") {
    const options = reading.options.filter(({ pilih }) => pilih !== "kosong");
    return `ditanyakan: ${options.map((option) => optionText(option, field)).join(" atau ")}`;
  }
  const { value, spill } = reading;
  if (!spill) return value === null ? "kosong" : shown(value, field);
  const sibling = getField("koperasi", siblingOf(field.key, spill.aspect) ?? "");
  return `${shown(spill.value, sibling)} pada ${sibling.title}`;
}

function optionText({ value, arti }: Option, field: Field): string {
  return arti ?? shown(value, field);
}

function shown(value: string | number | null, { list }: Field): string {
  const label = list?.butir.find((butir) => butir.id === value)?.label;
  return label ?? String(value).replace(/^(\d+)\.(\d+)$/, "$1,$2");
}

function importedKode(written: string): string {
  const regions = regionsOf(fullRegistry(), "33.10", "2025-12-31");
  const reading = readKode(cellOf(written), regions);
  return reading.kind === "kode" ? reading.kode : "dikosongkan";
}

/** The desa whose row the guide speaks of: the name that it says is meant. */
const DESA: Readonly<Record<string, string>> = {
  Bentangan: "33.10.15.2015",
  Sukorejo: "33.10.15.2013",
  "Sungai Meriam": "64.02.04.2006",
  "Tanjung Limau": "64.02.05.2005",
  "Gunung Sari": "64.02.12.2001",
  "Sebulu Moderen": "64.02.07.2011",
};

function kodeMeant({ reading, suggestion }: GuideForm): string {
  const nama = reading === "ditolak" ? suggestion.replace(/^tulis /, "") : reading;
  const kode = DESA[nama];
  if (kode === undefined) throw new Error(`no such desa in the guide: ${nama}`);
  return kode;
}

function strictName(form: GuideForm): { readonly reading: string; readonly fix: string } {
  const [registry, kode] = [fullRegistry(), kodeMeant(form)];
  const kabupaten = kabupatenOf(kode);
  const edisi = makeEdisi({ registry, kabupaten, koperasi: [{ kode, desa: form.written }] });
  const [breach] = namaSesuaiDaftar.check({ edisi, registry, tidakTerbaca: new Set() });
  return breach
    ? { reading: "ditolak", fix: breach.fix }
    : { reading: registry.namaOf(kode), fix: "" };
}

function importedName(form: GuideForm): string {
  const kode = kodeMeant(form);
  const regions = regionsOf(fullRegistry(), kabupatenOf(kode), "2025-12-31");
  const among = desaInKecamatan(regions, kecamatanOf(kode));
  const found = findExact(form.written, among);
  if (found.length === 1) return found[0]?.nama ?? "";
  const { candidates } = rankSimilar(form.written, among);
  return `ditanyakan: ${candidates.map(({ nama }) => nama).join(" atau ")}`;
}
