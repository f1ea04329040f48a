import type { Sentence } from './sentence';

export const KNOWLEDGE_SENTENCES = {
  'ticket.template_placeholder': ({ name }) =>
    $localize`:@@problems.templates.placeholder:没有“{${name ?? ''}:name:}”这个填入项，请改用下面列出的。`,
  'ticket.template_there': ({ title }) =>
    $localize`:@@problems.templates.there:已有名为“${title ?? ''}:title:”的模板，请换一个名称。`,
  'ticket.templates_full': ({ most }) =>
    $localize`:@@problems.templates.full:最多保存 ${most ?? ''}:most: 个模板，请先删去不用的。`,
  'ticket.template_not_found': () => $localize`:@@problems.templates.gone:这个模板已经删去，或别人刚刚改过。`,
  'template.changed_since': () => $localize`:@@problems.templates.changed:别人刚改过这个模板，请看最新的内容。`,
  'knowledge.article_not_found': () => $localize`:@@problems.knowledge.gone:没有这篇文章，或别人刚刚改过。`,
  'knowledge.changed_since': () => $localize`:@@problems.knowledge.changed:别人刚改过这篇文章，请看最新的内容。`,
  'knowledge.not_yours': () => $localize`:@@problems.knowledge.notYours:只有写它的单位可以修改。`,
  'knowledge.request_open': () => $localize`:@@problems.knowledge.open:这件诉求还没有办结，不能写成文章。`,
} satisfies Record<string, Sentence>;
