import { type Rulebook } from '../rulebook/rulebook';
import {
  atLeast,
  criterion,
  DOCUMENT_63,
  FROM_2022,
  generalOfNotices,
  lastYear,
  pointsOrDirect,
  ratio,
  UNTIL_2026,
} from './parts';
import { SPECIALISED_2022_SCORE } from './specialised-2022-score';

/** facts §1.2, complete. Its scores and direct conditions are gone since 2026-04-01 (§0.1). */
export const SPECIALISED_2022: Rulebook = {
  code: 'specialised-2022',
  version: 1,
  zh: '专精特新中小企业认定标准（2022）',
  en: 'Specialised SME standard (2022)',
  tier: 'specialised',
  scope: ['new', 'review'],
  document: `${DOCUMENT_63} 附件2`,
  source:
    'http://www.025house.com.cn/news/shownews.php?id=38 ; http://nomecha.com/view/449.html ; http://m.lzxfs.cn/News/newsDetail/id/896 ; http://www.smecqhc.com:8080/zjtxsb23 ; https://qiyetang.com/g82176420.html',
  effectiveFrom: FROM_2022,
  effectiveTo: UNTIL_2026,
  confirmed: false,
  note: {
    zh: '河南省15分特色化指标的具体内容未找到，得分须由省里给出。施行日期待核实。',
    en: "The content of Henan's 15 province-defined points was not found: the province gives them. The first day of force is to be confirmed.",
  },
  requires: [
    generalOfNotices(),
    criterion(
      'first-tier-title',
      '办法（梯度要求）',
      '认定前已为创新型中小企业；复核时持有专精特新中小企业称号的视同满足',
      'Holds a valid innovative SME title; at a review a valid specialised SME title counts as such',
      { title: ['innovative', 'specialised'] },
      { unconfirmed: true },
    ),
    criterion(
      'segment-years',
      '认定条件1',
      '从事特定细分市场时间达到2年以上',
      'At least 2 years in its market segment',
      atLeast({ fullYears: 'segmentSince' }, 2),
    ),
    criterion(
      'rnd',
      '认定条件2',
      '上年度研发费用总额不低于100万元，且占营业收入总额比重不低于3%',
      "Last year's R&D expense at least 1 million yuan and 3 % of revenue",
      { all: [atLeast(lastYear('rndExpense'), 100), atLeast(ratio('rndExpense', 'revenue'), 0.03)] },
    ),
    criterion(
      'revenue',
      '认定条件3',
      '上年度营业收入总额1000万元以上；或不足1000万元但近2年新增股权融资总额（合格机构投资者的实缴额）2000万元以上',
      'Revenue of at least 10 million yuan, or new equity financing of at least 20 million in the last two years',
      { any: [atLeast(lastYear('revenue'), 1000), atLeast({ sum: 'equityFinancing', years: 2 }, 2000)] },
    ),
    pointsOrDirect(
      SPECIALISED_2022_SCORE,
      [
        criterion(
          'direct-award',
          '认定条件4(1)',
          '近三年获得过省级科技奖励并在获奖单位中排名前三；或获得国家级科技奖励并排名前五',
          'Provincial science award among the first three, or national one among the first five, in the last three years',
          {
            any: [
              { happened: 'awards', only: { kinds: ['province'], rankWithin: 3, withinYears: 3 } },
              { happened: 'awards', only: { kinds: ['national'], rankWithin: 5, withinYears: 3 } },
            ],
          },
        ),
        criterion(
          'direct-rnd',
          '认定条件4(2)',
          '近两年研发费用总额均值1000万元以上',
          'Mean R&D expense of the last two years at least 10 million yuan',
          atLeast({ mean: 'rndExpense', years: 2 }, 1000),
        ),
        criterion(
          'direct-equity',
          '认定条件4(3)',
          '近两年新增股权融资总额（合格机构投资者的实缴额）6000万元以上',
          'New equity financing of at least 60 million yuan in the last two years',
          atLeast({ sum: 'equityFinancing', years: 2 }, 6000),
        ),
        criterion(
          'direct-contest',
          '认定条件4(4)',
          '近三年进入“创客中国”中小企业创新创业大赛全国500强企业组名单',
          '"Maker in China" national top 500 in the last three years',
          { happened: 'makerContest', only: { withinYears: 3 } },
        ),
      ],
      '评价得分达到60分以上，或满足下列条件之一',
      'At least 60 points, or any of these conditions',
    ),
  ],
};
