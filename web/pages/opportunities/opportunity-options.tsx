import type { JSX } from "preact";
import { t } from "../../text/messages.ts";
import type { OpportunitiesState } from "./opportunities-query.ts";

interface OpportunityOptionsProps {
  readonly state: OpportunitiesState;
  readonly onChange: (next: Partial<OpportunitiesState>) => void;
}

export function OpportunityOptions({ state, onChange }: OpportunityOptionsProps): JSX.Element {
  const words = t().opportunities;
  const kinds = [
    { kind: undefined, text: words.kindAuto },
    { kind: "ALLIANCE", text: words.kindAlliance },
    { kind: "INSTITUTION", text: words.kindInstitution },
  ] as const;
  const arrangements = [
    { isByScore: false, text: words.arrangeVaried },
    { isByScore: true, text: words.arrangeByScore },
  ];
  return (
    <form class="options" aria-label={t().paths.optionsTitle} onSubmit={(event) => event.preventDefault()}>
      <fieldset class="segments">
        <legend>{words.kind}</legend>
        {kinds.map(({ kind, text }) => (
          <button key={text} type="button" aria-pressed={state.kind === kind} onClick={() => onChange({ kind })}>
            {text}
          </button>
        ))}
      </fieldset>
      <fieldset class="segments">
        <legend>{words.arrange}</legend>
        {arrangements.map(({ isByScore, text }) => (
          <button
            key={text}
            type="button"
            aria-pressed={state.isByScore === isByScore}
            onClick={() => onChange({ isByScore })}
          >
            {text}
          </button>
        ))}
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={state.isAcross}
          onChange={({ currentTarget }) => onChange({ isAcross: currentTarget.checked })}
        />
        {words.cross}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={state.hasFellows}
          onChange={({ currentTarget }) => onChange({ hasFellows: currentTarget.checked })}
        />
        {words.fellows}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={state.isStrict}
          onChange={({ currentTarget }) => onChange({ isStrict: currentTarget.checked })}
        />
        {words.strict}
      </label>
      <label class="range">
        <span>{words.novelty}</span>
        <span class="soft small">{words.noveltyLikely}</span>
        <input
          type="range"
          min="0"
          max="1"
          step="0.1"
          value={state.novelty}
          onChange={({ currentTarget }) => onChange({ novelty: Number(currentTarget.value) })}
        />
        <span class="soft small">{words.noveltyRare}</span>
      </label>
    </form>
  );
}
