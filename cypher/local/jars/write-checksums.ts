import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { provideJava } from "../java/provide-java.ts";
import { usualJavaSearch } from "../java/find-java.ts";
import { formatChecksums, hashFolder } from "./checksums.ts";
import { mavenFolder, runMaven } from "./run-maven.ts";

// Run after the version in pom.xml changed: node cypher/local/jars/write-checksums.ts
// The jars come from a repository of their own, so that nothing damaged in the user's gets onto the list.
const folder = await mkdtemp(join(tmpdir(), "neo4j-jars-"));
try {
  const report = (line: string) => process.stderr.write(`${line}\n`);
  const context = {
    cacheFolder: folder,
    environment: process.env,
    onProgress: ({ text }: { text: string }) => report(text),
    signal: undefined,
  };
  const java = await provideJava(context, usualJavaSearch(process.env));
  const jarsFolder = join(folder, "jars");
  await mkdir(jarsFolder);
  await runMaven(context, {
    java,
    jarsFolder,
    scratchFolder: join(folder, "scratch"),
    repository: join(folder, "repository"),
    onFile: report,
  });
  const checksums = await hashFolder(jarsFolder);
  await writeFile(join(mavenFolder, "jars.sha256"), formatChecksums(checksums));
  report(`${checksums.size} jars listed`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
