import { NAMA_DAFTAR } from "../base/daftar-wilayah.ts";
import { formatDate, formatList, formatNumber } from "../base/format.ts";
import { groupBy } from "../base/group-by.ts";
import type { JenisKeraguan, Keraguan } from "../wilayah/doubts.ts";
import { kabupatenOf, tingkatOf } from "../wilayah/kode.ts";
import { codesOf, type ListDifference } from "../wilayah/list-difference.ts";
import { placeOf } from "../wilayah/proposals.ts";
import type { JenisPerubahan, Perubahan } from "../wilayah/wilayah.ts";

const COUNTED = ["berganti_nama", "senama", "hilang", "dibentuk"] as const;
const LEVELS = ["provinsi", "kabupaten", "kecamatan", "desa"] as const;

/** How many rows of which kind, level by level and kabupaten by kabupaten. */
export function countLines(
  difference: ListDifference,
  rows: readonly Perubahan[],
  berlaku: string,
): readonly string[] {
  const { lama, baru } = difference;
  const byLevel = groupBy(rows, (row) => tingkatOf(placeOf(row)));
  const before = groupBy(codesOf(lama), tingkatOf);
  const after = groupBy(codesOf(baru), tingkatOf);
  const levels = LEVELS.map((level) => [
    level,
    ...[before, after].map((codes) => formatNumber(codes.get(level)?.length ?? 0)),
    ...counts(byLevel.get(level) ?? []),
  ]);
  const areas = [...groupBy(rows, (row) => kabupatenOf(placeOf(row)))]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([kode, changes]) => [`${kode} ${nameIn(difference, kode)}`, ...counts(changes)]);
  return [
    `Daftar baru (${formatDate(berlaku)}) dibandingkan dengan yang berlaku sekarang, ${NAMA_DAFTAR}.`,
    "",
    ...table([["tingkat", "sekarang", "baru", ...COUNTED], ...levels]),
    "",
    ...table([["kabupaten/kota", ...COUNTED], ...areas]),
  ];
}

function counts(rows: readonly Perubahan[]): readonly string[] {
  const of = (kind: JenisPerubahan) => rows.filter(({ jenis }) => jenis === kind).length;
  return COUNTED.map((kind) => formatNumber(of(kind)));
}

/** Columns side by side: the first to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? "").length)),
  );
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  "),
  );
}

/** Its name in the list that has the code; a province stands for itself. */
function nameIn({ lama, baru }: ListDifference, kode: string): string {
  return baru.find(kode)?.nama ?? lama.find(kode)?.nama ?? "";
}

const HEADINGS: Readonly<Record<JenisKeraguan, string>> = {
  berakhir: "Provinsi atau kabupaten/kota yang kodenya berakhir (→ tempat isinya sekarang)",
  dibentuk: "Provinsi atau kabupaten/kota yang baru (← asal isinya, menurut nama)",
  pindah: "Kecamatan yang pindah bersama desanya: pastikan memang kecamatan yang sama",
  jenis: "Penerus senama yang jenisnya lain (desa ↔ kelurahan)",
  calon: "Lebih dari satu yang bernama sama: tidak diusulkan penerusnya",
  bergeser: "Namanya kini pada kode yang sudah ada: kodenya bergeser, atau wilayahnya digabung?",
  jauh: "Ada kode baru yang bernama sama, tetapi di tempat lain",
  tetap: "Ada yang sejak dulu bernama sama di kabupaten itu: digabung ke situ?",
  tanpa: "Tidak ada lagi, dan tidak ada yang bernama sama",
  nama: "Namanya pindah ke kode lain: tampaknya kodenya yang bergeser",
};

/** Lines of one kind at most: the rows themselves say the rest. */
const MOST = 40;

/** What a person must decide, kind by kind; nothing if there is nothing. */
export function doubtLines(
  difference: ListDifference,
  doubts: readonly Keraguan[],
): readonly string[] {
  if (doubts.length === 0) return ["Tidak ada yang perlu diputuskan orang."];
  const byKind = groupBy(doubts, ({ jenis }) => jenis);
  const kinds = Object.keys(HEADINGS) as JenisKeraguan[];
  return [
    `Perlu diputuskan orang: ${formatNumber(doubts.length)}.`,
    ...kinds.flatMap((kind) => {
      const some = byKind.get(kind) ?? [];
      if (some.length === 0) return [];
      const lines = some.slice(0, MOST).map((doubt) => `  ${doubtLine(difference, doubt)}`);
      const more = some.length - lines.length;
      return [
        `${HEADINGS[kind]}: ${formatNumber(some.length)}`,
        ...lines,
        ...(more > 0 ? [`  dan ${formatNumber(more)} lagi; semuanya ada di usulan.`] : []),
      ];
    }),
  ];
}

function doubtLine({ lama, baru }: ListDifference, { jenis, kode, lain }: Keraguan): string {
  const isNew = jenis === "dibentuk";
  const [own, others] = isNew ? [baru, lama] : [lama, baru];
  const named = lain.map((each) => `${each} ${others.namaOf(each)}`);
  const arrow = isNew ? "←" : "→";
  const place = kode.length > 5 ? `, ${own.namaOf(kabupatenOf(kode))}` : "";
  return `${kode} ${own.namaOf(kode)}${place}${named.length === 0 ? "" : ` ${arrow} ${formatList(named)}`}`;
}
