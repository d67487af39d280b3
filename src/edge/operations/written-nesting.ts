/**
 * The deepest level of objects and lists among the values that are written in a GraphQL text. Values stand in parentheses alone.
 * Reads the text once, without recursion, because the parser recurses over values. Selections do not count, as they have a limit
 * of their own. Of a text that is not GraphQL, at least the part counts that the parser reads before its first fault.
 */
export function writtenNesting(text: string): number {
  let isInParentheses = false;
  let level = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '#') index = endOfComment(text, index);
    else if (character === '"')
      index = text.startsWith('"""', index) ? endOfBlock(text, index) : endOfText(text, index);
    else if (character === '(' || character === ')') {
      isInParentheses = character === '(';
      level = 0;
    } else if (isInParentheses && (character === '[' || character === '{')) {
      level += 1;
      deepest = Math.max(deepest, level);
    } else if (isInParentheses && (character === ']' || character === '}')) level -= 1;
  }
  return deepest;
}

function endOfComment(text: string, start: number): number {
  let index = start;
  while (index < text.length && text[index] !== '\n' && text[index] !== '\r') index += 1;
  return index;
}

/** The last quote of a text in quotes. The end of all if it does not close on its line, where the parser stops too. */
function endOfText(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') return index;
    if (character === '\n' || character === '\r') break;
    if (character === '\\') index += 1;
  }
  return text.length;
}

/** The last quote of a text in triple quotes. A backslash in front makes triple quotes part of the text. */
function endOfBlock(text: string, start: number): number {
  let index = text.indexOf('"""', start + 3);
  while (index > 0 && text[index - 1] === '\\') index = text.indexOf('"""', index + 3);
  return index < 0 ? text.length : index + 2;
}
