import { createReadStream, createWriteStream } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import chromium from "@sparticuz/chromium";
import { extract } from "tar";

/** A browser that needs nothing of the machine: its program, its libraries and its fonts come from packages. */
export interface PreparedChromium {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const load = createRequire(import.meta.url);

/**
 * Unpacks the browser into a cache folder of its version. The package does that by itself on one cloud platform only,
 * and takes whatever lies at a fixed place of the temporary folder for its own.
 */
export async function prepareChromium(): Promise<PreparedChromium> {
  const packed = path.join(path.dirname(load.resolve("@sparticuz/chromium")), "..");
  const { version } = JSON.parse(await readFile(path.join(packed, "package.json"), "utf8")) as { version: string }; // every package has one
  const folder = path.join(cacheFolder(), `chromium-${version}`);
  if (!(await exists(folder))) await unpack(path.join(packed, "bin"), folder);
  return {
    executablePath: path.join(folder, "chromium"),
    args: [...chromium.args.filter((argument) => !unwanted.test(argument)), "--disable-gpu"],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: path.join(folder, "fonts.conf"),
    } as Record<string, string>, // the environment's values are texts
  };
}

/**
 * One process for all pages would end them together; the headless mode is Playwright's to set; security stays on. A
 * graphics card that is emulated stops for seconds where drawing without one takes a frame: nobody has such a machine.
 */
const unwanted =
  /^--(?:single-process|no-zygote|headless|disable-web-security|allow-running-insecure-content|use-gl|use-angle|ignore-gpu-blocklist|in-process-gpu|enable-unsafe-swiftshader)/;

async function unpack(bin: string, folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  try {
    const program = path.join(staging, "chromium");
    await pipeline(
      createReadStream(path.join(bin, "chromium.br")),
      createBrotliDecompress(),
      createWriteStream(program),
    );
    await chmod(program, 0o755);
    for (const archive of ["al2023", "fonts"]) {
      const cwd = path.join(staging, archive);
      await mkdir(cwd, { recursive: true });
      await pipeline(
        createReadStream(path.join(bin, `${archive}.tar.br`)),
        createBrotliDecompress(),
        extract({ cwd, strip: 0 }),
      );
    }
    await addChineseFont(path.join(staging, "chinese"));
    await writeFile(path.join(staging, "fonts.conf"), fontsConfig(folder));
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another run may have been first.
    if (!(await exists(folder))) throw error;
  }
}

/** Pages use the reader's own fonts; tests bring one, so that no page is looked at in boxes. */
async function addChineseFont(folder: string): Promise<void> {
  const fonts = path.dirname(load.resolve("@expo-google-fonts/noto-sans-sc/package.json"));
  await mkdir(folder);
  for (const weight of ["400Regular", "700Bold"]) {
    const file = `NotoSansSC_${weight}.ttf`;
    await cp(path.join(fonts, weight, file), path.join(folder, file));
  }
}

function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, "chinese")}</dir>
  <dir>${path.join(folder, "fonts")}</dir>
  <cachedir>${path.join(folder, "font-cache")}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Noto Sans SC</family><family>Open Sans</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Noto Sans SC</family></prefer></alias>
</fontconfig>
`;
}

function cacheFolder(): string {
  const base = process.env["XDG_CACHE_HOME"] ?? path.join(homedir(), ".cache");
  return path.join(base, "alliance-atlas");
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
