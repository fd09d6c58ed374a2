import { sebaran } from "./distribution.ts";

/** Koperasi by the route they took. Source of the routes: Inpres 9/2025. */
export const JALUR = sebaran("jalur", ({ row }) =>
  row.model_pembentukan === null ? null : [row.model_pembentukan],
);

/** Revitalised koperasi by how it was done; the others have no method. */
export const METODE = sebaran("metode", ({ row }) =>
  row.model_pembentukan === "revitalisasi" && row.metode_revitalisasi !== null
    ? [row.metode_revitalisasi]
    : null,
);
