import { UsageError } from "./options.ts";

/** What a command that compares or merges ends with: 0 and 1 are answers, 2 is trouble. */
export type ExitCode = 0 | 1 | 2;

/** Runs the work; a mistake in the command line is told and ends with 2. */
export async function exitCodeOf(
  work: () => ExitCode | Promise<ExitCode>,
  complain: (text: string) => void,
): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(error.message);
    return 2;
  }
}
