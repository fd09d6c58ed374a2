import { PAPAN } from "../base/papan.ts";
import { RUANG_NAMA } from "../views/cetak/berkas.ts";

/** What a document says of itself to programs. */
export interface Keterangan {
  readonly judul: string;
  /** Name of what it is about and of what data: the subject. */
  readonly uraian: string;
  readonly kode: string;
  /** Data date, YYYY-MM-DD: the only date a document has. */
  readonly tanggal: string;
  /** "k0" for the first report of that date, "k1" for its first correction; null for a province. */
  readonly versi: string | null;
  /** Data digest, 64 hex digits. */
  readonly sidik: string;
  readonly kertas: string;
  readonly bentuk: string;
  /** Address of the page with the newest data. */
  readonly alamat: string;
}

export const PENERBIT = PAPAN.nama;

/** The XMP packet (ISO 16684-1): title, language, date, PDF/UA-1, and of which data the document is. */
export function xmpPacket(keterangan: Keterangan): string {
  const { judul, uraian, tanggal, alamat, ...data } = keterangan;
  const papan = Object.entries({ edisi: tanggal, ...data })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<papan:${name}>${xml(String(value))}</papan:${name}>`);
  const date = `${tanggal}T00:00:00Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(judul)}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${xml(uraian)}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>${PENERBIT}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>id</rdf:li></rdf:Bag></dc:language>
<dc:source>${xml(alamat)}</dc:source>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:CreatorTool>${PENERBIT}</xmp:CreatorTool></rdf:Description>
<rdf:Description rdf:about="" xmlns:papan="${RUANG_NAMA}">${papan.join("")}</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

function xml(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cs}]/gu, " ");
  return clean.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
