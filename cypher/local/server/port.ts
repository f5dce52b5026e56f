import { connect, createServer } from "node:net";
import { once } from "node:events";

export const loopback = "127.0.0.1";

/** The usual port where it is free, else any free one. */
export async function choosePort(preferred: number): Promise<number> {
  // Some systems let a port be bound on loopback while another program holds it on all addresses.
  const isTaken = preferred !== 0 && (await answers(preferred));
  return (isTaken ? undefined : await bindable(preferred)) ?? (await bindable(0)) ?? 0;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect({ host: loopback, port, timeout: 2_000 });
  try {
    return await new Promise((resolve) => {
      socket.once("connect", () => resolve(true));
      socket.once("timeout", () => resolve(true));
      socket.once("error", () => resolve(false));
    });
  } finally {
    socket.destroy();
  }
}

async function bindable(port: number): Promise<number | undefined> {
  const server = createServer();
  try {
    server.listen({ host: loopback, port, exclusive: true });
    await once(server, "listening");
  } catch {
    return undefined;
  }
  const address = server.address();
  server.close();
  await once(server, "close");
  return address !== null && typeof address === "object" ? address.port : undefined;
}
