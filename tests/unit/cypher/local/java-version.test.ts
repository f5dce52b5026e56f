import { expect, test } from "vitest";
import { chooseJava, type Java, majorOf, parseJavaSettings } from "../../../../cypher/local/java/java-version.ts";

const settings = `Property settings:
    java.class.version = 61.0
    java.home = /opt/a java/17
    java.runtime.version = 17.0.15+6-LTS
    java.version = 17.0.15
    java.version.date = 2025-04-15

openjdk version "17.0.15" 2025-04-15
`;

test.each([
  ["17.0.15", 17],
  ["21", 21],
  ["26-ea", 26],
  ["1.8.0_402", 8],
  ["unknown", undefined],
])("the version %s has the feature number %s", (version, major) => {
  expect(majorOf(version)).toBe(major);
});

test("the settings that a Java prints are read, spaces in folders included", () => {
  expect(parseJavaSettings("/opt/a java/17/bin/java", settings)).toEqual({
    command: "/opt/a java/17/bin/java",
    home: "/opt/a java/17",
    version: "17.0.15",
    build: "17.0.15+6-LTS",
    major: 17,
  });
});

test("what is no Java's answer is nothing", () => {
  expect(parseJavaSettings("java", "Unable to locate a Java Runtime.")).toBeUndefined();
});

test.each([
  [[25, 17], 17],
  [[25, 21, 17], 21],
  [[11, 25], 25],
  [[8, 11], undefined],
  [[], undefined],
])("of %j the Java %s is chosen", (majors, chosen) => {
  expect(chooseJava(majors.map(javaOf))?.major).toBe(chosen);
});

function javaOf(major: number): Java {
  return { command: `/java/${major}`, home: "/java", version: `${major}`, build: `${major}`, major };
}
