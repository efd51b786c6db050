/**
 * Wordings by which a text quotes an agency, up to the agency's name: somebody speaks to it, or it is named as the
 * source. Regular expressions without quantifiers that could backtrack far.
 */
export const BEFORE_QUOTED_AGENCY: readonly string[] = [
  'told (?:the )?',
  '(?:according to|reported by|quoted by|as reported by) (?:the )?',
  'telling (?:the )?',
  'in an interview with (?:the )?',
  '[Aa]ccording to (?:the )?(?:news agency )?',
  '(?:sagte|sagten|erklärte|teilte|gegenüber) (?:der )?(?:Nachrichtenagentur )?',
  'der Nachrichtenagentur ',
  "à l[’']agence (?:de presse )?",
  "(?:déclaré|confié|expliqué|indiqué|affirmé|dit|assuré) à (?:l[’'])?",
  '(?:dijo|declaró|afirmó|aseguró|explicó) (?:a|a la agencia) ',
  '(?:disse|declarou|afirmou|contou|explicou) (?:à|ao|a|à agência) ',
  "(?:ha detto|detto|dichiarato) all[’' ]",
  '(?:сказал|сказала|сообщил|сообщила|рассказал|рассказала|заявил|заявила) (?:агентству )?',
  'ل(?:وكالة )?(?:وكالة )?',
  '(?:告诉|对|向)',
];

/** Wordings by which a text quotes an agency, after its name. */
export const AFTER_QUOTED_AGENCY: readonly string[] = [
  '(?: news agency)?(?: has| had| also| first)?(?: also| first)? (?:reported|reports|quoted)',
  ' (?:news agency )?(?:said it|could not|was not able|was unable|has not been able)',
  ' (?:am|sagte)',
  ' (?:berichtete|berichtet|meldete|meldet)',
  ' (?:a rapporté|rapporte|informó|informa|informou|ha riferito|riferisce)',
  ' (?:сообщило|сообщает|сообщил)',
];

/** Capitals in the brackets of datelines that are not agencies: states, countries, stock exchanges. */
export const NOT_AGENCIES: ReadonlySet<string> = new Set([
  ...['USA', 'UAE', 'DRC', 'DPRK', 'PRC', 'NYC', 'NSW', 'ACT', 'CALIF', 'MICH', 'MASS', 'PENN', 'ONT', 'QUE', 'ALTA'],
  ...[
    'SPD',
    'CDU',
    'CSU',
    'FDP',
    'AFD',
    'FPÖ',
    'ÖVP',
    'SPÖ',
    'SVP',
    'PSOE',
    'PCF',
    'GOP',
    'SNP',
    'DUP',
    'WHO',
    'IMF',
    'NATO',
  ],
  ...[
    'IND',
    'DEM',
    'REP',
    'LAB',
    'CON',
    'NYSE',
    'NASDAQ',
    'LSE',
    'TSX',
    'ASX',
    'TSE',
    'BREAKING',
    'UPDATE',
    'LEAD',
    'FILE',
    'LIVE',
    'VIDEO',
    'PHOTO',
  ],
]);
