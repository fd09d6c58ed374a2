import { RUANG_NAMA } from "../views/cetak/berkas.ts";
import type { Bentuk, Kertas } from "../views/urls-cetak.ts";
import { isKode } from "../wilayah/kode.ts";

/** What a document says of itself. Read from untrusted text: only what fits these patterns is kept. */
export interface Tanda {
  readonly kode: string;
  /** Data date; null where only a region was named. */
  readonly tanggal: string | null;
  /** "k1" */
  readonly versi: string | null;
  /** 16 hex digits or all 64, in small letters. */
  readonly sidik: string | null;
  readonly kertas: Kertas | null;
  readonly bentuk: Bentuk | null;
  /** Host of an address that was pasted. */
  readonly situs: string | null;
}

/** Nothing that names a document is longer. */
const LONGEST = 1000;

const KODE = /(?<![\d.])\d\d\.\d\d(?:\.\d\d(?:\.\d{4})?)?(?!\d|\.\d)/g;
const PROVINSI = /provinsi\/(\d\d)(?!\d)|^\s*(\d\d)(?=[/ ,]|\s*$)|\((\d\d)\)/;
const TANGGAL =
  /(?<!\d)(20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)(?:[ /](k\d{1,3})(?!\w))?/;
const SIDIK = /(?<![0-9a-z])([0-9a-f]{4}(?:\s?[0-9a-f]{4}){3}(?:[0-9a-f]{48})?)(?![0-9a-z])/i;
const BERKAS = /_(A4|F4)(?:_(kop|gabungan))?\.pdf/;
const SITUS = /https?:\/\/([^\s/?#]+)/i;

/** What was typed, pasted or carried by a QR code; undefined if it names no region, or several. */
export function parseTanda(text: string): Tanda | undefined {
  if (text.length > LONGEST) return undefined;
  const kode = kodeIn(text);
  if (kode === undefined) return undefined;
  const [, tanggal = null, versi = null] = TANGGAL.exec(text) ?? [];
  const sidik = SIDIK.exec(text)?.[1]?.replace(/\s/g, "").toLowerCase() ?? null;
  const [, kertas, bentuk] = BERKAS.exec(text) ?? [];
  return {
    ...{ kode, tanggal, versi, sidik },
    kertas: kertas === "A4" || kertas === "F4" ? kertas : null,
    bentuk: kertas === undefined ? null : bentukOf(bentuk ?? "biasa"),
    situs: SITUS.exec(text)?.[1]?.toLowerCase() ?? null,
  };
}

/** The narrowest region that is named, if all others named are those it lies in. */
function kodeIn(text: string): string | undefined {
  const codes = text.match(KODE) ?? [];
  const [, ...province] = PROVINSI.exec(text) ?? [];
  const narrowest = codes.reduce(
    (best, code) => (code.length > best.length ? code : best),
    province.find((code) => code !== undefined) ?? "",
  );
  const around = codes.every((code) => narrowest.startsWith(code));
  return narrowest !== "" && around ? narrowest : undefined;
}

/** Letters before and after the namespace in which a label stands. */
const BEFORE = 200;
const AFTER = 4000;
/** Labels that are read of one file: one of ours has one. */
const MOST_LABELS = 20;

/**
 * The labels in a PDF, given as one letter per byte: ours keep their XMP packet uncompressed. Equal ones
 * are told once; a label that does not fit its patterns is none.
 */
export function tandaInPdf(text: string): readonly Tanda[] {
  const found = new Map<string, Tanda>();
  let at = text.indexOf(RUANG_NAMA);
  for (let count = 0; at >= 0 && count < MOST_LABELS; count += 1) {
    const tanda = tandaAround(text.slice(Math.max(0, at - BEFORE), at + AFTER));
    if (tanda) found.set(JSON.stringify(tanda), tanda);
    at = text.indexOf(RUANG_NAMA, at + RUANG_NAMA.length);
  }
  return [...found.values()];
}

function tandaAround(xmp: string): Tanda | undefined {
  const value = (name: string): string => {
    const text = '([^<>"&]{1,80})';
    const form = new RegExp(`<papan:${name}>${text}</papan:${name}>|papan:${name}="${text}"`);
    const [, inside, attribute] = form.exec(xmp) ?? [];
    return inside ?? attribute ?? "";
  };
  const [kode, tanggal, sidik] = [value("kode"), value("edisi"), value("sidik")];
  if (!isKode(kode) || TANGGAL.exec(tanggal)?.[0] !== tanggal || !/^[0-9a-f]{64}$/.test(sidik))
    return undefined;
  const [versi, kertas] = [value("versi"), value("kertas")];
  return {
    ...{ kode, tanggal, sidik, situs: null },
    versi: /^k\d{1,3}$/.test(versi) ? versi : null,
    kertas: kertas === "A4" || kertas === "F4" ? kertas : null,
    bentuk: bentukOf(value("bentuk")),
  };
}

function bentukOf(text: string): Bentuk | null {
  return text === "biasa" || text === "kop" || text === "gabungan" ? text : null;
}
