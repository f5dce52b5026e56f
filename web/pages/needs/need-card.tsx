import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { PathItem } from "../../panels/path-item.tsx";
import { SuggestionCard, SuggestionEnd } from "../../panels/suggestion-card.tsx";
import { ThingLink } from "../../panels/words.tsx";
import { t } from "../../text/messages.ts";
import { Cautions } from "../opportunities/caution-list.tsx";
import { TermBars } from "../opportunities/term-bars.tsx";
import type { NeedItem } from "./need-answer.ts";

interface NeedCardProps {
  readonly item: NeedItem;
  readonly rank: number;
}

/** Who can do it and why. */
export function NeedCard({ item, rank }: NeedCardProps): JSX.Element {
  const [isOpen, setIsOpen] = useState(false);
  const { partner, sentence, cautions, score, paths } = item;
  return (
    <SuggestionCard
      rank={rank}
      heading={
        <SuggestionEnd thing={partner}>
          <ThingLink thing={partner} isShort />
        </SuggestionEnd>
      }
      sentence={sentence}
      notes={<Cautions cautions={cautions} />}
      score={score}
      isOpen={isOpen}
      onToggle={() => setIsOpen(!isOpen)}
    >
      {isOpen && (
        <div class="reasons">
          <h3>{t().opportunities.paths}</h3>
          <ol class="path-list">
            {paths.map((path, index) => (
              <PathItem key={index} path={path} />
            ))}
          </ol>
          <TermBars item={item} />
        </div>
      )}
    </SuggestionCard>
  );
}
