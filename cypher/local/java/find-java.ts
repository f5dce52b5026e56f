import { execFile } from "node:child_process";
import { glob, realpath } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { chooseJava, type Java, parseJavaSettings } from "./java-version.ts";

const run = promisify(execFile);
const executable = process.platform === "win32" ? "java.exe" : "java";

/** Where Java is looked for. A test gives an empty one to stand on a machine without Java. */
export interface JavaSearch {
  readonly environment: NodeJS.ProcessEnv;
  /** Patterns of Java homes. */
  readonly folders: readonly string[];
}

/** JAVA_HOME, the path, and the folders that installers use. */
export function usualJavaSearch(environment: NodeJS.ProcessEnv): JavaSearch {
  return { environment, folders: usualFolders(environment) };
}

export async function findJava(search: JavaSearch): Promise<Java | undefined> {
  const commands = await existingFiles(await candidates(search));
  const answers = await Promise.all(commands.map((command) => askJava(command)));
  return chooseJava(answers.filter((java) => java !== undefined));
}

/** Runs a Java for its version; nothing when it does not run here. */
export async function askJava(command: string): Promise<Java | undefined> {
  try {
    const { stdout, stderr } = await run(command, ["-XshowSettings:properties", "-version"], {
      timeout: 20_000,
      windowsHide: true,
    });
    return parseJavaSettings(command, `${stdout}\n${stderr}`);
  } catch {
    // A stub, a broken installation or one for another machine: not an error, only no Java.
    return undefined;
  }
}

async function candidates({ environment, folders }: JavaSearch): Promise<readonly string[]> {
  const named = environment["JAVA_HOME"];
  const path = (environment["PATH"] ?? environment["Path"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const homes: string[] = [];
  for await (const home of glob([...folders])) homes.push(home);
  return [
    ...(named === undefined || named === "" ? [] : [join(named, "bin", executable)]),
    ...path.map((folder) => join(folder, executable)),
    ...homes.sort().map((home) => join(home, "bin", executable)),
  ];
}

/** Several names often lead to one Java; each is run once. */
async function existingFiles(files: readonly string[]): Promise<readonly string[]> {
  const paths = await Promise.all(files.map((file) => realpath(file).catch(() => undefined)));
  return [...new Set(paths.filter((path) => path !== undefined))];
}

function usualFolders(environment: NodeJS.ProcessEnv): readonly string[] {
  const home = homedir();
  const ofUser = [join(home, ".sdkman/candidates/java/*"), join(home, ".jdks/*")];
  switch (process.platform) {
    case "win32": {
      const programs = environment["ProgramFiles"] ?? "C:\\Program Files";
      const makers = ["Java", "Eclipse Adoptium", "Microsoft", "Amazon Corretto", "Zulu", "BellSoft"];
      return [...makers.map((maker) => join(programs, maker, "*")), join(home, ".jdks", "*")];
    }
    case "darwin":
      return [
        "/Library/Java/JavaVirtualMachines/*/Contents/Home",
        join(home, "Library/Java/JavaVirtualMachines/*/Contents/Home"),
        "/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home",
        "/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home",
        ...ofUser,
      ];
    default:
      return ["/usr/lib/jvm/*", "/usr/java/*", "/opt/java/*", "/opt/jdk*", ...ofUser];
  }
}
