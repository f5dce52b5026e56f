import { findDataState, listStatements, type Graph } from "@alliance-atlas/cypher";
import { listThingsAfter, listThingsById, listTiesOf } from "@alliance-atlas/cypher/export";
import { nameProperty, statisticProperty, valueNames } from "@alliance-atlas/cypher/model";
import { z } from "zod";
import { userError } from "../errors.ts";
import { ownShape } from "../entity/node-view.ts";
import { readTieFact, readValueFact, type ExportFact, type ExportThing } from "./records.ts";
import type { SelectedIds } from "./resolve-selection.ts";

/** A piece of an export, small enough to hold. */
export interface Chunk {
  readonly things: readonly ExportThing[];
  readonly facts: readonly ExportFact[];
}

/** Which facts are wanted beside the things. */
export interface Wanted {
  readonly values?: boolean;
  readonly ties?: boolean;
}

/** Things read at once, and ties of them: a hub's ties come in several chunks. */
const pageSize = 100;
const tiePageSize = 1_000;
const properties = [...valueNames, nameProperty, statisticProperty];
/** A page waits longer than a question may: nobody looks at a screen for it. */
const pageTimeout = 60_000;
const textId = z.object({ subject: z.string() });

/** Reads the things of a selection in the order of ids, each page with its facts; as often as a format needs. */
export class ExportSource {
  readonly #graph: Graph;
  readonly #selected: SelectedIds | undefined;
  readonly #signal: AbortSignal;
  readonly dataVersion: string;

  constructor(graph: Graph, selected: SelectedIds | undefined, dataVersion: string, signal: AbortSignal) {
    this.#graph = graph;
    this.#selected = selected;
    this.#signal = signal;
    this.dataVersion = dataVersion;
  }

  async *chunks(wanted: Wanted = {}): AsyncGenerator<Chunk> {
    for await (const things of this.#pages()) {
      const ids = things.map(({ id }) => id).filter((id) => this.#isChosen(id));
      const values = wanted.values === true && ids.length > 0 ? await this.#values(ids, things) : [];
      yield { things, facts: values };
      if (wanted.ties !== true || ids.length === 0) continue;
      yield* this.#ties(ids, false);
      if (this.#selected?.ties === "all") yield* this.#ties(ids, true);
    }
    await this.#checkVersion();
  }

  async *#pages(): AsyncGenerator<readonly ExportThing[]> {
    const options = { signal: this.#signal, timeout: pageTimeout };
    if (this.#selected !== undefined) {
      const { things } = this.#selected;
      for (let start = 0; start < things.length; start += pageSize) {
        yield readThings(
          await this.#graph.run(listThingsById, { ids: things.slice(start, start + pageSize) }, options),
        );
      }
      return;
    }
    let after = "";
    for (;;) {
      const page = readThings(await this.#graph.run(listThingsAfter, { after, limit: pageSize }, options));
      if (page.length > 0) yield page;
      if (page.length < pageSize) return;
      after = page.at(-1)?.id ?? after;
    }
  }

  async #values(ids: readonly string[], things: readonly ExportThing[]): Promise<readonly ExportFact[]> {
    const byId = new Map(things.map((thing) => [thing.id, thing]));
    const parameters = { subjects: [...ids], properties };
    const rows = await this.#graph.run(listStatements, parameters, { signal: this.#signal, timeout: pageTimeout });
    return rows.map(({ statement }) => {
      const subject = byId.get(textId.parse(statement).subject);
      if (subject === undefined) throw new Error("A value came of a thing that was not asked for");
      return readValueFact(statement, subject);
    });
  }

  /** What the things hold; or, inward, what is held of them by things that hold it nowhere else in this export. */
  async *#ties(ids: readonly string[], isInward: boolean): AsyncGenerator<Chunk> {
    let after = "";
    for (;;) {
      const parameters = { ids: [...ids], isInward, after, limit: tiePageSize };
      const rows = await this.#graph.run(listTiesOf, parameters, { signal: this.#signal, timeout: pageTimeout });
      const read = rows.map(readTieFact);
      const facts = read.filter(({ subject, object }) =>
        isInward ? !this.#isChosen(subject.id) : this.#holdsEnd(object?.id),
      );
      if (facts.length > 0) yield { things: [], facts };
      if (rows.length < tiePageSize) return;
      after = read.at(-1)?.factId ?? after;
    }
  }

  #isChosen(id: string): boolean {
    return this.#selected === undefined || this.#selected.chosen.has(id);
  }

  /** With ties among the chosen alone, a tie that leads out of them is none of this export. */
  #holdsEnd(id: string | undefined): boolean {
    return id !== undefined && (this.#selected?.ties === "all" || this.#isChosen(id));
  }

  /** Pages read of two states of the data would fit together nowhere. */
  async #checkVersion(): Promise<void> {
    if ((await readDataVersion(this.#graph, this.#signal)) === this.dataVersion) return;
    throw userError("SERVICE_UNAVAILABLE", "The data changed while they were read", "Ask again");
  }
}

function readThings(rows: readonly { readonly thing: unknown }[]): readonly ExportThing[] {
  return rows.map(({ thing }) => ownShape.parse(thing));
}

export async function readDataVersion(graph: Graph, signal: AbortSignal): Promise<string> {
  const [state] = await graph.run(findDataState, {}, { signal });
  return state?.dataVersion ?? "";
}
