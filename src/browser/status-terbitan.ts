import { formatSize, formatNumber } from "../base/format.ts";
import { html, type Html } from "../base/html.ts";
import { pairs } from "../site/components/bagian.ts";

/** What the page says of the published site, as its manifest and the host's answer tell it. */
export interface Terbitan {
  /** Text of the manifest. */
  readonly manifes: string;
  /** Header "Last-Modified"; null where the host does not say. */
  readonly sejak: string | null;
  readonly kini: Date;
}

/** Null for a text that is no manifest. */
export function terbitanHtml({ manifes, sejak, kini }: Terbitan): Html | null {
  const told = parse(manifes);
  if (!told) return null;
  return pairs([
    ["Tersimpan di peladen", waktuTerbit(sejak, kini)],
    ["Sidik", html`<code>${told.digest.slice(0, DIGITS)}</code>`],
    ["Halaman", formatNumber(told.pages)],
    ["Berkas", `${formatNumber(told.files)}, ${formatSize(told.bytes)}`],
    ["Koperasi yang dilaporkan per desa", formatNumber(told.koperasi)],
  ]);
}

/** Enough to name the release to `npm run rollback`, and as many as the guard prints. */
const DIGITS = 12;
const DAY = 24 * 60 * 60 * 1000;

/** "22 November 2026 pukul 14.20 WIB, hari ini" */
function waktuTerbit(sejak: string | null, kini: Date): string {
  const time = sejak === null ? NaN : Date.parse(sejak);
  if (Number.isNaN(time)) return "waktunya tidak disebut oleh peladen";
  const words = new Intl.DateTimeFormat("id-ID", {
    timeZone: "Asia/Jakarta",
    dateStyle: "long",
    timeStyle: "short",
  }).format(time);
  return `${words} WIB, ${umur(Math.floor((kini.getTime() - time) / DAY))}`;
}

/** A clock that is wrong says nothing of age. */
function umur(days: number): string {
  if (days < 0) return "menurut jam peladen, yang lebih maju daripada jam perangkat ini";
  return days === 0 ? "kurang dari sehari yang lalu" : `${formatNumber(days)} hari yang lalu`;
}

interface Told {
  readonly digest: string;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly koperasi: number;
}

function parse(text: string): Told | null {
  try {
    const told = JSON.parse(text) as Partial<Told> | null;
    const counts = [told?.pages, told?.files, told?.bytes, told?.koperasi];
    const isRight = typeof told?.digest === "string" && counts.every(Number.isSafeInteger);
    return isRight ? (told as Told) : null;
  } catch {
    return null;
  }
}
