/**
 * The words with which reporters say where their news comes from: the occasion, the office of the speaker, the reply
 * that never came. Any two reports share them, whatever they report. Words are folded as by text/fold.
 */
import { phrases, words } from '../../text/data/words';

/** How one language words its sourcing, apart from its verbs of saying and its speakers (text/data). */
export interface Sourcing {
  /** Verbs that report speech and colour it, in addition to the plain ones (`attributions` in text/data). */
  readonly verbs: ReadonlySet<string>;
  /** Set phrases that join or place statements, words joined by a space: "in the wake of". */
  readonly idioms: ReadonlySet<string>;
  /** Occasions and circumstances of a statement: "conference", "anonymity", "comment". */
  readonly occasions: ReadonlySet<string>;
  /** Nouns for people in an office. Empty where text/data lists titles, which count as part of the name. */
  readonly offices: ReadonlySet<string>;
  /** Words followed directly by the source: "according". */
  readonly sources: ReadonlySet<string>;
  /** Words for the time of day or week, which may be part of a frame. */
  readonly times: ReadonlySet<string>;
  /** Verbs of saying that are followed by an audience: "told". */
  readonly tellings: ReadonlySet<string>;
  /**
   * Words that introduce the statement, in addition to those that some house styles drop (`optional` in text/data):
   * "que".
   */
  readonly complements: ReadonlySet<string>;
  /** Words that open another clause, so that the subject of a verb of saying ends before them. */
  readonly joints: ReadonlySet<string>;
  /** Forms of verbs of saying without a subject after them: "adding". */
  readonly participles: ReadonlySet<string>;
  /** True where a comma always precedes the clause with the statement: "sagte in Kassel, dass". */
  readonly isClauseAfterComma: boolean;
  /** True where the verb of saying ends the sentence and the speaker opens it. */
  readonly isVerbFinal: boolean;
}

const none: Sourcing = {
  verbs: new Set(),
  idioms: new Set(),
  occasions: new Set(),
  offices: new Set(),
  sources: new Set(),
  times: new Set(),
  tellings: new Set(),
  complements: new Set(),
  joints: new Set(),
  participles: new Set(),
  isClauseAfterComma: false,
  isVerbFinal: false,
};

const english: Sourcing = {
  ...none,
  verbs: words(
    `explained explains vowed promized pledged urged stressed stresses testified
     remarked conceded concedes observed commented complained cautioned emphasized emphasizes reiterated repeated contended
     contends concluded predicted joked echoed asked asks responded answered recounted revealed reveals disclosed
     posted thinks believes hoped feared boasted lamented stated mentioned outlined informed assured`,
  ),
  idioms: phrases(
    `in the wake of, in the aftermath of, in the run up to, in the face of, in the light of, in the midst of, in the middle of, in the
     process of, in the course of, in the hands of, in the hope of, in the early hours of, in the coming days, in the coming weeks, in the
     coming months, in recent days, in recent weeks, in recent months, in recent years, in connection with, in response to, in
     an attempt to, in an effort to, in a bid to, in addition to, in accordance with, as a result of, as part of, as well as,
     at the end of, at the beginning of, at the start of, at the center of, at the heart of, at the same time, at a time when,
     by the end of, for the 1st time since, for the 1st time in,
     for the sake of, on behalf of, on the basis of, on the eve of, on the verge of, on the brink of, on the other hand, on the
     grounds of, on the sidelines of, over the past year, over the last year, over the past few, the end of the year,
     with regard to, with respect to, 1 of the most, take part in, took part in, it remains to be seen, a wide range of`,
  ),
  occasions: words(
    `news press conferense briefing interview statement release email e-mail mail telephone phone call calls post posted
     tweet message messages comment comments commented commenting request requests respond responded responding response reply replied
     immediately available reach reached contacted declined refused anonymity anonymous anonymously condition identified named
     authorized unauthorized speak speaking spoke spoken publicly discuss matter sensitive sensitivity familiar briefed asked
     answered returned remarks prepared reporters journalists independently verified verify confirm`,
  ),
  offices: words(
    `minister president premier chancellor secretary governor mayor senator representative congressman congresswoman lawmaker
     member leader chief head chair chairman chairwoman chairperson director executive officer official commander commissioner
     captain colonel general major lieutenant sergeant inspector superintendent sheriff marshal admiral ambassador envoy
     diplomat attorney prosecutor judge justice lawyer solicitor barrister spokesman spokeswoman spokesperson engineer
     professor scientist researcher economist analyst expert strategist advizor coach manager owner founder
     president-elect bishop archbishop cardinal pope king queen prince princess deputy vice prime foreign interior defense
     finance transport environment education justice health senior correspondent reporter editor writer columnist`,
  ),
  sources: words('according'),
  times: words(
    'late early morning afternoon evening night noon midday midnight week weekend day hours minutes later earlier',
  ),
  tellings: words('told tell tells'),
  joints: words(
    'and but or who which that when after before as because while if whether although though where so since',
  ),
  participles: words('saying teling adding citing quoting claiming noting warning insisting arguing stating reporting'),
};

const german: Sourcing = {
  ...none,
  verbs: words(
    'teilte teilten kundigte raumte fugte erzahlte ausserte meinte meint kritisierte forderte versicherte unterstrich schrieb schilderte bekraftigte',
  ),
  occasions: words(
    `pressekonferenz interview mitteilung erklarung stellungnahme anfrage nachfrage presse medien zeitung anonym anonymitat
     ausserte ausserten telefonisch gesprach zunachst`,
  ),
  sources: words('laut nach'),
  times: words('abend morgen nachmittag vormittag mittag nacht'),
  isClauseAfterComma: true,
  joints: words('und aber oder dass weil wenn nachdem als wahrend ob'),
};

const dutch: Sourcing = {
  ...none,
  verbs: words('stelde vindt legde beloofde schreef erkende noemde verzekerde'),
  occasions: words('persconferentie interview verklaring persbericht reactie commentaar anoniem anonimiteit gesprek'),
  sources: words('volgens aldus'),
  times: words('avond ochtend middag nacht'),
  complements: words('dat'),
  joints: words('en maar of die dat omdat als nadat toen terwijl'),
};

const french: Sourcing = {
  ...none,
  verbs: words('lance regrette martele promis promet rappele ecrit reconnu repondu confie commente'),
  occasions: words(
    'conference presse communique entretien interview commentaire demande anonymat repondu reagi contacte sollicite interroge questions question',
  ),
  sources: words('selon'),
  times: words('soir matin midi nuit apres'),
  complements: words('que'),
  joints: words('et mais ou qui que quand parce car lorsque tandis si'),
};

const spanish: Sourcing = {
  ...none,
  verbs: words('comento recordo prometio subrayo reconocio insistio lamento destaco respondio escribio relato'),
  occasions: words('rueda prensa conferencia comunicado entrevista comentario solicitud anonimato respondio'),
  sources: words('segun'),
  times: words('noche manana tarde'),
  complements: words('que'),
  joints: words('y pero o que quien cuando porque mientras si'),
};

const portuguese: Sourcing = {
  ...none,
  verbs: words('comentou lembrou prometeu reconheceu insistiu lamentou destacou respondeu escreveu avaliou'),
  occasions: words('coletiva imprensa conferencia comunicado nota entrevista comentario pedido anonimato respondeu'),
  sources: words('segundo conforme'),
  times: words('feira noite manha tarde'),
  complements: words('que'),
  joints: words('e mas ou que quem quando porque enquanto se'),
};

const italian: Sourcing = {
  ...none,
  verbs: words('commentato ricordato promesso riconosciuto insistito raccontato scritto risposto osservato precisato'),
  occasions: words('conferenza stampa comunicato intervista nota commento richiesta anonimato risposto'),
  sources: words('secondo'),
  times: words('sera mattina pomeriggio notte'),
  complements: words('che'),
  joints: words('e ma o che chi quando perche mentre se'),
};

const russian: Sourcing = {
  ...none,
  verbs: words(
    'рассказал рассказала рассказали написал написала пообещал пообещала напомнил признал призвал уточнил объяснил',
  ),
  occasions: words('пресс конференции брифинге интервью заявлении комментарии запрос анонимности'),
  // Of "по словам", "по данным".
  sources: words('по словам данным'),
  complements: words('что'),
  isClauseAfterComma: true,
  joints: words('и но или которыи которая которые что когда потому если'),
};

const arabic: Sourcing = {
  ...none,
  sources: words('بحسب حسب حسبما وفق وفقا نقلا'),
  complements: words('ان'),
  occasions: words('موتمر صحافي صحفي بيان مقابله تصريح تصريحات تعليق للتعليق طلب هويته اسمه'),
};

const verbFinal: Sourcing = { ...none, isVerbFinal: true };

const sourcing: ReadonlyMap<string, Sourcing> = new Map([
  ['ar', arabic],
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['ja', verbFinal],
  ['ko', verbFinal],
  ['nl', dutch],
  ['pt', portuguese],
  ['ru', russian],
]);

/** The sourcing words of a BCP 47 primary language; empty lists for an unknown one. */
export const sourcingOf = (language: string | null): Sourcing => sourcing.get(language ?? '') ?? none;
