import type { Problem } from '@yanzhen/contract/platform/problem';
import { fieldName } from './field-name';
import { ruleSentence } from './rule-sentence';
import { SENTENCES } from './sentences';

const CHANGED = /\.changed_since$/;

/** One sentence for a person: what happened and what to do next. An unknown code still tells how to ask for help. */
export function problemSentence(problem: Problem): string {
  const own = SENTENCES[problem.code]?.(problem.details);
  if (own) return own;
  if (CHANGED.test(problem.code)) {
    return $localize`:@@problems.changedSince:这条记录刚刚被别人改过，您的改动还没有保存。请比较两边后决定。`;
  }
  const general = generalSentence(problem.status);
  return problem.requestId
    ? $localize`:@@problems.withRequest:${general}:general:（请求编号 ${problem.requestId}:requestId:）`
    : general;
}

/** Field → sentence, for what the server found wrong in the input. */
export function fieldSentences(problem: Problem): Record<string, string> {
  return Object.fromEntries(
    (problem.errors ?? []).map((error) => [
      error.field,
      ruleSentence(error.rule, fieldName(error.field), error.message),
    ]),
  );
}

function generalSentence(status: number): string {
  if (status === 401) return $localize`:@@problems.unauthenticated:登录已失效，请重新登录。`;
  if (status === 403) return $localize`:@@problems.forbidden:您的岗位没有做这件事的权限。`;
  if (status === 404) return $localize`:@@problems.notFound:没有找到，或不在您的查看范围内。`;
  if (status === 409) return $localize`:@@problems.conflict:与现有记录冲突，没有保存。`;
  if (status === 413) return $localize`:@@problems.tooLarge:内容太大，没有接收。`;
  if (status === 429) return $localize`:@@problems.tooMany:操作太频繁，请稍候再试。`;
  if (status === 503) return $localize`:@@problems.unavailable:服务暂时不可用，请稍后再试。`;
  if (status === 400 || status === 422) return $localize`:@@problems.refused:没有通过检查，什么都没有保存。`;
  return $localize`:@@problems.unexpected:系统出了意外，什么都没有保存。请重试；仍不行请联系管理员。`;
}
