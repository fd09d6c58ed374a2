import { formatDate, formatNumber, lowerFirst } from "../base/format.ts";
import type { DesaLengkap } from "../indicators/koperasi.ts";
import { labelOf } from "../records/lists.ts";
import { jenisOf, kabupatenOf, kecamatanOf } from "../wilayah/kode.ts";
import { findPerubahan, formerKode, formerNames, inheritorsOf } from "../wilayah/lineage.ts";
import { ownFormerKode } from "../wilayah/moves.ts";
import type { Perubahan, Registry } from "../wilayah/wilayah.ts";
import { areaHeadlines, type KonteksRow } from "./area.ts";
import type { Headline } from "./headline.ts";
import { joined, type Butir } from "./koperasi.ts";
import type { SiteIndex } from "./site-index.ts";
import { findToday, type WilayahLink } from "./wilayah-link.ts";

const CONTEXT = ["berbadan_hukum", "beroperasi", "memiliki_gerai", "jumlah_anggota"] as const;

/** A code the desa had before, or that of a desa that joined it. */
export interface KodeLama {
  readonly kode: string;
  readonly nama: string;
  readonly kalimat: string;
  /** Where the reports of that time stand; null where it lay in the same kabupaten as today. */
  readonly kabupaten: WilayahLink | null;
}

/** What kecamatan and kabupaten around a desa stand at. */
export function contextRows(index: SiteIndex, kode: string): readonly KonteksRow[] {
  const kecamatan = areaHeadlines(index, kecamatanOf(kode), CONTEXT);
  const kabupaten = areaHeadlines(index, kabupatenOf(kode), CONTEXT);
  return CONTEXT.flatMap((indikator, position) => {
    const here = kecamatan[position];
    const around = kabupaten[position];
    if (!here || !around) return [];
    return [{ indikator, label: here.label, href: here.href, kecamatan: here, kabupaten: around }];
  });
}

/** Date and basis of a figure: "per 31 Desember 2025, menurut laporan per desa"; null without one. */
export function basisOf({ angka, dasar }: Headline): string | null {
  return angka.sumber && `per ${angka.sumber.tanggal}, ${dasar}`;
}

/** The basis that most of the figures share, to be said once; null if they share none. */
export function sharedBasis(rows: readonly KonteksRow[]): string | null {
  const all = rows.flatMap(({ kecamatan, kabupaten }) => [basisOf(kecamatan), basisOf(kabupaten)]);
  const known = all.filter((basis) => basis !== null);
  const often = (basis: string) => known.filter((one) => one === basis).length;
  const [most] = known.sort((one, other) => often(other) - often(one));
  return most !== undefined && often(most) > 1 ? most : null;
}

/** BUMDes as the law has it: the question does not apply to a kelurahan. */
export function bumdesLines(
  kode: string,
  desa: DesaLengkap | undefined,
): readonly (readonly [string, string])[] {
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

/** The desa's potential, row by row. */
export function potensiItems(desa: DesaLengkap | undefined): readonly Butir[] {
  return (desa?.potensi ?? []).map(({ bidang, komoditas, volume, satuan, digarap }) => ({
    nama: komoditas,
    status: labelOf("bidang_potensi", bidang),
    rincian: joined([
      volume === null ? null : `${formatNumber(volume)} ${satuan ?? ""}`.trim(),
      digarap === null || digarap === "belum_ada"
        ? null
        : `digarap ${lowerFirst(labelOf("pengelola_usaha", digarap))}`,
    ]),
  }));
}

/** Koperasi and groups that existed before the programme. */
export function inventarisItems(desa: DesaLengkap | undefined): readonly Butir[] {
  return (desa?.inventaris ?? []).map(({ nama, keadaan, layak, jalur }) => ({
    nama,
    status: labelOf("keadaan_koperasi_lama", keadaan),
    rincian: joined([
      layak === "ya" ? "layak dikembangkan" : null,
      jalur === null ? null : labelOf("model_pembentukan", jalur),
    ]),
  }));
}

/** Codes the desa had before, and those of desa that joined it, newest first. */
export function formerCodes(index: SiteIndex, kode: string): readonly KodeLama[] {
  const { registry } = index;
  const line = ownFormerKode(registry, kode);
  const own = new Set([kode, ...line]);
  return formerKode(registry, kode).flatMap((lama) => {
    const found = findPerubahan(registry, lama);
    // What a desa was called before it joined this one is its own history.
    if (!found || !own.has(found.kode_baru)) return [];
    // Of several that became this one none was it before.
    const change = line.includes(lama) ? found : { ...found, jenis: "digabung" as const };
    const kabupaten = formerKabupaten(index, lama, kode);
    return [
      { kode: lama, nama: change.nama_lama, kalimat: formerText(change, kabupaten), kabupaten },
    ];
  });
}

/** Where the reports of the time of an old code stand, if it lay in another kabupaten. */
function formerKabupaten(index: SiteIndex, lama: string, kini: string): WilayahLink | null {
  const link = findToday(index, kabupatenOf(lama));
  return link === null || link.kode === kabupatenOf(kini) ? null : link;
}

function formerText(
  { jenis, kode_lama, kode_baru, nama_lama, berlaku }: Perubahan,
  kabupaten: WilayahLink | null,
): string {
  const date = formatDate(berlaku);
  const here = `${jenisOf(kode_baru)} ini`;
  const where = kabupaten === null ? "" : `, ${kabupaten.nama}`;
  switch (jenis) {
    case "digabung":
      return `Sejak ${date} wilayah ${nama_lama} (${kode_lama}${where}) bergabung ke ${here}.`;
    case "senama":
      return `${sameNameText(kode_lama, kode_baru)}, ${here} sebelum ${date} berkode ${kode_lama} (${nama_lama}${where}).`;
    default:
      return `Sebelum ${date} ${here} berkode ${kode_lama} (${nama_lama}${where}).`;
  }
}

/** Where a kecamatan or kabupaten moved, names were compared in what moved. */
function sameNameText(kode_lama: string, kode_baru: string): string {
  return kabupatenOf(kode_lama) === kabupatenOf(kode_baru)
    ? "Menurut nama yang sama di kabupaten/kota ini"
    : "Menurut namanya";
}

/** What the list of regions said of this code before: nothing, if it is new, or another name. */
export function listTexts({ registry }: SiteIndex, kode: string): readonly string[] {
  const made = registry.perubahanTo(kode).filter(({ jenis }) => jenis === "dibentuk");
  return [
    ...made.map(
      ({ berlaku, alasan }) =>
        `Kode ini berlaku sejak ${formatDate(berlaku)}: ${lowerFirst(alasan)}.`,
    ),
    ...formerNames(registry, kode).map((change) => formerNameText(registry, change)),
  ];
}

/** A name that went on to another code is said to stand there: then codes moved, as it seems. */
function formerNameText(registry: Registry, change: Perubahan): string {
  const { kode_baru, nama_lama, berlaku } = change;
  const text = `Dalam daftar wilayah sebelum ${formatDate(berlaku)}, kode ini tertulis ${nama_lama}.`;
  const others = inheritorsOf(registry, kode_baru, nama_lama);
  return others.length === 0
    ? text
    : `${text} Nama itu sekarang ada pada kode ${others.join(" dan ")}; tampaknya kodenya yang bergeser.`;
}
