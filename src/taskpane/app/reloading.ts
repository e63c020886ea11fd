const KEY = 'cchc.reloaded';
/** Longer than it takes to load the pane anew: a part that is missing again by then is missing for good. */
const ONCE_IN_MILLISECONDS = 30_000;

/** Whether a part of the pane could not be loaded: the server has a newer build, or the network is gone. */
export function isPartMissing(error: unknown): boolean {
  return (
    error instanceof Error && (error.name === 'ChunkLoadError' || /loading (css )?chunk/i.test(error.message))
  );
}

/** Loads the pane anew. The workbook keeps everything that matters. */
export function reloadPane(): void {
  window.location.reload();
}

/**
 * Whether the pane may load itself anew because of a missing part: not twice in a row, and not where nothing can be
 * remembered, for then it would go on for ever.
 */
export function mayReload(now: number): boolean {
  try {
    const before = Number(window.sessionStorage.getItem(KEY) ?? Number.NaN);
    if (now - before < ONCE_IN_MILLISECONDS) {
      return false;
    }
    window.sessionStorage.setItem(KEY, String(now));
    return true;
  } catch {
    return false;
  }
}
