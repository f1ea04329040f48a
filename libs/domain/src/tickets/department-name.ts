import { DEPARTMENTS } from '../identity/department';
import { unitName } from '../identity/unit';
import { readUnit } from '../identity/unit-name';
import { foldBlanks, saysNothing } from '../shared/folded-text';
import { TICKET_LIMITS } from './ticket';

/** Full and short names of the departments that lists of the hotline name (without 市); the first is ours. */
const ALSO_WRITTEN: readonly (readonly string[])[] = [
  ['科技局', '科学技术局'],
  ['工信局', '工业和信息化局'],
  ['发改委', '发展和改革委员会', '发展改革委'],
  ['教育局', '教育体育局'],
  ['人社局', '人力资源和社会保障局'],
  ['住建局', '住房和城乡建设局'],
  ['市场监管局', '市场监督管理局', '监局'],
  ['自然资源和规划局', '自然资源局', '自规局'],
  ['卫健体委', '卫生健康体育委员会', '卫健委', '卫生健康委员会'],
  ['生态环境局', '环保局', '环境保护局'],
  ['金融工作局', '政府金融工作局', '金融局'],
  // Not among those that can be dispatched to (policy/targets.md); a list may say that they have it.
  ['应急管理局', '应急局'],
  ['城市管理局', '城管局'],
  ['交通运输局', '交通局'],
  ['行政审批和政务信息管理局', '行政审批政务信息局', '政务服务中心'],
];
const OF_OTHERS: Readonly<Record<string, string>> = {
  供电公司: '国网驻马店供电公司',
  市供电公司: '国网驻马店供电公司',
  税务局: '国家税务总局驻马店市税务局',
  市税务局: '国家税务总局驻马店市税务局',
};

const CITY = /^(?:驻马店市|市)(?=.{2})/;
const NAME_OF: ReadonlyMap<string, string> = new Map([
  ...DEPARTMENTS.map((name): [string, string] => [name.replace(CITY, ''), name]),
  ...ALSO_WRITTEN.flatMap((names) => names.map((name): [string, string] => [name, `市${names[0] ?? name}`])),
]);

/** Who a list means by a department, in our spelling; one that nobody knows as it is written. Null where the list says nothing. */
export function readDepartment(text: string): string | null {
  const folded = foldBlanks(text);
  if (saysNothing(folded)) return null;
  const unit = readUnit(folded);
  const known = NAME_OF.get(folded) ?? NAME_OF.get(folded.replace(CITY, '')) ?? OF_OTHERS[folded];
  return known ?? (unit ? unitName(unit) : folded.slice(0, TICKET_LIMITS.department));
}
