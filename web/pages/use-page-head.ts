import { useContext, useEffect } from "preact/hooks";
import { RenderingContext, type PageHead } from "../api/rendering.ts";
import { t } from "../text/messages.ts";

export function titleOf({ title }: Pick<PageHead, "title">): string {
  return title === t().brand ? title : `${title} · ${t().brand}`;
}

/** What the page says of itself: on the server all of it, in a browser the title, as nobody reads the rest there. */
export function usePageHead(head: PageHead): void {
  useContext(RenderingContext)?.describe(head);
  const title = titleOf(head);
  useEffect(() => {
    document.title = title;
  }, [title]);
}

export function useTitle(title: string): void {
  usePageHead({ title });
}
