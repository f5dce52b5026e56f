/** A Java that was run and answered. */
export interface Java {
  readonly command: string;
  readonly home: string;
  readonly version: string;
  /** Version and build: what belongs to one build may not fit the next. */
  readonly build: string;
  readonly major: number;
}

const oldest = 17;
/** The Javas that the 5.26 line of Neo4j is tested on; newer ones run it, with warnings. */
const supported: readonly number[] = [17, 21];

/** Reads what `java -XshowSettings:properties -version` prints; nothing when it is no Java's answer. */
export function parseJavaSettings(command: string, text: string): Java | undefined {
  const home = /^\s*java\.home = (.+?)\s*$/m.exec(text)?.[1];
  const version = /^\s*java\.version = (\S+)/m.exec(text)?.[1];
  const build = /^\s*java\.runtime\.version = (\S+)/m.exec(text)?.[1] ?? version;
  const major = version === undefined ? undefined : majorOf(version);
  if (home === undefined || version === undefined || build === undefined || major === undefined) return undefined;
  return { command, home, version, build, major };
}

/** Feature number of a version text: 17 of "17.0.15", 8 of "1.8.0_402", 26 of "26-ea". */
export function majorOf(version: string): number | undefined {
  const digits = /^(?:1\.)?(\d+)/.exec(version)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Supported versions before newer ones; within each, the order of the search (JAVA_HOME first). */
export function chooseJava(found: readonly Java[]): Java | undefined {
  return found.find((java) => supported.includes(java.major)) ?? found.find((java) => java.major >= oldest);
}
