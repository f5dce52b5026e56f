import type { IncomingMessage } from "node:http";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../context.ts";
import type { AddressOf } from "../rate-limit/client-address.ts";
import type { FindClient } from "../rate-limit/find-client.ts";
import { requestPrice } from "../rate-limit/query-cost.ts";
import { rateHeadersOf, refusalOf, secondsUntil } from "../rate-limit/describe-standing.ts";
import type { Client, RateLimiter, Standing } from "../rate-limit/rate-limiter.ts";
import type { TrustedDocuments } from "./trusted-documents.ts";

export interface RateLimitOptions {
  readonly limiter: RateLimiter;
  readonly findClient: FindClient;
  readonly addressOf: AddressOf;
  readonly documents: TrustedDocuments;
}

interface Account {
  readonly client: Client;
  readonly cost: number;
  readonly standing: Standing;
}

/** What yoga hands on beside a question: Node's own request; nothing where the product asks itself. */
export interface ServerContext {
  readonly req?: IncomingMessage;
}

/**
 * Charges a question to whoever asks: a fixed price before its text is read, the rest once its cost is known. The
 * pages' own questions are told by their documents and draw on an allowance of their own, whatever they cost.
 */
export function useRateLimit({
  limiter,
  findClient,
  addressOf,
  documents,
}: RateLimitOptions): Plugin<Context & { request: Request }, ServerContext> {
  const accounts = new WeakMap<Request, Account>();

  const charge = async (request: Request, client: Client, points: number, spent = 0): Promise<Account> => {
    const account = { client, cost: spent + points, standing: await limiter.charge(client, points) };
    accounts.set(request, account);
    if (account.standing.isRefused) throw refusalOf(account.standing, account.cost, limiter.allowances.key);
    return account;
  };

  return {
    async onParams({ request, params, context }) {
      if (context.req === undefined) return;
      const isOfPages = documents.find(params) !== undefined;
      const client: Client = isOfPages ? { tier: "pages", id: addressOf(context.req) } : await findClient(context.req);
      await charge(request, client, requestPrice);
    },

    async onExecute({ args: { contextValue }, extendContext }) {
      const { request, price } = contextValue;
      let account = accounts.get(request);
      if (account === undefined || price === undefined) return;
      if (account.client.tier !== "pages") {
        account = await charge(request, account.client, price.cost - requestPrice, requestPrice);
      }
      const { tier, limit, remaining, resetAt } = account.standing;
      extendContext({ rateLimit: { tier, limit, cost: account.cost, remaining, resetAt, nodeCount: price.nodeCount } });
    },

    onResponse({ request, response }) {
      const account = accounts.get(request);
      if (account === undefined) return;
      const headers = rateHeadersOf(account.standing, account.cost);
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
      const { isRefused, resetAt } = account.standing;
      if (isRefused) response.headers.set("retry-after", String(secondsUntil(resetAt)));
    },
  };
}
