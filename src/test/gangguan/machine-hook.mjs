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

/** @param {string} place */
function check(place, syscall) {
  if (!place.startsWith(disorder.below ?? "/") || calls++ < (disorder.after ?? 0)) return;
  const code = disorder.code ?? "EIO";
  const error = new Error(`${code}: the test refuses, ${syscall} '${place}'`);
  throw Object.assign(error, { code, errno: -1, syscall, path: place });
}

if (disorder.refuses) {
  const names = disorder.refuses === "write" ? WRITES : READS;
  for (const [name, at] of Object.entries(names)) {
    const real = fs[name];
    fs[name] = (...args) => {
      check(String(args[at]), name);
      return real(...args);
    };
  }
  const real = fs.openSync;
  fs.openSync = (path, flags, ...more) => {
    const writes = typeof flags === "string" && /[wa+]/.test(flags);
    if (writes === (disorder.refuses === "write")) check(String(path), "open");
    return real(path, flags, ...more);
  };
  syncBuiltinESMExports();
}

if (disorder.clock) {
  const real = Date.now.bind(Date);
  let looks = 0;
  Date.now = () => real() + (looks++ % 2 === 0 ? -1 : 2) * 24 * 60 * 60 * 1000;
}
