import { inspect } from "node:util";
import { machineFault } from "../build/machine-fault.ts";
import { HelpAsked, OutsideError, UsageError } from "../build/usage.ts";

/** What a command ends with where it, or what it rests on, broke: 1 and 2 blame the data or the command line. */
const BROKEN = 3;

/**
 * Runs a command to its exit code: 0 done, 1 the data has errors, 2 the command line is wrong, 3 the
 * program itself broke, or something outside that it needs.
 */
export async function runCommand(work: () => Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await work()) ? 0 : 1;
  } catch (error) {
    if (error instanceof HelpAsked) return console.log(error.message);
    const isUsage = error instanceof UsageError;
    const isTold = isUsage || error instanceof OutsideError;
    console.error(isTold ? error.message : (machineFault(error) ?? ownFaultText(error)));
    process.exitCode = isUsage ? 2 : BROKEN;
  }
}

/** What people read where nothing of theirs was at fault; the rest, with its causes, is for whoever mends the program. */
function ownFaultText(error: unknown): string {
  return `Program ini sendiri yang gagal; ini bukan penilaian atas berkas atau data Anda.
Kirimkan pesan di bawah ini kepada yang menulis program:
${inspect(error)}`;
}
