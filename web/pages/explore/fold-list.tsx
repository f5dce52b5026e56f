import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { MoreTiesDocument } from "../../api/generated/graphql.ts";
import type { Thing } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Icon } from "../../panels/icon.tsx";
import { KindMark } from "../../panels/kind-mark.tsx";
import { headingOf } from "../../panels/relation-section.tsx";
import { Answered } from "../../panels/states.tsx";
import { Name, ThingLink } from "../../panels/words.tsx";
import { countDrawn } from "../../state/folds.ts";
import { expandCount, mostPerExpand, type Fold } from "../../state/scene.ts";
import { language, t } from "../../text/messages.ts";
import { nameOf } from "../../text/name.ts";
import { focusThing, type Desk } from "./desk.ts";
import "./fold-list.css";

interface FoldListProps {
  readonly fold: Fold;
  readonly desk: Desk;
}

const pageSize = 50;

/** All neighbours by one relation, drawn or not: each that is not can be brought into the picture. */
export function FoldList({ fold, desk }: FoldListProps): JSX.Element {
  const scene = desk.explore.store.scene.value;
  const owner = scene.nodes.get(fold.id)?.thing;
  const drawn = countDrawn(scene, fold);
  const heading = headingOf(fold.text, language.value);
  const pages = useSignal(1);
  const title = useRef<HTMLHeadingElement>(null);
  const words = t().explorer;
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const wanted = Math.min(fold.total, drawn + expandCount, mostPerExpand);
  return (
    <section class="card-body fold-list">
      <p class="fold-head">
        <span class="soft small">{owner !== undefined && <Name thing={owner} isShort />}</span>
        <button
          type="button"
          class="icon-button"
          aria-label={words.foldClose}
          title={words.foldClose}
          onClick={() => {
            desk.fold.value = undefined;
            focusThing(fold.id);
          }}
        >
          <Icon name="close" />
        </button>
      </p>
      <h2 ref={title} tabIndex={-1} lang={heading.lang}>
        {heading.text}
      </h2>
      <p class="soft small">{words.foldCount(drawn, fold.total)}</p>
      {wanted > drawn && (
        <p>
          <button
            type="button"
            class="button"
            aria-disabled={desk.actions.isBusy.value}
            onClick={() => desk.actions.expand({ ...pickKeys(fold), count: wanted }, heading.text)}
          >
            {words.foldDraw(wanted - drawn)}
          </button>
        </p>
      )}
      <FoldPage fold={fold} desk={desk} pagesLeft={pages.value} after={null} />
      {fold.total > pages.value * pageSize && (
        <button
          type="button"
          class="more-button"
          onClick={() => {
            pages.value += 1;
          }}
        >
          {words.foldMore(Math.min(pageSize, fold.total - pages.value * pageSize))}
        </button>
      )}
    </section>
  );
}

function pickKeys({ id, relation, direction }: Fold): Pick<Fold, "id" | "relation" | "direction"> {
  return { id, relation, direction };
}

interface FoldPageProps extends FoldListProps {
  readonly pagesLeft: number;
  readonly after: string | null;
}

/** Pages follow each other by cursor, so each page asks for the next. */
function FoldPage({ fold, desk, pagesLeft, after }: FoldPageProps): JSX.Element {
  const { id, relation, direction } = fold;
  const asked = useAnswer(MoreTiesDocument, { id, relation, direction, first: pageSize, after });
  return (
    <Answered asked={asked} part={({ node }) => node?.ties} lines={4}>
      {({ edges, pageInfo }) => (
        <>
          <ul>
            {edges.map(({ tie, node }) => (
              <FoldRow key={tie.factId} thing={node} factId={tie.factId} fold={fold} desk={desk} />
            ))}
          </ul>
          {pagesLeft > 1 && pageInfo.hasNextPage && (
            <FoldPage fold={fold} desk={desk} pagesLeft={pagesLeft - 1} after={pageInfo.endCursor} />
          )}
        </>
      )}
    </Answered>
  );
}

interface FoldRowProps extends FoldListProps {
  readonly thing: Thing;
  readonly factId: string;
}

function FoldRow({ thing, factId, fold, desk }: FoldRowProps): JSX.Element {
  const { ties } = desk.explore.store.scene.value;
  const name = nameOf(thing, language.value).text;
  const words = t().explorer;
  return (
    <li class="fold-row">
      <KindMark kind={thing.kind} />
      <ThingLink thing={thing} />
      {ties.has(factId) ? (
        <span class="soft small">{words.foldInPicture}</span>
      ) : (
        <button
          type="button"
          class="expand-button"
          aria-label={words.foldAdd(name)}
          aria-disabled={desk.actions.isBusy.value}
          onClick={() => desk.actions.pick({ id: thing.id, relation: fold.relation, fromId: fold.id }, name)}
        >
          {words.foldAddShort}
        </button>
      )}
    </li>
  );
}
