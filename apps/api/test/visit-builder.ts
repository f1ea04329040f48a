import { randomUUID } from 'node:crypto';
import type { SaveVisit } from '@yanzhen/contract/liaison/visit';

/** What is put to save a visit that took place; name only what matters to the test. */
export const visitInput = (enterpriseId: number, over: Partial<SaveVisit> = {}): SaveVisit => ({
  saveId: randomUUID(),
  version: 0,
  enterpriseId,
  state: 'done',
  plannedOn: null,
  visitedOn: '2026-06-10',
  atTime: '09:30',
  place: '生产车间',
  position: null,
  participants: '厂长',
  topics: ['operation'],
  notes: '订单饱满',
  promises: [],
  requests: [],
  corrections: [],
  settled: [],
  ...over,
});

export const newRequest = (title: string) => ({ clientId: randomUUID(), kind: 'energy' as const, title, detail: null });
