import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** Name of the file, in a folder that one process at a time works in, that says which does. */
export const OWNER = "pid";

/**
 * Makes this process the one that works in a folder. False if another one does, also if it came first
 * by a moment.
 */
export function claim(file: string): boolean {
  if (create(file)) return true;
  if (findOwner(file) !== null) return false;
  if (readText(file) === markOf(process.pid)) return true;
  return takeAway(file) && create(file);
}

/** Makes the file at once and whole, so that nobody reads half a mark; false if there is one. */
function create(file: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, markOf(process.pid));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    return codeOf(error) === "EEXIST" ? false : createInPlace(file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Where files cannot have two names, as on sticks and shares. Who reads the mark before it is written takes
 * it for one that nobody holds, and takes it away: it is looked at once more.
 */
function createInPlace(file: string): boolean {
  try {
    writeFileSync(file, markOf(process.pid), { flag: "wx" });
    return readText(file) === markOf(process.pid);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/** Removes what an ended process left; false if another process was quicker, whose mark it puts back. */
function takeAway(file: string): boolean {
  const aside = `${file}.${process.pid}.usang`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return true;
    throw error;
  }
  const isTaken = findOwner(aside) !== null;
  if (isTaken) renameSync(aside, file);
  else rmSync(aside);
  return !isTaken;
}

/** The number of the other process that works in a folder; null if none does, or it has ended. */
export function findOwner(file: string): number | null {
  const mark = readText(file);
  const pid = Number(mark.split(" ")[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return null;
  return isRunning(pid) && mark === markOf(pid) ? pid : null;
}

/** A number is given again to another process: where the system tells when one began, that goes with it. */
export function markOf(pid: number): string {
  return [pid, ...statOf(pid).slice(BEGAN, BEGAN + 1)].join(" ");
}

/** Fields of `/proc/<pid>/stat` from the state on: the third field there. */
const [STATE, BEGAN] = [0, 19];

/** Empty where the system has no such file. Its name, in brackets, may hold anything. */
function statOf(pid: number): readonly string[] {
  const fields = readText(`/proc/${pid}/stat`).split(") ").at(-1) ?? "";
  return fields === "" ? [] : fields.split(" ");
}

/** One that ended, but of which nobody has asked how, holds nothing up: a container may keep it for ever. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
  return statOf(pid)[STATE] !== "Z";
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
