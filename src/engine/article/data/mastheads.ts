/** Words that identify a line above a headline as a newspaper's name. In lower case. */

/** Last words of the names of newspapers, and hardly ever of a headline. */
export const MASTHEAD_ENDINGS: readonly string[] = [
  ...['times', 'ledger', 'gazette', 'courier', 'herald', 'tribune', 'chronicle', 'examiner', 'observer', 'inquirer'],
  ...['enquirer', 'telegraph', 'journal', 'sentinel', 'bugle', 'argus', 'mercury', 'advertiser', 'advocate'],
  ...['intelligencer', 'zeitung', 'kurier', 'anzeiger', 'tagblatt', 'tageblatt', 'nachrichten', 'rundschau'],
  ...['allgemeine', 'merkur', 'dagblad', 'courant', 'nieuwsblad', 'tidningen', 'dagbladet', 'avisen', 'sanomat'],
  ...[
    'tidende',
    'bladet',
    'weekly',
    'bote',
    'landbote',
    'volksblatt',
    'wochenblatt',
    'abendblatt',
    'evening news',
    'gazetesi',
    'газета',
    'ведомости',
    'известия',
    'вестник',
  ],
];

/** The same, where the name begins with an article: "The Kessel Post". */
export const MASTHEAD_ENDINGS_AFTER_ARTICLE: readonly string[] = [
  ...['post', 'star', 'mail', 'standard', 'mirror', 'independent', 'guardian', 'echo', 'dispatch', 'register'],
  ...['bulletin', 'monitor', 'globe', 'press', 'news', 'express', 'record', 'citizen', 'union', 'republic', 'banner'],
  ...['voice', 'leader', 'reporter', 'review', 'messenger', 'pioneer', 'patriot', 'beacon', 'sun', 'daily', 'magazine'],
  ...['today', 'online', 'live', 'insider', 'radio', 'tv', 'fm', 'wire', 'digest', 'quotidien', 'presse', 'libre'],
];

/** First words of the names of newspapers, after any article: "Daily Planet", "Le Courrier de l'Ouest". */
export const MASTHEAD_OPENINGS: readonly string[] = [
  ...['daily', 'courrier', 'dépêche', 'gazette', 'diario', 'periódico', 'heraldo', 'gaceta', 'jornal', 'diário'],
  ...[
    'radio',
    'canal',
    'voix',
    'voz',
    'ouest',
    'nouvelles',
    'télévision',
    'televisión',
    'folha',
    'gazeta',
    'corriere',
    'gazzetta',
    'giornale',
    'messaggero',
    'dziennik',
  ],
];

/** Last words of sections and kickers: "Local news", "Breaking news", "Business today". */
export const NO_NAMES_OF_OUTLETS: readonly string[] = [
  'breaking latest top more local world national regional international foreign us uk eu city state business money',
  'sport sports crime politics political science health tech technology travel weather traffic education culture',
  'entertainment celebrity royal film music food family your our my fake good bad live also related other all',
  'in this news watch read listen opinion editorial comment exclusive video photo press',
].flatMap((words) => words.split(' '));

/** Lines that newspapers print under their name: a motto, or the year of their founding. */
export const MASTHEAD_MOTTO: readonly string[] = [
  'the voice of|all the news|newspaper|newspapers|your local|your daily|serving the|independent since|daily since',
  'überparteilich|unabhängige tageszeitung|heimatzeitung|le quotidien de|el diario de|il quotidiano di|o jornal de',
].flatMap((phrases) => phrases.split('|'));
