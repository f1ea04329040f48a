import { sampleGrids } from '../../test/sample-grid';
import { sampleRegister } from '../../test/sample-register';
import { CREDIT_STANDINGS, standingOn } from '../credit/standing';
import { type CreditRecord, inForce } from '../credit/record';
import { interpretCredit } from './interpret-credit';
import { planCredit } from './plan-credit';
import { readSheets } from './read-sheets';
import { recognise } from './recognise';

const KIND = { 行政处罚: 'penalty', 异常名录: 'abnormal', 严重失信: 'dishonest', 守信激励: 'commendation' } as const;
const TODAY = '2026-11-22';

const { truth, index, truthId } = sampleRegister();
const grids = sampleGrids('credit.xlsx');
const sheets = grids.map(recognise);
const records = readSheets(grids, sheets, 'credit', (row, mapping) => interpretCredit(row, mapping, TODAY));
const steps = planCredit(records, index);
const attached = steps.filter(({ action }) => action === 'attach');

const ofTruth = new Map<string, CreditRecord[]>();
attached.forEach(({ record, link }, at) => {
  const { kind, severity, decidedOn, until, endedOn } = record;
  if (kind === null || decidedOn === null || !link?.entry) throw new Error(`row ${record.row} is not sound`);
  const firm = truthId.get(link.entry.id) ?? '';
  ofTruth.set(firm, [...(ofTruth.get(firm) ?? []), { id: at, kind, severity, decidedOn, until, endedOn }]);
});

describe('the sample list of credit records', () => {
  it('is recognised, every row of it sound', () => {
    expect(sheets.map(({ kind, rowCount }) => [kind, rowCount])).toEqual([['credit', truth.credit.expected.dataRows]]);
    expect(records.filter(({ rejected }) => rejected !== null)).toEqual([]);
  });

  it('joins by code or exact name and leaves the rest to a person', () => {
    expect(steps.filter(({ action }) => action === 'merge')).toHaveLength(truth.credit.expected.repeatedRows);
    const open = steps.filter(({ action }) => action === 'review').map(({ record }) => record.row + 1);
    expect(open).toEqual(truth.credit.rowsNotAttached.map(({ row }) => row));
    const byKind = Object.fromEntries(
      Object.entries(KIND).map(([zh, kind]) => [zh, attached.filter(({ record }) => record.kind === kind).length]),
    );
    expect(byKind).toEqual(truth.credit.expected.attachedByType);
  });

  it.each(Object.entries(truth.credit.expected.at))('says who is barred on %s', (day, wanted) => {
    const barred = [...ofTruth].filter(([, of]) => standingOn(of, day, []).standing === CREDIT_STANDINGS[0]);
    expect(barred.map(([firm]) => firm).sort()).toEqual([...wanted.barred].sort());
    expect(barred).toHaveLength(wanted.enterprisesBarred);
    const inForceOf = (kind: string) =>
      [...ofTruth.values()].flat().filter((record) => record.kind === kind && inForce(record, day)).length;
    const counts = Object.fromEntries(Object.entries(KIND).map(([zh, kind]) => [zh, inForceOf(kind)]));
    expect(counts).toEqual(wanted.activeByType);
  });
});
