export { addDays, daysBetween } from "../base/dates.ts";

/** True if the day is known and has come. */
export function hasCome(day: string | null, date: string): day is string {
  return day !== null && day <= date;
}
