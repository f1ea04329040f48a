import { DomainError } from '../../shared/domain-error';

/**
 * How a title stands beside its validity. A suspended one is only being checked: it counts as before, since no policy takes
 * the title away before the check is over. A revoked one ends on the day before.
 */
export const TITLE_STANDINGS = ['in_force', 'suspended', 'revoked'] as const;
export type TitleStanding = (typeof TITLE_STANDINGS)[number];

export const TITLE_ACTS = ['suspend', 'lift', 'revoke', 'restore'] as const;
export type TitleAct = (typeof TITLE_ACTS)[number];

export const TITLE_LIFE: Readonly<
  Record<TitleAct, { readonly from: readonly TitleStanding[]; readonly to: TitleStanding }>
> = {
  suspend: { from: ['in_force'], to: 'suspended' },
  lift: { from: ['suspended'], to: 'in_force' },
  revoke: { from: ['in_force', 'suspended'], to: 'revoked' },
  restore: { from: ['revoked'], to: 'in_force' },
};

interface Marks {
  readonly suspendedOn: string | null;
  readonly revokedOn: string | null;
}

export const standingOf = ({ suspendedOn, revokedOn }: Marks): TitleStanding =>
  revokedOn !== null ? 'revoked' : suspendedOn !== null ? 'suspended' : 'in_force';

export const mayAct = (title: Marks, act: TitleAct): boolean => TITLE_LIFE[act].from.includes(standingOf(title));

/** @throws DomainError `title.act_out_of_turn` */
export function mustAct(title: Marks, act: TitleAct): void {
  if (!mayAct(title, act)) throw new DomainError('title.act_out_of_turn', 'rule', { act, standing: standingOf(title) });
}
