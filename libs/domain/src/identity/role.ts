/** Who uses the product (product.md, "Who uses it"). */
export const ROLES = [
  'bureau',
  'county',
  'department',
  'leader',
  'liaison',
  'enterprise',
  'hotline',
  'admin',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

/** What an account of a role must be bound to, so that its sight has an edge. */
export const ROLE_BINDING: Readonly<Record<Role, 'none' | 'unit' | 'department' | 'enterprise'>> = {
  bureau: 'none',
  county: 'unit',
  department: 'department',
  leader: 'none',
  liaison: 'none',
  enterprise: 'enterprise',
  hotline: 'none',
  admin: 'none',
  auditor: 'none',
};
