import { Graph, type CompiledRow, type CompiledStatement, type RunOptions } from "@alliance-atlas/cypher";
import { z } from "zod";
import type { Sent } from "../profile.ts";

const anyParameters = z.record(z.string(), z.unknown());
type RunStatement = Parameters<Graph["run"]>[0];

/** Remembers what it is asked, while it is told to. */
export class RecordingGraph extends Graph {
  isRecording = false;
  readonly sent: Sent[] = [];

  override async run<Input, Row>(
    statement: RunStatement & { readonly row: z.ZodType<Row>; readonly parameters: z.ZodType<unknown, Input> },
    parameters: Input,
    options?: RunOptions,
  ): Promise<readonly Row[]> {
    if (this.isRecording) this.sent.push(statement.text.queryFor(anyParameters.parse(parameters)));
    return super.run(statement, parameters, options);
  }

  override async ask(statement: CompiledStatement, options?: RunOptions): Promise<readonly CompiledRow[]> {
    if (this.isRecording) this.sent.push({ text: statement.text, parameters: statement.parameters });
    return super.ask(statement, options);
  }
}
