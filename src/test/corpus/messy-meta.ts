import { KLATEN } from "../make-workbook.ts";
import {
  change,
  messy,
  messyCell,
  number,
  placeOf,
  sheetAdded,
  sheetPartOf,
  text,
  type Draft,
  type MessyBook,
} from "./messy-book.ts";

/** What the workbook says of itself, and what stands in it outside its cells. */
export function messyMeta(): readonly MessyBook[] {
  return [...statements(), ...besideCells()];
}

function statements(): readonly MessyBook[] {
  const read = (
    name: string,
    field: string,
    [typed, value]: readonly [string, string],
  ): MessyBook =>
    messyCell(`meta-${name}`, [`meta.${field}`, text(typed)], {
      reads: { [`meta.${field}`]: value },
    });
  const refused = (name: string, field: string, [content, code]: readonly [string, string]) =>
    messyCell(`meta-${name}`, [`meta.${field}`, content], { code });
  return [
    read("kabupaten-in-spaces", "kabupaten", [" 33.10 ", KLATEN]),
    read("kabupaten-with-name", "kabupaten", ["33.10 – Kabupaten Klaten", KLATEN]),
    refused("kabupaten-by-name", "kabupaten", [text("Klaten"), "sel-bukan-kode"]),
    refused("another-kabupaten", "kabupaten", [text("62.06"), "berkas-sesuai-meta"]),
    refused("another-date", "tanggal_data", [text("2025-11-25"), "berkas-sesuai-meta"]),
    refused("ambiguous-date", "tanggal_data", [text("05/11/2025"), "sel-bukan-tanggal"]),
    refused("no-date", "tanggal_data", [">", "sel-wajib"]),
    refused("precision-in-words", "ketelitian_tanggal", [text("kira-kira"), "sel-bukan-pilihan"]),
    refused("compiled-by-a-person", "disusun_oleh", [text("Budi"), "sel-bukan-pilihan"]),
    refused("version-as-number", "versi_templat", [number(1), "sel-bukan-teks"]),
  ];
}

const PHONE = "0812-3456-7890";

function besideCells(): readonly MessyBook[] {
  const part = (name: string, path: string, [xml, place]: readonly [string, string]): MessyBook =>
    messy(`words-${name}`, (parts) => void parts.set(path, xml), {
      problems: [`data-pribadi ${place}!`],
      says: /^(?!.*\d{4})/,
    });
  const workbook = (name: string, xml: string): MessyBook =>
    messy(
      `words-${name}`,
      (parts) =>
        change(parts, "xl/workbook.xml", (old) => old.replace("</definedNames>", `${xml}$&`)),
      { problems: ["data-pribadi !"] },
    );
  return [
    {
      ...part("of-author", "docProps/core.xml", ["<p><creator>budi@contoh.id</creator></p>", ""]),
      problems: ["berkas-bernama-orang !", "data-pribadi !"],
    },
    part("in-text-box", "xl/drawings/drawing1.xml", [`<a><t>WA ${PHONE}</t></a>`, ""]),
    messy("words-in-comment", commented, {
      problems: [`data-pribadi ${placeOf("jumlah_anggota")}`],
      says: /di komentar sel; .*Hapus komentarnya/,
    }),
    workbook("in-defined-name", `<definedName name="hp">"${PHONE}"</definedName>`),
    messy("words-in-footer", footer, { problems: ["data-pribadi !"] }),
    messy("words-in-hidden-sheet", sheetAdded("Kerja", [PHONE, ' state="hidden"']), {
      problems: ["data-pribadi Kerja!A1", "lembar-tidak-dikenal Kerja!"],
    }),
    messy("words-in-unused-string", leftBehind, {
      problems: ["data-pribadi !"],
      says: /teks lama yang tersisa dalam berkas.*Simpan ulang/,
    }),
  ];
}

/** One of the template's own notes, with a number added to it. */
function commented(parts: Draft): void {
  const number = sheetPartOf(parts, "Koperasi").replace(/\D/g, "");
  const cell = placeOf("jumlah_anggota").replace("Koperasi!", "");
  const note = `<comment ref="${cell}" authorId="0"><text><t>tanya ${PHONE}</t></text></comment>`;
  change(parts, `xl/comments${number}.xml`, (xml) => xml.replace("</commentList>", `${note}$&`));
}

function footer(parts: Draft): void {
  change(parts, sheetPartOf(parts, "Koperasi"), (xml) =>
    xml.replace(/<headerFooter>.*?<\/headerFooter>|(?=<\/worksheet>)/s, () => {
      return `<headerFooter><oddFooter>&amp;L${PHONE}</oddFooter></headerFooter>`;
    }),
  );
}

function leftBehind(parts: Draft): void {
  change(parts, "xl/sharedStrings.xml", (xml) =>
    xml.replace("</sst>", `<si><t>Ketua ${PHONE}</t></si></sst>`),
  );
}
