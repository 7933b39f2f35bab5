import type { Book } from './book.ts';
import { EN_OTHER } from './en-other.ts';
import { EN_REPORT } from './en-report.ts';
import { EN_TALK } from './en-talk.ts';

export const EN: Book = {
  report: EN_REPORT,
  ...EN_TALK,
  ...EN_OTHER,
  noise: [
    'the light this morning was unreal',
    'my sourdough has a name and a better schedule than me',
    'finished the puzzle, one piece missing, of course',
    'it is snowing and the bus driver is singing',
    'does anyone have a good soup recipe with leeks',
    'the neighbours are rehearsing for something loud',
    'read {n} chapters and forgot lunch',
    'bird count in the garden: {n} sparrows, one very round pigeon',
    'new glasses, who are all these people',
    'happy new year to everyone who missed it like me',
    'running {n} km in the rain builds character, I am told',
    'my grandmother won the card game again and shows no mercy',
    'why do socks leave in pairs of one',
    'coffee number {n}, thoughts number zero',
    'the cat has chosen the clean laundry',
    'looking for a book about lighthouses, not too sad please',
    'painted the kitchen yellow. it is very yellow',
    'our train stands in a field and the cows are judging us',
    'that match last night went down to the last second',
    'broke my favourite cup today, moment of silence',
    'sat down to write and cleaned the oven instead',
    'the elevator is down again so I live on the roof now',
    'market prices are down, tomatoes are up',
    'learning the accordion, apologies to building {n}',
    'the moon looks like somebody left the lamp on',
    'voted, bought bread, called my sister. good saturday',
    'this playlist is just me being {n}teen',
    'can we talk about how good the pears are this year',
    'snow day! school is closed and the hill is open',
    'ten minutes of silence in the library, worth more than gold',
  ],
};

/** Names of products used as the ordinary words that they are: nobody means the product. */
export const EN_HOMONYMS = [
  'the notion that mondays are hard is not controversial',
  'I have no notion where I left the keys',
  'give the rope some slack before you tie it',
  'cut yourself some slack, it is january',
  'painting after claude lorrain at the museum today, the light in it',
  'my uncle claude turned {n}0 and danced all night',
  'both teams played with heart tonight',
  'zoom in on the third window, there is a cat',
  'a zebra without a stripe walks into a bar',
  'apple pie in the oven, the whole flat smells of it',
  'the steam from the kettle fogged up my glasses',
  'sow discord at the table by asking who ate the last dumpling',
  'the relation is roughly linear, said the statistician, and sighed',
  'lost signal on the train, found a poem',
  'the amazon river at dusk, photo from {n} years ago',
  'the cursor blinks, I blink back',
  'down by the river there is a bakery with square rolls',
  'mid-winter and the oak still holds its leaves',
];
