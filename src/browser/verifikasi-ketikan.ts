import { endOfMonth } from "../base/dates.ts";
import { bentukOf, type Tanda } from "./verifikasi-tanda.ts";

/** Nothing that names a document is longer. */
const LONGEST = 1000;

const KODE = /(?<![\d.])\d\d\.\d\d(?:\.\d\d(?:\.\d{4})?)?(?!\d|\.\d)/g;
const PROVINSI = /provinsi\/(\d\d)(?!\d)|^\s*(\d\d)(?=[/ ,|]|\s*$)|\((\d\d)\)/;
const BERKAS = /_(A4|F4)(?:_(kop|gabungan))?\.pdf/;
const SITUS = /https?:\/\/([^\s/?#]+)/i;

const VERSI = /(?:[\s/(]+(?<versi>k\d{1,3})(?!\w))?/.source;
const BULAN =
  /jan(?:uari)?|feb(?:ruari)?|pebruari|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|ags|agt|sep(?:t|tember)?|okt(?:ober)?|no[vp](?:ember)?|des(?:ember)?/
    .source;
const START = /(?<![0-9a-z.])/.source;
const TAHUN = "(?<tahun>20\\d\\d)";
const BULAN_ANGKA = "(?<bulan>0?[1-9]|1[0-2])";
const HARI = "(?<hari>0?[1-9]|[12]\\d|3[01])";
const SELA = "[-./\\s]+";
/** "2025-11-24", "24-11-2025", "24 November 2025", "November 2025", with a version behind. */
const TANGGAL = [
  `${START}${TAHUN}${SELA}${BULAN_ANGKA}${SELA}${HARI}(?![0-9a-z])${VERSI}`,
  `${START}${HARI}${SELA}${BULAN_ANGKA}${SELA}${TAHUN}(?![0-9a-z])${VERSI}`,
  `${START}(?:${HARI}${SELA})?(?<nama>${BULAN})${SELA}${TAHUN}(?![0-9a-z])${VERSI}`,
].map((source) => new RegExp(source, "gi"));
const NAMA = "jan feb mar apr mei jun jul agu sep okt nov des".split(" ");
/** Other spellings of the first three letters of a month. */
const LAIN: Readonly<Record<string, string>> = { peb: "feb", nop: "nov", ags: "agu", agt: "agu" };

const KELOMPOK = /[0-9a-f]{4}(?:[\s.-]*[0-9a-f]{4})*(?![0-9a-z])/.source;
const SIDIK = new RegExp(`(?<![0-9a-z])${KELOMPOK}`, "gi");
const DISEBUT = new RegExp(`sidik(?:\\s+data)?[\\s:=]*(${KELOMPOK})`, "i");

/** What was typed, pasted or carried by a QR code; undefined if it names no region, or several. */
export function parseTanda(text: string): Tanda | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = plainSigns(text);
  const { rest: afterDates, ...dates } = datesIn(plain.replace(SITUS, " ").replace(KODE, "|"));
  const kode = kodeIn(plain.replace(SITUS, " "), afterDates);
  if (kode === undefined) return undefined;
  const sidik = sidikIn(afterDates);
  const [, kertas, bentuk] = BERKAS.exec(text) ?? [];
  return {
    ...{ kode, tanggal: dates.tanggal, versi: dates.versi, sidik },
    kertas: kertas === "A4" || kertas === "F4" ? kertas : null,
    bentuk: kertas === undefined ? null : bentukOf(bentuk ?? "biasa"),
    situs: SITUS.exec(text)?.[1]?.toLowerCase() ?? null,
    tak_terbaca: [
      ...(dates.tanggal === null && namesDate(afterDates, dates.several)
        ? (["tanggal"] as const)
        : []),
      ...(sidik === null && namesSidik(afterDates) ? (["sidik"] as const) : []),
    ],
  };
}

/** Every kind of dash becomes a hyphen; what cannot be seen goes. */
function plainSigns(text: string): string {
  return text.replace(/\p{Pd}|\u2212/gu, "-").replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "");
}

/** The narrowest region that is named, if all others named are those it lies in. */
function kodeIn(text: string, withoutDates: string): string | undefined {
  const codes = text.match(KODE) ?? [];
  const [, ...province] = PROVINSI.exec(withoutDates) ?? [];
  const narrowest = codes.reduce(
    (best, code) => (code.length > best.length ? code : best),
    province.find((code) => code !== undefined) ?? "",
  );
  const around = codes.every((code) => narrowest.startsWith(code));
  return narrowest !== "" && around ? narrowest : undefined;
}

interface Dates {
  readonly tanggal: string | null;
  readonly versi: string | null;
  /** Different dates are named: which is meant is unknown. */
  readonly several: boolean;
  /** The text without them. */
  readonly rest: string;
}

/** Dates are taken out before a digest is looked for: a year looks like four of its digits. */
function datesIn(text: string): Dates {
  const found = new Set<string>();
  const months = new Set<string>();
  let versi: string | null = null;
  let rest = text;
  for (const pattern of TANGGAL)
    rest = rest.replace(pattern, (...match: readonly unknown[]) => {
      const parts = match.at(-1) as Readonly<Record<string, string | undefined>>;
      (parts["hari"] === undefined ? months : found).add(dateOf(parts));
      versi ??= parts["versi"]?.toLowerCase() ?? null;
      return "|";
    });
  const dates = found.size > 0 ? found : months;
  const several = dates.size > 1;
  return { tanggal: several ? null : ([...dates][0] ?? null), versi, several, rest };
}

/** A month alone is the edition of its last day. */
function dateOf({
  tahun,
  bulan,
  nama,
  hari,
}: Readonly<Record<string, string | undefined>>): string {
  const word = nama?.slice(0, 3).toLowerCase() ?? "";
  const month = bulan ?? String(NAMA.indexOf(LAIN[word] ?? word) + 1);
  const date = [tahun, month.padStart(2, "0"), (hari ?? "1").padStart(2, "0")].join("-");
  return hari === undefined ? endOfMonth(date) : date;
}

/** Four groups of four digits, or all 64 digits; where more stand in a row, those after "sidik" count. */
function sidikIn(text: string): string | null {
  const named = DISEBUT.exec(text)?.[1];
  const runs = named === undefined ? (text.match(SIDIK) ?? []) : [named];
  const digests = runs.map((run) => run.replace(/[\s.-]/g, "").toLowerCase()).filter(isDigest);
  return new Set(digests).size === 1 ? (digests[0] ?? null) : null;
}

function namesDate(text: string, several: boolean): boolean {
  return (
    several ||
    /edisi[\s:]*\d|(?<![0-9a-z])20\d\d(?![0-9a-z])/i.test(text.replace(SIDIK, withoutDigest))
  );
}

/** A digest may have a group like a year. */
function withoutDigest(run: string): string {
  return isDigest(run.replace(/[\s.-]/g, "")) ? "|" : run;
}

function isDigest({ length }: string): boolean {
  return length === 16 || length === 64;
}

/** Digits and letters in a row that a reader would take for a digest, 0 and 1 perhaps typed as letters. */
function namesSidik(text: string): boolean {
  const groups = text.match(/(?<![0-9a-z])(?=[a-z]*\d)[0-9a-fOlI]{3,}(?![0-9a-z])/gi) ?? [];
  return /sidik[\s:=]*(?:data[\s:=]*)?[0-9a-z]/i.test(text) || groups.join("").length >= 8;
}
