import { diskFull, LocalNeo4jError, noNetwork, otherWays } from "../errors.ts";

const offline =
  /Unknown host|UnknownHostException|Network is unreachable|No route to host|Connection refused|Connect(?:ion)? timed out|connect timed out|Connection reset|name resolution/i;
const untrusted = /PKIX path building failed|certificate_unknown|SSLHandshakeException/;
const changed = /Checksum validation failed/;
const full = /No space left on device|Disk quota exceeded|not enough space on the disk/i;

export interface MavenRun {
  readonly lines: readonly string[];
  readonly isSilent: boolean;
  readonly logFile: string;
  readonly folder: string;
}

/** Maven's last words as one of ours. */
export function explainMavenFault({ lines, isSilent, logFile, folder }: MavenRun): LocalNeo4jError {
  const text = lines.join("\n");
  const log = `What Maven said is in ${logFile}.`;
  if (full.test(text)) return diskFull(`${folder} or Maven's own folder (.m2 in your home)`);
  if (untrusted.test(text)) {
    const advice = "A proxy of your organisation may sign the traffic: add its certificate to that Java's trust store.";
    return new LocalNeo4jError(
      "NO_NETWORK",
      `Java does not trust the certificate of the Maven repository. ${advice} ${log} ${otherWays}`,
    );
  }
  if (changed.test(text)) {
    const advice = "Use another mirror in your Maven settings, or try again.";
    return new LocalNeo4jError(
      "CHECKSUM_MISMATCH",
      `The Maven repository delivered bytes that do not match its checksums. ${advice} ${log}`,
    );
  }
  const reason = offline.exec(text)?.[0];
  if (reason !== undefined) return noNetwork("The Maven repository", reason);
  if (isSilent) return noNetwork("The Maven repository", "no answer for minutes");
  const last = lines.find((line) => line.startsWith("[ERROR]"))?.slice("[ERROR]".length) ?? lines.at(-1) ?? "";
  return new LocalNeo4jError(
    "DOWNLOAD_FAILED",
    `Maven could not fetch the jars of Neo4j:${last.slice(0, 300)}. ${log} ${otherWays}`,
  );
}
