import { spawn } from "node:child_process";
import { OutsideError } from "../build/usage.ts";

/** A place for objects, as far as publishing needs it. Keys have no slash at their beginning. */
export interface Storage {
  /** Copies everything in a folder below a key; what lies there besides stays. */
  copy(folder: string, key: string): Promise<void>;
  /** Undefined where there is no such object. */
  read(key: string): Promise<string | undefined>;
  write(key: string, text: string): Promise<void>;
  /**
   * Names below a key down to a depth, folders with a slash at their end. Every folder looked into is a
   * request: `folders` names those right below the key that matter.
   */
  list(key: string, depth: number, folders?: readonly string[]): Promise<readonly string[]>;
  /** Removes an object, or with a slash at its end everything below it. */
  remove(key: string): Promise<void>;
}

/** What rclone ends with where there is no such folder or file. */
const NOT_THERE = [3, 4];
/** Requests at the same time: small files are a matter of waiting. */
const AT_ONCE = ["--transfers", "64", "--checkers", "64"];

/**
 * A storage as rclone reaches it: `remote` is its name for it, such as "simpanan:kdkmp". An edge asks
 * for keys from the top of the bucket, so it is a bucket and no folder in one. Keys and endpoint are told
 * to rclone by its own variables of the environment (RCLONE_CONFIG_…).
 */
export function rcloneStorage(remote: string, program = "rclone"): Storage {
  const { done, answer } = callsOf(program);
  const at = (key: string) => `${remote.replace(/\/$/, "")}/${key.replace(/\/$/, "")}`;
  const list = async (key: string, depth: number, folders: readonly string[] = []) => {
    const only = folders.flatMap((name) => ["--include", `/${name}/**`]);
    const down = ["--recursive", "--max-depth", String(depth)];
    const text = await answer(["lsf", at(key), ...down, ...only]);
    return (text ?? "").split("\n").filter((name) => name !== "");
  };
  return {
    // Times of files say nothing here: what has the same bytes was sent before, by a job that broke off.
    copy: (folder, key) =>
      done([
        ...["copy", folder, at(key), "--no-traverse", "--checksum", "--retries", "5"],
        ...AT_ONCE,
      ]),
    read: async (key) => {
      const text = await answer(["cat", at(key)]);
      if (text) return text;
      // A storage that was out of order for a moment: rclone then takes the object for an empty folder.
      const [name = "", ...folders] = key.split("/").reverse();
      if ((await list(folders.reverse().join("/"), 1)).includes(name))
        throw new OutsideError(`Simpanan sedang terganggu: ${at(key)} ada, tetapi tidak terbaca.`);
      return undefined;
    },
    write: (key, text) => done(["rcat", at(key)], { input: text }),
    list,
    remove: (key) =>
      key.endsWith("/")
        ? done(["purge", at(key), ...AT_ONCE], { fine: NOT_THERE })
        : done(["deletefile", at(key)], { fine: NOT_THERE }),
  };
}

interface Manner {
  readonly input?: string;
  /** Exit codes that are no failure. */
  readonly fine?: readonly number[];
}

/** The program as commands that must succeed, and as questions, undefined where nothing is there. */
function callsOf(program: string) {
  const run = async (args: readonly string[], { input, fine = [] }: Manner) => {
    const ended = await runProgram(program, args, input);
    if (ended.code !== 0 && !fine.includes(ended.code)) throw refusal({ args, ...ended });
    return ended;
  };
  return {
    done: async (args: readonly string[], manner: Manner = {}) => void (await run(args, manner)),
    answer: async (args: readonly string[]) => {
      const { code, stdout } = await run(args, { fine: NOT_THERE });
      return code === 0 ? stdout : undefined;
    },
  };
}

/** Who reads it sets up a storage: what rclone said last is what there is to mend. */
function refusal({ args, code, stderr }: { args: readonly string[] } & Omit<Ended, "stdout">) {
  const command = `rclone ${args.join(" ")}`.slice(0, 200);
  return new OutsideError(`Simpanan tidak dapat dipakai; yang dikatakan rclone ada di bawah ini.
Cara menyiapkan nama, kunci dan alamatnya: .github/hosting.md
${command}: ${code}
${lastLines(stderr.trim(), 2_000)}`);
}

/** Whole lines from the end of a text. */
function lastLines(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.slice(-most);
  return end.slice(end.indexOf("\n") + 1);
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function runProgram(program: string, args: readonly string[], input = ""): Promise<Ended> {
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"] });
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (text: string) => (texts[name] += text));
  // It may end without reading: then its exit code tells why.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", (error) =>
      reject(
        new OutsideError(`${program} tidak dapat dijalankan; ambil dari https://rclone.org/`, {
          cause: error,
        }),
      ),
    );
    child.on("close", (code) => resolve({ code: code ?? 1, ...texts }));
  });
}
