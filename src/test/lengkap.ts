/**
 * True at night (PAPAN_LENGKAP=1), when every count of shards and many moments are tried; a pull request
 * waits for a few of them.
 */
export const LENGKAP = process.env["PAPAN_LENGKAP"] === "1";
