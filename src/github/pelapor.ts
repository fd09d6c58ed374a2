import { compareText, formatList } from "../base/format.ts";
import { escapeMarkdown } from "../base/markdown.ts";
import type { Instansi } from "../records/types.gen.ts";

type Kantor = Instansi["instansi"][number];

/** Whose account sent a change, as GitHub itself says; undefined where the account is gone. */
export interface Pengirim {
  readonly akun: { readonly nama: string; readonly id: number } | undefined;
  /** Number of the issue whose form brought the workbook: then this is who filled it in. */
  readonly formulir: number | undefined;
}

export interface PelaporInput {
  /** All files of the change; undefined where nobody knows them all. */
  readonly files: readonly string[] | undefined;
  readonly pengirim: Pengirim;
  /** Who may report, as main has it: what a change says of itself does not count yet. */
  readonly instansi: readonly Kantor[];
  readonly namaOf: (kabupaten: string) => string;
  /** Team of the maintainers, "@owner/pengelola". */
  readonly pengelola: string;
}

const REPORTS = /^data\/(?:koperasi\/(\d\d\.\d\d)\/|pemetaan\/(\d\d\.\d\d)\.json$)/;
const WRITINGS = /^data\/(?:publikasi|pernyataan)\/(\d\d\.\d\d)\.json$/;
const OFFICES = "data/instansi.json";
/** A comment has its limit, and nobody reads more. */
const MOST_KABUPATEN = 12;
/** GitHub's own names of accounts; anything else is not shown. */
const LOGIN = /^[\w-]{1,100}(?:\[bot\])?$/;

interface Disentuh {
  readonly kode: string;
  /** The office's own reports, not only what others have published about the kabupaten. */
  readonly laporan: boolean;
}

/**
 * Markdown that says for which kabupaten a change speaks, whether its sender is registered for them,
 * and who may confirm it. It stops nothing: an office may hand in by somebody else. Empty where no
 * kabupaten is touched.
 */
export function pelaporNote(input: PelaporInput): string {
  const { files, pengirim, pengelola } = input;
  const offices = files?.includes(OFFICES)
    ? [`Usulan ini mengubah siapa yang boleh melapor, \`${OFFICES}\`. ${confirmedBy([pengelola])}`]
    : [];
  const touched = files && touchedKabupaten(files);
  if (touched === undefined)
    return block([
      `**Pastikan siapa yang melapor.** ${senderText(pengirim)} Berkasnya terlalu banyak untuk didaftar, jadi kabupatennya tidak dapat disebut di sini. ${confirmedBy([pengelola])}`,
    ]);
  if (touched.length === 0) return block(offices);
  const open = touched.filter((one) => !one.laporan || !isRegistered(one, input));
  if (open.length === 0 && offices.length === 0) return knownNote(touched, input);
  return block([
    `**Pastikan siapa yang melapor.** ${senderText(pengirim)}${severalText(touched.length)}`,
    listText(touched, input),
    ...offices,
    `Memastikan: setujui usulan ini, atau tulis di sini dari kantor mana datanya diterima (tanpa nama orang). Kantor boleh menitipkan kirimannya; catatan ini tidak menghentikan apa pun. Yang boleh melapor: \`${OFFICES}\`.`,
  ]);
}

/** Kabupaten whose data these files are, by code; the fictional region is nobody's. */
export function touchedKabupaten(files: readonly string[]): readonly Disentuh[] {
  const found = new Map<string, boolean>();
  for (const file of files) {
    const [, workbook, mapping] = REPORTS.exec(file) ?? [];
    const report = workbook ?? mapping;
    const kode = report ?? WRITINGS.exec(file)?.[1];
    if (kode !== undefined) found.set(kode, report !== undefined || found.get(kode) === true);
  }
  return [...found]
    .map(([kode, laporan]) => ({ kode, laporan }))
    .sort((left, right) => compareText(left.kode, right.kode));
}

function knownNote(touched: readonly Disentuh[], input: PelaporInput): string {
  const names = touched.slice(0, MOST_KABUPATEN).map(({ kode }) => nameOf(kode, input));
  const left = touched.length - names.length;
  const all = formatList(left > 0 ? [...names, `${left} kabupaten lain`] : names);
  return `${senderText(input.pengirim)} Akun itu terdaftar sebagai pelapor ${all} (\`${OFFICES}\`).\n\n`;
}

function listText(touched: readonly Disentuh[], input: PelaporInput): string {
  const items = touched.slice(0, MOST_KABUPATEN).map((one) => `- ${itemText(one, input)}`);
  const left = touched.length - items.length;
  return [...items, ...(left > 0 ? [`- dan ${left} kabupaten lain`] : [])].join("\n");
}

function itemText(one: Disentuh, input: PelaporInput): string {
  const { pengelola } = input;
  const name = `**${nameOf(one.kode, input)}**`;
  if (!one.laporan)
    return `${name}: angka atau pernyataan terbitan, bukan laporan kantor; cocokkan dengan sumbernya. ${confirmedBy([pengelola])}`;
  const offices = officesOf(one.kode, input);
  if (offices.length === 0)
    return `${name}: belum ada kantor yang terdaftar. ${confirmedBy([pengelola])}`;
  const own = offices.filter((office) => hasAccount(office, input));
  if (own.length > 0) return `${name}: akun itu terdaftar untuk ${officeNames(own)}.`;
  const teams = [...new Set(offices.flatMap(({ tim_github }) => tim_github ?? []))];
  return `${name}: akun itu tidak terdaftar untuk ${officeNames(offices)}. ${confirmedBy([...teams, pengelola])}`;
}

/** Between backticks nobody is called: GitHub asks the owners of the files by itself. */
function confirmedBy(teams: readonly string[]): string {
  return `Yang dapat memastikan: ${teams.map((team) => `\`${team}\``).join(" atau ")}.`;
}

function senderText({ akun, formulir }: Pengirim): string {
  const where = formulir === undefined ? "" : ` lewat formulir di #${formulir}`;
  if (akun === undefined || !LOGIN.test(akun.nama))
    return `Akun pengirimnya${where} sudah tidak ada.`;
  return `Pengirimnya${where}: akun \`${akun.nama}\` (id ${akun.id}).`;
}

function severalText(count: number): string {
  return count === 1
    ? ""
    : ` Usulan ini menyentuh data ${count} kabupaten; sebaiknya satu usulan memuat satu kabupaten.`;
}

function isRegistered({ kode }: Disentuh, input: PelaporInput): boolean {
  return officesOf(kode, input).some((office) => hasAccount(office, input));
}

function hasAccount({ akun_github = [] }: Kantor, { pengirim: { akun } }: PelaporInput): boolean {
  return akun !== undefined && akun_github.some(({ id }) => id === akun.id);
}

function officeNames(offices: readonly Kantor[]): string {
  return formatList(offices.map(({ kantor }) => escapeMarkdown(kantor, 120)));
}

function officesOf(kode: string, { instansi }: PelaporInput): readonly Kantor[] {
  return instansi.filter(({ kabupaten }) => kabupaten === kode);
}

function nameOf(kode: string, { namaOf }: PelaporInput): string {
  return `${kode} ${escapeMarkdown(namaOf(kode))}`;
}

/** GitHub shows every line break of a comment as one, so a paragraph is one line. */
function block(parts: readonly string[]): string {
  if (parts.length === 0) return "";
  const lines = parts.join("\n\n").split("\n");
  return `> [!IMPORTANT]\n${lines.map((line) => (line === "" ? ">" : `> ${line}`)).join("\n")}\n\n`;
}
