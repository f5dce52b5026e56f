import { crc32 } from "node:zlib";

export interface TinyEntry {
  readonly name: string;
  readonly content: string;
  readonly mode: number;
}

const madeOnUnix = 3 << 8;

/** A zip of stored files with Unix modes, enough for what an archive of the product looks like. */
export function tinyZip(entries: readonly TinyEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, mode } of entries) {
    const bytes = Buffer.from(content);
    const title = Buffer.from(name);
    const sizes = [crc32(bytes), bytes.length, bytes.length];
    const local = Buffer.concat([
      pack("4 22222 444 22", [0x04034b50, 20, 0, 0, 0, 0, ...sizes, title.length, 0]),
      title,
      bytes,
    ]);
    const values = [
      0x02014b50,
      madeOnUnix | 20,
      20,
      0,
      0,
      0,
      0,
      ...sizes,
      title.length,
      0,
      0,
      0,
      0,
      (mode << 16) >>> 0,
      offset,
    ];
    directory.push(Buffer.concat([pack("4 222222 444 22222 44", values), title]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = pack("4 2222 44 2", [0x06054b50, 0, 0, entries.length, entries.length, central.length, offset, 0]);
  return Buffer.concat([...locals, central, end]);
}

/** Little-endian numbers; each digit of the pattern is a width in bytes. */
function pack(pattern: string, values: readonly number[]): Buffer {
  const widths = [...pattern.replaceAll(" ", "")].map(Number);
  const buffer = Buffer.alloc(widths.reduce((sum, width) => sum + width, 0));
  let offset = 0;
  widths.forEach((width, index) => {
    offset = buffer.writeUIntLE(values[index] ?? 0, offset, width);
  });
  return buffer;
}
