import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalog/load.ts';
import { matchPost } from '../../src/match/match-post.ts';
import { buildMatcher } from '../../src/match/matcher.ts';

const catalogue = loadCatalogue();
const matcher = buildMatcher(catalogue);
const named = (text: string): string =>
  matchPost(matcher, { text })
    .map(({ product }) => product)
    .sort()
    .join(' ');

/** Text → ids of the products that are meant, sorted, separated by a space. */
type Row = readonly [text: string, products: string];

const MEANT: readonly Row[] = [
  ['is claude down for anyone', 'claude'],
  ['is claude down for anyone else or just me?', 'claude'],
  ['notion is down again', 'notion'],
  ['slack wont load', 'slack'],
  ['slack down?', 'slack'],
  ['Claude is completely down', 'claude'],
  ['CLAUDE IS DOWN', 'claude'],
  ["claude's down again", 'claude'],
  ['I asked Claude to refactor my code', 'claude'],
  ['the notion that claude is down', 'claude'],
  ['teams not working this morning', 'microsoft-teams'],
  ['is Teams down', 'microsoft-teams'],
  ['zoom keeps crashing', 'zoom'],
  ['our zoom meeting got cut off', 'zoom'],
  ['linear is down', 'linear'],
  ['Linear not syncing with github', 'github linear'],
  ['cursor is down, cannot use my editor', 'cursor'],
  ['stripe payments are failing for our checkout', 'stripe'],
  ['signal is down', 'signal'],
  ['signal app not sending messages', 'signal'],
  ['discord is down', 'discord'],
  ['is discord voice broken for you too', 'discord'],
  ['x is down', 'x'],
  ['x.com is down', 'x'],
  ['steam is down again', 'steam'],
  ['cannot connect to steam', 'steam'],
  ['I love Notion for my templates', 'notion'],
  ['Just moved all of my notes to Notion', 'notion'],
  ['everyone at work is in the Slack channel', 'slack'],
  ['perplexity is down', 'perplexity'],
  ['gemini is down', 'gemini'],
  ['twitch is down', 'twitch'],
  ['502 bad gateway on notion', 'notion'],
  ['cant log into slack', 'slack'],
  ['outage at stripe?', 'stripe'],
  ['is it just me or is figma slow', 'figma'],
  ['chat gpt down', 'chatgpt'],
  ['gitub is down', 'github'],
];

const NOT_MEANT: readonly Row[] = [
  ['the notion that time is money', ''],
  ['I have no notion of what happened', ''],
  ['a silly notion, really', ''],
  ['reject the notion of failure', ''],
  ['cut me some slack', ''],
  ['stop slacking and pick up the slack', ''],
  ['linear algebra is broken into small steps', ''],
  ['linear regression failed again', ''],
  ['Jean-Claude Van Damme is down', ''],
  ['Jean-Claude Juncker resigned', ''],
  ['Claude Monet painted water lilies', ''],
  ['Claude Debussy at the piano', ''],
  ['my uncle Claude came over for dinner', ''],
  ['the mouse cursor is frozen', ''],
  ['my cursor is stuck on the screen', ''],
  ['zoom in on that picture', ''],
  ['he zoomed past me', ''],
  ['both teams are playing well tonight', ''],
  ['teams with a strong defence win', ''],
  ['no signal out here, towers down', ''],
  ['the turn signal is broken', ''],
  ['signal failure: trains are down', ''],
  ['sow discord among the people', ''],
  ['discord between the two countries', ''],
  ['love you x', ''],
  ['solve for x', ''],
  ['running out of steam by noon', ''],
  ['a steam engine broke down', ''],
  ['she wore a stripe shirt', ''],
  ['white stripes on the road', ''],
  ['times square is closed', ''],
  ['square root of two', ''],
  ['put it in a box', ''],
  ['box office was down 12 %', ''],
  ['render the scene in blender', ''],
  ['gemini season is here', ''],
  ['my eye twitch is back', ''],
  ['apple pie is on fire', ''],
  ['a telegram from the king', ''],
  ['mastodon bones were found', ''],
  ['yoga asana practice at dawn', ''],
  ['the economic outlook is down', ''],
  ['paper snowflake decorations broke', ''],
  ['good morning everyone', ''],
  ['everything is down', ''],
  ['slow down, you are going too fast', ''],
  ['Claude sat down with the family', ''],
  ['', ''],
];

const LANGUAGES: readonly Row[] = [
  ['Claudeが落ちてる', 'claude'],
  ['クロードコードが動かない', 'claude'],
  ['ノーション重い', 'notion'],
  ['スラックが繋がらない', 'slack'],
  ['新しいスラックスを買った', ''],
  ['ディスコード落ちた?', 'discord'],
  ['ChatGPTが使えない', 'chatgpt'],
  ['ﾉｰｼｮﾝ開かない', 'notion'],
  ['클로드가 안됨', 'claude'],
  ['노션 먹통', 'notion'],
  ['노션이 안 열려요', 'notion'],
  ['디스코드 서버 터졌다', 'discord'],
  ['깃허브는 왜 이래', 'github'],
  ['ChatGPT崩了', 'chatgpt'],
  ['GitHub打不开', 'github'],
  ['claude挂了', 'claude'],
  ['Дискорд не работает', 'discord'],
  ['в дискорде опять сбой', 'discord'],
  ['Гитхаб лежит', 'github'],
  ['телеграм не грузит', 'telegram'],
  ['واتساب معطل', 'whatsapp'],
  ['الواتساب لا يعمل', 'whatsapp'],
  ['يوتيوب ما يشتغل', 'youtube'],
  ['व्हाट्सएप डाउन है', 'whatsapp'],
  ['यूट्यूब नहीं चल रहा', 'youtube'],
  ['notion no funciona', 'notion'],
  ['se cayó slack', 'slack'],
  ['o notion caiu', 'notion'],
  ['Claude est en panne', 'claude'],
  ["l'API de GitHub ne marche pas", 'github'],
  ['slack geht nicht', 'slack'],
  ['Störung bei Discord', 'discord'],
  ['notion non funziona', 'notion'],
  ['Slack werkt niet', 'slack'],
  ["Notion'da sorun mu var, notion çöktü", 'notion'],
  ['discord çöktü', 'discord'],
  ['notion gak bisa dibuka', 'notion'],
  ['slack nie działa', 'slack'],
  ["Spotify'ın nesi var", 'spotify'],
  ['Spotifyn ongelmat', 'spotify'],
  ['na GitHubie awaria', 'github'],
  ['la notion de liberté', ''],
];

const BOUNDARIES: readonly Row[] = [
  ['discordant notes', ''],
  ['slackware is a distribution', ''],
  ['preclaude', ''],
  ['claudette is down', ''],
  ['githubs servers', 'github'],
  ["GitHub's servers", 'github'],
  ['GitHub’s servers', 'github'],
  ['chatgpt4 is slow', 'chatgpt'],
  ['(github)', 'github'],
  ['github/gitlab', 'github gitlab'],
  ['done.Claude is down', 'claude'],
  ['edit your claude.md file', ''],
  ['file slack.py crashed', ''],
  ['ＧｉｔＨｕｂ', 'github'],
  ['𝐆𝐢𝐭𝐇𝐮𝐛 down', 'github'],
  ['git\u200bhub', 'github'],
  ['\u202egithub\u202c', 'github'],
  ['gi\u0301thub', 'github'],
  ['microsoft   teams', 'microsoft-teams'],
  ['google\ncloud', 'google-cloud'],
  ['microsoft-teams', 'microsoft-teams'],
  ['my PSN is down', 'playstation-network'],
  ['disney+ wont load', 'disney-plus'],
];

const LINKS: readonly Row[] = [
  ['#ClaudeDown', 'claude'],
  ['#claudedown', 'claude'],
  ['#NotionDown #SlackDown', 'notion slack'],
  ['#ChatGPT_down', 'chatgpt'],
  ['#github障害', 'github'],
  ['#claudemonet', ''],
  ['#discordance', ''],
  ['#slacker', ''],
  ['@SpotifyCares please help', 'spotify'],
  ['hey @NotionHQ what is going on', 'notion'],
  ['@claude.ai any update?', 'claude'],
  ['@claude_monet_fan hello', ''],
  ['@slack.example.org hi', ''],
  ['mail me at someone@notion.so', ''],
  ['claude.ai not loading', 'claude'],
  ['status.claude.com says all green', 'claude'],
  ['https://www.githubstatus.com/incidents/abc', 'github'],
  ['new video https://youtube.com/watch?v=abc', ''],
  ['read https://example.com/claude-is-down-again', ''],
  ['read example.com/github-is-down', ''],
  ['code at https://github.com/a/b', ''],
  ['notion is not opening https://notion.so/abc', 'notion'],
  ['notclaude.ai is down', ''],
  ['claude.ai.evil.example is down', ''],
];

const SEVERAL: readonly Row[] = [
  ['ChatGPT is down, thank god Claude works', 'chatgpt claude'],
  ['Notion AI is broken because Claude is down', 'claude notion'],
  ['Microsoft Teams and Slack are both down', 'microsoft-teams slack'],
  ['Cloudflare took down Discord and Notion', 'cloudflare discord notion'],
  ['Google Cloud outage hits Spotify and Discord', 'discord google-cloud spotify'],
  ['aws us-east-1 is on fire, slack and zoom too', 'aws slack zoom'],
];

for (const [title, rows] of Object.entries({
  'finds a product that is meant': MEANT,
  'leaves a name that means something else': NOT_MEANT,
  'reads other languages and scripts': LANGUAGES,
  'holds word boundaries': BOUNDARIES,
  'reads hashtags, handles and links': LINKS,
  'finds each of several products': SEVERAL,
})) {
  describe(title, () => {
    it.each(rows)('%j names [%s]', (text, products) => {
      expect(named(text)).toBe(products);
    });
  });
}

describe('components', () => {
  it.each([
    ['Claude Code is down', 'claude', 'Claude Code'],
    ['claude-code keeps crashing', 'claude', 'Claude Code'],
    ['#ClaudeCode down', 'claude', 'Claude Code'],
    ['GitHub Actions are stuck', 'github', 'Actions'],
    ['github copilot not responding', 'github', 'Copilot'],
    ['Notion AI wont answer', 'notion', 'Notion AI'],
    ['xbox game pass is broken', 'xbox-live', 'Game Pass'],
    ['icloud is down', 'apple', 'iCloud'],
    ['gmail not loading', 'google-workspace', 'Gmail'],
    ['Claude is down', 'claude', null],
    ['the github api is failing', 'github', 'API Requests'],
  ])('%j names %s with component %s', (text, product, component) => {
    expect(matchPost(matcher, { text })).toMatchObject([{ product, component }]);
  });
});

describe('what a mention tells', () => {
  it('names the alias, the reason in words and every place in the original text', () => {
    const text = 'Is 𝐂laude down? claude.ai says 502 and Ｃｌａｕｄｅ too';
    const [mention] = matchPost(matcher, { text });
    expect(mention?.spans.map(([start, end]) => text.slice(start, end))).toEqual([
      '𝐂laude',
      'claude.ai',
      'Ｃｌａｕｄｅ',
    ]);
    expect(matchPost(matcher, { text: 'is claude down' })).toEqual([
      {
        product: 'claude',
        confidence: 0.6,
        why: "alias 'claude' with 'down' right beside it",
        alias: 'claude',
        component: null,
        spans: [[3, 9]],
      },
    ]);
  });

  it('says what spoke against it', () => {
    const [mention] = matchPost(matcher, { text: 'put it into the dropbox next to the ballot boxes' });
    expect(mention?.why).toMatch(/despite 'ballot' against it/);
    expect(mention?.confidence).toBeLessThan(0.9);
  });

  it('is surer of a name with more evidence', () => {
    const sureness = (text: string): number => matchPost(matcher, { text })[0]?.confidence ?? 0;
    expect(sureness('claude is down')).toBeLessThan(sureness('claude is down, my prompts just hang'));
    expect(sureness('notion')).toBeLessThan(sureness('notion is down'));
  });

  it("counts a product's own account as evidence", () => {
    const text = 'Some users of Claude may see elevated latency.';
    expect(matchPost(matcher, { text, author: 'someone.example' })).toEqual([]);
    expect(matchPost(matcher, { text, author: 'anthropic.com' })).toMatchObject([{ product: 'claude' }]);
  });
});

describe('the bundled catalogue in the matcher', () => {
  it.each(catalogue.products.map((product) => [product.id, product] as const))(
    'knows every alias of %s',
    (id, product) => {
      for (const alias of [product.name, ...product.aliases, ...product.sure]) {
        expect(named(`${alias} is down`).split(' '), alias).toContain(id);
      }
    },
  );
});
