/** The label that `.github/ISSUE_TEMPLATE/laporan.yml` gives, and the headings it writes. */
export const FORM_LABEL = "laporan";
export const FORM_HEADINGS = {
  kabupaten: "Kabupaten atau kota",
  tanggal_data: "Tanggal data",
  pernyataan: "Pernyataan",
} as const;
/** How many statements the sender has to agree to. */
export const STATEMENTS = 3;

/** What a filled-in form says. Anybody can have written it, with the form or without. */
export interface FormAnswers {
  /** "33.10" where the answer names exactly one code. */
  readonly kabupaten: string | undefined;
  /** "2025-12-31" where the answer is such a date. */
  readonly tanggal_data: string | undefined;
  readonly ticked: number;
  /** A heading of the form stands in it more than once: typed in an answer, perhaps to pass for one. */
  readonly doubled: boolean;
  /** Addresses of attached files, each once. */
  readonly attachments: readonly string[];
}

/** What GitHub's own upload gives; images stand at another address and are left alone. */
const ATTACHMENT =
  /https:\/\/github\.com\/user-attachments\/files\/\d{1,20}\/[A-Za-z0-9._%+-]{1,200}(?![A-Za-z0-9._%+/-])/g;
/** GitHub keeps no longer text. */
const MAX_BODY = 65_536;

/** Reads the text that GitHub makes of a filled-in form. */
export function parseForm(text: string): FormAnswers {
  const body = text.slice(0, MAX_BODY).replaceAll("\r\n", "\n");
  const codes = new Set(answerTo(body, "kabupaten").match(/(?<![\d.])\d\d\.\d\d(?![\d.])/g));
  const date = answerTo(body, "tanggal_data");
  return {
    kabupaten: codes.size === 1 ? [...codes][0] : undefined,
    tanggal_data: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined,
    ticked: (answerTo(body, "pernyataan").match(/^- \[x\] /gim) ?? []).length,
    doubled: Object.values(FORM_HEADINGS).some((heading) => countOf(body, heading) > 1),
    attachments: [...new Set(body.match(ATTACHMENT))],
  };
}

/** How often a heading stands there, of whatever depth: people see no difference. */
function countOf(body: string, heading: string): number {
  const lines = body.split("\n").map((line) => line.match(/^ {0,3}#{1,6}[ \t]+(.*)$/)?.[1] ?? "");
  return lines.filter((line) => line.replace(/[\s#]+$/, "") === heading).length;
}

/** The text under the last such heading, up to the next one: what is typed stands above it. */
function answerTo(body: string, field: keyof typeof FORM_HEADINGS): string {
  const start = `\n${body}`.lastIndexOf(`\n### ${FORM_HEADINGS[field]}\n`);
  if (start < 0) return "";
  const [, ...lines] = body.slice(start).split("\n");
  const end = lines.findIndex((line) => line.startsWith("### "));
  return lines
    .slice(0, end < 0 ? undefined : end)
    .join("\n")
    .trim();
}
