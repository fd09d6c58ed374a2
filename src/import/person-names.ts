/** What people put before a name; the short ones only with their full stop. */
const ADDRESS =
  "(?:pak|bapak|bpk|ibu|bu|sdr|sdri|saudara|saudari|mas|mbak|mba|kang|gus|kiai|kyai|ustad|ustadz|haji|drs|dra|atas nama)(?:\\.\\s*|\\s+)|(?:h|hj|dr|ir|prof|an|a\\.n|bp|tn|ny)\\.\\s*";

/** What comes between "Pak" and a name, or stands there instead of one. */
const OFFICES = new Set(
  `camat lurah kades kepala desa kelurahan dusun bupati wabup wakil walikota gubernur sekda sekdes sekcam sekretaris
  bendahara ketua pengurus pengawas anggota notaris kadis kabid kasi kasie kaur carik bayan modin rt rw bpd dinas babinsa
  bhabinkamtibmas pendamping asisten manajer pengelola koperasi kdkmp kdmp kkmp tani lpmd pkk penyuluh operator warga
  direktur pimpinan cabang staf bank bri bni bsi mandiri btn bpr pos notariat plt plh pj rumah tangga hamil menyusui
  kandung kota negara guru`.split(/\s+/),
);

/** Words that follow an office and are no name, also where everything is written in capitals. */
const PLAIN = new Set(
  `sudah sdh telah belum blm masih akan sedang menunggu tunggu tidak tdk dan atau di ke dari untuk yang siap minta
  meminta setuju tanda tangan ttd proses hadir cuti pensiun meninggal sakit baru lama kosong ganti diganti berganti
  pergantian mengundurkan diri setempat terpilih bersama dengan serta agar supaya perlu harus bisa dapat juga sebagai
  pada saat karena oleh selaku selatan utara barat timur tengah`.split(/\s+/),
);

const AFTER_ADDRESS = new RegExp(
  `(?<![\\p{L}\\p{N}])(${ADDRESS})((?:\\p{L}[\\p{L}'’]*[.\\s]*){1,5})`,
  "giu",
);

/** "pak budi" is a name in small letters too; "ibu hamil" is none. */
const MEN = /^(?:pak|bapak|bpk|sdr)/i;

/** Streets are named after people. */
const STREET = /(?<![\p{L}\p{N}])(?:jl|jln|jalan|gg|gang)[.\s][^,;]*/giu;

const TITLE =
  "S\\.\\s?(?:H|E|Pd|Sos|IP|T|Kom|P|Ag|Hut|KM|STP|Kep|Ak|Psi)|M\\.\\s?(?:H|M|Si|Pd|Kn|AP|T|Kom|Kes|Sc)|A\\.\\s?Md";
const BARE_TITLE = "SH|SE|ST|SP|SPd|SSos|SKom|SSTP|SIP|MH|MM|MSi|MPd|MKn|MAP";

/** "SITI RAHASIA, S.Pd", "Budi S.H.", "Budi, SE": a degree stands behind a name only. */
const DEGREE = new RegExp(
  `\\p{L}{2,}(?:(?:,\\s*|\\s+)(?:${TITLE})|,\\s*(?:${BARE_TITLE}))(?![\\p{L}\\p{N}])`,
  "u",
);

/**
 * Whether a text names a person, as far as its manner shows: "Pak Camat Budi", "H. Slamet", "Budi, S.H.".
 * A bare name is not recognised; "Bu Lurah" and "ibu rumah tangga" name nobody.
 */
export function namesPerson(text: string): boolean {
  const rest = text.replace(STREET, " ");
  if (DEGREE.test(rest)) return true;
  return [...rest.matchAll(AFTER_ADDRESS)].some(([, address = "", following = ""]) => {
    const words = following.split(/[.\s]+/).filter((word) => word !== "");
    const first = words.find((word) => !OFFICES.has(word.toLowerCase()));
    if (first === undefined || PLAIN.has(first.toLowerCase())) return false;
    return /^\p{Lu}/u.test(first) || (first === words[0] && MEN.test(address));
  });
}
