import { closeSync, readFileSync, writeSync } from "node:fs";

/** The other end of `runLimited`: reads the request, does the work, hands its answer over as JSON. */
export async function answerRequest(work: (request: unknown) => unknown): Promise<void> {
  const request: unknown = JSON.parse(readFileSync(STDIN, "utf8"));
  const answer = Buffer.from(JSON.stringify((await work(request)) ?? null));
  let sent = 0;
  while (sent < answer.length) sent += writeSync(ANSWER, answer, sent);
  closeSync(ANSWER);
}

const STDIN = 0;
const ANSWER = 3;
