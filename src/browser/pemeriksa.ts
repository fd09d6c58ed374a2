import type { Jawaban, Tugas } from "./pekerja-pesan.ts";

/** Why a task ended without an answer. */
export type SebabHenti = "batal" | "waktu" | "mati";

/** A task that was stopped; no mistake of the program. */
export class Dihentikan extends Error {
  readonly sebab: SebabHenti;

  constructor(sebab: SebabHenti, detail = "") {
    super(`stopped: ${sebab}${detail === "" ? "" : `, ${detail}`}`);
    this.sebab = sebab;
  }
}

/** The worker as the page sees it: one task at a time. */
export interface Pemeriksa {
  /** The answer; rejects with `Dihentikan` if it was cancelled, took too long or the worker died. */
  readonly ask: (tugas: Tugas) => Promise<Jawaban>;
  /** Ends the task that is under way, if there is one. */
  readonly stop: (sebab: SebabHenti) => void;
}

interface PemeriksaInput {
  /** Makes a worker that answers tasks. */
  readonly launch: () => Promise<Pick<Worker, "postMessage" | "terminate"> & Handlers>;
  /** Milliseconds that one task may take. */
  readonly limit: () => number;
}

interface Handlers {
  onmessage: ((event: MessageEvent<Jawaban>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** A worker that is launched when it is needed and thrown away when it has to be stopped. */
export function createPemeriksa({ launch, limit }: PemeriksaInput): Pemeriksa {
  let worker: Awaited<ReturnType<typeof launch>> | undefined;
  let pending: { readonly reject: (reason: Dihentikan) => void } | undefined;
  const stop = (sebab: SebabHenti, detail?: string): void => {
    if (!pending) return;
    worker?.terminate();
    worker = undefined;
    pending.reject(new Dihentikan(sebab, detail));
    pending = undefined;
  };
  const run = async (tugas: Tugas): Promise<Jawaban> => {
    stop("batal");
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<Jawaban>((resolve, reject) => {
        const mine = { reject };
        pending = mine;
        timer = setTimeout(() => pending === mine && stop("waktu"), limit());
        void send(tugas, { resolve, isWanted: () => pending === mine }).catch(reject);
      });
    } finally {
      clearTimeout(timer);
    }
  };
  const send = async (
    tugas: Tugas,
    { resolve, isWanted }: { resolve: (answer: Jawaban) => void; isWanted: () => boolean },
  ): Promise<void> => {
    const ready = worker ?? (await launch());
    if (!isWanted()) return ready.terminate();
    worker = ready;
    ready.onerror = ({ message }) => stop("mati", message);
    ready.onmessage = ({ data }) => {
      pending = undefined;
      resolve(data);
    };
    ready.postMessage(tugas);
  };
  return { ask: run, stop };
}
