/** The blocks that we make, as Slack names them. */
export type Markdown = { readonly type: 'mrkdwn'; readonly text: string; readonly verbatim: true };
export type PlainText = { readonly type: 'plain_text'; readonly text: string };
type Confirm = {
  readonly title: PlainText;
  readonly text: PlainText;
  readonly confirm: PlainText;
  readonly deny: PlainText;
};
export type Button = {
  readonly type: 'button';
  readonly text: PlainText;
  readonly action_id: string;
  readonly url?: string;
  readonly value?: string;
  readonly style?: 'primary' | 'danger';
  readonly confirm?: Confirm;
};
export type Select = {
  readonly type: 'static_select';
  readonly placeholder: PlainText;
  readonly options: ReadonlyArray<{ readonly text: PlainText; readonly value: string }>;
  readonly action_id: string;
};
export type SlackBlock =
  | { readonly type: 'section'; readonly text: Markdown; readonly accessory?: Button }
  | { readonly type: 'context'; readonly elements: readonly Markdown[] }
  | { readonly type: 'actions'; readonly block_id?: string; readonly elements: ReadonlyArray<Button | Select> }
  | { readonly type: 'image'; readonly slack_file: { readonly id: string }; readonly alt_text: string }
  | { readonly type: 'header'; readonly text: PlainText }
  | { readonly type: 'divider' };
export type SlackMessage = { readonly text: string; readonly blocks: readonly SlackBlock[] };

/** What Slack takes as the text of one section (docs.slack.dev/reference/block-kit), in UTF-16 code units. */
export const SECTION_TEXT = 3_000;
export const ALT_TEXT = 2_000;

/** `text` is escaped already. */
export function section(text: string): SlackBlock {
  return { type: 'section', text: markdown(text) };
}

export function context(texts: readonly string[]): SlackBlock {
  return { type: 'context', elements: texts.map(markdown) };
}

export function plainText(text: string): PlainText {
  return { type: 'plain_text', text };
}

function markdown(text: string): Markdown {
  return { type: 'mrkdwn', text, verbatim: true };
}

/** Escaped lines joined into as few sections as hold them. */
export function packed(lines: readonly string[]): string[] {
  const sections: string[] = [];
  for (const text of lines) {
    const last = sections.at(-1);
    if (last !== undefined && fits(`${last}\n${text}`)) sections[sections.length - 1] = `${last}\n${text}`;
    else sections.push(text);
  }
  return sections;
}

export function fits(text: string): boolean {
  return text.length <= SECTION_TEXT;
}
