import { formatDate, formatNumber, lowerFirst } from "../../base/format.ts";
import { SINERGI, USAHA, type UsahaSum, type Verdict } from "../../indicators/usaha.ts";
import { labelOf } from "../../records/lists.ts";
import type { SiteIndex } from "../site-index.ts";
import type { TabelIsi } from "../tabel.ts";
import type { Area } from "./area.ts";
import { synergyAreaTable, synergyTable } from "./usaha-bumdes.ts";
import { fieldTable, lineTable, ruleTable, verdictTable, VERDICT_TEXT } from "./usaha-tabel.ts";
import type { BagianIsi, Isi, Topik } from "./topik.ts";

/**
 * Who runs which line of business, and what the rule between koperasi and BUMDes says of it.
 * Sources: Kutai Kartanegara, 10 June 2025 (the rule); Blitar, 20 May 2025 (both legal entities).
 */
export const usahaTopik: Topik = {
  id: "usaha",
  judul: "Usaha dan sinergi BUMDes",
  tingkat: ["nasional", "provinsi", "kabupaten"],
  pernyataan: ["sinergi", "layanan"],
  isi: content,
};

function content(index: SiteIndex, area: Area): Isi | null {
  const found = area.ukur(USAHA);
  const { dijawab } = area.ukur(SINERGI);
  const isAnswered = dijawab("bumdes") > 0 || dijawab("bersama") > 0;
  if (found.tercatat === 0 && !isAnswered) return null;
  const isKabupaten = area.tingkat === "kabupaten";
  return {
    kalimat: [...lineSentences(found), ...synergySentences(area)],
    bagian: [
      ...(found.tercatat === 0 ? [] : [fieldPart(found), rulePart(index, area, found)]),
      ...(isKabupaten && found.tercatat > 0 ? [listPart(lineTable(index, area))] : []),
      synergyPart(index, area),
    ],
  };
}

function lineSentences({ tercatat, hasil: count, dilaporkan, desa }: UsahaSum): string[] {
  const opening = `Usaha dilaporkan ${formatNumber(dilaporkan)} dari ${formatNumber(desa)} desa/kelurahan`;
  if (tercatat === 0) return [`${opening}.`];
  const total = formatNumber(tercatat);
  const silent = count("belum_dinilai");
  const unjudged = silent === 0 ? "" : `; ${formatNumber(silent)} belum dapat dinilai`;
  return [
    `${opening}: ${total} usaha menurut desa dan bidangnya. Menurut aturan sinergi, ${formatNumber(count("tidak_perlu"))} sudah dijalankan BUMDes dengan baik sehingga koperasi tidak perlu masuk, ${formatNumber(count("ambil_peran"))} belum optimal di tangan BUMDes, dan ${formatNumber(count("terbuka"))} belum dijalankan siapa pun${unjudged}.`,
  ];
}

function synergySentences(area: Area): string[] {
  const { ya } = area.ukur(SINERGI);
  const shared = ya("bersama");
  if (shared === null) return [];
  const lacking = ya("bersama_belum_sah") ?? 0;
  const rest =
    lacking === 0
      ? ""
      : `; di ${formatNumber(lacking)} di antaranya koperasi atau BUMDes belum berbadan hukum`;
  return [
    `Koperasi dan BUMDes memakai gudang, alat, atau sarana bersama di ${formatNumber(shared)} desa${rest}.`,
  ];
}

function fieldPart(found: UsahaSum): BagianIsi {
  const table = fieldTable(found);
  const most = [...table.baris]
    .filter(({ jumlah }) => !jumlah)
    .sort((left, right) => Number(right.sel.at(-1)?.nilai) - Number(left.sel.at(-1)?.nilai))[0];
  const name = most?.sel[0]?.teks ?? "";
  return {
    id: "bidang",
    judul: "Siapa menjalankan usaha apa",
    kalimat: [],
    tabel: [table],
    bagan: {
      jenis: "stacked",
      tabel: table.id,
      judul: `Paling banyak dicatat: ${lowerFirst(name)}, di ${most?.sel.at(-1)?.teks ?? ""} desa/kelurahan`,
      keterangan:
        "Banyaknya desa/kelurahan menurut siapa yang menjalankan; yang belum dijalankan siapa pun tidak digambar.",
      kategori: "bidang",
      seri: ["bumdes", "koperasi", "keduanya", "lain"],
    },
    catatan: [
      "Dihitung usaha yang sedang berjalan; yang baru rencana atau berhenti dihitung belum dijalankan siapa pun. Bidang yang tidak dicatat sebuah desa tidak diketahui, bukan tidak ada. Kelurahan tidak punya BUMDes.",
    ],
  };
}

function rulePart(index: SiteIndex, area: Area, found: UsahaSum): BagianIsi {
  const used = (Object.keys(VERDICT_TEXT) as Verdict[]).filter((hasil) => found.hasil(hasil) > 0);
  return {
    id: "aturan",
    judul: "Aturan sinergi dan hasilnya",
    kalimat: [ruleSentence(index)],
    tabel: [ruleTable(found, used), verdictTable(index, area, used)],
    catatan: [
      "Aturan ini satu pernyataan pejabat, bukan peraturan; hasilnya dihitung proyek ini dari keadaan usaha yang dilaporkan desa. Aturan tidak menyebut usaha kelompok atau swasta.",
    ],
  };
}

/** The rule as the statement has it, with who said it, when, and in which publication. */
function ruleSentence({ dataset }: SiteIndex): string {
  const dokumen = dataset.pernyataan
    .flatMap(({ dokumen }) => dokumen)
    .find(({ id }) => id === RULE_DOCUMENT);
  const said = dokumen?.pernyataan.filter(({ topik }) => topik === "sinergi") ?? [];
  if (!dokumen || said.length === 0) return RULE;
  const text = said.map(({ isi }) => isi).join(" ");
  return `Aturannya: ${text} (${said[0]?.oleh ?? dokumen.penerbit}, ${formatDate(dokumen.tanggal_data)}; ${dokumen.penerbit})`;
}

const RULE_DOCUMENT = "inibalikpapan-2025-06-10";
const RULE =
  "Aturannya: koperasi tidak masuk ke usaha yang sudah berhasil dijalankan BUMDes; yang belum ada atau belum optimal dapat diambilnya; di kelurahan tidak ada BUMDes.";

function listPart(tabel: TabelIsi): BagianIsi {
  return { id: "daftar", judul: "Tiap usaha menurut desa dan bidang", kalimat: [], tabel: [tabel] };
}

function synergyPart(index: SiteIndex, area: Area): BagianIsi {
  const list = area.tingkat === "kabupaten" ? synergyTable(index, area) : null;
  return {
    id: "bumdes",
    judul: "Koperasi dan BUMDes berdampingan",
    kalimat: [],
    tabel: [synergyAreaTable(index, area), ...(list === null ? [] : [list])],
    catatan: [
      `Koperasi dan BUMDes dapat memakai sarana bersama, asalkan keduanya berbadan hukum (Kepala Diskopum Kabupaten Blitar, 20 Mei 2025; KabarBaik.co).`,
      `Status ${lowerFirst(labelOf("status_dokumen", "proses"))} dihitung belum berbadan hukum.`,
    ],
  };
}
