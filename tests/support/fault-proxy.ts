import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/** How the network between two programs behaves. */
export type Fault =
  /** As it should. */
  | "pass"
  /** Every piece comes late. */
  | "slow"
  /** Packets vanish; connections stay open, and nobody is told. */
  | "drop"
  /** Connections are cut, and new ones too. */
  | "reset"
  /** Nobody listens. */
  | "refuse";

const lateness = 100;

/** A network with faults at will: passes TCP on to an address, or not. */
export class FaultProxy {
  readonly #target: { readonly host: string; readonly port: number };
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #fault: Fault = "pass";
  #port = 0;

  constructor(host: string, port: number) {
    this.#target = { host, port };
    this.#server = createServer((client) => this.#join(client));
  }

  /** Where it listens; the same place after a refusal. */
  async listen(): Promise<number> {
    await new Promise<void>((resolve) => {
      this.#server.listen(this.#port, "127.0.0.1", resolve);
    });
    this.#port = (this.#server.address() as AddressInfo).port; // listens on a port, not on a pipe
    return this.#port;
  }

  async set(fault: Fault): Promise<void> {
    if (this.#fault === "refuse") await this.listen();
    this.#fault = fault;
    if (fault === "reset" || fault === "refuse") for (const socket of this.#sockets) socket.resetAndDestroy();
    if (fault === "refuse") await this.#stopListening();
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    if (this.#fault !== "refuse") await this.#stopListening();
  }

  #stopListening(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
    });
  }

  #join(client: Socket): void {
    if (this.#fault === "reset") return void client.resetAndDestroy();
    const server = connect(this.#target);
    this.#pass(client, server);
    this.#pass(server, client);
  }

  #pass(from: Socket, to: Socket): void {
    this.#sockets.add(from);
    from.on("error", () => undefined);
    from.on("close", () => {
      this.#sockets.delete(from);
      to.destroy();
    });
    from.on("data", (piece) => void this.#hand(piece, to));
  }

  /** What was dropped stays lost, also when the network is well again: the connection is dead, as after a failed router. */
  readonly #dead = new WeakSet<Socket>();
  async #hand(piece: Buffer, to: Socket): Promise<void> {
    if (this.#fault === "drop") this.#dead.add(to);
    if (this.#dead.has(to)) return;
    if (this.#fault === "slow") await delay(lateness);
    to.write(piece);
  }
}
