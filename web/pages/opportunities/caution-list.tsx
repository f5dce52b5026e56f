import type { JSX } from "preact";
import { Words } from "../../panels/words.tsx";
import { formatScore } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import type { Opportunity } from "./opportunity-list.tsx";

/** Below this nearly all hangs on one bridge, though there are more. */
const fewBridges = 1.5;

/** What speaks against a suggestion; that it hangs on one bridge is said once. */
export function CautionList({
  item: { cautions, effectiveBridges },
}: {
  readonly item: Pick<Opportunity, "cautions" | "effectiveBridges">;
}): JSX.Element | null {
  const words = t().opportunities;
  const isToldAlready = cautions.some(({ code }) => code === "SINGLE_BRIDGE");
  const hangsOnOne = effectiveBridges < fewBridges && !isToldAlready;
  if (cautions.length === 0 && !hangsOnOne) return null;
  return (
    <ul class="cautions" aria-label={words.cautions}>
      {cautions.map(({ code, text }) => (
        <li key={code}>
          <Words text={text} />
        </li>
      ))}
      {hangsOnOne && <li>{words.fewBridges(formatScore(effectiveBridges, language.value))}</li>}
    </ul>
  );
}
