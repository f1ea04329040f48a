import type { SaveVisit, VisitDetail } from '@yanzhen/contract/liaison/visit';
import type { Problem } from '@yanzhen/contract/platform/problem';
import { newVisit, saveOf } from '../visit/typed-visit';
import type { Draft } from './draft';
import { type Answer, sendWaiting, type Wire } from './queue';
import { MemoryShelf } from './shelf';

const problem = (status: number, over: Partial<Problem> = {}): Problem => ({
  type: 'about:blank',
  title: '',
  status,
  code: status ? 'some.reason' : 'web.offline',
  details: {},
  requestId: '',
  ...over,
});

const draft = (clientId: string, over: Partial<Draft> = {}): Draft => {
  const typed = newVisit('done', '2026-11-25', '09:30');
  return {
    clientId,
    enterpriseId: 7,
    enterpriseName: '天新机械有限公司',
    typed,
    version: 0,
    step: 'waiting',
    body: saveOf(typed, { saveId: `save of ${clientId}`, version: 0, enterpriseId: 7 }),
    tried: false,
    photos: [],
    theirs: null,
    problem: null,
    changedAt: `2026-11-25T0${clientId}:00:00.000Z`,
    ...over,
  };
};
const photo = (id: string) => ({ id, name: `${id}.jpg`, type: 'image/jpeg', size: 3 });

/** Stores by id as the server does, and can be told to lose its next answers. */
class Server implements Wire {
  readonly visits = new Map<string, SaveVisit[]>();
  readonly photos = new Set<string>();
  lost = 0;
  down = false;
  refusal: Problem | null = null;

  save(clientId: string, body: SaveVisit): Promise<Answer> {
    if (this.down) return Promise.resolve({ problem: problem(0) });
    if (this.refusal) return Promise.resolve({ problem: this.refusal });
    const saves = this.visits.get(clientId) ?? [];
    if (!saves.some(({ saveId }) => saveId === body.saveId)) this.visits.set(clientId, [...saves, body]);
    return this.answer(clientId);
  }

  photo(clientId: string, { id }: { id: string }): Promise<Answer> {
    if (this.down) return Promise.resolve({ problem: problem(0) });
    this.photos.add(id);
    return this.answer(clientId);
  }

  private answer(clientId: string): Promise<Answer> {
    if (this.lost > 0) {
      this.lost -= 1;
      return Promise.resolve({ problem: problem(0) });
    }
    return Promise.resolve({ visit: { clientId, version: 1 } as VisitDetail });
  }
}

async function shelfWith(...drafts: Draft[]): Promise<MemoryShelf> {
  const shelf = new MemoryShelf();
  for (const one of drafts) {
    await shelf.put(one);
    for (const picture of one.photos) await shelf.putPhoto(picture, new Blob(['jpg']));
  }
  return shelf;
}

const steps = async (shelf: MemoryShelf) =>
  (await shelf.all()).map(({ clientId, step, tried }) => [clientId, step, tried]);

describe('what waits', () => {
  it('goes with its pictures and leaves nothing behind', async () => {
    const [server, shelf] = [
      new Server(),
      await shelfWith(draft('1', { photos: [photo('a'), photo('b')] }), draft('2')),
    ];
    expect(await sendWaiting(shelf, server)).toBeNull();
    expect([...server.visits.keys()]).toEqual(['1', '2']);
    expect([...server.photos]).toEqual(['a', 'b']);
    expect(await shelf.all()).toEqual([]);
    expect(await shelf.photo(photo('a'))).toBeNull();
  });

  it('stays without signal, in the same words', async () => {
    const [server, shelf] = [new Server(), await shelfWith(draft('1'))];
    server.down = true;
    expect(await sendWaiting(shelf, server)).toBe('no_signal');
    expect((await shelf.all())[0]?.body).toEqual(draft('1').body);
    server.down = false;
    await sendWaiting(shelf, server);
    expect(server.visits.get('1')).toHaveLength(1);
  });

  it('arrives once although the answer was lost after the server had stored it', async () => {
    const [server, shelf] = [new Server(), await shelfWith(draft('1', { photos: [photo('a')] }))];
    server.lost = 1;
    expect(await sendWaiting(shelf, server)).toBe('no_signal');
    expect(await steps(shelf)).toEqual([['1', 'waiting', true]]);
    server.lost = 0;
    expect(await sendWaiting(shelf, server)).toBeNull();
    expect(server.visits.get('1')).toHaveLength(1);
    expect(await shelf.all()).toEqual([]);
  });

  it('goes on with the pictures where the line broke', async () => {
    const [server, shelf] = [
      new Server(),
      await shelfWith(draft('1', { step: 'photos', photos: [photo('a'), photo('b')] })),
    ];
    server.lost = 1;
    expect(await sendWaiting(shelf, server)).toBe('no_signal');
    await sendWaiting(shelf, server);
    expect([...server.photos]).toEqual(['a', 'b']);
    expect(server.visits.size).toBe(0);
    expect(await shelf.all()).toEqual([]);
  });

  it('waits for its owner when the session has ended, and may be edited meanwhile', async () => {
    const [server, shelf] = [new Server(), await shelfWith(draft('1'), draft('2'))];
    server.refusal = problem(401);
    expect(await sendWaiting(shelf, server)).toBe('signed_out');
    expect(await steps(shelf)).toEqual([
      ['1', 'waiting', false],
      ['2', 'waiting', false],
    ]);
  });

  it('that somebody else was faster with keeps both versions', async () => {
    const [server, shelf] = [new Server(), await shelfWith(draft('1'))];
    const theirs = { clientId: '1', saveId: 'of another device', version: 4 } as VisitDetail;
    server.refusal = problem(409, { current: theirs });
    expect(await sendWaiting(shelf, server)).toBeNull();
    expect(await shelf.all()).toMatchObject([{ step: 'conflict', theirs, body: draft('1').body }]);
  });

  it('that another tab has just sent counts as sent', async () => {
    const [server, shelf] = [new Server(), await shelfWith(draft('1'))];
    server.refusal = problem(409, { current: { saveId: 'save of 1', version: 1 } });
    await sendWaiting(shelf, server);
    expect(await shelf.all()).toEqual([]);
  });

  it.each<[string, Problem, string]>([
    ['is refused with its reason', problem(422), 'refused'],
    ['is tried again after a defect of the server', problem(500), 'waiting'],
    ['is tried again when there were too many requests', problem(429), 'waiting'],
    ['is tried again when the same is just being stored', problem(409), 'waiting'],
  ])('%s, and holds up nobody behind it', async (_, refusal, step) => {
    const [server, shelf] = [new Server(), await shelfWith(draft('1'), draft('2'))];
    const ordinary = server.save.bind(server);
    server.save = (clientId, body) =>
      clientId === '1' ? Promise.resolve({ problem: refusal }) : ordinary(clientId, body);
    expect(await sendWaiting(shelf, server)).toBeNull();
    expect((await shelf.all()).map((one) => [one.clientId, one.step])).toEqual([['1', step]]);
    expect([...server.visits.keys()]).toEqual(['2']);
  });

  it('is not what is still being written', async () => {
    const [server, shelf] = [new Server(), await shelfWith(draft('1', { step: 'writing', body: null }))];
    expect(await sendWaiting(shelf, server)).toBeNull();
    expect(server.visits.size).toBe(0);
  });
});
