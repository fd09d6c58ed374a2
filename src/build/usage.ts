import { formatNumber } from "../base/format.ts";

/** A mistake in the command line: exit 2. */
export class UsageError extends Error {}

/** Somebody asked how the command is used: no mistake. */
export class HelpAsked extends UsageError {}

/** Something outside refuses, such as a host, a storage or another program: told as it is, exit 3. */
export class OutsideError extends Error {}

/** What a count may be, and how the command is used. */
interface Range {
  readonly least?: number;
  readonly most?: number;
  readonly usage: string;
}

/** A count on a command line, such as 12 of `--editions 12`: `least` to `most`. Throws a UsageError with the usage. */
export function countOf(option: string, text: string, range: Range): number {
  const { least = 1, most = 999_999, usage } = range;
  if (/^(?:0|[1-9]\d{0,5})$/.test(text) && Number(text) >= least && Number(text) <= most)
    return Number(text);
  throw new UsageError(
    `${option} ${text}: seharusnya bilangan bulat, ${least} sampai ${formatNumber(most)}\n${usage}`,
  );
}

/** What `parseArgs` complains of, in words for people, with the usage. */
export function usageError(error: unknown, usage: string): UsageError {
  const message = error instanceof Error ? error.message : String(error);
  const [, option = ""] = /'(?:-\w, )?(-[^' ]*)/.exec(message) ?? [];
  if (option === "--help" || option === "-h") return new HelpAsked(usage);
  return new UsageError(`${explain(codeOf(error), { option, message })}\n${usage}`);
}

/** Reads a command line with `parseArgs`; throws a UsageError with the usage. */
export function withUsage<T>(usage: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw usageError(error, usage);
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

interface Complaint {
  readonly option: string;
  readonly message: string;
}

function explain(code: unknown, { option, message }: Complaint): string {
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return `${option}: tidak dikenal.`;
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return /does not take/.test(message)
        ? `${option}: pilihan ini tidak memakai isi.`
        : `${option}: isinya belum ditulis.`;
    case "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL": {
      const [, word = ""] = /'([^']*)'/.exec(message) ?? [];
      return `${word}: kata ini tidak dipakai perintah ini.`;
    }
    default:
      return message;
  }
}
