import { z } from "zod";
import { parseSuggestionId } from "../pipeline/suggestion-id.ts";
import { heading, paragraph, type Block } from "./blocks.ts";
import { briefAnswer, briefQuestion, type BriefAnswer } from "./brief-question.ts";
import { briefWords, type BriefLanguage } from "./brief-words.ts";
import { readConditions } from "./brief-conditions.ts";
import { composeBrief } from "./compose-brief.ts";
import { htmlHeaders, writeHtml } from "./write-html.ts";
import { markdownHeaders, writeMarkdown } from "./write-markdown.ts";

/** Asks the API of this server, with all its limits. */
export type AskOwnApi = (query: string, variables: object) => Promise<unknown>;

export interface BriefRequest {
  /** What stands behind `/brief/` in the address, before any `?`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** `https://host`, so that the address on paper can be typed in and the one on a screen followed. */
  readonly origin: string;
  readonly day: string;
}

export interface BriefPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The brief of a suggestion as a page or as Markdown; an id that is none, or of nothing, is a page that says so. */
export async function makeBriefPage(ask: AskOwnApi, request: BriefRequest): Promise<BriefPage> {
  const language: BriefLanguage = request.query.get("lang") === "en" ? "en" : "zh";
  const isMarkdown = request.path.endsWith(".md");
  const write = (status: number, title: string, blocks: readonly Block[]): BriefPage =>
    isMarkdown
      ? { status, headers: markdownHeaders, body: writeMarkdown(blocks) }
      : { status, headers: htmlHeaders, body: writeHtml(title, blocks, language) };
  const words = briefWords[language];
  const refuse = (status: number, title: string, hint: string): BriefPage =>
    write(status, title, [heading(1, title), paragraph(hint)]);

  const ends = parseSuggestionId(decode(isMarkdown ? request.path.slice(0, -".md".length) : request.path));
  if (ends === undefined) return refuse(404, words.unknown, words.unknownHint);
  const { id } = ends;
  const conditions = readConditions(request.query, ends);
  if (conditions === undefined) return refuse(400, words.badConditions, words.badConditionsHint);
  const answer = readAnswer(await ask(briefQuestion, { id, ids: [id], ...conditions }));
  if (answer === undefined) return refuse(503, words.failed, words.failedHint);
  const [a, b] = answer.bodies;
  if (a == null || b == null) return refuse(404, words.unknown, words.unknownHint);
  const kept = new URLSearchParams({ ...Object.fromEntries(request.query), lang: language });
  const address = `${request.origin}/brief/${id}?${kept}`;
  const { title, blocks } = composeBrief([a, b], answer, { language, day: request.day, address, conditions });
  return write(200, title, blocks);
}

const resultShape = z.object({ data: z.unknown(), errors: z.array(z.unknown()).optional() });

/** Nothing where a part of the answer failed: half a brief would pass for a whole one. */
function readAnswer(result: unknown): BriefAnswer | undefined {
  const { data, errors } = resultShape.parse(result);
  return errors === undefined ? briefAnswer.parse(data) : undefined;
}

/** An address may write + and : as they are or encoded. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "";
  }
}
