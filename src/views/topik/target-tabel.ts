import { compareDates } from "../../base/dates.ts";
import { formatDate, formatNumber } from "../../base/format.ts";
import type { Pace } from "../../indicators/pace.ts";
import { kolom, selAngka, selKosong, selTeks, type Sel, type TabelIsi } from "../tabel.ts";
import type { Deret, TargetDinyatakan, Titik } from "./target-deret.ts";

/** More lines than these cannot be told apart; the others stand in the table of figures. */
const MOST_LINES = 3;
/** A gap between two reports longer than this is shown as months without one. */
const MOST_GAPS = 24;

/** Series that are drawn: the one that is quoted, and what others state. */
export function drawnSeries(
  { deret }: TargetDinyatakan,
  quoted: Deret | undefined,
): readonly Deret[] {
  const others = deret.filter((one) => one !== quoted && one.id !== "dihitung");
  const drawn = [...(quoted ? [quoted] : []), ...others].slice(0, MOST_LINES);
  return deret.filter((one) => drawn.includes(one)).map(wholeCounts);
}

/** Where the newest count is of all desa, counts of some would draw reporting as growth. */
function wholeCounts(deret: Deret): Deret {
  const { id, titik } = deret;
  if (id !== "dihitung" || titik.at(-1)?.tepat !== true) return deret;
  return { ...deret, titik: titik.filter(({ tepat }) => tepat) };
}

/** The range of a forecast, and the figure it starts from. */
export interface Rentang {
  readonly dari: { readonly tanggal: string; readonly nilai: number };
  readonly perkiraan: NonNullable<Pace["perkiraan"]>;
}

interface BurnupParts {
  readonly series: readonly Deret[];
  readonly rentang: Rentang | null;
  readonly tenggat: string | null;
}

/** Figures by date, a column for each publisher, with the target and the range: the burn-up's twin. */
export function burnupTable(
  target: TargetDinyatakan,
  { series, rentang, tenggat }: BurnupParts,
): TabelIsi {
  const { sasaran, klaim } = target;
  const events = eventsOf(target, tenggat, rentang);
  const dates = datesOf(series, [...events.keys()]);
  return {
    id: `${sasaran.id}-menurut-tanggal`,
    daftar: null,
    judul: `Koperasi ${sasaran.kata} menurut tanggal dan penerbit, di samping targetnya`,
    kolom: [
      kolom("tanggal", "Tanggal"),
      ...series.map(({ id, nama }) => kolom(id, nama, "koperasi")),
      kolom("target", "Target", "koperasi"),
      ...(rentang ? RANGE_COLUMNS : []),
      kolom("keterangan", "Keterangan"),
    ],
    baris: dates.map((tanggal) => ({
      kode: null,
      sel: [
        { ...selTeks(formatDate(tanggal)), nilai: tanggal },
        ...series.map((one) => pointCell(one, tanggal, series)),
        selAngka(klaim.nilai),
        ...(rentang ? rangeCells(rentang, tanggal, klaim.nilai) : []),
        selTeks(events.get(tanggal) ?? "–"),
      ],
    })),
  };
}

const RANGE_COLUMNS = [
  kolom("paling_cepat", "Paling cepat (perkiraan)", "koperasi"),
  kolom("paling_lambat", "Paling lambat (perkiraan)", "koperasi"),
];

/** Days that mean something besides figures. */
function eventsOf(
  { klaim, mulai }: TargetDinyatakan,
  tenggat: string | null,
  rentang: Rentang | null,
): ReadonlyMap<string, string> {
  const { paling_cepat = null, paling_lambat = null } = rentang?.perkiraan ?? {};
  const all: readonly (readonly [string | null, string])[] = [
    [mulai?.tanggal_data ?? null, "mulai"],
    [klaim.tanggal_data, "target dinyatakan"],
    [tenggat, "tenggat"],
    [paling_cepat, "paling cepat tercapai"],
    [paling_lambat, "paling lambat tercapai"],
  ];
  const events = new Map<string, string>();
  for (const [date, word] of all) {
    const known = date === null ? undefined : events.get(date);
    if (date !== null) events.set(date, known === undefined ? word : `${known}, ${word}`);
  }
  return events;
}

/** Every date of a figure or event, and between figures the months without one. */
function datesOf(series: readonly Deret[], events: readonly string[]): readonly string[] {
  const figures = sorted(series.flatMap(({ titik }) => titik.map(({ tanggal }) => tanggal)));
  const gaps = figures.flatMap((tanggal, index) => {
    const before = figures[index - 1];
    return before === undefined ? [] : monthsBetween(before, tanggal);
  });
  return sorted([...figures, ...gaps, ...events]);
}

function sorted(dates: readonly string[]): readonly string[] {
  return [...new Set(dates)].sort(compareDates);
}

/** Months without any figure between two dates. */
function monthsBetween(from: string, to: string): readonly string[] {
  const count = Math.min(MOST_GAPS, Math.max(0, monthIndex(to) - monthIndex(from) - 1));
  return Array.from({ length: count }, (_, step) => {
    const month = monthIndex(from) + step + 1;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}

function monthIndex(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** A month without any figure is not reported; on other days this publisher just said nothing. */
function pointCell({ titik }: Deret, tanggal: string, series: readonly Deret[]): Sel {
  const point = titik.find((one) => one.tanggal === tanggal);
  if (point) return figureCell(point);
  const isGap = tanggal.length === 7 && !series.some((one) => hasPoint(one, tanggal));
  return isGap ? selAngka(null) : absent();
}

function hasPoint({ titik }: Deret, tanggal: string): boolean {
  return titik.some((one) => one.tanggal === tanggal);
}

function figureCell({ nilai, teks, catatan, href }: Titik): Sel {
  return { ...selAngka(nilai, { href, catatan }), teks: catatan ? formatNumber(nilai) : teks };
}

function absent(): Sel {
  return { ...selKosong("belum_dilaporkan"), teks: "–" };
}

function rangeCells({ dari, perkiraan }: Rentang, tanggal: string, target: number): readonly Sel[] {
  const { paling_cepat, paling_lambat } = perkiraan;
  return [paling_cepat, paling_lambat].map((end) => {
    if (end !== null && tanggal === dari.tanggal) return selAngka(dari.nilai);
    return tanggal === end ? selAngka(target) : absent();
  });
}
