import type { useMonaco } from '@graphiql/react';

type MonacoState = Parameters<Parameters<typeof useMonaco>[0]>[0];
type Monaco = NonNullable<MonacoState['monaco']>;

/** The names under which the editors ask for their theme. */
export const editorThemes = { light: 'lodestone', dark: 'lodestone' };

export const darkPreference = matchMedia('(prefers-color-scheme: dark)');

/** Gives the editors the colours of tokens.css as they are now, light or dark. */
export function applyEditorTheme({ editor }: Monaco): void {
  const styles = getComputedStyle(document.documentElement);
  const colour = (token: string): string => hexFrom(styles.getPropertyValue(`--${token}-hsl`));
  const [paper, ink, soft, accent] = [colour('paper'), colour('ink'), colour('ink-soft'), colour('accent')];
  const [value, variable, wrong] = [colour('code-value'), colour('code-variable'), colour('wrong')];
  const tint = `${accent}1f`;

  editor.defineTheme('lodestone', {
    base: darkPreference.matches ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      { token: '', foreground: ink },
      { token: 'comment', foreground: soft },
      { token: 'keyword.gql', foreground: accent },
      { token: 'key.identifier.gql', foreground: ink },
      { token: 'type.identifier.gql', foreground: value },
      { token: 'argument.identifier.gql', foreground: variable },
      { token: 'annotation.gql', foreground: variable },
      { token: 'string', foreground: value },
      { token: 'number', foreground: value },
      { token: 'keyword.json', foreground: variable },
      { token: 'string.key.json', foreground: ink },
      { token: 'string.value.json', foreground: value },
      { token: 'delimiter', foreground: soft },
    ],
    colors: {
      'editor.background': '#00000000',
      'editor.foreground': ink,
      'editorLineNumber.foreground': soft,
      'editorLineNumber.activeForeground': ink,
      'editorCursor.foreground': ink,
      'editor.selectionBackground': `${accent}33`,
      'editor.wordHighlightBackground': tint,
      'editorBracketMatch.background': tint,
      'editorBracketMatch.border': '#00000000',
      'editorBracketHighlight.foreground1': soft,
      'editorBracketHighlight.foreground2': soft,
      'editorBracketHighlight.foreground3': soft,
      'editorIndentGuide.background1': `${ink}1a`,
      'editorIndentGuide.activeBackground1': `${ink}4d`,
      'editorError.foreground': wrong,
      'editorWidget.background': paper,
      'editorWidget.border': soft,
      'editorHoverWidget.background': paper,
      'editorHoverWidget.border': soft,
      'editorSuggestWidget.background': paper,
      'editorSuggestWidget.selectedBackground': tint,
      'editorSuggestWidget.selectedForeground': ink,
      'editorSuggestWidget.highlightForeground': accent,
      'editorSuggestWidget.focusHighlightForeground': accent,
      'quickInput.background': paper,
      'quickInputList.focusBackground': tint,
      'quickInputList.focusForeground': ink,
      'menu.background': paper,
      'menu.foreground': ink,
      'menu.selectionBackground': tint,
      'menu.selectionForeground': ink,
      'list.hoverBackground': tint,
      'list.highlightForeground': accent,
      'input.background': paper,
      'input.border': soft,
      'textLink.foreground': accent,
      'textLink.activeForeground': accent,
      'editorLink.activeForeground': accent,
      'scrollbar.shadow': '#00000000',
      'widget.shadow': '#00000000',
      'scrollbarSlider.background': `${ink}26`,
      'scrollbarSlider.hoverBackground': `${ink}40`,
      'scrollbarSlider.activeBackground': `${ink}59`,
      focusBorder: accent,
    },
  });
  editor.setTheme('lodestone');
}

/** `#rrggbb` from a token's `h, s%, l%`; the editor takes no other form. */
function hexFrom(triplet: string): string {
  const [hue = 0, saturation = 0, lightness = 0] = triplet.split(',').map(Number.parseFloat);
  const l = lightness / 100;
  const chroma = (saturation / 100) * Math.min(l, 1 - l);
  const channel = (offset: number): string => {
    const k = (offset + hue / 30) % 12;
    const level = l - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(level * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
