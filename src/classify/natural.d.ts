// natural's own declarations load the whole package; only this light subpath is used.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(token: string): string };

  export = stemmer;
}
