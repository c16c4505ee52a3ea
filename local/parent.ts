// Ends what npm started when npm itself is ended: it takes its shell with it, but not the server behind that.

/** How often we look, in milliseconds. */
const EVERY = 500;

/** An orphan is given to another parent. Whoever runs the script without npm has no such parent to lose. */
export function onceOrphaned(stop: () => void, parentOf: () => number = () => process.ppid): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const first = parentOf();
  const watch = setInterval(() => {
    if (parentOf() === first) return;
    clearInterval(watch);
    stop();
  }, EVERY);
  watch.unref();
}
