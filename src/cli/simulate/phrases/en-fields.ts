import type { Field } from './book.ts';

/** English sentences that only fit one kind of product. */
export const EN_FIELDS: Readonly<
  Record<Field, { readonly report: readonly string[]; readonly other: readonly string[] }>
> = {
  assistant: {
    report: [
      '{p} stops halfway through every answer and then gives a network error',
      'my {p} chats are all gone from the sidebar and new ones will not start',
      "{p} won't reply to a single prompt right now",
      'guess I have to think for myself, {p} is down',
      'wrote a whole prompt and {p} swallowed it with an error',
      '{p} overloaded errors on every message, api and web both',
      'my agent has been retrying {p} for {m} minutes, all calls fail',
      '{p} down in the middle of a refactor, I no longer know how to code',
    ],
    other: [
      'asked {p} to plan {t} and it did a decent job',
      'using {p} for {t} saves me an hour a day',
      '{p} wrote a haiku about my build script, I feel seen',
      'a small guide: how I use {p} for {t}',
      'my mother now says good morning to {p}',
      'comparing {p} and {q} on {t}, notes below',
      'new tutorial: connect {p} to your calendar in {n} steps',
      'the trick with {p} is to give it an example first',
    ],
  },
  developer: {
    report: [
      "can't push to {p}, it just hangs and then rejects",
      'our builds on {p} are queued for {m} minutes and none of them start',
      'pull requests on {p} show a unicorn instead of the diff',
      '{p} webhooks have stopped arriving, deploys are stuck',
      'git clone from {p} fails with a 500 right now',
      'release day and {p} goes down. of course',
    ],
    other: [
      'moved our docs to {p} this week, very happy with it',
      'pushed my first open source thing to {p}, be kind',
      'how we cut our {p} build times in half: caching {t}',
      'looking for a maintainer for a small {p} project about {t}',
      'reviewed {n} pull requests on {p} before coffee',
      'we are hiring someone who loves {t} and {p}',
    ],
  },
  workspace: {
    report: [
      'all my pages in {p} are blank, nothing opens',
      '{p} is not saving, it says offline though my internet is fine',
      "our whole wiki sits in {p} and {p} won't open",
      'the meeting started and my notes are stuck in a {p} that does not load',
      '{p} shows an empty workspace, please tell me it is only an outage',
    ],
    other: [
      'made a {p} template for {t}, link in bio',
      'my {p} setup for {t} this year',
      'spent the evening moving {t} into {p}, strangely relaxing',
      'does anyone have a nice {p} page for {t}?',
      'my {p} dashboard has become a work of art and I have done no work',
      'reading list for january, kept in {p} as always',
    ],
  },
  chat: {
    report: [
      'messages on {p} are not sending, little red mark on all of them',
      "{p} won't connect, it says reconnecting for {m} minutes now",
      'nobody on my {p} can hear anybody, voice is down',
      '{p} channels are empty and nothing goes through',
      'wrote to everyone on {p}, none of it was delivered. broken right now',
    ],
    other: [
      'our {p} has {n} channels about cats and none about {t}',
      'join the {p} server, we talk about {t} on sundays',
      'muted every channel on {p} for the weekend, bliss',
      'someone made a custom {p} emoji of my dog',
      'the best {p} message is the one that says meeting cancelled',
    ],
  },
  meeting: {
    report: [
      '{p} drops every call after ten seconds',
      "can't join any meeting on {p}, 'unable to connect'",
      'twenty people waiting and {p} will not start the meeting',
      'no audio on {p} for all of us at once, it is broken',
    ],
    other: [
      '{n} hours of {p} calls today, my eyes are square',
      'my cat joined the {p} call and got the promotion',
      'hosting a free {p} class about {t} next week',
      'new background for my {p} calls: a much tidier room',
    ],
  },
  streaming: {
    report: [
      '{p} will not play anything, it just sits at 0:00',
      'finally sat down and {p} says it is having trouble playing this',
      '{p} app opens but nothing plays on any device in the house',
      '{p} stopped in the middle and now says no internet, my internet is fine',
    ],
    other: [
      'my {p} list for {t} is finally done',
      'currently on {p}: the same comfort thing for the {n}th time',
      'what should I watch on {p} tonight? nothing scary',
      'the new season on {p} is better than it has any right to be',
      'my sister and I share {p} and now it thinks we are one strange person',
    ],
  },
  cloud: {
    report: [
      'our site is throwing 5xx and it is {p}, not us this time',
      '{p} console times out and our instances stopped answering',
      'half of the internet seems broken right now because {p} is down',
      'dns at {p} is not resolving for any of our domains at the moment',
      '{p} is failing health checks in every zone we have, paging everyone',
    ],
    other: [
      'passed my {p} exam today!',
      'our {p} bill for {t} went down by {n} percent after one afternoon',
      'talk next month: what we learned running {t} on {p}',
      'good post about how {p} routes traffic, worth ten minutes',
      'writing terraform for {p} with rain on the window, perfect saturday',
    ],
  },
  payments: {
    report: [
      'card payments through {p} are failing for all of our customers right now',
      '{p} checkout spins and then declines everything, three different cards',
      "payouts page on {p} won't open and the api returns errors",
    ],
    other: [
      'first sale on my little shop, paid by {p}! {n} euros!',
      'set up {p} for the {t} club in an afternoon',
      'nice write-up on how {p} handles idempotency',
      'accountant asked for the {p} export, here we go again',
    ],
  },
  social: {
    report: [
      "{p} feed won't refresh, it shows posts from {n} hours ago",
      'every comment page on {p} says our servers are busy, nothing loads',
      '{p} app gives me an empty home page and an error, web as well',
    ],
    other: [
      'someone on {p} explained {t} better than my professor',
      'lost two hours to a {p} thread about {t}',
      'the {p} crowd has opinions about {t} again',
      'asked {p} which plant this is, got {n} different answers',
    ],
  },
  design: {
    report: [
      '{p} files stuck on the loading bar, cannot open a single one',
      "{p} says 'reconnecting' and none of my changes are saved",
      'client review in five minutes and {p} will not open the prototype',
    ],
    other: [
      'made a {p} file with {n} shades of beige, as one does',
      'free {p} kit for {t}, take it and have fun',
      'teaching my niece {p}, she already knows more than me',
      'auto layout in {p} finally clicked for me',
    ],
  },
  game: {
    report: [
      '{p} servers kicked all of us at once and now login queues never end',
      'cannot join any match on {p}, error code every time',
      '{p} servers are down again on a saturday night, nobody can play',
    ],
    other: [
      'finally beat the boss in {p} after {n} tries',
      'looking for people for {p} tonight, relaxed group',
      'the music in {p} deserves a concert hall',
      'drew my {p} character, hope you like it',
    ],
  },
};
