import type { SaveCreditRecord } from '@yanzhen/contract/credit/record';

let made = 0;

/** What is posted to write down a record; name only what matters to the test. */
export const creditRecord = (over: Partial<SaveCreditRecord> = {}): SaveCreditRecord => {
  made += 1;
  return {
    kind: 'abnormal',
    severity: null,
    document: `驻列异决〔2026〕${made}号`,
    issuer: '市市场监督管理局',
    decidedOn: '2026-05-08',
    publicFrom: null,
    until: null,
    untilReason: null,
    endedOn: null,
    endReason: null,
    grade: null,
    scale: null,
    cause: null,
    ...over,
  };
};
