import { compareText } from "../../base/format.ts";
import type { Edisi } from "../../records/edisi.ts";
import { kabupatenIn, type SiteIndex } from "../site-index.ts";
import { isProvinsi, type FolderCetak } from "./folder.ts";
import {
  bahanOf,
  rantai,
  SIDIK_LENGTH,
  terbitanFolder,
  type HashOfBerkas,
  type HashOfText,
} from "./sidik.ts";

/** A data digest that documents of a folder have or had. */
export interface SidikDikenal {
  /** As a sheet shows it, without blanks: "1a2b3c4d5e6f7a8b". */
  readonly sidik: string;
  /** Version of the edition: "k0"; null for a province, which has none. */
  readonly versi: string | null;
  /** Published figures about the region that are known with this edition now and were not then. */
  readonly terbitan_sesudahnya: number;
}

export interface SidikInput {
  /** The site of today, with every edition and figure. */
  readonly index: SiteIndex;
  readonly hashOf: HashOfBerkas;
  readonly sha256: HashOfText;
}

export interface SidikDiketahui {
  /** The present one first. */
  readonly dikenal: readonly SidikDikenal[];
  /** Older states of the data than these are not told. */
  readonly terpotong: boolean;
}

/** Digests that are told of a folder, half of them with the workbooks in force now. */
const MOST_TOLD = 400;
/** States of the workbooks that are told, and the least digests of each. */
const MOST_STATES = 64;
const LEAST_SHARE = 4;

/**
 * The digests that the documents of this folder can have had: at each time the newest versions filed then,
 * with the published figures as they were filed, one after the other. While an edition is the newest its
 * documents know all figures, those too that belong to the time of a later edition; both ways of counting
 * are told. Figures of a province are filed in several files side by side: of these only all.
 */
export function sidikDikenal(folder: FolderCetak, input: SidikInput): SidikDiketahui {
  const states = statesOf(folder);
  const figures = knowledgeOf(folder, input);
  const [first, share] = [MOST_TOLD / 2, shareOf(states.length)];
  const found = new Map<string, SidikDikenal>();
  for (const [at, state] of states.slice(0, MOST_STATES).entries())
    for (const { link, terbitan_sesudahnya } of figures.slice(0, at === 0 ? first : share)) {
      const sidik = shortSidik(state, link, input);
      if (!found.has(sidik))
        found.set(sidik, { sidik, versi: versionOf(folder, state), terbitan_sesudahnya });
    }
  const told = states.length === 1 ? first : share;
  return {
    dikenal: [...found.values()],
    terpotong: states.length > MOST_STATES || figures.length > told,
  };
}

function shareOf(states: number): number {
  return Math.max(LEAST_SHARE, Math.floor(MOST_TOLD / 2 / Math.max(1, states - 1)));
}

function shortSidik(state: State, link: string, { hashOf, sha256 }: SidikInput): string {
  const files = state.map(({ berkas }) => berkas);
  return sha256(bahanOf(files, hashOf, link)).slice(0, SIDIK_LENGTH);
}

interface Known {
  /** Last link of the chain of these figures. */
  readonly link: string;
  readonly terbitan_sesudahnya: number;
}

/** What was known of published figures at each time, the present first, both ways of counting in turn. */
function knowledgeOf(folder: FolderCetak, { index, sha256 }: SidikInput): readonly Known[] {
  const own = terbitanFolder(folder);
  const all = terbitanFolder({ index, wilayah: folder.wilayah });
  const ids = new Set(own.map(({ id }) => id));
  const lists = [own, all].map((list) => {
    let missing = ids.size;
    const links = rantai(list, sha256).map((link, at) => {
      if (at > 0 && ids.has(list[at - 1]?.id ?? "")) missing -= 1;
      return { link, terbitan_sesudahnya: missing };
    });
    return isProvinsi(folder) ? links.slice(-1) : links.reverse();
  });
  const longest = Math.max(...lists.map(({ length }) => length));
  const known = new Map<string, Known>();
  for (let at = 0; at < longest; at += 1)
    for (const list of lists) {
      const one = list[at];
      if (one && !known.has(one.link)) known.set(one.link, one);
    }
  return [...known.values()];
}

/** The versions in force at one time, in the order of a folder's workbooks. */
type State = readonly Edisi[];

/**
 * The workbooks in force at each time, those of now first, then back in time. Reports say when they were
 * sent, not when they were taken in, so three orders are told: as sent; every correction after every first
 * report; and those of this edition last.
 */
function statesOf(folder: FolderCetak): readonly State[] {
  const { index, wilayah, tanggal } = folder;
  const files = kabupatenIn(index, wilayah).flatMap((kode) => index.kabupaten(kode).history);
  const sent = files.flatMap(({ semua }) => sentInOrder(semua));
  const later = (isLater: (edisi: Edisi) => boolean) => [
    ...sent.filter(({ edisi }) => !isLater(edisi)),
    ...sent.filter(({ edisi }) => isLater(edisi)),
  ];
  sent.sort((left, right) => compareText(left.sent, right.sent));
  const isCorrection = ({ perubahan_ke }: Edisi) => perubahan_ke > 0;
  const orders = [
    later((edisi) => isCorrection(edisi) && edisi.tanggal_data === tanggal),
    later(isCorrection),
    sent,
  ];
  const found = new Map<string, State>();
  for (let back = 0; back < sent.length && found.size <= MOST_STATES; back += 1)
    for (const order of orders) {
      const filed = new Set(order.slice(0, order.length - back).map(({ edisi }) => edisi));
      const state = files.flatMap(
        ({ semua }) => [...semua].reverse().find((edisi) => filed.has(edisi)) ?? [],
      );
      if (state.some(({ tanggal_data }) => tanggal_data === tanggal))
        found.set(state.map(({ berkas }) => berkas).join("\n"), state);
    }
  return [...found.values()];
}

/** Each version with the day it was sent: never before the one it took the place of. */
function sentInOrder(semua: readonly Edisi[]) {
  let last = "";
  return semua.map((edisi) => {
    const own = edisi.meta.tanggal_laporan ?? edisi.tanggal_data;
    last = own > last ? own : last;
    return { edisi, sent: last };
  });
}

function versionOf(folder: FolderCetak, state: State): string | null {
  if (isProvinsi(folder)) return null;
  const own = state.find(({ tanggal_data }) => tanggal_data === folder.tanggal);
  return own ? `k${own.perubahan_ke}` : null;
}
