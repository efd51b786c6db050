/** Other languages, as far as alignment needs them. Words are as ../fold leaves them: lower case, Latin accents off. */
import type { Language } from './language';
import { words } from './words';

const NONE: ReadonlySet<string> = new Set();
const none: readonly (readonly [RegExp, string])[] = [];
const digits = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(/\s+/).map((word, index): [string, string] => [word, String(index + 1)]));
/** l'homme, d'une, qu'il: the elided article or conjunction is not part of the word. */
const ELISION: readonly (readonly [RegExp, string])[] = [[/^(?:(?:[cdjlmnst]|qu|dell|nell|all|dall|sull|un)')+/, '']];

export const european: readonly (readonly [string, Language])[] = [
  [
    'de',
    {
      honorifics: words('herr herrn frau'),
      abbreviations: words('dr prof bzw ca usw vgl nr str st inkl evtl ggf mio mrd hl jan feb okt nov dez abs'),
      numbers: digits('eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf'),
      spellings: [[/ß/g, 'ss']],
      attributions: words(
        'sagte sagt sagten erklarte erklart teilte mitteilte berichtete zufolge laut betonte warnte behauptete',
      ),
      optional: NONE,
      articles: words('der die das ein eine'),
      common: words(
        'der die das und in zu den von mit dem des im ist auf fur sich ein eine nicht es auch an als nach er sie bei aus werden wird hat haben dass am um noch wie einen einem einer war vor zum zur uber so',
      ),
    },
  ],
  [
    'fr',
    {
      honorifics: words('m mm mme mmes mlle monsieur madame'),
      abbreviations: words('m mm mme mmes mlle dr pr st ste av bd etc env ex janv fevr juil sept oct nov dec'),
      numbers: digits('un deux trois quatre cinq six sept huit neuf dix onze douze'),
      spellings: ELISION,
      attributions: words(
        'dit declare affirme indique explique annonce precise selon ajoute assure souligne estime rapporte',
      ),
      optional: NONE,
      articles: words('le la les un une'),
      common: words(
        'le la les de des du un une et a au aux en dans pour par sur avec que qui ne pas se ce cette ces son sa ses il elle ils elles est sont ete etre plus ou mais comme leur leurs apres',
      ),
    },
  ],
  [
    'pt',
    {
      honorifics: words('sr sra srs sras senhor senhora dom'),
      abbreviations: words('sr sra srs sras dr dra prof profa av etc exmo art num pag jan fev abr ago set out dez'),
      numbers: digits('um dois tres quatro cinco seis sete oito nove dez onze doze'),
      spellings: none,
      attributions: words(
        'disse diz afirmou afirma declarou segundo informou explicou contou acrescentou alertou garantiu',
      ),
      optional: NONE,
      articles: words('o a os as um uma'),
      common: words(
        'o a os as de do da dos das em no na nos nas um uma e que para por com nao se ao aos mais como foi mas ele ela seu sua ou ser quando muito ja tambem pelo pela ate isso entre depois sem mesmo',
      ),
    },
  ],
  [
    'es',
    {
      honorifics: words('sr sra srta senor senora don dona'),
      abbreviations: words('sr sra srta dr dra ud uds av etc pag num ee uu art'),
      numbers: digits('uno dos tres cuatro cinco seis siete ocho nueve diez once doce'),
      spellings: none,
      attributions: words('dijo dice afirmo afirma declaro segun anadio explico aseguro informo senalo indico'),
      optional: NONE,
      articles: words('el la los las un una'),
      common: words(
        'el la los las de del en y a que un una por con no se su sus para es al lo como mas o pero fue ha este esta entre cuando muy sin sobre tambien me hasta hay donde desde',
      ),
    },
  ],
  [
    'it',
    {
      honorifics: words('sig sigra signor signora dott'),
      abbreviations: words('sig dott prof ecc art pag on avv ing'),
      numbers: digits('uno due tre quattro cinque sei sette otto nove dieci undici dodici'),
      spellings: ELISION,
      attributions: words('detto dice dichiarato afferma affermato secondo spiegato aggiunto riferito annunciato'),
      optional: NONE,
      articles: words('il lo la i gli un una'),
      common: words(
        'il lo la i gli le di del della dei delle in nel nella a al alla da dal dalla con su per e che un una non si sono ha anche piu come ma o se questo questa',
      ),
    },
  ],
  [
    'ru',
    {
      honorifics: words('г-н г-жа господин госпожа'),
      abbreviations: words('г гг ул тыс млн млрд руб им см др пр т д п е'),
      numbers: digits('один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать'),
      spellings: [[/ё/g, 'е']],
      attributions: words(
        'сказал сказала заявил заявила сообщил сообщила сообщает отметил отметила подчеркнул словам добавил',
      ),
      optional: NONE,
      articles: NONE,
      common: words(
        'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему при это для также был была были их',
      ),
    },
  ],
];
