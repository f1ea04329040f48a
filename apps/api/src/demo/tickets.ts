import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ActOnTicket, DispatchTo, NewTicket } from '@yanzhen/contract/tickets/ticket';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { TicketAct } from '@yanzhen/domain/tickets/life/acts';
import { Accounts } from '../identity';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/database';
import { type KnownFacts, Registry } from '../registry';
import { TicketActs, TicketIntake, TicketReading } from '../tickets';

const LAST_ID = 100_000;
const HOUR = 3_600_000;

interface DemoRequest extends Pick<NewTicket, 'kind' | 'urgency' | 'title' | 'content'> {
  readonly hoursAgo: number;
  /** Of the request with this place in the list; its own unless said. */
  readonly firm?: number;
  readonly acts: readonly (readonly [
    by: 'bureau' | 'bureau2' | 'department',
    act: TicketAct,
    over?: Partial<ActOnTicket>,
  ])[];
}

const to = (kind: DispatchTo['kind'], joint: string[] = []): Partial<ActOnTicket> => ({
  dispatch: { lead: '市科技局', joint, kind, urgency: 'normal' },
});

const REQUESTS: readonly DemoRequest[] = [
  {
    kind: null,
    urgency: 'normal',
    title: '厂区门口道路破损',
    content: '厂区东门外道路破损严重，大型货车进出困难，请协调修补。',
    hoursAgo: 30,
    acts: [],
  },
  {
    kind: 'help',
    urgency: 'urgent',
    title: '园区突发停水',
    content: '今日上午园区停水，冷却系统无法运行，请尽快恢复。',
    hoursAgo: 1,
    acts: [],
  },
  {
    kind: 'consultation',
    urgency: 'normal',
    title: '研发费用加计扣除如何享受',
    content: '上年度研发投入较大，咨询加计扣除的办理条件和材料。',
    hoursAgo: 3,
    acts: [['bureau', 'dispatch', to('consultation')]],
  },
  {
    kind: 'help',
    urgency: 'normal',
    title: '申请省级工程技术研究中心需要指导',
    content: '企业准备申报省级工程技术研究中心，希望得到材料准备方面的指导。',
    hoursAgo: 5,
    acts: [
      ['bureau', 'dispatch', to('help', ['市财政局'])],
      ['department', 'accept'],
      ['department', 'stage_reply', { sentence: '已安排业务科室联系企业，本周内上门指导。' }],
    ],
  },
  {
    kind: 'help',
    urgency: 'normal',
    title: '科技成果转化对接',
    content: '希望对接高校的表面处理技术成果。',
    hoursAgo: 8,
    acts: [
      ['bureau', 'dispatch', to('help')],
      ['department', 'accept'],
      ['department', 'pause', { sentence: '请企业补充技术需求说明' }],
    ],
  },
  {
    kind: 'suggestion',
    urgency: 'normal',
    title: '建议增加技术经纪人培训',
    content: '建议每季度举办一次技术经纪人培训。',
    hoursAgo: 10,
    acts: [
      ['bureau', 'dispatch', to('suggestion')],
      ['department', 'accept'],
      ['department', 'reply', { sentence: '已列入下季度培训计划，届时通知企业参加。' }],
      ['bureau2', 'call_back', { callBack: { reached: true, solved: true, satisfied: true } }],
      ['bureau2', 'close'],
    ],
  },
  // The same enterprise calls again: suggested as a repeat.
  {
    kind: null,
    urgency: 'normal',
    title: '园区停水，何时恢复',
    content: '今日上午园区停水，冷却系统无法运行，请问何时恢复。',
    hoursAgo: 0.5,
    firm: 1,
    acts: [],
  },
];

/** A few requests in different states, brought in and handled as people would. */
export async function loadTickets(app: NestFastifyApplication, bureau: Reader): Promise<void> {
  const reading = app.get(TicketReading, { strict: false });
  if ((await reading.page(bureau, {}, undefined)).total > 0) return;
  const firms = (await app.get(Registry, { strict: false }).factsBetween(0, LAST_ID)).filter(isLiving);
  await app.get(Database).transaction(async () => {
    for (const [at, request] of REQUESTS.entries()) await bring(app, bureau, request, firms[(request.firm ?? at) * 7]);
  });
}

async function bring(
  app: NestFastifyApplication,
  bureau: Reader,
  request: DemoRequest,
  firm?: KnownFacts,
): Promise<void> {
  const { hoursAgo, acts, kind, urgency, title, content } = request;
  const receivedAt = new Date(app.get(Clock).now().getTime() - hoursAgo * HOUR);
  const ticket = await app.get(TicketIntake, { strict: false }).receive(
    bureau,
    {
      ...{ kind, urgency, title, content },
      enterpriseId: firm?.enterpriseId ?? null,
      unitCode: firm?.unitCode ?? null,
      caller: '张明亮',
      phone: '13900001234',
      place: null,
    },
    { channel: 'desk', orderNo: null, visitRequestId: null, receivedAt },
  );
  for (const [index, [username, act, over]] of acts.entries()) {
    const by = await app.get(Accounts).readerOf(username);
    const plain = { sentence: null, dispatch: null, time: null, callBack: null, intoId: null };
    if (by)
      await app.get(TicketActs, { strict: false }).act(by, ticket.id, { ...plain, ...over, act, version: index + 1 });
  }
}

const isLiving = ({ state }: KnownFacts): boolean => state === 'active';
