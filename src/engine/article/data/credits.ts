/** Wordings of credit lines: who reported, edited or supplied a text. Compared without case, on short paragraphs only. */

/** With a colon after it, one of these opens a credit. */
export const CREDIT_LABELS: readonly string[] = [
  ...['source', 'sources', 'contributing', 'contributors', 'additional reporting', 'reporting', 'editing', 'credit'],
  ...['quelle', 'quellen', 'fuente', 'fuentes', 'fonte', 'fontes', 'bron', 'bronnen', 'källa', 'kilde', 'źródło'],
  ...[
    'kaynak',
    'источник',
    'источники',
    'джерело',
    'المصدر',
    'المصادر',
    'منبع',
    '来源',
    '來源',
    '出典',
    '責任編輯',
    '责任编辑',
  ],
  ...['出处', '편집', '출처'],
];

/** A credit line opens so. */
export const CREDIT_OPENINGS: readonly string[] = [
  ...['reporting by', 'additional reporting by', 'editing by', 'writing by', 'compiled by'],
  ...[
    'photographs by',
    'photography by',
    'pictures by',
    'illustrations by',
    'graphics by',
    'translated by',
    'video by',
  ],
  ...['with assistance by', 'with assistance from', 'with reporting by', 'with reporting from', 'with files from'],
  ...['with contributions from', 'this story was produced by', 'this article was first published'],
  ...['with wire reports', 'from wire reports', 'from news services', 'with agencies'],
  ...['mit material von', 'mit informationen von', 'mit agenturmaterial', 'mitarbeit'],
  ...['avec afp', 'avec reuters', 'avec ap', 'avec agences', 'avec les agences', 'reportage de', 'édité par'],
  ...[
    'con información de',
    'reporte de',
    'editado por',
    'com informações',
    'com agências',
    'reportagem de',
    'edição de',
  ],
  ...['con fonti', 'a cura di', 'при участии', 'по материалам', 'с сообщениями'],
];

/** A credit line has one of these in it. */
export const CREDIT_INSIDE: readonly string[] = [
  ...[
    'contributed to this report',
    'contributed to this story',
    'contributed to this article',
    'contributed this report',
  ],
  ...['contributed reporting', 'reporting was contributed by'],
];

/** Whole credit lines that name nobody. */
export const CREDIT_WHOLE: readonly string[] = [
  ...[
    'agencies',
    'news agencies',
    'wire services',
    'with post wires',
    'from staff and wire reports',
    'staff and agencies',
  ],
  ...[
    'agenturen',
    'mit agenturen',
    'agences',
    'avec agences',
    'agencias',
    'agências',
    'agenzie',
    'агентства',
    'وكالات',
  ],
  ...['المصدر وكالات', 'staff reporter', 'staff writer', 'staff', 'guardian staff'],
];

/** Agencies as closing lines sign them in small letters or by desk names, and the names they have in articles. */
export const SIGNED: Readonly<Record<string, string>> = {
  ...{
    ap: 'AP',
    afp: 'AFP',
    reuters: 'Reuters',
    rtr: 'Reuters',
    rtrs: 'Reuters',
    dpa: 'dpa',
    apa: 'APA',
    sda: 'Keystone-SDA',
  },
  ...{
    'keystone-sda': 'Keystone-SDA',
    sid: 'SID',
    kna: 'KNA',
    epd: 'epd',
    'dpa-afx': 'dpa',
    'dpa-afxp': 'dpa',
    'ap-afp': 'AP',
  },
  ...{
    efe: 'EFE',
    ansa: 'ANSA',
    lusa: 'Lusa',
    belga: 'Belga',
    anp: 'ANP',
    ntb: 'NTB',
    tt: 'TT',
    ritzau: 'Ritzau',
    stt: 'STT',
  },
  ...{
    pap: 'PAP',
    čtk: 'ČTK',
    ctk: 'ČTK',
    pti: 'PTI',
    ani: 'ANI',
    ians: 'IANS',
    aap: 'AAP',
    upi: 'UPI',
    xinhua: 'Xinhua',
  },
  ...{
    kyodo: 'Kyodo',
    jiji: 'Jiji',
    yonhap: 'Yonhap',
    tass: 'TASS',
    interfax: 'Interfax',
    bloomberg: 'Bloomberg',
    'afp-jiji': 'AFP',
  },
};

/** Words that may stand between names in a bare credit ("AP and Reuters", "with AFP", "red/dpa"). */
export const CREDIT_JOINERS: readonly string[] = [
  ...[
    'and',
    'with',
    'the',
    'und',
    'mit',
    'et',
    'avec',
    'y',
    'e',
    'con',
    'com',
    'и',
    'agencies',
    'agenturen',
    'agences',
  ],
  ...['red', 'news', 'staff', 'from', 'via', 'в', 'و', '电', '電'],
];
