/** How each language counts, measures and dates. Words are folded as by ../fold; `_` is a space. */
import { type Counting, counting } from './counting';
import { chinese, japanese, korean } from './countingsEastAsian';

const english = counting({
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  seasons: 'spring summer autumn/fall winter',
  joins: 'and',
  ones: 'a an',
  fractions:
    'half:2 halves:2 3rd:3 thirds:3 quarter:4 quarters:4 4th:4 fourths:4 5th:5 fifths:5 6th:6 8th:8 eighths:8 10th:10 tenths:10',
  groups: 'dozen:12',
  minus: 'minus',
  below: 'below_0 degrees_below_0',
  ranges: 'to through',
  between: 'between from',
  points: 'percentage_points percentage_point points point pp',
  measures: `millimeter:mm millimeters:mm centimeter:cm centimeters:cm metre:m metres:m meter:m meters:m kilometer:km kilometers:km kms:km
    gram:g grams:g kilogram:kg kilograms:kg kilo:kg kilos:kg tonne:t tonnes:t litre:l litres:l liter:l liters:l
    hectare:ha hectares:ha kph:kmh kmph:kmh km_/_h:kmh kilometers_an_hour:kmh kilometers_per_hour:kmh km_per_hour:kmh
    megawatt:mw megawatts:mw mile:mile miles:mile mi:mile mph:mph miles_an_hour:mph miles_per_hour:mph foot:foot feet:foot ft:foot inch:inch inches:inch lb:lb lbs:lb pence:p p:p
    square_kilometer:km2 square_kilometers:km2 sq_km:km2 km2:km2 square_metre:m2 square_meter:m2 square_meters:m2 sq_m:m2 m2:m2
    degrees_celsius:c degree_celsius:c celsius:c degrees_c:c degrees_centigrade:c degrees_fahrenheit:f fahrenheit:f degrees_f:f
    degrees:c degree:c`,
  ageBefore: 'aged age',
  ageAfter: 'year_old years_old years_of_age',
  clock: 'noon:12 midday:12 midnight:0',
  hour: "o'clock",
  am: 'am in_the_morning',
  pm: 'pm in_the_afternoon in_the_evening at_night',
  dateJoins: 'of',
  dateArticles: 'the',
  of: 'of',
  decades: 'twenties:20 thirties:30 forties:40 fifties:50 sixties:60 seventies:70 eighties:80 nineties:90',
  clockParts: `half_past:30 half:30 quarter_past:15 a_quarter_past:15 quarter_after:15 a_quarter_after:15 quarter_to:-15
    a_quarter_to:-15 quarter_of:-15`,
  minutesPast: 'past minutes_past after minutes_after',
  minutesTo: 'to minutes_to minutes_before',
});

const german = counting({
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag',
  seasons: 'fruhling/fruhjahr sommer herbst winter',
  joins: 'und',
  ones: 'ein eine einer einem einen',
  fractions: 'halb:2 halbe:2 halben:2 halbes:2 drittel:3 viertel:4 funftel:5 achtel:8 zehntel:10',
  groups: 'dutzend:12',
  minus: 'minus',
  below: 'unter_null grad_unter_null',
  ranges: 'bis',
  between: 'zwischen von',
  points: 'prozentpunkte prozentpunkten prozentpunkt punkte punkten',
  measures: `millimeter:mm zentimeter:cm meter:m metern:m kilometer:km kilometern:km gramm:g kilogramm:kg kilo:kg tonnen:t tonne:t
    liter:l litern:l hektar:ha stundenkilometer:kmh km_/_h:kmh kilometer_pro_stunde:kmh megawatt:mw meilen:mile fuss:foot
    grad_celsius:c grad:c celsius:c`,
  ageBefore: 'im_alter_von alter_von',
  ageAfter: 'jahrige jahriger jahrigen jahrigem jahriges jahrig jahre_alt jahre_alte jahre_alter jahre_alten jahren',
  clock: 'mitternacht:0',
  hour: 'uhr',
  am: 'morgens vormittags uhr_morgens uhr_vormittags uhr_fruh',
  pm: 'nachmittags abends uhr_nachmittags uhr_abends',
  decades: 'zwanziger:20 dreissiger:30 vierziger:40 funfziger:50 sechziger:60 siebziger:70 achtziger:80 neunziger:90',
  dayParts: 'morgen fruh vormittag mittag nachmittag abend nacht',
  clockParts: 'halb:-30 viertel_nach:15 viertel_vor:-15 dreiviertel:-15',
  minutesPast: 'nach minuten_nach',
  minutesTo: 'vor minuten_vor',
});

const dutch = counting({
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  seasons: 'lente/voorjaar zomer herfst/najaar winter',
  joins: 'en',
  ones: 'een',
  fractions: 'half:2 halve:2 helft:2 derde:3 kwart:4 vierde:4 vijfde:5 tiende:10',
  groups: 'dozijn:12',
  minus: 'min',
  below: 'onder_nul graden_onder_nul',
  ranges: 'tot a',
  between: 'tussen',
  points: 'procentpunt procentpunten punten',
  measures: `millimeter:mm centimeter:cm meter:m kilometer:km gram:g kilogram:kg kilo:kg ton:t liter:l hectare:ha
    kilometer_per_uur:kmh km_/_u:kmh megawatt:mw mijl:mile voet:foot graden_celsius:c graden:c celsius:c`,
  ageBefore: 'leeftijd_van',
  ageAfter: 'jarige jaar_oud jaar_oude',
  clock: 'middernacht:0',
  hour: 'uur',
  am: "'_s_ochtends",
  pm: "'_s_middags '_s_avonds",
  dayParts: 'ochtend middag avond nacht',
  clockParts: 'half:-30 kwart_over:15 kwart_voor:-15',
  minutesPast: 'over',
  minutesTo: 'voor',
});

const french = counting({
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  seasons: 'printemps ete automne hiver',
  joins: 'et',
  ones: 'un une',
  fractions: 'demi:2 demie:2 moitie:2 tiers:3 quart:4 quarts:4 cinquieme:5 dixieme:10',
  groups: 'douzaine:12',
  twenties: true,
  between: 'entre de',
  minus: 'moins',
  below: 'sous_zero degres_sous_zero',
  ranges: 'a',
  points: 'points_de_pourcentage point_de_pourcentage points',
  measures: `millimetres:mm centimetres:cm metre:m metres:m kilometre:km kilometres:km grammes:g kilogrammes:kg kilos:kg kilo:kg
    tonne:t tonnes:t litre:l litres:l hectare:ha hectares:ha km_/_h:kmh kilometres_par_heure:kmh megawatts:mw
    degres_celsius:c degres:c celsius:c`,
  ageBefore: 'age_de agee_de ages_de agees_de',
  ageAfter: 'ans',
  clock: 'midi:12 minuit:0',
  hour: 'heures heure h',
  am: 'heures_du_matin heure_du_matin h_du_matin du_matin',
  pm: 'heures_du_soir h_du_soir du_soir heures_de_apres_midi de_apres_midi',
  firstDay: 'premier',
  of: 'de',
  groupsJoin: true,
  clockPartsAfter: 'et_demie:30 et_demi:30 et_quart:15 moins_le_quart:-15',
});

const spanish = counting({
  weekdays: 'lunes martes miercoles jueves viernes sabado domingo',
  seasons: 'primavera verano otono invierno',
  joins: 'y',
  ones: 'un una',
  fractions: 'medio:2 media:2 mitad:2 tercio:3 tercios:3 cuarto:4 cuartos:4 quinto:5 decimo:10',
  groups: 'docena:12',
  between: 'entre de',
  minus: 'menos',
  below: 'bajo_cero grados_bajo_cero',
  ranges: 'a',
  points: 'puntos_porcentuales punto_porcentual puntos',
  measures: `milimetros:mm centimetros:cm metro:m metros:m kilometro:km kilometros:km gramos:g kilogramos:kg kilos:kg tonelada:t
    toneladas:t litro:l litros:l hectarea:ha hectareas:ha km_/_h:kmh kilometros_por_hora:kmh megavatios:mw
    grados_celsius:c grados_centigrados:c grados:c`,
  ageBefore: '',
  ageAfter: 'anos_de_edad anos',
  clock: 'mediodia:12 medianoche:0',
  hour: 'horas hora h',
  am: 'de_la_manana de_la_madrugada am',
  pm: 'de_la_tarde de_la_noche pm',
  dateJoins: 'de del',
  firstDay: 'primero',
  of: 'de',
  groupsJoin: true,
  clockPartsAfter: 'y_media:30 y_cuarto:15 menos_cuarto:-15',
});

const portuguese = counting({
  weekdays:
    'segunda/segunda_feira terca/terca_feira quarta/quarta_feira quinta/quinta_feira sexta/sexta_feira sabado domingo',
  seasons: 'primavera verao outono inverno',
  joins: 'e',
  ones: 'um uma',
  fractions: 'meio:2 meia:2 metade:2 terco:3 tercos:3 quarto:4 quartos:4 quinto:5 decimo:10',
  groups: 'duzia:12',
  between: 'entre',
  minus: 'menos',
  below: 'abaixo_de_zero graus_abaixo_de_zero',
  ranges: 'a',
  points: 'pontos_percentuais ponto_percentual pontos',
  measures: `milimetros:mm centimetros:cm metro:m metros:m quilometro:km quilometros:km gramas:g quilos:kg quilogramas:kg tonelada:t
    toneladas:t litro:l litros:l hetare:ha hetares:ha km_/_h:kmh quilometros_por_hora:kmh megawatts:mw
    graus_celsius:c graus:c`,
  ageAfter: 'anos_de_idade anos',
  clock: 'meia_noite:0 meio_dia:12',
  hour: 'horas hora h',
  am: 'da_manha horas_da_manha da_madrugada',
  pm: 'da_tarde da_noite horas_da_tarde horas_da_noite',
  dateJoins: 'de do',
  firstDay: 'primeiro',
  of: 'de',
  groupsJoin: true,
  clockPartsAfter: 'e_meia:30 e_um_quarto:15',
});

const italian = counting({
  weekdays: 'lunedi martedi mercoledi giovedi venerdi sabato domenica',
  seasons: 'primavera estate autunno inverno',
  joins: 'e',
  ones: 'un una',
  fractions: 'mezzo:2 mezza:2 meta:2 terzo:3 terzi:3 quarto:4 quarti:4 quinto:5 decimo:10',
  groups: 'dozzina:12',
  between: 'tra fra',
  minus: 'meno',
  below: 'sotto_zero gradi_sotto_zero',
  ranges: 'a',
  points: 'punti_percentuali punto_percentuale punti',
  measures: `millimetri:mm centimetri:cm metro:m metri:m chilometro:km chilometri:km grammi:g chilogrammi:kg chili:kg tonnellata:t
    tonnellate:t litro:l litri:l ettaro:ha ettari:ha km_/_h:kmh chilometri_orari:kmh megawatt:mw gradi_celsius:c gradi:c`,
  ageAfter: 'anni enne',
  clock: 'mezzogiorno:12 mezzanotte:0',
  hour: 'ore',
  am: 'di_mattina del_mattino',
  pm: 'del_pomeriggio di_sera',
  firstDay: 'primo',
  of: 'di',
  groupsJoin: true,
  clockPartsAfter: 'e_mezza:30 e_mezzo:30 e_un_quarto:15 meno_un_quarto:-15',
});

const russian = counting({
  weekdays: `понедельник/понедельника вторник/вторника среда/среду/среды четверг/четверга пятница/пятницу/пятницы
    суббота/субботу/субботы воскресенье/воскресенья`,
  seasons: 'весна/весны/веснои/весну лето/лета/летом осень/осени/осенью зима/зимы/зимои/зиму',
  fractions: 'половина:2 половины:2 половину:2 треть:3 трети:3 четверть:4 четверти:4',
  groups: 'дюжина:12 дюжины:12',
  minus: 'минус',
  below: 'ниже_нуля градусов_ниже_нуля',
  ranges: 'до',
  points: 'процентных_пункта процентных_пунктов процентныи_пункт пункта пунктов пп',
  measures: `мм:mm см:cm м:m метра:m метров:m метр:m км:km километр:km километра:km километров:km г:g грамм:g граммов:g кг:kg
    килограмм:kg килограмма:kg килограммов:kg т:t тонна:t тонны:t тонн:t л:l литр:l литра:l литров:l га:ha гектара:ha гектаров:ha
    км_/_ч:kmh километров_в_час:kmh градуса_цельсия:c градусов_цельсия:c градуса:c градусов:c`,
  ageBefore: 'в_возрасте',
  ageAfter: 'летнии летняя летнего летнеи лет года',
  clock: 'полдень:12 полночь:0',
  hour: 'часов часа час',
  am: 'утра часов_утра часа_утра ночи часов_ночи часа_ночи',
  pm: 'вечера часов_вечера часа_вечера дня часов_дня часа_дня',
});

const arabic = counting({
  weekdays: 'الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد',
  seasons: 'الربيع الصيف الخريف الشتاء',
  fractions: 'نصف:2 ثلث:3 ربع:4',
  minus: 'ناقص',
  below: 'تحت_الصفر درجات_تحت_الصفر درجة_تحت_الصفر',
  ranges: 'الي',
  points: 'نقاط_ميوية نقطة_ميوية نقاط نقطة',
  measures:
    'متر:m مترا:m امتار:m كيلومتر:km كيلومترا:km كيلومترات:km كلم:km كم:km طن:t طنا:t اطنان:t درجة_ميوية:c درجات_ميوية:c',
  ageAfter: 'عاما عام سنة',
  am: 'صباحا فجرا',
  pm: 'مساء ظهرا',
});

/** By BCP 47 primary language. */
export const COUNTINGS = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  ja: japanese,
  ko: korean,
  nl: dutch,
  pt: portuguese,
  ru: russian,
  zh: chinese,
} as const satisfies Readonly<Record<string, Counting>>;
