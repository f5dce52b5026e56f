/** Numbers that look random and are the same at each run. */
export function numbers(): () => number {
  let state = 20_261_130;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    // The low digits of such a sequence repeat.
    return Math.floor(state / 1000);
  };
}
