/**
 * Runs the steps that end a server, in order. Steps that do not end in time are abandoned, because a store that hangs must
 * not keep the process running. Returns whether all steps ended.
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
