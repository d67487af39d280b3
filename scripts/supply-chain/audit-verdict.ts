import { z } from 'zod';

/** What `npm audit --json` says. */
export type AuditVerdict =
  | { readonly measured: false; readonly why: string }
  | { readonly measured: true; readonly counts: Readonly<Record<string, number>>; readonly isBad: boolean };

const counts = z.object({ low: z.number(), moderate: z.number(), high: z.number(), critical: z.number() });
const answerSchema = z.object({ metadata: z.object({ vulnerabilities: counts }) });
const refusalSchema = z.object({ message: z.string() }).or(z.object({ error: z.object({ summary: z.string() }) }));

/** A registry without an answer is no proof of anything, so that is a verdict of its own. High and critical faults are bad. */
export function auditVerdict(output: string): AuditVerdict {
  const read = json(output);
  const answer = answerSchema.safeParse(read);
  if (answer.success) {
    const { vulnerabilities } = answer.data.metadata;
    return { measured: true, counts: vulnerabilities, isBad: vulnerabilities.high + vulnerabilities.critical > 0 };
  }
  const refusal = refusalSchema.safeParse(read);
  if (!refusal.success) return { measured: false, why: 'npm gave no answer that can be read' };
  return { measured: false, why: 'message' in refusal.data ? refusal.data.message : refusal.data.error.summary };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
