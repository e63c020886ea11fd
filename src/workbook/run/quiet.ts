/**
 * Begins a batch of our own: no events for what we write ourselves, no flicker. Ends with the next sync, but for
 * the events, which `endQuiet` switches on again in the same batch.
 */
export function beginQuiet(context: Excel.RequestContext): void {
  context.runtime.enableEvents = false;
  context.application.suspendScreenUpdatingUntilNextSync();
}

export function endQuiet(context: Excel.RequestContext): void {
  context.runtime.enableEvents = true;
}
