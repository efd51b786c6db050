/** Wordings by which a text says that it continues elsewhere. Compared without case, by whole words (`foldWords`). */

/** Lines that contain one of these say that the rest is behind a paywall or on another page. */
export const CUT_OFF_INSIDE: readonly string[] = [
  ...['to continue reading', 'subscribe to continue', 'subscribe to read', 'subscribe to keep reading'],
  ...['log in to continue', 'sign in to continue', 'register to continue', 'sign up to continue', 'register to read'],
  ...['to read the full article', 'to read the full story', 'to read the rest', 'to read this article in full'],
  ...['to read this story in full', 'to read more subscribe', 'to keep reading', 'to unlock this article'],
  ...['to unlock this story', 'want to read on', 'read the full story with', 'read the full article with'],
  ...['this article is for subscribers', 'this story is for subscribers', 'this content is for subscribers'],
  ...['article is for subscribers only', 'article is for members only', 'article is reserved for subscribers'],
  ...['content is for subscribers only', 'story is for subscribers only', 'available to subscribers only'],
  ...['exclusively for subscribers', 'this is a subscriber only', 'this is subscriber only'],
  ...[
    'read the rest on page',
    'reached your limit',
    'reached your article limit',
    'reached your monthly',
    'reached your free',
  ],
  ...[
    'read your last free article',
    'rest of this article is for',
    'rest of this story is for',
    'register for free to read on',
  ],
  // German
  ...['um weiterzulesen', 'jetzt weiterlesen mit', 'weiterlesen mit', 'zum weiterlesen', 'um den artikel zu lesen'],
  ...['um diesen artikel zu lesen', 'um den ganzen artikel zu lesen', 'den ganzen artikel lesen sie'],
  ...['lesen sie den ganzen artikel', 'dieser artikel ist nur für abonnenten', 'exklusiv für abonnenten'],
  ...['nur für abonnenten', 'den vollständigen artikel lesen', 'jetzt abonnieren und weiterlesen'],
  ...['wie es weitergeht lesen sie', 'rest des artikels ist', 'rest des textes ist'],
  // French
  ...['de cet article à lire', 'la suite est réservée', 'la suite de cet article', 'article réservé aux abonnés'],
  ...['article est réservé à nos abonnés', 'réservé à nos abonnés', 'contenu est réservé aux abonnés'],
  ...['article est réservé aux abonnés', 'contenu réservé aux abonnés', 'pour lire la suite', 'lisez la suite'],
  ...['pour continuer la lecture', 'abonnez vous pour lire'],
  // Spanish, Portuguese, Italian
  ...['para seguir leyendo', 'para continuar leyendo', 'contenido exclusivo para suscriptores'],
  ...['artículo exclusivo para suscriptores', 'suscríbete para leer', 'es exclusivo para suscriptores'],
  ...['para continuar lendo', 'para seguir lendo', 'conteúdo exclusivo para assinantes', 'exclusivo para assinantes'],
  ...['per continuare a leggere', 'per leggere l articolo completo', 'contenuto riservato agli abbonati'],
  ...['articolo riservato agli abbonati', 'riservato agli abbonati'],
  // Dutch, the Nordic languages
  ...['om verder te lezen', 'verder lezen met', 'lees verder met', 'alleen voor abonnees', 'exclusief voor abonnees'],
  ...[
    'för att läsa vidare',
    'för att fortsätta läsa',
    'artikeln är låst',
    'for å lese videre',
    'for å lese hele saken',
  ],
  ...['for at læse videre', 'kun for abonnenter', 'jatkaaksesi lukemista', 'vain tilaajille'],
  // Polish, Czech, Turkish, Russian, Ukrainian, Arabic
  ...['aby czytać dalej', 'dalsza część artykułu', 'dostęp tylko dla prenumeratorów', 'pro pokračování ve čtení'],
  ...['pouze pro předplatitele', 'okumaya devam etmek için', 'sadece abonelere'],
  ...['чтобы продолжить чтение', 'чтобы дочитать', 'доступно только подписчикам', 'доступен только подписчикам'],
  ...['щоб продовжити читання', 'доступно лише передплатникам', 'لمتابعة القراءة', 'للمشتركين فقط'],
];

/** The same in scripts without spaces between words. */
export const CUT_OFF_UNSPACED: readonly string[] = [
  ...['订阅后继续阅读', '訂閱後繼續閱讀', '继续阅读请', '繼續閱讀請', '仅限订阅', '僅限訂閱', '订阅者专享', '訂戶專享'],
  ...['この記事は有料', '有料会員限定', '続きを読むには', '続きは会員', '会員限定記事', '有料記事です'],
  ...['구독자 전용', '유료 구독자', '이어서 읽으려면'],
];

/** Whole lines, or the end of one, that lead to the next page or part. */
export const CUT_OFF_WHOLE: readonly string[] = [
  ...['continued', 'to be continued', 'continued on next page', 'more to come', 'continue reading'],
  ...['keep reading', 'read the full article', 'read the full story', 'read full article', 'read full story'],
  ...[
    'more to follow',
    'sigue leyendo',
    'jetzt weiterlesen',
    'weiter auf der nächsten seite',
    'read the rest of this entry',
    'read the rest of this article',
    'next page',
  ],
  ...['fortsetzung folgt', 'weiterlesen', 'nächste seite', 'auf der nächsten seite', 'lire la suite', 'page suivante'],
  ...['seguir leyendo', 'continúa', 'continue lendo', 'continua', 'continua a leggere', 'lees verder', 'lees meer'],
  ...['läs vidare', 'les videre', 'læs videre', 'lue lisää', 'czytaj dalej', 'читать далее', 'продолжение следует'],
  ...['читати далі', 'devamını oku', 'اقرأ المزيد', '继续阅读', '繼續閱讀', '続きを読む', '계속 읽기'],
];

/** Beginnings of lines with a page after them: "Continued on page 4", "Fortsetzung auf Seite 3". */
export const CUT_OFF_JUMP: readonly string[] = [
  ...['continued on page', 'continues on page', 'continued on', 'continues on', 'see page', 'turn to page'],
  ...['fortsetzung auf seite', 'fortsetzung seite', 'fortsetzung s', 'weiter auf seite', 'lesen sie weiter auf seite'],
  ...[
    'mehr auf seite',
    'suite page',
    'suite en page',
    'lire la suite page',
    'lire la suite en page',
    'suite de l article page',
  ],
  ...['read the rest on page', 'more on page', 'sigue en la página', 'sigue en página', 'segue na página'],
  ...['continúa en la página', 'pasa a la página', 'continua na página', 'segue a pagina', 'vervolg op pagina'],
  ...['forts på sidan', 'dokończenie na str', 'продолжение на стр'],
];

/**
 * Menus have these as well: they point onwards only in brackets, or beside dots or an arrow ("Read more »", "(more)").
 */
export const CUT_OFF_MARKED: readonly string[] = [
  ...[
    'more',
    'read more',
    'read on',
    'see more',
    'show more',
    'mehr',
    'mehr lesen',
    'weiter',
    'lire plus',
    'voir plus',
  ],
  ...[
    'la suite',
    'à suivre',
    'leer más',
    'ver más',
    'leia mais',
    'continua a leggere',
    'leggi tutto',
    'läs mer',
    'les mer',
  ],
  ...[
    'læs mere',
    'czytaj więcej',
    'подробнее',
    'далее',
    'المزيد',
    '更多',
    '全文',
    '阅读全文',
    '閱讀全文',
    '全文を読む',
  ],
];

/** The subject of a paywall's sentence: the text, or its rest. */
export const CUT_OFF_TEXT: readonly string[] = [
  ...['full article', 'full story', 'entire article', 'whole article', 'rest of this', 'rest of the', 'this article'],
  ...['this story', 'this content', 'this report', 'continue reading', 'keep reading', 'read on', 'article', 'story'],
  ...['vollständigen artikel', 'ganzen artikel', 'diesen artikel', 'dieser artikel', 'weiterlesen', 'diesen text'],
  ...['cet article', "l'article", 'la suite', 'ce contenu', 'este artículo', 'el artículo completo', 'este contenido'],
  ...['la noticia completa', 'este artigo', 'esta matéria', 'este conteúdo', 'questo articolo', "l'articolo completo"],
  ...['questo contenuto', 'dit artikel', 'het hele artikel', 'denna artikel', 'hela artikeln', 'denne artikkelen'],
  ...['hele saken', 'denne artikel', 'эту статью', 'этот материал', 'هذا المقال'],
];

/** The conditions it sets. */
export const CUT_OFF_CONDITION: readonly string[] = [
  ...['subscribe to', 'subscribers can', 'become a member to', 'become a subscriber to', 'sign up to', 'register to'],
  ...['log in to', 'sign in to', 'create an account to', 'create a free account to', 'available to subscribers'],
  ...[
    'only to subscribers',
    'to paying readers',
    'for paying readers',
    'for subscribers',
    'for members',
    'to members only',
  ],
  ...['unlock', 'free trial', 'day trial', 'for just', 'for only', 'mit einem abo', 'mit abo', 'mit ihrem abo'],
  ...[
    'teil unseres',
    'registrieren sie sich',
    'melden sie sich an',
    'abonnieren sie',
    'testen sie',
    'abonnez vous pour',
  ],
  ...['créez un compte', 'connectez vous pour', 'inscrivez vous pour', 'hazte socio', 'hazte suscriptor', 'regístrate'],
  ...['suscríbete', 'inicia sesión', 'assine', 'cadastre se', 'faça login', 'abbonati', 'registrati', 'accedi'],
  ...[
    'word abonnee',
    'abonneer',
    'log in om',
    'bli prenumerant',
    'logga in för',
    'bli abonnent',
    'logg inn',
    'bliv abonnent',
  ],
  ...['оформите подписку', 'войдите', 'подпишитесь', 'اشترك', 'سجل الدخول'],
];

/** Words for other aims: a comment, a newsletter, a gift. */
export const CUT_OFF_OTHER_AIMS: readonly string[] = [
  ...[
    'newsletter',
    'inbox',
    'briefing',
    'alerts',
    'comment',
    'comments',
    'save this',
    'gift',
    'share',
    'follow',
    'bookmark',
  ],
  ...['support', 'donate', 'kommentieren', 'merken', 'infolettre', 'commenter', 'boletín', 'comentar', 'commentare'],
];
