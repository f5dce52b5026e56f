/** Lists of numbers for each row, stored end to end: row r holds `values` from `offsets[r]` to `offsets[r + 1]`. */
export interface CompressedRows {
  readonly offsets: Int32Array<ArrayBuffer>;
  readonly values: Int32Array<ArrayBuffer>;
}

/** Gathers pairs by their first number; within a row the order of the pairs stays. */
export function compressRows(rowCount: number, rows: Int32Array, values: Int32Array): CompressedRows {
  const offsets = new Int32Array(rowCount + 1);
  for (const row of rows) offsets[row + 1]! += 1;
  for (let row = 0; row < rowCount; row += 1) offsets[row + 1]! += offsets[row]!;
  const next = offsets.slice();
  const gathered = new Int32Array(values.length);
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place]!;
    gathered[next[row]!] = values[place]!;
    next[row]! += 1;
  }
  return { offsets, values: gathered };
}

export function rowLength({ offsets }: CompressedRows, row: number): number {
  return offsets[row + 1]! - offsets[row]!;
}
