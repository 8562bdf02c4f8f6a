/**
 * Lets whatever else waits (a key, a frame, a message) have its turn: resolves in a task of its own. In Node, where a
 * timer takes a millisecond at least, by setImmediate.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve);
  });
}
