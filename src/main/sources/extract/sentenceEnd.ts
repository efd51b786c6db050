/** The end of a text that ends as a sentence does, with closing quotation marks and brackets. "U.S." counts too. */
export const SENTENCE_END = /[.!?…。！？؟]["'”’»)\]」』]*$/u;
