/** Links to pictures of three sizes, made of what the graph holds. */
export interface SceneLinks {
  readonly of60: string;
  readonly of150: string;
  readonly of300: string;
}

interface Listed {
  readonly id: string;
  readonly degree: number;
}

/** The best tied alliances, one after the other: each brings up to sixty things, and a picture takes no more than 300. */
export async function sceneLinks(address: string): Promise<SceneLinks> {
  const response = await fetch(new URL("/graphql", address), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ overview { alliances { id degree } } }" }),
  });
  const { data } = (await response.json()) as { data: { overview: { alliances: readonly Listed[] } } }; // as asked
  const ids = data.overview.alliances.toSorted((a, b) => b.degree - a.degree).map(({ id }) => id);
  const linkOf = (count: number): string => {
    const query = ids.slice(0, count).map((id) => `seed=${id}`);
    return new URL(`/zh/explore?${query.join("&")}`, address).href;
  };
  return { of60: linkOf(1), of150: linkOf(4), of300: linkOf(30) };
}
