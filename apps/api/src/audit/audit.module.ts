import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditTrail } from '../platform/trail';
import { AuditEntryEntity, AuditHeadEntity } from './audit.entity';
import { AuditRepository } from './audit.repository';
import { ChainedTrail } from './chained-trail';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditEntryEntity, AuditHeadEntity])],
  providers: [AuditRepository, { provide: AuditTrail, useClass: ChainedTrail }],
  exports: [AuditTrail],
})
export class AuditModule {}
