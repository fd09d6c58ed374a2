/** Answers a question that was asked before with what was answered then. */
export type Memo<Question, Answer> = (question: Question, answer: () => Answer) => Answer;

const forgetting: (() => void)[] = [];

/** Remembers so many answers; before one more, all are forgotten. For what few cells of many differ in. */
export function remembering<Question, Answer>(most: number): Memo<Question, Answer> {
  const known = new Map<Question, Answer>();
  onForget(() => known.clear());
  return (question, answer) => {
    const before = known.get(question);
    if (before !== undefined || known.has(question)) return before as Answer;
    if (known.size >= most) known.clear();
    const now = answer();
    known.set(question, now);
    return now;
  };
}

/** Remembers an answer as long as somebody holds the object that it is about. */
export function rememberingOf<Question extends object, Answer extends object>(): Memo<
  Question,
  Answer
> {
  let known = new WeakMap<Question, Answer>();
  onForget(() => (known = new WeakMap()));
  return (question, answer) => {
    const now = known.get(question) ?? answer();
    known.set(question, now);
    return now;
  };
}

/** For memories of another kind. */
export function onForget(forget: () => void): void {
  forgetting.push(forget);
}

/** As if nothing had been asked yet: a proof that breaks the code asks again. */
export function forgetAll(): void {
  for (const forget of forgetting) forget();
}
