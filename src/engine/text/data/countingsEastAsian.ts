/** How Chinese, Japanese and Korean count, measure and date. */
import { counting } from './counting';
import { foldHan } from './hanVariants';

/** The lists with each character in one form, as folding leaves words; variants of a day or season then coincide. */
const inOneForm = <Lists extends Readonly<Record<string, string>>>(lists: Lists): Lists =>
  Object.fromEntries(Object.entries(lists).map(([name, text]) => [name, foldHan(text)])) as Lists;

export const chinese = counting(
  inOneForm({
    weekdays: `周一/週一/星期一/礼拜一/禮拜一 周二/週二/星期二/礼拜二/禮拜二 周三/週三/星期三/礼拜三/禮拜三 周四/週四/星期四/礼拜四/禮拜四
    周五/週五/星期五/礼拜五/禮拜五 周六/週六/星期六/礼拜六/禮拜六 周日/週日/星期日/星期天/周天/礼拜天/禮拜天`,
    seasons: '春天/春季 夏天/夏季 秋天/秋季 冬天/冬季',
    minus: '零下 负 負',
    ranges: '至 到',
    percentBefore: '百分之',
    points: '个百分点 個百分點',
    measures:
      '米:m 公尺:m 公里:km 千米:km 厘米:cm 公分:cm 毫米:mm 吨:t 噸:t 公斤:kg 千克:kg 公顷:ha 公頃:ha 摄氏度:c 攝氏度:c 度:c',
    ageAfter: '岁 歲',
    hour: '时 時 点 點',
    am: '上午 早上 凌晨 清晨',
    pm: '下午 晚上 傍晚',
  }),
);

export const japanese = counting(
  inOneForm({
    weekdays: '月曜日/月曜 火曜日/火曜 水曜日/水曜 木曜日/木曜 金曜日/金曜 土曜日/土曜 日曜日/日曜',
    seasons: '春 夏 秋 冬',
    minus: 'マイナス 氷点下',
    ranges: 'から',
    points: 'ポイント',
    measures:
      'メートル:m キロメートル:km キロ:km センチメートル:cm センチ:cm ミリ:mm トン:t キログラム:kg ヘクタール:ha 度:c',
    ageAfter: '歳 才',
    clock: '正午:12',
    hour: '時',
    am: '午前',
    pm: '午後',
  }),
);

/** A Korean noun with the particles attached to it: on Monday, from Monday. */
const withParticles = (noun: string): string =>
  ['', '에', '에는', '은', '는', '이', '가', '의', '까지', '부터', '을', '를']
    .map((particle) => `${noun}${particle}`)
    .join('/');

export const korean = counting({
  weekdays: '월요일 화요일 수요일 목요일 금요일 토요일 일요일'.split(' ').map(withParticles).join(' '),
  seasons: '봄 여름 가을 겨울'.split(' ').map(withParticles).join(' '),
  minus: '영하',
  ranges: '에서',
  points: '퍼센트포인트 포인트',
  measures: '미터:m 킬로미터:km 센티미터:cm 밀리미터:mm 톤:t 킬로그램:kg 헥타르:ha 도:c',
  ageAfter: '세 살',
  clock: '정오:12 자정:0',
  hour: '시',
  am: '오전',
  pm: '오후',
});
