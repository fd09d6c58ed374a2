/** Id behind the # of an address, which may be typed by hand and no proper escape. */
export function anchorOf(hash: string): string {
  const id = hash.replace(/^#/, "");
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
