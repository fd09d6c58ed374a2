import type { Laporan, LaporanBerkas, LaporanMasalah } from "../records/types.gen.ts";

/** What the schema allows. */
const MOST_FILES = 600;
/** Below what `parseLaporan` and the comment of a pull request take. */
const MOST_BYTES = 3_800_000;

/**
 * The report as it is saved: files of which there is nothing to tell are only counted, and a report
 * that would be too long for its readers tells fewer of its problems. Its counts stay true.
 */
export function shrinkLaporan(laporan: Laporan, most = MOST_BYTES): Laporan {
  const told = laporan.berkas.filter((satu) => !isQuiet(satu));
  const listed = withErrorsFirst(told).slice(0, MOST_FILES);
  return fit({ ...laporan, berkas: listed }, laporan.berkas.length, most);
}

/** JSON of a report as it stands in its file. */
export function laporanJson(laporan: Laporan): string {
  return `${JSON.stringify(laporan, null, 1)}\n`;
}

/** An edition that was accepted long ago and has nothing against it. */
function isQuiet({ masalah, tinjauan, bertanda }: LaporanBerkas): boolean {
  return masalah.length === 0 && tinjauan === null && bertanda === null;
}

/** In the order given, unless some must go. */
function withErrorsFirst(berkas: readonly LaporanBerkas[]): readonly LaporanBerkas[] {
  if (berkas.length <= MOST_FILES) return berkas;
  const isNews = ({ kesalahan, tinjauan }: LaporanBerkas) => kesalahan > 0 || tinjauan !== null;
  return [...berkas.filter(isNews), ...berkas.filter((satu) => !isNews(satu))];
}

interface Measure {
  readonly masalah: number;
  readonly sel: number;
  readonly perubahan: number;
  readonly huruf: number;
}

const MEASURES: readonly Measure[] = [
  { masalah: 1000, sel: 500, perubahan: 500, huruf: 2000 },
  { masalah: 300, sel: 50, perubahan: 200, huruf: 1000 },
  { masalah: 100, sel: 20, perubahan: 50, huruf: 500 },
  { masalah: 30, sel: 10, perubahan: 20, huruf: 300 },
  { masalah: 10, sel: 5, perubahan: 5, huruf: 200 },
  { masalah: 3, sel: 3, perubahan: 0, huruf: 150 },
];

function fit(laporan: Laporan, all: number, most: number): Laporan {
  for (const measure of MEASURES) {
    const berkas = laporan.berkas.map((satu) => shortened(satu, measure));
    const lain = all - berkas.length;
    const shrunk = { ...laporan, berkas, ...(lain === 0 ? {} : { lain }) };
    if (new TextEncoder().encode(laporanJson(shrunk)).length <= most) return shrunk;
  }
  const half = laporan.berkas.slice(0, Math.floor(laporan.berkas.length / 2));
  return fit({ ...laporan, berkas: half }, all, most);
}

function shortened(satu: LaporanBerkas, measure: Measure): LaporanBerkas {
  const { tinjauan } = satu;
  return {
    ...satu,
    masalah: satu.masalah.slice(0, measure.masalah).map((one) => cut(one, measure)),
    tinjauan: tinjauan && {
      ...tinjauan,
      perubahan: tinjauan.perubahan.slice(0, measure.perubahan),
    },
  };
}

function cut(masalah: LaporanMasalah, { sel, huruf }: Measure): LaporanMasalah {
  const text = (value: string) => (value.length > huruf ? `${value.slice(0, huruf - 1)}…` : value);
  return {
    ...masalah,
    sel: masalah.sel.slice(0, sel),
    pesan: text(masalah.pesan),
    perbaikan: text(masalah.perbaikan),
  };
}
