import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { useEffect, useMemo } from "preact/hooks";
import type { Neighborhood } from "../../api/shapes.ts";
import { GraphCanvas } from "../../canvas/graph-canvas.tsx";
import { placeInWorker } from "../../layout/place-in-worker.ts";
import { linkTo } from "../../routes.ts";
import { loadEgo } from "../../state/load-ego.ts";
import { groupOf } from "../../state/relation-catalog.ts";
import { pictureWidth } from "../../state/opening-count.ts";
import { createSceneStore } from "../../state/scene-store.ts";
import { emptyScene } from "../../state/scene.ts";
import { t } from "../../text/messages.ts";
import { useIsWide } from "../../panels/use-is-wide.ts";

const mostHere = 24;

/** A small picture of the neighbours. A phone gets the link alone, which opens the picture on the whole screen. */
export function LocalGraph({ neighborhood }: { readonly neighborhood: Neighborhood }): JSX.Element | null {
  const isWide = useIsWide(pictureWidth);
  const { id } = neighborhood.center;
  if (neighborhood.total === 0) return null;
  return (
    <section class="local-graph" aria-labelledby="local-graph">
      <h2 id="local-graph">{t().thing.localGraph}</h2>
      {isWide && <SmallGraph neighborhood={neighborhood} />}
      <a class="arrow-link" href={linkTo.explore(id)}>
        {t().thing.localGraphOpen}
      </a>
    </section>
  );
}

function SmallGraph({ neighborhood }: { readonly neighborhood: Neighborhood }): JSX.Element {
  const { route } = useLocation();
  const store = useMemo(() => createSceneStore(groupOf), []);
  useEffect(() => {
    let isGone = false;
    void loadEgo(emptyScene, neighborhood, placeInWorker, mostHere).then((scene) => {
      if (!isGone) store.replace(scene);
    });
    return () => {
      isGone = true;
    };
  }, [neighborhood]);
  const open = (id: string | undefined): void => {
    if (id !== undefined && id !== neighborhood.center.id) route(linkTo.thing(id));
  };
  return <GraphCanvas store={store} label={t().graph.region} isFree={false} hasButtons={false} onSelect={open} />;
}
