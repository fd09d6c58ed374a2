import type { ColumnCell, ColumnRequest } from "./columns.ts";
import type { Dialog } from "./dialog.ts";
import { textOf } from "./grid.ts";
import { questionText, type FormGroup } from "./question-text.ts";
import type { Asked, Form } from "./reading.ts";
import type { ReadColumn } from "./weigh.ts";
import { phraseOf } from "./words.ts";

export interface Answers {
  /** The answer that a cell waits for; undefined while nobody has given it. */
  readonly of: (request: ColumnRequest, source: ColumnCell, reading: Asked) => string | undefined;
  /** Cells that nobody is asked about, because their word may be a name. */
  readonly secret: ReadonlySet<ColumnCell>;
}

/** A cell merged over several rows is read only if it is said to speak for all of them. */
export const MERGED: Asked = {
  kind: "asked",
  form: "gabungan",
  options: [
    { pilih: "semua", value: null, arti: "berlaku untuk semua baris yang digabung" },
    { pilih: "kosong", value: null, arti: "kosongkan" },
  ],
};

/** Ways of an office, the same in all its columns: one question does for the whole recap. */
const WHOLE_RECAP: ReadonlySet<Form> = new Set([
  "strip-angka",
  "strip-pilihan",
  "silang",
  "urutan-tanggal",
  "tahun-dua-angka",
  "tanggal-tertukar",
  "gabungan",
]);

/** Asks once per form, per column and form, or per word, however many cells wait for it. */
export function askForms(columns: readonly ReadColumn[], dialog: Dialog): Answers {
  const groups = new Map<string, GrowingGroup>();
  const secret = new Set<ColumnCell>();
  for (const { request, readings } of columns) {
    const times = countWords(readings);
    for (const { source, reading } of readings) {
      if (source.merged) addTo(groups, { request, source, reading: MERGED });
      if (reading.kind !== "asked") continue;
      const known = dialog.knows(idOf(request, source, reading));
      if (!known && isSecretWord(reading, source, times)) secret.add(source);
      else addTo(groups, { request, source, reading });
    }
  }
  const answers = new Map<string, string>();
  for (const [id, group] of groups) {
    const answer = dialog.ask(questionText(id, groupOf(group)));
    if (answer !== undefined) answers.set(id, answer);
  }
  return {
    of: (request, source, reading) => answers.get(idOf(request, source, reading)),
    secret,
  };
}

interface Doubt {
  readonly request: ColumnRequest;
  readonly source: ColumnCell;
  readonly reading: Asked;
}

interface GrowingGroup {
  readonly requests: Set<ColumnRequest>;
  readonly sources: ColumnCell[];
  readonly first: Asked;
  /** What all cells of the group speak for; undefined as soon as two differ. */
  saran: string | undefined;
}

function addTo(groups: Map<string, GrowingGroup>, { request, source, reading }: Doubt): void {
  const id = idOf(request, source, reading);
  const known = groups.get(id);
  if (!known) {
    const { saran } = reading;
    groups.set(id, { requests: new Set([request]), sources: [source], first: reading, saran });
    return;
  }
  known.requests.add(request);
  known.sources.push(source);
  if (known.saran !== reading.saran) known.saran = undefined;
}

function groupOf({ requests, sources, first, saran }: GrowingGroup): FormGroup {
  const { saran: _saran, ...bare } = first;
  const reading = saran === undefined ? bare : { ...bare, saran };
  return { requests: [...requests], sources, reading };
}

/** "urutan-tanggal", "ribuan:anggota jml", "kata:status operasi/jalan" */
function idOf({ column }: ColumnRequest, source: ColumnCell, { form }: Asked): string {
  if (WHOLE_RECAP.has(form)) return form;
  return form === "kata"
    ? `kata:${column.key}/${phraseOf(textOf(source.cell)).slice(0, 60)}`
    : `${form}:${column.key}`;
}

/** How often each word stands in a column. */
function countWords(readings: ReadColumn["readings"]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { source, reading } of readings) {
    if (reading.kind !== "asked" || reading.form !== "kata") continue;
    const word = phraseOf(textOf(source.cell));
    times.set(word, (times.get(word) ?? 0) + 1);
  }
  return times;
}

/** A word that stands once and is no usual word of such columns may be a person's name. */
function isSecretWord(
  reading: Asked,
  source: ColumnCell,
  times: ReadonlyMap<string, number>,
): boolean {
  if (reading.form !== "kata" || reading.saran !== undefined) return false;
  const word = phraseOf(textOf(source.cell));
  return (times.get(word) ?? 0) < 2 && !word.split(" ").some((each) => USUAL.has(each));
}

const USUAL = new Set(
  `sudah sdh belum blm tidak ada proses aktif jalan berjalan rencana bangun dibangun pembangunan selesai terbit lengkap
  siap operasi operasional beroperasi buka tutup renovasi sewa pinjam milik desa bri bni mandiri bsi btn bank ajukan
  diajukan pengajuan survei verifikasi menunggu revisi kurang sebagian tahap lahan ya hibah persiapan rintisan`.split(
    /\s+/,
  ),
);
