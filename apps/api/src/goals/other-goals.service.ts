import { Injectable } from '@nestjs/common';
import type { OtherGoal } from '@yanzhen/contract/goals/scoreboard';
import { FORMATION_BARS, OTHER_TARGETS, type Target } from '@yanzhen/domain/goals/targets';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { Clock } from '../platform/clock';
import { Registry } from '../registry';
import { boardSight } from './sight';

const WAN_PER_YI = 10_000;
const SIGNS = { at_least: '≥ ', more_than: '> ', about: '≈ ', between: '' } as const;

interface Counted {
  readonly value: number;
  readonly unit: 'share' | null;
}

/** The policy's other numeric targets: counted where the register can, else told as not yet reported. */
@Injectable()
export class OtherGoalsService {
  constructor(
    private readonly registry: Registry,
    private readonly clock: Clock,
  ) {}

  async all(reader: Reader): Promise<OtherGoal[]> {
    const year = Number(this.clock.today().slice(0, 4)) - 1;
    const counted = await this.counted(reader, year);
    return OTHER_TARGETS.map((target): OtherGoal => {
      const found = counted.get(target.code) ?? null;
      return {
        code: target.code,
        what: target.zh,
        whatEn: target.en,
        target: targetWords(target),
        horizon: target.horizon,
        how: target.how,
        clause: `${target.clause} ${target.wording}`,
        value: found?.value ?? null,
        unit: found?.unit ?? null,
        basis: found && `facts.${year}`,
      };
    });
  }

  /** Nothing while nobody has stated last year's revenue: zero would be a claim. */
  private async counted(reader: Reader, year: number): Promise<Map<string, Counted>> {
    const bars = FORMATION_BARS.map((bar) => bar * WAN_PER_YI);
    const figures = await this.registry.figuresOf(boardSight(reader).units, year, bars);
    const counted = new Map<string, Counted>();
    if (figures.reported === 0) return counted;
    FORMATION_BARS.forEach((bar, at) => counted.set(`goose-${bar}`, { value: figures.reaching[at] ?? 0, unit: null }));
    if (figures.revenue > 0)
      counted.set('rd-intensity', { value: figures.rndExpense / figures.revenue, unit: 'share' });
    return counted;
  }
}

function targetWords({ target, upTo, comparison, measure, yearly }: Target): string {
  if (target === null || comparison === null) return '—';
  const number = upTo === null ? `${target}` : `${target}–${upTo}`;
  return `${SIGNS[comparison]}${number}${measure === '%' ? '%' : ` ${measure}`}${yearly ? '/年' : ''}`;
}
