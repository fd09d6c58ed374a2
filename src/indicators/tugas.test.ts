import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isOverdue, sumTugas, type Tugas } from "./tugas.ts";

const test = suite("tasks of an instruction");

function task(known: Partial<Tugas> = {}): Tugas {
  return {
    id: "dpmd-1",
    pelaksana: "Dinas PMD",
    jenis_pelaksana: "opd",
    uraian: "Mendata potensi desa.",
    tenggat: null,
    periode: null,
    status: "tidak_diketahui",
    bukti: null,
    ...known,
  };
}

test("a task nobody reported on is neither done nor undone", () => {
  assert.equal(sumTugas([task(), task({ status: "selesai" })]), {
    semua: 2,
    selesai: 1,
    berjalan: 0,
    belum: 0,
    tidak_diketahui: 1,
    bertenggat: 0,
    lewat: 0,
  });
});

test("a deadline or a period that the document states counts", () => {
  const { bertenggat } = sumTugas([
    task({ tenggat: "2025-12" }),
    task({ periode: "bulanan" }),
    task(),
  ]);
  assert.is(bertenggat, 2);
});

test("overdue is what was seen undone after its stated deadline", () => {
  const undone = { status: "berjalan", tenggat: "2025-11-30" } as const;
  assert.is(isOverdue(task({ ...undone, tanggal_status: "2025-12-31" })), true);
  assert.is(isOverdue(task({ ...undone, tanggal_status: "2025-11-30" })), false);
  assert.is(isOverdue(task(undone)), false);
  assert.is(isOverdue(task({ status: "belum", tanggal_status: "2025-12-31" })), false);
});

test("what is done or unknown is never overdue", () => {
  const late = { tenggat: "2025-10-31", tanggal_status: "2025-12-31" };
  assert.is(isOverdue(task({ ...late, status: "selesai" })), false);
  assert.is(isOverdue(task({ ...late, status: "tidak_diketahui" })), false);
});

test("a deadline of a month lasts until the month is over", () => {
  const late = { status: "belum", tenggat: "2025-12" } as const;
  assert.is(isOverdue(task({ ...late, tanggal_status: "2025-12-31" })), false);
  assert.is(isOverdue(task({ ...late, tanggal_status: "2026-01-01" })), true);
});

test("tasks are counted by each of their states, and by what is overdue", () => {
  const late = { tenggat: "2025-10-31", tanggal_status: "2025-12-31" };
  const tasks = [
    ...[task({ status: "berjalan" }), task({ status: "berjalan", ...late })],
    ...[task({ status: "belum" }), task({ status: "belum" }), task({ status: "belum", ...late })],
  ];
  assert.equal(sumTugas(tasks), {
    ...{ semua: 5, selesai: 0, berjalan: 2, belum: 3 },
    ...{ tidak_diketahui: 0, bertenggat: 2, lewat: 2 },
  });
});

test.run();
