/** German and Dutch. */
import { GERMAN_CONTRACTIONS } from './contractions';
import { COUNTINGS } from './countings';
import { FATES } from './fates';
import { type Language, unknown } from './language';
import { counted, digits, fused, pairs, phrasePairs, phrases, tens, titleEnding, words } from './words';

export const german: Language = {
  ...unknown,
  counting: COUNTINGS.de,
  ...FATES.de,
  contractions: GERMAN_CONTRACTIONS,
  honorifics: words('herr herrn frau'),
  abbreviations: words(
    'dr prof bzw ca usw vgl nr str st inkl evtl ggf mio mrd hl jan feb okt nov dez abs sept aug gen z b d h u a o s',
  ),
  shortened: pairs(
    `dr:doktor prof:professor nr:nummer str:strasse st:sankt gen:general mio:millionen mrd:milliarden jan:januar feb:februar
     aug:august sept:september okt:oktober nov:november dez:dezember ca:circa`,
  ),
  phrases: phrasePairs('vereinigte_staaten:usa vereinigten_staaten:usa vereinte_nationen:un vereinten_nationen:un'),
  numbers: new Map([
    ...digits(
      `eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn
       neunzehn`,
    ),
    ...tens('zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'),
    ...fused(
      'ein zwei drei vier funf sechs sieben acht neun',
      'und',
      'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
    ),
    ...pairs(
      `hundert:100 einhundert:100 zweihundert:200 dreihundert:300 vierhundert:400 funfhundert:500 sechshundert:600
       siebenhundert:700 achthundert:800 neunhundert:900 eintausend:1000 zweitausend:2000 dreitausend:3000 viertausend:4000
       funftausend:5000 zehntausend:10000 anderthalb:1.5 eineinhalb:1.5 zweieinhalb:2.5 dreieinhalb:3.5 viereinhalb:4.5`,
    ),
  ]),
  decimalComma: true,
  scales: new Map([
    ['tausend', 3],
    ['million', 6],
    ['millionen', 6],
    ['mio', 6],
    ['milliarde', 9],
    ['milliarden', 9],
    ['mrd', 9],
    ['billionen', 12],
  ]),
  currencies: pairs(
    'dollar:$ dollars:$ euro:€ euros:€ eur:€ pfund:£ franken:chf schweizer_franken:chf us_dollar:$ rubel:₽ yen:¥ zloty:pln',
  ),
  percent: words('prozent'),
  quantities: words('dutzend dutzende hunderte tausend tausende millionen milliarden mehrere halb halfte drittel'),
  months: new Map(counted('januar februar marz april mai juni juli august september oktober november dezember', 1)),
  spellings: [[/ß/g, 'ss']],
  attributions: phrases(
    `sagte, sagt, sagten, sagen, erklarte, erklart, erklarten, teilte mit, mitteilte, berichtete, berichteten, berichtet,
     zufolge, laut, betonte, betont, warnte, warnt, behauptete, behauptet, nach angaben, angaben zufolge, hiess es, fugte hinzu,
     kundigte an, raumte ein, wies zuruck`,
  ),
  speakers: words(
    `aktivisten feuerwehr staatsanwaltschaft ministerium landratsamt kripo sprecher sprecherin reporter reportern journalisten augenzeugen polizei behorden regierung quellen agentur
     nachrichtenagentur angaben bewohner experten beobachter montag dienstag mittwoch donnerstag freitag samstag sonntag er sie`,
  ),
  articles: words('der die das ein eine'),
  titles: titleEnding(
    `minister präsident kanzler senator bürgermeister landrat chef sprecher leiter direktor vorsitzender vorsitzende
     vorsitzenden abgeordneter abgeordnete kommissar general richter anwalt botschafter professor gouverneur sekretär
     könig papst bischof trainer rentner rentnerin`,
  ),
  common: words(
    `der die das und in zu den von mit dem des im ist auf fur sich ein eine nicht es auch an als nach er sie bei aus
     werden wird hat haben dass am um noch wie einen einem einer war vor zum zur uber so dies diese dieser dieses
     diesem diesen jene man mich mir ihm ihn ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner wir uns unser
     ich du euch was wer wo wenn weil ob obwohl damit denn doch aber oder sondern sowie sowohl nur schon sehr mehr
     viel viele alle alles allem allen anderen andere einige eines keine kein keinen nichts nun dann da dort hier
     durch gegen ohne unter zwischen wahrend seit bis beim vom ins ans kann konnen konnte konnten muss mussen musste
     mussten soll sollen sollte sollten will wollen wollte wollten darf durfte wurde wurden worden werde ware waren
     bin sind gewesen hatte hatten habe gibt gab geht ging etwa rund selbst wieder weiter bereits erst  zwar
     jedoch dabei dafur davon dazu daran darauf darin etwas sagt sagte immer zudem allerdings jetzt heute gestern
     morgen`,
  ),
  nounsCapitalised: true,
  places: words(
    `deutschland osterreich schweiz frankreich italien spanien portugal polen russland ukraine turkei syrien irak iran israel
     libanon jordanien agypten libyen tunesien china japan indien pakistan afghanistan usa amerika kanada mexiko brasilien
     argentinien grossbritannien england schottland irland griechenland belgien niederlande danemark schweden norwegen finnland
     ungarn tschechien rumanien bulgarien serbien europa asien afrika berlin hamburg munchen koln frankfurt wien zurich bern
     genf paris london moskau kiew washington peking tokio rom madrid lissabon warschau prag budapest athen ankara istanbul
     damaskus bagdad teheran jerusalem kairo beirut amman brussel kabul homs aleppo`,
  ),
  continuations: ['fortsetzung', 'lesen sie', 'mehr zum thema', 'anzeige'],
};

export const dutch: Language = {
  ...unknown,
  counting: COUNTINGS.nl,
  ...FATES.nl,
  honorifics: words('dhr mevr meneer mevrouw'),
  abbreviations: words('dr prof mr drs ir ing dhr mevr nr st bijv enz ca jan feb mrt apr aug sept okt nov dec mln mld'),
  shortened: pairs(
    'nr:nummer mln:miljoen mld:miljard jan:januari feb:februari mrt:maart apr:april aug:augustus sept:september okt:oktober nov:november dec:december',
  ),
  phrases: phrasePairs('verenigde_staten:vs verenigde_naties:vn europese_unie:eu'),
  numbers: new Map([
    ...digits(
      'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
      2,
    ),
    ...tens('twintig dertig veertig vijftig zestig zeventig tachtig negentig'),
    ...fused(
      'een twee drie vier vijf zes zeven acht negen',
      'en',
      'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    ),
    ...pairs(
      `honderd:100 tweehonderd:200 driehonderd:300 vierhonderd:400 vijfhonderd:500 zeshonderd:600 zevenhonderd:700
       achthonderd:800 negenhonderd:900 anderhalf:1.5 anderhalve:1.5 tweeenhalf:2.5 tweeenhalve:2.5`,
    ),
  ]),
  decimalComma: true,
  scales: new Map([
    ['duizend', 3],
    ['miljoen', 6],
    ['mln', 6],
    ['miljard', 9],
    ['mld', 9],
  ]),
  currencies: pairs('dollar:$ dollars:$ euro:€ pond:£'),
  percent: words('procent'),
  quantities: words('tientallen honderden duizenden miljoenen dozijn enkele half helft derde'),
  months: new Map(
    counted('januari februari maart april mei juni juli augustus september oktober november december', 1),
  ),
  attributions: phrases(
    `zei, zegt, zeiden, zeggen, verklaarde, verklaart, meldde, meldt, melden, aldus, volgens, liet weten, benadrukte,
     waarschuwde, beweerde, bevestigde, ontkende, voegde toe, vertelde`,
  ),
  speakers: words(
    `activisten brandweer veiligheidsregio gemeente ministerie openbaar woordvoerder woordvoerster journalisten verslaggevers getuigen politie autoriteiten regering bronnen
     persbureau bewoners maandag dinsdag woensdag donderdag vrijdag zaterdag zondag hij zij`,
  ),
  articles: words('de het een'),
  titles: titleEnding(
    `minister president premier burgemeester wethouder voorzitter woordvoerder woordvoerster directeur chef
     commissaris generaal gouverneur kamerlid secretaris koning koningin hoogleraar ambassadeur`,
  ),
  common: words(
    `de het een en van in op dat is te met voor zijn die niet aan er om ook als bij door uit tot naar maar dan nog
     werd wordt hij ze zij was heeft hebben over dit deze of een ik je jij u wij we jullie hun hen haar hem mijn ons
     onze wat wie waar wanneer hoe want omdat terwijl toen zoals zodat hoewel hier daar geen wel al alle alles veel
     meer meest heel zeer weer steeds onder tegen tussen zonder na sinds binnen buiten tijdens vanaf rond af kan
     kunnen kon konden moet moeten moest moesten zal zullen zou zouden wil willen wilde mag mogen mocht worden werden
     geworden ben bent waren geweest hadden had gaat gaan ging doen doet deed komt komen kwam vooral alleen zelf
     elkaar eerste  andere waarna volgens`,
  ),
  continuations: ['lees verder', 'lees ook', 'vervolg op'],
};
