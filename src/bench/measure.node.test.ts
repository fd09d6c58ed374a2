import { suite } from "uvu";
import * as assert from "uvu/assert";
import { measureProcess } from "./measure.node.ts";

const test = suite("measure");

/** A process that is busy and takes memory, or has a child that does. */
const BUSY = `
  const held = Buffer.alloc(150e6, 1);
  const until = process.cpuUsage().user + 300_000;
  while (process.cpuUsage().user < until);
  setTimeout(() => process.exit(held[0] - 1), 200);
`;
const PARENT = `
  require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(BUSY)}]);
`;
const onLinux = process.platform === "linux";

test("a command is measured to its end, with its exit code", async () => {
  const { code, wall_s } = await measureProcess(process.execPath, ["-e", "process.exit(3)"]);
  assert.is(code, 3);
  assert.ok(wall_s > 0);
});

test("the processor time and memory of a child count as its parent's", async () => {
  for (const script of [BUSY, PARENT]) {
    const { code, cpu_s, peak_mb } = await measureProcess(process.execPath, ["-e", script]);
    assert.is(code, 0);
    if (!onLinux) assert.equal([cpu_s, peak_mb], [null, null]);
    else assert.ok((cpu_s ?? 0) >= 0.3 && (peak_mb ?? 0) > 140, `${cpu_s} s, ${peak_mb} MB`);
  }
});

test("what two processes share counts once", async () => {
  if (!onLinux) return;
  const idle = "setTimeout(() => {}, 400)";
  const two = `
    const { spawn } = require("node:child_process");
    for (const _ of [1, 2]) spawn(process.execPath, ["-e", ${JSON.stringify(idle)}]);
  `;
  const one = await measureProcess(process.execPath, ["-e", idle]);
  const three = await measureProcess(process.execPath, ["-e", two]);
  assert.ok((three.peak_mb ?? 0) > (one.peak_mb ?? 0));
  assert.ok((three.peak_mb ?? Infinity) < 3 * (one.peak_mb ?? 0));
});

test("a command that is not there is told of", async () => {
  const failed = await measureProcess("/perintah/yang/tidak/ada", []).catch((error) => error);
  assert.match(String(failed), "ENOENT");
});

test.run();
