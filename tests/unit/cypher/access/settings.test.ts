import { readConnectionSettings } from "@alliance-atlas/cypher";
import { describe, expect, test } from "vitest";

describe("settings of a server that the user runs", () => {
  test.each([
    "bolt://127.0.0.1:7687",
    "neo4j://graph.example:7687",
    "bolt+s://graph.example",
    "neo4j+s://graph.example",
    "bolt+ssc://graph.example:7687",
    "neo4j+ssc://graph.example:7687",
  ])("may name the address %s", (uri) => {
    expect(readConnectionSettings({ NEO4J_URI: uri, NEO4J_PASSWORD: "secret" })).toEqual({
      uri,
      user: "neo4j",
      password: "secret",
      database: "neo4j",
    });
  });

  test.each([
    "graph.example:7687",
    "http://graph.example:7474",
    "bolt:graph.example",
    "bolt://",
    "bolt+tls://graph.example",
    "BOLT://graph.example",
    " bolt://graph.example",
    "",
  ])("refuse the address %j and name the variable and the right beginnings", (uri) => {
    expect(() => readConnectionSettings({ NEO4J_URI: uri })).toThrow(/^NEO4J_URI starts with bolt:\/\/, neo4j:\/\//);
  });

  test("are none where the environment names no server", () => {
    expect(readConnectionSettings({})).toBeUndefined();
    expect(readConnectionSettings({ NEO4J_PASSWORD: "secret", NEO4J_USER: "atlas" })).toBeUndefined();
  });

  test("take user, password and database from the environment", () => {
    expect(
      readConnectionSettings({
        NEO4J_URI: "bolt://graph.example",
        NEO4J_USER: "atlas",
        NEO4J_PASSWORD: "secret",
        NEO4J_DATABASE: "atlas-data",
      }),
    ).toEqual({ uri: "bolt://graph.example", user: "atlas", password: "secret", database: "atlas-data" });
  });

  test("may go without a password, as a server without authentication does", () => {
    expect(readConnectionSettings({ NEO4J_URI: "bolt://graph.example" })?.password).toBe("");
  });

  test.each(["NEO4J_USER", "NEO4J_DATABASE"])("refuse an empty %s", (name) => {
    expect(() => readConnectionSettings({ NEO4J_URI: "bolt://graph.example", [name]: "" })).toThrow(Error);
  });
});
