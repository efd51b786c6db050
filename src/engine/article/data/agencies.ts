/** A wire service and its names in texts. */
export interface Agency {
  /** Its usual short name, as `Article.agencies` gives it. */
  readonly name: string;
  /** Names that mean nothing else anywhere in a credit, byline or dateline. */
  readonly names: readonly string[];
  /** Abbreviations that mean it only alone in brackets or in a credit. */
  readonly alone?: readonly string[];
  /** Its full name, when that is its name as the outlet of its dispatches. */
  readonly outlet?: string;
  /** True when "told X" in a text is a sign of X's own copy; state agencies are quoted by everybody. */
  readonly quotesItself?: boolean;
}

export const AGENCIES: readonly Agency[] = [
  {
    name: 'Reuters',
    names: [
      'Reuters',
      'REUTERS',
      'Thomson Reuters',
      'رويترز',
      'Рейтер',
      'Reuter',
      '路透社',
      '路透',
      'ロイター',
      '로이터',
    ],
    quotesItself: true,
  },
  {
    name: 'AP',
    outlet: 'Associated Press',
    names: [
      'AP',
      'A.P.',
      'The Associated Press',
      'Associated Press',
      'أسوشيتد برس',
      'Ассошиэйтед Пресс',
      '美联社',
      '美聯社',
    ],
    quotesItself: true,
  },
  {
    name: 'AFP',
    names: [
      'AFP',
      'Agence France-Presse',
      'Agence France Presse',
      'فرانس برس',
      'أ ف ب',
      'Франс Пресс',
      '法新社',
      'AFP時事',
    ],
    quotesItself: true,
  },
  { name: 'UPI', names: ['UPI', 'United Press International'], quotesItself: true },
  { name: 'dpa', names: ['dpa', 'DPA', 'Deutsche Presse-Agentur', 'Deutschen Presse-Agentur'], quotesItself: true },
  { name: 'EFE', names: ['EFE', 'Agencia EFE'], quotesItself: true },
  { name: 'ANSA', names: ['ANSA'], quotesItself: true },
  { name: 'Lusa', names: ['Lusa', 'Agência Lusa'], quotesItself: true },
  { name: 'APA', names: ['Austria Presse Agentur'], alone: ['APA'] },
  { name: 'Keystone-SDA', names: ['Keystone-SDA'], alone: ['sda', 'SDA'] },
  { name: 'SID', names: ['Sport-Informations-Dienst'], alone: ['SID', 'sid'] },
  { name: 'epd', names: ['Evangelischer Pressedienst'], alone: ['epd'] },
  { name: 'KNA', names: ['Katholische Nachrichten-Agentur'], alone: ['KNA'] },
  { name: 'dts', names: ['dts Nachrichtenagentur'], alone: ['dts'] },
  { name: 'AWP', names: ['AWP'], alone: ['awp'] },
  { name: 'Europa Press', names: ['Europa Press'] },
  { name: 'Télam', names: ['Télam'] },
  { name: 'Bernama', names: ['Bernama', 'BERNAMA'] },
  { name: 'Belga', names: ['Belga'] },
  { name: 'ANP', names: ['Algemeen Nederlands Persbureau'], alone: ['ANP'] },
  { name: 'PA', names: ['Press Association', 'PA Media'], alone: ['PA'], quotesItself: true },
  { name: 'CP', names: ['The Canadian Press', 'Canadian Press'], alone: ['CP'], quotesItself: true },
  { name: 'AAP', names: ['Australian Associated Press'], alone: ['AAP'] },
  { name: 'PTI', names: ['Press Trust of India', 'PTI'], quotesItself: true },
  { name: 'ANI', names: ['Asian News International'], alone: ['ANI'] },
  { name: 'IANS', names: ['IANS'] },
  { name: 'Bloomberg', names: ['Bloomberg', 'Bloomberg News'] },
  { name: 'Xinhua', names: ['Xinhua', '新华社', '新華社'], quotesItself: true },
  { name: 'China News Service', names: ['中新社', '中国新闻社', '中新网'] },
  { name: 'CNA', names: ['中央社'] },
  { name: 'Kyodo', names: ['Kyodo', 'Kyodo News', '共同通信'], alone: ['共同'], quotesItself: true },
  { name: 'Jiji', names: ['Jiji Press', '時事通信'], alone: ['時事'] },
  { name: 'Yonhap', names: ['Yonhap', '연합뉴스', '韩联社'] },
  { name: 'TASS', names: ['TASS', 'ITAR-TASS', 'ТАСС', 'ИТАР-ТАСС', '塔斯社'] },
  { name: 'RIA Novosti', names: ['RIA Novosti', 'РИА Новости', 'РИА «Новости»'], alone: ['RIA'] },
  { name: 'Interfax', names: ['Interfax', 'INTERFAX.RU', 'Интерфакс'] },
  { name: 'Ukrinform', names: ['Ukrinform', 'Укрінформ'] },
  { name: 'Anadolu', names: ['Anadolu Agency', 'Anadolu Ajansı'], alone: ['AA'] },
  { name: 'SANA', names: ['Syrian Arab News Agency'], alone: ['SANA', 'سانا'] },
  { name: 'WAM', names: ['Emirates News Agency'], alone: ['WAM', 'وام'] },
  { name: 'MENA', names: ['Middle East News Agency'], alone: ['MENA'] },
  { name: 'IRNA', names: ['IRNA', 'ایرنا'] },
  { name: 'PAP', names: ['Polska Agencja Prasowa'], alone: ['PAP'] },
  { name: 'ČTK', names: ['ČTK'] },
  { name: 'NTB', names: ['NTB'] },
  { name: 'TT', names: ['TT Nyhetsbyrån'], alone: ['TT'] },
  { name: 'Ritzau', names: ['Ritzau'] },
  { name: 'STT', names: ['Suomen Tietotoimisto'], alone: ['STT'] },
  { name: 'Agência Brasil', names: ['Agência Brasil'] },
  { name: 'Estadão Conteúdo', names: ['Estadão Conteúdo'] },
];
