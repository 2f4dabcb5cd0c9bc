/** Titles, and the activities, subjects and industries that come with each of them: two lists, parted by commas. */
export type Occupation = readonly [titles: string, things: string];
