/**
 * Chinese, Japanese and Korean. Chinese and Japanese words stand as single characters in the text (see ../tokens); phrases
 * are written here as the characters follow each other, without spaces.
 */
import { type Language, unknown } from './language';
import { pairs, words } from './words';

export const chinese: Language = {
  ...unknown,
  currencies: pairs('美元:$ 欧元:€ 歐元:€ 英镑:£ 英鎊:£'),
  quantities: words(
    '数十 數十 数百 數百 数千 數千 数万 數萬 几十 幾十 几百 幾百 上百 上千 上万 上萬 多名 一半 半数 半數',
  ),
  attributions: words(
    `说 說 称 稱 表示 指出 宣布 强调 強調 认为 認為 透露 报道 報道 報導 据报 據報 告诉 告訴 声称 聲稱 否认 否認 警告 补充 補充 据悉
     據悉 证实 證實 援引 引述`,
  ),
  speakers: words(
    '记者 記者 活动人士 活動人士 发言人 發言人 消息人士 官员 官員 目击者 目擊者 当局 當局 警方 政府 媒体 媒體 周一 周二 周三 周四 周五 周六 周日 他 她',
  ),
  common: words(
    '的 了 在 是 和 与 與 有 为 為 于 於 也 对 對 就 都 而 及 这 這 那 不 将 將 从 從 到 他 她 其 并 並 等 以 之 被 把 一 个 個',
  ),
  continuations: ['阅读更多', '閱讀更多', '相关阅读'],
};

export const japanese: Language = {
  ...unknown,
  honorifics: words('氏'),
  currencies: pairs('ドル:$ ユーロ:€ ポンド:£ 円:¥'),
  percent: words('パーセント'),
  quantities: words('数十 数百 数千 数万 数人 多数 半数 半分'),
  attributions: words(
    `述べ 語っ 話し 発表し 明らかにし 伝え 報じ 指摘し 強調し 主張し によると によれば と述べた と語った と話した 表明し 警告し 否定し
     訴え コメントし`,
  ),
  speakers: words('記者団 記者 活動家 報道官 関係者 当局 警察 政府 同氏 通信社 目撃者 住民 日'),
  common: words('の に は を が と で も た て し い る な か ら れ さ こ す へ や よ り う ま ん だ あ そ'),
  continuations: ['続きを読む', '関連記事'],
};

export const korean: Language = {
  ...unknown,
  honorifics: words('씨'),
  numbers: new Map(),
  currencies: pairs('달러:$ 유로:€'),
  percent: words('퍼센트'),
  quantities: words('수십 수백 수천 수만 수십명 수백명 수천명 여러 절반'),
  attributions: words(
    '말했다 밝혔다 전했다 주장했다 강조했다 발표했다 따르면 보도했다 덧붙였다 설명했다 경고했다 부인했다',
  ),
  speakers: words('활동가 활동가들은 대변인은 대변인 관계자는 소식통은 경찰은 정부는 기자들에게 통신은 목격자들은'),
  common: words('이 그 저 것 수 등 및 또 더 이번 위해 대한 대해 있는 있다 했다 한 할 하는'),
  continuations: ['관련기사', '더보기'],
};
