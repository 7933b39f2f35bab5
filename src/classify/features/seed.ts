/** Seeds by which kinds of features are hashed apart. */
export const SEED = {
  word: 11,
  pair: 23,
  near: 31,
  far: 37,
  cue: 41,
  shape: 47,
  otherCue: 53,
  attachedCue: 59,
  cueNear: 61,
  after: 67,
  before: 71,
};
