import type { HotlineDay } from '@yanzhen/contract/tickets/hotline';
import type { MessageState } from '@yanzhen/domain/tickets/hotline/message';
import type { WrittenSheet } from '../../../exchange';

const STATE_NAMES: Readonly<Record<MessageState, string>> = { waiting: '待送达', dead: '已放弃', sent: '已送达' };

/** The days side by side, then every number that did not arrive and every message that was not taken. */
export const daySheets = (days: readonly HotlineDay[]): WrittenSheet[] => [
  {
    name: '每日对账',
    columns: [
      { heading: '日期', width: 12 },
      { heading: '对接方', width: 24 },
      ...['当天首次收到', '对方清单件数', '其中已收到', '缺', '应反馈', '对方已收', '未收'].map((heading) => ({
        heading,
        width: 14,
      })),
      { heading: '说明', width: 24 },
    ],
    rows: days.map(({ day, client, received, declared, feedback: { sent, acknowledged } }) => [
      day,
      client,
      received,
      declared?.sent ?? null,
      declared?.acknowledged ?? null,
      declared?.stillMissing ?? null,
      sent,
      acknowledged,
      sent - acknowledged,
      declared ? '' : '对方还没有送来清单',
    ]),
  },
  {
    name: '没有收到的工单',
    columns: [
      { heading: '日期', width: 12 },
      { heading: '对接方', width: 24 },
      { heading: '工单编号', width: 24 },
    ],
    rows: days.flatMap(({ day, client, declared }) => (declared?.missing ?? []).map((no) => [day, client, no])),
  },
  {
    name: '没有送达的反馈',
    columns: [
      { heading: '日期', width: 12 },
      { heading: '对接方', width: 24 },
      { heading: '工单编号', width: 24 },
      { heading: '消息编号', width: 40 },
      { heading: '状态', width: 10 },
      { heading: '已试次数', width: 10 },
    ],
    rows: days.flatMap(({ day, client, feedback: { missing } }) =>
      missing.map(({ orderNo, messageId, state, attempts }) => [
        day,
        client,
        orderNo,
        messageId,
        STATE_NAMES[state],
        attempts,
      ]),
    ),
  },
];
