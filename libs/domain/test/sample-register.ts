import { interpretEnterprise } from '../src/exchange/interpret-enterprises';
import { nameIndex, type RegisterEntry } from '../src/exchange/match-name';
import { planRegister } from '../src/exchange/plan-register';
import { readSheets } from '../src/exchange/read-sheets';
import { recognise } from '../src/exchange/recognise';
import { sampleGrids, sampleTruth } from './sample-grid';
import { type SampleTruth } from './sample-truth';

export const SAMPLE_TODAY = '2026-11-22';

/** The sample register as an import leaves it; an entry's id is its spreadsheet row. */
export function sampleRegister() {
  const truth = sampleTruth<SampleTruth>();
  const grids = sampleGrids('enterprises.xlsx');
  const records = readSheets(grids, grids.map(recognise), 'enterprises', (row, mapping) =>
    interpretEnterprise(row, mapping, SAMPLE_TODAY),
  );
  const steps = planRegister(records);
  const created = steps.filter(({ action }) => action === 'create').map(({ record }) => record);
  const entries = created.map((record): RegisterEntry => {
    if (record.uscc === null || record.unitCode === null) throw new Error(`row ${record.row} is not sound`);
    const { row, name, formerNames, uscc, unitCode } = record;
    return { id: row + 1, name, formerNames, uscc, unitCode };
  });
  const idOfUscc = new Map(truth.enterprises.map(({ id, uscc }) => [uscc, id]));
  const truthId = new Map(entries.map(({ id, uscc }) => [id, idOfUscc.get(uscc) ?? '?']));
  return { truth, records, steps, created, entries, index: nameIndex(entries), truthId };
}
