const checkEvery = 500;

/**
 * A package manager that is told to end does not always pass that on to its scripts; whoever loses the process that
 * started it then runs on unseen. Being handed to another parent tells.
 */
export function onParentGone(act: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, checkEvery);
  timer.unref();
}
