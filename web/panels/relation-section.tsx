import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { MoreTiesDocument, type RelationType } from "../api/generated/graphql.ts";
import type { Bilingual, Thing } from "../api/shapes.ts";
import { useAnswer } from "../api/use-answer.ts";
import type { Direction } from "../state/scene.ts";
import { formatNumber } from "../text/format.ts";
import { language, t } from "../text/messages.ts";
import { runOf } from "../text/name.ts";
import "./relation-section.css";
import { readOpened, writeOpened } from "./opened-relations.ts";
import { withQuery } from "./query-address.ts";
import { Answered } from "./states.tsx";
import { TieRow, type ProvenTie } from "./tie-row.tsx";
import { InLanguage } from "./words.tsx";

export interface TieEnd {
  readonly tie: ProvenTie;
  readonly node: Thing;
}

export interface RelationSectionProps {
  readonly thingId: string;
  readonly relation: RelationType;
  readonly direction: Direction;
  readonly text: Bilingual;
  readonly total: number;
  /** The first few, which came with the page. */
  readonly first: readonly TieEnd[];
}

const pageSize = 50;

/** Headings begin with a capital; the API gives them as they read within a sentence. */
export function headingOf(text: Bilingual, lang: "zh" | "en") {
  const run = runOf(text, lang);
  return { ...run, text: run.text.charAt(0).toUpperCase() + run.text.slice(1) };
}

/**
 * All ties of a thing by one relation: the first few at once, the rest in pages when asked for. How many pages stands in
 * the address, so that it works without a program and a link shows the same.
 */
export function RelationSection(props: RelationSectionProps): JSX.Element {
  const { relation, direction, text, total, first } = props;
  const { query, path } = useLocation();
  const heading = headingOf(text, language.value);
  const anchor = `${relation.toLowerCase()}-${direction.toLowerCase()}`;
  const opened = readOpened(query["all"]);
  const pages = opened.get(anchor) ?? 0;
  const shown = pages === 0 ? first.length : pages * pageSize;
  const more = writeOpened(new Map([...opened, [anchor, pages + 1]]));
  return (
    <section class="relation-section" aria-labelledby={anchor}>
      <h3 id={anchor}>
        <InLanguage run={heading} /> <span class="count">{formatNumber(total, language.value)}</span>
      </h3>
      {pages === 0 ? (
        <ul class="tie-list">
          {first.map(({ tie, node }) => (
            <TieRow key={tie.factId} tie={tie} other={node} relation={heading.text} />
          ))}
        </ul>
      ) : (
        <AllTies {...props} pages={pages} />
      )}
      {total > shown && (
        <a class="more-button" href={withQuery(path, query, { all: more })} rel="nofollow">
          {t().thing.showMore(Math.min(pages === 0 ? total : pageSize, total - shown))}
        </a>
      )}
    </section>
  );
}

/** Pages follow each other by cursor, so each page asks for the next. */
function AllTies({ pages, ...props }: RelationSectionProps & { readonly pages: number }): JSX.Element {
  return <TiePage {...props} pagesLeft={pages} after={null} />;
}

interface TiePageProps extends RelationSectionProps {
  readonly pagesLeft: number;
  readonly after: string | null;
}

function TiePage(props: TiePageProps): JSX.Element {
  const { thingId, relation, direction, text, pagesLeft, after } = props;
  const asked = useAnswer(MoreTiesDocument, { id: thingId, relation, direction, first: pageSize, after });
  return (
    <Answered asked={asked} part={({ node }) => node?.ties} lines={3}>
      {({ edges, pageInfo }) => (
        <>
          <ul class="tie-list">
            {edges.map(({ tie, node: other }) => (
              <TieRow key={tie.factId} tie={tie} other={other} relation={headingOf(text, language.value).text} />
            ))}
          </ul>
          {pagesLeft > 1 && pageInfo.hasNextPage && (
            <TiePage {...props} pagesLeft={pagesLeft - 1} after={pageInfo.endCursor} />
          )}
        </>
      )}
    </Answered>
  );
}
