import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { POOLS } from '@yanzhen/domain/ladder/pool/pool';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { LabelKindService, LabelService, PoolService } from '../ladder';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/database';
import { Registry } from '../registry';

const SAID = '演示数据';

/** Some firms with honours beside their tier, and some in the lists from which the next ones come. */
export async function loadLabels(app: NestFastifyApplication, by: Reader): Promise<void> {
  const labels = app.get(LabelService, { strict: false });
  const pools = app.get(PoolService, { strict: false });
  const today = app.get(Clock).today();
  const firms = (await app.get(Registry, { strict: false }).factsBetween(0, 100_000)).filter(
    ({ state }) => state === 'active',
  );
  // Always the same for the same register, spread over it.
  const some = (salt: number, count: number): number[] =>
    Array.from({ length: count }, (_, n) => firms[(salt * 97 + n * 41) % firms.length]?.enterpriseId ?? 0);
  const kinds = (await app.get(LabelKindService, { strict: false }).all()).filter(
    ({ retiredOn }) => retiredOn === null,
  );
  await app.get(Database).transaction(async () => {
    for (const [at, { id: kindId }] of kinds.entries())
      for (const enterpriseId of new Set(some(at + 1, 2 + (at % 4))))
        await labels.add(by, enterpriseId, {
          kindId,
          item: '',
          batch: null,
          document: null,
          certificateNo: null,
          note: SAID,
          validFrom: addDays(today, -200 - at * 30),
          validTo: at % 3 === 0 ? null : addDays(today, 60 + at * 90),
        });
    for (const [at, pool] of POOLS.entries())
      for (const enterpriseId of new Set(some(at + 50, 4 + at)))
        await pools.enter(by, pool, { enterpriseId, enteredOn: addDays(today, -90), reason: SAID });
  });
}
