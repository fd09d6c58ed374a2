import { UsageError } from "./options.ts";

/** Runs a command to its exit code: 0 done, 1 the data has errors, 2 the command line is wrong. */
export async function runCommand(work: () => Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await work()) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
