import { formatNumber } from "../../base/format.ts";
import { MODAL, MODAL_LUAR, PINJAMAN, PLAFON } from "../../indicators/sumber-daya.ts";
import { inti } from "../../indicators/totals.ts";
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
  return {
    id: "modal",
    judul: "Modal dan sumber dananya",
    kalimat: [],
    tabel: [...(area.ukur(MODAL_LUAR).dilaporkan > 0 ? [sources] : []), capitalTable(index, area)],
    bagan:
      area.ukur(MODAL).koperasi() === 0
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

/** Every source, and those that do not name theirs. */
const NAMED: readonly { readonly id: string | null; readonly label: string }[] = [
  ...SOURCES,
  { id: null, label: "Sumber belum dilaporkan" },
];

function mostUsed(area: Area): string {
  const { koperasi } = area.ukur(MODAL);
  const [first] = NAMED.map(({ id, label }) => ({ label, count: koperasi(id) })).sort(
    (left, right) => right.count - left.count,
  );
  return `${first?.label ?? ""} (${formatNumber(first?.count ?? 0)} koperasi)`;
}

function sourceTable(area: Area): TabelIsi {
  const { koperasi, modal } = area.ukur(MODAL);
  const cells = (id?: string | null): readonly Sel[] => [
    selAngka(koperasi(id)),
    selAngka(modal(id), { satuan: "rupiah" }),
  ];
  const rows = NAMED.map(({ id, label }) => ({ kode: null, sel: [selTeks(label), ...cells(id)] }));
  const sum = [selTeks("Semua sumber"), ...cells()];
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
    sel: (part) =>
      [MODAL_LUAR, inti("simpanan_pokok"), inti("simpanan_wajib")].map((ukuran) =>
        selOfTotal(part.ukur(ukuran), "rupiah"),
      ),
  });
}

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

function loanTable(area: Area): TabelIsi {
  const ceiling = area.ukur(PLAFON);
  return {
    id: "pinjaman-menurut-tahap",
    judul: "Koperasi menurut tahap pinjaman banknya",
    kolom: [
      kolom("tahap", "Tahap"),
      kolom("koperasi", "Koperasi", "koperasi"),
      kolom("plafon", "Plafon", "rupiah"),
    ],
    baris: LOANS.map(({ id, label }) => {
      const own = ceiling(id);
      const cell = id === "belum" ? selKosong("tidak_berlaku") : fieldCell(own, "rupiah");
      return { kode: null, sel: [selTeks(label), selAngka(own.semua), cell] };
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
    sel: (part) => {
      const found = part.ukur(PINJAMAN);
      return [
        ...LOANS.map(({ id }) =>
          selAngka(found.koperasi === 0 ? null : (found.jumlah.get(id) ?? 0)),
        ),
        selAngka(found.dilaporkan, { catatan: `dari ${formatNumber(found.desa)}` }),
      ];
    },
  });
}
