import type { Driver, ProfiledPlan } from "neo4j-driver";
import { toNeo4jParameter } from "../../cypher/access/parameters.ts";

/** A statement as it went to the database. */
export interface Sent {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Database hits of a statement: what it read, whatever the machine. */
export async function countHits(driver: Driver, { text, parameters }: Sent): Promise<number> {
  const { summary } = await driver.executeQuery(`PROFILE ${text}`, toNeo4jParameter(parameters) as object, {
    database: "neo4j",
  }); // an object's conversion is one
  if (summary.profile === false) throw new Error("The database gave no profile");
  return hitsOf(summary.profile);
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
