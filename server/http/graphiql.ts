import { gzipSync } from "node:zlib";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";

/** Questions to begin with; each is run by a test. */
export const exampleQueries: readonly { readonly title: string; readonly query: string }[] = [
  {
    title: "谁领导这个联盟，凭什么这么说？ / Who chairs this alliance, and where does it stand?",
    query: `query WhoChairs {
  lookup(by: { name: "农业航空联盟" }) {
    id
    name
    ... on Alliance {
      founded
      chairedBy {
        edges {
          node { id name }
          tie { basis trust proofs { source { name file } section lineFrom words } }
        }
      }
      memberCounts { captured declared { value comparator proofs { words } } }
    }
  }
}`,
  },
  {
    title: "哪些机构属于两个以上的联盟？ / Which institutions belong to two or more alliances?",
    query: `query InTwoAlliances {
  institutions(filter: { minAlliances: 2 }, orderBy: ALLIANCES_DESC, first: 20) {
    totalCount
    nodes { id name allianceCount memberOf { nodes { id name } } }
  }
}`,
  },
  {
    title: "用拼音首字母查找 / Search by pinyin initials",
    query: `query Search {
  search(query: "nyhk", first: 5) {
    totalCount
    edges { matchedName highlights { start end } node { id kind name nameEn } }
    facets { kind count }
  }
}`,
  },
  {
    title: "广东有哪些联盟？ / Which alliances are in Guangdong?",
    query: `query InGuangdong {
  alliances(filter: { region: "region:440000" }, orderBy: FOUNDED_ASC) {
    totalCount
    nodes { id name founded level capturedMembers locatedIn { nodes { name } } }
  }
}`,
  },
  {
    title: "哪些数字对不上？ / Which numbers disagree?",
    query: `query Disagreements {
  disagreements(first: 10) {
    subject { id name }
    propertyText { zh en }
    statements { value unit comparator asOf trust proofs { source { name } words } }
  }
}`,
  },
  {
    title: "两个联盟之间有什么路径？ / What paths run between two alliances?",
    query: `query Paths {
  paths(from: "alliance:nongye-hangkong", to: "alliance:shuihuanjing-zhili", first: 5) {
    paths { sentence { zh en } steps { node { id name } proofs { words source { name } } } }
    hint { zh en }
  }
}`,
  },
];

interface Page {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

let page: Page | undefined;

/** GraphiQL as one page of its own, without a request to any other host; nine megabytes, so packed once and kept. */
export function graphiqlPage(): Page {
  page ??= {
    body: gzipSync(
      renderGraphiQL({
        title: "联盟图谱 GraphQL · Alliance Atlas GraphQL",
        endpoint: "/graphql",
        defaultTabs: exampleQueries.map(({ title, query }) => ({ query: `# ${title}\n${query}\n` })),
        isHeadersEditorEnabled: false,
        shouldPersistHeaders: false,
      }),
    ),
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-encoding": "gzip",
      "cache-control": "public, max-age=3600",
    },
  };
  return page;
}
