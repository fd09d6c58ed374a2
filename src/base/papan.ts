/** The accent of a board, and its links. */
interface Warna {
  readonly aksen: string;
  readonly tautan: string;
}

export interface Papan {
  /** Name of the board: on every page, sheet of paper, feed and file. */
  readonly nama: string;
  /** Code of the one province that the board is about; null: all of Indonesia. */
  readonly provinsi: string | null;
  /** On light ground and on dark; papan.test.ts asks for a contrast of 4.5:1. */
  readonly warna: { readonly terang: Warna; readonly gelap: Warna };
}

/**
 * What makes this board this board, and no other file says: whoever adopts the repository edits it here
 * (.github/adopt.md). The addresses of site and repository are `homepage` and `repository` in package.json.
 */
export const PAPAN: Papan = {
  nama: "Papan KDKMP",
  provinsi: null,
  warna: {
    terang: { aksen: "#a1121f", tautan: "#8a0f1a" },
    gelap: { aksen: "#ff9a94", tautan: "#ffaaa4" },
  },
};
