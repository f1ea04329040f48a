import { Feedback } from './feedback/feedback';
import { DaysWorkbook } from './feedback/days-workbook';
import { DayRepository } from './feedback/day.repository';
import { HotlineDays } from './feedback/days';
import { FeedbackController } from './feedback/feedback.controller';
import { FeedbackRepository } from './feedback/feedback.repository';
import { FeedbackSending } from './feedback/sending';
import { FeedbackWatch } from './feedback/feedback-watch';
import { HotlineClientController } from './keys/client.controller';
import { HotlineClients } from './keys/hotline-clients';
import { KeyRepository } from './keys/key.repository';
import { KnownClient } from './keys/known-client';
import { OldNoncesJob } from './keys/old-nonces.job';
import { SignedGuard } from './keys/signed.guard';
import {
  HotlineClientEntity,
  HotlineDeclaredEntity,
  HotlineKeyEntity,
  HotlineMessageEntity,
  HotlineNonceEntity,
  HotlineOrderEntity,
} from './hotline.entity';
import { HotlineController } from './intake/hotline.controller';
import { OrderIntake } from './intake/order-intake';
import { OrderReading } from './intake/order-reading';
import { OrderUpdate } from './intake/order-update';
import { OrderRepository } from './intake/order.repository';
import { ApiKeyGuard } from './open311/api-key.guard';
import { Open311Controller } from './open311/open311.controller';
import { Open311ReportEntity } from './open311/report.entity';
import { ReportIntake } from './open311/report-intake';
import { ReportReading } from './open311/report-reading';
import { ReportRepository } from './open311/report.repository';

/** What the module of the room takes from this folder. */
export const HOTLINE = {
  entities: [
    HotlineClientEntity,
    HotlineKeyEntity,
    HotlineNonceEntity,
    HotlineOrderEntity,
    HotlineMessageEntity,
    HotlineDeclaredEntity,
    Open311ReportEntity,
  ],
  controllers: [FeedbackController, HotlineController, HotlineClientController, Open311Controller],
  providers: [
    ApiKeyGuard,
    DayRepository,
    DaysWorkbook,
    Feedback,
    FeedbackRepository,
    FeedbackSending,
    FeedbackWatch,
    HotlineClients,
    HotlineDays,
    KeyRepository,
    KnownClient,
    OldNoncesJob,
    OrderIntake,
    OrderReading,
    OrderRepository,
    OrderUpdate,
    ReportIntake,
    ReportReading,
    ReportRepository,
    SignedGuard,
  ],
};
