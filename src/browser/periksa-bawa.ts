import type { ProvinsiJson } from "../exports/wilayah-json.ts";
import { checkerFileName, oneFileChecker, type Bekal } from "../exports/bekal.ts";
import { element, offerFile, painted } from "./halaman-petugas.ts";
import { hashKode, startPicker } from "./pilih-wilayah.ts";
import { fetchText } from "./ambil.ts";
import { SumberError, type Sumber } from "./sumber.ts";

interface Carrying {
  readonly sumber: Sumber;
  /** Carries the addresses the file is made from. */
  readonly root: HTMLElement;
}

/** Lets a steward save the checker of one kabupaten as a file that needs no network. */
export function startCarrying({ sumber, root }: Carrying): void {
  const button = element<HTMLButtonElement>("#simpan-pemeriksa");
  let picked: string | undefined;
  const onError = (error: unknown): void => {
    if (!(error instanceof SumberError)) throw error;
    tell("Tidak dapat diambil. Periksa sambungan internet, lalu coba lagi.");
  };
  const { choose } = startPicker({
    sumber,
    onPick: (kode) => {
      picked = kode;
      button.disabled = kode === undefined;
      button.textContent = `Simpan pemeriksa ${kode ?? ""} untuk dibawa`.replace("  ", " ");
      tell("");
    },
    onError,
  });
  button.addEventListener("click", () => {
    if (picked !== undefined) void save(picked, { sumber, root }).catch(onError);
  });
  const kode = hashKode();
  if (kode !== undefined) void choose(kode);
}

async function save(kabupaten: string, { sumber, root }: Carrying): Promise<void> {
  tell("Pemeriksa sedang disiapkan …");
  await painted();
  const bekal = await gather(kabupaten, { sumber, root });
  const base = await fetchText(root.dataset["dasar"] ?? "");
  const name = checkerFileName(kabupaten);
  offerFile(name, oneFileChecker(base, bekal), "text/html");
  tell(`${name} sudah diunduh. Buka dengan peramban; tidak perlu internet.`);
}

async function gather(kabupaten: string, { sumber, root }: Carrying): Promise<Bekal> {
  const daftar = await sumber.daftar();
  const codes = Object.keys(daftar.wilayah).filter((kode) => kode.length === 2);
  const provinsi: ProvinsiJson[] = [];
  for (const kode of codes.sort()) {
    tell(`Mengambil nama desa: provinsi ${provinsi.length + 1} dari ${codes.length} …`);
    const one = await sumber.provinsi(kode);
    if (one) provinsi.push(one);
  }
  const own = provinsi.flatMap(({ edisi }) => edisi[kabupaten] ?? []);
  const edisi = await Promise.all(
    own.map(async (rujukan) => [rujukan.data, await sumber.edisi(rujukan)] as const),
  );
  return {
    kabupaten,
    situs: root.dataset["situs"] ?? "",
    repositori: root.dataset["repositori"] ?? "",
    daftar,
    provinsi,
    edisi: Object.fromEntries(edisi),
  };
}

function tell(text: string): void {
  element("#kabar-bawa").textContent = text;
}
