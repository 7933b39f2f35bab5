/** What an episode may have been expected for. */
export const EXPECTED_FOR = ['launch', 'maintenance', 'something else'] as const;
