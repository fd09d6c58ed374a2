import { html, type Html } from "../base/html.ts";
import { isKode, parentOf, provinsiOf } from "../wilayah/kode.ts";
import { anchorOf } from "./jangkar.ts";
import type { Sumber } from "./sumber.ts";

/** The selects of src/site/components/pilih-wilayah.ts. */
export interface RegionPicker {
  /** Chooses a region and everything above it; a code that does not exist chooses what does. */
  readonly choose: (kode: string) => Promise<void>;
}

export interface PickerOptions {
  readonly sumber: Sumber;
  /** Called whenever the lowest select has a region, and with undefined when it has none. */
  readonly onPick: (kode: string | undefined) => void;
  /** The network failed. */
  readonly onError: (error: unknown) => void;
}

const LEVELS = ["provinsi", "kabupaten", "kecamatan"] as const;

/** Fills each select from the one above it. */
export function startPicker({ sumber, onPick, onError }: PickerOptions): RegionPicker {
  const selects = LEVELS.flatMap(
    (level) => document.querySelector<HTMLSelectElement>(`#pilih-${level}`) ?? [],
  );
  const changed = async (index: number): Promise<void> => {
    const kode = selects[index]?.value ?? "";
    for (const lower of selects.slice(index + 1)) clear(lower);
    const next = selects[index + 1];
    if (next && kode !== "") fill(next, await childrenOf(sumber, kode));
    if (selects.at(-1)?.value === "" || next) onPick(undefined);
    else onPick(kode);
  };
  selects.forEach((select, index) =>
    select.addEventListener("change", () => void changed(index).catch(onError)),
  );
  return {
    choose: async (kode) => {
      const chain = isKode(kode) ? chainOf(kode).slice(0, selects.length) : [];
      for (const [index, code] of chain.entries()) {
        const select = selects[index];
        if (!select || ![...select.options].some(({ value }) => value === code)) return;
        select.value = code;
        await changed(index).catch(onError);
      }
    },
  };
}

/** The code behind the address's #, if it is one. */
export function hashKode(): string | undefined {
  const kode = anchorOf(location.hash);
  return isKode(kode) ? kode : undefined;
}

function chainOf(kode: string): readonly string[] {
  return kode.length === 2 ? [kode] : [...chainOf(parentOf(kode)), kode];
}

async function childrenOf(
  sumber: Sumber,
  kode: string,
): Promise<readonly (readonly [string, string])[]> {
  const { wilayah } =
    kode.length === 2 ? await sumber.daftar() : ((await sumber.provinsi(provinsiOf(kode))) ?? {});
  return Object.entries(wilayah ?? {})
    .filter(([child]) => child !== kode && parentOf(child) === kode)
    .sort(([left], [right]) => (left < right ? -1 : 1));
}

function clear(select: HTMLSelectElement): void {
  select.replaceChildren();
  select.disabled = true;
}

function fill(select: HTMLSelectElement, items: readonly (readonly [string, string])[]): void {
  const label = select.labels?.[0]?.textContent?.toLowerCase() ?? "";
  setHtml(
    select,
    html`<option value="">Pilih ${label}</option>
      ${items.map(([kode, nama]) => html`<option value="${kode}">${nama} (${kode})</option>`)}`,
  );
  select.disabled = false;
}

/** Html escapes what strangers wrote. */
export function setHtml(element: Element, content: Html): void {
  element.innerHTML = content.text;
}
