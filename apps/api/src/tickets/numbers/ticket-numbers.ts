import { Injectable } from '@nestjs/common';
import type { NumberGroup, NumbersOf, NumbersQuery, TicketNumbers as Numbers } from '@yanzhen/contract/tickets/numbers';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { type Counted, MOST_MONTHS } from '@yanzhen/domain/tickets/numbers/number';
import { monthsBetween } from '@yanzhen/domain/tickets/numbers/months';
import { Clock } from '../../platform/clock';
import { type KeptBy, Remembered } from '../../platform/remembered/remembered';
import { TicketRules } from '../rules/ticket-rules';
import { CubeRepository } from './cube.repository';
import { addUp, CELL_DIMENSIONS, CELL_SUMS, cubeOf, type MonthCube, Names } from './month-cube';

import { type NumbersSight, numbersSight } from './numbers-sight';

type Subject = `tickets ${string}`;

/** The numbers of requests. Each process keeps the sums of a month until a request of that month changes. */
@Injectable()
export class TicketNumbers {
  private readonly names = new Names();
  private readonly kept = new Map<Subject, KeptBy<MonthCube>>();

  constructor(
    private readonly cubes: CubeRepository,
    private readonly remembered: Remembered,
    private readonly rules: TicketRules,
    private readonly clock: Clock,
  ) {}

  /** This year when no month is named. @throws DomainError `ticket.months_reversed`, `ticket.months_too_many` */
  async of(reader: Reader, { by = 'department', ...query }: NumbersQuery): Promise<Numbers> {
    const now = this.clock.now();
    const { from = `${this.clock.today().slice(0, 4)}-01`, to = this.clock.today().slice(0, 7) } = query;
    const months = spanOf(from, to);
    const wanted = this.wanted(numbersSight(reader), query);
    const groups = new Map<string, Float64Array>();
    const byMonth = new Map(months.map((month) => [month, nothing()]));
    const column = CELL_DIMENSIONS.findIndex((dimension) => dimension === by);
    const cubes = await this.monthly(months);
    for (const [month, cube] of cubes) {
      const ofMonth = new Map<number, Float64Array>();
      addUp(cube, now.getTime(), wanted, (keys, at) => found(ofMonth, column < 0 ? 0 : (keys[at + column] ?? 0)));
      for (const [key, sums] of ofMonth) {
        add(found(groups, column < 0 ? month : this.names.text(key)), sums);
        add(found(byMonth, month), sums);
      }
    }
    const total = nothing();
    for (const sums of byMonth.values()) add(total, sums);
    return {
      asOf: now.toISOString(),
      from,
      to,
      by,
      total: countedOf(total),
      groups: by === 'month' ? inOrder(byMonth) : inOrder(groups).sort(byReceived),
      months: inOrder(byMonth),
      minutesPerDay: (await this.rules.now()).hours.reduce((sum, hours) => sum + hours.to - hours.from, 0),
    };
  }

  private async monthly(months: readonly string[]): Promise<(readonly [string, MonthCube])[]> {
    const subjects = months.map((month): Subject => `tickets ${month}`);
    const cubes = await this.remembered.each(subjects, this.kept, async (subject) => {
      const month = subject.slice('tickets '.length);
      return cubeOf(await this.cubes.month(month), await this.cubes.dues(month), this.names);
    });
    return cubes.map((cube, at) => [months[at] ?? '', cube] as const);
  }

  private wanted(sight: NumbersSight | null, of: NumbersOf): (keys: Uint16Array, at: number) => boolean {
    if (sight === null) return () => false;
    const named = [of.ofUnit, of.ofDepartment, of.ofKind, of.ofChannel].flatMap((text, column) =>
      text === undefined ? [] : [{ column, is: this.names.of(text === 'none' ? '' : text) }],
    );
    const own =
      sight === 'all'
        ? null
        : { unit: sight.unit === null ? -1 : this.names.of(sight.unit), department: this.names.of(sight.department) };
    return (keys, at) =>
      (own === null || keys[at] === own.unit || keys[at + 1] === own.department) &&
      named.every(({ column, is }) => keys[at + column] === is);
  }
}

function spanOf(from: string, to: string): string[] {
  if (from > to) throw new DomainError('ticket.months_reversed', 'invalid', { from, to });
  const months = monthsBetween(from, to);
  if (months.length > MOST_MONTHS) throw new DomainError('ticket.months_too_many', 'invalid', { most: MOST_MONTHS });
  return months;
}

const nothing = (): Float64Array => new Float64Array(CELL_SUMS.length);

function found<K>(groups: Map<K, Float64Array>, key: K): Float64Array {
  const known = groups.get(key) ?? nothing();
  groups.set(key, known);
  return known;
}

const add = (into: Float64Array, sums: Float64Array): void =>
  sums.forEach((sum, n) => (into[n] = (into[n] ?? 0) + sum));

const countedOf = (sums: Float64Array): Counted =>
  Object.fromEntries(CELL_SUMS.map((name, n) => [name, sums[n] ?? 0])) as unknown as Counted;

const inOrder = (groups: ReadonlyMap<string, Float64Array>): NumberGroup[] =>
  [...groups].map(([key, sums]) => ({ key: key || 'none', counts: countedOf(sums) }));

const byReceived = (one: NumberGroup, other: NumberGroup): number =>
  other.counts.received - one.counts.received || (one.key < other.key ? -1 : 1);
