import { useSignal } from "@preact/signals";
import type { ComponentType, JSX } from "preact";
import { useEffect } from "preact/hooks";
import { AskError } from "../api/ask-error.ts";
import { Failure } from "./states.tsx";

const bringers: (() => Promise<unknown>)[] = [];

/** A part of a page that is rarely opened: its program comes when it is first shown, or once the page rests. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let part: ComponentType<Props> | undefined;
  const bring = async (): Promise<void> => {
    part ??= await load();
  };
  bringers.push(bring);
  return function Later(props: Props): JSX.Element | null {
    const attempt = useSignal(0);
    const error = useSignal<AskError | undefined>(undefined);
    const isThere = useSignal(part !== undefined);
    useEffect(() => {
      if (isThere.peek()) return;
      bring().then(
        () => {
          isThere.value = true;
        },
        (cause: unknown) => {
          error.value = new AskError("unreachable", "A part of the page could not be loaded", { cause });
        },
      );
    }, [attempt.value]);
    const retry = (): void => {
      error.value = undefined;
      attempt.value += 1;
    };
    if (error.value !== undefined) return <Failure error={error.value} onRetry={retry} />;
    const Part = part;
    return isThere.value && Part !== undefined ? <Part {...props} /> : null;
  };
}

/** Brings all such parts of the pages that are there, so that the work can go on when the server is gone. */
export function bringLaterParts(): Promise<unknown> {
  return Promise.allSettled(bringers.map((bring) => bring()));
}
