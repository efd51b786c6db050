/**
 * Wordings of page clutter, compared word by word without case and punctuation. A phrase belongs here only when it is
 * hardly ever news by itself: calling body text clutter hides it from readers.
 */

/** A paragraph of nothing but these (and figures and times) is clutter at any position. */
export const WHOLE: readonly string[] = [
  // English
  'skip to main content|skip to content|skip to navigation|skip navigation|jump to content|hide ad',
  'hide advertisement|advertisement|advertisements|advertising|advert|sponsored|sponsored content|paid content',
  'promoted|promoted video|promoted stories|article continues below|story continues below',
  'story continues below advertisement|article continues below advertisement',
  'article continues after advertisement|scroll to continue|continue reading|continue reading below',
  'continue reading the main story|continued|read more|read more here|read the full story|see more|show more',
  'show less|load more|view more|learn more|find out more|click here|tap here|listen to article',
  'listen to this article|listen|play|pause|mute|unmute|close|menu|search|home|log in|login|sign in|sign out',
  'sign up|register|subscribe|subscribe now|my account|my profile|newsletters|newsletter|manage newsletters',
  'sign up for daily newsletters|members only|subscribers only|for subscribers|share|share this|share this article|share this story|share this page',
  'share on facebook|share on twitter|share on x|share on whatsapp|share via email|share this with|tweet|post',
  'email|e mail|email this|print|print this|save|save article|bookmark|copy link|copy this link|link copied',
  'facebook|twitter|whatsapp|linkedin|pinterest|reddit|messenger|telegram|instagram|youtube|flipboard|comment',
  'comments|comments are closed|leave a comment|post a comment|join the conversation|view comments',
  'show comments|add a comment|report this ad|report a typo|back to top|return to top|min read|minute read',
  'mins read|gift this article|slideshow|slideshow images|images|photos|view gallery|view all|next|previous',
  'prev|next article|previous article|follow us|follow|following|hours ago|hour ago|minutes ago|days ago',
  'day ago|live updates|watch live|now playing|up next|accept all|accept cookies|reject all|manage cookies',
  'cookie settings|cookie policy|ok got it|privacy policy|privacy notice|terms of use|terms of service',
  'terms and conditions|contact us|about us|all rights reserved|do not sell my personal information',
  'accessibility help|sitemap|notify of|text size|font size|reuse this content|request permissions',
  'order reprints',
  // German
  'anzeige|werbung|zum inhalt springen|direkt zum inhalt|zur startseite|startseite|weiterlesen|mehr lesen',
  'mehr anzeigen|artikel anhören|artikel teilen|teilen|drucken|kommentare|merken|anmelden|abmelden|registrieren',
  'abonnieren|jetzt abonnieren|impressum|datenschutz|menü|suche|nutzungsbedingungen|agb|kontakt|nach oben',
  'alle cookies akzeptieren|zum seitenanfang|lesen sie auch|empfohlener redaktioneller inhalt|externer inhalt',
  'min lesezeit|premium|subscriber only|subscribers only|for subscribers|premium artikel|nur für abonnenten',
  // French
  'aller au contenu|aller au contenu principal|publicité|lire la suite|lire plus|lire aussi|partager',
  "partager sur facebook|partager sur twitter|imprimer|commentaires|réagir|s abonner|s'abonner|je m abonne",
  "je m'abonne|se connecter|s'inscrire|accueil|rechercher|la suite|mentions légales",
  'politique de confidentialité|tout accepter|continuer sans accepter|à lire aussi|ajouter à vos favoris',
  'écouter cet article|copier le lien|haut de page|temps de lecture',
  // Spanish
  'ir al contenido|saltar al contenido|publicidad|seguir leyendo|leer más|compartir|imprimir|comentarios',
  'suscríbete|iniciar sesión|inicio|buscar|aviso legal|política de privacidad|aceptar todo|te puede interesar',
  'lea también|lee también|ver más',
  // Portuguese
  'ir para o conteúdo|pular para o conteúdo|publicidade|continua após a publicidade|leia mais|leia também',
  'saiba mais|continue lendo|compartilhe|compartilhar|partilhar|comentários|assine|assine já|entrar',
  'política de privacidade|termos de uso|aceitar todos|veja também',
  // Italian, Dutch, Scandinavian, Polish, Turkish
  'vai al contenuto|pubblicità|leggi tutto|leggi anche|condividi|commenti|abbonati|accedi|advertentie',
  'lees verder|lees meer|lees ook|deel dit artikel|delen|reacties|inloggen|annons|annonse|annonce|läs mer',
  'läs också|les mer|les også|læs mere|læs også|dela|reklama|czytaj dalej|czytaj więcej|czytaj także|udostępnij',
  'zaloguj się|komentarze|reklam|devamını oku|paylaş|yorumlar|abone ol|giriş yap',
  // Russian, Ukrainian
  'реклама|на правах рекламы|читать далее|читайте также|читать полностью|поделиться|комментарии|подписаться',
  'подпишитесь|войти|регистрация|главная|поиск|версия для печати|меню|пользовательское соглашение',
  'политика конфиденциальности|все права защищены|наверх|читайте також',
  // Arabic, Persian, Hebrew
  'إعلان|إعلانات|اقرأ المزيد|اقرأ أيضا|اقرأ أيضاً|شارك|مشاركة|طباعة|تعليقات|التعليقات|الرئيسية|تسجيل الدخول',
  'اشترك|سياسة الخصوصية|شروط الاستخدام|جميع الحقوق محفوظة|المزيد|تخطى إلى المحتوى|آگهی|بیشتر بخوانید|פרסומת',
  'קרא עוד|שתף',
  // Chinese, Japanese, Korean
  '广告|廣告|阅读更多|閱讀更多|阅读全文|继续阅读|分享|分享到|评论|評論|登录|登入|注册|订阅|訂閱|首页|首頁|相关阅读|相关新闻|相關新聞|责任编辑|版权所有|跳至内容|返回顶部|広告|続きを読む',
  'もっと見る|もっと読む|記事を読む|シェア|ツイート|コメント|ログイン|会員登録|購読|トップ|印刷|利用規約|プライバシーポリシー|本文へ|本文へ移動|スキップ|全文を読む|광고|더 보기|공유|댓글|로그인',
  '구독|기사 더보기',
].flatMap((phrases) => phrases.split('|'));

/**
 * Headings after the end of a story (related links, comments, jobs). Text after them must prove that it is story text.
 */
export const STORY_OVER: readonly string[] = [
  'suggested topics|related topics|related|related articles|related stories|related content|related coverage',
  'related links|more on this story|more on this|more stories|most popular|most read|most viewed|most shared',
  "most commented|most recent|trending|trending now|popular now|popular stories|editors picks|editor's picks",
  "editors' picks|top stories|latest news|latest stories|recommended|recommended for you|recommended stories",
  'you may also like|you might also like|you may be interested in|read next|up next|what to read next|more from',
  'more in|see also|also read|also in the news|elsewhere on the bbc|around the web|from the web',
  "promoted stories|our picks|don't miss|topics|more news|jobs|advertiser content|mehr zum thema|lesen sie auch",
  'das könnte sie auch interessieren|meistgelesen|meistgelesene artikel|verwandte themen|weitere artikel',
  'neueste artikel|auch interessant|ähnliche artikel|sur le même sujet|à lire aussi|les plus lus',
  'articles les plus lus|à la une|nos recommandations|vous aimerez aussi|contenus sponsorisés|más información',
  'lo más leído|lo más visto|te recomendamos|mais lidas|mais lidos|notícias relacionadas|veja também',
  'leia também|più letti|potrebbe interessarti|meer over|meest gelezen|lees ook|mest läst|mest lest|mest læste',
  'najczęściej czytane|zobacz też|читайте также|материалы по теме|по теме|самое читаемое|популярное',
  'другие новости|новости партнеров|اقرأ أيضا|اقرأ أيضاً|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة',
  'موضوعات متعلقة|相关阅读|相关新闻|相關新聞|推荐阅读|热门新闻|延伸閱讀|关键词|関連記事|関連ニュース|おすすめ記事|アクセスランキング|인기 기사|관련 기사',
].flatMap((phrases) => phrases.split('|'));

/** A paragraph of at most a few lines that begins with one of these is clutter, however it continues. */
export const OPENINGS: readonly string[] = [
  'sign up for our|sign up to our|sign up for the newsletter|sign up for daily|sign up for free|sign up here',
  'sign up now|subscribe to our|subscribe now|start your day with|get the latest|get our newsletter',
  'get our free|download our app|download the app|follow us on|like us on|follow him on twitter',
  'follow her on twitter|click for more|click here to|click here for|read or share this story',
  'read the full article|read the full story|read the original article|by clicking|by continuing to',
  'by signing up|by subscribing|this site uses cookies|we use cookies|this website uses|our website uses',
  'please enable javascript|please turn on javascript|your browser does not support|you need javascript',
  'javascript is disabled|this video cannot be played|this content is not available|copyright reserved',
  'this material may not be published|have you tried new the|already a subscriber|already have an account',
  'we have a small favour to ask|this article was amended on|have an opinion on this article|got a news tip',
  'got a story|join our whatsapp|follow our live|find your bookmarks|thank you for reading|hier können sie',
  'melden sie sich|diese website verwendet cookies|wir verwenden cookies|mit der nutzung|abonnieren sie unseren',
  'jetzt newsletter|nichts verpassen|folgen sie uns|inscrivez vous à|abonnez vous|recevez notre|suivez nous',
  'nous utilisons des cookies|ce site utilise|cet article est réservé aux abonnés|il vous reste',
  'la suite est réservée aux abonnés|suscríbete a|regístrate|síguenos|utilizamos cookies|este sitio utiliza',
  'recibe nuestro boletín|assine a|assine o|inscreva se|receba as|siga nos|usamos cookies|este site usa',
  'este site utiliza|iscriviti|questo sito utilizza|meld je aan|deze website gebruikt|vi använder cookies',
  'vi bruker cookies|подпишитесь на|подписывайтесь на|этот сайт использует|мы используем файлы',
  'при использовании материалов|اشترك في|تابعونا على|نستخدم ملفات|جميع الحقوق محفوظة',
].flatMap((phrases) => phrases.split('|'));

/** A paragraph of at most a few lines that contains one of these is a notice of the page. */
export const NOTICES: readonly string[] = [
  'delivered to your inbox|straight to your inbox|by signing up you agree|you agree to our terms',
  'agree to our privacy policy|agreeing to our terms|accept our use of cookies|javascript is disabled',
  'in ihr postfach|unserer datenschutzerklärung|dans votre boîte mail|en tu bandeja de entrada',
  'no seu e mail diariamente|nella tua casella di posta',
].flatMap((phrases) => phrases.split('|'));

/** A paragraph that begins with one of these is clutter when it is a mere label: a few words, no sentence. */
export const LABELS: readonly string[] = [
  'interact with|powered by|more from|more on|brought to you by|share this|read more|continue reading|see also',
  'also read|follow|view all|terms of|join the|explore|filed under|tags|tagged|in pictures|in video',
  'photo gallery|picture gallery|lesen sie|mehr zu|mehr über|lire aussi|lire la suite|à lire|lea también',
  'lee también|leia mais|leia também|veja também|saiba mais|leggi anche|lees ook|läs också|les også',
  'читайте также|теги|по теме|اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد',
].flatMap((phrases) => phrases.split('|'));

/** A paragraph whose short first sentence is one of these and a name is clutter, however that name describes itself. */
export const SPONSORS: readonly string[] = [
  'powered by|brought to you by|sponsored by|presented by|präsentiert von|propulsé par|desarrollado por',
  'patrocinado por|offerto da',
].flatMap((phrases) => phrases.split('|'));

/** With a colon after it, one of these makes a link to another article ("Earlier: ..."). */
export const LINK_LABELS: readonly string[] = [
  'read more|related|related story|related article|earlier|see also|also read|read also|watch|listen|more',
  "must read|read|don't miss|tags|topics|from the archive|recommended|lesen sie auch|mehr dazu|lire aussi",
  'à lire aussi|voir aussi|lea también|lee también|vea también|leia mais|leia também|veja também|saiba mais',
  'leggi anche|lees ook|läs också|les også|читайте также|смотрите также|по теме|теги|اقرأ أيضا|اقرأ أيضاً|相关阅读',
  '延伸閱讀|関連記事',
].flatMap((phrases) => phrases.split('|'));

/** A line that ends with one of these, and not as a sentence, is a link. */
export const LINK_ENDINGS: readonly string[] = [
  'read more|read more here|continue reading|see more|weiterlesen|lire la suite|seguir leyendo|leer más',
  'leia mais|leggi tutto|lees verder|läs mer|les mer|læs mere|czytaj dalej|читать далее|اقرأ المزيد|阅读全文|続きを読む',
].flatMap((phrases) => phrases.split('|'));

/** Names of sections, clutter only when alone before the headline. */
export const SECTIONS: readonly string[] = [
  'news|world|world news|uk|uk news|us news|us|international|national|politics|business|economy|markets|money',
  'tech|technology|science|health|sport|sports|culture|arts|entertainment|opinion|analysis|middle east|europe',
  'asia|africa|americas|breaking news|latest|exclusive|top news|politik|ausland|wirtschaft|monde|politique',
  'économie|mundo|política|economía|economia|internacional|brasil|esteri|мир|политика|общество|экономика|в мире',
  'новости|أخبار|العالم|سياسة|国际|國際|国内|国際|政治|経済',
].flatMap((phrases) => phrases.split('|'));
