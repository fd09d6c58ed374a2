import { compareDates } from "../../base/dates.ts";
import { formatNumber } from "../../base/format.ts";
import { findIndikator, isWithdrawn, type Observasi } from "../../records/observasi.ts";
import { publishedClaim, type Klaim } from "../klaim.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selAngka, selTeks, type TabelIsi } from "../tabel.ts";
import { claimTabel } from "./angka-terbit.ts";
import type { Area } from "./area.ts";
import {
  SASARAN,
  statedOver,
  targetOf,
  type Deret,
  type Sasaran,
  type TargetDinyatakan,
} from "./target-deret.ts";
import { targetSentences } from "./target-kalimat.ts";
import { lajuOf, paceTable, rentangOf, type Laju } from "./target-laju.ts";
import { burnupTable, drawnSeries } from "./target-tabel.ts";
import type { BagianIsi, Isi, Topik } from "./topik.ts";

const WITHDRAWN = "kabar_lama_percontohan";
const ASSISTED = "desa_didampingi_per_hari";

/**
 * Burn-up against what was targeted, and an honest range for its end where figures allow one.
 * Source of the question: Diskopum Kabupaten Blitar, KabarBaik.co, 20 May 2025.
 */
export const targetTopik: Topik = {
  id: "target",
  judul: "Target dan laju",
  tingkat: ["nasional", "provinsi", "kabupaten"],
  pernyataan: ["target", "tantangan"],
  isi: content,
};

function content(index: SiteIndex, area: Area): Isi | null {
  const targets = SASARAN.flatMap((sasaran) => targetOf(index, area, sasaran) ?? []);
  if (targets.length === 0) return null;
  const found = targets.map((target) => ({ target, laju: lajuOf(target) }));
  return {
    kalimat: [
      ...found.flatMap(({ target, laju }) => targetSentences(target, laju)),
      ...withdrawnSentence(index, area),
    ],
    bagian: [
      ...found.map(({ target, laju }) => targetPart(target, laju)),
      ...assistancePart(index, area),
      figuresPart(index, area),
    ],
  };
}

function targetPart(target: TargetDinyatakan, laju: Laju): BagianIsi {
  const rentang = rentangOf(laju);
  const series = drawnSeries(target, laju.deret);
  const burnup = burnupTable(target, { series, rentang, tenggat: laju.pace.tenggat });
  const pace = paceTable(target, laju);
  const { sasaran } = target;
  return {
    id: sasaran.id,
    judul: sasaran.judul,
    kalimat: [],
    tabel: [...(pace ? [pace] : []), burnup],
    bagan: burnup.baris.length === 0 ? null : burnupChart(target, burnup, series),
    catatan: [
      "Angka penerbit yang berbeda tidak disambung menjadi satu garis. Garis terputus bila di antaranya ada bulan tanpa angka.",
      ...(series.some(({ id, titik }) => id === "dihitung" && titik.every(({ tepat }) => tepat))
        ? ["Hitungan dari laporan per desa hanya digambar bila semua desa/kelurahan melapor."]
        : []),
      ...(pace
        ? [
            "Rentang ini bukan peluang: ia hanya meneruskan laju paling cepat dan paling lambat antara dua angka berturut-turut.",
          ]
        : []),
    ],
  };
}

function burnupChart(
  { sasaran, klaim }: TargetDinyatakan,
  { id, kolom: columns }: TabelIsi,
  series: readonly Deret[],
) {
  const hasRange = columns.some((column) => column.id === "paling_cepat");
  const range = hasRange ? ["paling_cepat", "paling_lambat"] : [];
  return {
    jenis: "burnup",
    tabel: id,
    judul: `Koperasi ${sasaran.kata} menuju target ${formatNumber(klaim.nilai)}`,
    keterangan: `Banyaknya koperasi menurut tanggal; garis putus-putus: target${hasRange ? "; bidang: rentang perkiraan" : ""}.`,
    kategori: "tanggal",
    seri: [...series.map((one) => one.id), "target", ...range],
    sumber: {
      teks: "semua angka bertanggal, masing-masing dengan penerbitnya",
      href: "#angka",
    },
    peran: { target: "target", paling_cepat: "rentang", paling_lambat: "rentang" },
  } as const;
}

function observedOf(
  index: SiteIndex,
  { kode }: Area,
  ids: readonly string[],
): readonly Observasi[] {
  return index
    .observasi(kode)
    .filter(({ indikator }) => ids.includes(findIndikator(indikator)?.id ?? ""));
}

/** What was once said and is not true any more: never a target. */
function withdrawnSentence(index: SiteIndex, area: Area): string[] {
  return observedOf(index, area, [WITHDRAWN, ...SASARAN.map(({ target }) => target)])
    .filter((observasi) => isWithdrawn(observasi, index.dataset.observasi))
    .map((observasi) => publishedClaim(index, observasi))
    .map(
      ({ label, teks, satuan_teks }) =>
        `${label}, ${teks} ${satuan_teks}, sudah dicabut: angka itu bukan target.`,
    );
}

/** Desa that an office accompanies a day: no measure of what was formed. */
function assistancePart(index: SiteIndex, area: Area): readonly BagianIsi[] {
  const found = observedOf(index, area, [ASSISTED]);
  if (found.length === 0) return [];
  const table: TabelIsi = {
    id: "pendampingan",
    daftar: null,
    judul: "Desa yang didampingi per hari",
    kolom: [
      kolom("tanggal", "Keadaan per"),
      kolom("paling_sedikit", "Paling sedikit", "desa per hari"),
      kolom("paling_banyak", "Paling banyak", "desa per hari"),
      kolom("penerbit", "Menurut"),
    ],
    baris: found.map((observasi) => {
      const { nilai, nilai_atas, tanggal_data } = observasi;
      const { sumber } = publishedClaim(index, observasi);
      return {
        kode: null,
        sel: [
          { ...selTeks(sumber.tanggal), nilai: tanggal_data },
          selAngka(nilai),
          selAngka(nilai_atas ?? nilai),
          selTeks(sumber.label, { href: sumber.href }),
        ],
      };
    }),
  };
  const said = found.map((observasi) => publishedClaim(index, observasi));
  return [
    {
      id: "pendampingan",
      judul: "Pendampingan, bukan pembentukan",
      kalimat: said.map(
        ({ teks, sumber }) =>
          `${teks} desa didampingi per hari (${sumber.label}, ${sumber.tanggal}). Itu pendampingan; tidak dipakai untuk menghitung laju pembentukan.`,
      ),
      tabel: [table],
    },
  ];
}

function figuresPart(index: SiteIndex, area: Area): BagianIsi {
  const ids = SASARAN.flatMap(({ target, tenggat, mulai, hasil }) => [
    target,
    tenggat,
    mulai,
    hasil,
  ]);
  const published = observedOf(index, area, [...ids, WITHDRAWN]).map((observasi) =>
    publishedClaim(index, observasi),
  );
  const targeted = SASARAN.filter((sasaran) => targetOf(index, area, sasaran) !== null);
  const stated = targeted.flatMap((sasaran) => statedOf(index, area, sasaran));
  const claims = [...published, ...stated].sort((left, right) =>
    compareDates(left.tanggal_data, right.tanggal_data),
  );
  return {
    id: "angka",
    judul: "Semua angka bertanggal",
    kalimat: [],
    tabel: [
      claimTabel(index, claims, {
        id: "angka",
        judul: `Target dan hasil di ${area.nama}, tertua di atas`,
      }),
    ],
  };
}

function statedOf(index: SiteIndex, area: Area, { target, hasil }: Sasaran): readonly Klaim[] {
  return [...statedOver(index, area, target), ...statedOver(index, area, hasil)];
}
