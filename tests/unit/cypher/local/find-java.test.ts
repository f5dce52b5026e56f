import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findJava } from "../../../../cypher/local/java/find-java.ts";

test("where nothing is named and no folder is searched, no Java is found", async () => {
  expect(await findJava({ environment: {}, folders: [] })).toBeUndefined();
});

test.skipIf(process.platform === "win32")(
  "a supported Java of the usual folders is preferred to a newer one in JAVA_HOME",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "javas-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const newer = await fakeJava(join(folder, "newer"), "25.0.1");
    const supported = await fakeJava(join(folder, "jvm", "seventeen"), "17.0.1");
    const search = { environment: { JAVA_HOME: newer }, folders: [join(folder, "jvm", "*")] };
    expect(await findJava(search)).toMatchObject({ home: supported, major: 17 });
    expect(await findJava({ ...search, folders: [] })).toMatchObject({ home: newer, major: 25 });
  },
);

test.skipIf(process.platform === "win32")("a Java that does not run is passed over", async () => {
  const folder = await mkdtemp(join(tmpdir(), "javas-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "bin"));
  await writeFile(join(folder, "bin", "java"), "not a program");
  expect(await findJava({ environment: { JAVA_HOME: folder }, folders: [] })).toBeUndefined();
});

async function fakeJava(home: string, version: string): Promise<string> {
  await mkdir(join(home, "bin"), { recursive: true });
  const file = join(home, "bin", "java");
  await writeFile(file, `#!/bin/sh\necho "    java.home = ${home}" >&2\necho "    java.version = ${version}" >&2\n`);
  await chmod(file, 0o755);
  return home;
}
