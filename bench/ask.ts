import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";

const tooManyRequests = 429;
const answerShape = z.object({ data: z.unknown(), errors: z.unknown().optional() });

export interface Asked<Data> {
  readonly data: Data;
  readonly headers: Headers;
  /** From the question to the end of its answer. */
  readonly milliseconds: number;
}

/** Puts a question to a server; waits as it is told where the allowance is spent, and times the question it answers. */
export async function ask<Data>(
  address: string,
  query: string,
  variables: object,
  shape: z.ZodType<Data>,
): Promise<Asked<Data>> {
  const started = performance.now();
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const body: unknown = await response.json();
  const milliseconds = performance.now() - started;
  const { headers, status } = response;
  if (status === tooManyRequests) {
    await delay(Number(headers.get("retry-after") ?? 1) * 1_000);
    return ask(address, query, variables, shape);
  }
  const { data, errors } = answerShape.parse(body);
  if (errors !== undefined) throw new Error(`${address} answered ${JSON.stringify(errors).slice(0, 300)}`);
  return { data: shape.parse(data), headers, milliseconds };
}
