/** How often it is looked whether a reading has said anything (milliseconds). */
const LOOK_EVERY = 1_000;
/**
 * After so many looks in silence a file counts as one that cannot be read: half a minute. A form takes a small part of
 * a second, and the largest file that is allowed some seconds on an old machine.
 *
 * Looks are counted and not the time: while a laptop sleeps, or a tab in the background is held back, nobody looks, and
 * the reading did not get its time either.
 */
const LOOKS_IN_SILENCE = 30;

/** A watch over something that should say something now and then. */
export interface SilenceWatch {
  /** It has said something. */
  heard(): void;
  end(): void;
}

/** Calls back whenever nothing was heard for half a minute, until it is ended. */
export function watchSilence(onSilence: () => void): SilenceWatch {
  let silentLooks = 0;
  const timer = setInterval(() => {
    silentLooks += 1;
    if (silentLooks >= LOOKS_IN_SILENCE) {
      silentLooks = 0;
      onSilence();
    }
  }, LOOK_EVERY);
  return {
    heard: () => {
      silentLooks = 0;
    },
    end: () => clearInterval(timer),
  };
}
