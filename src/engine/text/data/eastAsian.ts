/**
 * Chinese, Japanese and Korean. Chinese and Japanese words are single characters in the text (see ../tokens); phrases
 * are written here as the characters follow each other, without spaces.
 */
import { COUNTINGS } from './countings';
import { foldHan } from './hanVariants';
import { type Language, unknown } from './language';
import { pairs as plainPairs, words as plainWords, titleCharacters, titlePattern } from './words';

/**
 * Lists are compared with folded words, in which each character has one form; titles are matched in the text itself.
 */
const words = (text: string): ReadonlySet<string> => plainWords(foldHan(text));
const pairs = (text: string): ReadonlyMap<string, string> => plainPairs(foldHan(text));

/** The name before a title, and the organisation: 東海汽船の木村誠社長. */
const japaneseTitles = (text: string): RegExp => {
  const name = '[\\p{Script=Han}\\p{Script=Katakana}ー]{1,8}';
  return new RegExp(`(?:(?:${name}の)?${name})?(?:${[...plainWords(text)].join('|')})`, 'gu');
};

export const chinese: Language = {
  ...unknown,
  counting: COUNTINGS.zh,
  currencies: pairs('美元:$ 欧元:€ 歐元:€ 英镑:£ 英鎊:£'),
  quantities: words(
    '数十 數十 数百 數百 数千 數千 数万 數萬 几十 幾十 几百 幾百 上百 上千 上万 上萬 多名 一半 半数 半數 二 三 四 五 六 七 八 九 十 两 兩',
  ),
  attributions: words(
    `说 說 称 稱 表示 指出 宣布 强调 強調 认为 認為 透露 报道 報道 報導 据报 據報 告诉 告訴 声称 聲稱 否认 否認 警告 补充 補充 据悉
     據悉 证实 證實 援引 引述`,
  ),
  speakers: words(
    '记者 記者 活动人士 活動人士 发言人 發言人 消息人士 官员 官員 目击者 目擊者 当局 當局 警方 政府 媒体 媒體 周一 周二 周三 周四 周五 周六 周日 他 她',
  ),
  titles: titleCharacters(
    `总统 總統 总理 總理 主席 省长 省長 市长 市長 县长 縣長 州长 州長 县委书记 市委书记 省委书记 书记 書記 部长 部長 外长 外長 防长 防長
     国务卿 國務卿 首相 局长 局長 厅长 廳長 处长 處長 发言人 發言人 秘书长 秘書長 董事长 董事長 总裁 總裁 总经理 總經理 经理 主任 院长 院長
     校长 校長 队长 隊長 司令 大使 议员 議員 教授 居民 村民 记者 記者 女士 先生`,
  ),
  titledName: { before: 0, after: 3 },
  common: words(
    '的 了 在 是 和 与 與 有 为 為 于 於 也 对 對 就 都 而 及 这 這 那 不 将 將 从 從 到 他 她 其 并 並 等 以 之 被 把 一 个 個 着 著 过 過 还 還 但 或 又 很 更 最 已 所 可 能 会 會 要 来 來 去 上 下 中 里 裡 后 後 前 时 時 年 月 日 号 號 我 你 们 們 她 它 该 該 此 由 向 至 因 如 每 各 多 少 名 说 說',
  ),
  continuations: ['阅读更多', '閱讀更多', '相关阅读'].map(foldHan),
};

export const japanese: Language = {
  ...unknown,
  counting: COUNTINGS.ja,
  honorifics: words('氏'),
  currencies: pairs('ドル:$ ユーロ:€ ポンド:£ 円:¥'),
  percent: words('パーセント'),
  quantities: words('数十 数百 数千 数万 数人 多数 半数 半分'),
  attributions: words(
    `述べ 語っ 話し 発表し 明らかにし 伝え 報じ 指摘し 強調し 主張し によると によれば と述べた と語った と話した 表明し 警告し 否定し
     訴え コメントし`,
  ),
  speakers: words('記者団 記者 活動家 報道官 関係者 当局 警察 政府 同氏 通信社 目撃者 住民 日'),
  titles: japaneseTitles(
    `大統領 首相 総理 社長 会長 知事 市長 町長 村長 区長 外相 財務相 防衛相 国防相 交通相 法相 大臣 長官 議員 議長 党首 代表 委員長 報道官
     事務総長 教授 館長 容疑者 被告 監督 選手 さん 氏`,
  ),
  common: words(
    'の に は を が と で も た て し い る な か ら れ さ こ す へ や よ り う ま ん だ あ そ ろ け く ず せ て ち つ ね ば ぶ み む め ら り る わ え お ど げ ご ざ じ ぐ び べ ぼ ょ っ ゃ ゅ 年 月 日 時 分 人 同 この その',
  ),
  continuations: ['続きを読む', '関連記事'].map(foldHan),
};

export const korean: Language = {
  ...unknown,
  counting: COUNTINGS.ko,
  honorifics: words('씨'),
  numbers: new Map(),
  currencies: pairs('달러:$ 유로:€'),
  percent: words('퍼센트'),
  quantities: words('수십 수백 수천 수만 수십명 수백명 수천명 여러 절반'),
  attributions: words(
    '말했다 밝혔다 전했다 주장했다 강조했다 발표했다 따르면 보도했다 덧붙였다 설명했다 경고했다 부인했다',
  ),
  speakers: words('활동가 활동가들은 대변인은 대변인 관계자는 소식통은 경찰은 정부는 기자들에게 통신은 목격자들은'),
  titles: titlePattern(
    '대통령 총리 장관 차관 시장 도지사 지사 군수 구청장 대표 사장 회장 의원 의장 위원장 대변인 본부장 국장 과장 팀장 청장 관장 교수 씨 기자 감독 총장',
  ),
  titledName: { before: 1, after: 0 },
  common: words(
    `이 그 저 것 수 등 및 또 더 이번 위해 대한 대해 있는 있다 했다 한 할 하는 그는 그의 그녀는 이는 이를 이에 우리 저희 모든 각 매우 가장 함께 통해 따라 의해 위한 대해서 관련 관한 이날 오전
     오후 지난 현재 당시 있었다 없다 없는 없었다 했다고 한다 하고 하며 하지만 그러나 그리고 따르면 등을 등이 것으로 것은 것이 것을 수가 때 때문에 중 후 전 한편 됐다 되는 된 될 두 세`,
  ),
  continuations: ['관련기사', '더보기'],
};
