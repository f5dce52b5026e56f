import { useSignal, type Signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { linkTo, switchedLanguage } from "../routes.ts";
import { currentTheme, rememberLanguage, switchTheme } from "../state/preferences.ts";
import { topSearchUse } from "../state/top-search.ts";
import { language, t } from "../text/messages.ts";
import { Icon, type IconName } from "./icon.tsx";
import { NavGroup, NavLink } from "./nav-group.tsx";
import { SearchBox } from "./search-box.tsx";
import { useSearchKey } from "./use-search-key.ts";
import "./top-bar.css";

export function TopBar({ hasSearch }: { readonly hasSearch: boolean }): JSX.Element {
  const { path } = useLocation();
  /** On a narrow screen one thing at most hangs below the bar. */
  const opened = useSignal<"menu" | "search" | undefined>(undefined);
  useSearchKey();
  useEffect(() => {
    opened.value = undefined;
  }, [path]);
  return (
    <header class={opened.value === "search" ? "top-bar is-searching" : "top-bar"}>
      <a class="brand" href={linkTo.home()}>
        <BrandMark />
        {t().brand}
      </a>
      <nav
        class={opened.value === "menu" ? "main-nav is-open" : "main-nav"}
        id="main-nav"
        aria-label={t().site.mainNav}
      >
        <NavLinks path={path} />
      </nav>
      {hasSearch && <TopSearch opened={opened} />}
      <div class="top-tools">
        {hasSearch && (
          <Opener opened={opened} what="search" controls="top-search" icon="search" label={t().site.openSearch} />
        )}
        <LanguageSwitch />
        <ThemeSwitch />
        <Opener opened={opened} what="menu" controls="main-nav" icon="menu" label={t().site.menu} />
      </div>
    </header>
  );
}

type Opened = Signal<"menu" | "search" | undefined>;

interface OpenerProps {
  readonly opened: Opened;
  readonly what: "menu" | "search";
  readonly controls: string;
  readonly icon: IconName;
  readonly label: string;
}

function Opener({ opened, what, controls, icon, label }: OpenerProps): JSX.Element {
  const isOpen = opened.value === what;
  return (
    <button
      type="button"
      class="icon-button only-narrow"
      aria-label={isOpen ? t().site.close : label}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={() => {
        opened.value = isOpen ? undefined : what;
      }}
    >
      <Icon name={isOpen ? "close" : icon} />
    </button>
  );
}

function TopSearch({ opened }: { readonly opened: Opened }): JSX.Element {
  const { route } = useLocation();
  const use = topSearchUse.value;
  return (
    <div class="top-search" id="top-search">
      <SearchBox
        label={use?.label ?? t().search.label}
        placeholder={use?.label ?? t().search.placeholder}
        hasFocus={opened.value === "search"}
        onPick={(thing) => {
          opened.value = undefined;
          if (use === undefined) route(linkTo.thing(thing.id));
          else use.onPick(thing);
        }}
      />
    </div>
  );
}

function NavLinks({ path }: { readonly path: string }): JSX.Element {
  const words = t().site;
  const links = [
    { to: linkTo.alliances(), text: words.alliances },
    { to: linkTo.explore(), text: words.explore },
    { to: linkTo.paths(), text: words.paths },
    { to: linkTo.opportunities(), text: words.opportunities },
    { to: linkTo.needs(), text: words.needs },
    { to: linkTo.data(), text: words.data },
    { to: linkTo.about(), text: words.about, isExtra: true },
  ];
  const [first, ...rest] = links.map(({ to, text, isExtra = false }) => (
    <li key={to} class={isExtra ? "is-extra" : ""}>
      <NavLink to={to} text={text} path={path} />
    </li>
  ));
  return (
    <ul>
      {first}
      <li>
        <NavGroup path={path} />
      </li>
      {rest}
    </ul>
  );
}

function LanguageSwitch(): JSX.Element {
  const { url } = useLocation();
  const other = language.value === "zh" ? "en" : "zh";
  return (
    <a
      class="quiet-button"
      href={switchedLanguage(url)}
      lang={other}
      hreflang={other}
      aria-label={t().site.toOtherLabel}
      onClick={() => rememberLanguage(other)}
    >
      {t().site.toOther}
    </a>
  );
}

function ThemeSwitch(): JSX.Element {
  const label = currentTheme() === "dark" ? t().site.toLight : t().site.toDark;
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={switchTheme}>
      <Icon name={currentTheme() === "dark" ? "sun" : "moon"} />
    </button>
  );
}

/** Three things, tied. */
function BrandMark(): JSX.Element {
  return (
    <svg class="brand-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M7 15.5 12 6.5l5 9Z" fill="none" stroke="currentColor" stroke-width="1.8" />
      <polygon points="12 2.5 15.2 4.4 15.2 8.2 12 10 8.8 8.2 8.8 4.4" />
      <circle cx="6" cy="17" r="3.6" />
      <rect x="14.6" y="13.6" width="6.8" height="6.8" />
    </svg>
  );
}
