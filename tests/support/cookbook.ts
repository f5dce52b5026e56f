import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./repository.ts";

const folder = path.join(root, "docs/cookbook");

/** The names of the cookbook's questions. */
export const recipes = readdirSync(folder)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => path.basename(file, ".graphql"));

export function readRecipe(name: string): { readonly query: string; readonly variables: object } {
  const read = (ending: string): string => readFileSync(path.join(folder, `${name}.${ending}`), "utf8");
  return { query: read("graphql"), variables: JSON.parse(read("json")) as object }; // variables are an object
}
