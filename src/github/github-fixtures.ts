import type { Repository } from "./api.ts";

/** What GitHub was asked, as "GET /pulls?state=open" with the body that was sent. */
export interface Asked {
  readonly call: string;
  readonly body: unknown;
  readonly headers: Headers;
}

export interface FakeGithub {
  readonly repository: Repository;
  readonly asked: Asked[];
}

type Answer = unknown;

/** A GitHub of a few answers, by "METHOD /path" without the repository; any other call is a 404. */
export function fakeGithub(answers: Readonly<Record<string, Answer>>): FakeGithub {
  const asked: Asked[] = [];
  const fetch = (address: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const path = String(address).replace("https://api.example/repos/papan/papan", "");
    const call = `${init?.method ?? "GET"} ${path}`;
    const body = typeof init?.body === "string" ? (JSON.parse(init.body) as unknown) : undefined;
    asked.push({ call, body, headers: new Headers(init?.headers) });
    return Promise.resolve(
      call in answers ? toResponse(answers[call]) : new Response("", NOT_FOUND),
    );
  };
  const repository = { api: "https://api.example", name: "papan/papan", token: "rahasia", fetch };
  return { repository, asked };
}

const NOT_FOUND = { status: 404 };

function toResponse(answer: Answer): Response {
  if (answer instanceof Uint8Array) return new Response(new Uint8Array(answer));
  return answer === null ? new Response(null, { status: 204 }) : Response.json(answer);
}
