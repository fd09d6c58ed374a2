import { suite } from "uvu";
import * as assert from "uvu/assert";
import { getRclone, type RcloneHost } from "./rclone.node.ts";

const test = suite("getting rclone");

/** A machine that has it after as many commands as `after`. */
function machine(after: number, more: Partial<RcloneHost> = {}) {
  const ran: string[] = [];
  const run = (command: readonly string[]) => {
    if (command[0] === "rclone") return ran.length >= after;
    ran.push(command.join(" "));
    return true;
  };
  return { ran, host: { run, say: () => {}, isCi: true, isRoot: false, ...more } };
}

test("what is there is not got again", () => {
  const { ran, host } = machine(0);
  getRclone(host);
  assert.equal(ran, []);
});

test("a machine of CI gets it from its own system", () => {
  const { ran, host } = machine(2);
  getRclone(host);
  assert.equal(
    ran.map((command) => command.split(" ").slice(0, 4).join(" ")),
    ["sudo --non-interactive apt-get update", "sudo --non-interactive apt-get install"],
  );
  const root = machine(2, { isRoot: true });
  getRclone(root.host);
  assert.match(root.ran[0] ?? "", /^apt-get update/);
});

test("nobody's own machine is changed, and a failure says where it is had", () => {
  const own = machine(2, { isCi: false });
  assert.throws(() => getRclone(own.host), /https:\/\/rclone\.org\//);
  assert.equal(own.ran, []);
  assert.throws(() => getRclone(machine(9).host), /https:\/\/rclone\.org\//);
});

test.run();
