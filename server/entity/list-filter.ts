import { labels, parseEntityId, valueOf, type Label, type ValueName } from "@alliance-atlas/cypher/model";
import { ends, type ListFilter, type NamedTexts, type RelationEnd } from "@alliance-atlas/cypher/compile";
import { maxQueryLength, toSearchTexts } from "@alliance-atlas/cypher/search";
import { badInput } from "../errors.ts";
import { tieFieldsOf, valueFieldsOf } from "../schema/names.ts";

/** The filter's field names are the schema's; values of closed lists were checked by their enums. */
export function readListFilter(label: Label, filter: Readonly<Record<string, unknown>>): ListFilter {
  const text = (name: string): string | undefined => (typeof filter[name] === "string" ? filter[name] : undefined);
  const count = (name: string): number | undefined => (typeof filter[name] === "number" ? filter[name] : undefined);
  const names = (name: string): readonly string[] | undefined =>
    Array.isArray(filter[name]) ? filter[name].map(String) : undefined;
  const values = Object.fromEntries(
    valueFieldsOf(label)
      .filter((name) => valueOf(name).type === "enum")
      .flatMap((name): [ValueName, readonly string[]][] => {
        const options = names(name);
        return options === undefined ? [] : [[name, options]];
      }),
  );
  const given = {
    region: endOf("region", text("region")),
    industry: endOf("industry", text("industry")),
    named: namedTexts(text("named")),
    topic: endOf("topic", text("topic")),
    programme: endOf("programme", text("programme")),
    foundedFrom: count("foundedFrom"),
    foundedTo: count("foundedTo"),
    minMembers: count("minMembers"),
    minAlliances: count("minAlliances"),
    having: names("having")?.map((name) => relationEnd(label, name)),
    lacking: names("lacking")?.map((name) => relationEnd(label, name)),
    values: Object.keys(values).length === 0 ? undefined : values,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** An id of another kind might lead somewhere else; a text that is no id leads nowhere. */
function endOf(name: keyof typeof ends, id: string | undefined): string | undefined {
  const { label } = ends[name];
  const parsed = id === undefined ? undefined : parseEntityId(id);
  if (parsed === undefined || parsed.label === label) return id;
  throw badInput(
    `The filter ${name} takes an id that reads ${labels[label].kind}:slug, not "${parsed.id.slice(0, 80)}"`,
  );
}

/** A text of marks alone asks for nothing, so it leaves everything. */
function namedTexts(typed: string | undefined): NamedTexts | undefined {
  if (typed === undefined) return undefined;
  if (typed.length > maxQueryLength) throw badInput(`A name to look for has at most ${maxQueryLength} characters`);
  const texts = toSearchTexts(typed);
  if (texts === undefined) return undefined;
  return { names: [texts.strict], pinyin: texts.pinyin === undefined ? [] : [texts.pinyin] };
}

function relationEnd(label: Label, fieldName: string): RelationEnd {
  const fields = tieFieldsOf(label);
  const field = fields.find(({ name }) => name === fieldName);
  if (field !== undefined) return { relation: field.relation, direction: field.direction };
  throw badInput(`${label} has no ties called ${fieldName}`, `It has ${fields.map(({ name }) => name).join(", ")}`);
}
