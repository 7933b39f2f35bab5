import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOf } from '../../src/match/place.ts';

it.each<[string, string | null]>([
  ['Spotify is down in Germany', 'Germany'],
  ['anyone else in Toronto without Slack?', 'Canada'],
  ['Netflix não abre aqui em São Paulo', 'Brazil'],
  ['geht bei euch in Köln auch nix', 'Germany'],
  ['en Bogotá tampoco funciona', 'Colombia'],
  ['nie działa w Warszawie', 'Poland'],
  ['東京でも落ちてる', 'Japan'],
  ['부산인데 안 됨', 'Korea'],
  ['Slack down in New York and London', 'the US'],
  ['Claude is down', null],
  ['nice, it works again', null],
  ['my germany trip', null],
  ['@BerlinFan says it is down', null],
  ['https://example.com/Berlin', null],
])('%s → %s', (text, place) => expect(placeOf(text)).toBe(place));

it('answers whatever it is given', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => void placeOf(text)));
});
