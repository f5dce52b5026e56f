import { describe, expect, test } from "vitest";
import { explainMavenFault } from "../../../../cypher/local/jars/maven-fault.ts";
import { mirrorInSettings } from "../../../../cypher/local/jars/maven-mirror.ts";
import { mirroredUrl, wrapperHash } from "../../../../cypher/local/jars/provide-maven.ts";

const mirror = (mirrorOf: string, url: string, more = "") =>
  `<settings><mirrors><mirror><id>m</id><mirrorOf>${mirrorOf}</mirrorOf><url> ${url} </url>${more}</mirror></mirrors></settings>`;

describe("mirrors of the user's Maven settings", () => {
  test.each([
    ["central", "https://mirror.example/maven/", "https://mirror.example/maven"],
    ["*", "https://mirror.example/m?a=1&amp;b=2", "https://mirror.example/m?a=1&b=2"],
    ["external:*, !inner", "http://mirror.example", "http://mirror.example"],
    ["*,!central", "https://mirror.example", undefined],
    ["other", "https://mirror.example", undefined],
    ["central", "https://${env.HOST}/maven", undefined],
  ])("a mirror of %s at %s counts as %s", (mirrorOf, url, expected) => {
    expect(mirrorInSettings(mirror(mirrorOf, url))).toBe(expected);
  });

  test("what is commented out or blocked does not count", () => {
    expect(mirrorInSettings(`<!-- ${mirror("*", "https://mirror.example")} -->`)).toBeUndefined();
    expect(mirrorInSettings(mirror("*", "http://0.0.0.0/", "<blocked>true</blocked>"))).toBeUndefined();
    expect(mirrorInSettings("")).toBeUndefined();
  });
});

test("a mirror replaces the beginning of the distribution's address", () => {
  const url = "https://central.example/maven2/org/apache/maven/apache-maven/3.9.16/apache-maven-3.9.16-bin.zip";
  const path = "/org/apache/maven/apache-maven/3.9.16/apache-maven-3.9.16-bin.zip";
  expect(mirroredUrl(url, "https://mirror.example/m")).toBe(`https://mirror.example/m${path}`);
  expect(mirroredUrl(url, undefined)).toBe(url);
});

test("folders of distributions are named as the wrapper names them", () => {
  // "hello".hashCode() in Java, and one that overflows.
  expect(wrapperHash("hello")).toBe((99_162_322).toString(16));
  expect(wrapperHash("polygenelubricants")).toBe("80000000");
});

test.each([
  [["[ERROR] Unknown host repo.example: Temporary failure in name resolution"], "NO_NETWORK"],
  [["[ERROR] PKIX path building failed: unable to find valid certification path"], "NO_NETWORK"],
  [["[ERROR] Checksum validation failed, expected a but is b"], "CHECKSUM_MISMATCH"],
  [["java.io.IOException: No space left on device"], "DISK_FULL"],
  [["[INFO] fine", "[ERROR] Could not find artifact"], "DOWNLOAD_FAILED"],
])("Maven's %j becomes %s", (lines, code) => {
  const error = explainMavenFault({ lines, isSilent: false, logFile: "/cache/maven.log", folder: "/cache" });
  expect(error.code).toBe(code);
  expect(error.message).not.toMatch(/Exception|^\s+at /m);
});

test("a Maven that fell silent counts as a lost network", () => {
  expect(explainMavenFault({ lines: [], isSilent: true, logFile: "", folder: "" }).code).toBe("NO_NETWORK");
});
