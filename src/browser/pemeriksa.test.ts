import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Jawaban, Tugas } from "./pekerja-pesan.ts";
import { createPemeriksa, Dihentikan } from "./pemeriksa.ts";

const test = suite("worker of the checker");

const TASK: Tugas = {
  asal: { daftar: "" },
  berkas: "a.xlsx",
  bytes: new Uint8Array(),
  salinan: null,
};
const DONE: Jawaban = { dibuat: null };

/** Workers that answer as told; `launched` and `ended` count them. */
function made(answer: (send: (jawaban: Jawaban) => void, fail: (text: string) => void) => void) {
  const counts = { launched: 0, ended: 0 };
  const launch = async () => {
    counts.launched += 1;
    const worker = {
      onmessage: null as ((event: MessageEvent<Jawaban>) => void) | null,
      onerror: null as ((event: ErrorEvent) => void) | null,
      postMessage: () =>
        answer(
          (data) => worker.onmessage?.({ data } as MessageEvent<Jawaban>),
          (message) => worker.onerror?.({ message } as ErrorEvent),
        ),
      terminate: () => void (counts.ended += 1),
    };
    return worker;
  };
  return { counts, pemeriksa: createPemeriksa({ launch, limit: () => 30 }) };
}

async function whyStopped(answer: Promise<Jawaban>): Promise<string> {
  const error: unknown = await answer.catch((reason: unknown) => reason);
  return error instanceof Dihentikan ? error.sebab : `not stopped: ${String(error)}`;
}

test("one worker answers task after task", async () => {
  const { counts, pemeriksa } = made((send) => send(DONE));
  assert.equal([await pemeriksa.ask(TASK), await pemeriksa.ask(TASK)], [DONE, DONE]);
  assert.equal(counts, { launched: 1, ended: 0 });
});

test("a worker that does not answer in time is ended, the next task gets a new one", async () => {
  let isSilent = true;
  const { counts, pemeriksa } = made((send) => isSilent || send(DONE));
  assert.is(await whyStopped(pemeriksa.ask(TASK)), "waktu");
  isSilent = false;
  assert.is(await pemeriksa.ask(TASK), DONE);
  assert.equal(counts, { launched: 2, ended: 1 });
});

test("a task that is cancelled, or overtaken by the next one, ends its worker", async () => {
  const { counts, pemeriksa } = made(() => undefined);
  const [first, second] = [pemeriksa.ask(TASK), pemeriksa.ask(TASK)];
  assert.is(await whyStopped(first), "batal");
  setTimeout(() => pemeriksa.stop("batal"));
  assert.is(await whyStopped(second), "batal");
  assert.is(counts.ended, counts.launched);
});

test("a worker that dies says so", async () => {
  const { pemeriksa } = made((_send, fail) => fail("out of memory"));
  assert.is(await whyStopped(pemeriksa.ask(TASK)), "mati");
});

test.run();
