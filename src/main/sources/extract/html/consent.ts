import type { PageBlock } from './blocks';
import type { DomElement } from './dom';
import { namesOf, selfAndAncestors } from './names';

/** Names of consent layers: those used by the common consent managers, and words for the thing itself. */
const LAYER =
  /\b(?:cookies?|consent|gdpr|dsgvo|ccpa|tcf|cmp|one ?trust|onetrust|ot sdk|didomi|usercentrics|quantcast|qc cmp2?|sp message|sourcepoint|cookiebot|cybot|trustarc|truste|privacy (?:banner|layer|manager|modal|notice|wall|dialog|center)|iubenda|termly|borlabs|osano|klaro|cookiefirst|axeptio|tarteaucitron)\b/;

/**
 * Topics of consent layers, in the languages news is written in, one expression each. A paragraph with two of them asks
 * for consent, and so does a container if most of its text does.
 */
const CONSENT_WORDS: readonly RegExp[] = [
  /\bcookies?\b|クッキー|файл(?:ы|ов) cookie|çerez/iu,
  /\bconsent\b|einwillig|zustimm|consentement|consentimiento|consentimento|consenso|toestemming|samtykke|samtycke|suostumu|zgod[aęy]|souhlas|согласи|同意|onay/iu,
  /\b(?:our|with|and|advertising|selected) (?:\d+ )?partners\b|\bpartnern?\b|partenaires|socios|parceiros|i nostri partner|партн[её]р|パートナー|第三者/iu,
  /personal data|personal information|personenbezogene|données (?:à caractère )?personnel|datos personales|dados pessoais|dati personali|persoonsgegevens|personopplysninger|personuppgifter|henkilötie|dan[ey](?:ch)? osobow|osobní(?:ch)? údaj|персональн\S{0,6} данн|個人情報|kişisel veri/iu,
  /privacy (?:policy|notice|settings|center)|datenschutz|confidentialité|política de privaci|politica sulla privacy|privacybeleid|personvern|integritetspolicy|プライバシー|gizlilik/iu,
  /legitimate interest|berechtigtes interesse|intérêt légitime|interés legítimo|interesse legítimo|legittimo interesse|gerechtvaardigd belang/iu,
  /precise (?:geo)?location|device (?:characteristics|for identification)|on a device|unique identifiers|auf (?:einem|ihrem) gerät|geräteeigenschaften|sur (?:un|votre) (?:terminal|appareil)|en (?:un|su) dispositivo|su un dispositivo/iu,
  /(?:accept|reject|manage) (?:all|your choices|preferences|settings)|alle akzeptieren|tout (?:accepter|refuser)|aceptar todo|aceitar tudo|accetta tutt/iu,
  /personali[sz]ed (?:ads|advertising|content)|measure audiences|audience (?:measurement|research)|personalisierte (?:werbung|anzeigen|inhalte)|publicités? personnalisée|publicidad personalizada|annunci personalizzati/iu,
];

/** A paragraph that matches this many of the expressions asks for consent. */
const FEWEST_TOPICS = 2;

/** A container asks for consent when more than this share of its text does. */
const ASKING_SHARE = 0.5;

/** In characters: the rest of a longer paragraph is ignored. */
const SAMPLE_LENGTH = 1500;

/**
 * The blocks of cookie, consent and privacy layers: those in an element named like one, and those in a container
 * outside the article whose text mostly asks for consent. A container with the headline or with an HTML element for
 * articles is not a layer, whatever its name.
 */
export function consentBlocks(blocks: readonly PageBlock[]): ReadonlySet<number> {
  const sizes = new Map<DomElement, { all: number; asking: number }>();
  for (const { element, text } of blocks) {
    const isAsking = asksForConsent(text);
    for (const container of selfAndAncestors(element)) {
      const size = sizes.get(container) ?? { all: 0, asking: 0 };
      size.all += text.length;
      if (isAsking) size.asking += text.length;
      sizes.set(container, size);
    }
  }
  const layers = new Map<DomElement, boolean>();
  const isLayer = (element: DomElement): boolean => {
    const known = layers.get(element);
    if (known !== undefined) return known;
    const { all, asking } = sizes.get(element) ?? { all: 1, asking: 0 };
    const isMostly = asking > all * ASKING_SHARE && isApart(element);
    const is = (isMostly || (LAYER.test(namesOf(element)) && asking > 0)) && element.querySelector(ARTICLE) === null;
    layers.set(element, is);
    return is;
  };
  const found = new Set<number>();
  blocks.forEach(({ element }, i) => {
    if ([...selfAndAncestors(element)].some(isLayer)) found.add(i);
  });
  return found;
}

const ARTICLE = 'h1, article, main, [itemprop="articleBody"]';

/** Whether an element is outside the page's article: a report about cookies is not a request for consent. */
function isApart(element: DomElement): boolean {
  return element.localName !== 'p' && element.closest('article, main, [itemprop="articleBody"]') === null;
}

function asksForConsent(text: string): boolean {
  const looked = text.slice(0, SAMPLE_LENGTH);
  return CONSENT_WORDS.filter((words) => words.test(looked)).length >= FEWEST_TOPICS;
}
