/** Preloaded into a server by a test (`--import`): a signal makes a fault that no code handles. */

process.on('SIGUSR2', () => {
  throw new Error('injected fault');
});
process.on('SIGHUP', () => {
  void Promise.reject(new Error('injected rejection'));
});
