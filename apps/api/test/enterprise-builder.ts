import type { CreateEnterprise } from '@yanzhen/contract/registry/enterprise';
import { checkCharacter } from '@yanzhen/domain/registry/uscc';

let made = 0;

/** A sound code that no other call returns. */
export function nextUscc(): string {
  made += 1;
  const body = `91411700${String(980_000_000 + made).padStart(9, '0')}`;
  return body + checkCharacter(body);
}

/** What is posted to create an enterprise; name only what matters to the test. */
export const enterpriseInput = (over: Partial<CreateEnterprise> = {}): CreateEnterprise => ({
  uscc: nextUscc(),
  name: `河南测试${made}食品有限公司`,
  unitCode: '411702',
  industryCode: '13',
  address: '驻马店市驿城区某路1号',
  establishedOn: '2015-03-08',
  state: 'active',
  remark: null,
  formerNames: [],
  legalRep: '赵测试',
  contactName: '钱测试',
  contactPhone: '13800001234',
  ...over,
});

export const NO_FIGURES = {
  revenue: null,
  mainRevenue: null,
  rndExpense: null,
  netProfit: null,
  totalAssets: null,
  totalLiabilities: null,
  employees: null,
  rndStaff: null,
  equityFinancing: null,
  source: '年报',
  verified: false,
} as const;
