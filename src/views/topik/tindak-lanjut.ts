import { formatDate, formatNumber, formatShare } from "../../base/format.ts";
import { contributionOf, DOKUMEN, dokumenState } from "../../indicators/definitions.ts";
import { koperasiIn } from "../../indicators/koperasi-di-wilayah.ts";
import type { EdisiByDesa, KoperasiLengkap } from "../../indicators/koperasi.ts";
import { isWaiting, KENDALA, STATUS_OPERASI } from "../../indicators/tindak-lanjut.ts";
import { inti } from "../../indicators/totals.ts";
import { getList, labelOf } from "../../records/lists.ts";
import { coverageText } from "../angka.ts";
import { DOKUMEN_LABEL } from "../koperasi.ts";
import type { SiteIndex } from "../site-index.ts";
import {
  kolom,
  selAngka,
  selKosong,
  selTanggal,
  selTeks,
  type BarisTabel,
  type Sel,
  type TabelIsi,
} from "../tabel.ts";
import type { Area } from "./area.ts";
import { DESA_COLUMNS, desaCells, labelCell } from "./baris-desa.ts";
import { perBagian } from "./per-bagian.ts";
import type { BagianIsi, Isi, Topik } from "./topik.ts";

const OBSTACLES = getList("kendala").butir;

/**
 * The koperasi that do not operate yet: what holds each up, the next step, whose it is, by when.
 * Source: the coordination meeting of Klaten, 24 November 2025, which left 117 such koperasi unnamed.
 */
export const tindakLanjutTopik: Topik = {
  id: "tindak-lanjut",
  judul: "Tindak lanjut",
  tingkat: ["kabupaten"],
  pernyataan: ["tantangan", "dukungan", "pembinaan"],
  isi: content,
};

function content(index: SiteIndex, area: Area): Isi | null {
  const [edition] = area.editions;
  if (!edition || area.ukur(STATUS_OPERASI).dilaporkan === 0) return null;
  return {
    kalimat: waitingSentences(area),
    bagian: [listPart(waitingTable(index, edition, area)), obstaclePart(index, area)],
  };
}

/** How many do not operate yet, and what is planned for these; empty if nobody reported. */
export function waitingSentences(area: Area): string[] {
  const {
    members,
    editions: [edition],
  } = area;
  const waiting = koperasiIn(members).filter(isWaiting);
  const status = area.ukur(STATUS_OPERASI);
  if (status.dilaporkan === 0) return [];
  return [
    `${formatNumber(waiting.length)} dari ${formatNumber(status.koperasi)} koperasi yang melaporkan status operasinya belum beroperasi (${formatShare(waiting.length, status.koperasi)})${pioneerWords(waiting)}; ${coverageText({ ...status, disembunyikan: 0 })}.`,
    ...otherStates(members, waiting.length, status.koperasi),
    ...planSentence(waiting, edition?.edisi.tanggal_data ?? null),
  ];
}

/** "Belum beroperasi" holds those that are about to. */
function pioneerWords(waiting: readonly KoperasiLengkap[]): string {
  const pioneers = waiting.filter(({ row }) => row.status_operasi === "merintis").length;
  return pioneers === 0 ? "" : `, termasuk ${formatNumber(pioneers)} yang merintis usaha`;
}

/** Where operating and not yet are not all that reported: what the rest is. */
function otherStates(members: Area["members"], waiting: number, all: number): string[] {
  const operates = (koperasi: KoperasiLengkap) => contributionOf("beroperasi", koperasi) === 1;
  const operating = koperasiIn(members).filter(operates).length;
  const rest = all - operating - waiting;
  if (rest <= 0) return [];
  return [
    `Yang lain: ${formatNumber(operating)} sudah beroperasi; status ${formatNumber(rest)} koperasi dilaporkan tidak diketahui.`,
  ];
}

function planSentence(waiting: readonly KoperasiLengkap[], tanggal_data: string | null): string[] {
  if (waiting.length === 0) return [];
  const planned = waiting.filter(({ row }) => row.tindak_lanjut !== null);
  if (planned.length === 0) return ["Langkah berikutnya belum dilaporkan."];
  const dated = planned.filter(({ row }) => row.tenggat !== null);
  const nameless = planned.filter(({ row }) => row.penanggung_jawab === null).length;
  return [
    `${partOf(planned.length, waiting.length)} punya langkah berikutnya, ${partOf(dated.length, planned.length).toLowerCase()} dengan tenggat.`,
    ...passedSentence(dated, tanggal_data),
    ...(nameless === 0
      ? []
      : [`Penanggung jawab ${formatNumber(nameless)} langkah belum dilaporkan.`]),
  ];
}

/** "Semuanya", "25 di antaranya" */
function partOf(part: number, whole: number): string {
  return part === whole ? "Semuanya" : `${formatNumber(part)} di antaranya`;
}

function passedSentence(dated: readonly KoperasiLengkap[], tanggal_data: string | null): string[] {
  if (dated.length === 0 || tanggal_data === null) return [];
  const passed = dated.filter(({ row }) => (row.tenggat ?? "") < tanggal_data).length;
  const share =
    passed === dated.length
      ? `Semua ${formatNumber(passed)} tenggat itu`
      : `${formatNumber(passed)} dari ${formatNumber(dated.length)} tenggat itu`;
  return [
    passed === 0
      ? `Belum ada tenggat yang lewat pada tanggal data, ${formatDate(tanggal_data)}.`
      : `${share} sudah lewat pada tanggal data, ${formatDate(tanggal_data)}.`,
  ];
}

function listPart(tabel: TabelIsi): BagianIsi {
  return { id: "daftar", judul: "Siapa, apa, kapan", kalimat: [], tabel: [tabel] };
}

/** The koperasi of a kabupaten or kecamatan that do not operate yet, a row each. */
export function waitingTable(index: SiteIndex, edition: EdisiByDesa, { members }: Area): TabelIsi {
  return {
    id: "koperasi",
    judul: "Koperasi yang belum beroperasi",
    kolom: [
      ...DESA_COLUMNS,
      kolom("status_operasi", "Status operasi"),
      kolom("kendala", "Kendala utama"),
      { ...kolom("dokumen_kurang", "Dokumen belum ada"), jamak: true },
      kolom("tindak_lanjut", "Langkah berikutnya"),
      kolom("penanggung_jawab", "Penanggung jawab"),
      kolom("tenggat", "Tenggat"),
      kolom("keadaan_tenggat", "Tenggat lewat"),
    ],
    baris: koperasiIn(members)
      .filter(isWaiting)
      .map((koperasi): BarisTabel => ({
        kode: koperasi.row.kode,
        sel: [
          ...desaCells(index, edition, koperasi.row),
          ...rowCells(koperasi, edition.edisi.tanggal_data),
        ],
      })),
    saring: ["kecamatan", "kendala", "dokumen_kurang", "penanggung_jawab", "keadaan_tenggat"],
  };
}

function rowCells({ row }: KoperasiLengkap, tanggal_data: string): readonly Sel[] {
  return [
    labelCell("status_operasi", row.status_operasi),
    labelCell("kendala", row.kendala),
    missingDocuments(row),
    selTeks(row.tindak_lanjut),
    selTeks(row.penanggung_jawab),
    selTanggal(row.tenggat),
    passedCell(row.tenggat, tanggal_data),
  ];
}

/** On the data date, when the koperasi still did not operate. */
function passedCell(tenggat: string | null, tanggal_data: string): Sel {
  if (tenggat === null) return selKosong("tidak_berlaku");
  return selTeks(tenggat < tanggal_data ? "sudah lewat" : "belum lewat");
}

/** Documents answered "belum" or "proses"; those nobody reported are not missing but unknown. */
function missingDocuments(row: KoperasiLengkap["row"]): Sel {
  const states = DOKUMEN.map((dokumen) => [dokumen, dokumenState(row, dokumen)] as const);
  const missing = states.filter(([, state]) => state === false);
  const unknown = states.filter(([, state]) => state === null).length;
  if (unknown === DOKUMEN.length) return selTeks(null);
  const names = missing.map(([dokumen]) => DOKUMEN_LABEL[dokumen]).join(", ");
  const catatan = unknown === 0 ? null : `${formatNumber(unknown)} dokumen belum dilaporkan`;
  if (names !== "") return selTeks(names, { catatan });
  const none = "tidak ada yang kurang";
  return selTeks(unknown === 0 ? none : `dari yang dilaporkan, ${none}`, { catatan });
}

function obstaclePart(index: SiteIndex, area: Area): BagianIsi {
  const table = perBagian(index, area, {
    id: "kendala-per-wilayah",
    daftar: "koperasi",
    judul: "Koperasi yang belum beroperasi, menurut kendala utamanya",
    kolom: [
      kolom("belum_beroperasi", "Belum beroperasi", "koperasi"),
      ...OBSTACLES.map(({ id, label }) => kolom(id, label, "koperasi")),
      kolom("tanpa_kendala", "Kendala belum dilaporkan", "koperasi"),
      kolom("dilaporkan", "Desa/kelurahan yang melaporkan status operasi", "desa/kelurahan"),
    ],
    sel: obstacleCells,
  });
  const largest = area.ukur(KENDALA).jumlah;
  const [first] = [...largest].sort((left, right) => right[1] - left[1]);
  return {
    id: "kendala",
    judul: "Apa kendalanya",
    kalimat:
      first === undefined
        ? ["Kendalanya belum dilaporkan."]
        : [
            `Kendala yang paling banyak disebut: ${labelOf("kendala", first[0])} (${formatNumber(first[1])} koperasi).`,
          ],
    tabel: [table],
  };
}

/** Nobody waits: no obstacle; somebody waits and nobody names one: not reported. */
function obstacleCells(area: Area): readonly Sel[] {
  const status = area.ukur(STATUS_OPERASI);
  const waiting = area.ukur(inti("belum_beroperasi")).nilai ?? 0;
  const { jumlah, koperasi } = area.ukur(KENDALA);
  const isKnown = status.koperasi > 0;
  const isSilent = !isKnown || (waiting > 0 && koperasi === 0);
  return [
    selAngka(isKnown ? waiting : null),
    ...OBSTACLES.map(({ id }) => selAngka(isSilent ? null : (jumlah.get(id) ?? 0))),
    selAngka(isKnown ? waiting - koperasi : null),
    selAngka(status.dilaporkan, { catatan: `dari ${formatNumber(area.desa)}` }),
  ];
}
