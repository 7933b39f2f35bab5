import { languageBit } from './lexicon.ts';

/** What else a name may be; one bit each. */
export const SENSE = {
  count: 1,
  mass: 2,
  plural: 4,
  verb: 8,
  adjective: 16,
  person: 32,
  letter: 64,
  sign: 128,
} as const;

export type Senses = {
  /** Bits of `SENSE`. */
  readonly senses: number;
  /** Bits of the languages in which the name is an ordinary word or a usual first name. */
  readonly tongues: number;
};

const ALL = 0xffff;
const UNKNOWN: Senses = { senses: SENSE.count | SENSE.verb, tongues: ALL };

/** A line: names, what else they are (`letter`: letters, or a coined word), and in which languages it is an everyday word. */
const TABLE = `
claude クロード 클로드 person en fr de nl es pt it
clyde person en
alexa siri cortana person en de es fr it pt
jasper oscar albert robin sentry person en de nl fr
gemini sign en id it tr nl
copilot count en nl fr id
perplexity mass en
cursor count en es pt nl id
grok verb en
azure adjective en
render count verb en es pt id
linear adjective en de pt id nl
sentry count en
snowflake count en
steam mass verb en
ea letter en id
notion count mass en fr
slack mass verb adjective en
discord mass en
zoom verb count mass en de es fr it pt nl id tr pl
teams plural en de nl fr es it
asana count en es it pt id de fr nl pl tr
box count verb en de fr nl it pt es id
miro person verb en es pt it
intercom count en fr nl it
stripe count verb en de nl id
square count adjective verb en
robinhood person en
plaid mass adjective en fr nl de
x letter en es pt de fr it nl tr id pl
bluesky mass en
mastodon count en de nl fr
threads plural verb en
signal count verb en fr de
telegram count en nl pl id
line count verb en fr
twitch verb count en
apple count en
meet verb en
word count verb en
drive verb count mass en
excel verb en
outlook count mass en
access mass verb en
edge count verb en
chrome mass en de fr it
safari count en es pt de fr it nl tr id pl
target count verb en nl id
visa count en es pt de fr it nl id
shell count verb en
uber adjective en de
bolt count verb en
lyft count en
hinge count verb en
bumble verb en
tinder mass en
match verb count en de fr nl
chase verb count en
discover verb en
ally count verb en
wise adjective en
affirm verb en
toast mass count verb en
clover mass count en
spark count verb en
flash count verb en de fr es pt it
wave count verb en
xero letter en
monday count en
basecamp count en
craft mass verb en
bear count verb en
things plural en
drafts plural en
loop count verb en
loom count verb en
framer count en
webflow mass en
canvas count en nl de
blackboard count en
classroom count en
quizlet count en
prime adjective en fr de
peacock count en
max person adjective en de
paramount adjective en
hulu letter en
tidal adjective en
pandora person en
origin count en
battle count verb en
unity mass en
unreal adjective en
epic adjective count en
rust mass verb en
destiny mass en
apex count en
halo count en es pt it
among letter en
heroku letter en
fly verb count en
railway count en
vault count verb en
consul count en fr de es
nomad count en
puppet count en
chef count en fr de es pt it nl id
travis person en
jenkins person en
bamboo mass en
buddy count en
docker count en
podman count en
elastic adjective en
splunk letter en
segment count verb en de fr
mixpanel letter en
amplitude mass en
front count en fr de
drift verb count en
crisp adjective en
help verb mass en
swift adjective en
go verb en
ring verb count en de nl
nest count verb en de
echo count verb en de fr es pt it nl
dash verb count en
brave adjective en fr
arc count en fr
opera count en es pt it
mint mass en
quicken verb en
simple adjective en fr es
current adjective en
chime verb count en
acorns plural en
stash verb count en
public adjective en fr
coin count verb en fr
gusto count en es it
rippling verb en
lattice count en
workday count en
sage count adjective en
concur verb en
coupa letter en
smartsheet letter en
`;

const BY_NAME = new Map<string, Senses>();
for (const line of TABLE.trim().split('\n')) {
  const names: string[] = [];
  let senses = 0;
  let tongues = 0;
  for (const word of line.split(' ')) {
    if (Object.hasOwn(SENSE, word)) senses |= SENSE[word as keyof typeof SENSE];
    else if (senses !== 0) tongues |= languageBit(word);
    else names.push(word);
  }
  for (const name of names) BY_NAME.set(name, { senses, tongues });
}

/** What else a folded name may be; of names not in the table a countable noun and a verb of any language. */
export const sensesOf = (folded: string): Senses => BY_NAME.get(folded) ?? UNKNOWN;
