import { Injectable } from '@nestjs/common';
import type { EditReplyTemplate, NewReplyTemplate, ReplyTemplate } from '@yanzhen/contract/tickets/template';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { mustKnowPlaceholders, TEMPLATE_LIMITS } from '@yanzhen/domain/tickets/template/placeholders';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { mustOwnSome, ownerOf, ownersFor } from './owner';
import type { ReplyTemplateEntity } from './template.entity';
import { TemplateRepository } from './template.repository';

/** Words for answers: a department's own, and those of the bureau for everybody. */
@Injectable()
export class Templates {
  constructor(
    private readonly db: Database,
    private readonly templates: TemplateRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async of(reader: Reader): Promise<ReplyTemplate[]> {
    return (await this.templates.of(ownersFor(reader))).map((row) => shown(reader, row));
  }

  /** @throws DomainError `ticket.template_placeholder`, `ticket.template_there`, `ticket.templates_full` */
  add(by: Reader, input: NewReplyTemplate): Promise<ReplyTemplate> {
    return this.db.transaction(async () => {
      const [owner, words] = [mustOwnSome(by), this.sound(by, input)];
      if ((await this.templates.count(owner)) >= TEMPLATE_LIMITS.perOwner)
        throw new DomainError('ticket.templates_full', 'rule', { most: TEMPLATE_LIMITS.perOwner });
      const id = await this.templates.add(owner, words);
      await this.record(by, 'add', id, null, words);
      return this.mustFind(by, id);
    });
  }

  /** @throws ChangedSince with the template as it is now; DomainError as `add`, `ticket.template_not_found` */
  edit(by: Reader, id: number, { version, ...input }: EditReplyTemplate): Promise<ReplyTemplate> {
    const work = async () => {
      const [before, words] = [await this.mustFind(by, id), this.sound(by, input)];
      await this.templates.change({ id, version }, words);
      await this.record(by, 'edit', id, before, words);
      return this.mustFind(by, id);
    };
    return withCurrent(
      'template',
      () => this.db.transaction(work),
      () => this.mustFind(by, id),
    );
  }

  /** Only as it was looked at. @throws DomainError `ticket.template_not_found` */
  remove(by: Reader, id: number, version: number): Promise<void> {
    return this.db.transaction(async () => {
      const before = await this.mustFind(by, id);
      if (!(await this.templates.remove(mustOwnSome(by), id, version)))
        throw new DomainError('ticket.template_not_found', 'not_found', { id });
      await this.record(by, 'remove', id, before, null);
    });
  }

  /** One that the reader may change: another's is not found. */
  private async mustFind(by: Reader, id: number): Promise<ReplyTemplate> {
    const found = await this.templates.one(mustOwnSome(by), id);
    if (!found) throw new DomainError('ticket.template_not_found', 'not_found', { id });
    return shown(by, found);
  }

  private sound({ name }: Reader, { title, text, kind }: NewReplyTemplate) {
    mustKnowPlaceholders(text);
    return { title: title.trim(), text: text.trim(), kind, savedBy: name, savedAt: this.clock.now() };
  }

  private record(
    by: Reader,
    what: 'add' | 'edit' | 'remove',
    id: number,
    before: NewReplyTemplate | null,
    after: NewReplyTemplate | null,
  ): Promise<void> {
    const act = { by, act: `tickets.template.${what}`, subjectKind: 'reply_template', subjectId: id };
    return this.audit.record({ ...act, before: told(before), after: told(after) });
  }
}

const told = (words: NewReplyTemplate | null) => words && { title: words.title, text: words.text, kind: words.kind };

const shown = (reader: Reader, row: ReplyTemplateEntity): ReplyTemplate => ({
  id: row.id,
  version: row.version,
  title: row.title,
  text: row.text,
  kind: row.kind,
  owner: row.owner || null,
  own: row.owner === ownerOf(reader),
  savedBy: row.savedBy,
  savedAt: row.savedAt.toISOString(),
});
