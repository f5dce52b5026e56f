import type { JSX } from "preact";
import { ProvinceCountsDocument, type ProvinceCountsQuery } from "../api/generated/graphql.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../panels/states.tsx";
import { InLanguage } from "../panels/words.tsx";
import { linkTo } from "../routes.ts";
import { formatNumber } from "../text/format.ts";
import { language, t } from "../text/messages.ts";
import { runOf } from "../text/name.ts";
import { shortProvince, tileOf } from "./regions/province-tiles.ts";
import "./regions-page.css";
import { usePageHead } from "./use-page-head.ts";

type Province = NonNullable<ProvinceCountsQuery["provinces"]>[number];

export function RegionsPage(): JSX.Element {
  const words = t().regions;
  const asked = useAnswer(ProvinceCountsDocument, {});
  usePageHead({ title: words.title, description: words.intro });
  return (
    <div class="page regions-page">
      <header class="page-header">
        <h1>{words.title}</h1>
        <p class="intro">{words.intro}</p>
      </header>
      <Answered asked={asked} part={({ provinces }) => provinces} lines={10}>
        {(provinces) => (
          <div class="regions">
            <TileMap provinces={provinces} />
            <ProvinceTable provinces={provinces} />
          </div>
        )}
      </Answered>
    </div>
  );
}

interface ProvincesProps {
  readonly provinces: readonly Province[];
}

/** Equal tiles, so that small provinces count as much as large ones; the shade is the number of alliances. */
function TileMap({ provinces }: ProvincesProps): JSX.Element {
  const words = t().regions;
  const most = Math.max(1, ...provinces.map(({ allianceCount }) => allianceCount));
  return (
    <section class="tile-map" aria-labelledby="tile-map">
      <h2 id="tile-map">{words.map}</h2>
      <ul>
        {provinces.map((province) => (
          <Tile key={province.id} province={province} share={Math.sqrt(province.allianceCount / most)} />
        ))}
      </ul>
      <p class="soft small">{words.mapNote}</p>
    </section>
  );
}

function Tile({ province, share }: { readonly province: Province; readonly share: number }): JSX.Element | null {
  const { id, name, allianceCount } = province;
  const place = tileOf(id);
  if (place === undefined) return null;
  const run = runOf(name, language.value);
  const count = formatNumber(allianceCount, language.value);
  return (
    <li style={{ gridColumn: place.column, gridRow: place.row, "--share": share.toFixed(2) }}>
      <a href={linkTo.alliances({ region: id })} title={run.text}>
        <span class="tile-name" lang={run.lang}>
          {shortProvince(run.text)}
        </span>
        <span class="tile-letters" aria-hidden="true">
          {place.letters}
        </span>
        <span class="tile-count number">
          {count}
          <span class="visually-hidden"> {t().regions.alliances}</span>
        </span>
      </a>
    </li>
  );
}

function ProvinceTable({ provinces }: ProvincesProps): JSX.Element {
  const words = t().regions;
  const sorted = [...provinces].sort(
    (a, b) => b.allianceCount - a.allianceCount || b.institutionCount - a.institutionCount || a.id.localeCompare(b.id),
  );
  return (
    <table class="province-table">
      <caption class="visually-hidden">{words.list}</caption>
      <thead>
        <tr>
          <th scope="col">{words.province}</th>
          <th scope="col">{words.alliances}</th>
          <th scope="col">{words.institutions}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ id, name, allianceCount, institutionCount }) => (
          <tr key={id}>
            <th scope="row">
              <a href={linkTo.thing(id)}>
                <InLanguage run={runOf(name, language.value)} />
              </a>
            </th>
            <td class="number">
              {allianceCount === 0 ? (
                <span class="soft">0</span>
              ) : (
                <a href={linkTo.alliances({ region: id })}>{formatNumber(allianceCount, language.value)}</a>
              )}
            </td>
            <td class="number">{formatNumber(institutionCount, language.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
