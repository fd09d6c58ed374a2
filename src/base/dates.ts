const DAY = 86_400_000;

/** The ISO date so many days later: ("2025-05-31", 1) → "2025-06-01". */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + Math.round(days) * DAY).toISOString().slice(0, 10);
}

/** Whole days from one date to another, a month being its last day; negative if `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / DAY);
}

/** The same day so many months later, or that month's last: ("2025-08-31", 6) → "2026-02-28". */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  const last = endOfMonth(first);
  return `${last.slice(0, 8)}${String(Math.min(day, Number(last.slice(8)))).padStart(2, "0")}`;
}

/** The day of a date; of a month, which is all that is known of many, its last: "2025-09" → "2025-09-30". */
export function dayOf(date: string): string {
  return date.length === 7 ? endOfMonth(date) : date;
}

/** Order of dates of which some are months, oldest first. */
export function compareDates(left: string, right: string): number {
  const [one, other] = [dayOf(left), dayOf(right)];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** True if no day that `left` may mean is as late as one that `right` may mean: a month is any of its days. */
export function isSurelyBefore(left: string, right: string): boolean {
  return dayOf(left) < (right.length === 7 ? `${right}-01` : right);
}

/** Last day of the month of a date or a month: "2025-09" → "2025-09-30". */
export function endOfMonth(date: string): string {
  const [year = 0, month = 0] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
