import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SECTION_TEXT } from '../../../src/alert/channels/slack-blocks.ts';
import { briefModal } from '../../../src/feedback/slack/show-brief.ts';
import { slackView } from '../../alert/channels/slack-limits.ts';

const FENCE = '```';
const codeOf = (markdown: string) =>
  briefModal(markdown).blocks.map((block) => (block.type === 'section' ? block.text.text : ''));

it('a brief of any length is shown within the limits of a dialogue, all of it in blocks of code', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 900 }), { minLength: 1, maxLength: 200 }),
      (lines) => {
        const markdown = lines.map((line) => `x ${line.replaceAll('`', "'")}`).join('\n');
        expect(slackView.safeParse(briefModal(markdown)).success).toBe(true);
        for (const text of codeOf(markdown)) {
          expect(text.length).toBeLessThanOrEqual(SECTION_TEXT);
          expect(text.startsWith(`${FENCE}\n`) && text.endsWith(`\n${FENCE}`)).toBe(true);
          expect(text.slice(3, -3)).not.toContain(FENCE);
          expect(text).not.toMatch(/<|>/);
        }
      },
    ),
    { numRuns: 30 },
  );
});

it('what is copied from it is the Markdown to the letter', () => {
  const markdown = `# 🔴 Claude looks down\n\n- a & b · [open](<https://a.test/?x=1&y=2>)\n${'> quote\n'.repeat(900)}\n`;
  const copied = codeOf(markdown).map((text) => text.slice(4, -4));
  const shown = copied.join('\n').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  expect(shown).toBe(markdown.trimEnd());
});
