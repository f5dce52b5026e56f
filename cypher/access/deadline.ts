/**
 * The end of a wait: its time is up or the caller went away. The driver does not always settle after an abort
 * (a connection dropped in silence hangs for ever), so whoever waits races against `reached`.
 */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #caller: AbortSignal | undefined;
  readonly #onCallerGone = (): void => this.#controller.abort(this.#caller?.reason);
  /** Never resolves; rejects when the deadline is reached. */
  readonly reached: Promise<never>;

  constructor(milliseconds: number, caller: AbortSignal | undefined) {
    this.#caller = caller;
    this.#timer = setTimeout(() => {
      this.#controller.abort(new DOMException(`no answer within ${milliseconds} ms`, "TimeoutError"));
    }, milliseconds);
    this.reached = new Promise((_, reject) => {
      this.signal.addEventListener("abort", () => reject(this.signal.reason), { once: true });
    });
    this.reached.catch(() => undefined); // whoever races has its own copy of the rejection
    if (caller?.aborted === true) this.#onCallerGone();
    else caller?.addEventListener("abort", this.#onCallerGone, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Its time is up; a caller who went away does not count. */
  get isOver(): boolean {
    const { aborted, reason } = this.signal;
    return aborted && reason instanceof Error && reason.name === "TimeoutError";
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener("abort", this.#onCallerGone);
  }
}
