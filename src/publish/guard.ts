import { formatChange, formatNumber } from "../base/format.ts";
import type { BuiltUnit, Manifest } from "../build/manifest.ts";
import { DOCUMENTS } from "../build/plan.ts";
import { UsageError } from "../build/usage.ts";
import { unitName } from "../build/unit-name.ts";

/**
 * What stands in public: a manifest, nothing at all, a site that says nothing of itself, or nothing where
 * there has been a site.
 */
export type Published = Manifest | "nothing" | "unknown" | "gone";

/** Leave to publish less than stands there. It names the one manifest that it may replace. */
export interface Permit {
  /** Beginning of that manifest's digest; "belum-ada" for a site that has none. */
  readonly manifes: string;
  /** Not fewer than these may be left. */
  readonly halaman: number;
  readonly koperasi: number;
  /** PDFs and ZIPs, with their lists. */
  readonly cetak: number;
  /** YYYY-MM-DD, and why: for those who ask later. */
  readonly tanggal: string;
  readonly alasan: string;
}

export interface GuardInput {
  readonly published: Published;
  readonly next: Manifest;
  readonly permits: readonly Permit[];
  /** Bytes that the host takes; undefined: it has no limit. */
  readonly limit?: number | undefined;
}

export interface Judgement {
  readonly isAllowed: boolean;
  /** What is told, in words for people. */
  readonly text: string;
}

/** File with permits, in the history of the repository. */
export const PERMITS = ".github/izin-susut.json";
const UNKNOWN = "belum-ada";
const REASONS = {
  unknown: "Situs yang terbit tidak memuat manifes, jadi tidak ada pembandingnya.",
  gone: `Situs ini pernah terbit, tetapi alamatnya sekarang menjawab bahwa tidak ada apa-apa di sana, jadi tidak
ada pembandingnya. Periksa dahulu homepage dalam package.json dan domainnya.`,
};
/** Letters that a reason has at least. */
const REASON = 10;
/** Digits of a digest that name a manifest beyond doubt. */
const SHORT = 12;

/**
 * May this site take the place of the published one? Not if it has over 1 % fewer pages, koperasi or
 * printed documents than that, or of one kabupaten less than half, unless a permit says so, and not if
 * its host would refuse it.
 */
export function judgePublishing({ published, next, permits, limit }: GuardInput): Judgement {
  if (limit !== undefined && next.bytes > limit) return refused(tooLargeText(next, limit));
  if (published === "nothing") return allowed("Belum ada situs yang terbit; ini yang pertama.");
  const losses = typeof published === "string" ? [] : lossesOf(published, next);
  if (typeof published !== "string" && losses.length === 0)
    return allowed(growthText(published, next));
  const name = typeof published === "string" ? UNKNOWN : published.digest.slice(0, SHORT);
  const permit = permits.find((one) => fits(one, name, next));
  if (permit) return allowed(`Diizinkan ${permit.tanggal}: ${permit.alasan}`);
  const reason =
    typeof published === "string"
      ? REASONS[published]
      : `Yang akan terbit kehilangan terlalu banyak:\n  ${losses.join("\n  ")}`;
  return refused(`${reason}\n${howToPermit(name, next)}`);
}

/** Permits in a file; throws, in words for whoever wrote it. */
export function parsePermits(text: string): readonly Permit[] {
  const value = listIn(text);
  if (!value)
    throw new UsageError(`${PERMITS}: seharusnya daftar izin dalam JSON, [] bila kosong.`);
  return value.map((one, at) => {
    const wrong = wrongKeys(one);
    if (wrong.length > 0)
      throw new UsageError(`${PERMITS}: izin ke-${at + 1} belum benar: ${wrong.join(", ")}.`);
    return one as Permit;
  });
}

/** What a permit must tell, with the words for it, where it does not. */
function wrongKeys(value: unknown): readonly string[] {
  const permit = (value ?? {}) as Partial<Permit>;
  const { manifes, tanggal, alasan } = permit;
  const isRight: readonly (readonly [string, boolean])[] = [
    [
      `manifes (paling sedikit ${SHORT} digit sidiknya, atau "${UNKNOWN}")`,
      manifes === UNKNOWN || isDigest(manifes),
    ],
    ...COUNTED.map(({ word }) => [`${word} (bilangan bulat)`, isCount(permit[word])] as const),
    ["tanggal (TTTT-BB-HH)", typeof tanggal === "string" && /^\d{4}-\d\d-\d\d$/.test(tanggal)],
    [
      `alasan (paling sedikit ${REASON} huruf)`,
      typeof alasan === "string" && alasan.trim().length >= REASON,
    ],
  ];
  return isRight.filter(([, right]) => !right).map(([told]) => told);
}

function isDigest(value: unknown): boolean {
  return typeof value === "string" && /^[0-9a-f]{12,64}$/.test(value);
}

function listIn(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function fits(permit: Permit, name: string, next: Manifest): boolean {
  const isLeft = ({ word, total }: Counted) => total(next) >= permit[word];
  return permit.manifes.slice(0, SHORT) === name && COUNTED.every(isLeft);
}

interface Counted {
  readonly word: "halaman" | "koperasi" | "cetak";
  readonly total: (manifest: Manifest) => number;
  readonly inUnit: (unit: BuiltUnit | undefined, kode: string) => number;
}

/** Pages do not count what is printed: where many machines make a site, nothing is. */
const COUNTED: readonly Counted[] = [
  { word: "halaman", total: ({ pages }) => pages, inUnit: (unit) => unit?.pages ?? 0 },
  { word: "koperasi", total: ({ koperasi }) => koperasi, inUnit: (unit) => unit?.koperasi ?? 0 },
  {
    word: "cetak",
    total: ({ units }) => units[DOCUMENTS]?.files ?? 0,
    inUnit: (unit, kode) => (kode === DOCUMENTS ? (unit?.files ?? 0) : 0),
  },
];

/** Over 1 % of everything, or of one unit more than half. */
function lossesOf(before: Manifest, next: Manifest): readonly string[] {
  const ofAll = COUNTED.flatMap((counted) => {
    const [was, is] = [counted.total(before), counted.total(next)];
    if ((was - is) * 100 <= was) return [];
    const counts = `${counted.word}: ${formatNumber(was)} → ${formatNumber(is)}`;
    return [`${counts}; ${worstText(before, next, counted)}`];
  });
  return ofAll.length > 0 ? ofAll : COUNTED.flatMap((counted) => halvedText(before, next, counted));
}

/** In a country a kabupaten is less than one percent, and must not be lost for that. */
function halvedText(before: Manifest, next: Manifest, { word, inUnit }: Counted): string[] {
  return Object.entries(before.units).flatMap(([kode, unit]) => {
    const [was, is] = [inUnit(unit, kode), inUnit(next.units[kode], kode)];
    return is * 2 < was
      ? [`${unitName(kode)}, ${word}: ${formatNumber(was)} → ${formatNumber(is)}`]
      : [];
  });
}

/** Where most of it went. */
function worstText(before: Manifest, next: Manifest, { inUnit }: Counted): string {
  const worst = Object.entries(before.units)
    .map(([kode, unit]) => [kode, inUnit(next.units[kode], kode) - inUnit(unit, kode)] as const)
    .filter(([, change]) => change < 0)
    .sort(([, left], [, right]) => left - right)
    .slice(0, 5);
  return `terbanyak ${worst.map(([kode, change]) => `${unitName(kode)} (${formatChange(change)})`).join(", ")}`;
}

function growthText(before: Manifest, next: Manifest): string {
  const counts = COUNTED.map(
    ({ word, total }) => `${word} ${formatNumber(total(before))} → ${formatNumber(total(next))}`,
  );
  return `Boleh terbit: ${counts.join(", ")}.`;
}

function howToPermit(manifes: string, next: Manifest): string {
  const permit = {
    manifes,
    ...Object.fromEntries(COUNTED.map(({ word, total }) => [word, total(next)])),
    ...{ tanggal: "", alasan: "" },
  };
  return `Tidak diterbitkan. Bila memang seharusnya begitu, jadikan ini isi ${PERMITS} lewat pull request:
[${JSON.stringify(permit)}]
Isi tanggal (TTTT-BB-HH) dan alasannya dengan kata-kata Anda, paling sedikit ${REASON} huruf. Izin hanya berlaku untuk
menggantikan manifes itu; sesudah terbit, kembalikan isi berkas itu menjadi [].`;
}

function tooLargeText({ bytes }: Manifest, limit: number): string {
  const size = (value: number) => `${formatNumber(Math.ceil(value / 1e6))} MB`;
  return `Tidak diterbitkan: situs ini ${size(bytes)}, sedangkan tempatnya hanya memuat ${size(limit)}.
Tempat untuk tiap ukuran: .github/hosting.md`;
}

function allowed(text: string): Judgement {
  return { isAllowed: true, text };
}

function refused(text: string): Judgement {
  return { isAllowed: false, text };
}
