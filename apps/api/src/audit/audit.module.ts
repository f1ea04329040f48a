import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditTrail } from '../platform/trail';
import { AuditController } from './audit.controller';
import { AuditEntryEntity, AuditHeadEntity } from './audit.entity';
import { AuditRepository } from './audit.repository';
import { ChainedTrail } from './chained-trail';
import { AuditHistory } from './history';
import { AuditVerifier } from './verify';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditEntryEntity, AuditHeadEntity])],
  controllers: [AuditController],
  providers: [AuditRepository, AuditVerifier, AuditHistory, { provide: AuditTrail, useClass: ChainedTrail }],
  exports: [AuditTrail, AuditVerifier, AuditHistory],
})
export class AuditModule {}
