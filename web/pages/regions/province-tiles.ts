/**
 * Column and row of each province on a grid of equal tiles, roughly where it lies, and its letters of GB/T 2260; by the
 * first two digits of its code.
 */
const places: Readonly<Record<string, readonly [column: number, row: number, letters: string]>> = {
  "15": [5, 1, "NM"],
  "23": [7, 1, "HL"],
  "11": [5, 2, "BJ"],
  "21": [6, 2, "LN"],
  "22": [7, 2, "JL"],
  "65": [1, 3, "XJ"],
  "62": [2, 3, "GS"],
  "64": [3, 3, "NX"],
  "14": [4, 3, "SX"],
  "13": [5, 3, "HE"],
  "12": [6, 3, "TJ"],
  "54": [1, 4, "XZ"],
  "63": [2, 4, "QH"],
  "61": [3, 4, "SN"],
  "41": [4, 4, "HA"],
  "37": [5, 4, "SD"],
  "51": [2, 5, "SC"],
  "50": [3, 5, "CQ"],
  "42": [4, 5, "HB"],
  "34": [5, 5, "AH"],
  "32": [6, 5, "JS"],
  "31": [7, 5, "SH"],
  "53": [2, 6, "YN"],
  "52": [3, 6, "GZ"],
  "43": [4, 6, "HN"],
  "36": [5, 6, "JX"],
  "33": [6, 6, "ZJ"],
  "45": [3, 7, "GX"],
  "44": [4, 7, "GD"],
  "35": [5, 7, "FJ"],
  "71": [7, 7, "TW"],
  "46": [3, 8, "HI"],
  "82": [4, 8, "MO"],
  "81": [5, 8, "HK"],
};

export interface Tile {
  readonly column: number;
  readonly row: number;
  /** For tiles that are too narrow for an English name. */
  readonly letters: string;
}

/** Nothing for a province of another country, which stands in the list alone. */
export function tileOf(id: string): Tile | undefined {
  const place = /^region:\d{2}0000$/.test(id) ? places[id.slice("region:".length, "region:".length + 2)] : undefined;
  return place === undefined ? undefined : { column: place[0], row: place[1], letters: place[2] };
}

/** 广西壮族自治区 is 广西 to everybody. */
export function shortProvince(name: string): string {
  return name.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/, "");
}
