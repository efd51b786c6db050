/**
 * The words that mail programs, mailing lists and senders put around a message, in the languages Crossread reads. All
 * are in lower case; field names are without their colon.
 */

/** A field of the header that a mail program repeats above a message it forwards or quotes. */
export type FieldKind = 'from' | 'date' | 'to' | 'subject' | 'other';

const FIELDS: Readonly<Record<FieldKind, string>> = {
  from: `from|von|de|da|van|fra|från|od|od koho|lähettäjä|feladó|kimden|gönderen|от|от кого|отправитель|від|від кого|from/von|
    发件人|寄件者|寄件人|差出人|送信者|보낸 사람|보낸사람|من|المرسل|από|expeditor|expeditorul|de la|šalje|pošiljatelj`,
  date: `date|sent|sent on|date sent|datum|gesendet|gesendet am|envoyé|envoyé le|date d'envoi|fecha|enviado|enviado el|
    enviada|enviada em|enviado em|data|inviato|verzonden|verzonden op|verstuurd|skickat|sendt|dato|lähetetty|päivämäärä|
    päiväys|dátum|elküldve|küldve|odesláno|odoslané|wysłano|wysłane|tarih|gönderildi|gönderme tarihi|дата|отправлено|
    надіслано|日期|发送时间|發送時間|傳送時間|寄件日期|时间|日付|日時|送信日時|날짜|보낸 날짜|보낸날짜|التاريخ|تاريخ الإرسال|
    تم الإرسال|ημερομηνία|στάλθηκε|trimis`,
  to: `to|an|pour|à|a|para|aan|til|till|do|komu|pro|vastaanottaja|címzett|kime|alıcı|кому|収信者|收件人|收件者|宛先|받는 사람|
    받는사람|إلى|προς|destinataire|destinatario|către|prima`,
  subject: `subject|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|ämne|emne|aihe|tárgy|předmět|predmet|temat|
    subiect|subiectul|konu|тема|主题|主旨|主題|件名|제목|الموضوع|θέμα|naslov`,
  other: `cc|bcc|kopie|kopie an|copie|copie à|cc à|copia|cópia|kopia|kopi|kopio|cci|cco|ccn|копия|копія|抄送|副本|참조|نسخة|
    reply-to|reply to|antwort an|répondre à|responder a|rispondi a|antwoord aan|antwoorden naar|svara till|ответить|
    回复|回覆至|返信先|importance|wichtigkeit|importancia|importanza|priority|priorität|priorité|sensitivity|attachments|
    attachment|anlagen|anhang|anhänge|pièces jointes|adjuntos|anexos|allegati|bijlagen|bilagor|附件|添付ファイル|
    organization|organisation|mailing-list|mailing list|list-id|message-id|resent-from|sent by|sender|categories`,
};

/** The kind of field for each field name. */
export const FIELD_NAMES: ReadonlyMap<string, FieldKind> = new Map(
  (Object.entries(FIELDS) as [FieldKind, string][]).flatMap(([kind, names]) =>
    listed(names).map((name): [string, FieldKind] => [name, kind]),
  ),
);

/** Lines that announce a forwarded message, without the dashes around them. */
export const FORWARD_LINES: ReadonlySet<string> = new Set(
  listed(`forwarded message|begin forwarded message|start of forwarded message|forwarded mail|forwarded email|fwd message|
    weitergeleitete nachricht|anfang der weitergeleiteten nachricht|weitergeleitete e-mail|message transféré|
    début du message transféré|début du message réexpédié|message transmis|message réexpédié|mensaje reenviado|
    inicio del mensaje reenviado|mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|
    início da mensagem reencaminhada|messaggio inoltrato|inizio messaggio inoltrato|doorgestuurd bericht|
    begin doorgestuurd bericht|vidarebefordrat meddelande|vidarebefordrat mejl|videresendt meddelelse|
    start på videresendt besked|videresendt melding|videresendt besked|välitetty viesti|välitetty viesti alkaa|
    edelleenlähetetty viesti|továbbított üzenet|továbbított levél kezdete|přeposlaná zpráva|začátek přeposílané zprávy|
    preposlaná správa|začiatok preposlanej správy|przekazana wiadomość|początek przekazywanej wiadomości|
    wiadomość przesłana dalej|mesaj redirecționat|începe mesajul redirecționat|i̇letilmiş mesaj|iletilmiş mesaj|iletilen ileti|
    ileti başlangıcı|пересылаемое сообщение|перенаправленное сообщение|пересланное сообщение|
    начало переадресованного сообщения|переслане повідомлення|перенаправлене повідомлення|
    початок листа, що пересилається|转发的邮件|轉寄的郵件|转发邮件信息|轉寄郵件|转发邮件|被转发邮件信息|已轉寄的郵件|
    転送メッセージ|メッセージを転送|転送されたメッセージ|전달된 메시지|전달된 메일|رسالة معاد توجيهها|بداية الرسالة المعاد توجيهها|
    الرسالة المُعاد توجيهها|προωθημένο μήνυμα`),
);

/** Lines that announce the end of a forwarded message, as a few programs write. */
export const END_LINES: ReadonlySet<string> = new Set(
  listed(`end forwarded message|end of forwarded message|end of the forwarded message|ende der weitergeleiteten nachricht|
    fin du message transféré|fin du message réexpédié|fin del mensaje reenviado|fine messaggio inoltrato|einde doorgestuurd bericht|
    fim da mensagem encaminhada|fim da mensagem reencaminhada|slut på vidarebefordrat mejl|конец переадресованного сообщения|конец пересылаемого сообщения`),
);

/** Lines that announce a message replied to or forwarded: programs that write them use them for both. */
export const ORIGINAL_LINES: ReadonlySet<string> = new Set(
  listed(`original message|original mail|original email|ursprüngliche nachricht|originalnachricht|original-nachricht|
    message d'origine|message original|message initial|mensaje original|mensagem original|messaggio originale|
    oorspronkelijk bericht|ursprungligt meddelande|originalmeddelande|opprinnelig melding|oprindelig meddelelse|
    original meddelelse|alkuperäinen viesti|eredeti üzenet|původní zpráva|pôvodná správa|wiadomość oryginalna|
    oryginalna wiadomość|mesaj original|orijinal mesaj|özgün ileti|исходное сообщение|оригинальное сообщение|
    первоначальное сообщение|원본 메시지|원본 메일|原始邮件|原始郵件|原邮件|元のメッセージ|オリジナルメッセージ|الرسالة الأصلية`),
);

/**
 * Lotus Notes and Mutt name a person: "Forwarded by Ola Desk on 3 March 2026", "Forwarded message from Ostry Ledger".
 */
export const FORWARDED_BY = listed(
  'forwarded by|forwarded message from|weitergeleitet von|transféré par|reenviado por|inoltrato da',
);

/** Subject prefixes of forwarded messages. */
export const FORWARD_PREFIXES: ReadonlySet<string> = new Set(
  listed(
    'fwd|fw|wg|tr|rv|enc|i|doorst|vb|vs|vl|pd|továbbítás|ilt|i̇lt|пересл|转发|轉寄|转|転送|전달|إعادة توجيه|πρθ|fs|redir',
  ),
);

/** Subject prefixes of replies. */
export const REPLY_PREFIXES: ReadonlySet<string> = new Set(
  listed('re|aw|antw|sv|ref|rif|r|odp|vá|ynt|ответ|回复|回覆|答复|返信|답장|رد|απ|res'),
);

/** The verb of a line such as "On Tue, Mar 3, 2026 at 6:02 AM Ostry Ledger <news@ledger.example> wrote:". */
export const WROTE = listed(
  `wrote|writes|schrieb|geschrieben|a écrit|escribió|escreveu|ha scritto|schreef|geschreven|skrev|kirjoitti|napsal|
  napsal(a)|napísal|napisał|napisał(a)|a scris|yazdı|написал|написала|написал(а)|пишет|написав|写道|寫道|のメール|書きました|
  작성|كتب|έγραψε|ezt írta`,
);

/** Phrases that explain why someone gets a mail, how to stop it, and who may read it. They do not occur in articles. */
export const NOTICES = listed(
  `you are receiving this|you receive this|you're receiving this|you received this|this email was sent to|this message was sent to|
  this e-mail was sent to|this newsletter was sent to|you get this email|sent to you because|because you signed up|because you subscribed|
  because you are subscribed|because you're subscribed|because you opted in|no longer wish to receive|don't want to receive|stop receiving emails|stop receiving these|
  was this email forwarded to you|was this forwarded to you|someone forwarded this|
  add us to your address book|our mailing address is|to post to this group|this email and any|this e-mail and any|this message and any|
  this email may contain|this message may contain|this e-mail may contain|confidentiality notice|if you are not the intended|intended recipient|
  if you have received this email in error|sie erhalten diese|sie bekommen diese|diese e-mail wurde|diese nachricht wurde gesendet|
  wenn sie diesen newsletter|wenn sie keine weiteren|um sich abzumelden|newsletter abbestellen|vous recevez ce|vous recevez cet|vous avez reçu ce|
  ce message a été envoyé|cet e-mail a été envoyé|si vous ne souhaitez plus|pour vous désabonner|pour vous désinscrire|recibe este correo|
  recibes este|recibió este|has recibido este|este mensaje fue enviado|si no desea recibir|si ya no deseas|para darse de baja|
  você recebeu este|você está recebendo|recebeu este e-mail|este e-mail foi enviado|se não deseja receber|ricevi questa|hai ricevuto questa|
  questa email è stata inviata|se non desideri|u ontvangt deze|je ontvangt deze|deze e-mail is verzonden|wilt u geen|du får det här|du får detta|
  detta mejl skickades|du modtager denne|du mottar denne|вы получили это письмо|вы получаете это|если вы не хотите получать|чтобы отписаться|
  您收到此|您收到这|你收到此|本邮件由|如果您不想|如不想再|このメールは|このメールマガジン|본 메일은|이 메일은|تتلقى هذه|لقد تلقيت هذه|
  bu e-postayı|otrzymujesz tę|otrzymałeś tę`,
);

/** Words of the buttons and short lines in the same place; articles contain them, too, in longer lines. */
export const FOOTER_LABELS = listed(
  `unsubscribe|manage preferences|manage your preferences|email preferences|update your preferences|subscription preferences|manage subscription|
  manage your subscription|update profile|opt out|opt-out|privacy policy|privacy notice|terms of service|all rights reserved|forward to a friend|
  forward this email|mailing list|contact us|follow us|virus-free|scanned for viruses|sent from my|sent from yahoo|sent from outlook|sent from samsung|sent from mail for|
  sent from proton|sent with proton|get outlook for|sent via|powered by mailchimp|
  abbestellen|abmelden|datenschutz|impressum|gesendet von meinem|von meinem iphone|se désabonner|se désinscrire|désinscription|désabonnement|
  gérer vos préférences|envoyé de mon|envoyé depuis mon|darse de baja|cancelar suscripción|cancelar la suscripción|gestionar preferencias|
  política de privacidad|enviado desde mi|cancelar inscrição|cancelar subscrição|enviado do meu|annulla iscrizione|annulla l'iscrizione|disiscriviti|
  cancella iscrizione|inviato da iphone|inviato dal mio|afmelden|uitschrijven|verzonden vanaf mijn|verstuurd vanaf mijn|avprenumerera|avregistrera|
  avsluta prenumerationen|skickat från min|afmeld|avmeld|sendt fra min|отписаться|управление подпиской|отправлено с|відписатися|退订|取消订阅|取消訂閱|
  发自我的|發自我的|配信停止|購読解除|iphoneから送信|수신거부|구독 취소|나의 iphone에서|إلغاء الاشتراك|أُرسلت من|abonelikten çık|wypisz się|odhlásit|
  leiratkozás|peruuta tilaus`,
);

/** Phrases in the lines above a newsletter's text, and in the banners that mail servers put above any mail. */
export const HEAD_PHRASES = listed(
  `view in browser|view in your browser|view this email|view this message|view online|view the web version|view web version|open in browser|
  read in browser|read online|read this online|see this email|trouble viewing|trouble reading|not displaying correctly|
  can't see this email|images not displaying|web version|this email originated from outside|external email|external sender|
  [external]|this message came from outside|do not click links|you don't often get email from|
  im browser|webversion|online lesen|online ansehen|onlineversion|wird diese e-mail nicht|nicht richtig angezeigt|nicht korrekt angezeigt|keine bilder|
  dans votre navigateur|version en ligne|version web|dans le navigateur|ver en el navegador|ver en navegador|en tu navegador|en su navegador|versión web|
  no navegador|ver online|nel browser|versione web|versione online|in de browser|in je browser|in uw browser|webversie|i webbläsaren|i webbläsare|webbversion|
  i din browser|i nettleseren|в браузере|веб-версия|在浏览器中|在瀏覽器中|网页版|ブラウザで|브라우저에서|في المتصفح|tarayıcıda|w przeglądarce|v prohlížeči`,
);

/** First words of a line that only greets, or introduces the text below. */
export const GREETINGS = listed(
  `hi|hello|hey|dear|good morning|good afternoon|good evening|greetings|fyi|hallo|liebe|lieber|guten tag|guten morgen|guten abend|
  sehr geehrte|sehr geehrter|moin|bonjour|bonsoir|salut|cher|chère|chers|hola|buenos días|buenas tardes|estimado|estimada|estimados|querido|querida|
  olá|oi|bom dia|boa tarde|caro|cara|prezado|prezada|ciao|buongiorno|buonasera|gentile|beste|goedemorgen|hej|hei|kära|kjære|kære|
  здравствуйте|добрый день|привет|уважаемый|уважаемая|уважаемые|您好|你好|亲爱的|尊敬的|各位|こんにちは|お世話|안녕하세요|مرحبا|السلام عليكم|عزيزي|merhaba|sayın|dzień dobry|szanowni|dobrý den`,
);

/** Words of a sender's name for a product or a desk, not for an outlet. */
export const GENERIC_NAMES: ReadonlySet<string> = new Set(
  listed(`newsletter|newsletters|briefing|briefings|alert|alerts|news|breaking|daily|morning|evening|weekly|weekend|update|updates|
    headlines|digest|desk|newsroom|editor|editors|editorial|team|info|noreply|no-reply|mail|mailer|email|press|media|service|services|
    notifications|subscriptions|support|members|online|the|from|at|your|today|today's|top|stories|story|nachrichten|redaktion|
    presse|lettre|boletín|noticias|notizie|nieuwsbrief|nyhetsbrev|new|special|edition|politics|world|business`),
);

/** Words for a product at the end of a sender's name: "Ostry Ledger Briefing". */
export const PRODUCTS: ReadonlySet<string> = new Set(
  listed(
    'newsletter|newsletters|briefing|briefings|alert|alerts|digest|headlines|updates|nieuwsbrief|nyhetsbrev|boletín',
  ),
);

/** Mailboxes (the part of an address before the @) that are not personal. */
export const ROLE_MAILBOXES = listed(
  `newsletter|briefing|alert|news|noreply|no-reply|donotreply|do-not-reply|info|editor|redaktion|redaction|redaccion|redazione|
  press|media|mail|email|hello|contact|daily|morning|evening|weekly|update|digest|headlines|desk|notification|subscri|support|
  service|member|nytdirect|reply|team|office|presse|nachrichten|abo|boletin`,
);

function listed(names: string): readonly string[] {
  return names.split('|').map((name) => name.replace(/\s+/g, ' ').trim());
}
