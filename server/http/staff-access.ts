import { getOperationAST, OperationTypeNode } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../context.ts";
import { userError } from "../errors.ts";
import type { StaffCheck } from "../access/staff-token.ts";
import { readBearer } from "../access/token.ts";

const hint =
  "Send Authorization: Bearer <staff token>; `pnpm start` prints it once, `pnpm staff:token` makes a new one";

/** Every mutation needs the staff token, whichever it is: one that is added later can't forget to ask. */
export function useStaffAccess(isStaff: StaffCheck): Plugin<{ request: Request } & Context> {
  return {
    async onExecute({ args: { document, operationName, contextValue } }) {
      if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.MUTATION) return;
      const token = readBearer(contextValue.request.headers.get("authorization"));
      if (token === undefined) throw userError("UNAUTHENTICATED", "Writing needs the staff token", hint);
      if (!(await isStaff(token))) throw userError("UNAUTHENTICATED", "The staff token is not the current one", hint);
    },
  };
}
