import type { JSX } from "preact";
import type { Tie } from "../api/shapes.ts";
import { yearsOf, type YearRange } from "../state/scene-filter.ts";
import { t } from "../text/messages.ts";
import "./year-brush.css";

interface YearBrushProps {
  readonly ties: Iterable<Tie>;
  readonly range: YearRange | undefined;
  readonly onChange: (range: YearRange | undefined) => void;
}

const height = 44;

/** How many ties each year has, with two handles for the years that are wanted. */
export function YearBrush({ ties, range, onChange }: YearBrushProps): JSX.Element {
  const words = t().explorer;
  const { years, undated } = countYears(ties);
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return <p class="soft small">{words.yearsNone}</p>;
  const chosen = range ?? { from: first, to: last, hasUndated: false };
  /** All years with what is undated is no filter at all. */
  const change = (part: Partial<YearRange>): void => {
    const next = { ...chosen, ...part };
    const [from, to] = [Math.min(next.from, next.to), Math.max(next.from, next.to)];
    const isAll = from <= first && to >= last && (next.hasUndated || undated === 0);
    onChange(isAll ? undefined : { from, to, hasUndated: next.hasUndated });
  };
  return (
    <div class="year-brush">
      <YearBars years={years} range={range} onPick={(year) => change({ from: year, to: year })} />
      <div class="year-handles">
        {(["from", "to"] as const).map((end) => (
          <label key={end}>
            <span>{end === "from" ? words.yearsFrom : words.yearsTo}</span>
            <input
              type="range"
              min={first}
              max={last}
              step={1}
              value={chosen[end]}
              onChange={({ currentTarget }) => change({ [end]: Number(currentTarget.value) })}
            />
            <output class="number">{chosen[end]}</output>
          </label>
        ))}
      </div>
      {undated > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={range === undefined || range.hasUndated}
            disabled={range === undefined}
            onChange={({ currentTarget }) => change({ hasUndated: currentTarget.checked })}
          />
          {words.undated(undated)}
        </label>
      )}
    </div>
  );
}

interface YearCount {
  readonly year: number;
  readonly count: number;
}

interface YearBarsProps {
  readonly years: readonly YearCount[];
  readonly range: YearRange | undefined;
  readonly onPick: (year: number) => void;
}

/** For the eye and the pointer; the handles below do the same for everybody. */
function YearBars({ years, range, onPick }: YearBarsProps): JSX.Element {
  const words = t().explorer;
  const most = years.reduce((best, each) => (each.count > best.count ? each : best));
  const isIn = (year: number): boolean => range === undefined || (year >= range.from && year <= range.to);
  return (
    <svg
      class="year-bars"
      viewBox={`0 0 ${years.length * 10} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words.yearsBars(years[0]?.year ?? 0, years.at(-1)?.year ?? 0, String(most.year))}
    >
      {years.map(({ year, count }, index) => {
        const tall = count === 0 ? 0 : Math.max(3, (Math.sqrt(count) / Math.sqrt(most.count)) * (height - 2));
        return (
          <g key={year} class={isIn(year) ? "is-in" : ""} onClick={() => onPick(year)}>
            <title>{words.yearBar(year, count)}</title>
            <rect class="year-room" x={index * 10} y={0} width={10} height={height} />
            <rect class="year-bar" x={index * 10 + 1} y={height - tall} width={8} height={tall} />
          </g>
        );
      })}
    </svg>
  );
}

/** Every year between the first and the last, those without ties too, and how many ties have none. */
export function countYears(ties: Iterable<Tie>): { readonly years: readonly YearCount[]; readonly undated: number } {
  const counts = new Map<number, number>();
  let undated = 0;
  for (const tie of ties) {
    const span = yearsOf(tie);
    if (span === undefined) undated += 1;
    else for (let year = span.from; year <= span.to; year += 1) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  if (counts.size === 0) return { years: [], undated };
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { years: years.map((year) => ({ year, count: counts.get(year) ?? 0 })), undated };
}
