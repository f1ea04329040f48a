import { sampleGrids, sampleTruth } from '../../test/sample-grid';
import { sampleRegister } from '../../test/sample-register';
import { interpretLedger } from './interpret-liaison';
import { ledgerCandidates, planLedger } from './plan-liaison';
import { readSheets } from './read-sheets';
import { recognise } from './recognise';

type Link = 'name' | 'former_name' | 'short_name' | 'not_in_register' | 'register_row_rejected';
interface Truth {
  readonly liaison: {
    readonly expected: {
      rows: number;
      enterpriseMentions: number;
      byLink: Record<Link, number>;
      visits: number;
      rowsWithoutVisit: number;
      distinctEnterprisesByName: number;
    };
    readonly rows: readonly {
      row: number;
      leader: string;
      post: string;
      officer: string;
      phone: string;
      enterprises: readonly [string, Link, string | null][];
      visits: readonly string[];
      unreadableDate?: string;
    }[];
  };
}

const { liaison } = sampleTruth<Truth>();
const { index, entries, truthId } = sampleRegister();
const grids = sampleGrids('liaison.xlsx');
const sheets = grids.map(recognise);
const records = readSheets(grids, sheets, 'liaison', (row, mapping) => interpretLedger(row, mapping, 2026));
const mentions = planLedger(records, index, ledgerCandidates(index, entries));

describe('the sample ledger', () => {
  it('is recognised with its heading and its rows', () => {
    expect(sheets.map(({ kind, headFrom, rowCount }) => [kind, headFrom, rowCount])).toEqual([
      ['liaison', 2, liaison.expected.rows],
    ]);
  });

  it('names its people, without the blanks that make names look alike', () => {
    const people = records.map(({ row, leader, chief }) => [
      row + 1,
      leader?.name,
      leader?.post,
      chief?.name,
      chief?.phone,
    ]);
    expect(people).toEqual(
      liaison.rows.map(({ row, leader, post, officer, phone }) => [row, leader, post, officer, phone]),
    );
  });

  it('takes several enterprises of one cell apart, however they are kept apart', () => {
    expect(records.map(({ firms }) => firms)).toEqual(
      liaison.rows.map(({ enterprises }) => enterprises.map(([name]) => name)),
    );
    expect(mentions).toHaveLength(liaison.expected.enterpriseMentions);
  });

  it('joins what is the same name and leaves the rest to a person', () => {
    const links = liaison.rows.flatMap(({ enterprises }) => enterprises);
    for (const [at, { action, reason, entry, candidates }] of mentions.entries()) {
      const [, link, id] = links[at];
      if (link === 'name') expect([action, truthId.get(entry?.id ?? 0)]).toEqual(['join', id]);
      else expect(action).toBe('review');
      if (link === 'former_name' || link === 'short_name') {
        expect(reason).toBe(link);
        expect(candidates.map((one) => truthId.get(one.entry.id))).toContain(id);
      }
    }
    const { byLink, distinctEnterprisesByName } = liaison.expected;
    expect(mentions.filter(({ action }) => action === 'join')).toHaveLength(byLink.name);
    expect(new Set(mentions.map(({ entry }) => entry?.id ?? 0).filter(Boolean)).size).toBe(distinctEnterprisesByName);
  });

  it('reads the days of visits, also those without a year, and points out the one that no calendar has', () => {
    expect(records.map(({ visits }) => visits)).toEqual(liaison.rows.map(({ visits }) => visits));
    expect(records.flatMap(({ visits }) => visits)).toHaveLength(liaison.expected.visits);
    expect(records.filter(({ visits }) => visits.length === 0)).toHaveLength(liaison.expected.rowsWithoutVisit);
    const unreadable = records.filter(({ problems }) => problems.some(({ code }) => code === 'day_unreadable'));
    expect(unreadable.map(({ row }) => row + 1)).toEqual(
      liaison.rows.filter(({ unreadableDate }) => unreadableDate).map(({ row }) => row),
    );
  });
});
