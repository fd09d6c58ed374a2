import { PAPAN } from "../base/papan.ts";
import { formatDataDate, formatDate, formatList } from "../base/format.ts";
import type { CellLink, CellLook, WriteTable } from "../workbook/write.ts";
import { cellAddress } from "../workbook/cells.ts";
import { desaOn } from "../wilayah/lineage.ts";
import { getField, getSheetSpec, SHEET_SPECS } from "./fields.ts";
import { fileNameOf } from "./file-name.ts";
import { FLAG_SHEETS } from "./flag-sheets.ts";
import { TEMPLATE_VERSION, type TemplateContent } from "./template-content.ts";

/** The sheet Petunjuk: what the workbook is for, how it is filled in, what its colours mean. */
export function guideTable(content: TemplateContent): WriteTable {
  const lines = [
    ...opening(content),
    section("Langkah"),
    ...steps(content).map((text, index) => line(String(index + 1), text, "number")),
    section("Arti warna dan isian"),
    ...legend(content),
    section("Cara menulis"),
    ...MANNERS.map(([label, text]) => line(label, text)),
    section("Jangan pernah ditulis"),
    ...NEVER.map(([label, text]) => line(label, text)),
    section("Kelompok kolom di lembar Koperasi"),
    ...groups(),
    section("Lembar"),
    ...sheets(),
    section("Bantuan"),
    ...help(content),
  ].flat();
  return {
    name: "Petunjuk",
    columns: [
      { heading: "Koperasi Desa/Kelurahan Merah Putih", kind: "text", width: 30, locked: true },
      { heading: "", kind: "text", width: 100, locked: true },
    ],
    rows: lines.map(({ cells }) => cells),
    looks: new Map<string, CellLook>([["A1", "title"], ...lines.flatMap(looksOf)]),
    links: new Map(lines.flatMap(linksOf)),
    spareRows: 0,
    page: true,
    landscape: false,
  };
}

interface Line {
  readonly cells: readonly [label: string | null, text: string | null];
  readonly looks?: readonly CellLook[];
  readonly link?: CellLink;
}

function line(label: string | null, text: string | null, look: CellLook = "strong"): Line {
  return { cells: [label, text], looks: [look, "text"] };
}

/** A blank line, then a title over both columns. */
function section(title: string): Line[] {
  return [{ cells: [null, null] }, { cells: [title, null], looks: ["section", "section"] }];
}

function looksOf({ looks }: Line, index: number): [string, CellLook][] {
  return (looks ?? []).map((look, column) => [cellAddress(index + 2, column), look]);
}

function linksOf({ link }: Line, index: number): [string, CellLink][] {
  return link === undefined ? [] : [[cellAddress(index + 2, 0), link]];
}

function opening({ meta, registry, notice, bawaan }: TemplateContent): Line[] {
  const per = formatDataDate(meta.tanggal_data, meta.ketelitian_tanggal);
  const about = `${registry.namaOf(meta.kabupaten)} (${meta.kabupaten}), keadaan per ${per}`;
  return [
    { cells: [about, null], looks: ["subtitle"] },
    { cells: [null, null] },
    ...(notice === undefined ? [] : [line(null, notice, "notice")]),
    ...(meta.jenis_perubahan === null
      ? []
      : [
          line(
            "Perbaikan",
            `Buku kerja ini memperbaiki laporan per ${per}. Alasannya: ${meta.alasan_perubahan ?? ""}`,
          ),
        ]),
    line(
      "Untuk apa",
      `Dari buku kerja ini dibuat halaman tiap desa, kecamatan, dan kabupaten di ${PAPAN.nama}, beserta bagan dan PDF-nya. Lembar Petunjuk ini sendiri tidak dibaca.`,
    ),
    ...(bawaan === undefined
      ? []
      : [
          line(
            "Sudah terisi",
            `Isian abu-abu miring diambil dari laporan per ${formatDate(bawaan)}. Biarkan bila masih benar, timpa bila sudah berubah, hapus bila tidak diketahui lagi.`,
          ),
        ]),
  ];
}

function steps({ meta, registry, tautan, perubahan_ke = 0 }: TemplateContent): string[] {
  const folder = registry.isFictional(meta.kabupaten) ? "data/contoh/koperasi" : "data/koperasi";
  const where =
    tautan === undefined
      ? `ke folder ${folder}/${meta.kabupaten}, lewat tautan Unggah buku kerja di halaman kabupaten`
      : `di ${tautan.unggah}`;
  const asked = formatList(
    Object.keys(FLAG_SHEETS).map((key) => getField("koperasi", key).heading),
  );
  return [
    "Buka lembar Koperasi. Satu baris untuk satu desa atau kelurahan; kode, kecamatan, dan namanya sudah terisi.",
    "Isi yang Anda ketahui, kosongkan yang belum dilaporkan. Klik sebuah sel: penjelasannya muncul. Arahkan penunjuk ke judul kolom: ada contohnya.",
    `Untuk ${asked}: pilih Ada atau Belum di lembar Koperasi. Bila Ada, tulis satu baris per butir di lembarnya; desanya dipilih dari daftar.`,
    "Kabupaten sudah mengumumkan jumlahnya sendiri? Tulis di lembar Ringkasan persis seperti diumumkan, walaupun lain dari jumlah barisnya.",
    `Simpan sebagai Buku Kerja Excel (.xlsx) bernama ${fileNameOf({ tanggal_data: meta.tanggal_data, perubahan_ke })}. Jangan ganti nama lembar atau judul kolom.`,
    `Periksa dulu di halaman Periksa di situs ${PAPAN.nama} (/periksa/): seret berkasnya ke sana. Berkas tetap di komputer Anda; sel yang keliru disebut satu per satu.`,
    `Unggah ${where}. Pemeriksaan berjalan sendiri; bila ada yang perlu dibetulkan, selnya ditunjukkan.`,
  ];
}

function legend({ bawaan, meta, registry }: TemplateContent): Line[] {
  const [kode = meta.kabupaten] = desaOn(registry, meta.kabupaten, meta.tanggal_data);
  const masked = SHEET_SPECS.flatMap(({ fields }) => fields).filter(
    ({ kind }) => kind === "masked",
  );
  const maskedNames = formatList([...new Set(masked.map(({ title }) => title))]);
  return [
    line(kode, "Terkunci: sudah terisi dari daftar wilayah.", "locked"),
    line(null, "Wajib diisi pada baris yang dipakai.", "required"),
    ...(bawaan === undefined
      ? []
      : [
          line("120", "Dari laporan yang lalu. Warnanya tetap walaupun isinya diganti.", "carried"),
        ]),
    line(
      null,
      "Kosong: belum dilaporkan, atau Anda tidak tahu. Tidak pernah dibaca sebagai nol.",
      "sample",
    ),
    line("0", "Sudah diperiksa; jumlahnya memang nol.", "sample"),
    line(
      "Belum",
      "Sudah diperiksa; hal itu memang belum ada. Ini jawaban, bukan kosong.",
      "sample",
    ),
    line("<5", `Yang membayar hanya 1 sampai 4 orang. Hanya untuk ${maskedNames}.`, "sample"),
  ];
}

const MANNERS = [
  [
    "Tanggal",
    "2025-05-25 atau 25/05/2025. Sel menampilkan nama bulannya: periksa hari dan bulan tidak tertukar.",
  ],
  ["Rupiah dan jumlah", "Angkanya saja: 1250000. Tanpa Rp, titik, koma, orang, atau unit."],
  [
    "Koperasi kedua di satu desa",
    "Baris baru di bawah daftar desa: kode, kecamatan, dan nama yang sama, Koperasi ke- = 2.",
  ],
  [
    "Koperasi bersama",
    "Desa yang bergabung dengan koperasi tetangga mengisi Koperasi Bersama dengan kode desa tuan rumah, lalu mengosongkan kolom lainnya kecuali potensi, koperasi lama, dan BUMDes desanya.",
  ],
] as const;

const NEVER = [
  [
    "Nama orang",
    "Pengurus, pengawas, anggota, pendamping, notaris, atau siapa pun. Nama kantor dan jabatan boleh.",
  ],
  [
    "Nomor pribadi",
    "NIK, KK, telepon, rekening, NPWP, NIB. Untuk dokumen koperasi cukup Sudah, Proses, atau Belum.",
  ],
  [
    "Alamat dan simpanan orang",
    "Alamat rumah, surel, simpanan per orang, daftar anggota. Isi buku kerja ini dibaca siapa saja dan tersimpan selamanya.",
  ],
] as const;

function groups(): Line[] {
  const { sheet, fields } = getSheetSpec("koperasi");
  const titles = [...new Set(fields.map(({ group }) => group))].filter(
    (group) => group !== undefined,
  );
  return titles.map((title, index) => {
    const first = fields.findIndex(({ group }) => group === title);
    const last = fields.findLast(({ group }) => group === title);
    return {
      cells: [title, `${fields[first]?.heading} sampai ${last?.heading}`],
      looks: [`group-${index}`, "text"],
      link: { target: `#'${sheet}'!${cellAddress(1, first)}` },
    };
  });
}

function sheets(): Line[] {
  return SHEET_SPECS.filter(({ hidden }) => !hidden).map(({ sheet, description }) => ({
    cells: [sheet, description],
    looks: ["strong", "text"],
    link: { target: `#'${sheet}'!A2` },
  }));
}

function help({ meta, tautan }: TemplateContent): Line[] {
  return [
    ...(meta.penyusun === null ? [] : [line("Penyusun", meta.penyusun)]),
    line(
      "Mengumpulkan di desa",
      "Halaman Templat di situs (/templat/) membuat formulir cetak per kecamatan, dengan pertanyaan yang sama.",
    ),
    line("Panduan lengkap", tautan?.panduan ?? `data/README.md di repositori ${PAPAN.nama}`),
    line("Bertanya", tautan?.kekeliruan ?? `halaman Issues repositori ${PAPAN.nama}`),
    line("Templat", `versi ${TEMPLATE_VERSION}`),
  ];
}
