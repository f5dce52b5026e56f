import type { JSX } from "preact";
import type { Bilingual, Thing } from "../api/shapes.ts";
import { linkTo } from "../routes.ts";
import { language } from "../text/messages.ts";
import { nameOf, runOf, shortNameOf, type Run } from "../text/name.ts";

/** A run of text in its own language, marked where that is not the page's. */
export function InLanguage({ run }: { readonly run: Run }): JSX.Element {
  return run.lang === language.value ? <Mixed text={run.text} /> : <span lang={run.lang}>{run.text}</span>;
}

const chinese = /([\u3400-\u9FFF](?:[\u3000-\u9FFF\uFF00-\uFFEF·—\d()（）]*[\u3400-\u9FFF])?)/;

/** English in which Chinese names stand, each marked as Chinese; the other way round needs no mark. */
export function Mixed({ text }: { readonly text: string }): JSX.Element {
  if (language.value === "zh" || !chinese.test(text)) return <>{text}</>;
  const pieces = text.split(chinese);
  return (
    <>
      {pieces.map((piece, index) =>
        index % 2 === 0 ? (
          piece
        ) : (
          <span lang="zh" key={index}>
            {piece}
          </span>
        ),
      )}
    </>
  );
}

export function Words({ text }: { readonly text: Bilingual }): JSX.Element {
  return <InLanguage run={runOf(text, language.value)} />;
}

interface NameProps {
  readonly thing: Pick<Thing, "name" | "nameEn"> & Partial<Pick<Thing, "shortName">>;
  readonly isShort?: boolean;
}

export function Name({ thing, isShort = false }: NameProps): JSX.Element {
  const { shortName } = thing;
  const run =
    isShort && shortName !== undefined
      ? shortNameOf({ ...thing, shortName }, language.value)
      : nameOf(thing, language.value);
  return <InLanguage run={run} />;
}

export function ThingLink({
  thing,
  isShort = false,
}: {
  readonly thing: Thing;
  readonly isShort?: boolean;
}): JSX.Element {
  return (
    <a class="thing-link" href={linkTo.thing(thing.id)}>
      <Name thing={thing} isShort={isShort} />
    </a>
  );
}
