/** What a platform does many times as fast as code that runs everywhere. */
export interface ZipPort {
  /**
   * The bytes of a deflated stream of that size which ends where `packed` ends; undefined for every
   * other: what is wrong with it is found out by the code that runs everywhere.
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array | undefined;
  readonly crc32: ((bytes: Uint8Array) => number) | undefined;
}

let port: ZipPort | undefined;

/** From now on the platform does what it can; undefined: nothing. */
export function useZipPort(wanted: ZipPort | undefined): void {
  port = wanted;
}

export function zipPort(): ZipPort | undefined {
  return port;
}
