/** Invented news in one language: two outlets' accounts of one event, and an article on another event. */
export interface NewsSample {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly left: string;
  readonly right: string;
  /** Another event at the same place with the same people. */
  readonly other: string;
}
