import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { preact } from "@preact/preset-vite";
import { defineConfig, type Plugin } from "vite";

const apiAddress = "http://127.0.0.1:4100";
/** What the server answers itself, beside the pages. */
const proxy = Object.fromEntries(
  ["/graphql", "/graphiql", "/export/", "/id/", "/brief/", "/snapshots/", "/docs/", "/dataset.jsonld"].map((path) => [
    path,
    apiAddress,
  ]),
);
const compressible = /\.(?:js|css|html|svg)$/;

/** The server sends files as they lie in the folder: they are compressed once, here. */
function compressed(): Plugin {
  let folder = "";
  return {
    name: "compressed",
    apply: (_, { command, isSsrBuild }) => command === "build" && isSsrBuild !== true,
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle: () => {
      const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
        compressible.test(file),
      );
      for (const file of files) {
        const content = readFileSync(join(folder, file));
        writeFileSync(join(folder, `${file}.gz`), gzipSync(content, { level: 9 }));
        writeFileSync(
          join(folder, `${file}.br`),
          brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
        );
      }
    },
  };
}

// the tool reads the default export
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [preact(), compressed()],
  build: {
    target: ["chrome107", "safari16"],
    sourcemap: false,
    copyPublicDir: isSsrBuild !== true,
    // Tells which files a page needs, to whoever writes it on the server or measures it.
    manifest: true,
    reportCompressedSize: true,
    chunkSizeWarningLimit: 600,
  },
  // One file with all it needs; the client's build lies in the folder above.
  ssr: { noExternal: true },
  worker: { format: "es" },
  server: { proxy },
  preview: { proxy },
}));
