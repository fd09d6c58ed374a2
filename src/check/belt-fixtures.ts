/** A module for `runLimited` that behaves as badly as it is told to. */
import { writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerRequest } from "./belt-child.node.ts";

export type Behaviour =
  | "echo"
  | "environment"
  | "sleep"
  | "spin"
  | "tell-and-spin"
  | "fill-heap"
  | "fill-buffers"
  | "one-huge-buffer"
  | "throw"
  | "exit"
  | "silent"
  | "garbage"
  | "half"
  | "huge"
  | "print"
  | "linger";

const ANSWER = 3;

const BEHAVIOURS: Readonly<Record<Behaviour, () => unknown>> = {
  echo: () => undefined,
  environment: () => ({ names: Object.keys(process.env).sort() }),
  sleep: () => new Promise((resolve) => setTimeout(resolve, 600_000)),
  spin: () => {
    for (;;) Math.random();
  },
  "tell-and-spin": () => {
    writeFileSync(join(tmpdir(), "pid"), String(process.pid));
    for (;;) Math.random();
  },
  "fill-heap": () => {
    const kept: string[][] = [];
    for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => `${index}-${kept.length}`));
  },
  "fill-buffers": () => {
    const kept: Buffer[] = [];
    for (;;) kept.push(Buffer.alloc(8 * 1024 * 1024, 1));
  },
  "one-huge-buffer": () => Buffer.alloc(3900 * 1024 * 1024, 1).length,
  throw: () => {
    throw new Error("nomor 081234567890123\u001b[31m ditolak");
  },
  exit: () => process.exit(3),
  silent: () => process.exit(0),
  garbage: () => {
    writeSync(ANSWER, "<html>");
    process.exit(0);
  },
  half: () => {
    writeSync(ANSWER, '{"a":');
    process.exit(0);
  },
  huge: () => {
    const chunk = "x".repeat(1024 * 1024);
    for (;;) writeSync(ANSWER, chunk);
  },
  print: () => {
    console.log("::error::stdout");
    console.error("::error::stderr");
    return "printed";
  },
  linger: () => {
    setInterval(() => undefined, 1000);
    return "answered";
  },
};

await answerRequest(async (request) => {
  const told = request as { readonly behave: Behaviour };
  return (await BEHAVIOURS[told.behave]()) ?? request;
});
