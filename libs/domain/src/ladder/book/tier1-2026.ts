import { type Rulebook } from '../rulebook/rulebook';
import { DOCUMENT_2026, FROM_2026 } from './parts';

/** 科技和创新型中小企业: whoever meets one of its halves (facts §0.2, 第三十条). */
export const TIER1_2026: Rulebook = {
  code: 'tier1-2026',
  version: 1,
  zh: '科技和创新型中小企业（2026，过渡期）',
  en: 'Technology and innovative SMEs (2026, transition)',
  tier: 'tier1',
  scope: ['new', 'review'],
  document: DOCUMENT_2026,
  source: 'http://ceccweb.org.cn/listshow.php?cid=69&id=3879',
  effectiveFrom: FROM_2026,
  effectiveTo: null,
  confirmed: false,
  note: {
    zh: '合并标准公布前，科技型按国科发政〔2017〕115号、创新型按63号文附件1执行，符合其一即可。',
    en: 'Until the merged standard appears, technology SMEs go by document 115 and innovative SMEs by annex 1 of document 63; either will do.',
  },
  requires: [
    {
      is: 'group',
      id: 'union',
      need: 'any',
      zh: '符合下列标准之一',
      en: 'Either of these standards',
      of: [
        { is: 'book', id: 'innovative', tier: 'innovative' },
        { is: 'book', id: 'tech', tier: 'tech' },
      ],
    },
  ],
};
