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
  const groups = new Map<string, FormGroup>();
  const secret = new Set<ColumnCell>();
  for (const { request, readings } of columns) {
    for (const { source, reading } of readings) {
      if (source.merged) addTo(groups, { request, source, reading: MERGED });
      if (reading.kind !== "asked") continue;
      const known = dialog.knows(idOf(request, source, reading));
      if (!known && isSecretWord(reading, source, readings)) secret.add(source);
      else addTo(groups, { request, source, reading });
    }
  }
  const answers = new Map<string, string>();
  for (const [id, group] of groups) {
    const answer = dialog.ask(questionText(id, group));
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

function addTo(groups: Map<string, FormGroup>, { request, source, reading }: Doubt): void {
  const id = idOf(request, source, reading);
  const known = groups.get(id);
  const requests = new Set([...(known?.requests ?? []), request]);
  const saran = known && known.reading.saran !== reading.saran ? undefined : reading.saran;
  const { saran: _saran, ...bare } = known?.reading ?? reading;
  groups.set(id, {
    requests: [...requests],
    sources: [...(known?.sources ?? []), source],
    reading: saran === undefined ? bare : { ...bare, saran },
  });
}

/** "urutan-tanggal", "ribuan:anggota jml", "kata:status operasi/jalan" */
function idOf({ column }: ColumnRequest, source: ColumnCell, { form }: Asked): string {
  if (WHOLE_RECAP.has(form)) return form;
  return form === "kata"
    ? `kata:${column.key}/${phraseOf(textOf(source.cell)).slice(0, 60)}`
    : `${form}:${column.key}`;
}

/** A word that stands once and is no usual word of such columns may be a person's name. */
function isSecretWord(reading: Asked, source: ColumnCell, all: ReadColumn["readings"]): boolean {
  if (reading.form !== "kata" || reading.saran !== undefined) return false;
  const word = phraseOf(textOf(source.cell));
  const times = all.filter((other) => phraseOf(textOf(other.source.cell)) === word).length;
  return times < 2 && !word.split(" ").some((each) => USUAL.has(each));
}

const USUAL = new Set(
  `sudah sdh belum blm tidak ada proses aktif jalan berjalan rencana bangun dibangun pembangunan selesai terbit lengkap
  siap operasi operasional beroperasi buka tutup renovasi sewa pinjam milik desa bri bni mandiri bsi btn bank ajukan
  diajukan pengajuan survei verifikasi menunggu revisi kurang sebagian tahap lahan ya hibah persiapan rintisan`.split(
    /\s+/,
  ),
);
