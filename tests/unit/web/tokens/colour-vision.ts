type Triple = readonly [number, number, number];

/** How colours look to eyes that lack one sort of cone, after Machado and others (2009), in linear light. */
export const eyes: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Triple {
  const channel = (start: number): number => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Contrast as WCAG reckons it. */
export function contrast(a: string, b: string): number {
  const weights: Triple = [0.2126, 0.7152, 0.0722];
  const [low = 0, high = 0] = [dot(weights, linear(a)), dot(weights, linear(b))].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The colour in CIE Lab, as the given eyes see it. */
export function labSeenBy(hex: string, [toRed, toGreen, toBlue]: readonly [Triple, Triple, Triple]): Triple {
  const clip = (value: number): number => Math.min(1, Math.max(0, value));
  const light = linear(hex);
  const seen: Triple = [clip(dot(toRed, light)), clip(dot(toGreen, light)), clip(dot(toBlue, light))];
  const root = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = root(dot([0.4124564, 0.3575761, 0.1804375], seen) / 0.95047);
  const y = root(dot([0.2126729, 0.7151522, 0.072175], seen));
  const z = root(dot([0.0193339, 0.119192, 0.9503041], seen) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const degree = Math.PI / 180;

function hueOf(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / degree + 360) % 360;
}

function hueBetween(from: number, to: number): { readonly turn: number; readonly mean: number } {
  const turn = ((to - from + 540) % 360) - 180;
  return { turn, mean: (from + turn / 2 + 360) % 360 };
}

/** Difference of two colours after CIEDE2000: 1 is just seen, 12 can't be mistaken. */
export function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const { turn, mean } = hueBetween(hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2));
  const lightness = (l1 + l2) / 2 - 50;
  const meanChroma = (c1 + c2) / 2;
  const hueWeight =
    1 -
    0.17 * Math.cos((mean - 30) * degree) +
    0.24 * Math.cos(2 * mean * degree) +
    0.32 * Math.cos((3 * mean + 6) * degree) -
    0.2 * Math.cos((4 * mean - 63) * degree);
  const byLight = (l2 - l1) / (1 + (0.015 * lightness ** 2) / Math.sqrt(20 + lightness ** 2));
  const byChroma = (c2 - c1) / (1 + 0.045 * meanChroma);
  const byHue = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * degree)) / (1 + 0.015 * meanChroma * hueWeight);
  const rotation =
    -Math.sin(60 * Math.exp(-(((mean - 275) / 25) ** 2)) * degree) *
    2 *
    Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7));
  return Math.sqrt(byLight ** 2 + byChroma ** 2 + byHue ** 2 + rotation * byChroma * byHue);
}
