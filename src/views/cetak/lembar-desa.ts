import { desaView, type DesaView } from "../desa.ts";
import { identitasOf, type CetakInput, type Identitas } from "./identitas.ts";

/** What the sheet of a desa says. */
export interface LembarDesaView extends Pick<DesaView, "kalimat"> {
  readonly identitas: Identitas;
}

/** What was known of a desa with an edition, for two pages of paper. */
export function lembarDesaView(input: CetakInput): LembarDesaView {
  const { kalimat } = desaView(input.folder.index, input.cetakan.kode);
  return { identitas: identitasOf(input), kalimat };
}
