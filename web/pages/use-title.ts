import { useEffect } from "preact/hooks";
import { t } from "../text/messages.ts";

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === t().brand ? title : `${title} · ${t().brand}`;
  }, [title]);
}
