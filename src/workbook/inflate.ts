import { quoteFound } from "../base/problem.ts";
import {
  inflateEntry,
  readZipDirectory,
  type ZipEntry,
  type ZipFailure,
  type ZipFault,
} from "../base/zip.ts";
import { LIMITS } from "./gate-limits.ts";
import {
  isRefusal,
  refuse,
  refuseDamaged,
  refuseOdd,
  refuseTrap,
  SAVE_AGAIN,
  SEND_AGAIN,
  type Refusal,
} from "./gate-refusal.ts";
import { isWellFormed } from "./well-formed.ts";

/** An archive whose directory is proved sound; parts are unpacked one by one, when asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** Bytes of a part when unpacked; 0 if there is no such part. */
  readonly sizeOf: (name: string) => number;
  /** A part that is no text. */
  readonly bytesOf: (name: string) => Uint8Array | Refusal | undefined;
  /** XML that is read: strict. Names are compared as OPC does, whatever their case. */
  readonly read: (name: string) => string | Refusal | undefined;
  /** The same, and proved to be well-formed: for the parts that lead to others. */
  readonly readWhole: (name: string) => string | Refusal | undefined;
  /** Text that is only searched: any encoding error is a replacement character. */
  readonly skim: (name: string) => string | Refusal | undefined;
}

export function openArchive(bytes: Uint8Array): Archive | Refusal {
  const entries = readZipDirectory(bytes);
  if ("fault" in entries) return refuseFault(entries);
  const excess = refuseExcess(entries);
  if (excess !== undefined) return excess;
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const inflate = (name: string): Uint8Array | Refusal | undefined => {
    const entry = byName.get(name.toLowerCase());
    if (entry === undefined) return undefined;
    const data = inflateEntry(bytes, entry);
    return "fault" in data ? refuseFault(data) : data;
  };
  const read = (name: string): string | Refusal | undefined => {
    const data = inflate(name);
    return data === undefined || isRefusal(data) ? data : decodeXml(data, name);
  };
  return {
    names: entries.map(({ name }) => name),
    sizeOf: (name) => byName.get(name.toLowerCase())?.size ?? 0,
    bytesOf: inflate,
    read,
    readWhole: (name) => {
      const xml = read(name);
      return xml === undefined || isRefusal(xml) || isWellFormed(xml) ? xml : refuseBroken(name);
    },
    skim: (name) => {
      const data = inflate(name);
      return data === undefined || isRefusal(data) ? data : new TextDecoder().decode(data);
    },
  };
}

function refuseBroken(name: string): Refusal {
  return refuseDamaged(`bagian ${quoteFound(name)} bukan XML yang utuh.`);
}

/** The XML of a part that holds elements and text only: no DTD, comment or CDATA. */
function decodeXml(data: Uint8Array, name: string): string | Refusal {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(data);
  } catch {
    return refuseOdd(`bagian ${quoteFound(name)} tidak tertulis dalam UTF-8.`);
  }
  // Entities can blow up or reach out; comments and CDATA are read differently by every program.
  if (text.includes("<!")) {
    return refuseOdd(`bagian ${quoteFound(name)} berisi DOCTYPE, CDATA atau komentar XML.`);
  }
  if (saysOtherEncoding(text)) {
    return refuseOdd(`bagian ${quoteFound(name)} menyebut pengodean huruf selain UTF-8.`);
  }
  if (FORBIDDEN.test(text)) {
    return refuseDamaged(`bagian ${quoteFound(name)} memuat karakter yang dilarang dalam XML.`);
  }
  return STRAY_AMPERSAND.test(text) ? refuseBroken(name) : text;
}

/** Control characters (XML 1.0, 2.2): Excel opens no file with one, other programs take them for spaces. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f]/u;

/** Without a DTD there are five entities, in small letters, and numbers; SheetJS makes NUL of others. */
const STRAY_AMPERSAND = /&(?!(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/u;

/** ASCII is the same in every encoding that old programs name; other letters are not. */
function saysOtherEncoding(text: string): boolean {
  const [, encoding] = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/u.exec(text) ?? [];
  const isUtf8 = encoding === undefined || /^(?:utf-?8|us-ascii)$/iu.test(encoding);
  return !isUtf8 && (/^(?:utf|ucs)/iu.test(encoding) || /[^\0-\x7f]/u.test(text));
}

function refuseExcess(entries: readonly ZipEntry[]): Refusal | undefined {
  if (entries.length > LIMITS.entries) {
    return refuse(
      "berkas-melampaui-batas",
      `buku kerja ini terdiri atas ${entries.length} bagian; paling banyak ${LIMITS.entries}.`,
      "hapus gambar dan lembar tambahan, simpan, lalu unggah ulang.",
    );
  }
  const folder = entries.find(({ name, size }) => name.endsWith("/") && size > 0);
  if (folder !== undefined) {
    return refuseOdd(`folder ${quoteFound(folder.name)} di dalam berkas berisi data.`);
  }
  const bomb = entries.find(isBomb);
  if (bomb !== undefined) {
    return refuseTrap(`bagian ${quoteFound(bomb.name)} mengembang terlalu besar saat dibuka.`);
  }
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  return total > LIMITS.totalBytes
    ? refuseTrap("isi berkas mengembang terlalu besar saat dibuka.")
    : undefined;
}

function isBomb({ size, packedSize }: ZipEntry): boolean {
  if (size > LIMITS.partBytes) return true;
  return size > LIMITS.ratioFrom && size > packedSize * LIMITS.ratio;
}

function refuseFault({ fault, name }: ZipFailure): Refusal {
  const where = name === undefined ? "" : ` (bagian ${quoteFound(name)})`;
  switch (fault) {
    case "end-missing":
      return refuse(
        "berkas-terpotong",
        "berkas ini terpotong: bagian akhirnya tidak ada.",
        SEND_AGAIN,
      );
    case "encrypted":
      return refuse(
        "berkas-bersandi",
        "isi berkas ini disandikan sehingga tidak dapat dibaca.",
        SAVE_AGAIN,
      );
    case "directory":
    case "local-header":
    case "deflate":
    case "size":
    case "checksum":
      return refuseDamaged(`isi berkas berubah atau hilang di tengah jalan${where}.`);
    case "overlap":
    case "prefix":
      return refuseTrap(`${ODD_ARCHIVES[fault]}${where}.`);
    default:
      return refuseOdd(`${ODD_ARCHIVES[fault]}${where}.`);
  }
}

const ODD_ARCHIVES: Record<
  Exclude<
    ZipFault,
    "end-missing" | "encrypted" | "directory" | "local-header" | "deflate" | "size" | "checksum"
  >,
  string
> = {
  "end-not-last": "ada data tambahan di belakang isi berkas",
  prefix: "ada data tambahan di depan isi berkas",
  zip64: "berkas memakai bentuk ZIP64",
  method: "berkas memakai cara pemampatan yang tidak lazim",
  "duplicate-name": "dua bagian di dalam berkas bernama sama",
  overlap: "bagian-bagian di dalam berkas saling menindih",
  gap: "ada data tersisa di antara bagian-bagian berkas",
};
