/** Events were switched off, and nothing has proved since that they are on again. */
let owesEvents = false;

/**
 * Begins a request of our own: no events for what we write ourselves, no flicker. Ends with the next sync, but for
 * the events, which `endQuiet` switches on again. So events that are on prove that a request was done to its end, or
 * that nothing of it was done (Excel does what is in a request in order, up to the first error).
 */
export function beginQuiet(context: Excel.RequestContext): void {
  owesEvents = true;
  context.runtime.enableEvents = false;
  context.application.suspendScreenUpdatingUntilNextSync();
}

export function endQuiet(context: Excel.RequestContext): void {
  context.runtime.enableEvents = true;
}

/** Excel has said whether events are on. */
export function noteEvents(areOn: boolean): void {
  owesEvents = !areOn;
}

export function areEventsOwed(): boolean {
  return owesEvents;
}
