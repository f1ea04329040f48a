import type { FactsRow } from '@yanzhen/contract/registry/facts';
import type { StatedRow } from '@yanzhen/contract/registry/stated';
import { onTopOf, saveJobs } from './save-jobs';

const figures = {
  revenue: 4000,
  mainRevenue: null,
  rndExpense: 110,
  netProfit: null,
  totalAssets: null,
  totalLiabilities: null,
  employees: 12,
  rndStaff: null,
  equityFinancing: null,
};
const row: FactsRow = {
  ...figures,
  id: 1,
  version: 4,
  year: 2025,
  source: '审计报告',
  verified: true,
  suspect: false,
  updatedAt: '',
};
const score: StatedRow = {
  key: 'platformScore',
  value: { 2025: 51 },
  source: '平台',
  verified: false,
  version: 2,
  updatedAt: '',
  by: '',
};
const saying = { source: '企业填报', verified: false };

it('keeps the other figures of the year, and both sources', () => {
  const [job] = saveJobs([['rndExpense@2025', 150]], { annual: [row], stated: [] }, saying);
  expect(job.body).toEqual({ ...figures, rndExpense: 150, version: 4, source: '审计报告；企业填报', verified: false });
});

it('writes figures of one year in one go, and each statement by itself', () => {
  const told: [string, number | boolean][] = [
    ['revenue@2024', 1],
    ['rndExpense@2024', 2],
    ['ownBrand', true],
  ];
  const jobs = saveJobs(told, { annual: [], stated: [] }, saying);
  expect(jobs.map(({ refs, body }) => [refs, body.version])).toEqual([
    [['revenue@2024', 'rndExpense@2024'], 0],
    [['ownBrand'], 0],
  ]);
});

it('adds a year to what was told by year', () => {
  const [job] = saveJobs([['platformScore@2026', 63]], { annual: [], stated: [score] }, saying);
  expect(job.body).toMatchObject({ value: { 2025: 51, 2026: 63 }, version: 2 });
});

it('takes the last year back as "nobody has said"', () => {
  const [job] = saveJobs([['platformScore@2025', null]], { annual: [], stated: [score] }, saying);
  expect(job.body).toMatchObject({ value: null, version: 2 });
});

it("puts only one's own figure on top of what somebody else saved meanwhile", () => {
  const [job] = saveJobs([['rndExpense@2025', 150]], { annual: [row], stated: [] }, saying);
  const theirs = { ...row, version: 5, revenue: 4200, rndExpense: 120 };
  expect(onTopOf(job, theirs).body).toMatchObject({ version: 5, revenue: 4200, rndExpense: 150 });
});

it('keeps the years that somebody else told meanwhile', () => {
  const before: StatedRow = {
    key: 'platformScore',
    value: { '2024': 40 },
    version: 1,
    source: '甲',
    verified: false,
    updatedAt: '',
    by: '',
  };
  const [job] = saveJobs([['platformScore@2026', 61]], { annual: [], stated: [before] }, saying);
  const theirs = { ...before, version: 2, value: { '2024': 44, '2025': 55 } };
  expect(onTopOf(job, theirs).body).toMatchObject({ version: 2, value: { '2024': 44, '2025': 55, '2026': 61 } });
});
