import { foldName } from '@yanzhen/domain/registry/name';
import { beginningWith, holding, NO_ROW, oneOf, type SqlPart } from '../sql-part';

const LATIN = /^[a-z]+$/;
const CODE = /^[0-9a-z]{2,18}$/;
/** Shorter ones would find too much. */
const PINYIN_FROM = 3;

/** Name or former name by substring, code by any part of it, pinyin by its initials or its beginning. */
export function searchSql(q: string): SqlPart {
  const typed = foldName(q);
  if (typed === '') return NO_ROW;
  const former = holding('name_key', typed);
  return oneOf([
    holding('e.name_key', typed),
    { sql: `e.id IN (SELECT enterprise_id FROM former_name WHERE ${former.sql})`, params: former.params },
    ...(CODE.test(typed) ? [holding('e.uscc', typed.toUpperCase())] : []),
    ...(LATIN.test(typed) ? [holding('e.initials', typed)] : []),
    ...(LATIN.test(typed) && typed.length >= PINYIN_FROM ? [beginningWith('e.pinyin', typed)] : []),
  ]);
}
