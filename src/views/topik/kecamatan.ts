import { POTENSI } from "../../indicators/potensi.ts";
import { kabupatenOf } from "../../wilayah/kode.ts";
import type { SiteIndex } from "../site-index.ts";
import { tanpaKolom, type TabelIsi } from "../tabel.ts";
import { areaOf, type Area } from "./area.ts";
import { potentialSentence } from "./potensi.ts";
import { commodityTable, potentialTable } from "./potensi-tabel.ts";
import { waitingSentences, waitingTable } from "./tindak-lanjut.ts";

/** A kabupaten's topic, as far as it concerns one kecamatan: the same rows, without a download. */
export interface TopikKecamatan {
  readonly id: string;
  readonly judul: string;
  readonly kalimat: readonly string[];
  readonly tabel: readonly TabelIsi[];
  /** The topic of the whole kabupaten, with filters and downloads. */
  readonly href: string;
  readonly tautan: string;
}

/** What a camat works from: who does not operate yet, and what could be worked. */
export function kecamatanTopics(index: SiteIndex, kode: string): readonly TopikKecamatan[] {
  const area = areaOf(index, kode);
  return [nextSteps(index, area), potential(index, area)].filter((one) => one !== null);
}

/** Null if no desa of the kecamatan reported whether its koperasi operates. */
function nextSteps(index: SiteIndex, area: Area): TopikKecamatan | null {
  const [edition] = area.editions;
  const kalimat = waitingSentences(area);
  if (!edition || kalimat.length === 0) return null;
  const table = tanpaKolom(waitingTable(index, edition, area), ["kecamatan", "kode"]);
  return {
    id: "tindak-lanjut",
    judul: "Tindak lanjut",
    kalimat,
    tabel: table.baris.length === 0 ? [] : [table],
    href: index.urls.topik(kabupatenOf(area.kode), "tindak-lanjut"),
    tautan: "Tindak lanjut se-kabupaten, dengan saringan dan unduhan",
  };
}

/** Null if no desa of the kecamatan reported its potential. */
function potential(index: SiteIndex, area: Area): TopikKecamatan | null {
  const found = area.ukur(POTENSI);
  if (found.dilaporkan === 0) return null;
  const free = found.digarap(["belum_ada"]);
  const open = free === 0 ? null : potentialTable(index, onlyUnworked(area));
  const tables = [
    open && {
      ...tanpaKolom(open, ["kecamatan", "kode", "digarap"]),
      judul: "Belum digarap siapa pun",
    },
    commodityTable(area),
  ];
  return {
    id: "potensi",
    judul: "Potensi untuk koperasi",
    kalimat: [potentialSentence(area)],
    tabel: tables.filter((table) => table !== null),
    href: index.urls.topik(kabupatenOf(area.kode), "potensi"),
    tautan: "Potensi se-kabupaten menurut bidang, penggarap, dan desa",
  };
}

function onlyUnworked({ editions, members }: Area): Pick<Area, "members" | "editions"> {
  const unworked = members.map((member) => ({
    ...member,
    potensi: member.potensi.filter(({ digarap }) => digarap === "belum_ada"),
  }));
  return { editions, members: unworked };
}
