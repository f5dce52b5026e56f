let isRunning = false;

/**
 * Whether a page is being written on the server, or taken over in the browser as it was written there. Both must come
 * to the same, so neither may look at what the browser alone knows: the width of the window, the time zone.
 */
export function isFirstView(): boolean {
  return isRunning;
}

export function duringFirstView<Result>(act: () => Result): Result {
  isRunning = true;
  try {
    return act();
  } finally {
    isRunning = false;
  }
}
