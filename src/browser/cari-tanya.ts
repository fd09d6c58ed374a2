import { wordsOfName } from "../wilayah/kunci-nama.ts";

/** The kind of region that the query names before the name. */
export type Macam = "desa" | "kecamatan" | "kabupaten";

/** One way to read a query: these words are the name, the others say where. */
export interface Bacaan {
  /** Key of the name. */
  readonly kunci: string;
  /** The words of the name: "mata iwoi" is another spelling than "mataiwoi". */
  readonly kata: string;
  /** Words of kecamatan, kabupaten or province. */
  readonly sisa: readonly string[];
  /** Cost of a name that goes on where the query ends; Infinity if words follow. */
  readonly lanjut: number;
  /** The name begins where the query does, as people mostly write. */
  readonly pertama: boolean;
}

export interface Tanya {
  readonly bacaan: readonly Bacaan[];
  readonly macam: Macam | null;
}

const KIND_WORDS: Readonly<Record<string, Macam>> = {
  desa: "desa",
  ds: "desa",
  kel: "desa",
  kelurahan: "desa",
  kec: "kecamatan",
  kecamatan: "kecamatan",
  kab: "kabupaten",
  kabupaten: "kabupaten",
  kota: "kabupaten",
};

/** Words that say what kind of place follows; "kota" may be part of a name and stays. */
const FILLERS = new Set([...Object.keys(KIND_WORDS), "prov", "provinsi", "propinsi"]);
FILLERS.delete("kota");

/** More words are no address of a village. */
const MOST_WORDS = 9;

/** While a reader types, names that go on come first; once he has typed, those with one slip do. */
const GOING_ON = { typing: 0.5, typed: 1.05 } as const;

/** What a reader may mean, the likeliest reading first: the whole as a name, then name and place. */
export function readTanya(text: string, mengetik = false): Tanya {
  const lanjut = mengetik ? GOING_ON.typing : GOING_ON.typed;
  const words = withoutKoperasi(wordsOfName(text.trim())).slice(0, MOST_WORDS);
  const plain = words.filter((word) => !FILLERS.has(word));
  // Some villages are called Desa Baru.
  const ways = plain.length === words.length || plain.length === 0 ? [words] : [plain, words];
  const first = words[0];
  return {
    bacaan: distinct(ways.flatMap((way) => readingsOf(way, lanjut))),
    macam: words.length === 1 ? null : kindOf(first),
  };
}

function kindOf(word = ""): Macam | null {
  return Object.hasOwn(KIND_WORDS, word) ? (KIND_WORDS[word] ?? null) : null;
}

/** People also type the koperasi's name: "Koperasi Desa Merah Putih Bentangan". */
function withoutKoperasi(words: readonly string[]): readonly string[] {
  const [, rest] =
    /^(?:koperasi|kopdes|kopkel|kop|kdmp|kkmp|kdkmp)(?: (?:desa|kelurahan|kel))*(?: merah putih)? (.+)$/.exec(
      words.join(" "),
    ) ?? [];
  return rest === undefined ? words : rest.split(" ");
}

/** Every run of words as the name, runs at the beginning first, longer ones before shorter. */
function readingsOf(words: readonly string[], lanjut: number): readonly Bacaan[] {
  const starts = words.map((_, from) => from);
  return starts.flatMap((from) =>
    starts
      .slice(from)
      .reverse()
      .map((last) => ({
        kunci: words.slice(from, last + 1).join(""),
        kata: words.slice(from, last + 1).join(" "),
        sisa: [...words.slice(0, from), ...words.slice(last + 1)],
        lanjut: last === words.length - 1 ? lanjut : Infinity,
        pertama: from === 0,
      })),
  );
}

function distinct(readings: readonly Bacaan[]): readonly Bacaan[] {
  const byText = new Map(readings.map((one) => [`${one.kunci}|${one.sisa.join()}`, one]));
  return [...byText.values()];
}
