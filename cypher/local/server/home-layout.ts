import { chmod, mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";

/** Files of one database. Everything lies in a folder of its own, beside what else the product keeps in its home. */
export interface HomeLayout {
  readonly root: string;
  readonly configFolder: string;
  readonly databasesFolder: string;
  readonly initialPasswordFile: string;
  readonly runFolder: string;
  readonly stateFile: string;
  readonly passwordFile: string;
  readonly lockFile: string;
  /** What Java itself says; Neo4j's own log lies beside it. */
  readonly consoleLog: string;
  readonly neo4jLog: string;
  /** Written where Java itself breaks down. */
  readonly crashLog: string;
}

export function homeLayout(home: string): HomeLayout {
  const root = join(home, "neo4j");
  return {
    root,
    configFolder: join(root, "conf"),
    databasesFolder: join(root, "data", "databases"),
    initialPasswordFile: join(root, "data", "dbms", "auth.ini"),
    runFolder: join(root, "run"),
    stateFile: join(root, "state.json"),
    passwordFile: join(root, "password"),
    lockFile: join(root, "start.lock"),
    consoleLog: join(root, "logs", "console.log"),
    neo4jLog: join(root, "logs", "neo4j.log"),
    crashLog: join(root, "logs", "java-crash.log"),
  };
}

/** Makes the folders, readable by their owner alone, under the path without links that a process shows in its arguments. */
export async function openHome(home: string): Promise<HomeLayout> {
  await mkdir(home, { recursive: true });
  const layout = homeLayout(await realpath(home));
  for (const folder of [layout.root, layout.configFolder, layout.runFolder, join(layout.root, "logs")]) {
    await mkdir(folder, { recursive: true });
  }
  await chmod(layout.root, 0o700);
  return layout;
}

/** Nothing where no such folder is. */
export async function findHome(home: string): Promise<HomeLayout | undefined> {
  return realpath(home).then(homeLayout, () => undefined);
}
