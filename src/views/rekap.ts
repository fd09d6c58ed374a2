import type { EditionHistory } from "../indicators/editions.ts";
import type { EdisiByDesa } from "../indicators/koperasi.ts";
import { UKURAN, UKURAN_EDISI } from "../indicators/semua-ukuran.ts";
import type { Cacah } from "../indicators/ukuran.ts";
import type { Edisi, IsiEdisi } from "../records/edisi.ts";
import { kabupatenToday } from "../wilayah/lineage.ts";
import { hasContent, TANYA_ISI } from "./baris-isi.ts";
import { acceptedIn, perubahanOf, tanyaPerubahan } from "./perubahan.ts";
import { putusanOf, tanyaPutusan } from "./putusan.ts";
import { cacahOf, type KabupatenData, type SiteIndex } from "./site-index.ts";
import { isRevealingPublished, tanyaTersamar } from "./tersamar.ts";
import { tanyaTopik, topikLead } from "./topik/topik.ts";
import { TOPICS } from "./topik/topics.ts";

/**
 * What pages above a kabupaten say of it: its editions without their rows, and what those count.
 * Plain data, a few kilobytes an edition: the country is built from these, one per kabupaten.
 */
export interface RekapKabupaten {
  readonly kode: string;
  /** Every version of every edition, oldest first, corrections behind what they correct. */
  readonly edisi: readonly RekapEdisi[];
  /** What each changed, verdicts on published figures, and which of these are withheld. */
  readonly jawaban: Readonly<Record<string, unknown>>;
}

export interface RekapEdisi {
  readonly edisi: EdisiRingkas;
  /** By question; null for a version that is not in force. */
  readonly cacah: Readonly<Record<string, Cacah>> | null;
}

/** Sheets that say something of the kabupaten as a whole. */
const KEPT = ["ringkasan", "pendamping", "koordinator"] as const;

type EdisiRingkas = Omit<Edisi, "lembar" | "temuan"> & {
  readonly lembar: Pick<IsiEdisi, (typeof KEPT)[number]>;
};

/** The recap of a kabupaten whose rows are at hand. */
export function rekapOf(index: SiteIndex, kode: string): RekapKabupaten {
  const { registry, dataset } = index;
  const { history, arranged } = index.kabupaten(kode);
  const newest = arranged.at(-1);
  const inside = dataset.observasi.filter(
    ({ wilayah }) => wilayah.length > 2 && kabupatenToday(registry, wilayah) === kode,
  );
  return {
    kode,
    edisi: history.flatMap(({ semua }) =>
      semua.map((edisi) => {
        const edition = arranged.find((one) => one.edisi === edisi);
        const isNewest = edition !== undefined && edition === newest;
        return {
          edisi: shortened(edisi, isNewest),
          cacah: edition ? countsOf(index, edition, isNewest) : null,
        };
      }),
    ),
    jawaban: Object.fromEntries<unknown>([
      [TANYA_ISI, newest !== undefined && hasContent(newest.edisi)],
      ...TOPICS.map((topik) => [tanyaTopik(topik), topikLead(index, kode, topik)] as const),
      ...acceptedIn(index, [kode]).map((one): [string, unknown] => [
        tanyaPerubahan(one.edisi),
        perubahanOf(index, one),
      ]),
      ...inside.flatMap((one): readonly (readonly [string, unknown])[] => [
        [tanyaPutusan(one), putusanOf(index, one)],
        [tanyaTersamar(one), isRevealingPublished(index, one)],
      ]),
    ]),
  };
}

/** The kabupaten as pages above it know it: rows of its wide sheets throw when they are asked for. */
export function dataOfRekap({ kode, edisi: all, jawaban }: RekapKabupaten): KabupatenData {
  const versions = all.map(({ edisi, cacah }) => ({ edisi: restored(edisi), cacah }));
  const dates = [...new Set(versions.map(({ edisi }) => edisi.tanggal_data))];
  const history = dates.flatMap((tanggal_data): EditionHistory[] => {
    const semua = versions
      .map(({ edisi }) => edisi)
      .filter((edisi) => edisi.tanggal_data === tanggal_data);
    const berlaku = semua.at(-1);
    return berlaku ? [{ tanggal_data, berlaku, semua }] : [];
  });
  return {
    kode,
    history,
    jawaban,
    arranged: versions.flatMap(({ edisi, cacah }) => (cacah ? [counted(edisi, cacah)] : [])),
  };
}

function countsOf(index: SiteIndex, edition: EdisiByDesa, isNewest: boolean) {
  const bagian = { edition, wilayah: edition.edisi.kabupaten };
  const asked = isNewest ? UKURAN : UKURAN_EDISI;
  return Object.fromEntries(asked.map((ukuran) => [ukuran.id, cacahOf(index, bagian, ukuran)]));
}

/** Assistants are asked for only of the newest edition. */
function shortened({ temuan: _, lembar, ...edisi }: Edisi, isNewest: boolean): EdisiRingkas {
  const none = { nama: "", kolom: {}, baris: [] };
  return {
    ...edisi,
    lembar: {
      ringkasan: lembar.ringkasan,
      pendamping: isNewest ? lembar.pendamping : none,
      koordinator: isNewest ? lembar.koordinator : none,
    },
  };
}

function restored(edisi: EdisiRingkas): Edisi {
  const lembar = new Proxy(edisi.lembar as IsiEdisi, {
    get: (sheets, name) => sheets[name as keyof IsiEdisi] ?? absent(edisi.berkas, String(name)),
  });
  return { ...edisi, lembar, temuan: [] };
}

function counted(edisi: Edisi, rekap: Readonly<Record<string, Cacah>>): EdisiByDesa {
  return {
    edisi,
    rekap,
    get desa(): never {
      return absent(edisi.berkas, "desa");
    },
  };
}

function absent(berkas: string, what: string): never {
  throw new Error(`only a recap is here, no rows: ${what} of ${berkas}`);
}
