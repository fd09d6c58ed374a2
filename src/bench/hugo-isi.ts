import { desaChart } from "../charts/charts.ts";
import { ticksOf } from "../charts/line.ts";
import { basisOf } from "../views/desa-sekitar.ts";
import type { DesaView } from "../views/desa.ts";
import type { Headline } from "../views/headline.ts";

/*
 * What Hugo is given of a desa: everything that its page says, nothing else, in words where ours has
 * words. Whether an edition has a figure, and what it is compared with, is known already; Hugo only
 * renders: it loops, chooses, escapes, and draws the chart from its values.
 */

/** Front matter of a desa's page. `jsonLd` is JSON-LD that is safe inside a script element. */
export function hugoPage(view: DesaView, jsonLd: string): Readonly<Record<string, unknown>> {
  const { kode_lama, catatan_kode, konteks, koperasi } = view;
  const bagan = desaChart(view);
  return {
    url: view.href,
    ...asItIs(view),
    koperasi: koperasi.map(koperasiPart),
    konteks: konteks.map(({ label, href, kecamatan, kabupaten }) => ({
      ...{ label, href },
      kecamatan: areaPart(kecamatan),
      kabupaten: areaPart(kabupaten),
    })),
    dahulu: [...kode_lama.map(({ kalimat }) => kalimat), ...catatan_kode],
    bagan: { ...bagan, tanda: ticksOf(bagan.kategori.length, TICKS) },
    json_ld: jsonLd,
  };
}

const AS_IT_IS = [
  ...["kode", "nama", "letak", "judul", "deskripsi", "alamat", "remah", "umpan", "kalimat"],
  ...["janggal", "edisi", "data", "tuan_rumah", "bumdes", "potensi", "inventaris"],
  ...["konteks_dasar", "kedudukan", "riwayat", "pers", "tetangga", "ajakan", "kekeliruan"],
  ...["bagikan", "kutip", "tanda"],
];

function asItIs(view: DesaView): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(view).filter(([key]) => AS_IT_IS.includes(key)));
}

/** As many dates as our chart of a line has below it. */
const TICKS = 5;

function koperasiPart(koperasi: DesaView["koperasi"][number]) {
  const { angka, ...others } = koperasi;
  return {
    ...others,
    angka: angka.map(({ id, label, angka: figure, sel, janggal }) => ({
      ...{ id, label, sel, janggal },
      angka: { keadaan: figure.keadaan, teks: figure.teks, satuan: figure.satuan },
      href: figure.sumber?.href ?? null,
    })),
  };
}

function areaPart(headline: Headline) {
  const { angka, perbandingan, cakupan, terakhir } = headline;
  return {
    angka: { keadaan: angka.keadaan, teks: angka.teks },
    dasar: basisOf(headline),
    ...{ perbandingan, cakupan, terakhir },
  };
}
