/** Answers as JSON, by a key that says everything on which an answer rests. */
export interface AnswerCache {
  get(key: string): string | undefined;
  set(key: string, answer: string): void;
  /** The memory that the answers take, at most. */
  bytes(): number;
}

/** An answer that takes more than this part of the cache is not kept, as it would push too many others out. */
const largestPart = 1 / 4;
/** What an entry takes beside its text: its key and its place. */
const entryBytes = 300;

/** Keeps answers up to a number of bytes. The one that was not asked for longest goes first. */
export function createAnswerCache(limit: number): AnswerCache {
  const kept = new Map<string, string>();
  let bytes = 0;
  const drop = (key: string): void => {
    const answer = kept.get(key);
    if (answer === undefined) return;
    kept.delete(key);
    bytes -= bytesOf(answer);
  };
  return {
    get(key) {
      const answer = kept.get(key);
      if (answer === undefined) return undefined;
      kept.delete(key);
      kept.set(key, answer);
      return answer;
    },
    set(key, answer) {
      if (bytesOf(answer) > limit * largestPart) return;
      drop(key);
      kept.set(key, answer);
      bytes += bytesOf(answer);
      for (const oldest of kept.keys()) {
        if (bytes <= limit) break;
        drop(oldest);
      }
    },
    bytes: () => bytes,
  };
}

/** A text takes two bytes per character at most. */
function bytesOf(answer: string): number {
  return 2 * answer.length + entryBytes;
}
