import { isLabelGoal } from '@yanzhen/domain/goals/counted-labels';
import { FORMATION_BARS, TITLE_TARGETS } from '@yanzhen/domain/goals/targets';

/** How the number of a goal comes about, in one or two sentences. */
export function definitionOf(code: string): string {
  if (TITLE_TARGETS.some((goal) => goal.code === code))
    return $localize`:@@goals.define.title:统计日当天至少有一个该类称号有效的企业数。一家企业只计一次；首日和末日都计入；县区按企业库登记。`;
  if (FORMATION_BARS.some((bar) => code === `goose-${bar}`))
    return $localize`:@@goals.define.formation:统计日上一年度营业收入达到该档的企业数，只计状态正常的企业；单位存疑（疑似以元填报）的年度不计。`;
  if (code === 'rd-intensity')
    return $localize`:@@goals.define.rd:统计日上一年度同时填报了研发费用和营业收入的企业，研发费用之和除以营业收入之和。只含企业库里的企业，与统计部门口径不同；统计部门的数请填报在旁边。`;
  if (isLabelGoal(code))
    return code === 'demo-platforms'
      ? $localize`:@@goals.define.labels:统计日当天有效、种类计入这个目标的标签数；首日和末日都计入，同一项目或平台续期后只算一个。哪些种类计入，在“标签种类”里设定。还没有登记过时可由人填报。`
      : $localize`:@@goals.define.labelsBegun:统计日所在年度、到统计日为止新获得的标签数，种类计入这个目标的才算；续期不算新增，一家企业的两个车间算两个。哪些种类计入，在“标签种类”里设定。还没有登记过时可由人填报。`;
  if (code.startsWith('cluster-'))
    return $localize`:@@goals.define.cluster:企业库没有产业集群归属，系统不统计，由人按来源填报。`;
  return $localize`:@@goals.define.reported:系统没有可数的记录，由人按来源填报；取统计日及以前最近一次填报的数。`;
}
