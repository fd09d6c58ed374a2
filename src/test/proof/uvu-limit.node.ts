import { Script } from "node:vm";

const CALL = new Script("globalThis.papanWork()");
const place = globalThis as { papanWork?: () => unknown };

/** What a test throws where it was stopped. */
export const TOO_LONG = "ERR_SCRIPT_EXECUTION_TIMEOUT";

/**
 * Does work, and stops it where it is still busy after its time: a new process, which Stryker would have to
 * begin instead, needs seconds. What goes on after an `await` is not stopped.
 */
export function within(milliseconds: number, work: () => unknown): unknown {
  place.papanWork = work;
  return CALL.runInThisContext({ timeout: milliseconds });
}
