import { formatNumber } from "../../base/format.ts";
import { distribute } from "../../indicators/distribution.ts";
import { koperasiIn } from "../../indicators/koperasi-di-wilayah.ts";
import type { KoperasiLengkap } from "../../indicators/koperasi.ts";
import { sumField } from "../../indicators/sumber-daya.ts";
import { sumContributions, sumIndicator } from "../../indicators/totals.ts";
import { getList } from "../../records/lists.ts";
import type { SiteIndex } from "../site-index.ts";
import {
  kolom,
  selAngka,
  selKosong,
  selOfTotal,
  selTeks,
  type Sel,
  type TabelIsi,
} from "../tabel.ts";
import type { Area } from "./area.ts";
import { perBagian } from "./per-bagian.ts";
import { fieldCell } from "./sumber-daya-aset.ts";
import type { BagianIsi } from "./topik.ts";

const SOURCES = getList("sumber_dana").butir;
const LOANS = getList("status_pinjaman").butir;

/** Capital from outside by its largest source, beside what members themselves paid. */
export function capitalPart(index: SiteIndex, area: Area): BagianIsi {
  const sources = sourceTable(area);
  const [first] = [...withCapital(area)].sort((left, right) => right.modal - left.modal);
  return {
    id: "modal",
    judul: "Modal dan sumber dananya",
    kalimat: [],
    tabel: [...(isCapitalKnown(area) ? [sources] : []), capitalTable(index, area)],
    bagan:
      first === undefined
        ? null
        : {
            jenis: "bars",
            tabel: sources.id,
            judul: `Sumber modal luar yang paling banyak dipakai: ${mostUsed(area)}`,
            keterangan: "Banyaknya koperasi menurut asal terbesar modal dari luar anggotanya.",
            kategori: "sumber",
            seri: ["koperasi"],
          },
    catatan: [
      "Tiap koperasi menyebut satu sumber, yang terbesar; seluruh modal luarnya dihitung pada sumber itu. Simpanan yang disetor 1 sampai 4 orang disembunyikan dan tidak masuk jumlah mana pun.",
    ],
  };
}

function isCapitalKnown({ members }: Area): boolean {
  return koperasiIn(members).some(({ row }) => row.modal_luar !== null);
}

interface Capital {
  readonly sumber: string | null;
  readonly modal: number;
}

/** Koperasi that received any. */
function withCapital({ members }: Pick<Area, "members">): readonly Capital[] {
  return koperasiIn(members)
    .map(({ row }) => ({ sumber: row.sumber_modal_luar, modal: row.modal_luar ?? 0 }))
    .filter(({ modal }) => modal > 0);
}

function sourcesOf(area: Pick<Area, "members">) {
  const all = withCapital(area);
  const named = SOURCES.map(({ id, label }) => ({
    label,
    rows: all.filter(({ sumber }) => sumber === id),
  }));
  const silent = all.filter(({ sumber }) => sumber === null);
  return [...named, { label: "Sumber belum dilaporkan", rows: silent }];
}

function mostUsed(area: Area): string {
  const [first] = sourcesOf(area).sort((left, right) => right.rows.length - left.rows.length);
  return `${first?.label ?? ""} (${formatNumber(first?.rows.length ?? 0)} koperasi)`;
}

function sourceTable(area: Area): TabelIsi {
  const cells = (rows: readonly Capital[]): readonly Sel[] => [
    selAngka(rows.length),
    selAngka(
      rows.reduce((sum, { modal }) => sum + modal, 0),
      { satuan: "rupiah" },
    ),
  ];
  const rows = sourcesOf(area).map(({ label, rows: own }) => ({
    kode: null,
    sel: [selTeks(label), ...cells(own)],
  }));
  const sum = [selTeks("Semua sumber"), ...cells(withCapital(area))];
  return {
    id: "modal-menurut-sumber",
    judul: "Modal dari luar anggota menurut sumber dananya",
    kolom: [
      kolom("sumber", "Sumber dana"),
      kolom("koperasi", "Koperasi", "koperasi"),
      kolom("modal", "Modal", "rupiah"),
    ],
    baris: [...rows, { kode: null, sel: sum, jumlah: true }],
  };
}

function capitalTable(index: SiteIndex, area: Area): TabelIsi {
  return perBagian(index, area, {
    id: "modal-per-wilayah",
    judul: "Modal dari luar dan simpanan anggota",
    kolom: [
      kolom("modal_luar", "Modal dari luar", "rupiah"),
      kolom("simpanan_pokok", "Simpanan pokok", "rupiah"),
      kolom("simpanan_wajib", "Simpanan wajib", "rupiah"),
    ],
    sel: ({ members, desa }) => [
      selOfTotal(
        sumContributions(({ row }) => row.modal_luar, members, desa),
        "rupiah",
      ),
      selOfTotal(sumIndicator("simpanan_pokok", members, desa), "rupiah"),
      selOfTotal(sumIndicator("simpanan_wajib", members, desa), "rupiah"),
    ],
  });
}

const loanOf = ({ row }: KoperasiLengkap) => (row.pinjaman === null ? null : [row.pinjaman]);

/** Bank loans of PMK 49/2025 by how far they are. */
export function loanPart(index: SiteIndex, area: Area): BagianIsi {
  return {
    id: "pinjaman",
    judul: "Pinjaman bank",
    kalimat: [],
    tabel: [loanTable(area), loanAreaTable(index, area)],
    catatan: [
      "Plafon yang diajukan, disetujui, dan cair berbeda artinya; karena itu tidak dijumlahkan.",
    ],
  };
}

function loanTable({ members }: Area): TabelIsi {
  return {
    id: "pinjaman-menurut-tahap",
    judul: "Koperasi menurut tahap pinjaman banknya",
    kolom: [
      kolom("tahap", "Tahap"),
      kolom("koperasi", "Koperasi", "koperasi"),
      kolom("plafon", "Plafon", "rupiah"),
    ],
    baris: LOANS.map(({ id, label }) => {
      const own = koperasiIn(members).filter(({ row }) => row.pinjaman === id);
      const ceiling = sumField(own, ({ row }) => row.nilai_pinjaman);
      const cell = id === "belum" ? selKosong("tidak_berlaku") : fieldCell(ceiling, "rupiah");
      return { kode: null, sel: [selTeks(label), selAngka(own.length), cell] };
    }),
  };
}

function loanAreaTable(index: SiteIndex, area: Area): TabelIsi {
  return perBagian(index, area, {
    id: "pinjaman-per-wilayah",
    judul: "Tahap pinjaman bank per wilayah",
    kolom: [
      ...LOANS.map(({ id, label }) => kolom(id, label, "koperasi")),
      kolom("dilaporkan", "Desa/kelurahan yang melaporkan", "desa/kelurahan"),
    ],
    sel: ({ members, desa }) => {
      const found = distribute(members, loanOf, desa);
      return [
        ...LOANS.map(({ id }) =>
          selAngka(found.koperasi === 0 ? null : (found.jumlah.get(id) ?? 0)),
        ),
        selAngka(found.dilaporkan, { catatan: `dari ${formatNumber(desa)}` }),
      ];
    },
  });
}
