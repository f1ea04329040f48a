export { AuditModule } from './audit.module';
export { AuditVerifier } from './verify';
export { AuditTrail } from '../platform/trail';
export type { Act } from '../platform/trail';
