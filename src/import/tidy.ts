import { contradictPayers, hasFewPayers, isFew, PAID_IN } from "../records/few-payers.ts";
import { getField } from "../records/fields.ts";
import type { FieldValue } from "../records/parse.ts";
import { jenisOf } from "../wilayah/kode.ts";
import { COUNTED } from "./phrase-lists.ts";
import type { Dialog } from "./dialog.ts";
import type { CoopDraft } from "./resolve.ts";

/** Something that import did to what the recap says, and to how many koperasi. */
export interface Adjustment {
  readonly jumlah: number;
  readonly apa: string;
}

export interface Tidied {
  readonly coops: readonly CoopDraft[];
  readonly adjustments: readonly Adjustment[];
}

/** Sums, masks and leaves out what the template wants so, whatever the recap says. */
export function tidyCoops(coops: readonly CoopDraft[], dialog: Dialog): Tidied {
  const sums = COUNTED.map(({ total }) => total);
  const summed = sums.reduce((known, key) => sumPeople(known, key, dialog), begin(coops));
  const masked = change(
    summed,
    maskFew,
    'simpanan atau jumlah penyetor ditulis "<5", karena hanya 1 sampai 4 orang yang menyetor',
  );
  return change(masked, dropBumdes, "kelurahan tidak punya BUMDes; kolomnya dikosongkan");
}

function begin(coops: readonly CoopDraft[]): Tidied {
  return { coops, adjustments: [] };
}

type Change = (coop: CoopDraft) => ReadonlyMap<string, FieldValue> | undefined;

function change({ coops, adjustments }: Tidied, work: Change, apa: string): Tidied {
  let jumlah = 0;
  const changed = coops.map((coop) => {
    const values = work(coop);
    if (!values) return coop;
    jumlah += 1;
    return { ...coop, values };
  });
  return {
    coops: changed,
    adjustments: jumlah === 0 ? adjustments : [...adjustments, { jumlah, apa }],
  };
}

/**
 * Men and women make the sum that the template wants; a stated sum that differs is a question, and one
 * that is asked about itself stays open.
 */
function sumPeople(known: Tidied, total: string, dialog: Dialog): Tidied {
  const women = COUNTED.find((each) => each.total === total)?.women;
  const sumOf = ({ men, values }: CoopDraft): number | undefined => {
    const count = women === undefined ? undefined : values.get(women);
    const others = men.get(total);
    return typeof count === "number" && others !== undefined ? others + count : undefined;
  };
  const heading = getField("koperasi", total).heading;
  const answer = askSums(
    known.coops.filter((coop) => differs(coop, total, sumOf(coop))),
    {
      total,
      heading,
      dialog,
    },
  );
  const settled = change(
    known,
    (coop) => {
      if (!differs(coop, total, sumOf(coop))) return undefined;
      const sum =
        answer === "jumlah" ? coop.values.get(total) : answer === "lp" ? sumOf(coop) : null;
      return new Map([...coop.values, [total, sum ?? null]]);
    },
    `${heading} dalam rekap berbeda dari laki-laki + perempuan; ${ANSWERED[answer ?? "kosong"]}`,
  );
  return change(
    settled,
    (coop) => {
      const sum = sumOf(coop);
      return sum === undefined || coop.values.has(total) || coop.open.has(total)
        ? undefined
        : new Map([...coop.values, [total, sum]]);
    },
    `${heading} dihitung dari laki-laki + perempuan`,
  );
}

const ANSWERED: Readonly<Record<string, string>> = {
  jumlah: "dipakai jumlah dalam rekap",
  lp: "dipakai laki-laki + perempuan",
  kosong: "dikosongkan",
};

function differs({ values }: CoopDraft, total: string, sum: number | undefined): boolean {
  const stated = values.get(total);
  return sum !== undefined && typeof stated === "number" && stated !== sum;
}

function askSums(
  coops: readonly CoopDraft[],
  {
    total,
    heading,
    dialog,
  }: { readonly total: string; readonly heading: string; readonly dialog: Dialog },
): string | undefined {
  const [first] = coops;
  if (!first) return undefined;
  return dialog.ask({
    id: `jumlah-lp:${total}`,
    tanya: `${heading}: ${coops.length} desa berjumlah lain dari laki-laki + perempuan. Mana yang dipakai?`,
    calon: [
      { pilih: "jumlah", arti: "jumlah dalam rekap" },
      { pilih: "lp", arti: "laki-laki + perempuan" },
      { pilih: "kosong", arti: "kosongkan" },
    ],
    jumlah: coops.length,
    contoh: coops.map(({ kode }) => kode),
    tetap: false,
  });
}

/** What 1 to 4 people paid in would tell what one of them paid: it is written "<5". */
function maskFew({ values }: CoopDraft): ReadonlyMap<string, FieldValue> | undefined {
  const payers = values.get("jumlah_penyetor");
  const members = values.get("jumlah_anggota");
  if (!hasFewPayers(payers, members) || contradictPayers(payers, members)) return undefined;
  const masked = new Map(values);
  if (isFew(payers)) masked.set("jumlah_penyetor", "<5");
  for (const key of PAID_IN) {
    const amount = values.get(key);
    if (typeof amount === "number" && amount > 0) masked.set(key, "<5");
  }
  const changed = [...masked].some(([key, value]) => values.get(key) !== value);
  return changed ? masked : undefined;
}

const BUMDES = ["bumdes", "bumdes_badan_hukum", "kerja_sama_bumdes"];

function dropBumdes({ kode, values }: CoopDraft): ReadonlyMap<string, FieldValue> | undefined {
  const has = BUMDES.some((key) => (values.get(key) ?? null) !== null);
  if (jenisOf(kode) !== "kelurahan" || !has) return undefined;
  return new Map([...values].filter(([key]) => !BUMDES.includes(key)));
}
