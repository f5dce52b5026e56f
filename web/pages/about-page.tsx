import type { JSX } from "preact";
import { BasisMark, TrustMark } from "../panels/proofs.tsx";
import { linkTo } from "../routes.ts";
import { t } from "../text/messages.ts";
import { HitRates } from "./about/hit-rates.tsx";
import { usePageHead } from "./use-page-head.ts";

export function AboutPage(): JSX.Element {
  const words = t().about;
  usePageHead({ title: words.title, description: words.intro });
  const bases = [
    { basis: "STATED", text: words.basisStated },
    { basis: "INFERRED", text: words.basisInferred },
    { basis: "CURATED", text: words.basisCurated },
  ] as const;
  return (
    <div class="page about-page prose">
      <header class="page-header">
        <h1>{words.title}</h1>
        <p class="intro">{words.intro}</p>
      </header>
      <h2>{words.methodTitle}</h2>
      <ul>
        {words.method.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>{words.basisTitle}</h2>
      <dl class="about-list">
        {bases.map(({ basis, text }) => (
          <div key={basis}>
            <dt>
              <BasisMark basis={basis} />
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.trustTitle}</h2>
      <dl class="about-list">
        {(["A", "B", "C"] as const).map((trust) => (
          <div key={trust}>
            <dt>
              <TrustMark trust={trust} />
            </dt>
            <dd>{t().words.trust[trust]}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.limitsTitle}</h2>
      <ul>
        {words.limits.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <HitRates />
      <h2>{words.peopleTitle}</h2>
      <p>{words.people}</p>
      <h2>{words.correctionsTitle}</h2>
      <p>{words.corrections}</p>
      <p>
        <a class="arrow-link" href={linkTo.data()}>
          {t().data.title}
        </a>
      </p>
    </div>
  );
}
