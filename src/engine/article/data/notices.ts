/**
 * Wordings of an outlet's messages to its readers about itself, and of notes that an article was changed. In lower
 * case.
 */

/** Sufficient by themselves: hardly ever news. */
export const SURE_NOTICES: readonly string[] = [
  // English
  'to continue reading|continue reading this|continue reading your|keep reading this|to keep reading',
  'free articles|free article remaining|free article left|free article this|of your free',
  'articles remaining this|reached your limit|reached your article limit|subscribers only',
  'subscriber only|exclusive to subscribers|reserved for subscribers|available to subscribers',
  'already a subscriber|already a member|already subscribed|already have an account|not a subscriber',
  'subscribe now|subscribe today|subscribe to continue|subscribe to read|subscribe to unlock|log in to read',
  'log in to continue|sign in to read|sign in to continue|register to continue|register to read',
  'create a free account|start your free trial|start your subscription|cancel anytime|cancel any time',
  'unlock this article|unlock this story|read the rest of this|support our journalism',
  'rely on readers like you|become a subscriber',
  'choose your plan|choose your subscription|manage your subscription|unlimited digital access',
  'thank you for subscribing',
  'thanks for reading|thank you for reading|delivered to your inbox|straight to your inbox|in your inbox',
  'to your inbox every|to your email|registered users only|subscribers can read',
  'your support makes|consider making a contribution|consider donating|consider a donation|please donate',
  'support our work|got a tip|got a news tip|got a story|do you have a story',
  'in the comments below|contact our newsroom|enter your email|your email address|share it with a friend',
  'value our reporting|full digital access|gift subscription|gift subscriptions|a subscription as a gift',
  'manage your account|premium article|subscriber exclusive|subscriber content|member exclusive',
  'your first year|your first month|try it free|made this article free|made this story free',
  'this story for free|ad free reading|ad free access|offer ends|on all subscriptions|not a member yet',
  'like this story|enjoyed this story|enjoyed this article|enjoying this article|enjoying this story',
  // German
  'um weiterzulesen|weiterlesen mit|zum weiterlesen|nur für abonnenten|exklusiv für abonnenten|jetzt abonnieren',
  'jetzt abo|bereits abonnent|sie sind bereits abonnent|sie haben bereits ein|abo abschließen|probeabo',
  'jederzeit kündbar|monatlich kündbar|kostenlos registrieren|jetzt registrieren|jetzt anmelden|noch kein abo',
  'mit einem abo|artikel ist für abonnenten|artikel ist für abonnentinnen|alle artikel lesen',
  'für 1 euro testen|für 1 € testen|kostenlose artikel|melden sie sich an um|schon abonnent|schon abonnentin|unser digitalabo|vollständigen artikel lesen|lesen sie den vollständigen artikel',
  'mit ihrem abo|mit einem digitalabo|mit unserem abo|hier anmelden|den vollständigen artikel mit|lesen sie diesen artikel mit|dieser artikel ist nur|in ihr postfach|per e mail erhalten',
  // French
  'réservé aux abonnés|réservée aux abonnés|pour lire la suite|pour continuer la lecture|déjà abonné',
  'cet article vous est offert|tous nos contenus|tous nos articles|à nos abonnés|vous êtes abonné|pas encore abonné',
  "déjà abonnée|abonnez vous|articles gratuits|dans votre boîte mail|s'abonner pour",
  'il vous reste|cet article est réservé|soutenez notre|créez un compte|créer un compte gratuit',
  // Spanish
  'para seguir leyendo|para continuar leyendo|solo para suscriptores|exclusivo para suscriptores',
  'ya eres suscriptor|ya soy suscriptor|si ya eres suscriptor|con tu suscripción|apóyanos|artículos gratuitos',
  'hazte socio|hazte socia|hazte suscriptor|ya tienes cuenta|todos los contenidos|todos nuestros contenidos|únete a nuestra',
  'artículos gratis|suscríbete|suscríbase|regístrate gratis|en tu bandeja de entrada|en tu correo',
  'apoya nuestro periodismo',
  // Portuguese
  'para continuar lendo|para continuar a ler|exclusivo para assinantes|só para assinantes|já é assinante',
  'já sou assinante|artigos gratuitos|matérias gratuitas|assine já|assine agora|assine e leia|no seu e mail',
  'conteúdo exclusivo para|cadastre se|apoie o jornalismo',
  // Italian
  'per continuare a leggere|riservato agli abbonati|contenuto riservato|sei già abbonato|abbonati ora',
  'abbonati per|articoli gratuiti|nella tua casella|registrati gratis',
  // Dutch
  'om verder te lezen|alleen voor abonnees|exclusief voor abonnees|al abonnee|bent u al abonnee|word abonnee',
  'lees verder met|gratis artikelen|in je mailbox|in uw mailbox',
  // Swedish, Norwegian, Danish, Finnish
  'för att läsa vidare|fortsätt läsa|endast för prenumeranter|redan prenumerant|bli prenumerant',
  'for å lese videre|kun for abonnenter|allerede abonnent|bli abonnent|forbeholdt abonnenter',
  'saken er for abonnenter|artikkelen er for abonnenter|för våra prenumeranter|for at læse videre|bliv abonnent',
  'er du abonnent|artiklen er for abonnenter|vain tilaajille|tilaa nyt',
  // Polish, Czech, Turkish
  'aby czytać dalej|tylko dla prenumeratorów|tylko dla subskrybentów|masz już prenumeratę|wykup dostęp',
  'pro předplatitele|pouze pro předplatitele|předplaťte si|okumaya devam etmek için|abonelere özel|abone olun',
  // Russian, Ukrainian, Arabic
  'чтобы продолжить чтение|чтобы читать дальше|только для подписчиков|только подписчикам|доступно подписчикам',
  'оформите подписку|уже подписаны|подпишитесь на|подписывайтесь на|щоб продовжити читання',
  'лише для передплатників|لمتابعة القراءة|للمشتركين فقط|اشترك الآن|هل أنت مشترك|سجل الدخول',
  'إلى بريدك الإلكتروني',
  'is for members only|exclusive to members|get unlimited access|unlimited access to all|unlimited access for|unlimited access from',
  'reached your limit|reached your monthly|reached your free|monthly article limit|last free article|free articles this|to read on|free unlimited access',
  'content is available to members|exclusive access to our|free thanks to our|free thanks to its|become one today|reporting free|journalism free',
  'kind of reporting|kind of journalism|becoming a supporter|becoming a member|have an account|forgot your password|forgotten your password',
  'gift this article|gift this story|logged in to comment|log in to comment|sign in to comment|leave a comment|wherever you get your podcasts',
  'for ios and android|on the app store|have a story|have a tip|do you know more|have you been affected|were you affected|tell us your story',
  'your ad blocker|an ad blocker|your adblocker|an adblocker|for paying readers|thank you for being a|renew your|reader survey|readers survey',
  'keep your access|renew to keep|your trial ends|jetzt den vollständigen artikel|cancel or pause|no commitment|cancel whenever you|plan that suits you|as little as £|as little as €',
  'for the first month|of free stories|free stories left|article is behind a paywall|article is behind our paywall|story is behind a paywall',
].flatMap((phrases) => phrases.split('|'));

/** The same in scripts without spaces between words: matched as substrings. */
export const UNSPACED_NOTICES: readonly string[] = [
  '订阅后|仅供订阅|仅限订阅|仅限会员|会员专享|登录后阅读|登录后继续|登入後|请登录|免费文章|立即订阅|僅限訂戶|立即訂閱|請登入|有料会員',
  '購読すると|続きを読むには|続きは有料|この記事は有料|記事の続きは|구독자 전용|로그인 후|회원 전용|유료 회원',
  '订阅用户阅读|订阅用户专享|仅供訂閱|无料会員登録|無料会員登録|会員限定記事|会員限定です|會員限定文章|ログインして続き|ログインして読',
].flatMap((phrases) => phrases.split('|'));

/** Openings of an outlet's requests to its readers: the sentence is an invitation if the rest fits. */
export const INVITATIONS: readonly string[] = [
  'subscribe|sign up|sign in|log in|register|get|join|support|become|create|unlock|start|enjoy|enjoying',
  'download|follow|try|save|click|upgrade|choose|activate|give|share|help|continue|please|receive|donate|want',
  'to read|to access|to continue|to view|to unlock|to get|like what|like this|read unlimited|access|discover',
  "stay informed|stay up|never miss|do you|are you|have you|looking for|explore|take advantage|don't miss",
  'diskutieren sie|thanks for|abonnieren|melden sie|registrieren|testen sie|lesen sie|sichern sie|jetzt|unterstützen sie',
  'werden sie|erhalten sie|laden sie|folgen sie|wollen sie|möchten sie|bleiben sie|nutzen sie|abonnez|inscrivez',
  'connectez|recevez|soutenez|profitez|découvrez|créez|rejoignez|vous avez|téléchargez|suscríbete|suscríbase',
  'regístrate|inicia sesión|recibe|apoya|únete|descarga|accede|disfruta|assine|cadastre|inscreva|receba|apoie',
  'baixe|aproveite|acesse|iscriviti|abbonati|registrati|accedi|ricevi|sostieni|scarica|word|meld|schrijf',
  'ontvang|steun|download|prenumerera|registrera|bli|logga in|få|abonner|registrer|logg inn|log ind|bliv|tilaa',
  'zaloguj|zapisz|wykup|zarejestruj|wspieraj|оформите|подпишитесь|зарегистрируйтесь|войдите|поддержите',
  'получайте|скачайте|اشترك|سجل|سجلوا|اشتركوا|تابعوا|تابعونا|حمل|abone|kaydolun',
].flatMap((phrases) => phrases.split('|'));

/**
 * Those of them that are verbs and never nouns: a sentence that begins with one and continues with an offer is an
 * invitation.
 */
export const COMMANDS: readonly string[] = [
  'subscribe|sign up|sign in|log in|register|join|become|create|enjoy|download|follow|choose|activate|upgrade|unlock',
  'donate|discover|get|receive|listen|please|take our|melden sie|registrieren sie|testen sie|lesen sie|sichern sie',
  'unterstützen sie|werden sie|erhalten sie|laden sie|folgen sie|nutzen sie|diskutieren sie|abonnez vous|inscrivez vous',
  'connectez vous|recevez|soutenez|profitez|créez|rejoignez|téléchargez|accédez|suscríbete|regístrate|inicia sesión',
  'support independent|support local|recibe|apoya|únete|descarga|accede a|disfruta|cadastre se|inscreva se|receba|apoie|baixe|acesse|iscriviti|abbonati',
  'registrati|accedi|ricevi|sostieni|scarica|meld je|schrijf je|ontvang|steun|prenumerera|registrera dig|abonner på',
].flatMap((phrases) => phrases.split('|'));

/** Words with which an outlet addresses its reader. */
export const READER_WORDS: readonly string[] = [
  "you your yours you've you're ihnen ihr ihre ihren ihrem deine dein vous votre vos tu tus usted su você sua seu",
  'tuo tua u uw je jouw du din ditt dina deg twój twoje вы вас вам ваш ваша ваше ваши вашу لك بريدك حسابك sizin',
].flatMap((words) => words.split(' '));

/** Words with which an outlet refers to itself. */
export const OUTLET_WORDS: readonly string[] = [
  "our ours us we we're unser unsere unseren unserem uns notre nos nuestro nuestra nuestros nuestras nosso nossa nossos",
  'nostro nostra nostri onze ons vår vårt våra vores nasz nasze наш наша наше нашу наши нас لنا معنا bizim',
].flatMap((words) => words.split(' '));

/** Beginnings of words for things that only a publication offers. */
export const OFFER_STEMS: readonly string[] = [
  'subscri digitalabo newsletter journalis paywall readership abonn abo-  probeabo suscri suscrip assinant assinatur abbonament abbonat',
  'prenumer tilaaj předplat abonel подписк подписч передплат اشتراك المشترك النشرة journalismus periodismo jornalismo giornalismo',
].flatMap((words) => words.split(/\s+/));

/** Offers that others make as well: these count only beside a word for the outlet or its article. */
export const COMMON_OFFERS: readonly string[] = [
  'account|member|members|membership|app|trial|offer|offers|access|unlimited|log in|sign in|sign up|register',
  'readers|donate|contribution|premium|exclusive|exclusively|alerts|inbox|whatsapp|telegram|facebook|instagram',
  'podcast|webinar|survey|plan|plans|for free|konto|mitglied|angebot|zugang|anmelden|registrieren|kostenlos',
  'leser|unbegrenzt|exklusiv|compte|offre|offres|accès|illimité|gratuit|gratuitement|connectez vous|cuenta',
  'oferta|acceso|ilimitado|gratis|conta|acesso|grátis|account|offerta|accesso|gratuito|aanbieding|toegang|konto',
  'tilgang|adgang|tillgång|dostęp|доступ|аккаунт|бесплатно|حساب|مجانا|erişim|ücretsiz',
].flatMap((phrases) => phrases.split('|'));

/** Words for the article itself, or for articles in general. */
export const ARTICLE_WORDS: readonly string[] = [
  'this article|this story|this content|this page|full article|full story|articles|read more|reading',
  'premium content|all our stories|every story|latest news|breaking news|our coverage|diesen artikel',
  'dieser artikel|alle artikel|artikel|weiterlesen|cet article|nos articles|articles|la suite|este artículo',
  'artículos|noticias|este texto|esta matéria|artigos|matérias|questo articolo|articoli|dit artikel|artikelen',
  'artikeln|artikkelen|artiklen|ten artykuł|artykuły|эту статью|статьи|материал|материалы|هذا المقال|المقالات',
  'bu haber|haberler',
].flatMap((phrases) => phrases.split('|'));

/** Sites where an outlet asks to be followed ("Follow the Ledger on WhatsApp"). */
export const SOCIAL_SITES: readonly string[] = [
  'facebook twitter x instagram whatsapp telegram youtube linkedin threads bluesky mastodon tiktok',
].flatMap((words) => words.split(' '));

/** "3 months for €1", "12 weeks of the Ledger for just £6". */
export const TRIAL_PRICE =
  /\b\d{1,3} (?:weeks?|months?|wochen|monate|mois|semaines|meses|semanas|mesi) (?:of .{1,40} )?(?:for|für|pour|por|per) (?:just |only |nur |seulement |solo |só )?(?:[€$£]\s?\d|\d{1,3}\s?(?:p|ct|euro?)\b)/iu;

/** Words of prices and limits: "€1 a week", "only", "50% off". */
export const PRICE =
  /[€$£¥₽]\s?\d|\d\s?(?:[€$£¥₽%]|euro)|\b(?:per|a|each) (?:week|month|year|day)\b|\b(?:im|pro) monat\b|\bpar mois\b|\bal mes\b|\bpor mês\b|\bal mese\b|\bper maand\b|в месяц/iu;

/** Verbs of reporting: the sentence is news. */
export const REPORTING: readonly string[] = [
  'said says told according announced reported sagte sagten teilte laut déclaré selon dijo según disse segundo detto',
  'secondo zei volgens säger sade sier sa sagde powiedział według сказал сообщил сообщила заявил قال قالت وقال وقالت söyledi',
].flatMap((words) => words.split(' '));

/** With a colon, dash, date or bracket after it, each opens a note that something in the article was changed. */
export const NOTE_LABELS: readonly string[] = [
  'correction|corrections|clarification|clarifications|correction and clarification|corrected',
  "corrections and clarifications|corrigendum|erratum|errata|amendment|amended|retraction|editor's note",
  'corrected version|for the record|korrigiert|anm d redaktion|note from the editor|note from the editors',
  "editors' note|editors note|editor note|note to readers|update note|korrektur|berichtigung",
  'richtigstellung|korrekturhinweis|anmerkung der redaktion|anm d red|hinweis der redaktion|hinweis',
  'transparenzhinweis|rectificatif|précision|rectification|note de la rédaction|ndlr|corrección|rectificación',
  'aclaración|fe de errores|fe de erratas|nota de la redacción|nota del editor|correção|erramos|retificação',
  'nota da redação|esclarecimento|correzione|errata corrige|rettifica|precisazione|nota della redazione',
  'correctie|rectificatie|noot van de redactie|rättelse|förtydligande|rettelse|retting|presisering|præcisering',
  'oikaisu|sprostowanie|korekta|oprava|upřesnění|düzeltme|исправление|уточнение|поправка|от редакции',
  'опровержение|виправлення|تصحيح|توضيح|تنويه|更正|勘误|勘誤|澄清|订正|訂正|訂正とお詫び|お詫びと訂正|정정|바로잡습니다',
  'clarified',
].flatMap((phrases) => phrases.split('|'));

/**
 * A note may begin with these as well, but so may news: the article must be named after them ("Update: This story has
 * been ...").
 */
export const UPDATE_LABELS: readonly string[] = [
  'update|updated|updates|note|aktualisierung|mise à jour|actualización|atualização|aggiornamento|nota',
  'oppdatering|uppdatering|opdatering|обновление|تحديث|güncelleme',
].flatMap((phrases) => phrases.split('|'));

/** The article, in words that only a note uses for it. */
export const NOTED_ARTICLE: readonly string[] = [
  'this article|this story|this report|this piece|this post|this page|this text|this column|this headline|this dispatch',
  'this item|this interview|this obituary|this live blog|the headline of this|dieser artikel|dieser text|dieser beitrag',
  'diese meldung|diesen artikel|den artikel|cet article|ce texte|cette dépêche|este artículo|esta noticia',
  'esta información|este texto|este artigo|esta reportagem|esta matéria|esta notícia|questo articolo|questo pezzo',
  'dit artikel|dit bericht|denna artikel|denne artikkelen|denne artikel|ten artykuł|tento článek|bu haber',
  'эта статья|этот материал|هذا المقال|هذا الخبر|هذا التقرير',
].flatMap((phrases) => phrases.split('|'));

/** The same, in words that laws and treaties use as well: the verb of the change must follow at once. */
export const DEFINITE_ARTICLE: readonly string[] = [
  "the article|the story|the headline|a caption|the caption|a graphic|der artikel|der text|der beitrag|l'article",
  "o texto|l'articolo|het artikel|artikeln|artikkelen|saken|artiklen|artykuł|tekst|článek|haber|материал|статья|новость",
  'текст|стаття',
].flatMap((phrases) => phrases.split('|'));

/** Verbs for changes made to an article. */
export const CHANGED: readonly string[] = [
  'updated amended corrected changed edited modified revised clarified refiled republished removed retracted recast',
  'aktualisiert korrigiert geändert berichtigt ergänzt überarbeitet angepasst präzisiert modifié corrigé actualisé rectifié',
  'précisé actualizado actualizada corregido corregida modificado modificada rectificado atualizado atualizada corrigido',
  'corrigida editado editada alterado aggiornato corretto modificato rettificato bijgewerkt aangepast gecorrigeerd gewijzigd',
  'uppdaterats uppdaterad rättats korrigerats ändrats oppdatert rettet endret korrigert opdateret ændret zaktualizowany',
  'poprawiony zaktualizowano aktualizován opraven güncellendi güncellenmiştir düzeltildi обновлен обновлена обновлён исправлен',
  'исправлена изменен изменена дополнен дополнена оновлено تحديث تصحيح تعديل',
].flatMap((words) => words.split(' '));

/** "An earlier version of this article said ...". */
export const EARLIER_VERSION: readonly string[] = [
  'this version corrects|this version updates|this version adds|this version removes|this version clarifies',
  'is a corrected version|is an updated version of|stated in an earlier version|reported in an earlier version',
  'due to an editing error|because of an editing error|owing to an editing error|due to a reporting error',
  'because of a reporting error|we regret the error|regrets the error|regret any confusion|apologise for the error',
  'apologize for the error|ursprünglichen version des|ursprünglichen version dieses|den fehler zu entschuldigen',
  'nous prions nos lecteurs|contrairement à ce que nous|versión original de este|versión original de esta',
  'pedimos disculpas a nuestros|ci scusiamo con i lettori',
  'earlier version of this|previous version of this|earlier versions of this|previous versions of this',
  'earlier version of the article|earlier version of the story|original version of this|earlier version misstated',
  'earlier version incorrectly|earlier headline|earlier caption|previous headline|correction appended|correction was made',
  'correction was appended|clarification appended|amended an earlier version|corrected an earlier version',
  'früheren version dieses|früheren version des artikels|früheren version hieß|früheren version stand',
  'früheren fassung dieses|früheren fassung des artikels|früheren fassung hieß|früheren fassung stand',
  'vorherigen version dieses|ersten fassung dieses|ersten fassung stand|ersten fassung hieß|ersten version dieses',
  'ursprünglichen fassung dieses|frühere fassung dieses|frühere version dieses|wir haben den text|wir haben den artikel',
  "version précédente de cet|version précédente de l'article|version antérieure de cet|première version de cet",
  "première version de l'article|nous avons corrigé|nous avons modifié cet|article mis à jour|article modifié le",
  'versión anterior de este artículo|versión anterior de esta noticia|versión anterior de esta información',
  'versión anterior de este texto|primera versión de este artículo|primera versión de esta noticia',
  'versão anterior deste texto|versão anterior deste artigo|versão anterior desta reportagem|versão anterior desta matéria',
  "versione precedente di questo|versione precedente dell'articolo|prima versione di questo|artikel aktualisiert am",
  'eerdere versie van dit|eerdere versie van het artikel|tidigare version av artikeln|tidigare version av denna',
  'tidigare version av texten|tidligere versjon av denne|tidligere versjon av artikkelen|tidligere versjon av saken',
  'tidligere version af denne|tidligere version af artiklen|poprzedniej wersji artykułu|poprzedniej wersji tekstu',
  'poprzedniej wersji tego|wcześniejszej wersji artykułu|wcześniejszej wersji tekstu|předchozí verzi článku',
  'önceki sürümünde|предыдущей версии статьи|предыдущей версии материала|предыдущей версии текста',
  'предыдущей версии новости|предыдущей версии этой|ранней версии статьи|ранней версии материала',
  'первоначальной версии статьи|первоначальной версии материала|попередній версії статті|نسخة سابقة من هذا',
].flatMap((phrases) => phrases.split('|'));

/** The same in scripts without spaces. */
export const UNSPACED_NOTES: readonly string[] = [
  '本文已更新|本文已更正|本文已修改|本文已作更正|本文更新于|此前版本|本文较早版本|本文早前版本|本文先前版本|この記事は更新|記事を訂正|記事を修正|当初の記事|以前の版では|記事の一部を修正|기사를 수정',
  '기사를 정정|기사 수정',
].flatMap((phrases) => phrases.split('|'));

/** A short note may open so: "Corrected on 4 March", "Updated with comment from the agency". */
export const CHANGED_OPENINGS: readonly string[] = [
  'corrected on|corrected to say|corrected to show|corrected to reflect|corrected to clarify|corrected to remove',
  'amended on|amended to say|amended to reflect|amended to clarify|amended to remove|clarified to say|clarified on',
  'last amended|last modified|last updated on|story corrected|story updated|story amended|post updated|post corrected|article corrected|article updated|article amended',
  'we have corrected|we have amended|we have clarified|we have updated this|we have changed this|we are happy to clarify|we previously reported|we incorrectly|we wrongly',
  'updated on|updated at|updated throughout|updated to include|updated to add|updated to reflect|updated to clarify',
  'updated with comment|updated with comments|updated with details|updated with more|updated with new|updated with response',
].flatMap((phrases) => phrases.split('|'));

/** Agencies' notes before a new version, in brackets: "(Updates with comment)", "(Corrects name in paragraph 3)". */
export const AGENCY_NOTES: readonly string[] = [
  'corrige corrigiert aktualisiert berichtigt ergänzt actualise ajoute précise rectifie actualiza amplía añade agrega ajout',
  'updates corrects adds refiles recasts removes fixes clarifies rewrites deletes changes repeats refiled',
].flatMap((words) => words.split(' '));

/** A version of something; it is this article's only where an error is named with it. */
export const SOME_VERSION: readonly string[] = [
  'earlier version|previous version|original version|prior version|first version|früheren version|früheren fassung',
  'version précédente|versión anterior|versão anterior|versione precedente|eerdere versie|tidigare version',
].flatMap((phrases) => phrases.split('|'));

/** The errors that notes admit. */
export const ERRORS: readonly string[] = [
  'misstated misspelled misspelt misidentified misnamed misquoted misattributed mischaracterized mischaracterised incorrectly',
  'wrongly erroneously mistakenly falsch fälschlich fälschlicherweise erreur tort erróneo erróneamente errado erroneamente',
].flatMap((words) => words.split(' '));

/** The places of changes in agencies' notes. */
export const PLACES_IN_TEXT: readonly string[] = [
  'in headline|in paragraph|in paragraphs|in first paragraph|in second paragraph|in lead|in lede|in slug|in dateline',
  'in byline|in quote|in caption|paragraph|au 1er paragraphe|au 2e paragraphe|paragraphe|dans le titre|im absatz|absatz',
  'en el primer párrafo|en el segundo párrafo|párrafo|en titular|en el título',
].flatMap((phrases) => phrases.split('|'));
