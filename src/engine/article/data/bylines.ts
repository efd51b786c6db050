/** The word that opens a byline. `bare`: trusted as the very first line too, where "Di Maio in Cina" is a headline. */
export const BYLINE_OPENINGS: readonly { readonly words: string; readonly bare: boolean }[] = [
  { words: 'By', bare: true },
  { words: 'BY', bare: true },
  { words: 'Written by', bare: true },
  { words: 'Reported by', bare: true },
  { words: 'Story by', bare: true },
  { words: 'Von', bare: false },
  { words: 'VON', bare: false },
  { words: 'Par', bare: false },
  { words: 'PAR', bare: false },
  { words: 'Por', bare: false },
  { words: 'POR', bare: false },
  { words: 'Di', bare: false },
  { words: 'Door', bare: false },
  { words: 'Av', bare: false },
  { words: 'Af', bare: false },
  { words: 'Autor', bare: false },
  { words: 'Autore', bare: false },
  { words: 'Auteur', bare: false },
  { words: 'Author', bare: true },
  { words: 'Автор', bare: true },
  { words: 'Текст', bare: false },
  { words: 'بقلم', bare: true },
  { words: 'كتب', bare: false },
  { words: '作者', bare: true },
  { words: '文', bare: false },
  { words: '记者', bare: false },
  { words: '記者', bare: false },
];

/** Lower-case words that may stand inside a byline: between names, or as part of one. */
export const BYLINE_SMALL: readonly string[] = [
  ...[
    'and',
    'in',
    'for',
    'at',
    'of',
    'the',
    'with',
    'und',
    'aus',
    'für',
    'et',
    'à',
    'pour',
    'y',
    'e',
    'en',
    'em',
    'para',
  ],
  ...['de', 'del', 'della', 'da', 'do', 'dos', 'di', 'du', 'la', 'le', 'van', 'von', 'der', 'den', 'zu', 'ter', 'bin'],
  ...['ibn', 'al', 'el', 'og', 'och', 'i', 'и', 'в', 'correspondent', 'reporter', 'editor', 'staff', 'writer'],
];

/** Words that begin what is no name: "By Monday", "By The Numbers". */
export const NOT_NAMES: readonly string[] = [
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march'],
  ...['april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'numbers', 'favor'],
];
