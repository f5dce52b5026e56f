import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Empty, Waiting } from "../../panels/states.tsx";
import { linkTo } from "../../routes.ts";
import { t } from "../../text/messages.ts";
import "./opening.css";
import type { Explore } from "./use-explore.ts";

type OpeningProps = Pick<Explore, "stopOpening" | "retry">;

/** The first picture of an address is on its way. By CSS the way out comes after three seconds, as steps have it. */
export function OpeningWait({ stopOpening }: OpeningProps): JSX.Element {
  return (
    <div class="opening">
      <Waiting lines={6} label={t().states.drawing} />
      <button type="button" class="button opening-stop" onClick={stopOpening}>
        {t().explorer.stopWaiting}
      </button>
    </div>
  );
}

/** The reader waits no more: nothing is lost, and the address still holds the picture. */
export function OpeningStopped({ retry }: OpeningProps): JSX.Element {
  const again = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone, and the keyboard with it.
  useEffect(() => again.current?.focus(), []);
  const words = t().explorer;
  return (
    <Empty title={words.stoppedWaiting}>
      <p id="opening-stopped">{words.openingStopped}</p>
      <p class="button-row">
        <button ref={again} type="button" class="button" aria-describedby="opening-stopped" onClick={retry}>
          {t().states.retry}
        </button>
        <a class="button" href={linkTo.explore()}>
          {words.beginElsewhere}
        </a>
      </p>
    </Empty>
  );
}
