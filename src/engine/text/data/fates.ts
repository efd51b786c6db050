/** The fates of the people counted, and words for people: figures that count different fates count different things. */
import { words } from './words';

interface Fates {
  readonly opposed: readonly ReadonlySet<string>[];
  readonly persons: ReadonlySet<string>;
}

const fates = (persons: string, ...opposed: readonly string[]): Fates => ({
  opposed: opposed.map(words),
  persons: words(persons),
});

/** By BCP 47 primary language: persons; the dead, the injured, the missing, the rescued, the arrested. */
export const FATES = {
  en: fates(
    'people persons passengers civilians victims others',
    'died dies dead die deaths death kiled kills kiling kill fatalities bodies lives',
    'injured injuries wounded wounding injuring hurt',
    'missing',
    'rescued survived survivors saved',
    'arrested detained',
  ),
  de: fates(
    'menschen personen passagiere zivilisten opfer',
    'tote toten getotet tot starben gestorben todesopfer',
    'verletzt verletzte verletzten',
    'vermisst vermisste vermissten',
    'gerettet uberlebende',
    'festgenommen',
  ),
  nl: fates(
    'mensen personen passagiers burgers slachtoffers',
    'doden dood gedood omgekomen stierven',
    'gewonden gewond',
    'vermist vermisten',
    'gered overlevenden',
    'opgepakt aangehouden',
  ),
  fr: fates(
    'personnes passagers civils morts mortes',
    'morts mort mortes morte tues tue tuees deces victimes',
    'blesses blesse',
    'disparus',
    'sauves survivants',
    'arretes',
  ),
  pt: fates(
    'pessoas passageiros civis vitimas',
    'mortos mortes morreram morte',
    'feridos',
    'desaparecidos',
    'resgatados sobreviventes',
    'detidos',
  ),
  es: fates(
    'personas pasajeros civiles victimas',
    'muertos murieron muertes fallecidos',
    'heridos',
    'desaparecidos',
    'rescatados supervivientes',
    'detenidos',
  ),
  it: fates(
    'persone passeggeri civili',
    'morti morte morirono uccisi vittime',
    'feriti',
    'dispersi',
    'salvati superstiti',
    'arrestati',
  ),
  ru: fates(
    'человек людеи пассажиров',
    'погибли погибло погибших убиты убитых жертв',
    'ранены ранено раненых пострадали пострадавших',
    'пропали пропавших',
    'спасены спасенных',
    'задержаны',
  ),
  ar: fates('شخصا اشخاص مدنيا', 'قتل قتلي مقتل قتيلا', 'جرح جرحي اصيب اصابة', 'مفقودين', 'نجا', 'اعتقل'),
} as const satisfies Readonly<Record<string, Fates>>;
