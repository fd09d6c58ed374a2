/** What a reader types, and the name that is meant. */
export interface TanyaUkur {
  readonly tanya: string;
  readonly nama: string;
  /** The reader is still typing. */
  readonly mengetik: boolean;
}

const typed = (tanya: string, nama: string): TanyaUkur => ({ tanya, nama, mengetik: false });
const typing = (tanya: string, nama: string): TanyaUkur => ({ tanya, nama, mengetik: true });

/** Beginnings, whole names, slips, and names with a place. */
export const TANYA: readonly TanyaUkur[] = [
  typing("sidom", "Sidomulyo"),
  typing("bentanga", "Bentangan"),
  typed("sidomulyo", "Sidomulyo"),
  typed("sidomuyo", "Sidomulyo"),
  typed("bnetangan", "Bentangan"),
  typed("xentangan", "Bentangan"),
  typed("bentangan klaten", "Bentangan"),
  typed("bnetangan wonosari", "Bentangan"),
  typed("desa loa raya kukar", "Loa Raya"),
  typed("mata iwoi", "Mata Iwoi"),
];

/** A phone's line and processor: as `npm run bench -- page` has them. */
export const LAMBAT = { megabits: 1.6, rtt: 300, cpu: 4 } as const;

/** What an answer took here. */
export interface Ambilan {
  /** Files asked for one after the other. */
  readonly rounds: number;
  /** Sent with gzip. */
  readonly bytes: number;
  /** Reading and searching, here. */
  readonly milliseconds: number;
}

/** Milliseconds until the first result on the slow line of a cheap phone, the page being there. */
export function slowTime({ rounds, bytes, milliseconds }: Ambilan): number {
  const { megabits, rtt, cpu } = LAMBAT;
  return rounds * rtt + (bytes * 8) / (megabits * 1000) + milliseconds * cpu;
}

/** 1 for the first; null if it is not among the first ten. */
export function rankOf(names: readonly string[], wanted: string): number | null {
  const at = names.slice(0, 10).indexOf(wanted);
  return at < 0 ? null : at + 1;
}
