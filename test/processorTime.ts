/** Milliseconds of computing that this process has done: unlike a clock it does not run while others compute. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
