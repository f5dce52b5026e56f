import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { Transform, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";

export type Encoding = "utf-8" | "gb18030" | "utf-16le";

/** Bytes of a file as a person sees them: unpacked where the name ends in .gz. */
export function openBytes(file: string): Readable {
  const bytes = createReadStream(file);
  if (!file.endsWith(".gz")) return bytes;
  const unpacked = createGunzip();
  bytes.on("error", (error) => unpacked.destroy(error));
  return bytes.pipe(unpacked);
}

export async function hashFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

export async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** UTF-8 where all of the file is; else UTF-16 by its mark, else GB18030, which Chinese office programs write. */
export async function detectEncoding(file: string): Promise<Encoding> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let isFirst = true;
  try {
    for await (const chunk of openBytes(file)) {
      const bytes = Buffer.from(chunk);
      if (isFirst && bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
      isFirst = false;
      decoder.decode(bytes, { stream: true });
    }
    decoder.decode();
    return "utf-8";
  } catch (error) {
    if (error instanceof TypeError) return "gb18030";
    throw error;
  }
}

/** Text of the file; bytes that the encoding does not know are an error, not a question mark. */
export function decodeFile(file: string, encoding: Encoding): Readable {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const bytes = openBytes(file);
  const text = new Transform({
    readableObjectMode: false,
    decodeStrings: true,
    transform(chunk: Buffer, _encoding, done) {
      try {
        done(null, Buffer.from(decoder.decode(chunk, { stream: true })));
      } catch (error) {
        done(toError(error, encoding));
      }
    },
    flush(done) {
      try {
        done(null, Buffer.from(decoder.decode()));
      } catch (error) {
        done(toError(error, encoding));
      }
    },
  });
  bytes.on("error", (error) => text.destroy(error));
  return bytes.pipe(text);
}

function toError(error: unknown, encoding: Encoding): Error {
  return new Error(`it is not written in ${encoding}; name its encoding in the mapping`, { cause: error });
}
