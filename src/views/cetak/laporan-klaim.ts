import { ledgerSentences, type KlaimDinilai } from "../buku-klaim.ts";
import { claimWords, type Klaim } from "../klaim.ts";
import { kolom, selTeks, type Sel } from "../tabel.ts";
import { lipatKolom, type BagianCetak, type TabelCetak } from "./bagian.ts";

/** Published figures beside what the rows of their day say, newest first; null if there are none. */
export function bagianTerbitan(claims: readonly KlaimDinilai[]): BagianCetak | null {
  if (claims.length === 0) return null;
  const isCompared = claims.some(({ putusan }) => putusan.baris !== null);
  const tabel: TabelCetak = {
    id: "terbitan",
    judul: "Angka terbitan, terbaru di atas",
    kolom: [
      kolom("indikator", "Indikator"),
      kolom("tanggal", "Tanggal data"),
      kolom("angka", "Angka terbitan", ""),
      kolom("penerbit", "Penerbit"),
      kolom("baris", "Menurut baris saat itu"),
      kolom("putusan", "Putusan"),
    ],
    baris: claims.map((claim) => ({ kode: null, sel: cells(claim, isCompared) })),
  };
  const folded = lipatKolom(tabel, ["baris"]);
  return {
    judul: "Angka yang diterbitkan, disandingkan dengan baris",
    kalimat: ledgerSentences(claims),
    tabel: [isCompared ? tabel : folded.tabel],
    catatan: [
      "Definisi tiap penerbit dapat berbeda; angka yang bertentangan dibiarkan berdampingan.",
    ],
  };
}

function cells(
  { klaim, terbit, ketelitian, putusan }: KlaimDinilai,
  isCompared: boolean,
): readonly Sel[] {
  const { baris, tanda, kata, rinci } = putusan;
  return [
    selTeks(klaim.label),
    selTeks(klaim.sumber.tanggal, { catatan: terbit }),
    selTeks(claimWords(klaim), { catatan: join([ketelitian, flagOf(klaim)]) }),
    selTeks(klaim.sumber.label),
    selTeks(baris?.teks ?? "tidak ada", { catatan: baris?.keterangan ?? null }),
    selTeks(`${tanda} ${kata}`, { catatan: isCompared ? rinci : null }),
  ];
}

function flagOf({ dicabut, ambigu }: Klaim): string | null {
  if (dicabut) return "dicabut";
  return ambigu ? "ambigu" : null;
}

function join(words: readonly (string | null)[]): string | null {
  const known = words.filter((word) => word !== null);
  return known.length === 0 ? null : known.join(", ");
}

/** Totals that the kabupaten states besides the core indicators; null if it states none. */
export function bagianPernyataan(claims: readonly Klaim[]): BagianCetak | null {
  if (claims.length === 0) return null;
  return {
    judul: "Angka lain yang dinyatakan kabupaten",
    tabel: [
      {
        id: "dinyatakan",
        judul: "Dinyatakan kabupaten, di luar indikator utama",
        kolom: [
          kolom("indikator", "Indikator"),
          kolom("angka", "Angka", ""),
          kolom("tanggal", "Tanggal data"),
          kolom("sumber", "Sumber dan isi"),
        ],
        baris: claims.map((klaim) => ({
          kode: null,
          sel: [
            selTeks(klaim.label),
            selTeks(claimWords(klaim)),
            selTeks(klaim.sumber.tanggal),
            selTeks(klaim.sumber.label, { catatan: klaim.pernyataan }),
          ],
        })),
      },
    ],
  };
}
