import { ARTICLE_LIMITS, type ArticleState } from '@yanzhen/domain/tickets/knowledge/article';
import { TICKET_LIMITS, type TicketKind } from '@yanzhen/domain/tickets/ticket';
import { Entity, Index } from 'typeorm';
import { Id, Instant, Int, LongText, Text, TextOrNull, Version } from '../../platform/database/columns';

@Entity('knowledge_article')
@Index('ix_knowledge_state', ['state', 'id'])
@Index('ix_knowledge_owner', ['owner', 'id'])
export class ArticleEntity {
  @Id() id!: number;
  /** Empty: the bureau's. */
  @Text(TICKET_LIMITS.department) owner!: string;
  @Text(ARTICLE_LIMITS.title) title!: string;
  @LongText() body!: string;
  @Text(ARTICLE_LIMITS.keywords) keywords!: string;
  @TextOrNull(16) kind!: TicketKind | null;
  @Text(12) state!: ArticleState;
  @Text(60) savedBy!: string;
  @Instant() savedAt!: Date;
  @Version() version!: number;
}

/** An ended request that an article comes from. */
@Entity('knowledge_source')
@Index('uq_knowledge_source', ['articleId', 'ticketId'], { unique: true })
export class ArticleSourceEntity {
  @Id() id!: number;
  @Int() articleId!: number;
  @Int() ticketId!: number;
}
