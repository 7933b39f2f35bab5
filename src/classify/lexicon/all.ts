import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { ID } from './id.ts';
import { IT } from './it.ts';
import { JA } from './ja.ts';
import { KO } from './ko.ts';
import { NL } from './nl.ts';
import type { Phrases } from './phrases.ts';
import { PL } from './pl.ts';
import { PT } from './pt.ts';
import { SHARED } from './shared.ts';
import { TR } from './tr.ts';

/** The phrases of all languages. */
export const LEXICON: readonly Phrases[] = [SHARED, EN, DE, ES, FR, ID, IT, JA, KO, NL, PL, PT, TR];
