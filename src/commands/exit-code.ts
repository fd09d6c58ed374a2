import { plainText } from "../base/markdown.ts";
import { machineFault } from "../build/machine-fault.ts";
import { HelpAsked, UsageError } from "../build/usage.ts";

/** What a command that compares or merges ends with: 0 and 1 are answers, 2 is trouble. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs the work; a mistake in the command line is told and ends with 2. So does a mistake of this
 * program or of the machine: 1 would be an answer. Who asks for the usage gets it, and 0.
 */
export async function exitCodeOf(
  work: () => ExitCode | Promise<ExitCode>,
  complain: (text: string) => void,
): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HelpAsked) {
      complain(error.message);
      return 0;
    }
    complain(error instanceof UsageError ? error.message : troubleText(error));
    return 2;
  }
}

function troubleText(error: unknown): string {
  const fault = machineFault(error);
  return fault === null ? `${BROKEN}\n(${plainText(String(error), MOST)})` : `${fault}\n${NOTHING}`;
}

const MOST = 400;
const NOTHING = "Tidak ada hasil, dan tidak ada berkas yang ditulis.";
const BROKEN =
  "Program ini sendiri yang gagal; ini bukan penilaian atas berkas Anda.\n" +
  `${NOTHING} Kirimkan baris berikut kepada yang menulis program.`;
