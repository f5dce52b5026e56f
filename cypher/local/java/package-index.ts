import { z } from "zod";
import { LocalNeo4jError, otherWays } from "../errors.ts";
import { readPage } from "../install/download.ts";

const defaultIndex = "https://pypi.org/simple";
/** PyPI answers JSON; many mirrors know only the older page of links. */
const accept = "application/vnd.pypi.simple.v1+json, text/html;q=0.5";
const pageShape = z.object({ files: z.array(z.object({ filename: z.string(), url: z.string() })) });

/** Address of a file of a project, at the package index that pip would use. */
export async function findPackageFile(
  project: string,
  file: string,
  options: { environment: NodeJS.ProcessEnv; signal: AbortSignal | undefined },
): Promise<string> {
  const index = (options.environment["PIP_INDEX_URL"] || defaultIndex).replace(/\/+$/, "");
  const page = await readPage(`${index}/${project}/`, accept, options.signal);
  const address = addressInPage(page.text, file);
  if (address === undefined) {
    throw new LocalNeo4jError(
      "DOWNLOAD_FAILED",
      `${page.url} does not offer ${file}. Set PIP_INDEX_URL to another mirror of PyPI. ${otherWays}`,
    );
  }
  return withCredentialsOf(index, new URL(address, page.url));
}

/** Reads both forms of an index page (PEP 691 and PEP 503). */
export function addressInPage(text: string, file: string): string | undefined {
  if (text.trimStart().startsWith("{")) {
    return readJsonPage(text).find(({ filename }) => filename === file)?.url;
  }
  const links = [...text.matchAll(/<a\s[^>]*href="([^"]+)"[^>]*>([^<]*)<\/a>/gi)];
  return links.find(([, , label]) => label?.trim() === file)?.[1]?.replaceAll("&amp;", "&");
}

/** A page in no known form offers nothing. */
function readJsonPage(text: string): z.output<typeof pageShape>["files"] {
  try {
    return pageShape.safeParse(JSON.parse(text)).data?.files ?? [];
  } catch {
    return [];
  }
}

/** A private index that asks for a password asks for it at its files too. */
function withCredentialsOf(index: string, address: URL): string {
  const source = new URL(index);
  if (source.host === address.host) {
    address.username = source.username;
    address.password = source.password;
  }
  return address.href;
}
