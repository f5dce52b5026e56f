import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { linkTo } from "../routes.ts";
import { t } from "../text/messages.ts";
import "./nav-group.css";

interface NavLinkProps {
  readonly to: string;
  readonly text: string;
  readonly path: string;
}

export function NavLink({ to, text, path }: NavLinkProps): JSX.Element {
  return (
    <a href={to} {...(path === to ? { "aria-current": "page" as const } : {})}>
      {text}
    </a>
  );
}

/** The lists that the bar has no room for, behind one word. It opens without a program too. */
export function NavGroup({ path }: { readonly path: string }): JSX.Element {
  const group = useRef<HTMLDetailsElement>(null);
  const words = t().site;
  const links = [
    { to: linkTo.institutions(), text: words.institutions },
    { to: linkTo.standards(), text: words.standards },
    { to: linkTo.projects(), text: words.projects },
    { to: linkTo.industries(), text: words.industries },
    { to: linkTo.regions(), text: words.regions },
    { to: linkTo.evaluations(), text: words.evaluations },
  ];
  useEffect(() => {
    if (group.current !== null) group.current.open = false;
  }, [path]);
  useEffect(() => {
    const closeOutside = ({ target }: Event): void => {
      if (group.current !== null && target instanceof Node && !group.current.contains(target))
        group.current.open = false;
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
    };
  }, []);
  const isHere = links.some(({ to }) => to === path);
  return (
    <details
      class={isHere ? "nav-group is-here" : "nav-group"}
      ref={group}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== "Escape" || !currentTarget.open) return;
        currentTarget.open = false;
        currentTarget.querySelector("summary")?.focus();
      }}
    >
      <summary>{words.browse}</summary>
      <ul>
        {links.map(({ to, text }) => (
          <li key={to}>
            <NavLink to={to} text={text} path={path} />
          </li>
        ))}
      </ul>
    </details>
  );
}
