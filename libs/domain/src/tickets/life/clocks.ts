import type { Instant } from '../clock/instant';
import type { Pause } from '../clock/pause';
import { type ClockRule, type ClockStep, ruleFor } from '../clock/rule';
import type { TicketKind, Urgency } from '../ticket';
import type { Granted, TicketEvent } from './history';

/** A clock that was started for a request: of which step, for whom, and what happened to it. */
export interface TicketClock {
  /** Which time round: 1, and one more with every rework and reopening. */
  readonly cycle: number;
  readonly step: ClockStep;
  /** Null: the dispatcher's own. */
  readonly department: string | null;
  readonly rule: ClockRule;
  readonly startedAt: Instant;
  readonly pauses: readonly Pause[];
  readonly granted: readonly Granted[];
  readonly endedAt: Instant | null;
  /** `done`: the step was taken. `dropped`: it was no longer theirs to take. */
  readonly ending: 'done' | 'dropped' | null;
}

export interface TimedRequest {
  readonly kind: TicketKind | null;
  readonly urgency: Urgency;
  /** In the order in which it happened; begins with `receive`. */
  readonly events: readonly TicketEvent[];
}

/** Every clock of a request, from its history and the rules alone, in the order of their start. */
export function clocksOf(request: TimedRequest, rules: readonly ClockRule[]): TicketClock[] {
  const told = new Telling(request, rules);
  for (const event of request.events) told.next(event);
  return told.clocks.map((clock) => ({ ...clock, pauses: [...clock.pauses], granted: [...clock.granted] }));
}

type Open = { -readonly [Key in keyof TicketClock]: TicketClock[Key] } & { pauses: Pause[]; granted: Granted[] };

class Telling {
  readonly clocks: Open[] = [];
  private cycle = 1;
  private receivedAt: Instant = 0;
  private dispatchedAt: Instant = 0;
  private lead: string | null = null;

  constructor(
    private readonly request: TimedRequest,
    private readonly rules: readonly ClockRule[],
  ) {}

  next(event: TicketEvent): void {
    switch (event.act) {
      case 'receive':
        return this.receive(event.at);
      case 'dispatch':
      case 'transfer':
        return this.hand(event.at, event.lead, event.joint);
      case 'accept':
        return this.accept(event.at, event.department);
      case 'return':
        return this.giveBack(event.at, event.department);
      case 'pause':
        return this.pause(event.at, event.department);
      case 'resume':
        return this.resume(event.at, event.department);
      case 'grant_extension':
        return this.each('handle', event.department, (clock) => clock.granted.push(event.granted));
      case 'stage_reply':
        return this.end(event.at, 'done', 'first_reply', event.department);
      case 'contribute':
      case 'reply':
        this.end(event.at, 'done', 'first_reply', event.department);
        return this.end(event.at, 'done', 'handle', event.department);
      case 'rework':
        return this.again(event.at);
      case 'reopen':
        this.cycle += 1;
        return this.receive(event.at);
      case 'close':
      case 'merge':
      case 'invalidate':
      case 'withdraw':
        return this.end(event.at, 'dropped');
      default:
        return;
    }
  }

  private receive(at: Instant): void {
    this.receivedAt = at;
    this.start('dispatch', null, at, at);
  }

  private hand(at: Instant, lead: string, joint: readonly string[]): void {
    this.end(at, 'done', 'dispatch');
    this.end(at, 'dropped');
    this.dispatchedAt = at;
    this.lead = lead;
    for (const department of [lead, ...joint]) {
      this.start('accept', department, at, at);
      for (const step of ['first_reply', 'handle'] as const) this.startUnlessAccepted(step, department, at);
    }
  }

  private accept(at: Instant, department: string): void {
    this.end(at, 'done', 'accept', department);
    for (const step of ['first_reply', 'handle'] as const)
      if (this.rule(step)?.starts === 'accepted') this.start(step, department, at, at);
  }

  private giveBack(at: Instant, department: string): void {
    this.end(at, 'dropped');
    if (department === this.lead) this.start('dispatch', null, at, at);
  }

  private pause(at: Instant, department: string): void {
    this.each('handle', department, (clock) => clock.pauses.push({ from: at, until: null }));
  }

  private resume(at: Instant, department: string): void {
    this.each('handle', department, (clock) => {
      const last = clock.pauses.pop();
      if (last) clock.pauses.push({ from: last.from, until: at });
    });
  }

  /** The same department handles it once more, on a clock of its own. */
  private again(at: Instant): void {
    this.end(at, 'dropped');
    this.cycle += 1;
    if (this.lead) this.start('handle', this.lead, at, at);
  }

  private startUnlessAccepted(step: ClockStep, department: string, at: Instant): void {
    if (this.rule(step)?.starts !== 'accepted') this.start(step, department, at);
  }

  private start(step: ClockStep, department: string | null, now: Instant, startedAt?: Instant): void {
    const rule = this.rule(step);
    if (!rule) return;
    const from = startedAt ?? (rule.starts === 'received' ? this.receivedAt : this.dispatchedAt);
    this.clocks.push({
      cycle: this.cycle,
      step,
      department,
      rule,
      startedAt: Math.min(from, now),
      pauses: [],
      granted: [],
      endedAt: null,
      ending: null,
    });
  }

  /** Ends what runs; of one step, of one department, or all. */
  private end(at: Instant, ending: 'done' | 'dropped', step?: ClockStep, department?: string): void {
    for (const clock of this.clocks) {
      if (clock.endedAt !== null || (step && clock.step !== step)) continue;
      if (department !== undefined && clock.department !== department) continue;
      clock.endedAt = at;
      clock.ending = ending;
      clock.pauses = clock.pauses.map((pause) => ({ from: pause.from, until: pause.until ?? at }));
    }
  }

  private each(step: ClockStep, department: string, change: (clock: Open) => void): void {
    for (const clock of this.clocks)
      if (clock.endedAt === null && clock.step === step && clock.department === department) change(clock);
  }

  private rule(step: ClockStep): ClockRule | null {
    return ruleFor(this.rules, step, this.request);
  }
}
