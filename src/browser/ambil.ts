/** The network did not answer; a page says so and what to do. */
export class SumberError extends Error {}

export async function fetchJson(address: string): Promise<unknown> {
  return (await answerOf(address)).json();
}

/** A text file of the site. Throws a SumberError if the network does not answer. */
export async function fetchText(address: string): Promise<string> {
  return (await answerOf(address)).text();
}

async function answerOf(address: string): Promise<Response> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new SumberError(`no answer: ${address}`, { cause });
  });
  if (!response.ok) throw new SumberError(`${response.status}: ${address}`);
  return response;
}

/** Failures are forgotten: the next try may have a network. */
export function remembered(load: (address: string) => Promise<unknown>) {
  const known = new Map<string, Promise<unknown>>();
  return (address: string): Promise<unknown> => {
    const found = known.get(address) ?? load(address);
    known.set(address, found);
    found.catch(() => known.delete(address));
    return found;
  };
}
