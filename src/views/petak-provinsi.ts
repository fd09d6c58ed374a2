/** A province's tile: short name and place in the grid, columns from the west, rows from the north. */
export interface PetakProvinsi {
  readonly singkatan: string;
  readonly kolom: number;
  readonly baris: number;
}

/**
 * The provinces as tiles of one size, roughly where they lie; laid out by this project, no boundary
 * was used (decision 11).
 */
export const PETAK_PROVINSI: Readonly<Record<string, PetakProvinsi>> = {
  "11": { singkatan: "Aceh", kolom: 0, baris: 0 },
  "12": { singkatan: "Sumut", kolom: 0, baris: 1 },
  "14": { singkatan: "Riau", kolom: 1, baris: 1 },
  "21": { singkatan: "Kepri", kolom: 2, baris: 1 },
  "13": { singkatan: "Sumbar", kolom: 0, baris: 2 },
  "15": { singkatan: "Jambi", kolom: 1, baris: 2 },
  "17": { singkatan: "Bengkulu", kolom: 0, baris: 3 },
  "16": { singkatan: "Sumsel", kolom: 1, baris: 3 },
  "19": { singkatan: "Babel", kolom: 2, baris: 3 },
  "18": { singkatan: "Lampung", kolom: 1, baris: 4 },
  "65": { singkatan: "Kaltara", kolom: 5, baris: 0 },
  "61": { singkatan: "Kalbar", kolom: 4, baris: 1 },
  "64": { singkatan: "Kaltim", kolom: 5, baris: 1 },
  "62": { singkatan: "Kalteng", kolom: 4, baris: 2 },
  "63": { singkatan: "Kalsel", kolom: 5, baris: 2 },
  "75": { singkatan: "Gorontalo", kolom: 7, baris: 0 },
  "71": { singkatan: "Sulut", kolom: 8, baris: 0 },
  "76": { singkatan: "Sulbar", kolom: 6, baris: 1 },
  "72": { singkatan: "Sulteng", kolom: 7, baris: 1 },
  "73": { singkatan: "Sulsel", kolom: 6, baris: 2 },
  "74": { singkatan: "Sultra", kolom: 7, baris: 2 },
  "82": { singkatan: "Malut", kolom: 8, baris: 1 },
  "81": { singkatan: "Maluku", kolom: 8, baris: 2 },
  "96": { singkatan: "PBD", kolom: 9, baris: 1 },
  "92": { singkatan: "Pabar", kolom: 10, baris: 1 },
  "91": { singkatan: "Papua", kolom: 11, baris: 1 },
  "94": { singkatan: "Papteng", kolom: 10, baris: 2 },
  "95": { singkatan: "Papeg", kolom: 11, baris: 2 },
  "93": { singkatan: "Papsel", kolom: 11, baris: 3 },
  "31": { singkatan: "DKI", kolom: 3, baris: 4 },
  "36": { singkatan: "Banten", kolom: 2, baris: 5 },
  "32": { singkatan: "Jabar", kolom: 3, baris: 5 },
  "33": { singkatan: "Jateng", kolom: 4, baris: 5 },
  "34": { singkatan: "DIY", kolom: 4, baris: 6 },
  "35": { singkatan: "Jatim", kolom: 5, baris: 5 },
  "51": { singkatan: "Bali", kolom: 6, baris: 5 },
  "52": { singkatan: "NTB", kolom: 7, baris: 5 },
  "53": { singkatan: "NTT", kolom: 8, baris: 5 },
};
