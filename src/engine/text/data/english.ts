/** English: house style, abbreviations, attribution. Word rarity comes from ./englishRarity. */

import { ENGLISH_CONTRACTIONS } from './contractions';
import { COUNTINGS } from './countings';
import { englishBits } from './englishRarity';
import { FATES } from './fates';
import { type Language, unknown } from './language';
import { counted, digits, pairs, phrasePairs, phrases, tens, words } from './words';

export const english: Language = {
  ...unknown,
  counting: COUNTINGS.en,
  ...FATES.en,
  contractions: ENGLISH_CONTRACTIONS,
  contractsNot: true,
  honorifics: words('mr mrs ms miss mx messrs'),
  abbreviations: words(
    `mr mrs ms mx messrs dr prof sen sens rep reps gen gov govs col lt maj capt cmdr sgt adm rev hon pres sec st ste jr sr vs
     etc no nos inc corp co ltd bros dept est fig approx jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu
     thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla
     ore pa tenn tex va vt wash wis wyo mt ft ave blvd rd op cit al ed eds vol`,
  ),
  shortened: pairs(
    `sen:senator sens:senators rep:representative reps:representatives gov:governor govs:governors gen:general
     lt:lieutenant col:colonel maj:major capt:captain cmdr:commander sgt:sergeant adm:admiral rev:reverend dr:doctor
     prof:professor pres:president st:saint/street ave:avenue blvd:boulevard rd:road mt:mount ft:fort no:number nos:numbers vs:versus jr:junior sr:senior dept:department
     inc:incorporated corp:corporation co:company ltd:limited bros:brothers jan:january feb:february mar:march apr:april
     jun:june jul:july aug:august sep:september sept:september oct:october nov:november dec:december mon:monday tue:tuesday
     tues:tuesday wed:wednesday thu:thursday thurs:thursday fri:friday sat:saturday sun:sunday ala:alabama ariz:arizona
     ark:arkansas calif:california colo:colorado conn:connecticut del:delaware fla:florida ga:georgia ill:illinois
     ind:indiana kan:kansas ky:kentucky la:louisiana md:maryland mass:massachusetts mich:michigan minn:minnesota
     miss:mississippi mo:missouri mont:montana neb:nebraska nev:nevada okla:oklahoma ore:oregon pa:pennsylvania
     tenn:tennessee tex:texas va:virginia vt:vermont wash:washington wis:wisconsin wyo:wyoming`,
  ),
  phrases: phrasePairs(
    `united_states:us united_states_of_america:us united_nations:un united_kingdom:uk european_union:eu per_cent:percent
     new_york:ny new_jersey:nj north_carolina:nc south_carolina:sc north_dakota:nd south_dakota:sd new_hampshire:nh
     new_mexico:nm rhode_island:ri west_virginia:wv district_of_columbia:dc`,
  ),
  numbers: new Map([
    ...digits(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      0,
    ),
    ...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
    ...pairs(
      `first:1st second:2nd third:3rd fourth:4th fifth:5th sixth:6th seventh:7th eighth:8th ninth:9th tenth:10th
       eleventh:11th twelfth:12th thirteenth:13th fourteenth:14th fifteenth:15th sixteenth:16th seventeenth:17th
       eighteenth:18th nineteenth:19th twentieth:20th thirtieth:30th fortieth:40th fiftieth:50th sixtieth:60th seventieth:70th
       eightieth:80th ninetieth:90th hundredth:100th`,
    ),
  ]),
  scales: new Map([
    ...['hundred'].map((word) => [word, 2] as const),
    ...['thousand', 'k'].map((word) => [word, 3] as const),
    ...['lakh', 'lakhs'].map((word) => [word, 5] as const),
    ...['crore', 'crores'].map((word) => [word, 7] as const),
    ...['million', 'm', 'mn', 'mln'].map((word) => [word, 6] as const),
    ...['billion', 'b', 'bn', 'bln'].map((word) => [word, 9] as const),
    ...['trillion', 'tn', 'trn'].map((word) => [word, 12] as const),
  ]),
  currencies: pairs(
    `dollar:$ dollars:$ usd:$ euro:€ euros:€ eur:€ pound:£ pounds:£ gbp:£ yen:¥ rupee:₹ rupees:₹ inr:₹ rouble:₽ roubles:₽ ruble:₽ rubles:₽ yuan:cny franc:chf francs:chf
     us_dollar:$ us_dollars:$ australian_dollars:aud canadian_dollars:cad swiss_francs:chf swiss_franc:chf pounds_sterling:£ japanese_yen:¥ chinese_yuan:cny`,
  ),
  percent: words('percent pct'),
  quantities: words(
    'dozen dozens score scores hundred hundreds thousand thousands million millions billion billions couple several half quarter twice double triple',
  ),
  months: new Map(counted('january february march april may june july august september october november december', 1)),
  spellings: [
    [/isation(s?)$/, 'ization$1'],
    [/(.{3})is(e|es|ed|ing|er|ers)$/, '$1iz$2'],
    [/(.{3})yse(s|d)?$/, '$1yze$2'],
    [/(.{3,})our(s|ed|ing|ite|able|al|ful)?$/, '$1or$2'],
    [/(.{3})tre(s)?$/, '$1ter$2'],
    [/(.{3})ence$/, '$1ense'],
    [/l{2,}(ed|ing|er|ers)$/, 'l$1'],
    [/^programme(s?)$/, 'program$1'],
    [/^grey/, 'gray'],
    [/(.{4})ogue(s?)$/, '$1og$2'],
    [/^(p|an|ortho|gyn)ae/, '$1e'],
  ],
  variants: pairs(
    `tyre:tire tyres:tires kerb:curb cheque:check cheques:checks plough:plow ploughed:plowed jewellery:jewelry
     aluminium:aluminum sceptic:skeptic sceptics:skeptics sceptical:skeptical scepticism:skepticism storey:story
     storeys:stories draught:draft judgement:judgment acknowledgement:acknowledgment ageing:aging fulfil:fulfill
     fulfils:fulfills enrol:enroll skilful:skillful wilful:willful licence:license licences:licenses practice:practize
     practices:practizes whilst:while amongst:among amidst:amid towards:toward afterwards:afterward backwards:backward
     forwards:forward learnt:learned burnt:burned spelt:spelled dreamt:dreamed manoeuvre:maneuver manoeuvres:maneuvers
     mum:mom pyjamas:pajamas speciality:specialty moustache:mustache adviser:advizor advisor:advizor advisers:advizors
     advisors:advizors moslem:muslim moslems:muslims ok:okay alright:okay`,
  ),
  attributions: phrases(
    `said, says, say, saying, told, tells, tell, teling, claimed, claims, claim, stated, states, announced, reported, reports,
     according to, according, added, adds, insisted, insists, argued, argues, alleged, alleges, confirmed, confirms, denied,
     denies, warned, warns, declared, replied, acknowledged, admitted, asserted, maintained, maintains, suggested, noted,
     quoted, quoting, cited, citing, told reporters, in a statement, wrote, tweeted`,
  ),
  speakers: words(
    `activist activists official officials reporter reporters spokesman spokeswoman spokesperson source sources resident
     residents witness witnesses police authorities statement interview news conferense agency media telephone phone twitter
     monday tuesday wednesday thursday friday saturday sunday yesterday today government ministry state television group
     groups opposition analyst analysts expert experts journalists aides aide lawyer he she they who it`,
  ),
  optional: words('that'),
  articles: words('a an the'),
  titleCase: true,
  common: words(
    `the of to and in a that is was for on with as it at by he she they from be his her their have has had an are were
     will who which this not but said its been or would than more after about up out when also into over other could
     we i you there no new if what some against`,
  ),
  continuations: ['continued', 'read more', 'story continues', 'more to come', 'click here', 'see also'],
  bits: englishBits,
};
