import type { WhatIfRow } from '@yanzhen/contract/ladder/what-if';
import { unitName } from '@yanzhen/domain/identity/unit';
import type { WrittenSheet } from '../../exchange';
import { VERDICT_NAMES } from '../reach/reach-sheet';

/** Enterprises whose verdict moves, with the criteria that decide it. */
export const whatIfSheet = (
  name: string,
  rows: AsyncIterable<WhatIfRow>,
  names: ReadonlyMap<string, string>,
): WrittenSheet => ({
  name,
  columns: [
    { heading: '企业名称', width: 40 },
    { heading: '统一社会信用代码', width: 22 },
    { heading: '所属县区', width: 18 },
    { heading: '对照标准的结论', width: 16 },
    { heading: '新标准的结论', width: 16 },
    { heading: '决定结论的条件', width: 80 },
  ],
  rows: cells(rows, names),
});

async function* cells(rows: AsyncIterable<WhatIfRow>, names: ReadonlyMap<string, string>) {
  for await (const { name, uscc, unitCode, before, after, decidedBy } of rows) {
    const why = decidedBy.map((id) => names.get(id) ?? id).join('；');
    yield [name, uscc, unitName(unitCode), VERDICT_NAMES[before], VERDICT_NAMES[after], why];
  }
}
