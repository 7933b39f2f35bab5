/** What is counted of a wave: of a link or a text each person once where it is known who shares. */
export const COUNTED = {
  post: 'reposts and quotes',
  link: 'posts and reposts',
  copies: 'posts and reposts',
} as const;
