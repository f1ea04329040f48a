export { AuditModule } from './audit.module';
export { AuditHistory, type PastAct } from './history';
export { AuditVerifier } from './verify';
export { AuditTrail } from '../platform/trail';
export type { Act } from '../platform/trail';
