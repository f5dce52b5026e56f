import { writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { Neo4jJars } from "../jars/provide-jars.ts";
import type { Java } from "../java/java-version.ts";
import type { HomeLayout } from "./home-layout.ts";

const opened = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch", "java.base/java.util.concurrent"];
/** From here on Java warns about what Neo4j 5.26 still does. */
const strictSince = 24;

/** Options that Neo4j needs from Java, whatever it runs. */
export function javaOptions(java: Java): readonly string[] {
  return [
    ...opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    ...(java.major < strictSince
      ? []
      : ["--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"]),
    "-Dfile.encoding=UTF-8",
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Dlog4j2.disable.jmx=true",
  ];
}

/** Writes an argument file: 213 paths are more than a Windows command line holds, and hide the rest in a list of processes. */
export async function writeArgumentFile(layout: HomeLayout, name: string, options: readonly string[]): Promise<string> {
  const file = join(layout.runFolder, name);
  await writeFile(file, options.map((option) => `${quote(option)}\n`).join(""));
  return `@${file}`;
}

export function classPath(jars: Neo4jJars): readonly string[] {
  return ["-classpath", jars.files.join(delimiter)];
}

function quote(option: string): string {
  return `"${option.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
