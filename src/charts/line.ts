/** First and last of the points that are known: what a line is labelled with. */
export function endsOf<Point>(points: readonly (Point | null)[]): readonly Point[] {
  const known = points.filter((point) => point !== null);
  return known.length > 1 ? [...known.slice(0, 1), ...known.slice(-1)] : known;
}

/** Positions of the labels at an axis: the last, and before it every so many that at most `most` stand there. */
export function ticksOf(count: number, most: number): readonly number[] {
  const every = Math.ceil(count / most);
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) => (count - 1 - index) % every === 0,
  );
}
