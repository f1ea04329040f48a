import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity';
import { Inbox } from './inbox';
import { NotificationController } from './notification.controller';
import { NotificationEntity } from './notification.entity';
import { NotificationRepository } from './notification.repository';
import { NotificationService } from './notification.service';
import { OldNotificationsJob } from './old-notifications.job';

@Module({
  imports: [TypeOrmModule.forFeature([NotificationEntity]), IdentityModule],
  controllers: [NotificationController],
  providers: [Inbox, NotificationRepository, NotificationService, OldNotificationsJob],
  exports: [Inbox],
})
export class NotificationsModule {}
