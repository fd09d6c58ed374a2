import { ledgerSentences, scopeSentence, type KlaimDinilai } from "../buku-klaim.ts";
import { claimWords, type Klaim } from "../klaim.ts";
import { kolom, selTeks, type Sel } from "../tabel.ts";
import type { BagianCetak, TabelCetak } from "./bagian.ts";

/** Published figures beside what the rows of their day say, newest first; null if there are none. */
export function bagianTerbitan(claims: readonly KlaimDinilai[]): BagianCetak | null {
  if (claims.length === 0) return null;
  const isCompared = claims.some(({ putusan }) => putusan.selisih !== null);
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
    baris: claims.map((claim) => ({ kode: null, sel: cells(claim) })),
  };
  return {
    judul: isCompared
      ? "Angka yang diterbitkan, disandingkan dengan baris"
      : "Angka yang diterbitkan",
    kalimat: isCompared ? ledgerSentences(claims) : [scopeSentence(claims), NOT_COMPARED],
    tabel: [isCompared ? tabel : withoutRows(tabel, claims)],
    catatan: [
      "Definisi tiap penerbit dapat berbeda; angka yang bertentangan dibiarkan berdampingan.",
    ],
  };
}

const NOT_COMPARED =
  "Belum satu pun dapat dibandingkan dengan baris per desa: baris pada tanggal itu belum ada, belum lengkap, atau tidak menanyakannya.";

/** Where none can be compared, no rows stand beside them, and there is room for what publishers wrote. */
function withoutRows(tabel: TabelCetak, claims: readonly KlaimDinilai[]): TabelCetak {
  const kolom = tabel.kolom.filter(({ id }) => id !== "baris");
  const baris = tabel.baris.map((row, number) => {
    const [label, date, figure, publisher] = row.sel;
    const catatan = claims[number]?.klaim.pernyataan ?? null;
    const said = publisher && { ...publisher, catatan };
    return { ...row, sel: [label, date, figure, said, row.sel.at(-1)].filter(isThere) };
  });
  return { ...tabel, kolom, baris };
}

function isThere(cell: Sel | undefined): cell is Sel {
  return cell !== undefined;
}

function cells({ klaim, terbit, ketelitian, putusan }: KlaimDinilai): readonly Sel[] {
  const { baris, kata, rinci } = putusan;
  const verdict = selTeks(kata, { catatan: join([rinci, klaim.catatan], " ") });
  const said = [
    selTeks(klaim.label),
    selTeks(klaim.sumber.tanggal, { catatan: terbit }),
    selTeks(claimWords(klaim), { catatan: join([ketelitian, flagOf(klaim)]) }),
    selTeks(klaim.sumber.label),
  ];
  return baris
    ? [...said, selTeks(baris.teks, { catatan: baris.keterangan }), verdict]
    : [...said, verdict];
}

function flagOf({ dicabut, ambigu }: Klaim): string | null {
  if (dicabut) return "dicabut";
  return ambigu ? "ambigu" : null;
}

function join(words: readonly (string | null)[], between = ", "): string | null {
  const known = words.filter((word) => word !== null);
  return known.length === 0 ? null : known.join(between);
}

/** Totals that the kabupaten states besides the core indicators, but those published alike; null without. */
export function bagianPernyataan(
  stated: readonly Klaim[],
  published: readonly KlaimDinilai[],
): BagianCetak | null {
  const isAlike = (one: Klaim) =>
    published.some(
      ({ klaim }) =>
        klaim.indikator === one.indikator &&
        klaim.teks === one.teks &&
        klaim.tanggal_data === one.tanggal_data,
    );
  const claims = stated.filter((one) => !isAlike(one));
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
            selTeks(klaim.sumber.label, { catatan: join([klaim.pernyataan, klaim.catatan], " ") }),
          ],
        })),
      },
    ],
  };
}
