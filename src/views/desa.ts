import { formatDate, formatNumber, lowerFirst } from "../base/format.ts";
import { badanHukumState, DOKUMEN, dokumenState } from "../indicators/definitions.ts";
import type { DesaLengkap, EdisiByDesa } from "../indicators/koperasi.ts";
import { labelOf } from "../records/lists.ts";
import { jenisOf, kabupatenOf, kecamatanOf, type JenisDesa } from "../wilayah/kode.ts";
import { findPerubahan, formerKode } from "../wilayah/lineage.ts";
import { angkaOf, cellSource, editionDate, type Angka, type Sumber } from "./angka.ts";
import { contributionText, contributionLinks, type Ajakan } from "./ajakan.ts";
import { areaHeadlines, type KonteksRow } from "./area.ts";
import { publishedClaim, type Klaim } from "./klaim.ts";
import { edisiView, type EdisiView } from "./edisi-ringkas.ts";
import { koperasiView, saysAnything, type Butir, type KoperasiView } from "./koperasi.ts";
import { pageView, type PageView } from "./page.ts";
import { desaSentences } from "./desa-kalimat.ts";
import {
  findDesa,
  locationOf,
  shortLocation,
  newestEdition,
  type SiteIndex,
} from "./site-index.ts";
import { pdfDownloadName } from "./urls.ts";
import { fullName, wilayahLink, type WilayahLink } from "./wilayah-link.ts";

/** The complete content of a desa page. */
export interface DesaView extends PageView {
  readonly kode: string;
  readonly jenis: JenisDesa;
  /** "Desa Bentangan" */
  readonly nama: string;
  /** "Kec. Wonosari, Kabupaten Klaten" */
  readonly letak: string;
  readonly kalimat: readonly string[];
  readonly edisi: EdisiView | null;
  /** Set when this desa shares its neighbour's koperasi. */
  readonly tuan_rumah: WilayahLink | null;
  readonly koperasi: readonly KoperasiView[];
  /** BUMDes as the law has it: does not apply to a kelurahan. */
  readonly bumdes: readonly (readonly [label: string, teks: string])[];
  readonly potensi: readonly Butir[];
  readonly inventaris: readonly Butir[];
  readonly konteks: readonly KonteksRow[];
  readonly anggota: readonly RiwayatPoint[];
  readonly riwayat: readonly RiwayatRow[];
  readonly pers: readonly Klaim[];
  readonly kode_lama: readonly {
    readonly kode: string;
    readonly nama: string;
    readonly sampai: string;
  }[];
  readonly tetangga: readonly WilayahLink[];
  readonly ajakan: Ajakan;
  readonly pdf: { readonly href: string; readonly nama: string } | null;
  readonly data: string | null;
}

/** Members in one edition. */
export interface RiwayatPoint {
  readonly tanggal_data: string;
  /** In words, as precise as the edition. */
  readonly tanggal: string;
  readonly nilai: number | null;
}

/** One edition in the history table. */
export interface RiwayatRow {
  readonly tanggal: string;
  readonly href: string;
  readonly status: string;
  readonly dokumen: string;
  readonly anggota: Angka;
  /** "k1: koreksi – …" if this edition was corrected. */
  readonly perubahan: string | null;
}

const CONTEXT = ["berbadan_hukum", "beroperasi", "memiliki_gerai", "jumlah_anggota"] as const;

/** What the page of a desa or kelurahan says. Throws for a code that is not in force. */
export function desaView(index: SiteIndex, kode: string): DesaView {
  const { registry, urls } = index;
  const kabupaten = index.kabupaten(kabupatenOf(kode));
  const edition = newestEdition(kabupaten);
  const desa = edition && findDesa(registry, edition, kode);
  const nama = fullName(registry, kode);
  const letak = locationOf(registry, kode);
  const pers = index.observasi(kode).map((observasi) => publishedClaim(index, observasi));
  const konteks = contextRows(index, kode);
  const kalimat = desaSentences({ nama, letak, edition, desa, pers, konteks, registry });
  return {
    ...pageView(index, {
      href: urls.wilayah(kode),
      kode,
      judul: `${nama.replace(/^Kelurahan /, "Kel. ")}, ${shortLocation(registry, kode)} (${kode})`,
      deskripsi: kalimat.join(" "),
    }),
    kode,
    jenis: jenisOf(kode),
    nama,
    letak,
    kalimat,
    edisi: edition ? edisiView(index, edition.edisi) : null,
    tuan_rumah: desa?.tuan_rumah ? wilayahLink(index, desa.tuan_rumah) : null,
    koperasi:
      desa && edition && !desa.tuan_rumah
        ? desa.koperasi
            .filter(({ row }) => saysAnything(row))
            .map((koperasi) => koperasiView(index, edition.edisi, koperasi))
        : [],
    bumdes: bumdesLines(kode, desa),
    potensi: (desa?.potensi ?? []).map(({ bidang, komoditas, volume, satuan, digarap }) => ({
      nama: komoditas,
      status: labelOf("bidang_potensi", bidang),
      rincian: [
        volume === null ? null : `${formatNumber(volume)} ${satuan ?? ""}`.trim(),
        digarap === null ? null : `digarap ${lowerFirst(labelOf("pengelola_usaha", digarap))}`,
      ]
        .filter(Boolean)
        .join(" · "),
    })),
    inventaris: (desa?.inventaris ?? []).map((row) => ({
      nama: row.nama,
      status: labelOf("keadaan_koperasi_lama", row.keadaan),
      rincian: [
        row.layak === "ya" ? "layak dikembangkan" : null,
        row.jalur === null ? null : labelOf("model_pembentukan", row.jalur),
      ]
        .filter(Boolean)
        .join(" · "),
    })),
    konteks,
    anggota: kabupaten.arranged.map((each) => ({
      tanggal_data: each.edisi.tanggal_data,
      tanggal: editionDate(each.edisi),
      nilai: membersIn(index, each, kode),
    })),
    riwayat: historyRows(index, kode),
    pers,
    kode_lama: formerKode(registry, kode).map((lama) => ({
      kode: lama,
      nama: findPerubahan(registry, lama)?.nama_lama ?? "",
      sampai: formatDate(findPerubahan(registry, lama)?.berlaku ?? ""),
    })),
    tetangga: registry
      .childrenOf(kecamatanOf(kode))
      .filter((other) => other !== kode)
      .map((other) => wilayahLink(index, other)),
    ajakan: {
      ...contributionLinks(index, kabupatenOf(kode)),
      teks: contributionText(index, kabupatenOf(kode)),
    },
    pdf: edition
      ? {
          href: urls.pdf(edition.edisi, kode),
          nama: pdfDownloadName({
            kode,
            nama: registry.namaOf(kode),
            tanggal_data: edition.edisi.tanggal_data,
          }),
        }
      : null,
    data: edition ? urls.data(kode, "data.json") : null,
  };
}

function contextRows(index: SiteIndex, kode: string): KonteksRow[] {
  const kecamatan = areaHeadlines(index, kecamatanOf(kode), CONTEXT);
  const kabupaten = areaHeadlines(index, kabupatenOf(kode), CONTEXT);
  return CONTEXT.flatMap((indikator, position) => {
    const here = kecamatan[position];
    const around = kabupaten[position];
    return here && around
      ? [{ indikator, label: here.label, href: here.href, kecamatan: here, kabupaten: around }]
      : [];
  });
}

function bumdesLines(kode: string, desa: DesaLengkap | undefined): (readonly [string, string])[] {
  if (jenisOf(kode) === "kelurahan")
    return [["BUMDes", "tidak berlaku: kelurahan tidak punya BUMDes"]];
  if (!desa || desa.row.bumdes === null) return [];
  const { bumdes, bumdes_badan_hukum, kerja_sama_bumdes } = desa.row;
  const lines: (readonly [string, string | null])[] = [
    ["BUMDes", labelOf("ada_belum", bumdes)],
    ["Badan hukum BUMDes", bumdes_badan_hukum && labelOf("status_dokumen", bumdes_badan_hukum)],
    [
      "Sarana bersama koperasi dan BUMDes",
      kerja_sama_bumdes && labelOf("ada_belum", kerja_sama_bumdes),
    ],
  ];
  return lines.flatMap(([label, text]) => (text === null ? [] : [[label, text] as const]));
}

/** Members of the desa's first koperasi; null if not reported in that edition. */
function membersIn(index: SiteIndex, edition: EdisiByDesa, kode: string): number | null {
  const desa = findDesa(index.registry, edition, kode);
  return desa && !desa.tuan_rumah ? (desa.koperasi[0]?.row.jumlah_anggota ?? null) : null;
}

function historyRows(index: SiteIndex, kode: string): RiwayatRow[] {
  const { history, arranged } = index.kabupaten(kabupatenOf(kode));
  const rows = arranged.flatMap((edition, position): RiwayatRow[] => {
    const desa = findDesa(index.registry, edition, kode);
    const koperasi = desa?.koperasi[0];
    if (!desa || !koperasi) return [];
    const { edisi } = edition;
    const sumber: Sumber = cellSource(index, edisi, {
      lembar: edisi.lembar.koperasi,
      row: koperasi.row,
      field: "jumlah_anggota",
    });
    const corrected = (history[position]?.semua.length ?? 1) > 1;
    return [
      {
        tanggal: editionDate(edisi),
        href: `${index.urls.edisi(edisi)}#${desa.kode}`,
        status: statusText(koperasi.row),
        dokumen: documentCount(koperasi.row),
        anggota: angkaOf(koperasi.row.jumlah_anggota, "orang", sumber),
        perubahan: corrected
          ? `${edisi.meta.jenis_perubahan ?? "koreksi"}: ${edisi.meta.alasan_perubahan ?? ""}`
          : null,
      },
    ];
  });
  return rows.reverse();
}

/** "3 dari 6"; nothing known of any document is not "0 dari 6". */
function documentCount(row: DesaLengkap["row"]): string {
  const states = DOKUMEN.map((dokumen) => dokumenState(row, dokumen));
  if (states.every((state) => state === null)) return "belum dilaporkan";
  return `${states.filter((state) => state === true).length} dari ${DOKUMEN.length}`;
}

function statusText(row: DesaLengkap["row"]): string {
  if (row.status_operasi !== null) return labelOf("status_operasi", row.status_operasi);
  return badanHukumState(row) ? "Berbadan hukum" : "belum dilaporkan";
}
