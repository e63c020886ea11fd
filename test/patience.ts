/**
 * How long a test waits for a state, at the most. Nothing is measured with it: a machine that is ten times slower, or busy
 * with other work, passes the same tests, only later.
 */
export const PATIENCE_MS = 300_000;
