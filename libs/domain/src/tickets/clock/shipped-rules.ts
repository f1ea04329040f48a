import type { TicketKind } from '../ticket';
import type { ClockRule } from './rule';

const HENAN = '河南省12345政务服务便民热线运行管理办法';
const START_UNSAID = `${HENAN}（起算点未写明，按签收起算）`;

const hours = (rule: Pick<ClockRule, 'step' | 'urgency' | 'starts' | 'amount' | 'unit'>): ClockRule => ({
  ...rule,
  kind: null,
  soon: rule.amount > 4 ? 4 : 1,
  source: HENAN,
  confirmed: false,
});

const handle = (kind: TicketKind, amount: number): ClockRule => ({
  step: 'handle',
  kind,
  urgency: null,
  starts: 'accepted',
  unit: 'working_days',
  amount,
  soon: 1,
  source: START_UNSAID,
  confirmed: false,
});

/**
 * The limits of policy/facts.md §5.2: dispatch and signing within 24 hours each, 3 / 5 / 10 working days by kind, 2 hours + 2 hours
 * for an emergency. From when the days run, and when yellow begins, no source says: settings, marked 待核实 until confirmed.
 */
export const SHIPPED_RULES: readonly ClockRule[] = [
  hours({ step: 'dispatch', urgency: null, starts: 'received', amount: 24, unit: 'hours' }),
  hours({ step: 'dispatch', urgency: 'urgent', starts: 'received', amount: 2, unit: 'hours' }),
  hours({ step: 'accept', urgency: null, starts: 'dispatched', amount: 24, unit: 'hours_of_working_days' }),
  hours({ step: 'first_reply', urgency: 'urgent', starts: 'accepted', amount: 2, unit: 'hours' }),
  handle('consultation', 3),
  handle('help', 5),
  handle('opinion', 5),
  handle('suggestion', 5),
  handle('complaint', 10),
  handle('report', 10),
];
