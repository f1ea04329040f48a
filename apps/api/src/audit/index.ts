export { AuditModule } from './audit.module';
export { AuditTrail } from '../platform/trail';
export type { Act } from '../platform/trail';
