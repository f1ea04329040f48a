import { type Department } from '../../identity/department';
import { type CreditStanding } from '../standing';

/** What a flag is for. `main_bank`: which bank an enterprise mainly works with, a relation and no merit. */
export const FLAG_USES = ['project', 'funding', 'financing', 'white_list', 'green_list', 'main_bank'] as const;
export type FlagUse = (typeof FLAG_USES)[number];

/** `favour` may go first among equals; `caution` is to be looked at and never stops anything. */
export const FLAG_TONES = ['favour', 'caution'] as const;
export type FlagTone = (typeof FLAG_TONES)[number];

/** What becomes of a favour when its enterprise comes onto a list: gone at once, put before a person, or nothing. */
export type Fall = 'automatic' | 'proposed' | 'none';

interface UseRule {
  /** Earned by a standing, and by whom it is not: only by hand. */
  readonly earnedBy: CreditStanding | null;
  /** Shows minor and general penalties in force. */
  readonly cautions: boolean;
  readonly fall: Fall;
  /** Names somebody else: the bank. */
  readonly partner: boolean;
}

const support: UseRule = { earnedBy: 'priority', cautions: true, fall: 'automatic', partner: false };
const others: UseRule = { earnedBy: null, cautions: false, fall: 'proposed', partner: false };

/**
 * The policy names three uses: “在项目申报、资金扶持、融资服务等方面，同等条件下依法依规给予优先支持”. White and positive lists are somebody else's:
 * we write down that an enterprise is on them, and whether it stays there when it is blocked is for a person to find out.
 */
export const FLAG_RULES: Readonly<Record<FlagUse, UseRule>> = {
  project: support,
  funding: support,
  financing: support,
  white_list: { ...others, partner: true },
  green_list: others,
  main_bank: { ...others, fall: 'none', partner: true },
};

export const FLAG_STATES = ['proposed', 'active', 'refused', 'revoked'] as const;
export type FlagState = (typeof FLAG_STATES)[number];

export const FLAG_LIMITS = { partner: 60, reason: 200, years: 5 } as const;

/** Which uses a department needs for its task; the division of labour is the city's and unconfirmed. */
const NEEDED: Readonly<Partial<Record<Department, readonly FlagUse[]>>> = {
  市工信局: ['project', 'funding', 'financing'],
  市科技局: ['project'],
  市发改委: ['project', 'funding'],
  市财政局: ['funding'],
  市金融工作局: ['financing', 'white_list', 'main_bank'],
  人行驻马店市中心支行: ['financing', 'white_list', 'main_bank'],
  市生态环境局: ['green_list'],
};

export const usesOf = (department: string | null): readonly FlagUse[] =>
  Object.entries(NEEDED).find(([name]) => name === department)?.[1] ?? [];
