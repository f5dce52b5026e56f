import type { IncomingMessage } from "node:http";
import type { GraphQLError } from "graphql";
import { noKeys, type KeyLookup } from "../access/api-key.ts";
import { nobody, type StaffCheck } from "../access/staff-token.ts";
import { readBearer } from "../access/token.ts";
import { userError } from "../errors.ts";
import { makeAddressOf, type AddressOf } from "./client-address.ts";
import type { Client } from "./rate-limiter.ts";

export interface ClientSettings {
  readonly isStaff?: StaffCheck;
  readonly findKey?: KeyLookup;
  /** Without it no proxy is trusted. */
  readonly addressOf?: AddressOf;
}

export type FindClient = (request: IncomingMessage) => Promise<Client>;

const hint = "Send Authorization: Bearer <API key>, as `pnpm api:key` made it, or no such header at all";

/** Whose allowance a question draws on. A token that nobody gave out is refused rather than taken for none. */
export function makeFindClient({ isStaff = nobody, findKey = noKeys, addressOf }: ClientSettings): FindClient {
  const findAddress = addressOf ?? makeAddressOf([]);
  return async (request) => {
    const token = readBearer(request.headers.authorization);
    if (token === undefined && !bearsAnything(request)) return { tier: "anonymous", id: findAddress(request) };
    if (token === undefined) throw unknownToken();
    const key = await findKey(token);
    if (key !== undefined) return { tier: "key", id: key.id };
    if (await isStaff(token)) return { tier: "staff", id: "staff" };
    throw unknownToken();
  };
}

/** Also where no token that was ever given out is written so. */
function bearsAnything({ headers }: IncomingMessage): boolean {
  return /^Bearer\b/i.test(headers.authorization ?? "");
}

function unknownToken(): GraphQLError {
  return userError("UNAUTHENTICATED", "The token is no API key that holds, and not the staff token", hint);
}
