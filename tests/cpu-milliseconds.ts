/**
 * Milliseconds of CPU that this process spends while work is done. A busy machine makes work late and leaves this figure
 * nearly alone, so a test can assert it where a promise is about work and not about waiting.
 */
export async function cpuMillisecondsOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
