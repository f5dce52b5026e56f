import type { JSX } from "preact";
import type { StatisticsQuery } from "../../api/generated/graphql.ts";
import { BasisMark, TrustMark } from "../../panels/proofs.tsx";
import { KindMark } from "../../panels/kind-mark.tsx";
import { Name } from "../../panels/words.tsx";
import { linkTo } from "../../routes.ts";
import { relationCatalog } from "../../state/relation-catalog.ts";
import { formatDate, formatMoment, formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { runOf } from "../../text/name.ts";
import { BarTable, type BarRow } from "./bar-table.tsx";

type Numbers = NonNullable<StatisticsQuery["statistics"]>;

export function Statistics({ statistics }: { readonly statistics: Numbers }): JSX.Element {
  const words = t().data;
  const number = (value: number): string => formatNumber(value, language.value);
  return (
    <>
      <p class="data-version">
        {words.version} <code>{statistics.dataVersion}</code> ·{" "}
        {words.loadedAt(formatMoment(statistics.loadedAt, language.value))}
      </p>
      <p class="cite-text">{words.citeText(statistics.dataVersion)}</p>
      <dl class="big-numbers">
        <div>
          <dt>{words.facts}</dt>
          <dd class="number">{number(statistics.factCount)}</dd>
        </div>
        <div>
          <dt>{words.ties}</dt>
          <dd class="number">{number(statistics.tieCount)}</dd>
        </div>
        <div>
          <dt>{words.values}</dt>
          <dd class="number">{number(statistics.valueCount)}</dd>
        </div>
        <div>
          <dt>{words.proofs}</dt>
          <dd class="number">{number(statistics.proofCount)}</dd>
        </div>
      </dl>
      <div class="data-columns">
        <BarTable title={words.kinds} rows={statistics.kinds.map(kindRow)} />
        <BarTable title={words.relations} rows={statistics.relations.map(relationRow)} firstShown={18} />
        <div>
          <BarTable title={words.bases} rows={statistics.bases.map(basisRow)} />
          <BarTable title={words.trusts} rows={statistics.trusts.map(trustRow)} />
        </div>
      </div>
      <Sources sources={statistics.sources} />
    </>
  );
}

function kindRow({ kind, count }: Numbers["kinds"][number]): BarRow {
  return {
    key: kind,
    count,
    label: (
      <>
        <KindMark kind={kind} /> {t().words.kind[kind]}
      </>
    ),
  };
}

function relationRow({ relation, count }: Numbers["relations"][number]): BarRow {
  const text = relationCatalog.value.get(relation)?.text;
  return { key: relation, count, label: text === undefined ? relation : runOf(text, language.value).text };
}

function basisRow({ basis, count }: Numbers["bases"][number]): BarRow {
  return { key: basis, count, label: <BasisMark basis={basis} /> };
}

function trustRow({ trust, count }: Numbers["trusts"][number]): BarRow {
  return {
    key: trust,
    count,
    label: (
      <>
        <TrustMark trust={trust} /> <span class="soft small">{t().words.trust[trust]}</span>
      </>
    ),
  };
}

function Sources({ sources }: { readonly sources: Numbers["sources"] }): JSX.Element {
  const words = t().data;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.sources}</h2>
      <div class="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.source}</th>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.trusts}</th>
              <th scope="col" class="is-number">
                {words.sourceProofs}
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ source, count }) => (
              <tr key={source.id}>
                <th scope="row">
                  <a href={linkTo.thing(source.id)}>
                    <Name thing={source} />
                  </a>
                </th>
                <td>
                  {source.issuedOn === null ? (
                    <span class="soft">{words.undated}</span>
                  ) : (
                    formatDate(source.issuedOn, language.value)
                  )}
                </td>
                <td>{source.trust !== null && <TrustMark trust={source.trust} />}</td>
                <td class="is-number">{formatNumber(count, language.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
