import type { ComponentChildren, JSX } from "preact";
import type { Bilingual } from "../../api/shapes.ts";
import { Words } from "../../panels/words.tsx";
import { formatScore } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import type { Opportunity } from "./suggestion.ts";

/** Below this nearly all hangs on one bridge, though there are more. */
const fewBridges = 1.5;

/** What speaks against an opportunity; that it hangs on one bridge is said once. */
export function CautionList({
  item: { cautions, effectiveBridges },
}: {
  readonly item: Pick<Opportunity, "cautions" | "effectiveBridges">;
}): JSX.Element | null {
  const isToldAlready = cautions.some(({ code }) => code === "SINGLE_BRIDGE");
  const hangsOnOne = effectiveBridges < fewBridges && !isToldAlready;
  return (
    <Cautions cautions={cautions}>
      {hangsOnOne && <li>{t().opportunities.fewBridges(formatScore(effectiveBridges, language.value))}</li>}
    </Cautions>
  );
}

interface CautionsProps {
  readonly cautions: readonly { readonly code: string; readonly text: Bilingual }[];
  /** One more, where there is one. */
  readonly children?: ComponentChildren;
}

export function Cautions({ cautions, children = false }: CautionsProps): JSX.Element | null {
  if (cautions.length === 0 && children === false) return null;
  return (
    <ul class="cautions" aria-label={t().opportunities.cautions}>
      {cautions.map(({ code, text }) => (
        <li key={code}>
          <Words text={text} />
        </li>
      ))}
      {children}
    </ul>
  );
}
