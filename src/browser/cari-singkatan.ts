/*
 * Short names of provinces and kabupaten that everybody uses and no list of the ministry holds. Every
 * search loads this with the script: only names in daily use, and no shorter way to write a word.
 */
const SHORT_NAMES =
  "12 sumut;13 sumbar;16 sumsel;19 babel;21 kepri;31 dki;32 jabar;33 jateng;34 diy jogja;35 jatim;" +
  "52 ntb;53 ntt;61 kalbar;62 kalteng;63 kalsel;64 kaltim;65 kaltara;" +
  "71 sulut;72 sulteng;73 sulsel;74 sultra;76 sulbar;82 malut;" +
  "11.12 abdya;12.18 sergai;12.20 paluta;12.22 labusel;12.23 labura;" +
  "14.02 inhu;14.04 inhil;14.06 rohul;14.07 rohil;14.09 kuansing;15.06 tanjabbar;15.07 tanjabtim;" +
  "16.01 oku;16.02 oki;16.05 mura;16.06 muba;16.08 okut;16.09 okus;16.12 pali;16.13 muratara;" +
  "32.17 kbb;36.74 tangsel;52.01 lobar;52.02 loteng;52.03 lotim;52.08 klu;53.02 tts;53.03 ttu;" +
  "62.01 kobar;62.02 kotim;62.04 barsel;62.05 barut;62.13 bartim;" +
  "63.06 hss;63.07 hst;63.08 hsu;63.10 tanbu;64.02 kukar;64.07 kubar;64.08 kutim;64.09 ppu;" +
  "71.01 bolmong;71.05 minsel;71.06 minut;71.08 bolmut;71.10 boltim;71.11 bolsel;" +
  "72.08 parimo;73.10 pangkep";

const byCode: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT_NAMES.split(";").map((entry) => {
    const [kode = "", ...names] = entry.split(" ");
    return [kode, names];
  }),
);

/** Short names of a province or kabupaten, as keys of names. */
export function shortNames(kode: string): readonly string[] {
  return byCode.get(kode) ?? [];
}

/** Every code that has short names. */
export function codesWithShortNames(): readonly string[] {
  return [...byCode.keys()];
}
