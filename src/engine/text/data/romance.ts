/** French, Portuguese, Spanish and Italian. */
import { COUNTINGS } from './countings';
import { FATES } from './fates';
import { type Language, unknown } from './language';
import { counted, digits, pairs, phrasePairs, phrases, tens, titlePattern, words } from './words';

/** l'homme, d'une, qu'il: the elided article or conjunction is not part of the word. */
const ELISION: Language['spellings'] = [[/^(?:(?:[cdjlmnst]|qu|dell|nell|all|dall|sull|un)')+/, '']];

export const french: Language = {
  ...unknown,
  counting: COUNTINGS.fr,
  ...FATES.fr,
  honorifics: words('m mm mme mmes mlle monsieur madame'),
  abbreviations: words('m mm mme mmes mlle dr pr st ste av bd etc env ex janv fevr juil sept oct nov dec gal'),
  shortened: pairs(
    'dr:docteur pr:professeur st:saint ste:sainte av:avenue bd:boulevard janv:janvier fevr:fevrier juil:juillet oct:octobre nov:novembre dec:decembre',
  ),
  phrases: phrasePairs('pour_cent:pourcent nations_unies:onu union_europeenne:ue'),
  numbers: new Map([
    ...digits('deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 2),
    ...tens('vingt trente quarante cinquante soixante'),
    ['cent', '100'],
  ]),
  decimalComma: true,
  scales: new Map([
    ['mille', 3],
    ['million', 6],
    ['millions', 6],
    ['milliard', 9],
    ['milliards', 9],
  ]),
  currencies: pairs('dollar:$ dollars:$ euro:€ euros:€ livre:£ livres:£'),
  percent: words('pourcent'),
  quantities: words(
    'dizaine dizaines douzaine vingtaine trentaine cinquantaine centaine centaines millier milliers millions plusieurs moitie tiers quart',
  ),
  months: new Map(counted('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre', 1)),
  spellings: ELISION,
  attributions: phrases(
    `dit, ont dit, declare, ont declare, affirme, indique, explique, annonce, precise, selon, ajoute, assure, souligne, estime,
     rapporte, a dit, a declare, dement, confirme, accuse, raconte`,
  ),
  speakers: words(
    `militants prefecture parquet mairie pompiers procureur porte parole journalistes journaliste presse source sources temoins temoin police autorites gouvernement
     ministere agence television communique habitants opposition lundi mardi mercredi jeudi vendredi samedi dimanche`,
  ),
  articles: words('le la les un une'),
  titles: titlePattern(
    `ministre président chef gouverneur maire préfet premier directeur directrice secrétaire porte-parole sénateur sénatrice député
     conseiller procureur juge général colonel commissaire roi reine pape évêque ambassadeur professeur chancelier`,
  ),
  common: words(
    `le la les de des du un une et a au aux en dans pour par sur avec que qui ne pas se ce cette ces son sa ses il
     elle ils elles est sont ete etre plus ou mais comme leur leurs apres l d je tu nous vous on me te lui y moi toi
     eux celui celle ceux celles cela ca ceci dont quand si donc car ni puis alors ainsi aussi encore deja tres bien
     peu moins tout toute tous toutes meme memes autre autres aucun aucune chaque quelque quelques plusieurs cet nos
     notre votre vos mes mon ma tes ton ta sous entre vers chez contre depuis pendant avant sans jusqu jusque lors
     lorsque tandis parce comment pourquoi rien jamais toujours fait faire font faisait peut peuvent pouvait doit
     doivent devait va vont allait avait avaient aura auront aurait ayant ont etait etaient sera seront serait soit
     soient etant fut eu ici  premier premiere hier aujourd hui demain dit environ`,
  ),
  continuations: ['lire aussi', 'lire la suite', 'suite page'],
};

export const portuguese: Language = {
  ...unknown,
  counting: COUNTINGS.pt,
  ...FATES.pt,
  honorifics: words('sr sra srs sras senhor senhora dom'),
  abbreviations: words('sr sra srs sras dr dra prof profa av etc exmo art num pag jan fev abr ago set out dez'),
  shortened: pairs(
    'dr:doutor dra:doutora prof:professor profa:professora av:avenida jan:janeiro fev:fevereiro abr:abril ago:agosto set:setembro out:outubro nov:novembro',
  ),
  phrases: phrasePairs('por_cento:porcento nacoes_unidas:onu estados_unidos:eua uniao_europeia:ue'),
  numbers: new Map([
    ...digits(
      'dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove',
      2,
    ),
    ...tens('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'),
  ]),
  decimalComma: true,
  scales: new Map([
    ['mil', 3],
    ['milhao', 6],
    ['milhoes', 6],
    ['mi', 6],
    ['bilhao', 9],
    ['bilhoes', 9],
    ['bi', 9],
  ]),
  currencies: pairs('dolar:$ dolares:$ euro:€ euros:€ real:r$ reais:r$ libra:£ libras:£'),
  percent: words('porcento'),
  quantities: words('duzia duzias dezena dezenas centena centenas milhar milhares milhoes varios varias metade terco'),
  months: new Map(
    counted('janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro', 1),
  ),
  spellings: [
    [/^fact/, 'fat'],
    [/([aeo])c([ct])(?=[aeio])/, '$1$2'],
  ],
  attributions: phrases(
    `disse, disseram, diz, dizem, afirmou, afirma, afirmaram, declarou, segundo, informou, informaram, explicou, contou,
     acrescentou, alertou, garantiu, de acordo com, conforme, ressaltou, negou, confirmou, relatou, anunciou`,
  ),
  speakers: words(
    `ativistas porta voz jornalistas reporteres fontes fonte testemunhas policia autoridades governo ministerio
     agencia televisao nota entrevista moradores oposicao segunda terca quarta quinta sexta sabado domingo ele ela`,
  ),
  articles: words('o a os as um uma'),
  titles: titlePattern(
    `ministr president governador prefeit vereador senador deputad secretári diretor porta-voz procurador promotor juiz juíza
     general coronel delegad comissári rei rainha papa bispo embaixador professor chanceler vice`,
  ),
  common: words(
    `o a os as de do da dos das em no na nos nas um uma e que para por com nao se ao aos mais como foi mas ele ela
     seu sua ou ser quando muito ja tambem pelo pela ate isso entre depois sem mesmo eu tu vos eles elas lhe lhes me
     te isto este esta estes estas esse essa esses essas aquele aquela aqueles aquelas meu minha nosso nossa dele
     dela deles delas num numa nuns dum duma pelos pelas sobre sob contra desde durante antes apos perante tras
     porque pois porem embora ainda agora aqui ali la onde quem qual quais cujo tudo todo toda todos todas cada outro
     outra outros outras algum alguma alguns algumas nenhum nenhuma nada nunca sempre menos tao so apenas bem ha sao
     era eram sera serao seria sido estao estava estavam esteve ter tem tinha tinham teve tiveram haver havia vai vao
     pode podem podia poderia deve devem fazer fez feito faz disse  primeiro ontem hoje amanha segundo cerca
     deste desta desse dessa neste nesta nesse nessa`,
  ),
  continuations: ['leia mais', 'leia tambem', 'continua na', 'continua depois'],
};

export const spanish: Language = {
  ...unknown,
  counting: COUNTINGS.es,
  ...FATES.es,
  honorifics: words('sr sra srta senor senora don dona'),
  abbreviations: words('sr sra srta dr dra ud uds av etc pag num ee uu art gral ene feb abr ago sept oct nov dic'),
  shortened: pairs(
    'dr:doctor dra:doctora av:avenida gral:general ene:enero feb:febrero abr:abril ago:agosto sept:septiembre oct:octubre nov:noviembre dic:diciembre',
  ),
  phrases: phrasePairs('por_ciento:porciento naciones_unidas:onu estados_unidos:eeuu union_europea:ue'),
  numbers: new Map([
    ...digits(
      'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
      2,
    ),
    ...tens('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
  ]),
  decimalComma: true,
  scales: new Map([
    ['mil', 3],
    ['millon', 6],
    ['millones', 6],
  ]),
  currencies: pairs('dolar:$ dolares:$ euro:€ euros:€ libra:£ libras:£'),
  percent: words('porciento'),
  quantities: words(
    'docena docenas decena decenas centenar centenares cientos miles millones varios varias mitad tercio',
  ),
  months: new Map(
    counted('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre', 1),
  ),
  variants: pairs('setiembre:septiembre'),
  attributions: phrases(
    `dijo, dijeron, dice, dicen, afirmo, afirma, afirmaron, declaro, segun, anadio, explico, aseguro, aseguraron, informo,
     informaron, senalo, indico, de acuerdo con, nego, confirmo, advirtio, anuncio, manifesto`,
  ),
  speakers: words(
    `activistas portavoz periodistas fuentes fuente testigos policia autoridades gobierno ministerio agencia television
     comunicado rueda prensa entrevista vecinos oposicion lunes martes miercoles jueves viernes sabado domingo`,
  ),
  articles: words('el la los las un una'),
  titles: titlePattern(
    `ministr president gobernador alcalde alcaldesa concejal senador diputad secretari director portavoz fiscal juez jueza
     general coronel comisari rey reina papa obispo embajador profesor canciller consejer vicepresident`,
  ),
  common: words(
    `el la los las de del en y a que un una por con no se su sus para es al lo como mas o pero fue ha este esta entre
     cuando muy sin sobre tambien me hasta hay donde desde yo tu ella nosotros ellos ellas usted ustedes te nos le
     les mi mis tus nuestro nuestra esto estos estas ese esa eso esos esas aquel aquella aquellos aquellas cual
     cuales quien quienes cuyo cuya cuanto porque pues aunque si ni sino mientras durante contra bajo tras ante segun
     mediante hacia antes despues luego entonces ahora aqui alli asi aun todavia ya siempre nunca nada algo todo toda
     todos todas otro otra otros otras cada algun alguno alguna algunos algunas ningun ninguna mucho mucha muchos
     muchas poco menos tan tanto solo mismo misma bien son era eran sera seran seria sido siendo estan estaba estaban
     estuvo estar ser haber han habia habian hubo tiene tienen tenia tuvo tener puede pueden podia podria debe deben
     hacer hace hizo hecho va van ir  primer primera ayer hoy manana unos unas e u`,
  ),
  continuations: ['lea tambien', 'leer mas', 'continua en', 'sigue leyendo'],
};

export const italian: Language = {
  ...unknown,
  counting: COUNTINGS.it,
  ...FATES.it,
  honorifics: words('sig sigra signor signora dott'),
  abbreviations: words('sig dott prof ecc art pag on avv ing gen feb mar apr giu lug ago set ott nov dic'),
  shortened: pairs(
    'prof:professore avv:avvocato ing:ingegnere on:onorevole feb:febbraio apr:aprile giu:giugno lug:luglio ago:agosto set:settembre ott:ottobre nov:novembre dic:dicembre',
  ),
  phrases: phrasePairs('per_cento:percento nazioni_unite:onu stati_uniti:usa unione_europea:ue'),
  numbers: new Map([
    ...digits(
      'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
      2,
    ),
    ...tens('venti trenta quaranta cinquanta sessanta settanta ottanta novanta'),
    // ventuno and ventotto drop the vowel before another one, ventitré has an accent.
    ...tens('vent trent quarant cinquant sessant settant ottant novant').flatMap(([ten, value]) => [
      [`${ten}uno`, String(Number(value) + 1)] as const,
      [`${ten}otto`, String(Number(value) + 8)] as const,
    ]),
    ...tens('venti trenta quaranta cinquanta sessanta settanta ottanta novanta').flatMap(([ten, value]) =>
      digits('due tre quattro cinque sei sette nove', 2).map(
        ([one, digit]) => [`${ten}${one}`, String(Number(value) + (one === 'nove' ? 9 : Number(digit)))] as const,
      ),
    ),
    ...pairs(`cento:100 duecento:200 trecento:300 quattrocento:400 cinquecento:500 seicento:600 settecento:700 ottocento:800
       novecento:900 mille:1000 duemila:2000 tremila:3000 cinquemila:5000 diecimila:10000`),
  ]),
  decimalComma: true,
  scales: new Map([
    ['mila', 3],
    ['milione', 6],
    ['milioni', 6],
    ['miliardo', 9],
    ['miliardi', 9],
  ]),
  currencies: pairs('dollaro:$ dollari:$ euro:€ sterlina:£ sterline:£'),
  percent: words('percento'),
  quantities: words(
    'dozzina dozzine decina decine ventina centinaio centinaia migliaio migliaia milioni diversi meta terzo',
  ),
  months: new Map(
    counted('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre', 1),
  ),
  spellings: ELISION,
  attributions: phrases(
    `detto, ha detto, dice, dicono, dichiarato, ha dichiarato, afferma, affermato, secondo, spiegato, spiega, aggiunto,
     riferito, riferisce, annunciato, avvertito, sostiene, confermato, smentito, sottolineato`,
  ),
  speakers: words(
    `attivisti prefettura procura protezione civile carabinieri questura pompieri portavoce giornalisti fonti fonte testimoni polizia autorita governo ministero agenzia televisione comunicato
     stampa intervista residenti opposizione lunedi martedi mercoledi giovedi venerdi sabato domenica`,
  ),
  articles: words('il lo la i gli un una'),
  titles: titlePattern(
    `ministr president governator sindac assessor senator deputat segretari direttor direttrice portavoce procurator giudice
     general colonnell commissari prefett questor re regina papa vescov ambasciator professor cancellier premier pensionat`,
  ),
  common: words(
    `il lo la i gli le di del della dei delle in nel nella a al alla da dal dalla con su per e che un una non si sono
     ha anche piu come ma o se questo questa io tu lui lei noi voi loro mi ti ci vi ne quello quella quelli quelle
     questi queste cio cui chi quale quali quanto quando dove perche mentre pero quindi dunque cosi allora ora poi
     gia ancora sempre mai nulla niente tutto tutta tutti tutte altro altra altri altre ogni qualche alcuni alcune
     nessuno nessuna molto molta molti molte poco meno tanto solo soltanto stesso stessa bene era erano sara saranno
     sarebbe stato stata stati state essere sia siano fu furono hanno avere aveva avevano avra abbia ho abbiamo siamo
     puo possono poteva potrebbe deve devono doveva fare fa fatto va vanno qui qua li  primo prima ieri oggi
     domani tra fra sotto sopra contro verso dopo durante senza fino presso circa nei negli nelle nello dello degli
     allo ai agli alle dallo dai dagli dalle sul sulla sui sugli sulle sullo col coi ed od suo sua suoi sue nostro
     nostra`,
  ),
  continuations: ['leggi anche', 'continua a', 'segue a'],
};
