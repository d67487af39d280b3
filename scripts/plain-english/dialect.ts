/** A way of speaking that readers stumble over, and what to write. */
export interface Habit {
  readonly pattern: RegExp;
  readonly instead: string;
  /** A title may do it. */
  readonly notInTitles?: true;
}

/**
 * The words and turns that are not used here. A pattern is listed only if it is nearly always right: "way" for a route is found
 * by the verbs beside it, since "in this way" is good English.
 */
export const dialect: readonly Habit[] = [
  { pattern: /\b(?:who|whom|what|which)s?o?ever\b/i, instead: 'name the party, such as "the supplier"' },
  {
    pattern: /\b(?:take|takes|took|taken|taking) in\b(?! (?:proportion|full|order|turn|account|the|a|this|that)\b)/i,
    instead: 'write "sources", "buys" or "uses"',
  },
  { pattern: /\b(?:hang|hangs|hung|hanging)(?: \w+)? (?:on|upon)\b/i, instead: 'write "depends on"' },
  { pattern: /\bheld (?:to|against)\b/i, instead: 'write "checked against"' },
  { pattern: /\btold\b/i, instead: 'write "reported" or "stated"' },
  { pattern: /(?<!-)\bmakers?\b/i, instead: 'write "producer"' },
  { pattern: /\b(?:givers?|takers?)\b/i, instead: 'write "exporter" or "importer"' },
  {
    pattern: /\bnobody (?:knows?|names?|states?|records?|describes?|says|reports?|lists?|counts|stands)\b/i,
    instead: 'write "unknown", "unnamed", "not recorded" or who does not do it',
  },
  {
    pattern: /\bways? (?:that )?(?:pass|passes|ends?|leads?|goes|comes?|starts?|takes?)\b|\bstrongest ways?\b/i,
    instead: 'write "route"',
  },
  {
    pattern:
      /\b(?:most|more|nothing|which|that|whom|every (?:route|way)|it) passe?s?\b(?! (?:through|on|to|over|by|into|as|down)\b)/i,
    instead: 'say what passes through what, such as "routes pass through the country"',
  },
  {
    pattern:
      /\b(?:tonnes?|kilograms?|kg|dollars|edges?|nodes?|rows?|lines?|files?|networks?) an? (?:year|quarter|month|week|day|unit|link|form|measure|need|table|claim|record|form|row|line|period|kind)\b/i,
    instead: 'write "per"',
  },
  { pattern: /^Of (?!course\b)/, instead: 'start with the subject, not with "Of"' },
  {
    pattern: /^(?:What|Who|Whom|Whose)\b(?!-|.*\?$)/i,
    instead: 'start with a noun, such as "The country that…"',
    notInTitles: true,
  },
];
