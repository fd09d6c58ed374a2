import type { DesaLengkap, EdisiByDesa } from "../indicators/koperasi.ts";
import { jenisOf, kabupatenOf, kecamatanOf, type JenisDesa } from "../wilayah/kode.ts";
import { ajakanFor, type Ajakan } from "./ajakan.ts";
import type { KonteksRow } from "./area.ts";
import { dokumenLink, pdfOf } from "./cetak/daftar-halaman.ts";
import { kedudukanOf, type KedudukanView } from "./desa-kedudukan.ts";
import { desaSentences } from "./desa-kalimat.ts";
import { historyRows, memberPoints, type RiwayatPoint, type RiwayatRow } from "./desa-riwayat.ts";
import {
  bumdesLines,
  contextRows,
  formerCodes,
  inventarisItems,
  listTexts,
  potensiItems,
  sharedBasis,
  type KodeLama,
} from "./desa-sekitar.ts";
import { edisiView, type EdisiView } from "./edisi-ringkas.ts";
import { publishedClaim, type Klaim } from "./klaim.ts";
import { koperasiView, saysAnything, type Butir, type KoperasiView } from "./koperasi.ts";
import { pageView, type PageView } from "./page.ts";
import {
  findDesa,
  locationOf,
  newestEdition,
  shortLocation,
  type SiteIndex,
} from "./site-index.ts";
import type { PdfLink } from "./urls-cetak.ts";
import { fullName, linkToday, wilayahLink, type WilayahLink } from "./wilayah-link.ts";

/** The complete content of a desa page. */
export interface DesaView extends PageView {
  readonly kode: string;
  readonly jenis: JenisDesa;
  /** "Desa Bentangan" */
  readonly nama: string;
  /** "Kec. Wonosari, Kabupaten Klaten" */
  readonly letak: string;
  readonly kalimat: readonly string[];
  /** What strikes in the newest report, and where the edition tells of it; null if nothing does. */
  readonly janggal: { readonly teks: string; readonly href: string } | null;
  readonly edisi: EdisiView | null;
  /** True if that edition has a row of the desa. */
  readonly dimuat: boolean;
  /** Set when this desa shares its neighbour's koperasi. */
  readonly tuan_rumah: WilayahLink | null;
  readonly koperasi: readonly KoperasiView[];
  readonly bumdes: readonly (readonly [label: string, teks: string])[];
  readonly potensi: readonly Butir[];
  readonly inventaris: readonly Butir[];
  readonly konteks: readonly KonteksRow[];
  /** The basis of those of its figures that name no other. */
  readonly konteks_dasar: string | null;
  readonly kedudukan: KedudukanView | null;
  readonly anggota: readonly RiwayatPoint[];
  readonly riwayat: readonly RiwayatRow[];
  readonly pers: readonly Klaim[];
  readonly kode_lama: readonly KodeLama[];
  /** What the list of regions said of this code before. */
  readonly catatan_kode: readonly string[];
  readonly tetangga: readonly WilayahLink[];
  readonly ajakan: Ajakan;
  readonly pdf: PdfLink | null;
  /** All documents of the kabupaten; null where none are printed. */
  readonly semua_pdf: string | null;
  readonly data: string | null;
}

/** What the page of a desa or kelurahan says. Throws for a code that is not in force. */
export function desaView(index: SiteIndex, kode: string): DesaView {
  const { registry, urls } = index;
  const edition = newestEdition(index.kabupaten(kabupatenOf(kode)));
  const desa = edition && findDesa(registry, edition, kode);
  const pers = index.observasi(kode).map((observasi) => publishedClaim(index, observasi));
  const konteks = contextRows(index, kode);
  const nama = fullName(registry, kode);
  const letak = locationOf(registry, kode);
  const kode_lama = formerCodes(index, kode);
  const known = { kode, nama, letak, edition, desa, pers, konteks, kode_lama };
  const kalimat = desaSentences(index, known);
  const koperasi = edition && desa ? ownKoperasi(index, edition, desa) : [];
  const judul = `${nama.replace(/^Kelurahan /, "Kel. ")}, ${shortLocation(registry, kode)} (${kode})`;
  return {
    ...pageView(index, { href: urls.wilayah(kode), kode, judul, deskripsi: kalimat.join(" ") }),
    ...{ kode, jenis: jenisOf(kode), nama, letak, kalimat },
    janggal: edition ? oddities(koperasi, urls.edisi(edition.edisi)) : null,
    ...{ edisi: edition ? edisiView(index, edition.edisi) : null, dimuat: desa !== undefined },
    tuan_rumah: desa?.tuan_rumah ? linkToday(index, desa.tuan_rumah) : null,
    koperasi,
    bumdes: bumdesLines(kode, desa),
    potensi: potensiItems(desa),
    inventaris: inventarisItems(desa),
    konteks,
    konteks_dasar: sharedBasis(konteks),
    kedudukan: kedudukanOf(index, kode),
    anggota: memberPoints(index, kode),
    riwayat: historyRows(index, kode),
    pers,
    ...{ kode_lama, catatan_kode: listTexts(index, kode) },
    tetangga: neighboursOf(index, kode),
    ajakan: ajakanFor(index, kabupatenOf(kode)),
    pdf: edition ? pdfOf(index, edition.edisi, kode) : null,
    semua_pdf: dokumenLink(index, kode),
    data: edition ? urls.data(kode, "data.json") : null,
  };
}

/** Its own koperasi that report anything; a guest's koperasi is its host's. */
function ownKoperasi(
  index: SiteIndex,
  { edisi }: EdisiByDesa,
  desa: DesaLengkap,
): readonly KoperasiView[] {
  if (desa.tuan_rumah !== null) return [];
  const reported = desa.koperasi.filter(({ row }) => saysAnything(row));
  return reported.map((koperasi) => koperasiView(index, edisi, koperasi));
}

/** "Status Operasi mundur dari laporan sebelumnya"; unexplained ones stand among the edition's warnings. */
function oddities(koperasi: readonly KoperasiView[], edisi: string): DesaView["janggal"] {
  const odd = koperasi.flatMap(({ angka, janggal }) => [
    ...angka.flatMap((figure) =>
      figure.janggal ? [{ label: figure.label, ...figure.janggal }] : [],
    ),
    ...janggal,
  ]);
  if (odd.length === 0) return null;
  const explained = odd.every(({ penjelasan }) => penjelasan !== null);
  return {
    teks: odd.map(({ label, sebab }) => `${label} ${sebab}`).join("; "),
    href: `${edisi}${explained ? "#perubahan" : "#peringatan"}`,
  };
}

function neighboursOf(index: SiteIndex, kode: string): readonly WilayahLink[] {
  const others = index.registry.childrenOf(kecamatanOf(kode)).filter((other) => other !== kode);
  return others.map((other) => wilayahLink(index, other));
}
