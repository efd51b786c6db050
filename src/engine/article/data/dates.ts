/** Words and names in dates, in the languages that articles are likely to have. All in lower case. */

/** Month names and their usual abbreviations, January first. */
export const MONTHS: readonly (readonly string[])[] = [
  'january|jan|januar|jänner|janvier|janv|enero|ene|janeiro|gennaio|gen|januari|января|январь|янв|січня|يناير|كانون الثاني|ocak|stycznia|ledna|tammikuuta|tammikuu|január|ianuarie|ιανουαρίου|ינואר|जनवरी|ژانویه',
  'february|feb|februar|feber|février|févr|fév|fevrier|febrero|fevereiro|fev|febbraio|febr|februari|февраля|февраль|фев|февр|лютого|فبراير|شباط|şubat|lutego|února|helmikuuta|helmikuu|február|februarie|φεβρουαρίου|פברואר|फ़रवरी|फरवरी|فوریه',
  'march|mar|märz|mär|mrz|mars|marzo|março|marco|maart|mrt|марта|март|мар|березня|مارس|آذار|mart|marca|března|marts|maret|maaliskuuta|maaliskuu|március|martie|μαρτίου|מרץ|मार्च',
  'april|apr|avril|avr|abril|abr|aprile|апреля|апрель|апр|квітня|أبريل|ابريل|نيسان|nisan|kwietnia|dubna|huhtikuuta|huhtikuu|április|aprilie|απριλίου|אפריל|अप्रैल|آوریل',
  'may|mai|mayo|maio|maggio|mag|mei|maj|мая|май|травня|مايو|أيار|mayıs|maja|května|toukokuuta|toukokuu|május|μαΐου|מאי|मई|مه',
  'june|jun|juni|juin|junio|junho|giugno|giu|июня|июнь|июн|червня|يونيو|حزيران|haziran|czerwca|června|kesäkuuta|kesäkuu|június|iunie|ιουνίου|יוני|जून|ژوئن',
  'july|jul|juli|juillet|juil|julio|julho|luglio|lug|июля|июль|июл|липня|يوليو|تموز|temmuz|lipca|července|heinäkuuta|heinäkuu|július|iulie|ιουλίου|יולי|जुलाई|ژوئیه',
  'august|aug|août|aout|agosto|ago|augustus|augusti|августа|август|авг|серпня|أغسطس|آب|ağustos|sierpnia|srpna|agustus|elokuuta|elokuu|augusztus|αυγούστου|אוגוסט|अगस्त|اوت',
  'september|sept|sep|septembre|septiembre|setembro|set|settembre|сентября|сентябрь|сен|сент|вересня|سبتمبر|أيلول|eylül|września|září|syyskuuta|syyskuu|szeptember|septembrie|σεπτεμβρίου|ספטמבר|सितंबर|سپتامبر',
  'october|oct|oktober|okt|octobre|octubre|outubro|out|ottobre|ott|октября|октябрь|окт|жовтня|أكتوبر|اكتوبر|تشرين الأول|ekim|października|října|lokakuuta|lokakuu|október|octombrie|οκτωβρίου|אוקטובר|अक्टूबर|اکتبر',
  'november|nov|novembre|noviembre|novembro|ноября|ноябрь|ноя|нояб|листопада|نوفمبر|تشرين الثاني|kasım|listopada|listopadu|marraskuuta|marraskuu|noiembrie|νοεμβρίου|נובמבר|नवंबर|نوامبر',
  'december|dec|dezember|dez|décembre|déc|decembre|diciembre|dic|dezembro|dicembre|декабря|декабрь|дек|грудня|ديسمبر|كانون الأول|aralık|grudnia|prosince|desember|joulukuuta|joulukuu|decembrie|δεκεμβρίου|דצמבר|दिसंबर|دسامبر',
].map((names) => names.split('|'));

/** Offsets from UTC in minutes. CST, IST and AST are left out: each means several zones. BST is Britain's. */
export const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ gmt: 0, utc: 0, z: 0, wet: 0, bst: 60, west: 60, cet: 60, mez: 60, cest: 120, mesz: 120, eet: 120, eest: 180 },
    ...{ msk: 180, мск: 180, jst: 540, kst: 540, hkt: 480, sgt: 480, aest: 600, aedt: 660, nzst: 720, nzdt: 780 },
    ...{ est: -300, edt: -240, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420 },
  }),
);

/** Languages that write the day first where figures alone (`03/04/2026`) are ambiguous. English does both. */
export const DAY_FIRST: ReadonlySet<string> = new Set(
  'ar bg bn ca cs da de el es fi fr he hi hr id it nl no pl pt ro ru sk sr sv tr uk ur vi'.split(' '),
);

/** Words that mark a date as that of publication. */
export const PUBLICATION_WORDS: readonly string[] = [
  'published posted issued released created filed',
  'veröffentlicht erstellt erschienen publié publiée paru parue publicado publicada pubblicato pubblicata',
  'gepubliceerd geplaatst publicerad publicerat publisert udgivet offentliggjort julkaistu opublikowano publikacji',
  'vydáno publikováno yayınlanma yayınlandı yayın publicat опубликовано опубликована опубликован опубліковано',
  'نشر نشرت النشر 发布 发表 發佈 發布 公開 配信 掲載 입력 등록 게시',
].flatMap((words) => words.split(' '));

/** Words that mark a date as that of a change, not of publication. */
export const UPDATE_WORDS: readonly string[] = [
  'updated update modified amended revised edited corrected changed refreshed',
  'aktualisiert aktualisierung stand geändert überarbeitet actualisé modifié actualizado actualizada modificado',
  'atualizado atualizada aggiornato modificato bijgewerkt gewijzigd uppdaterad uppdaterat oppdatert opdateret',
  'päivitetty aktualizacja zaktualizowano aktualizováno güncelleme güncellendi actualizat обновлено обновлена оновлено',
  'تحديث 更新 更新时间 更新時間 最終更新 修改 수정 mis',
].flatMap((words) => words.split(' '));

/** Words that mark a date as that of an earlier event, or of no interest to readers. */
export const OTHER_DATE_WORDS: readonly string[] = [
  'accepted received submitted archived accessed retrieved printed recorded version draft eingereicht angenommen',
  'abgerufen reçu accepté soumis recibido aceptado recebido aceito получено принято',
].flatMap((words) => words.split(' '));

/** Other words around a date on a separate line: weekdays, and words between date, time and place. */
export const DATE_WORDS: readonly string[] = [
  'and to until till und bis et au y e al en og och til и до no',
  'first last originally date dated time on at of the local print online original article story issue as from since',
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  'et pt ct mt cst ist ast am pm a p m hrs noon midnight eastern pacific central standard daylight edition',
  'am um uhr vom den der zuletzt erstmals datum montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  'mo di mi do fr sa so le à h jour heure heures date lundi mardi mercredi jeudi vendredi samedi dimanche et',
  'el a las los del fecha hora hrs horas lunes martes miércoles jueves viernes sábado domingo última actualización',
  'em às de da segunda terça quarta quinta sexta feira data última atualização il alle ore ultimo aggiornamento',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom lu ma me je ve',
  'op om uur laatst maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kl klo klokken den senast sist sidst',
  'måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag viimeksi',
  'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai godz dnia ostatnia data',
  'poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle',
  'tarihi son saat pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  'дата в г года от время последнее понедельник вторник среда четверг пятница суббота воскресенье',
  'пн вт ср чт пт сб вс понеділок вівторок середа четвер пʼятниця субота неділя',
  'تم في تاريخ بتاريخ آخر يوم الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد الساعة بتوقيت غرينتش',
  '发布时间 发布日期 發布時間 時間 时间 日期 北京 北京时间 公開日 更新日 公開日時 更新日時 配信日 掲載日 最终',
  '星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日',
  '月 火 水 木 金 土 日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 曜日 時 时 分 最后 최종 기사',
  '월요일 화요일 수요일 목요일 금요일 토요일 일요일 월 화 수 목 금 토 일',
].flatMap((words) => words.split(' '));
