import { formatDecimal } from "../../base/format.ts";
import { statedLoad } from "../../indicators/pendamping.ts";
import { claimFor } from "../area.ts";
import type { Klaim } from "../klaim.ts";
import { kabupatenIn, type SiteIndex } from "../site-index.ts";
import { kolom, selKosong, selTanggal, selTeks, type Sel, type TabelIsi } from "../tabel.ts";
import { fullName } from "../wilayah-link.ts";
import type { Area } from "./area.ts";

/** What one kabupaten states, or is published, of its assistants. */
export interface StatedLoad {
  readonly kode: string;
  readonly nama: string;
  readonly href: string;
  readonly ba: Klaim | undefined;
  readonly pmo: Klaim | undefined;
  readonly terbentuk: Klaim | undefined;
  /** Koperasi formed per Business Assistant; null unless both are of one source and date. */
  readonly per_ba: number | null;
}

/** The kabupaten of a region that state how many assistants they have. */
export function statedLoads(index: SiteIndex, { kode, tingkat }: Area): readonly StatedLoad[] {
  const codes = tingkat === "kabupaten" ? [kode] : kabupatenIn(index, kode);
  return codes
    .map((kabupaten) => loadIn(index, kabupaten))
    .filter(({ ba, pmo }) => ba !== undefined || pmo !== undefined);
}

function loadIn(index: SiteIndex, kode: string): StatedLoad {
  const ba = claimFor(index, kode, "business_assistant");
  const terbentuk = claimFor(index, kode, "terbentuk");
  const comparable =
    ba !== undefined &&
    terbentuk !== undefined &&
    ba.asal === terbentuk.asal &&
    ba.tanggal_data === terbentuk.tanggal_data &&
    (ba.asal === "dinyatakan" || ba.sumber.label === terbentuk.sumber.label);
  return {
    kode,
    nama: fullName(index.registry, kode),
    href: index.urls.wilayah(kode),
    ba,
    pmo: claimFor(index, kode, "project_management_officer"),
    terbentuk,
    per_ba: comparable ? statedLoad(terbentuk.nilai ?? 0, ba.nilai ?? 0) : null,
  };
}

/** Stated assistants and koperasi, a row per kabupaten. */
export function statedLoadTable(loads: readonly StatedLoad[]): TabelIsi {
  return {
    id: "beban-dinyatakan",
    judul: "Pendamping yang dinyatakan, dan koperasi per Business Assistant",
    kolom: [
      kolom("wilayah", "Kabupaten/kota"),
      kolom("kode", "Kode"),
      kolom("business_assistant", "Business Assistant", "orang"),
      kolom("project_management_officer", "Project Management Officer", "orang"),
      kolom("terbentuk", "Koperasi terbentuk", "koperasi"),
      kolom("per_ba", "Koperasi per Business Assistant", "koperasi"),
      kolom("tanggal_data", "Keadaan per"),
      kolom("sumber", "Menurut"),
    ],
    baris: loads.map((load) => ({ kode: load.kode, sel: loadCells(load) })),
  };
}

function loadCells({ kode, nama, href, ba, pmo, terbentuk, per_ba }: StatedLoad): readonly Sel[] {
  const lead = ba ?? pmo;
  return [
    selTeks(nama, { href }),
    selTeks(kode),
    claimCell(ba),
    claimCell(pmo),
    claimCell(terbentuk),
    per_ba === null
      ? selKosong("belum_dilaporkan", "kedua angkanya tidak dari satu sumber dan tanggal")
      : {
          ...selTeks(formatDecimal(per_ba), { catatan: "dihitung dari yang dinyatakan" }),
          nilai: per_ba,
        },
    selTanggal(lead?.tanggal_data ?? null),
    selTeks(lead?.sumber.label ?? null, { href: lead?.sumber.href ?? null }),
  ];
}

function claimCell(klaim: Klaim | undefined): Sel {
  return klaim === undefined ? selTeks(null) : { ...selTeks(klaim.teks), nilai: klaim.nilai };
}
