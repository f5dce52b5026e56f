import type { Contestant } from "./contestants/contestant.ts";
import type { Operation, Variables } from "./operations/operation.ts";

/** How long and how often is measured. */
export interface Effort {
  /** Slices of each contestant, taken in turn. */
  readonly rounds: number;
  /** About how many milliseconds one slice takes. */
  readonly slice: number;
  /** Questions before anything counts, and the milliseconds that they may take. */
  readonly warmUp: { readonly questions: number; readonly milliseconds: number };
}

export interface Speed {
  /** Milliseconds of an answer to one who asks alone. */
  readonly p50: number;
  readonly p95: number;
  /** Answers a second to sixteen who ask at once. */
  readonly perSecond: number;
}

const fewest = 12;
const crowd = 16;

/** Measures the contestants in turn, the turn reversed each round, so that a slow moment of the machine meets all alike. */
export async function measure(
  contestants: readonly Contestant[],
  operation: Operation,
  cases: readonly Variables[],
  effort: Effort,
): Promise<ReadonlyMap<Contestant, Speed>> {
  const runners: Runner[] = [];
  for (const contestant of contestants) runners.push(await Runner.warmUp(contestant, operation, cases, effort));
  for (let round = 0; round < effort.rounds; round += 1) {
    const turn = round % 2 === 0 ? runners : runners.toReversed();
    for (const runner of turn) await runner.runAlone();
    for (const runner of turn) await runner.runInCrowd();
  }
  return new Map(runners.map((runner) => [runner.contestant, runner.speed()]));
}

class Runner {
  readonly contestant: Contestant;
  readonly #ask: (questions: number, atOnce: number) => ReturnType<Contestant["load"]>;
  /** Milliseconds of one answer, roughly; alone and in a crowd. */
  readonly #pace: { readonly alone: number; readonly crowd: number };
  readonly #slice: number;
  readonly #times: number[] = [];
  readonly #crowd = { answers: 0, milliseconds: 0 };

  private constructor(
    contestant: Contestant,
    ask: (questions: number, atOnce: number) => ReturnType<Contestant["load"]>,
    pace: { readonly alone: number; readonly crowd: number },
    slice: number,
  ) {
    this.contestant = contestant;
    this.#ask = ask;
    this.#pace = pace;
    this.#slice = slice;
  }

  static async warmUp(
    contestant: Contestant,
    operation: Operation,
    cases: readonly Variables[],
    { warmUp, slice }: Effort,
  ): Promise<Runner> {
    const ask = (questions: number, atOnce: number): ReturnType<Contestant["load"]> =>
      contestant.load(operation, cases, { questions, atOnce });
    const started = performance.now();
    let [asked, crowdPace] = [0, 0];
    while (asked < warmUp.questions && performance.now() - started < warmUp.milliseconds) {
      const { times, duration } = await ask(crowd * 2, crowd);
      asked += times.length;
      crowdPace = duration / times.length;
    }
    const { times, duration } = await ask(fewest, 1);
    return new Runner(contestant, ask, { alone: duration / times.length, crowd: crowdPace }, slice);
  }

  async runAlone(): Promise<void> {
    const { times } = await this.#ask(Math.max(fewest, Math.round(this.#slice / this.#pace.alone)), 1);
    this.#times.push(...times);
  }

  async runInCrowd(): Promise<void> {
    const { times, duration } = await this.#ask(Math.max(crowd * 2, Math.round(this.#slice / this.#pace.crowd)), crowd);
    this.#crowd.answers += times.length;
    this.#crowd.milliseconds += duration;
  }

  speed(): Speed {
    const sorted = this.#times.toSorted((left, right) => left - right);
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
    return { p50: at(0.5), p95: at(0.95), perSecond: (this.#crowd.answers * 1000) / this.#crowd.milliseconds };
  }
}
