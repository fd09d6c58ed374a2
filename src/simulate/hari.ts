const DAY = 86_400_000;

/** The ISO date so many days later: ("2025-05-31", 1) → "2025-06-01". */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + Math.round(days) * DAY).toISOString().slice(0, 10);
}

/** Whole days from one ISO date to another; negative if `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** True if the day is known and has come. */
export function hasCome(day: string | null, date: string): day is string {
  return day !== null && day <= date;
}
