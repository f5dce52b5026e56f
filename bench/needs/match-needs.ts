import { dataFolder, prepareSeed } from "@alliance-atlas/seed";
import { findAskers, matchConcepts } from "../../server/need/match-need.ts";
import { Lexicon, namedLabels, type NameRow } from "../../server/need/lexicon.ts";
import { recognise } from "../../server/need/recognise.ts";
import { projectRows, type NodeRow, type ProjectionTie } from "@alliance-atlas/server/opportunity";

/**
 * How long a need takes in process, on the seed and with made-up institutions beside it: it prints, it asserts nothing.
 * Reading a graph into memory is timed apart from answering.
 */

interface World {
  readonly nodes: readonly NodeRow[];
  readonly names: readonly NameRow[];
  readonly ties: readonly ProjectionTie[];
}

const short = [
  "丘陵山区果园需要轻量化无人机喷药和避障",
  "waste lithium battery recycling for electric buses",
  "河道黑臭底泥清淤，治理后水质要稳定达标",
  "电动汽车的电机控制器要满足 ISO 26262 功能安全要求",
  "重庆的汽车零部件企业想上工业机器人，做智能制造",
  "新材料、新能源、环保与高端装备",
  "量子纠缠炒鸡蛋",
];
const long = `${short.join("。")}。`.repeat(40).slice(0, 5_000);

async function readSeedWorld(): Promise<World> {
  const { rows } = await prepareSeed(dataFolder);
  const degrees = new Map<string, number>();
  for (const id of rows.ties.flatMap(({ from, to }) => [from, to])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
  return {
    nodes: rows.entities.map(({ id, properties }) => ({
      id,
      formerIds: [],
      degree: degrees.get(id) ?? 0,
      institutionKind: textOf(properties["institutionKind"]),
      topicScope: textOf(properties["topicScope"]),
      startDate: null,
    })),
    names: rows.entities
      .filter(({ label }) => namedLabels.some((one) => one === label))
      .map(({ id, properties }) => ({ id, names: namesOf(properties) })),
    // What the graph gives of a tie is what the seed wrote into it.
    ties: rows.ties.map(({ factId, type, from, to, properties }) => ({
      basis: "stated",
      trust: "A",
      ...properties,
      factId,
      type,
      from,
      to,
    })),
  };
}

function namesOf({ name, names }: { readonly name: string; readonly [key: string]: unknown }): readonly string[] {
  return Array.isArray(names) ? names.map(String) : [name];
}

/** Institutions with names as such have, each in two alliances and at work on three topics of the seed. */
function withInstitutions(world: World, count: number): World {
  const topics = world.nodes.filter(({ id }) => id.startsWith("topic:")).map(({ id }) => id);
  const alliances = world.nodes.filter(({ id }) => id.startsWith("alliance:")).map(({ id }) => id);
  const places = ["广东", "江苏", "浙江", "重庆", "四川", "湖北", "陕西", "安徽"];
  const trades = ["机械", "新材料", "生物", "电子", "能源", "环保", "农业", "智能装备", "光电", "化工"];
  const kinds = ["有限公司", "股份有限公司", "研究院", "大学", "工程技术中心"];
  const pick = <T>(from: readonly T[], seed: number): T => {
    const one = from[seed % from.length];
    if (one === undefined) throw new Error("There is nothing to pick from");
    return one;
  };
  const ids = Array.from({ length: count }, (_, index) => `institution:made-up-${index}`);
  const tie = (from: string, type: string, to: string): ProjectionTie => {
    const grades = { basis: "stated", trust: "A" };
    return { ...grades, factId: `${from}/${type}/${to}`, type, from, to };
  };
  return {
    nodes: [
      ...world.nodes,
      ...ids.map((id) => ({
        id,
        formerIds: [],
        degree: 5,
        institutionKind: "COMPANY",
        topicScope: null,
        startDate: null,
      })),
    ],
    names: [
      ...world.names,
      ...ids.map((id, n) => ({
        id,
        names: [
          `${pick(places, n)}${String.fromCodePoint(0x4e00 + (n % 5000), 0x5000 + ((n * 7) % 5000))}${pick(trades, n * 3)}${pick(kinds, n)}`,
          `Made-up ${n} ${pick(["Institute", "University", "Company"], n)} of ${pick(["Materials", "Robotics", "Water"], n)} Technology`,
        ],
      })),
    ],
    ties: [
      ...world.ties,
      ...ids.flatMap((id, n) => [
        ...[1, 7, 31].map((step) => tie(id, "WORKS_ON", pick(topics, n * step + step))),
        ...[3, 11].map((step) => tie(id, "MEMBER_OF", pick(alliances, n * step + step))),
      ]),
    ],
  };
}

function measure(world: World, title: string): void {
  const start = performance.now();
  const lexicon = new Lexicon(world.names);
  const read = performance.now();
  const projection = projectRows({ dataVersion: "bench", halfLifeYears: null }, world.nodes, world.ties);
  const walked = performance.now();
  const answer = (text: string): number => {
    const from = performance.now();
    const { concepts } = recognise(text, lexicon);
    const askers = findAskers(projection, concepts);
    matchConcepts(projection, { concepts, labels: ["Alliance", "Institution"], askers, first: 10 });
    return performance.now() - from;
  };
  const times = Array.from({ length: 15 }, () => short.map(answer)).flat();
  const longTimes = Array.from({ length: 15 }, () => answer(long));
  const row = (values: readonly number[]): string =>
    [0.5, 0.95, 1].map((share) => at(values, share).toFixed(1).padStart(7)).join(" ");
  process.stdout.write(
    `${title.padEnd(30)} names ${(read - start).toFixed(0).padStart(5)} ms, ties ${(walked - read).toFixed(0).padStart(5)} ms | ` +
      `needs p50 p95 max ${row(times)} ms | 5000 characters ${row(longTimes)} ms\n`,
  );
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const seed = await readSeedWorld();
measure(seed, "seed");
measure(seed, "seed, again");
for (const count of [5_750, 11_500, 23_000]) measure(withInstitutions(seed, count), `seed and ${count} bodies`);
