import { formatDate } from "../base/format.ts";
import { isWithin } from "./kode.ts";
import { currentKode, formerNames } from "./lineage.ts";
import { isBeginning, isEnd, type Perubahan, type Registry } from "./wilayah.ts";

export interface PerubahanFault {
  /** "99.01.02.2008 → 99.01.04.2011" */
  readonly kode: string;
  /** Indonesian. */
  readonly message: string;
}

/** What a row of perubahan.csv claims that the registry or another row contradicts. */
export function perubahanFaults(registry: Registry): readonly PerubahanFault[] {
  const history = historyOf(registry.perubahan);
  return registry.perubahan.flatMap((change) => {
    const { kode_lama, kode_baru } = change;
    const fault = shapeFault(change) ?? codeFault(registry, change) ?? orderFault(change, history);
    const kode = [kode_lama, kode_baru].filter((each) => each !== "").join(" → ");
    return fault === undefined ? [] : [{ kode, message: fault }];
  });
}

/** The row that began each code and the row that ended it; the first, if there are several. */
interface History {
  readonly began: ReadonlyMap<string, Perubahan>;
  readonly ended: ReadonlyMap<string, Perubahan>;
}

function historyOf(changes: readonly Perubahan[]): History {
  const earliest = [...changes].sort((left, right) => (left.berlaku < right.berlaku ? 1 : -1));
  return {
    began: new Map(earliest.filter(isBeginning).map((each) => [each.kode_baru, each])),
    ended: new Map(
      changes
        .toReversed()
        .filter(isEnd)
        .map((each) => [each.kode_lama, each]),
    ),
  };
}

function shapeFault({ jenis, kode_lama, kode_baru, nama_lama }: Perubahan): string | undefined {
  if (jenis === "dibentuk")
    return kode_lama === ""
      ? undefined
      : "wilayah yang dibentuk tidak menggantikan kode mana pun; kosongkan kode_lama, dan sebut wilayah induknya di alasan";
  if (kode_lama === "") return "kode_lama kosong; hanya jenis dibentuk yang tidak punya kode lama";
  if (nama_lama === "") return "nama_lama kosong; tulis nama wilayah pada kode lamanya";
  if (jenis === "berganti_nama" && kode_lama !== kode_baru)
    return "hanya namanya yang berganti, jadi kode_lama dan kode_baru harus sama";
  if (jenis === "hilang")
    return kode_baru === ""
      ? undefined
      : "kode yang hilang tidak diketahui penerusnya; kosongkan kode_baru, atau pakai jenis berganti atau digabung";
  if (kode_baru === "") return "kode_baru kosong; hanya jenis hilang yang tidak punya kode baru";
  if (kode_lama.length !== kode_baru.length) return "kode lama dan kode baru berbeda tingkat";
  return undefined;
}

function codeFault(registry: Registry, change: Perubahan): string | undefined {
  if (change.jenis === "berganti_nama") return nameFault(registry, change);
  const { jenis, kode_lama, kode_baru } = change;
  if (registry.has(kode_lama)) return `kode lama ${kode_lama} masih berlaku dalam daftar wilayah`;
  if (jenis === "hilang") return undefined;
  if (!isAccountedFor(registry, currentKode(registry, kode_baru)))
    return `kode baru ${kode_baru} tidak berujung pada kode yang berlaku`;
  const isAbove = kode_lama !== "" && kode_lama.length < 13;
  const moved = registry.perubahan.some(
    (other) => other.kode_lama !== kode_lama && isWithin(other.kode_lama, kode_lama),
  );
  return isAbove && !moved
    ? `kode ${kode_lama} berakhir, tetapi tidak satu pun desa di dalamnya tercatat berganti kode`
    : undefined;
}

/** In force, or ended and nobody says what follows: what was known of it before stays true. */
function isAccountedFor(registry: Registry, kode: string): boolean {
  return registry.has(kode) || registry.findPerubahan(kode)?.jenis === "hilang";
}

/** A code may change its name again, or end, afterwards. */
function nameFault(registry: Registry, change: Perubahan): string | undefined {
  const { kode_lama, nama_lama, berlaku } = change;
  const ended = registry.has(kode_lama) ? undefined : registry.findPerubahan(kode_lama);
  if (!registry.has(kode_lama) && !ended) return `kode ${kode_lama} tidak ada dalam daftar wilayah`;
  if (ended && ended.berlaku <= berlaku)
    return `kode ${kode_lama} sudah tidak berlaku sejak ${formatDate(ended.berlaku)}`;
  const next = formerNames(registry, kode_lama).findLast((other) => other.berlaku > berlaku);
  const nama = next?.nama_lama ?? ended?.nama_lama ?? registry.namaOf(kode_lama);
  if (nama !== nama_lama) return undefined;
  return next || ended
    ? `nama ${kode_lama} sesudah itu pun ${nama_lama}`
    : `nama ${kode_lama} dalam daftar wilayah masih ${nama_lama}`;
}

/** No code begins twice, ends twice, or takes over from one that did not exist then. */
function orderFault(change: Perubahan, { began, ended }: History): string | undefined {
  const { jenis, kode_lama, kode_baru, berlaku } = change;
  if (jenis === "berganti_nama") return undefined;
  const birth = began.get(kode_baru);
  if (kode_lama !== "" && ended.get(kode_lama) !== change)
    return `kode lama ${kode_lama} tercatat dua kali`;
  if (birth && jenis === "digabung" && birth.berlaku > berlaku)
    return `digabung ke ${kode_baru}, padahal kode itu baru berlaku sejak ${formatDate(birth.berlaku)}`;
  if (birth && jenis !== "digabung" && isAnother(birth, change))
    return `kode baru ${kode_baru} sudah berlaku sejak ${formatDate(birth.berlaku)}; bila wilayah lamanya bergabung ke situ, jenisnya digabung`;
  const [start, end] = [began.get(kode_lama)?.berlaku, ended.get(kode_baru)?.berlaku];
  if (kode_lama !== "" && start !== undefined && start >= berlaku)
    return `kode lama ${kode_lama} baru berlaku sejak ${formatDate(start)}`;
  return end !== undefined && end <= berlaku
    ? `kode baru ${kode_baru} sudah tidak berlaku sejak ${formatDate(end)}`
    : undefined;
}

/** Two regions that become one new region on one day are no contradiction. */
function isAnother(birth: Perubahan, change: Perubahan): boolean {
  return birth !== change && (birth.berlaku !== change.berlaku || birth.jenis !== change.jenis);
}
