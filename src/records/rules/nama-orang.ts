import { quoteFound } from "../../base/problem.ts";
import { desaOn, kecamatanOn } from "../../wilayah/lineage.ts";
import type { Baris, Lembar } from "../edisi.ts";
import { SHEET_SPECS } from "../fields.ts";
import { placeOf, type Breach, type Rule, type RuleContext } from "./rule.ts";

/** Columns in which people write freely, and all can read. */
const FREE = ["penanggung_jawab", "tindak_lanjut", "catatan", "sumber"] as const;

const NAME = "(?:(?:H|Hj|Drs|Dra|Dr|Ir|KH)\\.? ?){0,2}(\\p{Lu}\\p{Ll}{2,})";
/** "Pak Marno", "Bpk. Joko Susilo", "Pak Lurah H. Suparman". */
const ADDRESSED = new RegExp(
  `\\b(?:Bapak|Bpk|Pak|Ibu|Bu|Sdr|Sdri|Saudara|Saudari)\\.? (?:Lurah |Kades |Camat |RT |RW )?${NAME}`,
  "u",
);
/** "Ketua Sutrisno", "Bendahara: Sri". */
const IN_OFFICE = new RegExp(
  `\\b(?:Ketua|Bendahara|Sekretaris|Manajer)(?::| a\\.?n\\.?:?)? ${NAME}`,
  "u",
);
const BORN = /\b(?:tgl|tanggal|tempat)\.? ?(?:\/ ?tgl\.? ?|, ?tanggal )?lahir\b|\bTTL\b/iu;
/** Two to four words that begin with a capital, and nothing else. */
const WORDS = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?){1,3}$/u;

/** What such words stand before, or that a name of an office, a place or a business is made of. */
const NO_NAMES = new Set(
  `Agen Badan Bagian Balai Bank Bidang Bumdes Bupati Camat Cabang Daerah Dan Desa Dewan Dinas Direktur Forum Gapoktan
Gubernur Hamil Indonesia Jenderal Kabupaten Kader Kades Kantor Kawasan Kecamatan Kelompok Kelurahan Kementerian Kepala
Ketua Komunikasi Kopdes Koperasi Kota Lurah Manajer Masyarakat Menyusui Nasional Notaris Organisasi Pabrik Paguyuban
Panitia Pasar Pemberdayaan Pembina Pemerintah Pemkab Pendamping Pengawas Penggerak Pengurus Penyuluh Perangkat
Perdagangan Pertanian Pertiwi Perum Perusahaan Poktan Provinsi Puskesmas Rumah Satgas Sekretariat Sekretaris Seksi Staf Swasta
Tani Tata Tim Toko Umum Unit Usaha Utama Wali Warga Wilayah`.split(/\s+/),
);

/**
 * A text that seems to name a person: addressed, in office, by birthday, or as the one who is responsible,
 * who is an office by definition. No program knows all names; this asks where people usually write them.
 */
export const namaOrang: Rule = {
  code: "nama-orang",
  severity: "warning",
  check: (context) => {
    const { edisi } = context;
    // Most workbooks hold nothing that has to be held against places.
    let places: ReadonlySet<string> | undefined;
    const isPlace = (word: string) => (places ??= wordsOfPlaces(context)).has(word);
    return SHEET_SPECS.filter(({ layout }) => layout === "rows").flatMap(({ key, fields }) => {
      const lembar = edisi.lembar[key as keyof typeof edisi.lembar] as unknown as Lembar<Row>;
      const free = FREE.filter((name) => fields.some((field) => field.key === name));
      return lembar.baris.flatMap((row) =>
        free.flatMap((field): Breach[] => {
          const found = personIn(field, String(row[field] ?? ""), isPlace);
          return found === undefined
            ? []
            : [{ place: placeOf(edisi, lembar, { row, field }), ...words(found) }];
        }),
      );
    });
  },
};

type Row = Baris<Readonly<Record<string, string | number | null>>>;

function words(found: string): Pick<Breach, "message" | "fix"> {
  return {
    message: `${quoteFound(found)} tampak seperti nama orang atau tanggal lahirnya; isi sel ini terbit untuk umum.`,
    fix: "tulis jabatan atau kantornya saja, misalnya Ketua koperasi atau Camat; bila ini memang nama kantor, tempat, atau usaha, biarkan.",
  };
}

/** What seems to be personal; undefined: nothing. */
function personIn(
  field: string,
  text: string,
  isPlace: (word: string) => boolean,
): string | undefined {
  const isName = (word = "") => word !== "" && !NO_NAMES.has(word) && !isPlace(word);
  for (const pattern of [ADDRESSED, IN_OFFICE]) {
    const [found, name] = pattern.exec(text) ?? [];
    if (isName(name)) return found;
  }
  const [born] = BORN.exec(text) ?? [];
  if (born !== undefined) return born;
  const isPerson =
    field === "penanggung_jawab" && WORDS.test(text) && text.split(" ").every(isName);
  return isPerson ? text : undefined;
}

/** Words in names of the kabupaten, its kecamatan and desa: "Lurah Bareng" is an office. */
function wordsOfPlaces({ edisi, registry }: RuleContext): ReadonlySet<string> {
  const { kabupaten, tanggal_data } = edisi;
  const codes = [
    kabupaten,
    ...kecamatanOn(registry, kabupaten, tanggal_data),
    ...desaOn(registry, kabupaten, tanggal_data),
  ];
  return new Set(codes.flatMap((kode) => (registry.find(kode)?.nama ?? "").split(" ")));
}
