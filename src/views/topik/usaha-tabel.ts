import {
  businessLines,
  RUNNERS,
  USAHA,
  type BidangDesa,
  type Runner,
  type UsahaSum,
  type Verdict,
} from "../../indicators/usaha.ts";
import { getList, labelOf } from "../../records/lists.ts";
import type { Usaha } from "../../records/types.gen.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selAngka, selKosong, selTeks, type Sel, type TabelIsi } from "../tabel.ts";
import type { Area } from "./area.ts";
import { DESA_COLUMNS, desaCells } from "./baris-desa.ts";
import { perBagian } from "./per-bagian.ts";

const FIELDS = getList("bidang_usaha").butir;

const RUNNER_LABEL: Readonly<Record<Runner, string>> = {
  bumdes: "BUMDes saja",
  koperasi: "Koperasi saja",
  keduanya: "Koperasi dan BUMDes",
  lain: "Kelompok atau swasta",
  belum_ada: "Belum ada yang menjalankan",
};

/** The result of the rule in a few words, and why. */
export const VERDICT_TEXT: Readonly<Record<Verdict, readonly [hasil: string, alasan: string]>> = {
  tidak_perlu: ["Koperasi tidak perlu masuk", "BUMDes sudah menjalankan dengan baik"],
  berimpit: [
    "Perlu dibicarakan",
    "BUMDes sudah menjalankan dengan baik, koperasi ikut menjalankan",
  ],
  bersama: ["Sudah dijalankan bersama", "koperasi dan BUMDes menjalankannya bersama"],
  ambil_peran: [
    "Koperasi dapat mengambil peran",
    "usaha BUMDes belum optimal, berhenti, atau baru rencana",
  ],
  terbuka: ["Terbuka bagi koperasi", "belum ada yang menjalankan"],
  koperasi: ["Sudah dijalankan koperasi", "BUMDes tidak menjalankannya, atau belum optimal"],
  kelurahan: ["Koperasi dapat lebih dominan", "kelurahan tidak punya BUMDes"],
  pihak_lain: ["Tidak diatur", "dijalankan kelompok atau swasta, bukan BUMDes"],
  belum_dinilai: ["Belum dapat dinilai", "keadaan usaha BUMDes belum dilaporkan"],
};

/** Desa by line of business and who runs it. */
export function fieldTable({ pelaku, kelurahan, bidang }: UsahaSum): TabelIsi {
  const cells = (id: string) => [
    ...RUNNERS.map((runner) => selAngka(pelaku(id, runner))),
    selAngka(kelurahan(id)),
    selAngka(bidang(id)),
  ];
  const used = FIELDS.filter(({ id }) => bidang(id) > 0);
  return {
    id: "usaha-per-bidang",
    daftar: "usaha",
    judul: "Desa/kelurahan menurut bidang usaha dan yang menjalankannya",
    kolom: [
      kolom("bidang", "Bidang usaha"),
      ...RUNNERS.map((runner) => kolom(runner, RUNNER_LABEL[runner], "desa/kelurahan")),
      kolom("kelurahan", "Di antaranya kelurahan", "kelurahan"),
      kolom("dicatat", "Mencatat bidang ini", "desa/kelurahan"),
    ],
    baris: used.map(({ id, label }) => ({
      kode: null,
      sel: [selTeks(label), ...cells(id)],
    })),
  };
}

/** What the rule says, why, and of how many lines of business in how many desa. */
export function ruleTable(found: UsahaSum, used: readonly Verdict[]): TabelIsi {
  return {
    id: "hasil-aturan",
    daftar: "usaha",
    judul: "Hasil aturan sinergi dan sebabnya",
    kolom: [
      kolom("hasil", "Hasil"),
      kolom("sebab", "Sebab"),
      kolom("usaha", "Usaha", "usaha"),
      kolom("desa", "Di berapa desa/kelurahan", "desa/kelurahan"),
    ],
    baris: used.map((hasil) => {
      const [result, reason] = VERDICT_TEXT[hasil];
      const figures = [found.hasil(hasil), found.desa_dengan(hasil)];
      return {
        kode: null,
        sel: [selTeks(result), selTeks(reason), ...figures.map((figure) => selAngka(figure))],
      };
    }),
  };
}

/** Lines of business by what the rule says of them, for each part of the region. */
export function verdictTable(index: SiteIndex, area: Area, used: readonly Verdict[]): TabelIsi {
  return perBagian(index, area, {
    id: "aturan-per-wilayah",
    daftar: "usaha",
    judul: "Usaha menurut hasil aturan sinergi",
    kolom: [
      ...used.map((hasil) => kolom(hasil, VERDICT_TEXT[hasil][0], "usaha")),
      kolom("dilaporkan", "Desa/kelurahan yang melaporkan usaha", "desa/kelurahan"),
      kolom("desa", "Semua desa/kelurahan", "desa/kelurahan"),
    ],
    sel: (part) => {
      const found = part.ukur(USAHA);
      const isSilent = found.dilaporkan === 0;
      return [
        ...used.map((hasil) => selAngka(isSilent ? null : found.hasil(hasil))),
        selAngka(found.dilaporkan),
        selAngka(found.desa),
      ];
    },
  });
}

/** Every line of business of every desa: who runs it, how, and what follows from the rule. */
export function lineTable(index: SiteIndex, { editions, members }: Area): TabelIsi {
  const [edition] = editions;
  return {
    id: "usaha",
    judul: "Usaha tiap desa/kelurahan menurut bidang",
    kolom: [
      ...DESA_COLUMNS,
      kolom("bidang", "Bidang usaha"),
      kolom("pelaku", "Dijalankan oleh"),
      kolom("bumdes", "BUMDes"),
      kolom("koperasi", "Koperasi"),
      kolom("lain", "Kelompok atau swasta"),
      kolom("hasil", "Hasil aturan"),
      kolom("alasan", "Sebab"),
    ],
    baris: businessLines(members).flatMap((line) =>
      edition
        ? [{ kode: line.kode, sel: [...desaCells(index, edition, line), ...lineCells(line)] }]
        : [],
    ),
    saring: ["kecamatan", "bidang", "pelaku", "hasil"],
  };
}

function lineCells({ bidang, pelaku, kelurahan, usaha, hasil }: BidangDesa): readonly Sel[] {
  const [verdict, reason] = VERDICT_TEXT[hasil];
  return [
    selTeks(labelOf("bidang_usaha", bidang)),
    selTeks(RUNNER_LABEL[pelaku]),
    kelurahan ? selKosong("tidak_berlaku") : stateCell(usaha, ["bumdes", "bersama"]),
    stateCell(usaha, ["koperasi", "bersama"]),
    stateCell(usaha, ["kelompok", "swasta"]),
    selTeks(verdict),
    selTeks(reason),
  ];
}

/** How the business of these managers goes; "tidak menjalankan" if they have none. */
function stateCell(usaha: readonly Usaha[], among: readonly Usaha["pengelola"][]): Sel {
  const own = usaha.filter(({ pengelola }) => among.includes(pengelola));
  if (own.length === 0) return selTeks("tidak menjalankan");
  const states = own.map(({ keadaan, pengelola }) => {
    const text = keadaan === null ? "keadaan belum dilaporkan" : labelOf("keadaan_usaha", keadaan);
    return pengelola === "bersama" ? `${text} (bersama)` : text;
  });
  return selTeks([...new Set(states)].join(", "));
}
