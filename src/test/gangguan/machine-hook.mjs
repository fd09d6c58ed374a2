// Loaded before a command by a test (NODE_OPTIONS=--import …): the machine under it is out of order as
// PAPAN_GANGGUAN says, in this process and in those that it starts. Built on Node alone.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/**
 * @typedef {object} Disorder
 * @property {"write" | "read"} [refuses] which calls fail …
 * @property {string} [code] … with this code: "ENOSPC"
 * @property {string} [below] … where the path begins so
 * @property {number} [after] … from this call on, counted from 0 in each process
 * @property {boolean} [clock] the clock jumps a day back and two ahead at every look
 */

/** @type {Disorder} */
const disorder = JSON.parse(process.env["PAPAN_GANGGUAN"] ?? "{}");

/** Calls that put something on the disk, and which of their arguments says where. */
const WRITES = {
  writeFileSync: 0,
  appendFileSync: 0,
  mkdirSync: 0,
  copyFileSync: 1,
  linkSync: 1,
  renameSync: 1,
  cpSync: 1,
};
const READS = { readFileSync: 0 };

let calls = 0;
const real = { ...fs };

/** @param {string} place */
function check(place, syscall) {
  // Nothing is written for a folder that is there.
  if (syscall === "mkdirSync" && real.existsSync(place)) return;
  if (!place.startsWith(disorder.below ?? "/") || calls++ < (disorder.after ?? 0)) return;
  const code = disorder.code ?? "EIO";
  const error = new Error(`${code}: the test refuses, ${syscall} '${place}'`);
  // A write into an open file does not say where, and has put a part of it there.
  const isWrite = syscall === "writeFileSync";
  if (isWrite) real.writeFileSync(place, "sepotong");
  throw Object.assign(error, { code, errno: -1, syscall, ...(isWrite ? {} : { path: place }) });
}

if (disorder.refuses) {
  const names = disorder.refuses === "write" ? WRITES : READS;
  for (const [name, at] of Object.entries(names)) {
    fs[name] = (...args) => {
      check(String(args[at]), name);
      return real[name](...args);
    };
  }
  fs.openSync = (path, flags, ...more) => {
    const writes = typeof flags === "string" && /[wa+]/.test(flags);
    if (writes === (disorder.refuses === "write")) check(String(path), "open");
    return real.openSync(path, flags, ...more);
  };
  syncBuiltinESMExports();
}

if (disorder.clock) {
  const Sound = Date;
  let looks = 0;
  const now = () => Sound.now() + (looks++ % 2 === 0 ? -1 : 2) * 24 * 60 * 60 * 1000;
  globalThis.Date = class extends Sound {
    /** @param {any[]} parts */
    constructor(...parts) {
      super(...(parts.length === 0 ? [now()] : parts));
    }
    static now() {
      return now();
    }
  };
  performance.now = () => now() - Sound.now() + 1e6;
}
