import type { HotlineClientKind } from '@yanzhen/contract/tickets/hotline';
import type { TicketAct } from '@yanzhen/domain/tickets/life/acts';
import type { MessageState } from '@yanzhen/domain/tickets/hotline/message';
import { HOTLINE_LIMITS, type OrderStatus } from '@yanzhen/domain/tickets/hotline/order';
import { TICKET_LIMITS } from '@yanzhen/domain/tickets/ticket';
import { Entity, Index } from 'typeorm';
import {
  Day,
  Flag,
  Id,
  Instant,
  InstantOrNull,
  Int,
  Json,
  LongText,
  Text,
  TextOrNull,
  Version,
} from '../../platform/database/columns';

/** A system that may send requests in: a hotline, or a client of Open311. */
@Entity('hotline_client')
export class HotlineClientEntity {
  @Id() id!: number;
  @Text(10) kind!: HotlineClientKind;
  @Text(HOTLINE_LIMITS.name) name!: string;
  @TextOrNull(HOTLINE_LIMITS.url) callbackUrl!: string | null;
  @Flag() active!: boolean;
  @Instant() createdAt!: Date;
  @Version() version!: number;
}

/** A key of a client. The secret is sealed with the key of the house: it has to be read again to check a signature. */
@Entity('hotline_key')
@Index('uq_hotline_key', ['keyId'], { unique: true })
@Index('ix_hotline_key_client', ['clientId', 'id'])
export class HotlineKeyEntity {
  @Id() id!: number;
  @Int() clientId!: number;
  @Text(24) keyId!: string;
  @Text(200) sealed!: string;
  @Instant() createdAt!: Date;
  @InstantOrNull() lastUsedAt!: Date | null;
  /** When it ended, or is going to. */
  @InstantOrNull() revokedAt!: Date | null;
}

/** A signature that was used; kept until its time would refuse it anyway. */
@Entity('hotline_nonce')
@Index('uq_hotline_nonce', ['keyId', 'nonce'], { unique: true })
@Index('ix_hotline_nonce_at', ['at'])
export class HotlineNonceEntity {
  @Id() id!: number;
  @Text(24) keyId!: string;
  @Text(64) nonce!: string;
  @Instant() at!: Date;
}

/** What a client said last of a request of its own. */
@Entity('hotline_order')
@Index('uq_hotline_order', ['ticketId'], { unique: true })
@Index('ix_hotline_order_client', ['clientId', 'firstAt', 'ticketId'])
export class HotlineOrderEntity {
  @Id() id!: number;
  @Int() clientId!: number;
  @Int() ticketId!: number;
  @Text(10) status!: OrderStatus;
  @Instant() statusAt!: Date;
  /** SHA-256 of all that the order said. */
  @Text(64) digest!: string;
  @Instant() firstAt!: Date;
  @Instant() lastAt!: Date;
}

/** What the hotline is told, written with the act it tells of. The body is never changed. */
@Entity('hotline_message')
@Index('uq_hotline_message', ['messageId'], { unique: true })
@Index('uq_hotline_message_no', ['ticketId', 'no'], { unique: true })
@Index('ix_hotline_message_state', ['clientId', 'state', 'nextAt', 'id'])
@Index('ix_hotline_message_page', ['state', 'id'])
@Index('ix_hotline_message_unsent', ['state', 'clientId', 'id'])
@Index('ix_hotline_message_created', ['clientId', 'createdAt'])
export class HotlineMessageEntity {
  @Id() id!: number;
  @Text(36) messageId!: string;
  @Int() clientId!: number;
  @Int() ticketId!: number;
  @Text(TICKET_LIMITS.orderNo) orderNo!: string;
  /** The version of the request: later messages of it have a higher one. */
  @Int() no!: number;
  @Text(20) act!: TicketAct;
  @LongText() body!: string;
  @Text(8) state!: MessageState;
  @Int() attempts!: number;
  @Instant() createdAt!: Date;
  @Instant() nextAt!: Date;
  @InstantOrNull() sentAt!: Date | null;
  @TextOrNull(300) failure!: string | null;
}

/** A client's own list of a day, compared with what arrived. */
@Entity('hotline_declared')
@Index('uq_hotline_declared', ['clientId', 'day'], { unique: true })
export class HotlineDeclaredEntity {
  @Id() id!: number;
  @Int() clientId!: number;
  @Day() day!: string;
  @Int() sent!: number;
  @Int() acknowledged!: number;
  @Json() missing!: string[];
  @Instant() declaredAt!: Date;
}
