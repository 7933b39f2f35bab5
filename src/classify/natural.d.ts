// natural's own declarations load the whole package; only these two light subpaths are used.
declare module 'natural/lib/natural/tokenizers/regexp_tokenizer.js' {
  export class RegexpTokenizer {
    constructor(options: { pattern: RegExp; gaps: boolean });
    tokenize(text: string): string[] | null;
  }
}
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(token: string): string };

  export = stemmer;
}
