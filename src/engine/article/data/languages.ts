/** Scripts of (nearly) one language of news each. Order matters: kana before Han. */
export const SCRIPTS: readonly { readonly language: string; readonly letters: RegExp }[] = [
  { language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: 'ko', letters: /\p{Script=Hangul}/gu },
  { language: 'zh', letters: /\p{Script=Han}/gu },
  { language: 'ar', letters: /\p{Script=Arabic}/gu },
  { language: 'ru', letters: /\p{Script=Cyrillic}/gu },
  { language: 'he', letters: /\p{Script=Hebrew}/gu },
  { language: 'el', letters: /\p{Script=Greek}/gu },
  { language: 'hi', letters: /\p{Script=Devanagari}/gu },
  { language: 'bn', letters: /\p{Script=Bengali}/gu },
  { language: 'ta', letters: /\p{Script=Tamil}/gu },
  { language: 'th', letters: /\p{Script=Thai}/gu },
  { language: 'ka', letters: /\p{Script=Georgian}/gu },
  { language: 'hy', letters: /\p{Script=Armenian}/gu },
  { language: 'am', letters: /\p{Script=Ethiopic}/gu },
];

/** Letters that distinguish languages of one script: the first entry whose letters are frequent enough wins. */
export const TELLING_LETTERS: Readonly<
  Record<string, readonly { readonly language: string; readonly letters: RegExp }[]>
> = {
  ar: [
    { language: 'ur', letters: /[ٹڈڑںےھ]/gu },
    { language: 'fa', letters: /[پچژگی]/gu },
  ],
  ru: [
    { language: 'uk', letters: /[іїєґ]/giu },
    { language: 'sr', letters: /[јљњћђџ]/giu },
    { language: 'ru', letters: /[ыэё]/giu },
    { language: 'bg', letters: /ъ/giu },
  ],
};

/** Frequent function words of languages in Latin script. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as by at from has have had his it be are were an this which said not',
  de: 'der die das und den dem des ein eine einen mit von zu im für auf ist nicht sich auch als bei nach aus wird sei hat',
  fr: 'le la les des du et en un une dans pour que qui est sur par au aux avec ne pas ce se plus a été son ses sont',
  es: 'el la los las de del y en un una que por con para se es su al lo como más ha sus no fue este son pero',
  pt: 'o a os as de do da dos das e em um uma que por com para se é ao na no nas nos mais não foi seu sua são',
  it: 'il la le gli di del della dei e in un una che per con si è al alla nel sono da non più ha anche come dal',
  nl: 'de het een en van in op dat is te met voor zijn die niet aan er om ook als bij naar uit heeft werd maar',
  sv: 'och att det en ett i på är som för av med till den har inte om var sig från de men efter vid',
  no: 'og det en et i på er som for av med til den har ikke om var seg fra de men etter ved å ble',
  da: 'og det en et i på er som for af med til den har ikke om var sig fra de men efter ved at blev',
  fi: 'ja on ei että se hän ovat oli mutta kun myös joka ole mukaan sen tai kuin ovat jo',
  pl: 'i w na z że do nie się jest o to od po przez dla jak za jego są był oraz ale',
  cs: 'a v na se že je do z s o to za by si ve podle po pro jako ale jsou byl také',
  hu: 'a az és hogy nem is egy ez volt meg csak mint már de még azt ki el szerint',
  ro: 'și în de la a cu pe că este nu din pentru o un care au fost mai sunt lui prin',
  tr: 've bir bu da de için ile olarak çok en daha olan ne gibi sonra kadar dedi ise olduğu',
  id: 'yang dan di dari untuk dengan ini pada itu dalam tidak akan ke oleh juga telah sebagai adalah',
  vi: 'và của là các trong có được cho đã không với một những người này khi về để tại',
};

/** Words of any report, which say nothing about its subject: English, because most agency copy is. */
export const EVERYDAY_WORDS =
  'their they them there these those would could should will were been being what when where which while who whom whose ' +
  'about after again against among around because before between both during each even every first from have having into ' +
  'just know last like made make many more most much need never next only other over part same says since some still such ' +
  'take than that then through time told today toward under until very want week well were with without work year years ' +
  'your people according added also another called come during found including later left less long monday tuesday ' +
  'wednesday thursday friday saturday sunday month months days hours million percent number several including statement';
