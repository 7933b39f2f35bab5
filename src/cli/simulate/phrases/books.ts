import type { Book, Language } from './book.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { ID } from './id.ts';
import { IT } from './it.ts';
import { JA } from './ja.ts';
import { KO } from './ko.ts';
import { NL } from './nl.ts';
import { PL } from './pl.ts';
import { PT } from './pt.ts';
import { TR } from './tr.ts';

export const BOOKS: Readonly<Record<Language, Book>> = {
  en: EN,
  es: ES,
  pt: PT,
  de: DE,
  fr: FR,
  ja: JA,
  it: IT,
  nl: NL,
  tr: TR,
  id: ID,
  pl: PL,
  ko: KO,
};
