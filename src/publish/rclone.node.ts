import { spawnSync } from "node:child_process";
import { OutsideError } from "../build/usage.ts";

/** What getting rclone needs of a machine; tests pass an invented one. */
export interface RcloneHost {
  /** True: the command ran and succeeded. */
  readonly run: (command: readonly string[]) => boolean;
  readonly say: (text: string) => void;
  readonly isCi: boolean;
  readonly isRoot: boolean;
}

const APT = [
  ["apt-get", "update", "--quiet"],
  ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", "rclone"],
];

/** Makes sure that rclone is there. Only a machine of CI, which is thrown away, gets it by itself. */
export function getRclone(host: RcloneHost = thisHost()): void {
  const isThere = () => host.run(["rclone", "version"]);
  if (isThere()) return;
  for (const command of host.isCi ? APT : []) {
    const all = host.isRoot ? command : ["sudo", "--non-interactive", ...command];
    host.say(`  $ ${all.join(" ")}`);
    host.run(all);
  }
  if (host.isCi && isThere()) return;
  throw new OutsideError(
    "rclone tidak dapat dijalankan; pasang dari sistem Anda atau https://rclone.org/",
  );
}

function thisHost(): RcloneHost {
  return {
    run: ([program = "", ...args]) => spawnSync(program, args, { stdio: "ignore" }).status === 0,
    say: (text) => console.error(text),
    isCi: process.env["GITHUB_ACTIONS"] === "true",
    isRoot: process.getuid?.() === 0,
  };
}
