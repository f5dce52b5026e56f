import type { JSX } from "preact";
import "./more-link.css";

interface MoreLinkProps {
  readonly text: string;
  readonly href: string;
  readonly onMore: () => void;
}

/** Without a program the next page takes the place of this one; with it, it comes below. */
export function MoreLink({ text, href, onMore }: MoreLinkProps): JSX.Element {
  return (
    <a
      class="button more-link"
      rel="next"
      href={href}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        // The router would follow the link too.
        event.stopPropagation();
        event.preventDefault();
        onMore();
      }}
    >
      {text}
    </a>
  );
}
