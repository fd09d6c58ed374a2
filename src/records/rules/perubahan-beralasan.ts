import { metaPlace, type Breach, type Rule, type RuleContext } from "./rule.ts";

/** A correction says what kind it is and why; a first report says neither. */
export const perubahanBeralasan: Rule = {
  code: "perubahan-beralasan",
  severity: "error",
  check: (context) => [...withoutReason(context), ...reasonOfFirst(context)],
};

function withoutReason({ edisi }: RuleContext): Breach[] {
  const { meta, perubahan_ke } = edisi;
  const stated = Boolean(meta.jenis_perubahan) && Boolean(meta.alasan_perubahan);
  if (perubahan_ke === 0 || stated) return [];
  return [
    {
      place: metaPlace(edisi, meta.jenis_perubahan ? "alasan_perubahan" : "jenis_perubahan"),
      message: "berkas perbaikan ini tidak menyebut jenis dan alasan perubahannya.",
      fix: "isi Jenis Perubahan (Koreksi atau Revisi) dan Alasan Perubahan di lembar _meta.",
    },
  ];
}

/** Sent under the name of a first report, a correction would be taken for one. */
function reasonOfFirst({ edisi }: RuleContext): Breach[] {
  const { meta, perubahan_ke, tanggal_data } = edisi;
  const field = (["jenis_perubahan", "alasan_perubahan"] as const).find((key) => meta[key]);
  if (perubahan_ke !== 0 || field === undefined) return [];
  return [
    {
      place: metaPlace(edisi, field),
      message: "terisi, padahal menurut nama berkasnya ini laporan pertama tanggal itu.",
      fix: `ganti nama berkas menjadi ${tanggal_data}.k1.xlsx bila ini perbaikan; kosongkan Jenis dan Alasan Perubahan bila bukan.`,
    },
  ];
}
