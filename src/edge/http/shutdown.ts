/**
 * Ends a server in its order: what is in flight is answered, then the rest is closed. What does not end in time is left:
 * a store that hangs must not keep the process. Gives whether all came to its end.
 */
export async function shutDown(steps: readonly (() => Promise<unknown>)[], milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const inOrder = async (): Promise<true> => {
    for (const step of steps) await step();
    return true;
  };
  const ended = await Promise.race([inOrder().catch(() => false), late]);
  clearTimeout(timer);
  return ended;
}
