/** Words of bylines, in lower case unless noted otherwise. */

/** Words that open a byline, before a name. */
export const BYLINE_OPENINGS: readonly string[] = [
  'by|written by|reported by|posted by|published by|created by',
  'from|von|ein bericht von|eine reportage von|reportage von|bericht von|ein interview von|interview von|protokoll von|aufgezeichnet von',
  'aus dem gericht berichtet|de notre|de nos|de nuestra|de nuestro|da nossa|do nosso|dal nostro|dalla nostra|van onze|van onze|från vår',
  'un reportaje de|una crónica de|una información de|un article de|une enquête de|un reportage de|text von|kommentar von|ein kommentar von|analyse von|eine analyse von|ein gastbeitrag von|es berichtet',
  'par|écrit par|publié par|propos recueillis par|por|escrito por|publicado por|di|scritto da|pubblicato da',
  'door|geschreven door|av|af|skrevet av|skrevet af|skriven av|بقلم|كتب|كتبت|作者|撰文|记者|記者|本报记者|本報記者',
].flatMap((words) => words.split('|'));

/** Those of them that are trusted on the very first line: "Di Maio in Cina" is a headline. */
export const SURE_OPENINGS: readonly string[] =
  'by|written by|reported by|posted by|author|authors|автор|авторы|بقلم|作者'.split('|');

/** Words that open a byline only with a colon or slash after them, unlike "Author Jane Doe". */
export const BYLINE_LABELS: readonly string[] = [
  'reportage|bericht|kommentar|analyse|commentaire|reporter|correspondent|korrespondent|text och foto',
  'text und foto|text und fotos|text & foto|texte et photos|texto y fotos|texto e fotos|testo e foto|tekst og foto|text och bild',
  'author|authors|text|words|autor|autoren|autorin|autora|autore|auteur|auteurs|autorzy|texte|texto|testo|tekst|door',
  'автор|авторы|текст|тексты|автори|yazan|yazar|haber|penulis|toimittaja|teksti|szerző|κείμενο|文|作者|撰文|记者|記者|كاتب|글',
].flatMap((words) => words.split('|'));

/** Things an author makes, before "by": "Words by", "Words and pictures by". */
export const BYLINE_NOUNS: readonly string[] = [
  'words text story report reports article analysis comment commentary opinion interview review essay dispatch column',
  'feature exclusive explainer profile pictures photographs photos video',
].flatMap((words) => words.split(' '));

/** Other work on an article, before "by": the name that follows is not the author's. */
export const OTHER_WORK: readonly string[] = [
  'reporting research editing translation graphics illustration illustrations pictures photographs photos photography',
  'video images bilder fotos photos fotografie foto',
].flatMap((words) => words.split(' '));

/** Words between one name and the next. */
export const NAME_JOINERS: readonly string[] = [
  'and & + with und mit et avec y con e com og och med ja i и с та و ve oraz',
].flatMap((words) => words.split(' '));

/** Words after a name, before a place or an outlet ("Mirna Olden in Kessel", "for the Ledger"). */
export const NAME_ENDERS: readonly string[] = [
  'in at for from of near aus bei für à au pour en para em på w we z из в для reports reporting reported berichtet',
].flatMap((words) => words.split(' '));

/** After these, "en" is "and" (Dutch), where it is "in" elsewhere. */
export const DUTCH_OPENINGS: readonly string[] = ['door', 'geschreven door'];

/** After these, "i" is "in" (Scandinavian), where it is "and" elsewhere. */
export const NORDIC_OPENINGS: readonly string[] = ['av', 'af', 'skrevet av', 'skrevet af', 'skriven av'];

/** Lower-case words that are part of a name. */
export const NAME_PARTICLES: readonly string[] = [
  'de del della degli da das do dos di du des la le las los van von vom der den dem zu zum ter ten te bin ibn bint',
  'abu al el ul af av y e',
].flatMap((words) => words.split(' '));

/** Words for the jobs of people who write for an outlet. */
export const JOBS: readonly string[] = [
  'correspondent correspondents reporter reporters editor editors writer writers columnist columnists contributor',
  'contributors journalist journalists staff bureau producer analyst critic newsroom desk freelance freelancer',
  'korrespondent korrespondenten korrespondentin reportern redakteuren kollegen reporterin redakteur redakteurin redaktion autor autorin mitarbeiter journalistin',
  'journaliste correspondant correspondante rédacteur rédactrice rédaction envoyé envoyée corresponsal redactor',
  'redactora redacción enviado enviada periodista repórter correspondente redação jornalista corrispondente inviato',
  'inviata redazione giornalista verslaggever redacteur redactie journaliste redaktør redaktör toimittaja',
  'dziennikarz dziennikarka redaktor korespondent muhabir muhabiri editör корреспондент корреспонденты обозреватель',
  'редактор журналист مراسل مراسلة محرر صحفي 记者 記者 特派員 기자 특파원',
].flatMap((words) => words.split(' '));

/** Words before a job that belong to it: "Senior Political". */
export const JOB_ADJECTIVES: readonly string[] = [
  'senior junior chief lead deputy assistant associate managing executive contributing special staff our a an the in',
  'political politics foreign business economics economic science health sport sports crime education environment',
  'environmental defence defense diplomatic security technology tech media culture arts features investigations',
  'investigative legal home city energy climate transport news data white house middle east europe asia africa world',
  'national local regional international social affairs court courts royal religion consumer community general',
  'politischer politische leitender leitende unser unsere unserer unserem unseren de la notre nuestro nuestra nosso nossa onze vår vores',
  'spécial spéciale especial speciale permanent collega наш собственный специальный',
].flatMap((words) => words.split(' '));

/** Words for agencies and staff without a name ("By Lena Quist and agencies"). */
export const NOBODY: readonly string[] = [
  'agencies news agencies wire services wires wire staff agentur agenturen agences agence agencias agencia agências',
  'special agenzie agentschappen byråer agencje ajanslar агентства وكالات 综合 综合报道',
].flatMap((words) => words.split(' '));

/** Last words of the names of newspapers and broadcasters, and hardly ever of people's names. */
export const OUTLET_NOUNS: readonly string[] = [
  'times news herald tribune gazette chronicle journal ledger courier observer guardian telegraph mirror globe press',
  'standard dispatch examiner bulletin daily weekly sentinel register review magazine agency service services network',
  'media online today radio tv wire tageblatt zeitung nachrichten presse anzeiger kurier rundschau allgemeine bote',
  'diario periódico jornal folha estado quotidien parisien corriere gazzetta repubblica dagblad tidende avis avisen',
].flatMap((words) => words.split(' '));

/** First words of places whose names have several ("New Delhi", "Tel Aviv"). */
export const PLACE_OPENINGS: readonly string[] = [
  'new san santa são sao santo los las el port saint st cape tel abu kuala hong buenos rio fort north south east west',
  'northern southern eastern western upper lower mount lake bad den la le nova nizhny ho phnom addis dar port-au-prince',
].flatMap((words) => words.split(' '));
/** Last words of such places ("Mexico City", "West Bank", "Washington DC"). */
export const PLACE_ENDINGS: readonly string[] = [
  'city town bank strip island islands beach valley county dc d.c. airport springs falls province',
].flatMap((words) => words.split(' '));

/** First words after "by" that are not a name: "By Monday", "By The Numbers". */
export const NOT_NAMES: readonly string[] = [
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september',
  'october november december numbers favor tomorrow today tonight then now night day next last this that these those',
  'no any all each every one two three four five six seven eight nine ten contrast comparison invitation popular order',
].flatMap((words) => words.split(' '));
