import { readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { join } from "node:path";

/**
 * Address that replaces Maven Central for the wrapper's own download of Maven. Maven reads the mirrors of the user's
 * settings by itself, but the wrapper does not, and where Central is out of reach it would stop before Maven runs.
 */
export async function findMavenMirror(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const named = environment["MVNW_REPOURL"];
  if (named !== undefined && named !== "") return named;
  // Java takes the home folder from the system's list of users, whatever HOME says.
  const settings = await readFile(join(userInfo().homedir, ".m2", "settings.xml"), "utf8").catch(() => "");
  return mirrorInSettings(settings);
}

/** First mirror of Central; none where its address needs Maven's own replacements. */
export function mirrorInSettings(settings: string): string | undefined {
  const text = settings.replace(/<!--[\s\S]*?-->/g, "");
  const mirrors = [...text.matchAll(/<mirror>([\s\S]*?)<\/mirror>/g)].map(([, body]) => body ?? "");
  const mirror = mirrors.find(
    (body) => mirrorsCentral(element(body, "mirrorOf")) && element(body, "blocked") !== "true",
  );
  const url = mirror === undefined ? "" : element(mirror, "url");
  return /^https?:\/\/[^$]+$/.test(url) ? url.replaceAll("&amp;", "&").replace(/\/+$/, "") : undefined;
}

function mirrorsCentral(mirrorOf: string): boolean {
  const names = mirrorOf.split(",").map((name) => name.trim());
  return !names.includes("!central") && names.some((name) => ["central", "*", "external:*"].includes(name));
}

function element(xml: string, name: string): string {
  return new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xml)?.[1]?.trim() ?? "";
}
