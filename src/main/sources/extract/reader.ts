/**
 * The version of the rules for reading sources, kept with each article of a library. Raise it whenever the same bytes
 * may give different text, roles or metadata: articles read by an older version are then read again. 0: Crossread 0.1,
 * which kept no version. 1: outlets and agencies with their evidence, texts that are cut off.
 */
export const READER = 1;
