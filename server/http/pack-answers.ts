import type { Plugin } from "graphql-yoga";
import { encodingFor, packText } from "./send-packed.ts";

/** Smaller answers go in one packet as they are. */
const leastBytes = 1400;

/** Packs answers as the asker takes them: those of many things shrink to a tenth. */
export function usePackedAnswers(): Plugin {
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      response.headers.append("vary", "accept-encoding");
      if (Number(response.headers.get("content-length") ?? 0) < leastBytes) return;
      const encoding = encodingFor(request.headers.get("accept-encoding") ?? "");
      if (encoding === undefined) return;
      const packed = await packText(await response.text(), encoding);
      response.headers.set("content-encoding", encoding);
      response.headers.set("content-length", String(packed.byteLength));
      const { status, statusText, headers } = response;
      setResponse(new fetchAPI.Response(new Uint8Array(packed), { status, statusText, headers }));
    },
  };
}
