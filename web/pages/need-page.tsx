import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { useEffect, useState } from "preact/hooks";
import { NeedDocument } from "../api/generated/graphql.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../panels/states.tsx";
import { linkTo } from "../routes.ts";
import { t } from "../text/messages.ts";
import { NeedExamples } from "./needs/need-examples.tsx";
import { NeedForm } from "./needs/need-form.tsx";
import { NeedResults } from "./needs/need-results.tsx";
import { readNeedQuery, writeNeedQuery, type NeedState } from "./needs/need-query.ts";
import "./opportunities-page.css";
import "./need-page.css";
import { useTitle } from "./use-page-head.ts";

const pageSize = 10;
/** A longer text makes an address that servers refuse; it stays on the page alone. */
const longestInLink = 1_000;

export function NeedPage(): JSX.Element {
  const { query, route } = useLocation();
  const state = readNeedQuery(query);
  const [longText, setLongText] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (state.text !== "") setLongText(undefined);
  }, [state.text]);
  const text = longText ?? state.text;
  const words = t().needs;
  useTitle(words.title);
  const change = (next: Partial<NeedState>): void => route(linkTo.needs(writeNeedQuery({ ...state, ...next })));
  const submit = (next: string): void => {
    const isLong = next.length > longestInLink;
    setLongText(isLong ? next : undefined);
    change({ text: isLong ? "" : next });
  };
  const variables = { text, kinds: state.kind === undefined ? null : [state.kind], first: pageSize };
  const asked = useAnswer(NeedDocument, text === "" ? null : variables);
  return (
    <div class="page need-page">
      <header class="page-header">
        <h1>{words.title}</h1>
        <p class="intro">{words.intro}</p>
      </header>
      <NeedForm key={text} text={text} isLong={longText !== undefined} onSubmit={submit} />
      {text === "" ? (
        <NeedExamples />
      ) : (
        <Answered asked={asked} part={(answer) => answer.matchNeed} lines={8}>
          {(answer) => (
            <NeedResults text={text} answer={answer} kind={state.kind} onKind={(kind) => change({ kind })} />
          )}
        </Answered>
      )}
    </div>
  );
}
