import { formatList, lowerFirst, upperFirst } from "../../base/format.ts";
import type { CoreIndicator } from "../../indicators/definitions.ts";
import { inti } from "../../indicators/totals.ts";
import { findIndikator, getIndikator } from "../../records/observasi.ts";
import { isWithinToday } from "../../wilayah/lineage.ts";
import { publisherWords } from "../angka.ts";
import type { Headline } from "../headline.ts";
import type { Klaim } from "../klaim.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selTeks } from "../tabel.ts";
import { areaOf } from "../topik/area.ts";
import type { TabelCetak } from "./bagian.ts";

export interface Definisi {
  readonly index: SiteIndex;
  readonly wilayah: string;
  /** Indicators that the document may show. */
  readonly indikator: readonly CoreIndicator[];
  /** Its leading figures, each with who says it. */
  readonly angka: readonly Headline[];
  /** Stated and published figures beside them. */
  readonly klaim: readonly Klaim[];
}

/**
 * What each indicator counts: the project's definition where rows were counted, else whose figure it is,
 * for what a publisher counted only the publisher knows. Null if the document shows none.
 */
export function tabelDefinisi(input: Definisi): TabelCetak | null {
  const labels = new Map<string, string[]>();
  for (const id of input.indikator) {
    const words = definitionWords(input, id);
    if (words !== null) labels.set(words, [...(labels.get(words) ?? []), getIndikator(id).label]);
  }
  if (labels.size === 0) return null;
  return {
    id: "definisi",
    judul: "Yang dihitung tiap indikator",
    kolom: [kolom("indikator", "Indikator"), kolom("definisi", "Definisi")],
    baris: [...labels].map(([words, names]) => ({
      kode: null,
      sel: [selTeks(upperFirst(formatList(names.map(lowerFirst)))), selTeks(words)],
    })),
  };
}

function definitionWords(input: Definisi, id: CoreIndicator): string | null {
  const { index, wilayah, angka, klaim } = input;
  const area = areaOf(index, wilayah);
  const leading = angka.filter((one) => one.id === id && one.angka.keadaan === "ada");
  const isCounted =
    area.ukur(inti(id)).dilaporkan > 0 || leading.some(({ dari_klaim }) => !dari_klaim);
  if (isCounted) return firstSentence(getIndikator(id).definisi);
  const beside = leading.length > 0 && wilayah.length > 2 ? [] : klaim.flatMap(sayerOf(id));
  const said = [...leading.flatMap(publisherOf), ...beside];
  if (said.length === 0) return null;
  const own = ownDefinitions(input, id);
  const meaning =
    own.length === 0 ? "definisinya menurut penerbit itu" : `yang dihitungnya ${formatList(own)}`;
  return `${upperFirst(formatList([...new Set(said)]))}; ${meaning}.`;
}

function publisherOf({ dasar, angka: { sumber } }: Headline): readonly string[] {
  return sumber ? [publisherWords(dasar, sumber.label)] : [];
}

function sayerOf(id: CoreIndicator) {
  return ({ indikator, dasar, sumber }: Klaim) =>
    indikator === id ? [publisherWords(dasar, sumber.label)] : [];
}

/** What the publisher of a leading figure wrote that it counted. */
function ownDefinitions({ index, wilayah, angka }: Definisi, id: CoreIndicator): readonly string[] {
  const leading = angka.filter((one) => one.id === id);
  const found = index.dataset.observasi.filter(
    (one) =>
      isWithinToday(index.registry, one.wilayah, wilayah) &&
      findIndikator(one.indikator)?.id === id &&
      leading.some(
        ({ tanggal_data, angka: { sumber } }) =>
          tanggal_data === one.tanggal_data && sumber?.label === one.penerbit,
      ),
  );
  return [...new Set(found.flatMap(({ definisi }) => definisi ?? []))].map(lowerFirst);
}

/** The rest stands on the indicator's page. */
function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/)[0] ?? text;
}
