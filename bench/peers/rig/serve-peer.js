/** Serves @neo4j/graphql over the graph that the environment names; a child process of the bench. */
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const recorded = [];
let isRecording = false;
recordStatements(recorded);

const schema = await new Neo4jGraphQL({ typeDefs: readTypeDefs(), driver }).getSchema();
const yoga = createYoga({ schema, context: { sessionConfig: { database: "neo4j" } }, graphiql: false, logging: false });
const server = createServer(yoga);
server.listen(0, "127.0.0.1", () => process.send({ url: `http://127.0.0.1:${server.address().port}/graphql` }));

process.on("message", ({ record }) => {
  isRecording = record;
  if (!record) process.send({ statements: recorded.splice(0) });
});
process.on("disconnect", () => process.exit(0));

/** The statements of the walks are the hand-written ones: the peer has no other way to ask them. */
function readTypeDefs() {
  const text = readFileSync(new URL("type-defs.graphql", import.meta.url), "utf8");
  return text.replaceAll(/"\{\{([a-z-]+)\}\}"/g, (_, name) => {
    const statement = readFileSync(new URL(`../statements/${name}.cypher`, import.meta.url), "utf8");
    return `"""${statement}"""`;
  });
}

/** Remembers what the library sends to the database, while it is asked to; its own log would cut long texts. */
function recordStatements(statements) {
  const run = neo4j.Transaction.prototype.run;
  neo4j.Transaction.prototype.run = function (text, parameters) {
    if (isRecording) statements.push({ text, parameters: toPlain(parameters) });
    return run.call(this, text, parameters);
  };
}

function toPlain(value) {
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]));
}
