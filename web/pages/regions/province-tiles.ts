/** Column and row of each province on a grid of equal tiles, roughly where it lies; by the first two digits of its code. */
const places: Readonly<Record<string, readonly [column: number, row: number]>> = {
  "15": [5, 1],
  "23": [7, 1],
  "11": [5, 2],
  "21": [6, 2],
  "22": [7, 2],
  "65": [1, 3],
  "62": [2, 3],
  "64": [3, 3],
  "14": [4, 3],
  "13": [5, 3],
  "12": [6, 3],
  "54": [1, 4],
  "63": [2, 4],
  "61": [3, 4],
  "41": [4, 4],
  "37": [5, 4],
  "51": [2, 5],
  "50": [3, 5],
  "42": [4, 5],
  "34": [5, 5],
  "32": [6, 5],
  "31": [7, 5],
  "53": [2, 6],
  "52": [3, 6],
  "43": [4, 6],
  "36": [5, 6],
  "33": [6, 6],
  "45": [3, 7],
  "44": [4, 7],
  "35": [5, 7],
  "71": [7, 7],
  "46": [3, 8],
  "82": [4, 8],
  "81": [5, 8],
};

/** Nothing for a province of another country, which stands in the list alone. */
export function tileOf(id: string): { readonly column: number; readonly row: number } | undefined {
  const place = /^region:\d{2}0000$/.test(id) ? places[id.slice("region:".length, "region:".length + 2)] : undefined;
  return place === undefined ? undefined : { column: place[0], row: place[1] };
}

/** 广西壮族自治区 is 广西 to everybody. */
export function shortProvince(name: string): string {
  return name.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/, "");
}
