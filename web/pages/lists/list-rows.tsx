import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useAnswer, type Asked } from "../../api/use-answer.ts";
import { MoreLink } from "../../panels/more-link.tsx";
import { Answered, Empty } from "../../panels/states.tsx";
import { formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { isNarrowed, withoutConditions, type ListState } from "./list-state.ts";
import { variablesOf, type ListAnswer, type ThingList } from "./thing-list.ts";

interface RowsProps<Data, Filter, Row> {
  readonly list: ThingList<Data, Filter, Row>;
  readonly state: ListState;
  readonly link: (state: ListState, after?: string | null) => string;
}

/** The first page with the number of all, and below it as many as are asked for. */
export function FirstRows<Data extends object, Filter, Row extends { readonly id: string }>({
  asked,
  ...props
}: RowsProps<Data, Filter, Row> & { readonly asked: Asked<Data> }): JSX.Element {
  const { list, state, link } = props;
  const pages = useSignal(1);
  return (
    <Answered asked={asked} part={list.listOf} lines={10}>
      {(answer) => (
        <>
          <p role="status" class="list-count">
            {list.words().count(formatNumber(answer.totalCount, language.value))}
          </p>
          {state.after !== undefined && (
            <p>
              <a href={link(state)}>{t().lists.fromStart}</a>
            </p>
          )}
          {answer.totalCount === 0 && (
            <Empty title={list.words().none}>
              {isNarrowed(state) && (
                <p>
                  {t().lists.noneHint} <a href={link(withoutConditions(state))}>{t().lists.clear}</a>
                </p>
              )}
            </Empty>
          )}
          <Rows {...props} answer={answer} pagesLeft={pages.value} onMore={() => (pages.value += 1)} />
        </>
      )}
    </Answered>
  );
}

interface OnePage {
  readonly pagesLeft: number;
  readonly onMore: () => void;
}

/** One page of the list, and below it the next, whose place only this one knows. */
function Rows<Data extends object, Filter, Row extends { readonly id: string }>({
  answer,
  ...props
}: RowsProps<Data, Filter, Row> & OnePage & { readonly answer: ListAnswer<Row> }): JSX.Element {
  const { list, state, link, pagesLeft, onMore } = props;
  const { hasNextPage, endCursor } = answer.pageInfo;
  return (
    <>
      <ul class="thing-list">
        {answer.nodes.map((row) => (
          <li class="thing-row" key={row.id}>
            {list.row(row)}
          </li>
        ))}
      </ul>
      {hasNextPage && pagesLeft === 1 && (
        <MoreLink text={t().lists.more} href={link(state, endCursor)} onMore={onMore} />
      )}
      {hasNextPage && pagesLeft > 1 && <NextRows {...props} after={endCursor ?? undefined} pagesLeft={pagesLeft - 1} />}
    </>
  );
}

function NextRows<Data extends object, Filter, Row extends { readonly id: string }>({
  after,
  ...props
}: RowsProps<Data, Filter, Row> & OnePage & { readonly after: string | undefined }): JSX.Element {
  const { list, state } = props;
  const asked = useAnswer(list.document, variablesOf(list, state, { after, withFacets: false }));
  return (
    <Answered asked={asked} part={list.listOf} lines={8}>
      {(answer) => <Rows {...props} answer={answer} />}
    </Answered>
  );
}
