import { compareText, formatDate, formatNumber } from "../base/format.ts";
import { CORE_INDICATORS } from "../indicators/definitions.ts";
import { labelOf } from "../records/lists.ts";
import {
  findIndikator,
  getIndikator,
  INDICATORS,
  type DefinisiIndikator,
} from "../records/observasi.ts";
import type { DasarHukum } from "../records/types.gen.ts";
import { claimFor } from "./area.ts";
import { publishedClaim, type Klaim } from "./klaim.ts";
import { pageView, type PageView } from "./page.ts";
import type { SiteIndex } from "./site-index.ts";
import { metadataIndikator, metadataLines } from "./unduhan/satu-data.ts";
import { fullName, linkToday } from "./wilayah-link.ts";

/** A claim with the region it is about. */
export interface KlaimWilayah {
  readonly wilayah: string;
  readonly href: string | null;
  readonly klaim: Klaim;
}

/** The complete content of an indicator's page. */
export interface IndikatorView extends PageView {
  readonly definisi: DefinisiIndikator;
  readonly inti: boolean;
  /** Every publisher's figure, newest first; never one series. */
  readonly klaim: readonly KlaimWilayah[];
  /** What kabupaten themselves state in their newest edition. */
  readonly dinyatakan: readonly KlaimWilayah[];
  /** As Satu Data Indonesia asks for it. */
  readonly metadata: readonly (readonly [label: string, teks: string])[];
  readonly unduhan: { readonly csv: string; readonly metadata: string };
}

/** Every indicator that has a page: the core ones, and those that somebody published. */
export function indicatorIds(index: SiteIndex): readonly string[] {
  const published = new Set(
    index.dataset.observasi.map(({ indikator }) => findIndikator(indikator)?.id),
  );
  const stated = new Set(
    index.dataset.editions.flatMap(({ lembar }) =>
      lembar.ringkasan.baris.map(({ indikator }) => indikator as string),
    ),
  );
  const core = new Set<string>(CORE_INDICATORS);
  return INDICATORS.map(({ id }) => id).filter(
    (id) => core.has(id) || published.has(id) || stated.has(id),
  );
}

export function indikatorView(index: SiteIndex, id: string): IndikatorView {
  const definisi = getIndikator(id);
  return {
    ...pageView(index, {
      href: index.urls.indikator(id),
      judul: `Indikator: ${definisi.label}`,
      deskripsi: definisi.definisi,
    }),
    definisi,
    inti: (CORE_INDICATORS as readonly string[]).includes(id),
    klaim: realClaims(index).filter(({ klaim }) => klaim.indikator === id),
    metadata: metadataLines(metadataIndikator(id)),
    unduhan: {
      csv: index.urls.dataIndikator(id, "data.csv"),
      metadata: index.urls.dataIndikator(id, "metadata.json"),
    },
    dinyatakan: index.reporting.flatMap((kode) => {
      const klaim = index.registry.isFictional(kode) ? undefined : claimFor(index, kode, id);
      return klaim
        ? [{ wilayah: fullName(index.registry, kode), href: index.urls.wilayah(kode), klaim }]
        : [];
    }),
  };
}

/** The complete content of /publikasi/. */
export interface PublikasiView extends PageView {
  readonly jumlah: number;
  readonly data: { readonly csv: string; readonly json: string };
  readonly kelompok: readonly {
    readonly indikator: string;
    readonly href: string;
    readonly klaim: readonly KlaimWilayah[];
  }[];
}

export function publikasiView(index: SiteIndex): PublikasiView {
  const claims = realClaims(index);
  const deskripsi = `${formatNumber(claims.length)} angka yang diterbitkan tentang KDKMP, masing-masing dengan tanggal, penerbit, dan catatannya.`;
  return {
    ...pageView(index, {
      href: index.urls.publikasi,
      judul: "Angka terbitan tentang KDKMP",
      deskripsi,
    }),
    jumlah: claims.length,
    data: {
      csv: index.urls.dataPublikasi("data.csv"),
      json: index.urls.dataPublikasi("data.json"),
    },
    kelompok: indicatorIds(index).flatMap((id) => {
      const klaim = claims.filter((claim) => claim.klaim.indikator === id);
      return klaim.length === 0
        ? []
        : [{ indikator: getIndikator(id).label, href: index.urls.indikator(id), klaim }];
    }),
  };
}

/** The complete content of /dasar-hukum/. */
export interface DasarHukumView extends PageView {
  readonly dokumen: readonly (DasarHukum & {
    readonly jenis_label: string;
    readonly tanggal_teks: string;
    readonly wilayah_nama: string;
  })[];
}

export function dasarHukumView(index: SiteIndex): DasarHukumView {
  const real = index.dataset.dasar_hukum.filter(
    ({ wilayah }) => !index.registry.isFictional(wilayah),
  );
  const dated = [...real].sort((left, right) =>
    compareText(left.tanggal ?? "9", right.tanggal ?? "9"),
  );
  return {
    ...pageView(index, {
      href: index.urls.dasarHukum,
      judul: "Dasar hukum dan pedoman KDKMP",
      deskripsi:
        "Dokumen yang menjadi dasar program. Ringkasannya menurut sumber yang disebut pada tiap dokumen; naskah aslinya belum tentu dibaca proyek ini.",
    }),
    dokumen: dated.map((dokumen) => ({
      ...dokumen,
      jenis_label: labelOf("jenis_dokumen", dokumen.jenis),
      tanggal_teks:
        dokumen.tanggal === null ? "tanggal tidak diketahui" : formatDate(dokumen.tanggal),
      wilayah_nama: fullName(index.registry, dokumen.wilayah),
    })),
  };
}

/** Published figures about real regions, newest first. */
function realClaims(index: SiteIndex): KlaimWilayah[] {
  return index.dataset.observasi
    .filter(({ wilayah }) => !index.registry.isFictional(wilayah))
    .sort((left, right) => compareText(right.tanggal_data, left.tanggal_data))
    .map((observasi) => ({
      wilayah: linkToday(index, observasi.wilayah).nama,
      href: index.hasPage(observasi.wilayah) ? linkToday(index, observasi.wilayah).href : null,
      klaim: publishedClaim(index, observasi),
    }));
}
