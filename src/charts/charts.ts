import { formatNumber, formatShare, lowerFirst, MONTHS, upperFirst } from "../base/format.ts";
import { coverageText } from "../views/angka.ts";
import type { DesaView } from "../views/desa.ts";
import type { RiwayatPoint } from "../views/desa-riwayat.ts";
import { isSameSource, sourceWords, type Headline } from "../views/headline.ts";
import type { KabupatenView } from "../views/kabupaten.ts";
import type { KecamatanView } from "../views/kecamatan.ts";
import type { IndukView } from "../views/wilayah-induk.ts";
import type { ChartData } from "./chart-data.ts";
import { operationTitle } from "./operasi.ts";
import { DAFTAR, NAMA_DAFTAR } from "../base/daftar-wilayah.ts";

/** A desa's chart: its members over editions, else one bar beside its context, else the context. */
export function desaChart(view: DesaView): ChartData {
  const known = view.anggota.filter(({ nilai }) => nilai !== null);
  const [only] = known;
  if (known.length >= 2) return memberLine(view);
  if (only) return memberBars(view, only);
  return contextChart(
    view.konteks.map((row) => row.kabupaten),
    {
      sekitar: view.konteks.map((row) => row.kecamatan),
      nama: view.remah.at(-2)?.nama ?? "",
      jumlah: view.konteks[0]?.kabupaten.total.desa ?? 0,
    },
  );
}

function memberLine(view: DesaView): ChartData {
  const points = withSkippedMonths(view.anggota);
  const values = points.map(({ nilai }) => nilai);
  const known = points.filter(({ nilai }) => nilai !== null);
  const first = known[0];
  const last = known.at(-1);
  return {
    id: "bagan-anggota",
    kind: "line",
    judul: `Anggota koperasi ${view.nama}: dari ${formatNumber(first?.nilai ?? 0)} menjadi ${formatNumber(last?.nilai ?? 0)} orang`,
    keterangan: `Jumlah anggota, orang, per edisi ${first?.tanggal ?? ""} sampai ${last?.tanggal ?? ""}; garis terputus berarti belum dilaporkan.`,
    sumber: editionSource(view),
    sumbu: "Edisi",
    kategori: points.map(({ tanggal_data }) => shortMonth(tanggal_data)),
    seri: [{ nama: "Anggota", nilai: values }],
    satuan: "orang",
  };
}

/** Months between two editions without a report stay in the picture as a gap. */
function withSkippedMonths(points: DesaView["anggota"]): DesaView["anggota"] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    const skipped = before ? monthsBetween(before.tanggal_data, point.tanggal_data) : [];
    return [
      ...skipped.map((tanggal_data) => ({ tanggal_data, tanggal: "", href: "", nilai: null })),
      point,
    ];
  });
}

function monthsBetween(from: string, to: string): string[] {
  const start = monthIndex(from);
  const count = Math.min(24, Math.max(0, monthIndex(to) - start - 1));
  return Array.from({ length: count }, (_, step) => {
    const month = start + step + 1;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}

function monthIndex(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function shortMonth(date: string): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1]?.slice(0, 3) ?? ""} ’${date.slice(2, 4)}`;
}

/** One edition alone: a bar, beside the averages around it if these are of the same edition. */
function memberBars(
  view: DesaView,
  { nilai, tanggal, tanggal_data, href }: RiwayatPoint,
): ChartData {
  const row = view.konteks.find(({ indikator }) => indikator === "jumlah_anggota");
  const isNewest = view.anggota.at(-1)?.tanggal_data === tanggal_data;
  const around = isNewest && row ? [averageOf(row.kecamatan), averageOf(row.kabupaten)] : [];
  const compared =
    around.length === 0
      ? ""
      : "; kecamatan dan kabupaten: rata-rata per desa/kelurahan yang melapor";
  return {
    id: "bagan-anggota",
    kind: "bars",
    judul: `Koperasi ${view.nama} punya ${formatNumber(nilai ?? 0)} anggota per ${tanggal}`,
    keterangan: `Jumlah anggota, orang${compared}.`,
    sumber: { teks: `edisi ${tanggal}`, href },
    sumbu: "Wilayah",
    kategori: [
      view.nama,
      ...around.map((_, index) => `Rata-rata ${index === 0 ? "kecamatan" : "kabupaten"}`),
    ],
    seri: [{ nama: "Anggota", nilai: [nilai, ...around] }],
    satuan: "orang",
  };
}

/** Members per desa that reported them; null if none did. */
function averageOf({ total }: Headline): number | null {
  return total.nilai === null || total.dilaporkan === 0
    ? null
    : Math.round(total.nilai / total.dilaporkan);
}

/** A kabupaten's chart: its seven headline indicators, or what there is to report. */
export function kabupatenChart(view: KabupatenView): ChartData {
  if (view.utama.some(({ angka }) => angka.keadaan === "ada")) {
    return contextChart(view.utama, { nama: view.nama, jumlah: view.jumlah.semua });
  }
  return {
    id: "bagan-desa",
    kind: "stacked",
    judul: `Rincian koperasi di ${formatNumber(view.jumlah.semua)} desa dan kelurahan di ${view.nama} belum dilaporkan`,
    keterangan: "Banyaknya desa dan kelurahan per kecamatan.",
    sumber: REGISTRY_SOURCE,
    sumbu: "Kecamatan",
    kategori: view.kecamatan.map(({ nama }) => nama.replace(/^Kecamatan /, "")),
    seri: desaKelurahanSeries(view.kecamatan),
    satuan: "desa/kelurahan",
  };
}

/** A kecamatan's chart: desa by status of operation; where nothing was reported, its kabupaten. */
export function kecamatanChart(view: KecamatanView): ChartData {
  const reported = view.operasi
    .filter(({ label }) => label !== "Belum dilaporkan")
    .reduce((sum, { desa }) => sum + desa, 0);
  if (reported === 0) {
    return contextChart(view.kabupaten, {
      nama: view.letak,
      jumlah: view.kabupaten[0]?.total.desa ?? 0,
    });
  }
  return {
    id: "bagan-operasi",
    kind: "bars",
    judul: operationTitle({
      nama: view.nama,
      beroperasi: view.operasi[0]?.desa ?? 0,
      dilaporkan: reported,
      semua: view.jumlah.semua,
    }),
    keterangan: `Desa dan kelurahan menurut status operasi koperasinya, per ${view.edisi?.tanggal ?? ""}.`,
    sumber: editionSource(view),
    sumbu: "Status operasi",
    kategori: view.operasi.map(({ label }) => label),
    seri: [{ nama: "Desa/kelurahan", nilai: view.operasi.map(({ desa }) => desa) }],
    satuan: "desa/kelurahan",
  };
}

/** A province's or the country's chart: how much of each part has an edition. */
export function indukChart(view: IndukView): ChartData {
  const { kabupaten, dilaporkan, disusun } = view.cakupan;
  const covered = dilaporkan + disusun;
  const isCountry = view.kode === "00";
  return {
    id: "bagan-cakupan",
    kind: "stacked",
    judul:
      covered === 0
        ? `Belum satu pun dari ${formatNumber(kabupaten)} kabupaten/kota punya edisi di sini`
        : `${formatNumber(covered)} dari ${formatNumber(kabupaten)} kabupaten/kota punya edisi di sini (${formatShare(covered, kabupaten)})`,
    keterangan: isCountry
      ? "Kabupaten/kota dengan dan tanpa edisi, per provinsi."
      : "Banyaknya desa dan kelurahan per kabupaten/kota.",
    sumber: REGISTRY_SOURCE,
    sumbu: isCountry ? "Provinsi" : "Kabupaten/kota",
    kategori: view.anak.map(({ nama, edisi }) =>
      edisi === null ? nama.replace(/^Provinsi /, "") : `${nama} – edisi ${edisi}`,
    ),
    seri: isCountry ? coverageSeries(view) : desaKelurahanSeries(view.anak),
    satuan: isCountry ? "kabupaten/kota" : "desa/kelurahan",
    ...(isCountry ? { label: view.anak.map(({ cakupan }) => coverageLabel(cakupan)) } : {}),
  };
}

function coverageLabel({ dilaporkan, disusun, kabupaten }: IndukView["cakupan"]): string {
  return `${dilaporkan + disusun} dari ${kabupaten}`;
}

function coverageSeries(view: IndukView): ChartData["seri"] {
  return [
    {
      nama: "Punya edisi",
      nilai: view.anak.map(({ cakupan }) => cakupan.dilaporkan + cakupan.disusun),
    },
    {
      nama: "Belum",
      nilai: view.anak.map(
        ({ cakupan }) => cakupan.kabupaten - cakupan.dilaporkan - cakupan.disusun,
      ),
    },
  ];
}

interface Context {
  readonly nama: string;
  readonly jumlah: number;
  /** The same indicators nearer by, if they are known. */
  readonly sekitar?: readonly Headline[] | undefined;
}

/**
 * Counts of koperasi of an area side by side, all of one date and one basis: a figure of another
 * publisher or day is not drawn beside them. Members and money have other units and stay out.
 */
function contextChart(
  headlines: readonly Headline[],
  { nama, jumlah, sekitar }: Context,
): ChartData {
  const counts = headlines.filter(({ angka }) => angka.satuan === "koperasi");
  const known = counts.filter(({ angka }) => angka.keadaan === "ada");
  const lead = known.find(({ id }) => id === "beroperasi") ?? known[0];
  const isShown = (headline: Headline) =>
    !lead || headline.angka.keadaan !== "ada" || isSameSource(headline, lead);
  const shown = counts.filter(isShown);
  const sumber = lead?.angka.sumber;
  return {
    id: "bagan-konteks",
    kind: "bars",
    judul: lead
      ? `${nama}: ${lead.angka.teks} koperasi ${lowerFirst(lead.label)}${partOf(lead)}`
      : `${nama}: belum ada angka koperasi`,
    keterangan: contextNote(
      { nama, jumlah, sekitar },
      { lead, left: counts.filter((one) => !isShown(one)) },
    ),
    sumber: sumber ? { teks: sumber.label, href: sumber.href } : REGISTRY_SOURCE,
    sumbu: "Indikator",
    kategori: ["Desa dan kelurahan", ...shown.map((one) => `${one.label}${partOf(one)}`)],
    seri: [
      {
        nama: "Banyaknya",
        nilai: [jumlah, ...shown.map(({ angka }) => angka.nilai)],
        teks: [null, ...shown.map(({ angka }) => (angka.nilai === null ? null : angka.teks))],
      },
    ],
    satuan: "koperasi",
  };
}

/** Of which desa a sum of rows is, where not all have reported. */
function partOf({ angka, dari_klaim, terdahulu, total }: Headline): string {
  const isPart = !dari_klaim && !terdahulu && total.dilaporkan < total.desa;
  return isPart && angka.keadaan === "ada"
    ? ` (${formatNumber(total.dilaporkan)} dari ${formatNumber(total.desa)} melapor)`
    : "";
}

/** Unit, date and basis; and which figures have another basis and are therefore not drawn. */
function contextNote(
  { nama, jumlah, sekitar }: Context,
  { lead, left }: { readonly lead: Headline | undefined; readonly left: readonly Headline[] },
): string {
  const near = sekitar?.[0] ? ` Di kecamatan ini ${coverageText(sekitar[0].total)}.` : "";
  const basis = lead?.angka.sumber ? ` ${upperFirst(sourceWords(lead))}.` : "";
  const others = left.map(({ label }) => lowerFirst(label)).join(", ");
  const rest =
    others === "" ? "" : ` Tidak digambar, karena tanggal atau sumbernya lain: ${others}.`;
  return `Banyaknya koperasi; ${nama} punya ${formatNumber(jumlah)} desa/kelurahan.${near}${basis}${rest}`;
}

function desaKelurahanSeries(
  rows: readonly { readonly desa: number; readonly kelurahan: number }[],
): ChartData["seri"] {
  const both = [
    { nama: "Desa", nilai: rows.map(({ desa }) => desa) },
    { nama: "Kelurahan", nilai: rows.map(({ kelurahan }) => kelurahan) },
  ];
  return both.filter(({ nilai }) => nilai.some((value) => value > 0));
}

function editionSource({ edisi }: Pick<DesaView, "edisi">): ChartData["sumber"] {
  return { teks: edisi ? `${edisi.dasar}, per ${edisi.tanggal}` : "", href: edisi?.href ?? null };
}

const REGISTRY_SOURCE = {
  teks: `daftar wilayah ${DAFTAR.putusan} (${NAMA_DAFTAR})`,
  href: null,
} as const;
