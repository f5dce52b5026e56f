import type { Signal } from "@preact/signals-core";
import type { JSX } from "preact";
import { Mixed } from "../../panels/words.tsx";
import { relationCatalog } from "../../state/relation-catalog.ts";
import type { Scene, Step } from "../../state/scene.ts";
import { SharePanel } from "../../share/share-panel.tsx";
import { language, t } from "../../text/messages.ts";
import { runOf, shortNameOf } from "../../text/name.ts";
import { addressFor, type Explore } from "./use-explore.ts";

interface ExploreBarProps {
  readonly explore: Explore;
  readonly isLegendOpen: Signal<boolean>;
}

export function ExploreBar({ explore, isLegendOpen }: ExploreBarProps): JSX.Element {
  const { view, publish } = explore;
  const words = t().graph;
  return (
    <div class="desk-bar">
      <Crumbs explore={explore} />
      <div class="desk-bar-tools">
        <button
          type="button"
          class="quiet-button only-narrow"
          aria-expanded={isLegendOpen.value}
          onClick={() => {
            isLegendOpen.value = !isLegendOpen.value;
          }}
        >
          {words.legendOpen}
        </button>
        <SceneCount explore={explore} />
        <SharePanel store={explore.store} />
        <div class="segments" role="group" aria-label={words.view}>
          {(["graph", "table"] as const).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={view.value === name}
              onClick={() => {
                view.value = name;
                publish("replace");
              }}
            >
              {name === "graph" ? words.asGraph : words.asTable}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}

function SceneCount({ explore }: { readonly explore: Explore }): JSX.Element {
  const { store, publish } = explore;
  const { nodeIds, ties } = store.visible.value;
  const all = store.scene.value.nodes.size;
  const { hiddenKinds, hiddenGroups } = store.filter.value;
  if (hiddenKinds.size === 0 && hiddenGroups.size === 0)
    return <span class="soft small">{t().graph.showing(nodeIds.size, ties.length)}</span>;
  return (
    <span class="soft small">
      {t().graph.filtered(nodeIds.size, all)}{" "}
      <button
        type="button"
        class="link-button"
        onClick={() => {
          store.filter.value = { hiddenKinds: new Set(), hiddenGroups: new Set() };
          publish("replace");
        }}
      >
        {t().graph.clearFilter}
      </button>
    </span>
  );
}

/** The steps that led here; each is a link to the scene as it was then. */
function Crumbs({ explore }: { readonly explore: Explore }): JSX.Element {
  const scene = explore.store.scene.value;
  return (
    <nav class="crumbs" aria-label={t().graph.crumbs}>
      <ol>
        {scene.steps.map((step, index) => {
          const isLast = index === scene.steps.length - 1;
          const steps = scene.steps.slice(0, index + 1);
          const text = crumbText(step, scene);
          return (
            <li key={index}>
              {isLast ? (
                <span aria-current="step">
                  <Mixed text={text} />
                </span>
              ) : (
                <a
                  href={addressFor({
                    steps,
                    selectedId: undefined,
                    filter: explore.store.filter.value,
                    view: explore.view.value,
                  })}
                >
                  <Mixed text={text} />
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function crumbText(step: Step, scene: Scene): string {
  const words = t().graph;
  const nameOfId = (id: string): string => {
    const thing = scene.nodes.get(id)?.thing;
    return thing === undefined ? id : shortNameOf(thing, language.value).text;
  };
  switch (step.act) {
    case "seed":
      return words.crumbSeed(nameOfId(step.id));
    case "expand": {
      const entry = relationCatalog.value.get(step.relation);
      const text = step.direction === "IN" ? entry?.inverseText : entry?.text;
      return words.crumbExpand(
        nameOfId(step.id),
        text === undefined ? step.relation : runOf(text, language.value).text,
      );
    }
    case "drop":
      return words.crumbDrop;
    case "move":
      return words.crumbMove(nameOfId(step.id));
    case "arrange":
      return words.crumbArrange;
  }
}
