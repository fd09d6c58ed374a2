import {
  businessLines,
  RUNNERS,
  type BidangDesa,
  type Runner,
  type Verdict,
} from "../../indicators/usaha.ts";
import type { DesaLengkap } from "../../indicators/koperasi.ts";
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

/** True if the desa answered what business there is. */
export function reportsBusiness({ row, koperasi, tuan_rumah }: DesaLengkap): boolean {
  return (
    tuan_rumah === null && (row.usaha !== null || koperasi.some(({ usaha }) => usaha.length > 0))
  );
}

/** Desa by line of business and who runs it. */
export function fieldTable(lines: readonly BidangDesa[]): TabelIsi {
  const cells = (own: readonly BidangDesa[]) => [
    ...RUNNERS.map((runner) => selAngka(own.filter(({ pelaku }) => pelaku === runner).length)),
    selAngka(own.filter(({ kelurahan }) => kelurahan).length),
    selAngka(own.length),
  ];
  const used = FIELDS.filter(({ id }) => lines.some(({ bidang }) => bidang === id));
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
      sel: [selTeks(label), ...cells(lines.filter(({ bidang }) => bidang === id))],
    })),
  };
}

/** What the rule says, why, and of how many lines of business in how many desa. */
export function ruleTable(lines: readonly BidangDesa[], used: readonly Verdict[]): TabelIsi {
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
      const own = lines.filter((line) => line.hasil === hasil);
      const [result, reason] = VERDICT_TEXT[hasil];
      const places = new Set(own.map(({ kode }) => kode)).size;
      return {
        kode: null,
        sel: [selTeks(result), selTeks(reason), selAngka(own.length), selAngka(places)],
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
    sel: ({ members, desa }) => {
      const lines = businessLines(members);
      const reported = members.filter(reportsBusiness).length;
      return [
        ...used.map((hasil) =>
          selAngka(reported === 0 ? null : lines.filter((line) => line.hasil === hasil).length),
        ),
        selAngka(reported),
        selAngka(desa),
      ];
    },
  });
}

/** Every line of business of every desa: who runs it, how, and what follows from the rule. */
export function lineTable(
  index: SiteIndex,
  { editions }: Area,
  lines: readonly BidangDesa[],
): TabelIsi {
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
    baris: lines.flatMap((line) =>
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
