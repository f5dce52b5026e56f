import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { ProvincesDocument, type OverviewQuery } from "../../api/generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Icon } from "../../panels/icon.tsx";
import { linkTo } from "../../routes.ts";
import { language, t } from "../../text/messages.ts";
import { nameOf, runOf } from "../../text/name.ts";
import { examplePairs } from "../paths/path-examples.tsx";

interface WaysProps {
  readonly overview: OverviewQuery["overview"] | undefined;
}

/** Three ways in for whoever has nothing to type. */
export function Ways({ overview }: WaysProps): JSX.Element {
  const words = t().home;
  return (
    <section class="ways" aria-label={words.waysTitle}>
      <WayOne overview={overview} />
      <WayTwo overview={overview} />
      <WayThree />
    </section>
  );
}

function WayOne({ overview }: WaysProps): JSX.Element {
  const turn = useSignal(0);
  const words = t().home;
  const best = [...(overview?.alliances ?? [])]
    .sort((a, b) => b.degree - a.degree || a.id.localeCompare(b.id))
    .slice(0, 8);
  const alliance = best[turn.value % Math.max(1, best.length)];
  return (
    <div class="way">
      <h2>{words.wayOne}</h2>
      {alliance !== undefined && (
        <p>
          <a class="arrow-link" href={linkTo.explore(alliance.id)}>
            {words.wayOneText(runOf(alliance.shortName, language.value).text)}
          </a>
          <button
            type="button"
            class="icon-button"
            aria-label={words.wayOther}
            title={words.wayOther}
            onClick={() => {
              turn.value += 1;
            }}
          >
            <Icon name="arrange" />
          </button>
        </p>
      )}
    </div>
  );
}

function WayTwo({ overview }: WaysProps): JSX.Element {
  const words = t().home;
  const pair = overview === undefined || overview === null ? undefined : examplePairs(overview, 1)[0];
  return (
    <div class="way">
      <h2>{words.wayTwo}</h2>
      {pair !== undefined && (
        <p>
          <a class="arrow-link" href={linkTo.paths({ from: pair[0].id, to: pair[1].id })}>
            {words.wayTwoText(
              runOf(pair[0].shortName, language.value).text,
              runOf(pair[1].shortName, language.value).text,
            )}
          </a>
        </p>
      )}
    </div>
  );
}

function WayThree(): JSX.Element {
  const { route } = useLocation();
  const asked = useAnswer(ProvincesDocument, {});
  const words = t().home;
  const provinces = asked.answer?.data.regions?.nodes ?? [];
  return (
    <div class="way">
      <h2>
        <label for="way-province">{words.wayThree}</label>
      </h2>
      <p>
        <select
          id="way-province"
          class="select"
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== "") route(linkTo.alliances({ region: currentTarget.value }));
          }}
        >
          <option value="">{words.wayThreePick}</option>
          {provinces.map((region) => {
            const { text, lang } = nameOf(region, language.value);
            return (
              <option key={region.id} value={region.id} lang={lang}>
                {text}
              </option>
            );
          })}
        </select>
      </p>
    </div>
  );
}
