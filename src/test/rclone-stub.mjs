#!/usr/bin/env node
// The part of rclone that publishing rests on, for a remote that is a folder: commands, options and exit
// codes as rclone 1.60 has them. Options that it does not know are refused, as rclone would.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

const NO_FOLDER = 3;
const NO_FILE = 1;
const WITH_VALUE = ["--transfers", "--checkers", "--retries", "--max-depth"];
const ALONE = ["--no-traverse", "--checksum", "--recursive"];

const [command, ...rest] = process.argv.slice(2);
const options = {};
const folders = [];
const paths = [];
while (rest.length > 0) {
  const word = rest.shift();
  if (word === "--include") folders.push(rest.shift().match(/^\/([^/]+)\/\*\*$/)[1]);
  else if (WITH_VALUE.includes(word)) options[word] = rest.shift();
  else if (ALONE.includes(word)) options[word] = true;
  else if (word.startsWith("-")) throw new Error(`unknown flag: ${word}`);
  else paths.push(word);
}
const [first, second] = paths;

const commands = {
  version() {
    console.log("rclone v1.60.1-stub");
  },
  copy() {
    cpSync(first, second, { recursive: true });
  },
  cat() {
    if (!existsSync(first)) process.exit(NO_FOLDER);
    process.stdout.write(readFileSync(first));
  },
  rcat() {
    mkdirSync(dirname(first), { recursive: true });
    writeFileSync(first, readFileSync(0));
  },
  lsf() {
    if (!existsSync(first)) process.exit(NO_FOLDER);
    const list = (folder, name, depth) => {
      for (const entry of depth > 0 ? readdirSync(folder) : []) {
        const isFolder = statSync(join(folder, entry)).isDirectory();
        if (folders.length > 0 && name === "" && !folders.includes(entry)) continue;
        console.log(`${name}${entry}${isFolder ? "/" : ""}`);
        if (isFolder) list(join(folder, entry), `${name}${entry}/`, depth - 1);
      }
    };
    list(first, "", Number(options["--max-depth"]));
  },
  purge() {
    if (!existsSync(first)) process.exit(NO_FOLDER);
    rmSync(first, { recursive: true });
  },
  deletefile() {
    if (!existsSync(first)) process.exit(NO_FILE);
    rmSync(first);
  },
};

commands[command]();
