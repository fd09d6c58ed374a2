/** Where a long step says how far it is. */
export interface Progress {
  /** A step begins; ends the one before it. */
  step(label: string): void;
  /** `done` of `total` of the present step. */
  tick(done: number, total: number): void;
  /** The last step is over. */
  end(): void;
}

export interface ProgressTarget {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 24;

/** A bar on a terminal; elsewhere a line when a step begins, every quarter, and when it ends. */
export function createProgress(
  target: ProgressTarget,
  now: () => number = () => performance.now(),
): Progress {
  return target.isTTY ? barProgress(target, now) : lineProgress(target, now);
}

function barProgress(target: ProgressTarget, now: () => number): Progress {
  let current: { readonly label: string; readonly start: number } | undefined;
  const finish = () => {
    if (current)
      target.write(`\r\x1b[2K${current.label}: selesai dalam ${seconds(now() - current.start)}\n`);
    current = undefined;
  };
  return {
    step(label) {
      finish();
      current = { label, start: now() };
      target.write(`${label} …`);
    },
    tick(done, total) {
      const filled = Math.round((WIDTH * done) / Math.max(1, total));
      target.write(
        `\r\x1b[2K${current?.label ?? ""} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${total}`,
      );
    },
    end: finish,
  };
}

function lineProgress(target: ProgressTarget, now: () => number): Progress {
  let current: { readonly label: string; readonly start: number; quarter: number } | undefined;
  const finish = () => {
    if (current)
      target.write(`${current.label}: selesai dalam ${seconds(now() - current.start)}\n`);
    current = undefined;
  };
  return {
    step(label) {
      finish();
      current = { label, start: now(), quarter: 0 };
    },
    tick(done, total) {
      const quarter = Math.floor((4 * done) / Math.max(1, total));
      if (!current || quarter <= current.quarter || quarter === 4) return;
      current.quarter = quarter;
      target.write(`${current.label}: ${done} dari ${total}\n`);
    },
    end: finish,
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace(".", ",")} s`;
}
