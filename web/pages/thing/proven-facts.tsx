import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { ProvenFactsDocument, type ProvenFactsQuery } from "../../api/generated/graphql.ts";
import { useAnswer, type Asked } from "../../api/use-answer.ts";
import { MoreLink } from "../../panels/more-link.tsx";
import { withQuery } from "../../panels/query-address.ts";
import { Answered } from "../../panels/states.tsx";
import { formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { readProvenChoice, writeProvenChoice, type ProvenChoice } from "./proven-choice.ts";
import { ProvenFactRows } from "./proven-fact-rows.tsx";
import "./proven-facts.css";
import { ProvenKinds } from "./proven-kinds.tsx";

type Proven = NonNullable<ProvenFactsQuery["provenFacts"]>;

/** With all their proofs still a quick page; a table of the sources carries thousands of facts. */
const pageSize = 30;

interface ProvenFactsProps {
  readonly sourceId: string;
}

/**
 * What rests on a source: how much of which kinds of things, and the facts themselves, thing by thing. The kind and where
 * the list begins stand in the address, so that it works without a program and a link shows the same.
 */
export function ProvenFacts({ sourceId }: ProvenFactsProps): JSX.Element {
  const { path, query } = useLocation();
  const choice = readProvenChoice(query);
  const asked = usePage(sourceId, choice);
  const link = (next: ProvenChoice): string => withQuery(path, query, writeProvenChoice(next));
  return (
    <section class="proven-facts" aria-labelledby="proves">
      <h2 id="proves">{t().thing.proves}</h2>
      <Answered asked={asked} part={({ provenFacts }) => provenFacts} lines={6}>
        {(first) => (
          <FirstPage key={JSON.stringify(choice)} sourceId={sourceId} choice={choice} first={first} link={link} />
        )}
      </Answered>
    </section>
  );
}

function usePage(source: string, { kind, after }: ProvenChoice): Asked<ProvenFactsQuery> {
  return useAnswer(ProvenFactsDocument, { source, kind, first: pageSize, after });
}

interface PageProps extends ProvenFactsProps {
  readonly choice: ProvenChoice;
  readonly link: (choice: ProvenChoice) => string;
}

function FirstPage({ first, ...props }: PageProps & { readonly first: Proven }): JSX.Element {
  const { choice, link } = props;
  const pages = useSignal(1);
  const words = t().thing;
  if (first.kinds.length === 0) return <p class="soft">{words.provesNothing}</p>;
  return (
    <>
      <p class="soft">{words.provesCount(totalsOf(first.kinds))}</p>
      <ProvenKinds kinds={first.kinds} chosen={choice.kind} link={(kind) => link({ kind, after: null })} />
      {choice.after !== null && (
        <p>
          <a href={link({ ...choice, after: null })}>{t().lists.fromStart}</a>
        </p>
      )}
      <Rows {...props} page={first} pagesLeft={pages.value} onMore={() => (pages.value += 1)} />
    </>
  );
}

interface RowsProps extends PageProps {
  readonly page: Proven;
  readonly pagesLeft: number;
  readonly onMore: () => void;
}

/** One page, and below it the next, whose place only this one knows. */
function Rows({ page, ...props }: RowsProps): JSX.Element {
  const { choice, link, pagesLeft, onMore } = props;
  const { hasNextPage, endCursor } = page.pageInfo;
  const next = { ...choice, after: endCursor };
  return (
    <>
      <ProvenFactRows facts={page.nodes} />
      {hasNextPage && pagesLeft === 1 && <MoreLink text={t().thing.provesMore} href={link(next)} onMore={onMore} />}
      {hasNextPage && pagesLeft > 1 && <NextRows {...props} choice={next} pagesLeft={pagesLeft - 1} />}
    </>
  );
}

function NextRows(props: Omit<RowsProps, "page">): JSX.Element {
  const asked = usePage(props.sourceId, props.choice);
  return (
    <Answered asked={asked} part={({ provenFacts }) => provenFacts} lines={3}>
      {(page) => <Rows {...props} page={page} />}
    </Answered>
  );
}

function totalsOf(kinds: Proven["kinds"]) {
  const total = (count: (kind: Proven["kinds"][number]) => number): string =>
    formatNumber(
      kinds.reduce((sum, kind) => sum + count(kind), 0),
      language.value,
    );
  return {
    things: total(({ thingCount }) => thingCount),
    ties: total(({ tieCount }) => tieCount),
    values: total(({ valueCount }) => valueCount),
  };
}
