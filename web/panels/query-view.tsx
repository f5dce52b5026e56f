import type { JSX } from "preact";
import { t } from "../text/messages.ts";
import { CopyButton } from "./copy-button.tsx";
import "./query-view.css";
import { Mixed } from "./words.tsx";

export type QueryValue =
  | string
  | number
  | boolean
  | null
  | readonly QueryValue[]
  | { readonly [name: string]: QueryValue };
type Variables = Readonly<Record<string, QueryValue>>;

interface QueryViewProps {
  readonly document: { toString(): string };
  readonly variables: Variables;
  /** Names of what holds values of closed lists, which stand without quotes in a question. */
  readonly closed?: readonly string[];
}

/** The question behind what is shown, to be taken along: its text, its variables, and a way to run it. */
export function QueryView({ document, variables, closed = [] }: QueryViewProps): JSX.Element {
  const words = t().query;
  const query = tidy(document.toString());
  const values = JSON.stringify(variables, null, 2);
  return (
    <details class="query-view">
      <summary>{words.view(/\bquery (\w+)/.exec(query)?.[1] ?? "")}</summary>
      <pre tabIndex={0} role="region" aria-label={words.text}>
        <code>{query}</code>
      </pre>
      <p class="soft small">{words.variables}</p>
      <pre tabIndex={0} role="region" aria-label={words.variables}>
        <code>
          <Mixed text={values} />
        </code>
      </pre>
      <p class="query-actions">
        <CopyButton text={`${query}\n\n# ${values.replaceAll("\n", "\n# ")}\n`} label={words.copy} />
        <a
          href={`/graphiql?query=${encodeURIComponent(withValues(query, variables, closed))}`}
          target="_blank"
          rel="noopener"
        >
          {words.open}
        </a>
      </p>
    </details>
  );
}

/** As the operation was written: its parts come indented by how they were put together. */
function tidy(text: string): string {
  return text
    .trim()
    .replaceAll(/^ {4}(?=query |fragment )/gm, "")
    .replaceAll(/\}\n(?=fragment )/g, "}\n\n");
}

/** The console takes a text alone, so the values become the defaults of their variables. */
export function withValues(query: string, variables: Variables, closed: readonly string[] = []): string {
  return Object.entries(variables).reduce(
    (text, [name, value]) =>
      text.replace(
        new RegExp(`(\\$${name}: [\\w!\\[\\]]+)`),
        (variable) => `${variable} = ${literalOf(value, closed.includes(name), closed)}`,
      ),
    query,
  );
}

/** A value as GraphQL writes it: names of fields bear no quotes. */
function literalOf(value: QueryValue, isClosed: boolean, closed: readonly string[]): string {
  if (typeof value === "string") return isClosed ? value : JSON.stringify(value);
  if (value === null || typeof value !== "object") return String(value);
  if (isList(value)) return `[${value.map((one) => literalOf(one, isClosed, closed)).join(", ")}]`;
  const fields = Object.entries(value).map(
    ([name, one]) => `${name}: ${literalOf(one, closed.includes(name), closed)}`,
  );
  return `{${fields.join(", ")}}`;
}

function isList(value: QueryValue): value is readonly QueryValue[] {
  return Array.isArray(value);
}
