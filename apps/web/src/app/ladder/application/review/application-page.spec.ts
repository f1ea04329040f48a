import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter } from '@angular/router';
import type { ApplicationDetail } from '@yanzhen/contract/ladder/application';
import type { Evaluation, State } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Criterion, Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Session } from '../../../shared/session/session';
import { ApplicationPage } from './application-page';

const criterion = (id: string, zh: string): Criterion => ({
  is: 'criterion',
  id,
  zh,
  en: id,
  clause: '第1条',
  test: { yes: 'creditBlocked' },
});
const BOOK = {
  code: 'specialised-2026',
  version: 1,
  zh: '专精特新（2026）',
  en: 'Specialised (2026)',
  document: '豫工信〔2026〕1号',
  confirmed: true,
  requires: [criterion('revenue', '营业收入'), criterion('rnd', '研发投入'), criterion('market', '市场地位')],
} as unknown as Rulebook;
const found = (id: string, state: State) => ({ is: 'criterion' as const, id, state, test: { state, facts: [] } });
const evaluation = (...states: [State, State, State]) =>
  ({
    asOf: '2026-11-22',
    verdict: 'undecided',
    findings: BOOK.requires.map(({ id }, at) => found(id, states[at] ?? 'met')),
  }) as unknown as Evaluation;
const facts = { industryCode: '35', annual: [], stated: {}, titles: [] };
const assessed = (...states: [State, State, State]) => ({ book: BOOK, evaluation: evaluation(...states), facts });

const detail = (over: Partial<ApplicationDetail>): ApplicationDetail => ({
  id: 4,
  version: 3,
  roundId: 1,
  roundName: '2026年第二批',
  tier: 'specialised',
  scope: 'new',
  enterpriseId: 7,
  name: '雁阵食品有限公司',
  uscc: '91411700MA9K3C4E5X',
  unitCode: '411721',
  state: 'draft',
  submission: 0,
  verdict: null,
  late: false,
  lateReason: null,
  proposal: null,
  reviewers: [],
  submittedAt: null,
  acts: ['submit', 'withdraw'],
  files: [],
  submitted: null,
  difference: null,
  present: null,
  history: [],
  opinions: [],
  assigned: [],
  titleId: null,
  publicityId: null,
  ...over,
});
/** Under the county's review, handed in once. */
const underReview = (over: Partial<ApplicationDetail> = {}, ...states: [State, State, State] | []) => {
  const found: [State, State, State] = states.length ? states : ['met', 'met', 'judgement'];
  const frozen = assessed(...found);
  const submitted = { ...frozen, no: 1, files: [] } as unknown as ApplicationDetail['submitted'];
  return detail({ state: 'submitted', submission: 1, acts: ['county_pass', 'county_return'], submitted, ...over });
};

async function open(application: ApplicationDetail, role: 'enterprise' | 'county' = 'enterprise') {
  const view = await render(ApplicationPage, {
    providers: [
      provideZonelessChangeDetection(),
      provideRouter([]),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      {
        provide: Session,
        useValue: {
          me: () => ({ role }),
          person: () => ({ role }),
          can: (what: string) => role === 'county' && what === 'application.review',
        },
      },
    ],
    bindings: [inputBinding('id', signal('4'))],
  });
  const server = TestBed.inject(HttpTestingController);
  const settled = async () => {
    await new Promise((later) => setTimeout(later));
    await view.fixture.whenStable();
  };
  server.expectOne('/api/applications/4').flush(application);
  await settled();
  return { server, settled };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const inDialog = () => within(screen.getByRole('dialog'));
const card = (name: string) => {
  const item = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (!item) throw new Error(`${name} stands in no line`);
  return within(item);
};

it('says to the applicant what the figures do not carry yet, first what can still be filled in', async () => {
  await open(detail({ present: assessed('met', 'unknown', 'judgement') }));
  const note = screen.getByRole('note');
  expect(
    within(note)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.trim()),
  ).toEqual(['缺少数据 1：研发投入', '待人工判断 1：市场地位']);
  expect(within(note).getByRole('link', { name: '去补填数据' }).getAttribute('href')).toBe('/enterprises/7/ladder');
});

it('can be handed in with nothing open, and says so', async () => {
  await open(detail({ present: assessed('met', 'met', 'met') }));
  expect(screen.getByText('每一项条件都已由数据认定，可以提交。')).toBeTruthy();
});

it('cannot be judged without a book, and says so', async () => {
  await open(detail({ present: null }));
  expect(screen.getByRole('note').textContent).toContain('目前没有对这一类别有效的政策规则');
});

it('asks for the reason once the round is over, and sends the same act with it', async () => {
  const { server, settled } = await open(detail({ present: assessed('met', 'met', 'met') }));
  await press('提交申报');
  await userEvent.click(inDialog().getByRole('button', { name: '提交申报' }));
  await settled();
  const acts = { method: 'POST', url: '/api/applications/4/acts' };
  const late = { code: 'application.late_reason_missing', status: 422, details: {} };
  const first = server.expectOne(acts);
  expect(first.request.body).toEqual({ act: 'submit', sentence: null, version: 3 });
  first.flush(late, { status: 422, statusText: 'Unprocessable' });
  await settled();
  const submit = inDialog().getByRole('button', { name: '提交申报' });
  expect(submit).toHaveProperty('disabled', true);
  await userEvent.type(inDialog().getByLabelText('理由（必填）'), '审计报告出具较晚');
  await userEvent.click(submit);
  await settled();
  const again = server.expectOne(acts);
  expect(again.request.body).toEqual({ act: 'submit', sentence: '审计报告出具较晚', version: 3 });
  again.flush(underReview({ acts: [], late: true }));
  await settled();
  expect(screen.getByText('逾期补报')).toBeTruthy();
});

it('lets the reviewer confirm or doubt what the figures carry, and judge what they leave open', async () => {
  await open(underReview(), 'county');
  const names = (name: string) =>
    card(name)
      .getAllByRole('button')
      .map(({ textContent }) => textContent?.trim());
  expect(names('营业收入')).toEqual(['确认', '存疑']);
  expect(names('市场地位')).toEqual(['认定达到', '认定未达到', '存疑']);
  expect(screen.getByText('1 项不能由数据直接认定，审核通过前须由审核人写明理由认定。')).toBeTruthy();
});

it('takes a judgement with a sentence only; a confirmation needs none', async () => {
  const { server, settled } = await open(underReview(), 'county');
  const said = { method: 'POST', url: '/api/applications/4/opinions' };
  await userEvent.click(card('营业收入').getByRole('button', { name: '确认' }));
  await settled();
  const confirmed = server.expectOne(said);
  expect(confirmed.request.body).toEqual({ criterion: 'revenue', opinion: 'confirm', sentence: null });
  confirmed.flush(underReview());
  await userEvent.click(card('市场地位').getByRole('button', { name: '认定达到' }));
  const judge = inDialog().getByRole('button', { name: '认定达到' });
  await userEvent.type(inDialog().getByRole('textbox'), '   ');
  expect(judge).toHaveProperty('disabled', true);
  await userEvent.type(inDialog().getByRole('textbox'), '行业协会证明已核');
  await userEvent.click(judge);
  await settled();
  const judged = server.expectOne(said);
  expect(judged.request.body).toEqual({ criterion: 'market', opinion: 'judge_met', sentence: '行业协会证明已核' });
  const opinion = {
    ...judged.request.body,
    id: 1,
    submission: 1,
    stage: 'county',
    by: '县区人',
    at: '2026-11-22T02:00:00.000Z',
  };
  judged.flush(underReview({ opinions: [opinion] }));
  await settled();
  expect(card('市场地位').getByText('行业协会证明已核')).toBeTruthy();
  expect(screen.queryByText(/审核通过前须由审核人写明理由认定/)).toBeNull();
});

it('keeps a doubt in sight, and counts no opinion of an earlier submission', async () => {
  const doubt = { id: 1, criterion: 'market', stage: 'county' as const, by: '县区人', at: '2026-11-22T02:00:00.000Z' };
  const opinions = [
    { ...doubt, submission: 1, opinion: 'judge_met' as const, sentence: '上一次的认定' },
    { ...doubt, submission: 2, opinion: 'doubt' as const, sentence: '佐证已过期' },
  ];
  await open(underReview({ submission: 2, opinions }), 'county');
  expect(card('市场地位').getByText('佐证已过期')).toBeTruthy();
  expect(card('市场地位').queryByText('上一次的认定')).toBeNull();
  expect(screen.getByText(/^1 项不能由数据直接认定/)).toBeTruthy();
});

it('gives no word to whoever does not review it', async () => {
  await open(underReview({ acts: ['withdraw'] }));
  expect(screen.queryByRole('button', { name: '确认' })).toBeNull();
  expect(screen.queryByRole('button', { name: '认定达到' })).toBeNull();
});
