export { Inbox, type News } from './inbox';
export { NotificationsModule } from './notifications.module';
