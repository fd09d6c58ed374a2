/** Sums of money that would show what one person paid, if only a few paid. */
export const PAID_IN = ["simpanan_pokok", "simpanan_wajib"] as const;

/** So many people are no longer few. */
const FEW = 5;

export function isFew(people: unknown): people is number {
  return typeof people === "number" && people > 0 && people < FEW;
}

/** Whether 1 to 4 people paid, as far as payers or members tell. */
export function hasFewPayers(payers: unknown, members: unknown): boolean {
  return payers === "<5" || isFew(payers) || isFew(members);
}

/** Three members and 250 payers: one of the two is a slip, and nobody knows which. */
export function contradictPayers(payers: unknown, members: unknown): boolean {
  return typeof payers === "number" && typeof members === "number" && payers > members;
}
