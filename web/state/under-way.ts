let count = 0;

/** Whether a reader waits for anything: an answer, a picture that is being arranged. */
export function isAnythingUnderWay(): boolean {
  return count > 0;
}

/** Counts work as under way until it settles. */
export async function underWay<Result>(work: Promise<Result>): Promise<Result> {
  count += 1;
  try {
    return await work;
  } finally {
    count -= 1;
  }
}
