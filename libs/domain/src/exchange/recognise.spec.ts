import { sampleGrids } from '../../test/sample-grid';
import { recognise } from './recognise';
it('x', () => {
  for (const f of ['enterprises', 'annual-facts', 'titles', 'hotline', 'credit', 'liaison'])
    for (const g of sampleGrids(f + '.xlsx')) {
      const r = recognise(g);
      console.log(
        f,
        r.sheet,
        r.kind,
        r.headFrom,
        r.headTo,
        r.rowCount,
        r.titleKind,
        r.batch,
        r.validFrom,
        r.validTo,
        r.signature,
        JSON.stringify(r.titleLines),
        r.columns.map((c) => `${c.column}:${c.field}${c.year ?? ''}${c.measure ?? ''}`).join(' '),
      );
    }
});
