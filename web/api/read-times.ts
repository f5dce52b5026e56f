const times = new WeakMap<object, number>();

/** Notes that these things were read just now. Scenes keep the very objects, through all steps and ways back. */
export function noteRead(things: readonly object[]): void {
  const now = Date.now();
  for (const thing of things) times.set(thing, now);
}

/** When the oldest of these things was read; nothing where none of them came from the API. */
export function earliestRead(things: Iterable<object>): number | undefined {
  let earliest: number | undefined;
  for (const thing of things) {
    const time = times.get(thing);
    if (time !== undefined && (earliest === undefined || time < earliest)) earliest = time;
  }
  return earliest;
}
